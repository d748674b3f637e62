// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

class QCalendarWidget;

namespace gui {

/// A day to type, or to choose from a month that drops down: its weeks begin as the language has it, its colours are
/// the palette's, and it is as large as the text.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void paintMonth();

    QCalendarWidget *m_month;
};

} // namespace gui
