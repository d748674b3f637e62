// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/daywatch.h"
#include "support/testcase.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace tst_daywatch {

using gui::DayWatch;

/// Notices that another day has begun.
class TestDayWatch : public support::TestCase
{
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 11, 30), QTime(23, 59), QTimeZone("Europe/Stockholm")};

private slots:
    void tellsEachDayOnce()
    {
        DayWatch watch(nullptr, [this] { return m_now; });
        QSignalSpy changed(&watch, &DayWatch::changed);
        watch.look();
        QCOMPARE(changed.size(), 0);
        m_now = m_now.addSecs(60);
        watch.look();
        watch.look();
        QCOMPARE(changed.size(), 1);
        // The machine slept for days; then the clock was set back.
        m_now = m_now.addDays(4);
        watch.look();
        QCOMPARE(changed.size(), 2);
        m_now = m_now.addDays(-1);
        watch.look();
        QCOMPARE(changed.size(), 3);
    }

    void anotherTimeZoneIsAnotherDay()
    {
        DayWatch watch(nullptr, [this] { return m_now; });
        QSignalSpy changed(&watch, &DayWatch::changed);
        m_now = m_now.toTimeZone(QTimeZone("Europe/London"));
        watch.look();
        QCOMPARE(changed.size(), 1);
    }

    void looksByItself()
    {
        DayWatch watch(
            nullptr, [this] { return m_now; }, std::chrono::milliseconds(1));
        QSignalSpy changed(&watch, &DayWatch::changed);
        m_now = m_now.addDays(1);
        QVERIFY(support::waitFor([&changed] { return !changed.isEmpty(); }));
    }
};

CONSOLE_TEST(QApplication, TestDayWatch)

} // namespace tst_daywatch

#include "tst_daywatch.moc"
