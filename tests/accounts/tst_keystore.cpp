// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keystore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDirIterator>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::ApiKey;
using accounts::KeyAnswer;
using accounts::KeyCallId;
using accounts::KeyDeadlines;
using accounts::KeyOutcome;
using accounts::KeyStore;

namespace {

/// Long enough for a slow machine under a sanitizer: the keychain answers, and is waited for.
constexpr KeyDeadlines patient{60s, 60s};
/// Nobody answers, and that is what is waited for.
constexpr KeyDeadlines hasty{200ms, 300ms};

ApiKey keyOf(const char *text)
{
    return ApiKey(QByteArray(text));
}

/// One wish and its outcome.
struct Wish
{
    int times = 0;
    KeyAnswer answer;

    KeyStore::Done done()
    {
        return [this](const KeyAnswer &given) {
            ++times;
            answer = given;
        };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return times > 0; }, 90'000) && times == 1;
    }
};

KeyAnswer told(Wish &wish)
{
    return wish.wait() ? wish.answer : KeyAnswer{KeyOutcome::Failed, {}, u"told %1 times"_s.arg(wish.times)};
}

KeyAnswer stored(KeyStore &store, const QString &account, const ApiKey &key)
{
    Wish wish;
    store.store(account, key, nullptr, wish.done());
    return told(wish);
}

KeyAnswer readOf(KeyStore &store, const QString &account)
{
    Wish wish;
    store.read(account, nullptr, wish.done());
    return told(wish);
}

KeyAnswer removed(KeyStore &store, const QString &account)
{
    Wish wish;
    store.remove(account, nullptr, wish.done());
    return told(wish);
}

KeyAnswer unlocked(KeyStore &store, const QString &account)
{
    Wish wish;
    store.unlock(account, nullptr, wish.done());
    return told(wish);
}

/// Another process, which tries each wish once. libdbus and GLib take the address of the bus once a process, and
/// QtKeychain the kind of desktop.
class Visitor
{
public:
    Visitor(const QMap<QString, QString> &variables, const QString &deadlines)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto at = variables.begin(); at != variables.end(); ++at)
            environment.insert(at.key(), at.value());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--visit"_s, deadlines});
    }

    /// The outcomes of read, store, remove and unlock.
    QList<KeyOutcome> outcomes()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 90'000))
            return {};
        QList<KeyOutcome> found;
        const QList<QByteArray> words = m_process.readLine().simplified().split(' ');
        for (const QByteArray &word : words)
            found.append(KeyOutcome(word.toInt()));
        return found;
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 90'000) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    static int visit(const QString &deadlines)
    {
        KeyStore store(deadlines == "hasty"_L1 ? hasty : patient);
        const QList<KeyAnswer> answers{readOf(store, u"a"_s), stored(store, u"a"_s, keyOf("key")),
                                       removed(store, u"a"_s), unlocked(store, u"a"_s)};
        QTextStream out(stdout);
        for (const KeyAnswer &answer : answers)
            out << int(answer.outcome) << ' ';
        out << Qt::endl;
        return 0;
    }

private:
    QProcess m_process;
};

} // namespace

#define COMPARE_OUTCOME(answer, expected)                                                                              \
    do {                                                                                                               \
        const KeyAnswer compared = answer;                                                                             \
        QVERIFY2(compared.outcome == (expected),                                                                       \
                 qPrintable(u"outcome %1: %2"_s.arg(int(compared.outcome)).arg(compared.detail)));                     \
    } while (false)

/// Keys in a real keychain (gnome-keyring), and in such as no desktop should have.
class TestKeyStore : public QObject
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
    void removalIsVerified();
    void storingIsVerified();

    void noService();
    void noBus_data();
    void noBus();
    void busThatNeverAnswers();
    void serviceThatNeverAnswers();
    void serviceThatStalls();
    void serviceThatFails();
    void serviceThatLeaves();
    void promptUnanswered();
    void promptDismissed();
    void promptAnswered();
    void promptThatLies();
    void promptCancelled();
    void serviceLeavesWithItsPrompt();

    void plasma_data();
    void plasma();

    void inOrderAndNeverAtOnce();
    void cancelled();
    void contextDied();
    void storeDied();
    void outcomeMayDeleteTheStore();
    void nothingIsWrittenInClear();

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

void TestKeyStore::removalIsVerified()
{
    QVERIFY(m_keeper.startFake(u"keeps"_s));
    KeyStore store(patient);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("kept-whatever-you-say"));
    const KeyAnswer answer = removed(store, u"a"_s);
    QVERIFY(Keeper::calls().contains(u"Delete"_s));
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QVERIFY(!answer.detail.isEmpty());
    QVERIFY(!answer.detail.contains(u"kept-whatever-you-say"_s));
}

void TestKeyStore::storingIsVerified()
{
    QVERIFY(m_keeper.startFake(u"keeps"_s));
    KeyStore store(patient);
    const KeyAnswer answer = stored(store, u"a"_s, keyOf("a new key"));
    QVERIFY(Keeper::calls().contains(u"CreateItem"_s));
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QVERIFY(!answer.detail.contains(u"a new key"_s));
}

void TestKeyStore::noService()
{
    KeyStore store(patient);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::NoService);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::NoService);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::NoService);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::NoService);
    // The way on: start the keyring, and try again.
    QVERIFY(m_keeper.startKeyring());
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
}

void TestKeyStore::noBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody there") << u"unix:path=/nowhere/bus"_s;
    QTest::newRow("no address") << QString();
    QTest::newRow("not an address") << u"bus"_s;
}

void TestKeyStore::noBus()
{
    QFETCH(QString, address);
    Visitor visitor({{u"DBUS_SESSION_BUS_ADDRESS"_s, address}}, u"patient"_s);
    QCOMPARE(visitor.outcomes(), QList<KeyOutcome>(4, KeyOutcome::NoService));
    QVERIFY(visitor.ends());
}

void TestKeyStore::busThatNeverAnswers()
{
    QLocalServer bus;
    QVERIFY(bus.listen(Desktop::home() + u"/mute-bus"_s));
    Visitor visitor({{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName()}}, u"hasty"_s);
    QCOMPARE(visitor.outcomes(), QList<KeyOutcome>(4, KeyOutcome::NoAnswer));
    // It was asked. Hung up on, the thread that waits for it ends, and the program with it.
    QVERIFY(QTest::qWaitFor([&bus] { return bus.hasPendingConnections(); }));
    delete bus.nextPendingConnection();
    bus.close();
    QVERIFY(visitor.ends());
}

void TestKeyStore::serviceThatNeverAnswers()
{
    QVERIFY(m_keeper.startFake(u"silent"_s));
    KeyStore store(hasty);
    Wish first;
    Wish second;
    Wish third;
    store.read(u"a"_s, nullptr, first.done());
    store.store(u"b"_s, keyOf("key"), nullptr, second.done());
    store.remove(u"c"_s, nullptr, third.done());
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(first), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(second), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(third), KeyOutcome::NoAnswer);
    // QtKeychain, which waits for a minute, was not let near it.
    QVERIFY(!Keeper::calls().contains(u"OpenSession"_s));
}

void TestKeyStore::serviceThatStalls()
{
    QVERIFY(m_keeper.startFake(u"stalls"_s));
    KeyStore store(hasty);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::NoAnswer);
    QVERIFY(Keeper::calls().contains(u"OpenSession"_s));
    // QtKeychain is at work still: nothing is begun beside it, and whoever waits is told.
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("stalled key")), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::NoAnswer);
    // Its end comes late, to nobody, and makes way for the next.
    Wish next;
    store.read(u"a"_s, nullptr, next.done());
    m_keeper.stop();
    QVERIFY(m_keeper.startKeyring());
    QVERIFY(next.wait());
    QTRY_VERIFY(readOf(store, u"a"_s).outcome == KeyOutcome::Absent);
}

void TestKeyStore::serviceThatFails()
{
    QVERIFY(m_keeper.startFake(u"damaged"_s));
    KeyStore store(patient);
    const KeyAnswer answer = readOf(store, u"a"_s);
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QCOMPARE(answer.detail, u"org.freedesktop.DBus.Error.Failed: the disk is on fire"_s);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Failed);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Failed);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Failed);
    // A key that a keychain repeats is taken out of its words.
    QCOMPARE(stored(store, u"a"_s, keyOf("disk is on fire")).detail, u"org.freedesktop.DBus.Error.Failed: the …"_s);
}

void TestKeyStore::serviceThatLeaves()
{
    QVERIFY(m_keeper.startFake(u"silent"_s));
    KeyStore store(patient);
    Wish wish;
    store.read(u"a"_s, nullptr, wish.done());
    QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"SearchItems"_s); }));
    m_keeper.stop();
    const KeyAnswer answer = told(wish);
    QVERIFY(answer.outcome == KeyOutcome::NoAnswer || answer.outcome == KeyOutcome::NoService);
}

void TestKeyStore::promptUnanswered()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(hasty);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Locked);
    // None of these asked the person anything.
    QVERIFY(!Keeper::calls().contains(u"Unlock"_s));
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::NoAnswer);
    QVERIFY(Keeper::calls().contains(u"Prompt"_s));
    // The question does not stay on the screen.
    QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
}

void TestKeyStore::promptDismissed()
{
    QVERIFY(m_keeper.startFake(u"dismissed"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Refused);
    QVERIFY(!Keeper::calls().contains(u"Dismiss"_s));
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
}

void TestKeyStore::promptAnswered()
{
    QVERIFY(m_keeper.startFake(u"accepted"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("kept-whatever-you-say"));
}

void TestKeyStore::promptThatLies()
{
    QVERIFY(m_keeper.startFake(u"lies"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Locked);
}

void TestKeyStore::promptCancelled()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(patient);
    Wish wish;
    const KeyCallId id = store.unlock(u"a"_s, nullptr, wish.done());
    QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"Prompt"_s); }));
    // Other wishes do not wait for the person.
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    QCOMPARE(wish.times, 0);
    store.cancel(id);
    QCOMPARE(wish.times, 0);
    COMPARE_OUTCOME(told(wish), KeyOutcome::Cancelled);
    QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
}

void TestKeyStore::serviceLeavesWithItsPrompt()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(patient);
    Wish wish;
    store.unlock(u"a"_s, nullptr, wish.done());
    QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"Prompt"_s); }));
    m_keeper.stop();
    COMPARE_OUTCOME(told(wish), KeyOutcome::NoService);
}

void TestKeyStore::plasma_data()
{
    QTest::addColumn<QString>("keeper");
    QTest::addColumn<QList<KeyOutcome>>("outcomes");
    const QList good{KeyOutcome::Absent, KeyOutcome::Done, KeyOutcome::Done, KeyOutcome::Done};
    QTest::newRow("its wallet") << u"wallet"_s << good;
    QTest::newRow("its wallet, closed") << u"closed-wallet"_s
                                        << QList{KeyOutcome::Refused, KeyOutcome::Refused, KeyOutcome::Refused,
                                                 KeyOutcome::Done};
    QTest::newRow("without its wallet") << u"keyring"_s << good;
    QTest::newRow("without its wallet, locked")
        << u"locked keyring"_s
        << QList{KeyOutcome::Locked, KeyOutcome::Locked, KeyOutcome::Locked, KeyOutcome::Refused};
    QTest::newRow("without anything") << QString() << QList<KeyOutcome>(4, KeyOutcome::NoService);
}

void TestKeyStore::plasma()
{
    QFETCH(QString, keeper);
    if (keeper == "keyring"_L1)
        QVERIFY(m_keeper.startKeyring());
    else if (keeper == "locked keyring"_L1)
        QVERIFY(m_keeper.startLockedKeyring());
    else if (!keeper.isEmpty())
        QVERIFY(m_keeper.startFake(keeper));
    Visitor visitor({{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, {u"KDE_SESSION_VERSION"_s, u"5"_s}}, u"patient"_s);
    QTEST(visitor.outcomes(), "outcomes");
    QVERIFY(visitor.ends());
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
    store.store(u"a"_s, keyOf("one"), nullptr, note(u"store"_s));
    store.read(u"a"_s, nullptr, note(u"read"_s));
    store.store(u"a"_s, keyOf("two"), nullptr, note(u"store"_s));
    store.read(u"a"_s, nullptr, note(u"read"_s));
    store.remove(u"a"_s, nullptr, note(u"remove"_s));
    store.read(u"a"_s, nullptr, note(u"read"_s));
    QVERIFY(order.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 6, 90'000);
    const QStringList expected{u"store:0"_s,   u"read:0one"_s, u"store:0"_s,
                               u"read:0two"_s, u"remove:0"_s,  u"read:%1"_s.arg(int(KeyOutcome::Absent))};
    QCOMPARE(order, expected);
}

void TestKeyStore::cancelled()
{
    QVERIFY(m_keeper.startKeyring());
    KeyStore store(patient);
    Wish first;
    Wish second;
    Wish third;
    const KeyCallId reading = store.read(u"a"_s, nullptr, first.done());
    const KeyCallId storing = store.store(u"a"_s, keyOf("never stored"), nullptr, second.done());
    store.read(u"a"_s, nullptr, third.done());
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
    Wish wish;
    {
        const QObject context;
        store.read(u"a"_s, const_cast<QObject *>(&context), wish.done());
        store.store(u"b"_s, keyOf("key"), const_cast<QObject *>(&context), wish.done());
    }
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(wish.times, 0);
    COMPARE_OUTCOME(removed(store, u"b"_s), KeyOutcome::Done);
}

void TestKeyStore::storeDied()
{
    QVERIFY(m_keeper.startFake(u"stalls"_s));
    Wish wish;
    QObject context;
    {
        KeyStore store(patient);
        store.read(u"a"_s, &context, wish.done());
        store.read(u"b"_s, &context, wish.done());
        store.unlock(u"a"_s, &context, wish.done());
        QVERIFY(QTest::qWaitFor([] { return Keeper::calls().contains(u"OpenSession"_s); }));
        QCOMPARE(wish.times, 1);
        COMPARE_OUTCOME(wish.answer, KeyOutcome::Done);
    }
    m_keeper.stop();
    // QtKeychain comes to its end meanwhile, without anybody to tell.
    QVERIFY(m_keeper.startKeyring());
    KeyStore other(patient);
    COMPARE_OUTCOME(readOf(other, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(wish.times, 1);
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
    store->read(u"a"_s, &context, done);
    store->read(u"b"_s, &context, done);
    QVERIFY(QTest::qWaitFor([&times] { return times > 0; }, 90'000));
    KeyStore other(patient);
    COMPARE_OUTCOME(readOf(other, u"a"_s), KeyOutcome::Absent);
    QCOMPARE(times, 1);
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

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fake-secrets"_L1)
        return FakeSecrets::serve(arguments.value(2));
    if (arguments.value(1) == "--visit"_L1)
        return Visitor::visit(arguments.value(2));
    if (!Desktop::isInside())
        return Desktop::runInside(arguments.mid(1));
    TestKeyStore test;
    return QTest::qExec(&test, arguments);
}

#include "tst_keystore.moc"
