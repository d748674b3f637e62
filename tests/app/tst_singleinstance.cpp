// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "support/testcase.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_singleinstance {

using namespace Qt::StringLiterals;
using app::SingleInstance;
using Outcome = SingleInstance::Outcome;

namespace {

Outcome take(SingleInstance &instance, const QString &account)
{
    std::optional<Outcome> outcome;
    instance.take(account, [&outcome](Outcome told) { outcome = told; });
    if (!support::waitFor([&] { return outcome.has_value(); }))
        qFatal("It was never answered");
    return *outcome;
}

} // namespace

/// Which start has an account, and what it hears of the others.
class TestSingleInstance : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstHearsOfTheSecond();
    void tokenIsHandedOver_data();
    void tokenIsHandedOver();
    void accountsAndSettingsAreApart();
    void otherAccountsAreTakenBeside();
    void oneOfTwoAtOnceIsFirst();
    void onlyTheLastQuestionIsAnswered();
    void whatEndsLetsGo();
    void noise_data();
    void noise();
    void silentOwner();
    void placeThatCannotBeUsed();
    void othersSocketIsNotAsked_data();
    void othersSocketIsNotAsked();
    void otherUserBehindTheSocketIsToldNothing();
    void otherUserRaisesNothing();
    void sharedRuntimeFolderIsNotUsed();
    void folderIsMadeForTheirsAlone();

private:
    QString settings() const { return m_folder->filePath(u"s.ini"_s); }
    /// What a second start finds, while this thread goes on.
    Outcome takeElsewhere(const QString &account) const;
    QString socket() const
    {
        const QStringList all = QDir(m_folder->path()).entryList({u"*.socket"_s}, QDir::System);
        return all.size() == 1 ? m_folder->filePath(all.constFirst()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_runtime;
};

void TestSingleInstance::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestSingleInstance::cleanup()
{
    if (m_runtime.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", m_runtime);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

Outcome TestSingleInstance::takeElsewhere(const QString &account) const
{
    std::optional<Outcome> outcome;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(settings());
        outcome = take(second, account);
    }));
    thread->start();
    if (!support::waitFor([&] { return thread->isFinished(); }))
        qFatal("It never ended");
    return *outcome;
}

void TestSingleInstance::firstHearsOfTheSecond()
{
    SingleInstance first(settings());
    QSignalSpy asked(&first, &SingleInstance::raiseAsked);
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Raised);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toByteArray(), QByteArray());
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Raised);
    QTRY_COMPARE(asked.size(), 2);
}

void TestSingleInstance::tokenIsHandedOver_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("heard");
    QTest::newRow("usual") << QByteArray("kwin-42_TIME7") << QByteArray("kwin-42_TIME7");
    QTest::newRow("a line of its own") << QByteArray("a\nraise b") << QByteArray();
    QTest::newRow("space") << QByteArray("a b") << QByteArray();
    QTest::newRow("longest") << QByteArray(512, 'a') << QByteArray(512, 'a');
    QTest::newRow("too long") << QByteArray(513, 'a') << QByteArray();
}

void TestSingleInstance::tokenIsHandedOver()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, heard);
    SingleInstance first(settings());
    QSignalSpy asked(&first, &SingleInstance::raiseAsked);
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    qputenv("XDG_ACTIVATION_TOKEN", token);
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Raised);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toByteArray(), heard);
}

void TestSingleInstance::accountsAndSettingsAreApart()
{
    SingleInstance first(settings());
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    SingleInstance second(settings());
    QCOMPARE(take(second, u"address-1"_s), Outcome::First);
    SingleInstance third(m_folder->filePath(u"other.ini"_s));
    QCOMPARE(take(third, u"demo"_s), Outcome::First);
}

void TestSingleInstance::otherAccountsAreTakenBeside()
{
    SingleInstance first(settings());
    QCOMPARE(take(first, u"one"_s), Outcome::First);
    QCOMPARE(take(first, u"two"_s), Outcome::First);
    QCOMPARE(take(first, u"two"_s), Outcome::First);
    QCOMPARE(takeElsewhere(u"one"_s), Outcome::Raised);
    QCOMPARE(takeElsewhere(u"two"_s), Outcome::Raised);
    first.keepOnly(u"two"_s);
    QCOMPARE(takeElsewhere(u"two"_s), Outcome::Raised);
    QCOMPARE(takeElsewhere(u"one"_s), Outcome::First);
}

void TestSingleInstance::oneOfTwoAtOnceIsFirst()
{
    SingleInstance one(settings());
    SingleInstance two(settings());
    QList<Outcome> outcomes;
    one.take(u"demo"_s, [&outcomes](Outcome told) { outcomes += told; });
    two.take(u"demo"_s, [&outcomes](Outcome told) { outcomes += told; });
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.count(Outcome::First), 1);
    QCOMPARE(outcomes.count(Outcome::Raised), 1);
}

void TestSingleInstance::onlyTheLastQuestionIsAnswered()
{
    SingleInstance instance(settings());
    QStringList told;
    instance.take(u"one"_s, [&told](Outcome) { told += u"one"_s; });
    instance.take(u"two"_s, [&told](Outcome) { told += u"two"_s; });
    QTRY_COMPARE(told, QStringList{u"two"_s});
    QCOMPARE(takeElsewhere(u"one"_s), Outcome::First);
    QCOMPARE(told, QStringList{u"two"_s});
}

void TestSingleInstance::whatEndsLetsGo()
{
    {
        SingleInstance first(settings());
        QCOMPARE(take(first, u"demo"_s), Outcome::First);
        QVERIFY(!socket().isEmpty());
    }
    // The lock goes with its question, which ends by the event loop.
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    SingleInstance second(settings());
    QCOMPARE(take(second, u"demo"_s), Outcome::First);
}

void TestSingleInstance::noise_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("another word") << QByteArray("quit \n");
    QTest::newRow("no end") << QByteArray(100000, 'r');
    QTest::newRow("nothing") << QByteArray();
}

void TestSingleInstance::noise()
{
    QFETCH(QByteArray, sent);
    SingleInstance first(settings());
    QSignalSpy asked(&first, &SingleInstance::raiseAsked);
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    QLocalSocket client;
    client.connectToServer(socket());
    QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
    client.write(sent);
    if (sent.isEmpty())
        client.disconnectFromServer();
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Raised);
}

void TestSingleInstance::silentOwner()
{
    QString name;
    {
        SingleInstance first(settings());
        QCOMPARE(take(first, u"demo"_s), Outcome::First);
        name = socket();
    }
    QLocalServer silent;
    silent.setSocketOptions(QLocalServer::UserAccessOption);
    QVERIFY(silent.listen(name));
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Alone);
    // It is not pushed aside.
    QVERIFY(QFile::exists(name));
}

void TestSingleInstance::placeThatCannotBeUsed()
{
    qputenv("XDG_RUNTIME_DIR", "/no/such/folder");
    SingleInstance first(u"/dev/null/s.ini"_s);
    QCOMPARE(take(first, u"demo"_s), Outcome::Alone);
}

void TestSingleInstance::othersSocketIsNotAsked_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"another user's", "open to others", "a link to a socket", "a file"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// What lies where the account's own socket would.
void TestSingleInstance::othersSocketIsNotAsked()
{
    QFETCH(QString, how);
    QString name;
    {
        SingleInstance first(settings());
        QCOMPARE(take(first, u"demo"_s), Outcome::First);
        name = socket();
    }
    QLocalServer other;
    other.setSocketOptions(how == "open to others"_L1 ? QLocalServer::WorldAccessOption
                                                      : QLocalServer::UserAccessOption);
    QSignalSpy asked(&other, &QLocalServer::newConnection);
    const bool isLink = how == "a link to a socket"_L1;
    const QString listened = isLink ? m_folder->filePath(u"elsewhere"_s) : name;
    if (how == "a file"_L1) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(other.listen(listened));
    }
    if (isLink)
        QVERIFY(QFile::link(listened, name));
    SingleInstance second(settings(), nullptr, app::ownUser() + (how == "another user's"_L1 ? 1 : 0));
    QCOMPARE(take(second, u"demo"_s), Outcome::Alone);
    QVERIFY(QFileInfo(name).exists());
    // Nothing came that the event loop has not told of.
    QCoreApplication::processEvents();
    QCOMPARE(asked.size(), 0);
}

void TestSingleInstance::otherUserBehindTheSocketIsToldNothing()
{
    QString name;
    {
        SingleInstance first(settings());
        QCOMPARE(take(first, u"demo"_s), Outcome::First);
        name = socket();
    }
    QLocalServer other;
    other.setSocketOptions(QLocalServer::UserAccessOption);
    QVERIFY(other.listen(name));
    QLocalSocket client;
    client.connectToServer(name);
    QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
    QVERIFY(app::isOwnPeer(client, app::ownUser()));
    QVERIFY(!app::isOwnPeer(client, app::ownUser() + 1));
    // A socket is given to another user by the administrator alone.
    if (::chown(QFile::encodeName(name).constData(), app::ownUser() + 1, static_cast<gid_t>(-1)) != 0)
        QSKIP("only root gives a file away");
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    SingleInstance second(settings(), nullptr, app::ownUser() + 1);
    std::optional<Outcome> outcome;
    second.take(u"demo"_s, [&outcome](Outcome told) { outcome = told; });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(*outcome, Outcome::Alone);
    while (QLocalSocket *asked = other.nextPendingConnection())
        QCOMPARE(asked->readAll(), QByteArray());
}

void TestSingleInstance::otherUserRaisesNothing()
{
    SingleInstance first(settings(), nullptr, app::ownUser() + 1);
    QSignalSpy asked(&first, &SingleInstance::raiseAsked);
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    QLocalSocket client;
    client.connectToServer(socket());
    client.write("raise \n");
    QByteArray answer;
    connect(&client, &QLocalSocket::readyRead, this, [&client, &answer] { answer += client.readAll(); });
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(answer, QByteArray());
    QCOMPARE(asked.size(), 0);
}

void TestSingleInstance::sharedRuntimeFolderIsNotUsed()
{
    const QTemporaryDir shared;
    QVERIFY(QFile::setPermissions(shared.path(), QFile::Permissions(0x7777)));
    qputenv("XDG_RUNTIME_DIR", shared.path().toLocal8Bit());
    SingleInstance first(settings());
    QCOMPARE(take(first, u"demo"_s), Outcome::First);
    QVERIFY(!socket().isEmpty());
    QVERIFY(QDir(shared.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    QCOMPARE(takeElsewhere(u"demo"_s), Outcome::Raised);
}

void TestSingleInstance::folderIsMadeForTheirsAlone()
{
    qunsetenv("XDG_RUNTIME_DIR");
    const mode_t before = ::umask(0);
    SingleInstance first(m_folder->filePath(u"config/new/s.ini"_s));
    const Outcome outcome = take(first, u"demo"_s);
    ::umask(before);
    QCOMPARE(outcome, Outcome::First);
    for (const QString &made : {u"config"_s, u"config/new"_s})
        QCOMPARE(QFileInfo(m_folder->filePath(made)).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

CONSOLE_TEST(QCoreApplication, TestSingleInstance)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
