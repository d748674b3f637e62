// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_rulesofreturns {

using namespace Qt::StringLiterals;
using namespace findings;
using namespace insight;
using invented::Account;
using invented::examined;
using invented::found;
using invented::ground;
using invented::isLeftOut;
using invented::only;

namespace {

const QString data = QStringLiteral("AAAAC3NzaC1lZDI1NTE5AAAAIGFzZGZhc2RmYXNkZmFzZGZhc2RmYXNkZmFzZGZhc2Rm");

Ground groundWith(const EndedAccess &ended)
{
    Ground on = ground();
    on.ended = {ended};
    return on;
}

} // namespace

/// Access and keys that were removed and are back are found, and nothing else is.
class TestRulesOfReturns : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accessThatIsBack();
    void keysThatAreBack();
    void whatWasNotReadIsNotJudged();
};

void TestRulesOfReturns::accessThatIsBack()
{
    Account account;
    account.servers({invented::server(u"c1"_s), invented::server(u"c2"_s)});
    account.usersOn(u"c1"_s, {invented::user(8, u"Eva"_s)}, {invented::user(7, u"Ali"_s)});
    account.usersOn(u"c2"_s, {invented::user(7, u"Ali"_s)});
    const Ground on = groundWith(
        {.object = personObject(u"7"_s), .server = u"c1"_s, .gone = QDate(2026, 11, 3), .reference = u"CC-2026-014"_s});
    QCOMPARE(found(examined(account, on), Rule::AccessReturned), QStringList());
    account.usersOn(u"c1"_s, {invented::user(7, u"Ali"_s)});
    const Judgement judgement = examined(account, on);
    QCOMPARE(found(judgement, Rule::AccessReturned), QStringList{u"7 > c1"_s});
    QCOMPARE(only(judgement, Rule::AccessReturned).texts, QStringList{u"CC-2026-014"_s});
    QCOMPARE(only(judgement, Rule::AccessReturned).date, QDate(2026, 11, 3));
    // Nobody asked for it to be removed.
    QCOMPARE(found(account, Rule::AccessReturned), QStringList());
}

void TestRulesOfReturns::keysThatAreBack()
{
    Account account;
    const api::SshKey key = invented::key(data, 12);
    account.servers({invented::server(u"c1"_s)});
    account.keysOn(u"c1"_s, {}, {key});
    account.deployKeysOn(u"c1"_s, {});
    EndedAccess ended{.object = keyObject(key), .server = u"c1"_s, .gone = QDate(2026, 11, 3), .reference = u"x"_s};
    QCOMPARE(found(examined(account, groundWith(ended)), Rule::AccessReturned), QStringList());
    account.keysOn(u"c1"_s, {key});
    QCOMPARE(found(examined(account, groundWith(ended)), Rule::AccessReturned), QStringList{data + u" > c1"_s});
    // As a deploy key it is not there.
    ended.isDeploy = true;
    QCOMPARE(found(examined(account, groundWith(ended)), Rule::AccessReturned), QStringList());
    account.deployKeysOn(u"c1"_s, {key});
    QCOMPARE(found(examined(account, groundWith(ended)), Rule::AccessReturned), QStringList{data + u" > c1"_s});
}

void TestRulesOfReturns::whatWasNotReadIsNotJudged()
{
    Account account;
    account.servers({invented::server(u"c1"_s)});
    const EndedAccess ended{
        .object = personObject(u"7"_s), .server = u"c1"_s, .gone = QDate(2026, 11, 3), .reference = u"x"_s};
    QVERIFY(isLeftOut(examined(account, groundWith(ended)), Rule::AccessReturned, serverObject(u"c1"_s)));
    account.servers({});
    QVERIFY(!isLeftOut(examined(account, groundWith(ended)), Rule::AccessReturned, serverObject(u"c1"_s)));
}

CONSOLE_TEST(QCoreApplication, TestRulesOfReturns)

} // namespace tst_rulesofreturns

#include "tst_rulesofreturns.moc"
