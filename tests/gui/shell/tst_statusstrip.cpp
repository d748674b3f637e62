// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusstrip.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/testcase.h"
#include "words/language.h"

#include "api/client.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace tst_statusstrip {

using namespace Qt::StringLiterals;
using Phase = inventory::State::Phase;

/// The line at the bottom of the window: how fresh what stands is.
class TestStatusStrip : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(u"en"_s); }

    void timeOfAnotherDayBearsItsDate_data();
    void timeOfAnotherDayBearsItsDate();
    void sentenceIsSaidInItsPlace();

private:
    static QString fresh(const gui::StatusStrip &strip) { return strip.findChild<QLabel *>(u"fresh"_s)->text(); }
    static settings::AccountLabel account()
    {
        settings::AccountLabel account;
        account.name = u"Norr"_s;
        return account;
    }
    static inventory::State state(Phase phase, const QDateTime &at)
    {
        inventory::State state;
        state.phase = phase;
        state.at = at.toUTC();
        return state;
    }

    words::Language m_language;
    api::Client m_client{{.base = QUrl(u"http://127.0.0.1:9/"_s), .key = "secret"}};
    inventory::Inventory m_inventory{m_client};
};

void TestStatusStrip::timeOfAnotherDayBearsItsDate_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("words");
    QTest::newRow("updated") << Phase::Ready << u"Updated %1"_s;
    QTest::newRow("old") << Phase::Stale << u"Showing data from %1, which may be out of date"_s;
    QTest::newRow("failed") << Phase::Failed << u"Not refreshed, showing data from %1"_s;
}

void TestStatusStrip::timeOfAnotherDayBearsItsDate()
{
    QFETCH(const Phase, phase);
    QFETCH(const QString, words);
    gui::StatusStrip strip(account(), m_inventory.sweep());
    const QDateTime noon = QDateTime(QDate::currentDate(), QTime(0, 0)).addSecs(1);
    strip.setPage(state(phase, noon), {});
    QCOMPARE(fresh(strip), words.arg(u"00:00"_s));
    // The window was open over midnight: it is told again, and the time was yesterday's.
    const QDateTime yesterday = QDateTime(QDate::currentDate().addDays(-1), QTime(8, 56));
    strip.setPage(state(phase, yesterday), {});
    QCOMPARE(fresh(strip), words.arg(yesterday.date().toString(Qt::ISODate) + u" 08:56"_s));
}

void TestStatusStrip::sentenceIsSaidInItsPlace()
{
    gui::StatusStrip strip(account(), m_inventory.sweep());
    strip.say(u"6 rows copied"_s);
    strip.setPage(state(Phase::Stale, QDateTime(QDate(2026, 3, 10), QTime(8, 56))), u"6 of 9"_s);
    QCOMPARE(fresh(strip), u"6 rows copied"_s);
    QCOMPARE(strip.findChild<QLabel *>(u"counts"_s)->text(), u"6 of 9"_s);
    m_language.use(u"sv"_s);
    QTRY_VERIFY(fresh(strip).contains(u"2026-03-10 08:56"_s));
    m_language.use(u"en"_s);
}

CONSOLE_TEST(QApplication, TestStatusStrip)

} // namespace tst_statusstrip

#include "tst_statusstrip.moc"
