// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/boundkey.h"
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keyrequests.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_keybinding {

using namespace Qt::StringLiterals;
using accounts::ApiKey;
using accounts::BoundKey;
using accounts::KeyAnswer;
using accounts::KeyOutcome;
using accounts::KeyStore;

namespace {

const QUrl provider = api::defaultAddress();
const QUrl one(u"https://one.example.se/api/v2"_s);
const QUrl two(u"https://two.example.se/api/v2"_s);

} // namespace

/// A key goes to the address that it was given for, and elsewhere only when somebody was asked.
class TestKeyBinding : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void entryReadsAsItWasWritten_data();
    void entryReadsAsItWasWritten();
    void entryIsFor_data();
    void entryIsFor();
    void otherAddressGetsNoKey();
    void reboundIsForTheOtherFromThenOn();
    void nothingToRebind();
    void lockedIsNotRebound();
    void entryOfAnEarlierVersion();
    void keychainThatDoesNotRebind();

private:
    Keeper m_keeper;
};

void TestKeyBinding::cleanup()
{
    m_keeper.stop();
}

void TestKeyBinding::entryReadsAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<std::optional<QUrl>>("address");
    QTest::newRow("bound") << QByteArray("a key\nhttps://one.example.se/api/v2") << std::optional(one);
    QTest::newRow("of an earlier version") << QByteArray("a key") << std::optional<QUrl>();
    QTest::newRow("typed by hand") << QByteArray("a key\n") << std::optional<QUrl>();
    QTest::newRow("no address") << QByteArray("a key\nnonsense") << std::optional(QUrl());
    QTest::newRow("unsafe address") << QByteArray("a key\nhttp://one.example.se/") << std::optional(QUrl());
    QTest::newRow("more lines") << QByteArray("a key\nhttps://one.example.se/api/v2\nx") << std::optional(QUrl());
}

void TestKeyBinding::entryReadsAsItWasWritten()
{
    QFETCH(QByteArray, entry);
    QFETCH(std::optional<QUrl>, address);
    const BoundKey key = accounts::readEntry(ApiKey(entry));
    QCOMPARE(key.key.bytes(), QByteArray("a key"));
    QCOMPARE(key.address, address);
    if (address && !address->isEmpty())
        QCOMPARE(accounts::entryOf(key).bytes(), entry);
    QCOMPARE(accounts::readEntry(accounts::entryOf({keyOf("x y"), two})), (BoundKey{keyOf("x y"), two}));
}

void TestKeyBinding::entryIsFor_data()
{
    QTest::addColumn<std::optional<QUrl>>("bound");
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<bool>("isFor");
    QTest::newRow("the same") << std::optional(one) << one << true;
    QTest::newRow("another host") << std::optional(one) << two << false;
    QTest::newRow("another path") << std::optional(one) << QUrl(u"https://one.example.se/api/v3"_s) << false;
    QTest::newRow("another port") << std::optional(one) << QUrl(u"https://one.example.se:8443/api/v2"_s) << false;
    QTest::newRow("none, the provider's") << std::optional<QUrl>() << provider << true;
    QTest::newRow("none, another") << std::optional<QUrl>() << one << false;
    QTest::newRow("not readable, the provider's") << std::optional(QUrl()) << provider << false;
    QTest::newRow("not readable, none") << std::optional(QUrl()) << QUrl() << false;
}

void TestKeyBinding::entryIsFor()
{
    QFETCH(std::optional<QUrl>, bound);
    QFETCH(QUrl, address);
    QFETCH(bool, isFor);
    QCOMPARE(accounts::isFor({keyOf("k"), bound}, address), isFor);
}

void TestKeyBinding::otherAddressGetsNoKey()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, accountOf(u"a"_s, one), keyOf("key of one")), KeyOutcome::Done);
    const KeyAnswer answer = readOf(store, accountOf(u"a"_s, two));
    COMPARE_OUTCOME(answer, KeyOutcome::OtherAddress);
    QVERIFY(answer.key.isEmpty());
    QCOMPARE(answer.address, one);
    QCOMPARE(readOf(store, accountOf(u"a"_s, one)).key.bytes(), QByteArray("key of one"));
    // Whatever it is for, it can be removed, and dropped.
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, two)), KeyOutcome::Absent);
    COMPARE_OUTCOME(stored(store, accountOf(u"a"_s, one), keyOf("key of one")), KeyOutcome::Done);
    store.drop(u"a"_s, keyOf("key of one"));
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, one)), KeyOutcome::Absent);
}

void TestKeyBinding::reboundIsForTheOtherFromThenOn()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, accountOf(u"a"_s, one), keyOf("key of one")), KeyOutcome::Done);
    const KeyAnswer answer = rebound(store, accountOf(u"a"_s, two));
    COMPARE_OUTCOME(answer, KeyOutcome::Done);
    QCOMPARE(answer.key.bytes(), QByteArray("key of one"));
    QVERIFY(m_keeper.startKeyring());
    QCOMPARE(readOf(store, accountOf(u"a"_s, two)).key.bytes(), QByteArray("key of one"));
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, one)), KeyOutcome::OtherAddress);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
}

void TestKeyBinding::nothingToRebind()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(rebound(store, accountOf(u"a"_s, two)), KeyOutcome::Absent);
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, two)), KeyOutcome::Absent);
}

void TestKeyBinding::lockedIsNotRebound()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, accountOf(u"a"_s, one), keyOf("key of one")), KeyOutcome::Done);
    QVERIFY(Keeper::lock());
    COMPARE_OUTCOME(rebound(store, accountOf(u"a"_s, two)), KeyOutcome::Locked);
    QVERIFY(m_keeper.startKeyring());
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, two)), KeyOutcome::OtherAddress);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
}

/// It is for the provider's own address, as all were that nobody gave another.
void TestKeyBinding::entryOfAnEarlierVersion()
{
    QVERIFY(m_keeper.startFake(u"accepted"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Done);
    QCOMPARE(readOf(store, accountOf(u"a"_s, provider)).key.bytes(), QByteArray("kept-whatever-you-say"));
    const KeyAnswer answer = readOf(store, accountOf(u"a"_s, one));
    COMPARE_OUTCOME(answer, KeyOutcome::OtherAddress);
    QVERIFY(answer.key.isEmpty());
    QCOMPARE(answer.address, QUrl());
    QCOMPARE(rebound(store, accountOf(u"a"_s, one)).key.bytes(), QByteArray("kept-whatever-you-say"));
    QCOMPARE(readOf(store, accountOf(u"a"_s, one)).key.bytes(), QByteArray("kept-whatever-you-say"));
    COMPARE_OUTCOME(readOf(store, accountOf(u"a"_s, provider)), KeyOutcome::OtherAddress);
}

/// The key is not given out as bound when it is not.
void TestKeyBinding::keychainThatDoesNotRebind()
{
    QVERIFY(m_keeper.startFake(u"keeps"_s));
    KeyStore store(patient);
    const KeyAnswer answer = rebound(store, accountOf(u"a"_s, one));
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QVERIFY(answer.key.isEmpty());
}

static int runTests(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fake-secrets"_L1)
        return FakeSecrets::serve(arguments.value(2));
    if (!Desktop::isInside())
        return Desktop::runInside(arguments.mid(1));
    TestKeyBinding test;
    return QTest::qExec(&test, arguments);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_keybinding

#include "tst_keybinding.moc"
