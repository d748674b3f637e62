// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/rowdelegate.h"

namespace gui {

/// Paints rows with a bar beside the text where tables::FractionRole says how much of it is filled: in the colour of
/// the text's tone. What asks for attention is bold. In a narrow cell the text stays and the bar goes.
class ExpiryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gui
