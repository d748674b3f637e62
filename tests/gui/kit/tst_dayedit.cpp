// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/dayedit.h"
#include "gui/look/colours.h"
#include "support/testcase.h"

#include <QCalendarWidget>
#include <QTest>
#include <QTextCharFormat>

namespace tst_dayedit {

using namespace Qt::StringLiterals;

/// The month that drops down where a day is asked for.
class TestDayEdit : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void weeksByTheLanguage()
    {
        QWidget window;
        window.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        gui::DayEdit edit(&window);
        QCOMPARE(edit.calendarWidget()->firstDayOfWeek(), Qt::Sunday);
        window.setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        QCOMPARE(edit.calendarWidget()->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(edit.calendarWidget()->locale().language(), QLocale::Swedish);
    }

    void coloursByTheTheme()
    {
        QWidget window;
        window.setPalette(gui::lightPalette());
        gui::DayEdit edit(&window);
        const auto shows = [&edit](const QPalette &palette) {
            const QCalendarWidget &month = *edit.calendarWidget();
            const auto *bar = month.findChild<QWidget *>("qt_calendar_navigationbar"_L1);
            QVERIFY(bar);
            QCOMPARE(month.palette().color(QPalette::Base), palette.color(QPalette::Base));
            QCOMPARE(month.weekdayTextFormat(Qt::Monday).foreground().color(), palette.color(QPalette::Text));
            QCOMPARE(month.weekdayTextFormat(Qt::Sunday).foreground().color(), gui::coloursFor(palette).muted);
            QCOMPARE(bar->palette().color(bar->backgroundRole()), palette.color(QPalette::Window));
            QCOMPARE(bar->palette().color(QPalette::HighlightedText), palette.color(QPalette::WindowText));
        };
        shows(gui::lightPalette());
        window.setPalette(gui::darkPalette());
        shows(gui::darkPalette());
    }

    void sizeByTheText()
    {
        QWidget window;
        gui::DayEdit edit(&window);
        const QSize usual = edit.calendarWidget()->sizeHint();
        QFont large = window.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        window.setFont(large);
        const QSize grown = edit.calendarWidget()->sizeHint();
        QVERIFY(grown.width() > usual.width() * 3 / 2 && grown.height() > usual.height() * 3 / 2);
    }

    /// It drops down, and what is chosen there is the day.
    void isChosenFrom()
    {
        gui::DayEdit edit;
        edit.setDate(QDate(2026, 12, 1));
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QCOMPARE(edit.text(), u"2026-12-01"_s);
        QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(edit.width() - 8, edit.height() / 2));
        QTRY_VERIFY(edit.calendarWidget()->isVisible());
        QCOMPARE(edit.calendarWidget()->selectedDate(), QDate(2026, 12, 1));
        Q_EMIT edit.calendarWidget()->clicked(QDate(2026, 12, 5));
        QTRY_COMPARE(edit.date(), QDate(2026, 12, 5));
    }
};

CONSOLE_TEST(QApplication, TestDayEdit)

} // namespace tst_dayedit

#include "tst_dayedit.moc"
