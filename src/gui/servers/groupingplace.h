// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGridLayout;
class QWidget;

namespace gui {

/// Puts the box of the grouping, which stands between the filter and the buttons, below the filter where one of them
/// would be cut beside the other, and back.
class GroupingPlace : public QObject
{
    Q_OBJECT

public:
    /// @p tools has all of them, in the width of @p page; @p buttons stand last. All must outlive this.
    GroupingPlace(QWidget &page, QGridLayout &tools, QWidget &filter, QWidget &grouping, const QLayout &buttons);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_page;
    QGridLayout &m_tools;
    QWidget &m_filter;
    QWidget &m_grouping;
    const QLayout &m_buttons;
};

} // namespace gui
