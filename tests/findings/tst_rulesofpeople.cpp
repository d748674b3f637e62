// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "insight/keyfixtures.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_rulesofpeople {

using namespace Qt::StringLiterals;
using namespace ends;
using namespace findings;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::examined;
using invented::found;
using invented::isLeftOut;
using invented::key;
using invented::only;
using invented::server;
using invented::user;
using keyfixtures::fixture;

namespace {

/// A server of Shop AB, its technical contact Ek AB, about which all was read.
struct Shop : Account
{
    Shop();
};

Shop::Shop()
{
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Shop AB"_s)};
    detail.invoiceContacts = {customer(u"Pay AB"_s)};
    detail.technicalContact = u"Ek AB"_s;
    servers({detail.instance});
    Account::detail(detail);
    usersOn(u"c1"_s, {});
    keysOn(u"c1"_s, {});
    deployKeysOn(u"c1"_s, {});
}

api::SshKey fileKey(const QString &name, const QString &owner = {})
{
    api::SshKey one;
    one.publicKey = fixture(name);
    one.owner = owner;
    return one;
}

api::SshKey textKey(const QString &text)
{
    api::SshKey one;
    one.publicKey = text;
    one.fingerprint = u"a fingerprint"_s;
    return one;
}

} // namespace

/// What the rules of people and keys find, and what they do not.
class TestRulesOfPeople : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherCompany();
    void otherCompanyNeedsBothSides();
    void keyWithoutAccess();
    void keyOfOneOfTwoWithThatName();
    void accessWithoutKey();
    void keyOfTwo();
    void keyPersonalAndDeploy();
    void keyTexts();
    void keyFingerprint();
    void weakKeys();
    void keysThatAreWell();
    void partsThatWereNotRead();
};

void TestRulesOfPeople::otherCompany()
{
    Shop account;
    account.usersOn(u"c1"_s,
                    {user(1, u"Own"_s, u"SHOP  ab"_s), user(2, u"Payer"_s, u"Pay AB"_s),
                     user(3, u"Contact"_s, u"Ek AB"_s), user(4, u"Other"_s, u"Far AB"_s), user(5, u"Nowhere"_s)});
    QCOMPARE(found(account, Rule::OtherCompany), QStringList{u"4 > c1"_s});
    QCOMPARE(only(examined(account), Rule::OtherCompany).texts, (QStringList{u"Far AB"_s, u"Shop AB"_s}));
    // A contact by their own name is no stranger.
    api::InstanceDetail detail = account.values().instanceDetails.value(u"c1"_s);
    detail.technicalContact = u"other"_s;
    account.detail(detail);
    QCOMPARE(found(account, Rule::OtherCompany), QStringList{u"3 > c1"_s});
}

void TestRulesOfPeople::otherCompanyNeedsBothSides()
{
    Account account;
    account.servers({server(u"c1"_s)});
    account.usersOn(u"c1"_s, {user(4, u"Other"_s, u"Far AB"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::OtherCompany), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::OtherCompany, serverObject(u"c1"_s)));
    // Nobody is named as whose it is.
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    account.detail(detail);
    QCOMPARE(found(account, Rule::OtherCompany), QStringList());
}

void TestRulesOfPeople::keyWithoutAccess()
{
    Shop account;
    account.people({user(1, u"Ali"_s, u"Shop AB"_s), user(2, u"Bo"_s, u"Shop AB"_s)});
    api::UserDetail ali;
    ali.keys = {key(u"AAAAali"_s)};
    account.person(u"1"_s, ali);
    account.keysOn(u"c1"_s, {key(u"AAAAali"_s), key(u"AAAAbo"_s, {}, u"Bo"_s), key(u"AAAAnobody"_s)});
    const Judgement without = examined(account);
    QCOMPARE(found(without, Rule::KeyWithoutAccess), (QStringList{u"1 > c1, AAAAali"_s, u"2 > c1, AAAAbo"_s}));
    account.usersOn(u"c1"_s, {user(1, u"Ali"_s, u"Shop AB"_s)});
    const Finding finding = only(examined(account), Rule::KeyWithoutAccess);
    QCOMPARE(finding.object, personObject(u"2"_s));
    QCOMPARE(finding.certainty, Certainty::Guessed);
    account.usersOn(u"c1"_s, {user(1, u"Ali"_s), user(2, u"Bo"_s)});
    QCOMPARE(found(account, Rule::KeyWithoutAccess), QStringList());
}

void TestRulesOfPeople::keyOfOneOfTwoWithThatName()
{
    Shop account;
    account.people({user(1, u"Ali"_s, u"Shop AB"_s), user(2, u"Ali"_s, u"Pay AB"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAali"_s, {}, u"Ali"_s)});
    account.usersOn(u"c1"_s, {user(2, u"Ali"_s)});
    QCOMPARE(found(account, Rule::KeyWithoutAccess), QStringList());
}

void TestRulesOfPeople::accessWithoutKey()
{
    Shop account;
    api::UserDetail ali;
    ali.keys = {key(u"AAAAali"_s)};
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s)});
    account.person(u"1"_s, ali);
    account.usersOn(u"c1"_s, {user(1, u"Ali"_s), user(2, u"Bo"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAali"_s)});
    // The key may be Bo's, whose details were not read.
    QCOMPARE(found(account, Rule::AccessWithoutKey), QStringList());
    QVERIFY(isLeftOut(examined(account), Rule::AccessWithoutKey, serverObject(u"c1"_s)));
    account.person(u"2"_s, {});
    QCOMPARE(found(account, Rule::AccessWithoutKey), QStringList{u"2 > c1"_s});
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.usersOn(u"c2"_s, {user(2, u"Bo"_s)});
    const Judgement judgement = examined(account);
    QCOMPARE(found(judgement, Rule::AccessWithoutKey), QStringList{u"2 > c1"_s});
    QVERIFY(isLeftOut(judgement, Rule::AccessWithoutKey, serverObject(u"c2"_s)));
}

void TestRulesOfPeople::keyOfTwo()
{
    Shop account;
    api::UserDetail one;
    one.keys = {key(u"AAAAshared"_s), key(u"AAAAown"_s)};
    api::UserDetail two;
    two.keys = {key(u"AAAAshared"_s, 9)};
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s)});
    account.person(u"1"_s, one);
    account.person(u"2"_s, two);
    QCOMPARE(found(account, Rule::KeyOfTwo), QStringList{u"AAAAshared > 1, 2"_s});
    // Two texts name its owners, and nobody has it among theirs.
    account.keysOn(u"c1"_s,
                   {key(u"AAAAx"_s, {}, u"Ali"_s), key(u"AAAAx"_s, {}, u"Bo"_s), key(u"AAAAown"_s, {}, u"Somebody"_s),
                    key(u"AAAAsame"_s, {}, u"Ali"_s), key(u"AAAAsame"_s, {}, u"ALI"_s)});
    QCOMPARE(found(account, Rule::KeyOfTwo), (QStringList{u"AAAAshared > 1, 2"_s, u"AAAAx"_s}));
}

void TestRulesOfPeople::keyPersonalAndDeploy()
{
    Shop account;
    account.deployKeysOn(u"c1"_s, {key(u"AAAAboth"_s), key(u"AAAAali"_s), key(u"AAAAdeploy"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAboth"_s), key(u"AAAApersonal"_s)});
    api::UserDetail ali;
    ali.keys = {key(u"AAAAali"_s)};
    account.people({user(1, u"Ali"_s)});
    account.person(u"1"_s, ali);
    QCOMPARE(found(account, Rule::KeyPersonalAndDeploy), (QStringList{u"AAAAali > 1, c1"_s, u"AAAAboth > c1, c1"_s}));
}

void TestRulesOfPeople::keyTexts()
{
    Shop account;
    account.keysOn(u"c1"_s, {textKey(u"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA"_s)});
    const Judgement isPrivate = examined(account);
    QCOMPARE(found(isPrivate, Rule::KeyPrivate).size(), 1);
    QCOMPARE(found(isPrivate, Rule::KeyMalformed), QStringList());
    account.keysOn(u"c1"_s, {textKey(u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIQ"_s), textKey({})});
    const Judgement malformed = examined(account);
    QCOMPARE(found(malformed, Rule::KeyMalformed), QStringList{u"AAAAC3NzaC1lZDI1NTE5AAAAIQ > c1"_s});
    QCOMPARE(found(malformed, Rule::KeyPrivate), QStringList());
    QCOMPARE(only(malformed, Rule::KeyMalformed).numbers, QList<qint64>{static_cast<int>(KeyFault::NotBase64)});
}

void TestRulesOfPeople::keyFingerprint()
{
    Shop account;
    api::SshKey one = fileKey(u"ed25519"_s);
    const PublicKey read = *readPublicKey(one.publicKey);
    one.fingerprint = read.md5;
    account.keysOn(u"c1"_s, {one});
    QCOMPARE(found(account, Rule::KeyFingerprint), QStringList());
    one.fingerprint = u"MD5:"_s + QString(read.md5).replace(0, 2, read.md5.startsWith("00"_L1) ? u"01"_s : u"00"_s);
    account.keysOn(u"c1"_s, {one});
    QCOMPARE(found(account, Rule::KeyFingerprint).size(), 1);
    one.fingerprint = u"in no known form"_s;
    account.keysOn(u"c1"_s, {one});
    QCOMPARE(found(account, Rule::KeyFingerprint), QStringList());
}

void TestRulesOfPeople::weakKeys()
{
    Shop account;
    account.keysOn(u"c1"_s, {fileKey(u"dsa"_s), fileKey(u"rsa2048"_s), fileKey(u"rsa3071"_s)});
    account.deployKeysOn(u"c1"_s, {fileKey(u"dsa"_s)});
    const Judgement judgement = examined(account);
    const QString dsa = keyName(fileKey(u"dsa"_s));
    QCOMPARE(found(judgement, Rule::KeyDsa), QStringList{dsa + u" > c1"_s});
    QCOMPARE(found(judgement, Rule::KeyMedium).size(), 2);
    QCOMPARE(found(judgement, Rule::KeyShort), QStringList());
    QVERIFY(isLeftOut(judgement, Rule::KeyPredictable));
    // With a list the rule judges.
    const PublicKey read = *readPublicKey(fixture(u"rsa2048"_s));
    const KeyBlacklist blacklist(QString(read.md5).remove(u':').right(20).toLatin1());
    const Judgement listed = examined(account, invented::ground(), blacklist);
    QCOMPARE(found(listed, Rule::KeyPredictable), QStringList{keyName(fileKey(u"rsa2048"_s)) + u" > c1"_s});
    QVERIFY(!isLeftOut(listed, Rule::KeyPredictable));
}

void TestRulesOfPeople::keysThatAreWell()
{
    Shop account;
    account.people({user(1, u"Ali"_s, u"Shop AB"_s)});
    api::UserDetail ali;
    ali.keys = {fileKey(u"ed25519"_s), fileKey(u"rsa4096"_s), fileKey(u"ecdsa521"_s), fileKey(u"sked"_s)};
    account.person(u"1"_s, ali);
    account.usersOn(u"c1"_s, {user(1, u"Ali"_s, u"Shop AB"_s)});
    account.keysOn(u"c1"_s, ali.keys);
    const Judgement judgement = examined(account);
    for (const Finding &finding : judgement.findings)
        QVERIFY2(finding.rule > Rule::KeyPredictable, infoOf(finding.rule).id);
}

void TestRulesOfPeople::partsThatWereNotRead()
{
    Shop account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    const Judgement judgement = examined(account);
    const Object unread = serverObject(u"c2"_s);
    for (const Rule rule : {Rule::OtherCompany, Rule::AccessWithoutKey, Rule::KeyWithoutAccess}) {
        QVERIFY(isLeftOut(judgement, rule, unread));
        QVERIFY(!isLeftOut(judgement, rule, serverObject(u"c1"_s)));
    }
    // A key that is nowhere now may be on that server.
    QVERIFY(isLeftOut(judgement, Rule::KeyDsa) && isLeftOut(judgement, Rule::KeyOfTwo));
    const Finding before{Rule::KeyDsa, {ObjectKind::Key, u"AAAAold"_s}};
    QVERIFY(!judgement.isJudged(before));
    account.servers({server(u"c1"_s)});
    QVERIFY(examined(account).isJudged(before));
}

CONSOLE_TEST(QCoreApplication, TestRulesOfPeople)

} // namespace tst_rulesofpeople

#include "tst_rulesofpeople.moc"
