// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keyrequests.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>
#include <QTextStream>

namespace tst_keychainfaults {

using namespace Qt::StringLiterals;
using accounts::KeyAnswer;
using accounts::KeyCallId;
using accounts::KeyOutcome;
using accounts::KeyStore;

namespace {

/// Another process, which tries each request once. libdbus and GLib take the address of the bus once a process, and
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
        if (!support::waitFor([this] { return m_process.canReadLine(); }))
            return {};
        QList<KeyOutcome> found;
        const QList<QByteArray> words = m_process.readLine().simplified().split(' ');
        for (const QByteArray &word : words)
            found.append(KeyOutcome(word.toInt()));
        return found;
    }
    bool ends()
    {
        return support::waitFor([this] { return m_process.state() == QProcess::NotRunning; }) &&
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

/// Keychains as no desktop should have them, and desktops without any.
class TestKeychainFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

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

private:
    Keeper m_keeper;
};

void TestKeychainFaults::cleanup()
{
    m_keeper.stop();
}

void TestKeychainFaults::removalIsVerified()
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

void TestKeychainFaults::storingIsVerified()
{
    QVERIFY(m_keeper.startFake(u"keeps"_s));
    KeyStore store(patient);
    const KeyAnswer answer = stored(store, u"a"_s, keyOf("a new key"));
    QVERIFY(Keeper::calls().contains(u"CreateItem"_s));
    COMPARE_OUTCOME(answer, KeyOutcome::Failed);
    QVERIFY(!answer.detail.contains(u"a new key"_s));
}

void TestKeychainFaults::noService()
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

void TestKeychainFaults::noBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody there") << u"unix:path=/nowhere/bus"_s;
    QTest::newRow("no address") << QString();
    QTest::newRow("not an address") << u"bus"_s;
}

void TestKeychainFaults::noBus()
{
    QFETCH(QString, address);
    Visitor visitor({{u"DBUS_SESSION_BUS_ADDRESS"_s, address}}, u"patient"_s);
    QCOMPARE(visitor.outcomes(), QList<KeyOutcome>(4, KeyOutcome::NoBus));
    QVERIFY(visitor.ends());
}

void TestKeychainFaults::busThatNeverAnswers()
{
    QLocalServer bus;
    QVERIFY(bus.listen(Desktop::home() + u"/mute-bus"_s));
    Visitor visitor({{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName()}}, u"hasty"_s);
    QCOMPARE(visitor.outcomes(), QList<KeyOutcome>(4, KeyOutcome::NoAnswer));
    // It was asked. Hung up on, the thread that waits for it ends, and the program with it.
    QVERIFY(support::waitFor([&bus] { return bus.hasPendingConnections(); }));
    delete bus.nextPendingConnection();
    bus.close();
    QVERIFY(visitor.ends());
}

void TestKeychainFaults::serviceThatNeverAnswers()
{
    QVERIFY(m_keeper.startFake(u"silent"_s));
    KeyStore store(hasty);
    KeyRequest first;
    KeyRequest second;
    KeyRequest third;
    store.read(accountOf(u"a"_s), nullptr, first.done());
    store.store(accountOf(u"b"_s), keyOf("key"), nullptr, second.done());
    store.remove(u"c"_s, nullptr, third.done());
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(first), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(second), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(told(third), KeyOutcome::NoAnswer);
    // QtKeychain, which waits for a minute, was not let near it.
    QVERIFY(!Keeper::calls().contains(u"OpenSession"_s));
}

void TestKeychainFaults::serviceThatStalls()
{
    std::unique_ptr<KeyStore> waiting;
    // As long as this machine takes to come so far.
    for (auto answer = hasty.answer; !waiting || !Keeper::calls().contains(u"OpenSession"_s); answer *= 2) {
        m_keeper.stop();
        QVERIFY(m_keeper.startFake(u"stalls"_s));
        waiting = std::make_unique<KeyStore>(accounts::KeyDeadlines{answer, hasty.prompt});
        COMPARE_OUTCOME(readOf(*waiting, u"a"_s), KeyOutcome::NoAnswer);
    }
    KeyStore &store = *waiting;
    // QtKeychain is at work still: nothing is begun beside it, and whoever waits is told.
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("stalled key")), KeyOutcome::NoAnswer);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::NoAnswer);
    // Its end comes late, to nobody, and makes way for the next.
    KeyRequest next;
    store.read(accountOf(u"a"_s), nullptr, next.done());
    m_keeper.stop();
    QVERIFY(m_keeper.startKeyring());
    QVERIFY(next.wait());
    QVERIFY(support::waitFor([&store] { return readOf(store, u"a"_s).outcome == KeyOutcome::Absent; }));
}

void TestKeychainFaults::serviceThatFails()
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

void TestKeychainFaults::serviceThatLeaves()
{
    QVERIFY(m_keeper.startFake(u"silent"_s));
    KeyStore store(patient);
    KeyRequest request;
    store.read(accountOf(u"a"_s), nullptr, request.done());
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"SearchItems"_s); }));
    m_keeper.stop();
    const KeyAnswer answer = told(request);
    QVERIFY(answer.outcome == KeyOutcome::NoAnswer || answer.outcome == KeyOutcome::NoService);
}

void TestKeychainFaults::promptUnanswered()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(unattended);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(removed(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(stored(store, u"a"_s, keyOf("key")), KeyOutcome::Locked);
    // None of these asked the person anything.
    QVERIFY(!Keeper::calls().contains(u"Unlock"_s));
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Unanswered);
    QVERIFY(Keeper::calls().contains(u"Prompt"_s));
    // The question does not stay on the screen.
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
}

void TestKeychainFaults::promptDismissed()
{
    QVERIFY(m_keeper.startFake(u"dismissed"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Refused);
    QVERIFY(!Keeper::calls().contains(u"Dismiss"_s));
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
}

void TestKeychainFaults::promptAnswered()
{
    QVERIFY(m_keeper.startFake(u"accepted"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Done);
    QCOMPARE(readOf(store, u"a"_s).key.bytes(), QByteArray("kept-whatever-you-say"));
}

void TestKeychainFaults::promptThatLies()
{
    QVERIFY(m_keeper.startFake(u"lies"_s));
    KeyStore store(patient);
    COMPARE_OUTCOME(unlocked(store, u"a"_s), KeyOutcome::Locked);
}

void TestKeychainFaults::promptCancelled()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(patient);
    KeyRequest request;
    const KeyCallId id = store.unlock(u"a"_s, nullptr, request.done());
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Prompt"_s); }));
    // Other requests do not wait for the person.
    COMPARE_OUTCOME(readOf(store, u"a"_s), KeyOutcome::Locked);
    QCOMPARE(request.times, 0);
    store.cancel(id);
    QCOMPARE(request.times, 0);
    COMPARE_OUTCOME(told(request), KeyOutcome::Cancelled);
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Dismiss"_s); }));
}

void TestKeychainFaults::serviceLeavesWithItsPrompt()
{
    QVERIFY(m_keeper.startFake(u"unanswered"_s));
    KeyStore store(patient);
    KeyRequest request;
    store.unlock(u"a"_s, nullptr, request.done());
    QVERIFY(support::waitFor([] { return Keeper::calls().contains(u"Prompt"_s); }));
    m_keeper.stop();
    COMPARE_OUTCOME(told(request), KeyOutcome::NoService);
}

void TestKeychainFaults::plasma_data()
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

void TestKeychainFaults::plasma()
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

static int runTests(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fake-secrets"_L1)
        return FakeSecrets::serve(arguments.value(2));
    if (arguments.value(1) == "--visit"_L1)
        return Visitor::visit(arguments.value(2));
    if (!Desktop::isInside())
        return Desktop::runInside(arguments.mid(1));
    TestKeychainFaults test;
    return QTest::qExec(&test, arguments);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_keychainfaults

#include "tst_keychainfaults.moc"
