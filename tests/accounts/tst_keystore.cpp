// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keyrequests.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSettings>
#include <QTest>

namespace tst_keystore {

using namespace Qt::StringLiterals;
using accounts::ApiKey;
using accounts::KeyAnswer;
using accounts::KeyCallId;
using accounts::KeyOutcome;
using accounts::KeyStore;

namespace {

/// What is told on standard error meanwhile.
QStringList &messages()
{
    static QStringList told;
    return told;
}

} // namespace

/// Keys in a real keychain: gnome-keyring on a bus of its own.
class TestKeyStore : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void absentAtFirst();
    void storedReadReplacedRemoved();
    void accountsAreApart();
    void keptOverARestart();
    void lockedIsNotAbsent();
    void lockedAfterAFreshLogin();
    void unlockWithNobodyToAsk();
    void unlockWhereNothingIsLocked();
    void noKeyringYet();
    void inOrderAndNeverAtOnce();
    void cancelled();
    void contextDied();
    void storeDied();
    void outcomeMayDeleteTheStore();
    void nothingIsWrittenInClear();
    void outcomesAreLoggedOnDemand();

private:
    Keeper m_keeper;
};

void TestKeyStore::cleanup()
{
    m_keeper.stop();
}

void TestKeyStore::absentAtFirst()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    const KeyAnswer answer = readOf(store, u"nobody"_s);
    COMPARE_OUTCOME(answer, KeyOutcome::Absent);
    QVERIFY(answer.key.isEmpty());
    COMPARE_OUTCOME(removed(store, u"nobody"_s), KeyOutcome::Done);
}

void TestKeyStore::storedReadReplacedRemoved()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("first key of a")), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("first key of a"));
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("second key of a")), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("second key of a"));
    const QByteArray all = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ " + QByteArray(5000, 'x');
    COMPARE_OUTCOME(stored(store, u"a"_s, ApiKey(all)), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), all);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
}

void TestKeyStore::accountsAreApart()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key of a")), KeyOutcome::Done);
    COMPARE_OUTCOME(stored(store, u"a-b"_s, keyOf("key of a-b")), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("key of a"));
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a-b"_s).key.bytes(), QByteArray("key of a-b"));
    COMPARE_OUTCOME(removed(store, u"a-b"_s), KeyOutcome::Done);
}

void TestKeyStore::keptOverARestart()
{
    QVERIFY(m_keeper.startKeyring());
    {
        KeyStore store(patient);
        COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("kept key")), KeyOutcome::Done);
        QVERIFY(m_keeper.startKeyring());
        // The same store, another keyring process.
        QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("kept key"));
    }
    KeyStore store(patient);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("kept key"));
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    QVERIFY(m_keeper.startKeyring());
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
}

void TestKeyStore::lockedIsNotAbsent()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key behind the lock")), KeyOutcome::Done);
    QVERIFY(Keeper::lock());
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(readOf(store, u"nobody"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("another key")), KeyOutcome::Locked);
    QVERIFY(m_keeper.startKeyring());
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("key behind the lock"));
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
}

void TestKeyStore::lockedAfterAFreshLogin()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key of yesterday")), KeyOutcome::Done);
    QVERIFY(m_keeper.startLockedKeyring());
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Locked);
    QVERIFY(m_keeper.startKeyring());
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("key of yesterday"));
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
}

void TestKeyStore::unlockWithNobodyToAsk()
{
    QVERIFY(m_keeper.startKeyring());
    // gnome-keyring has its question asked by another program, which is not there.
    KeyStore store(patient);
    QVERIFY(Keeper::lock());
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Refused);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
}

void TestKeyStore::unlockWhereNothingIsLocked()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Done);
}

void TestKeyStore::noKeyringYet()
{
    QVERIFY(m_keeper.startWithoutKeyring());
    KeyStore store(patient);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Done);
    // gnome-keyring wants to ask for a password for a new keyring, and finds nobody to ask it.
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Refused);
}

void TestKeyStore::inOrderAndNeverAtOnce()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    QStringList order;
    const auto note = [&order](const QString &name) {
        return [&order, name](const KeyAnswer &answer) {
            order += name + u':' + QString::number(int(answer.outcome)) + QString::fromLatin1(answer.key.bytes());
        };
    };
    store.store(accountOf(u"a"_s), keyOf("one"), nullptr, note(u"store"_s));
    store.read(accountOf(u"a"_s), nullptr, note(u"read"_s));
    store.store(accountOf(u"a"_s), keyOf("two"), nullptr, note(u"store"_s));
    store.read(accountOf(u"a"_s), nullptr, note(u"read"_s));
    store.remove(u"a"_s, nullptr, note(u"remove"_s));
    store.read(accountOf(u"a"_s), nullptr, note(u"read"_s));
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order.size(), 6);
    const QStringList expected{u"store:0"_s,   u"read:0one"_s, u"store:0"_s,
                               u"read:0two"_s, u"remove:0"_s,  u"read:%1"_s.arg(int(KeyOutcome::Absent))};
    QCOMPARE(order, expected);
}

void TestKeyStore::cancelled()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    KeyRequest first;
    KeyRequest second;
    KeyRequest third;
    const KeyCallId reading = store.read(accountOf(u"a"_s), nullptr, first.done());
    const KeyCallId storing = store.store(accountOf(u"a"_s), keyOf("never stored"), nullptr, second.done());
    store.read(accountOf(u"a"_s), nullptr, third.done());
    QVERIFY(reading != 0 && storing != 0 && reading != storing);
    store.cancel(storing);
    store.cancel(reading);
    store.cancel(reading);
    store.cancel(0);
    QCOMPARE(first.times + second.times, 0);
    COMPARE_OUTCOME(told(first), KeyOutcome::Cancelled);
    COMPARE_OUTCOME(told(second), KeyOutcome::Cancelled);
    COMPARE_OUTCOME(told(third), KeyOutcome::Absent);
    store.cancel(storing);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(first.times, 1);
    QCOMPARE(second.times, 1);
}

void TestKeyStore::contextDied()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    KeyRequest request;
    {
        const QObject context;
        store.read(accountOf(u"a"_s), const_cast<QObject *>(&context), request.done());
        store.store(accountOf(u"b"_s), keyOf("key"), const_cast<QObject *>(&context), request.done());
    }
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(request.times, 0);
    COMPARE_OUTCOME(removed(store, u"b"_s), KeyOutcome::Done);
}

void TestKeyStore::storeDied()
{
    QVERIFY(m_keeper.startFake(u"stalls"_s));
    KeyRequest request;
    QObject context;
    {
        KeyStore store(patient);
        store.read(accountOf(u"a"_s), &context, request.done());
        store.read(accountOf(u"b"_s), &context, request.done());
        store.unlock(u"a"_s, &context, request.done());
        QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"OpenSession"_s); }));
        QCOMPARE(request.times, 1);
        COMPARE_OUTCOME(request.answer, KeyOutcome::Done);
    }
    m_keeper.stop();
    // QtKeychain comes to its end meanwhile, without anybody to tell.
    QVERIFY(m_keeper.startKeyring());
    KeyStore other(patient);
    COMPARE_OUTCOME(readOf(other, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(request.times, 1);
}

void TestKeyStore::outcomeMayDeleteTheStore()
{
    QVERIFY(m_keeper.startKeyring());
    auto store = std::make_unique<KeyStore>(patient);
    int times = 0;
    QObject context;
    const auto done = [&store, &times](const KeyAnswer &) {
        ++times;
        store.reset();
    };
    store->read(accountOf(u"a"_s), &context, done);
    store->read(accountOf(u"b"_s), &context, done);
    QVERIFY(support::waitFor([&times] { return times > 0; }));
    KeyStore other(patient);
    COMPARE_OUTCOME(readOf(other, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(times, 1);
}

void TestKeyStore::outcomesAreLoggedOnDemand()
{
    QVERIFY(m_keeper.startKeyring());
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
            messages().append(QString::fromLatin1(context.category) + u": "_s + message);
        });
    const auto asBefore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    KeyStore store(patient);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(messages(), QStringList());
    QLoggingCategory::setFilterRules(u"cloudnet.*=true"_s);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("hush-9f2c-key")), KeyOutcome::Done);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Done);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(messages(), (QStringList{u"cloudnet.accounts: keychain, store the key of account a: done"_s,
                                      u"cloudnet.accounts: keychain, read the key of account a: done"_s,
                                      u"cloudnet.accounts: keychain, remove the key of account a: done"_s,
                                      u"cloudnet.accounts: keychain, read the key of account a: no key there"_s}));
}

void TestKeyStore::nothingIsWrittenInClear()
{
    QVERIFY(m_keeper.startKeyring());
    const QByteArray key = "0123456789-very-secret-key-of-an-account";
    QSettings settings(Desktop::home() + u"/config/console.ini"_s, QSettings::IniFormat);
    accounts::AccountList list(settings);
    accounts::Account account;
    account.name = u"Byrån"_s;
    const QString id = list.add(account)->id;
    KeyStore store(patient);
    COMPARE_OUTCOME(stored(store, id, ApiKey(key)), KeyOutcome::Done);
    QCOMPARE(readOf(store, id).key.bytes(), key);
    // Neither where there is no keychain to take it.
    QVERIFY(Keeper::lock());
    COMPARE_OUTCOME(stored(store, id, ApiKey(key)), KeyOutcome::Locked);
    m_keeper.stop();
    COMPARE_OUTCOME(stored(store, id, ApiKey(key)), KeyOutcome::NoService);
    settings.sync();
    const QString text = QString::fromLatin1(key);
    const QList<QByteArray> forms{key, key.toBase64().chopped(4), key.toHex(),
                                  QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    int files = 0;
    int keyrings = 0;
    QDirIterator all(Desktop::home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms)
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        ++files;
        keyrings += file.fileName().endsWith(u".keyring"_s) ? 1 : 0;
    }
    // There was something to find it in.
    QVERIFY(QFile(settings.fileName()).size() > 0);
    QCOMPARE(keyrings, 1);
    QVERIFY(files >= 3);
}

static int runTests(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fake-secrets"_L1)
        return FakeSecrets::serve(arguments.value(2));
    if (!Desktop::isInside())
        return Desktop::runInside(arguments.mid(1));
    TestKeyStore test;
    return QTest::qExec(&test, arguments);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_keystore

#include "tst_keystore.moc"
