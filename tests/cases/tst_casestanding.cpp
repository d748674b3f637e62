// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/standing.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_casestanding {

using namespace Qt::StringLiterals;
using namespace cases;

namespace {

const QDateTime noon{QDate(2026, 11, 20), QTime(12, 0)};

store::Case standingCase(const QStringList &words = {u"access-off"_s, u"key-off"_s})
{
    store::Case one{.reference = u"CC-2026-001"_s, .created = noon.toUTC()};
    for (const QString &word : words)
        one.items.append({.kind = word, .server = u"c1"_s, .object = u"7"_s});
    return one;
}

} // namespace

/// Where a case stands follows from when it was sent and what was seen.
class TestCaseStanding : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void overdueByDays();
    void draftsAndWithdrawnWaitForNobody();
    void referencesAreCounted();
    void subjectsBearOneReference();
    void whomItConcerns();
    void wordsComeBack();
    void whatCameBackAsksForAction();
    void pastedKeysAreFollowed();
};

void TestCaseStanding::overdueByDays()
{
    store::Case one = standingCase();
    one.sent = noon.toUTC();
    QVERIFY(!standingOf(one, 5, QDate(2026, 11, 24)).isOverdue);
    QVERIFY(standingOf(one, 5, QDate(2026, 11, 25)).isOverdue);
    QCOMPARE(standingOf(one, 5, QDate(2026, 11, 25)).due, QDate(2026, 11, 25));
    QVERIFY(!standingOf(one, 9, QDate(2026, 11, 25)).isOverdue);
    // A reminder gives as many days again.
    one.reminded = noon.addDays(6).toUTC();
    QVERIFY(!standingOf(one, 5, QDate(2026, 11, 30)).isOverdue);
    QVERIFY(standingOf(one, 5, QDate(2026, 12, 1)).isOverdue);
    for (store::CaseItem &item : one.items)
        item.seen = noon.toUTC();
    QCOMPARE(standingOf(one, 5, QDate(2027, 1, 1)).state, State::Seen);
    QVERIFY(!standingOf(one, 5, QDate(2027, 1, 1)).isOverdue);
}

void TestCaseStanding::draftsAndWithdrawnWaitForNobody()
{
    store::Case one = standingCase();
    QCOMPARE(standingOf(one, 5, QDate(2027, 1, 1)).state, State::Draft);
    QVERIFY(!standingOf(one, 5, QDate(2027, 1, 1)).isOverdue);
    one.sent = noon.toUTC();
    one.withdrawn = noon.toUTC();
    QCOMPARE(standingOf(one, 5, QDate(2027, 1, 1)).state, State::Withdrawn);
    QVERIFY(!standingOf(one, 5, QDate(2027, 1, 1)).isOverdue);
}

void TestCaseStanding::referencesAreCounted()
{
    QCOMPARE(nextReference({}, 2026), u"CC-2026-001"_s);
    store::Case one;
    one.reference = u"CC-2026-013"_s;
    store::Case other;
    other.reference = u"CC-2025-400"_s;
    QCOMPARE(nextReference({other, one}, 2026), u"CC-2026-014"_s);
    one.reference = u"CC-2026-999"_s;
    QCOMPARE(nextReference({one}, 2026), u"CC-2026-1000"_s);
}

void TestCaseStanding::subjectsBearOneReference()
{
    QCOMPARE(withReference(u"c1: add"_s, u"CC-2026-001"_s), u"[CC-2026-001] c1: add"_s);
    QCOMPARE(withReference(u"[CC-2026-001] c1: add"_s, u"CC-2026-002"_s), u"[CC-2026-002] c1: add"_s);
    QCOMPARE(withReference(u"[CC-2026-001] c1: add"_s, {}), u"c1: add"_s);
}

void TestCaseStanding::whomItConcerns()
{
    store::Case one = standingCase();
    one.kind = u"leaving"_s;
    one.object = u"7"_s;
    QVERIFY(concerns(one, insight::personObject(u"7"_s)));
    QVERIFY(concerns(one, insight::serverObject(u"c1"_s)));
    QVERIFY(!concerns(one, insight::serverObject(u"7"_s)));
    QVERIFY(!concerns(one, insight::personObject(u"8"_s)));
    QVERIFY(!concerns(one, {}));
}

void TestCaseStanding::wordsComeBack()
{
    for (int word = 0; word <= static_cast<int>(Expect::FindingGone); ++word)
        QCOMPARE(expectOf(wordOf(static_cast<Expect>(word))), static_cast<Expect>(word));
    for (int word = 0; word <= static_cast<int>(Asked::Mend); ++word)
        QCOMPARE(askedOf(wordOf(static_cast<Asked>(word))), static_cast<Asked>(word));
    QVERIFY(!expectOf(u"x"_s) && !askedOf(u"x"_s));
}

void TestCaseStanding::whatCameBackAsksForAction()
{
    store::Case one = standingCase();
    one.sent = noon.toUTC();
    QVERIFY(standingOf(one, 5, noon.date()).canRemind());
    QVERIFY(!standingOf(one, 5, noon.date()).asksForAction());
    for (store::CaseItem &item : one.items)
        item.seen = noon.toUTC();
    QVERIFY(!standingOf(one, 5, noon.date()).canRemind());
    one.items.first().lost = noon.addDays(1).toUTC();
    const Standing back = standingOf(one, 5, noon.date());
    QCOMPARE(back.state, State::CameBack);
    QVERIFY(back.canRemind() && back.asksForAction() && !back.isOpen());
    one.withdrawn = noon.toUTC();
    QVERIFY(!standingOf(one, 5, noon.date()).canRemind());
}

void TestCaseStanding::pastedKeysAreFollowed()
{
    const QString data = u"AAAAC3NzaC1lZDI1NTE5AAAAIJ5VSUzC5kAAvWeSHmuUEPGXXEMSHGGYHUPmcVGQTZFq"_s;
    const QList<store::CaseItem> anew{newItem(Expect::NewKey, u"c1"_s, {u"#1"_s}),
                                      personItem(Expect::AccessOn, u"c1"_s, {})};
    const QString body = u"Hello,\n\n  ssh-ed25519 %1 anna@laptop\r\n\nBest regards,\n"_s.arg(data);
    const QList<store::CaseItem> items = withPastedKeys(anew, body);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).kind, u"key-on"_s);
    QCOMPARE(items.at(0).object, data);
    QCOMPARE(items.at(0).title, u"anna@laptop"_s);
    QCOMPARE(items.at(0).server, u"c1"_s);
    QCOMPARE(items.at(1), anew.at(1));
    // Text without a key, a broken key and a private one leave it open which one comes.
    for (
        const QString &other :
        {u"Hello"_s, u"ssh-ed25519 AAAA anna"_s,
         u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----"_s})
        QCOMPARE(withPastedKeys(anew, other), anew);
    // What was asked for by name is not asked for anew.
    const QList<store::CaseItem> named{{.kind = u"key-off"_s, .server = u"c1"_s, .object = u"#4"_s}};
    QCOMPARE(withPastedKeys(named, body), named);
    QCOMPARE(withPastedKeys({newItem(Expect::NewDeployKey, u"c1"_s, {})}, body).constFirst().kind, u"deploy-key-on"_s);
}

CONSOLE_TEST(QCoreApplication, TestCaseStanding)

} // namespace tst_casestanding

#include "tst_casestanding.moc"
