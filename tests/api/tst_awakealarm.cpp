// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/awakealarm.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_awakealarm {

using namespace std::chrono_literals;

/// An alarm that counts only while the program runs. Beats that come late by a whole sleep are played by a clock of the
/// test's own, whose ordinary alarms ring after it has slept.
class TestAwakeAlarm : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ringsInTime();
    void sleepDoesNotCount();
    void sleepsAddUp();
    void busyMachineCounts();
    void stopped();
    void setAgain();
    void mayDeleteItself();

private:
    int m_rings = 0;
    support::ManualClock m_clock;
};

void TestAwakeAlarm::ringsInTime()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    QVERIFY(!alarm.isSet());
    alarm.set(30s);
    QVERIFY(alarm.isSet());
    m_clock.advance(30s - 1ms);
    QCOMPARE(m_rings, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_rings, 1);
    QVERIFY(!alarm.isSet());
    alarm.set(300ms);
    m_clock.advance(299ms);
    QCOMPARE(m_rings, 1);
    m_clock.advance(1ms);
    QCOMPARE(m_rings, 2);
}

void TestAwakeAlarm::sleepDoesNotCount()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    alarm.set(30s);
    m_clock.advance(10s);
    m_clock.sleep(60s);
    QCOMPARE(m_rings, 0);
    // What it was awake of the beat that the sleep fell into is not known: it counts whole.
    m_clock.advance(19s - 1ms);
    QCOMPARE(m_rings, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_rings, 1);
}

void TestAwakeAlarm::sleepsAddUp()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    alarm.set(30s);
    for (int sleeps = 0; sleeps < 10; ++sleeps)
        m_clock.sleep(20s);
    QCOMPARE(m_rings, 0);
    m_clock.advance(20s);
    QCOMPARE(m_rings, 1);
}

void TestAwakeAlarm::busyMachineCounts()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    alarm.set(30s);
    // Each beat half a second late.
    for (int beats = 0; beats < 19; ++beats)
        m_clock.sleep(1500ms);
    QCOMPARE(m_rings, 0);
    m_clock.sleep(1500ms);
    QCOMPARE(m_rings, 1);
}

void TestAwakeAlarm::stopped()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    alarm.set(3s);
    m_clock.advance(2s);
    alarm.stop();
    QVERIFY(!alarm.isSet());
    m_clock.advance(1min);
    QCOMPARE(m_rings, 0);
    QCOMPARE(m_clock.pending(), 0);
}

void TestAwakeAlarm::setAgain()
{
    m_rings = 0;
    api::AwakeAlarm alarm(m_clock, [this] { ++m_rings; });
    alarm.set(3s);
    m_clock.advance(2s);
    alarm.set(3s);
    m_clock.advance(2s);
    QCOMPARE(m_rings, 0);
    m_clock.advance(1s);
    QCOMPARE(m_rings, 1);
    m_clock.advance(1min);
    QCOMPARE(m_rings, 1);
}

void TestAwakeAlarm::mayDeleteItself()
{
    m_rings = 0;
    std::unique_ptr<api::AwakeAlarm> alarm;
    alarm = std::make_unique<api::AwakeAlarm>(m_clock, [this, &alarm] {
        ++m_rings;
        alarm.reset();
    });
    alarm->set(2s);
    m_clock.advance(2s);
    QCOMPARE(m_rings, 1);
    QVERIFY(!alarm);
}

CONSOLE_TEST(QCoreApplication, TestAwakeAlarm)

} // namespace tst_awakealarm

#include "tst_awakealarm.moc"
