// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/history.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_history {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using settings::History;
using settings::Place;

namespace {

const settings::Place servers{u"servers"_s, u"c1"_s, {}};
const settings::Place otherServer{u"servers"_s, u"c2"_s, {}};
const settings::Place thirdServer{u"servers"_s, u"c3"_s, {}};
const settings::Place domains{u"domains"_s, u"a.se"_s, {}};
const settings::Place people{u"people"_s, u"7"_s, {}};

} // namespace

/// Back and forward over what was looked at.
class TestHistory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward();
    void newWayForgetsWhatLayAhead();
    void passedPlacesLeaveNoTrace();
    void pageWithoutSelectionIsOnItsWay();
    void placeGoneBackToStays();
    void samePlaceIsNoVisit();
    void oldestGoesFirst();
};

void TestHistory::backAndForward()
{
    settings::History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(servers, 0ms);
    QVERIFY(!history.canGoBack());
    history.visit(domains, 10ms);
    history.visit(people, 20ms);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(30ms), domains);
    QVERIFY(history.canGoForward());
    QCOMPARE(history.back(40ms), servers);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(50ms), domains);
    QCOMPARE(history.forward(60ms), people);
    QVERIFY(!history.canGoForward());
}

void TestHistory::newWayForgetsWhatLayAhead()
{
    settings::History history;
    history.visit(servers, 0ms);
    history.visit(domains, 5000ms);
    QCOMPARE(history.back(6000ms), servers);
    history.visit(people, 7000ms);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(8000ms), servers);
}

void TestHistory::passedPlacesLeaveNoTrace()
{
    settings::History history;
    history.visit(domains, 0ms);
    history.visit(servers, 5000ms);
    history.visit(otherServer, 5100ms);
    history.visit(thirdServer, 5200ms);
    QCOMPARE(history.back(9000ms), domains);
    QCOMPARE(history.forward(9000ms), thirdServer);
    // Looked at long enough, each is kept.
    history.visit(otherServer, 20000ms);
    history.visit(servers, 20000ms + settings::History::dwell);
    QCOMPARE(history.back(30000ms), otherServer);
    QCOMPARE(history.back(30000ms), thirdServer);
}

void TestHistory::pageWithoutSelectionIsOnItsWay()
{
    settings::History history;
    history.visit({u"servers"_s, {}, {}}, 0ms);
    history.visit(servers, 60000ms);
    QVERIFY(!history.canGoBack());
}

void TestHistory::placeGoneBackToStays()
{
    settings::History history;
    history.visit(servers, 0ms);
    history.visit(domains, 5000ms);
    QCOMPARE(history.back(10000ms), servers);
    history.visit(otherServer, 10001ms);
    QCOMPARE(history.back(10002ms), servers);
}

void TestHistory::samePlaceIsNoVisit()
{
    settings::History history;
    history.visit(servers, 0ms);
    history.visit(servers, 5000ms);
    QVERIFY(!history.canGoBack());
    // Away and back within a moment is not a journey.
    history.visit(otherServer, 10000ms);
    history.visit(servers, 10100ms);
    QVERIFY(!history.canGoBack());
}

void TestHistory::oldestGoesFirst()
{
    settings::History history;
    for (int i = 0; i < 300; ++i)
        history.visit({u"servers"_s, QString::number(i), {}}, std::chrono::seconds(2 * i));
    int steps = 0;
    settings::Place last;
    while (history.canGoBack()) {
        last = history.back(std::chrono::seconds(1000));
        ++steps;
    }
    QCOMPARE(steps, 199);
    QCOMPARE(last.key, u"100"_s);
}

CONSOLE_TEST(QCoreApplication, TestHistory)

} // namespace tst_history

#include "tst_history.moc"
