// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "finder/uses.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_finderuses {

using namespace Qt::StringLiterals;
using finder::Uses;

namespace {

const QDateTime noon = api::utc(QDate(2026, 11, 30), QTime(12, 0));

} // namespace

class TestFinderUses : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oftenAndLately();
    void keptAndRead();
    void damaged();
    void notForever();
};

void TestFinderUses::oftenAndLately()
{
    Uses uses;
    uses.add(u"server:a"_s, noon.addDays(-28));
    uses.add(u"server:b"_s, noon);
    uses.add(u"server:b"_s, noon);
    const QHash<QString, double> scores = uses.scores(noon);
    // Two half-lives.
    QCOMPARE(scores.value(u"server:a"_s), 0.25);
    QCOMPARE(scores.value(u"server:b"_s), 2.0);
    QCOMPARE(uses.latest(1), QStringList{u"server:b"_s});
    uses.add(u"server:a"_s, noon.addSecs(1));
    QCOMPARE(uses.latest(5), QStringList({u"server:a"_s, u"server:b"_s}));
    // A clock that was put back makes nothing worth more.
    QCOMPARE(uses.scores(noon.addDays(-100)).value(u"server:b"_s), 2.0);
}

void TestFinderUses::keptAndRead()
{
    Uses uses;
    uses.add(u"domain:räksmörgås.se"_s, noon);
    uses.add(u"server:c1"_s, noon.addSecs(60));
    const Uses again(uses.bytes());
    QCOMPARE(again.scores(noon.addDays(3)), uses.scores(noon.addDays(3)));
    QCOMPARE(again.latest(9), uses.latest(9));
}

void TestFinderUses::damaged()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray("{}"), QByteArray("[1, null, {}]"),
                                    QByteArray(R"([{"key": "", "score": 1}, {"key": "a", "score": -1}])")})
        QVERIFY2(Uses(bytes).latest(9).isEmpty(), bytes.constData());
    QCOMPARE(Uses(R"([{"key": "a", "score": 1, "last": 0}, 7])").latest(9), QStringList{u"a"_s});
}

void TestFinderUses::notForever()
{
    Uses uses;
    uses.add(u"often"_s, noon);
    uses.add(u"often"_s, noon);
    for (int i = 0; i < 2 * Uses::most; ++i)
        uses.add(u"once%1"_s.arg(i), noon.addSecs(i));
    QCOMPARE(uses.latest(10 * Uses::most).size(), Uses::most);
    QVERIFY(uses.latest(Uses::most).contains(u"often"_s));
    QVERIFY(uses.latest(1).first() == u"once%1"_s.arg(2 * Uses::most - 1));
}

CONSOLE_TEST(QCoreApplication, TestFinderUses)

} // namespace tst_finderuses

#include "tst_finderuses.moc"
