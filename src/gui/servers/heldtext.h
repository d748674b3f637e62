// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancefields.h"

#include <QWidget>

class QLabel;

namespace gui {

class ExactEdit;

/// What the server holds in a field, beside what was typed: to read, to select and to copy. It shows the place where
/// the two begin to differ.
class HeldText : public QWidget
{
    Q_OBJECT

public:
    HeldText(inventory::Field field, const QString &held, const QString &typed, QWidget *parent);

    /// Which character is the first in which two texts differ, from 0.
    static qsizetype firstDifference(QStringView a, QStringView b);

    /// The keyboard reaches it after @p widget.
    void setTabAfter(QWidget &widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    inventory::Field m_field;
    /// The first character that differs, from 0.
    qsizetype m_place;
    QLabel *m_caption;
    ExactEdit *m_text;
};

} // namespace gui
