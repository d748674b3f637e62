// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/combinedstate.h"
#include "support/testcase.h"

namespace tst_combinedstate {

using namespace Qt::StringLiterals;
using inventory::combinedState;
using inventory::State;
using Phase = State::Phase;

namespace {

const QDateTime early = QDateTime::fromString(u"2026-11-01T08:00:00Z"_s, Qt::ISODate);
const QDateTime late = QDateTime::fromString(u"2026-11-02T08:00:00Z"_s, Qt::ISODate);

State state(Phase phase, const QDateTime &at = {})
{
    State made;
    made.phase = phase;
    made.at = at;
    return made;
}

} // namespace

/// How well several lists are known together.
class TestCombinedState : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWellKnownAsTheLeast()
    {
        const QList<Phase> gravest{Phase::Loading, Phase::Failed, Phase::NotLoaded, Phase::Stale, Phase::Ready};
        for (qsizetype i = 0; i < gravest.size(); ++i) {
            for (qsizetype j = i; j < gravest.size(); ++j) {
                QCOMPARE(combinedState({state(gravest.at(i)), state(gravest.at(j))}).phase, gravest.at(i));
                QCOMPARE(combinedState({state(gravest.at(j)), state(gravest.at(i))}).phase, gravest.at(i));
            }
        }
        QVERIFY(combinedState({}) == State());
    }

    void tellsWhatThatOneTells()
    {
        State failed = state(Phase::Failed, late);
        failed.flaws.append(api::Flaw());
        State other = failed;
        other.flaws.clear();
        QCOMPARE(combinedState({state(Phase::Ready, late), failed, other}).flaws.size(), 1);
        QCOMPARE(combinedState({other, failed}).flaws.size(), 0);
    }

    void isAsOldAsTheOldest()
    {
        QCOMPARE(combinedState({state(Phase::Loading, late), state(Phase::Ready, early)}).at, early);
        QCOMPARE(combinedState({state(Phase::Ready, early), state(Phase::Loading, late)}).at, early);
        // One without values is not old.
        QCOMPARE(combinedState({state(Phase::NotLoaded), state(Phase::Ready, late)}).at, late);
        QVERIFY(!combinedState({state(Phase::NotLoaded), state(Phase::Loading)}).hasValues());
    }
};

CONSOLE_TEST(QCoreApplication, TestCombinedState)

} // namespace tst_combinedstate

#include "tst_combinedstate.moc"
