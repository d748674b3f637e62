// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/desktop.h"

#include "accounts/fakesecrets.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char homeVariable[] = "CONSOLE_TEST_HOME";
const QString secrets = u"org.freedesktop.secrets"_s;

/// Without folders of services: what is not started by the test is not there.
QByteArray busConfiguration(const QString &folder)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><type>session</type><listen>unix:dir=" +
           QFile::encodeName(folder) +
           "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
           "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

QProcessEnvironment environmentWithin(const QString &home, const QString &address)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION",
                             "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY", "SSH_AUTH_SOCK"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QString::fromLatin1(homeVariable), home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    environment.insert(u"HOME"_s, home);
    const QDir folder(home);
    for (const auto &[name, path] : {std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data"),
                                     std::pair("XDG_CACHE_HOME", "cache"), std::pair("XDG_STATE_HOME", "state"),
                                     std::pair("XDG_RUNTIME_DIR", "run"), std::pair("TMPDIR", "tmp")}) {
        const QString place = QString::fromLatin1(path);
        folder.mkdir(place);
        environment.insert(QString::fromLatin1(name), folder.filePath(place));
    }
    QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return environment;
}

QDBusMessage askSecrets(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secrets, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isOwned(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

} // namespace

bool Desktop::isInside()
{
    return !qEnvironmentVariableIsEmpty(homeVariable);
}

QString Desktop::home()
{
    return qEnvironmentVariable(homeVariable);
}

int Desktop::runInside(const QStringList &arguments)
{
    const QTemporaryDir home;
    const QString configuration = home.filePath(u"bus.conf"_s);
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) || file.write(busConfiguration(home.path())) < 0)
        return 1;
    file.close();
    QProcess bus;
    bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bus.start(u"dbus-daemon"_s,
              {u"--config-file="_s + configuration, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    if (!bus.waitForStarted() || !bus.waitForReadyRead()) {
        qCritical("dbus-daemon does not start");
        return 1;
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.setProcessEnvironment(
        environmentWithin(home.path(), QString::fromLatin1(bus.readAllStandardOutput()).trimmed()));
    program.start(QCoreApplication::applicationFilePath(), arguments);
    program.waitForFinished(-1);
    bus.terminate();
    bus.waitForFinished();
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : 1;
}

Keeper::~Keeper()
{
    stop();
}

bool Keeper::startKeyring()
{
    return start(secrets, u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s},
                 "password");
}

bool Keeper::startLockedKeyring()
{
    return start(secrets, u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--start"_s}, {});
}

bool Keeper::startWithoutKeyring()
{
    QDir(Desktop::home()).mkdir(u"no-data"_s);
    return start(secrets, u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--start"_s}, {},
                 u"no-data"_s);
}

bool Keeper::startFake(const QString &mode)
{
    return start(FakeSecrets::nameOf(mode), QCoreApplication::applicationFilePath(), {u"--fake-secrets"_s, mode}, {});
}

void Keeper::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    // The bus takes the name back when it sees the connection closed.
    QVERIFY(support::waitFor([this] { return !isOwned(m_name); }));
}

bool Keeper::lock()
{
    const QDBusMessage alias =
        askSecrets(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    const auto path = alias.arguments().value(0).value<QDBusObjectPath>();
    askSecrets(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
               {QVariant::fromValue(QList{path})});
    const QDBusMessage locked = askSecrets(path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                           {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

QStringList Keeper::calls()
{
    return askSecrets(u"/test"_s, u"test.Calls"_s, u"Calls"_s, {}).arguments().value(0).toStringList();
}

bool Keeper::start(const QString &name, const QString &program, const QStringList &arguments, const QByteArray &input,
                   const QString &dataFolder)
{
    stop();
    m_name = name;
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, Desktop::home() + u'/' + dataFolder);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(Desktop::home() + u"/keeper.err"_s, QIODevice::Append);
    m_process->start(program, arguments);
    if (!m_process->waitForStarted())
        return false;
    m_process->write(input);
    m_process->closeWriteChannel();
    return support::waitFor([this] { return isOwned(m_name); });
}
