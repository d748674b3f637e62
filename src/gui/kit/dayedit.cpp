// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/dayedit.h"

#include "gui/look/colours.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace gui {

using namespace Qt::StringLiterals;

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
    , m_month(new QCalendarWidget(this))
{
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setCalendarPopup(true);
    setCalendarWidget(m_month);
    m_month->setGridVisible(false);
    m_month->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Arrows that the style draws are of the colour of text.
    for (const auto &[name, arrow] : {std::pair("qt_calendar_prevmonth"_L1, Qt::LeftArrow),
                                      std::pair("qt_calendar_nextmonth"_L1, Qt::RightArrow)}) {
        if (auto *button = m_month->findChild<QToolButton *>(name))
            button->setArrowType(arrow);
    }
    fit();
    paintMonth();
}

void DayEdit::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        fit();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        paintMonth();
        break;
    default:
        break;
    }
}

/// What drops down is a window of its own, which takes nothing of this by itself.
void DayEdit::fit()
{
    m_month->setLocale(locale());
    m_month->setFirstDayOfWeek(locale().firstDayOfWeek());
    m_month->setFont(font());
}

void DayEdit::paintMonth()
{
    const QPalette own = palette();
    m_month->setPalette(own);
    QTextCharFormat day;
    day.setForeground(own.color(QPalette::Text));
    for (const Qt::DayOfWeek one : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        m_month->setWeekdayTextFormat(one, day);
    QTextCharFormat quiet;
    quiet.setForeground(coloursFor(own).muted);
    for (const Qt::DayOfWeek one : {Qt::Saturday, Qt::Sunday})
        m_month->setWeekdayTextFormat(one, quiet);
    quiet.setBackground(own.color(QPalette::Base));
    m_month->setHeaderTextFormat(quiet);
    // Qt draws the names of month and year as if they were selected.
    if (auto *bar = m_month->findChild<QWidget *>("qt_calendar_navigationbar"_L1)) {
        QPalette flat = own;
        flat.setColor(QPalette::Highlight, own.color(QPalette::Window));
        flat.setColor(QPalette::HighlightedText, own.color(QPalette::WindowText));
        bar->setPalette(flat);
    }
}

} // namespace gui

#include "moc_dayedit.cpp"
