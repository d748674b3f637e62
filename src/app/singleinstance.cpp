// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "settings/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

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

} // namespace

/// One account being asked for: of two starts at once one goes first, and then whoever has the account is asked.
class SingleInstance::Asking : public QObject
{
public:
    enum class Found { Nobody, Raised, Unknown };

    Asking(const QString &socket, UserId user, std::function<void(Found)> found)
        : m_socket(socket)
        , m_user(user)
        , m_lock(socket + u".lock"_s)
        , m_found(std::move(found))
    {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this] { finish(Found::Unknown); });
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Asking::tryLock);
        connect(&m_other, &QLocalSocket::connected, this, &Asking::ask);
        connect(&m_other, &QLocalSocket::readyRead, this, [this] {
            m_answer += m_other.readAll();
            if (m_answer.endsWith('\n') || m_answer.size() > longestToken)
                finish(m_answer == consent ? Found::Raised : Found::Unknown);
        });
        connect(&m_other, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
            const bool nobody =
                error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
            finish(nobody ? Found::Nobody : Found::Unknown);
        });
        m_end.start(patience);
        // Not from within: the answer comes by the event loop, always.
        m_again.start(0);
    }

private:
    void tryLock()
    {
        if (m_lock.tryLock(0))
            reach();
        else if (m_lock.error() == QLockFile::LockFailedError)
            m_again.start(std::chrono::milliseconds(20));
        else
            finish(Found::Unknown);
    }

    void reach()
    {
        if (isOwnSocket(m_socket, m_user))
            m_other.connectToServer(m_socket);
        else
            finish(Found::Unknown);
    }

    /// Nothing is said to whom another user may have put in the place since.
    void ask()
    {
        if (isOwnPeer(m_other, m_user))
            m_other.write(request + ownToken() + '\n');
        else
            finish(Found::Unknown);
    }

    /// Ends the asking; whoever is told may destroy this.
    void finish(Found found)
    {
        if (!m_found)
            return;
        m_end.stop();
        m_again.stop();
        const auto tell = std::exchange(m_found, nullptr);
        tell(found);
    }

    QString m_socket;
    UserId m_user;
    QLockFile m_lock;
    std::function<void(Found)> m_found;
    QLocalSocket m_other;
    QByteArray m_answer;
    QTimer m_end;
    QTimer m_again;
};

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent, UserId user)
    : QObject(parent)
    , m_settingsFile(settingsFile)
    , m_user(user)
{
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::take(const QString &account, const Answer &answer)
{
    m_asking.reset();
    if (m_held.contains(account)) {
        answer(Outcome::First);
        return;
    }
    const auto found = [this, account, answer](Asking::Found result) {
        // While the lock is held: of two that find nobody, the second finds the first.
        const Outcome outcome = result == Asking::Found::Nobody   ? listen(account)
                                : result == Asking::Found::Raised ? Outcome::Raised
                                                                  : Outcome::Alone;
        const Answer tell = answer;
        // It is within its own signal here.
        m_asking.release()->deleteLater();
        tell(outcome);
    };
    m_asking = std::make_unique<Asking>(socketOf(account), m_user, found);
}

void SingleInstance::keepOnly(const QString &account)
{
    m_held.removeIf([&account](const auto &held) { return held.key() != account; });
}

SingleInstance::Outcome SingleInstance::listen(const QString &account)
{
    const QString socket = socketOf(account);
    // Nobody is behind it.
    QLocalServer::removeServer(socket);
    auto server = std::make_shared<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server.get(), &QLocalServer::newConnection, this, [this, s = server.get()] { answer(*s); });
    if (!server->listen(socket))
        return Outcome::Alone;
    m_held.insert(account, std::move(server));
    return Outcome::First;
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
    // The folder that the system gives each person; where it is everybody's, or there is none, beside the settings.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isUsable = !runtime.isEmpty() && isOwnFolder(runtime, m_user);
    const QDir folder = isUsable ? QDir(runtime) : QFileInfo(m_settingsFile).absoluteDir();
    settings::makePrivateFolder(folder.path());
    return folder.filePath(name + u".socket"_s);
#endif
}

void SingleInstance::answer(QLocalServer &server)
{
    while (QLocalSocket *other = server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        if (!isOwnPeer(*other, m_user)) {
            other->abort();
            continue;
        }
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

#include "moc_singleinstance.cpp"
