// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::chrono::milliseconds patience(3000);
constexpr qsizetype longestToken = 512;
constexpr char request[] = "raise ";
constexpr char consent[] = "raised\n";

/// What the desktop gave this start to come to the front with.
QByteArray ownToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    const bool sound = token.size() <= longestToken &&
                       std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
    return sound ? token : QByteArray();
}

/// Whether what listens at @p socket says that it shows its window; nothing when nothing listens there.
std::optional<bool> askToRaise(const QString &socket)
{
    QLocalSocket other;
    other.connectToServer(socket);
    if (!other.waitForConnected(static_cast<int>(patience.count()))) {
        const bool nobody =
            other.error() == QLocalSocket::ServerNotFoundError || other.error() == QLocalSocket::ConnectionRefusedError;
        return nobody ? std::nullopt : std::optional(false);
    }
    other.write(request + ownToken() + '\n');
    QByteArray answer;
    while (!answer.endsWith('\n') && other.waitForReadyRead(static_cast<int>(patience.count())))
        answer += other.readAll();
    return answer == consent;
}

} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_settingsFile(settingsFile)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::Outcome SingleInstance::take(const QString &account)
{
    m_server.close();
    const QString socket = socketOf(account);
    // Of two that start at once, one is first.
    QLockFile lock(socket + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(patience.count())))
        return Outcome::Alone;
    if (const std::optional<bool> raised = askToRaise(socket))
        return *raised ? Outcome::Raised : Outcome::Alone;
    // Nobody is behind it.
    QLocalServer::removeServer(socket);
    return m_server.listen(socket) ? Outcome::First : Outcome::Alone;
}

QString SingleInstance::socketOf(const QString &account) const
{
    const QByteArray whose = (m_settingsFile + u'\n' + account).toUtf8();
    const QString name =
        u"cloudnet-console-"_s +
        QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    // The folder that the system gives each person; elsewhere beside the settings.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QDir folder =
        !runtime.isEmpty() && QFileInfo(runtime).isDir() ? QDir(runtime) : QFileInfo(m_settingsFile).absoluteDir();
    folder.mkpath(u"."_s);
    return folder.filePath(name + u".socket"_s);
#endif
}

void SingleInstance::answer()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto read = [this, other] {
            if (!other->canReadLine()) {
                if (other->bytesAvailable() > longestToken * 2)
                    other->abort();
                return;
            }
            const QByteArray line = other->readLine();
            const bool understood = line.startsWith(request);
            if (understood)
                other->write(consent);
            other->disconnectFromServer();
            if (understood)
                Q_EMIT raiseAsked(line.mid(sizeof(request) - 1).trimmed().left(longestToken));
        };
        connect(other, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace app
