// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keyrequests.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_newkeyring {

using namespace Qt::StringLiterals;
using accounts::KeyAnswer;
using accounts::KeyCallId;
using accounts::KeyOutcome;
using accounts::KeyStore;

/// A desktop without any keyring, where the person is asked for the password of a new one; and keys that must not be
/// there when they come late.
class TestNewKeyring : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void newKeyringUnanswered();
    void newKeyringCancelled();
    void newKeyringDismissed();
    void newKeyringMade();
    void newKeyringThatLies();
    void newKeyringMadeTooLate();
    void lateKeyIsDropped();
    void onlyThatKeyIsDropped();

private:
    Keeper m_keeper;
};

void TestNewKeyring::cleanup()
{
    m_keeper.stop();
}

void TestNewKeyring::newKeyringUnanswered()
{
    QVERIFY(m_keeper.startFake(u"new-unanswered"_s));
    KeyStore store(unattended);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Unanswered);
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
    // One question, of ours; QtKeychain was not let near it.
    QCOMPARE(Keeper::calls().count(u"Prompt"_s), 1);
    QVERIFY(!Keeper::calls().contains(u"OpenSession"_s));
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestNewKeyring::newKeyringCancelled()
{
    QVERIFY(m_keeper.startFake(u"new-unanswered"_s));
    KeyStore store(patient);
    KeyRequest request;
    const KeyCallId id = store.store(accountOf(u"a"_s), keyOf("key"), nullptr, request.done());
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Prompt"_s); }));
    QCOMPARE(request.times, 0);
    store.cancel(id);
    COMPARE_OUTCOME(told(request), KeyOutcome::Cancelled);
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
    // And the next is served.
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
}

void TestNewKeyring::newKeyringDismissed()
{
    QVERIFY(m_keeper.startFake(u"new-dismissed"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Refused);
    QCOMPARE(Keeper::calls().count(u"Prompt"_s), 1);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestNewKeyring::newKeyringMade()
{
    QVERIFY(m_keeper.startFake(u"new-accepted"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("a new key")), KeyOutcome::Done);
    QCOMPARE(Keeper::calls().count(u"CreateCollection"_s), 1);
    QCOMPARE(Keeper::calls().count(u"Prompt"_s), 1);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("a new key"));
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("another")), KeyOutcome::Done);
    QCOMPARE(Keeper::calls().count(u"CreateCollection"_s), 1);
}

void TestNewKeyring::newKeyringThatLies()
{
    QVERIFY(m_keeper.startFake(u"new-lies"_s));
    KeyStore store(patient);
    const KeyAnswer answer = stored(store, u"a"_s, keyOf("a new key"));
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QVERIFY(!answer.detail.isEmpty());
    QCOMPARE(Keeper::calls().count(u"CreateCollection"_s), 1);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestNewKeyring::newKeyringMadeTooLate()
{
    QVERIFY(m_keeper.startFake(u"new-late"_s));
    KeyStore store(unattended);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Unanswered);
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
    // The keyring is there now, and the key is not in it.
    KeyStore other(patient);
    COMPARE_OUTCOME(unlocked(other, u"a"_s), KeyOutcome::Done);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestNewKeyring::lateKeyIsDropped()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    KeyRequest request;
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    // QtKeychain works on for a call that nobody waits for.
    const KeyCallId id = store.store(accountOf(u"a"_s), keyOf("late key"), nullptr, request.done());
    store.store(accountOf(u"b"_s), keyOf("other key"), nullptr, {});
    QVERIFY(support::waitFor([&] {
        KeyStore second(patient);
        return readOf(second, u"a"_s).outcome == KeyOutcome::Done;
    }));
    store.cancel(id);
    store.drop(u"a"_s, keyOf("late key"));
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    COMPARE_OUTCOME(readOf(store, u"b"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(removed(store, u"b"_s), KeyOutcome::Done);
}

void TestNewKeyring::onlyThatKeyIsDropped()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("the old key")), KeyOutcome::Done);
    store.drop(u"a"_s, keyOf("the new key"));
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("the old key"));
    store.drop(u"a"_s, keyOf("the old key"));
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    store.drop(u"a"_s, keyOf("the old key"));
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
}

static int runTests(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fake-secrets"_L1)
        return FakeSecrets::serve(arguments.value(2));
    if (!Desktop::isInside())
        return Desktop::runInside(arguments.mid(1));
    TestNewKeyring test;
    return QTest::qExec(&test, arguments);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_newkeyring

#include "tst_newkeyring.moc"
