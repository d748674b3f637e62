// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretservice.h"

#include "accounts/dbuscall.h"
#include "accounts/sessionbus.h"
#include "accounts/unlocking.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

#include <algorithm>
#include <map>
#include <utility>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Looked = std::function<void(const Keyring &)>;

/// As QtKeychain decides it: there it prefers the wallet of the desktop to the Secret Service.
bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1) ||
           qEnvironmentVariable("DESKTOP_SESSION").startsWith("kde"_L1) ||
           !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

QStringList pathsOf(const QVariant &argument)
{
    QStringList paths;
    const auto objects = qdbus_cast<QList<QDBusObjectPath>>(argument);
    for (const QDBusObjectPath &object : objects)
        paths.append(object.path());
    return paths;
}

QDBusMessage toService(QLatin1StringView interface, const QString &method, const QString &path = secretsPath)
{
    return QDBusMessage::createMethodCall(secretsService, path, interface, method);
}

/// QtKeychain's library keeps its session with the service over the service's end: with the next one everything fails
/// that carries a secret, until it is told to begin again.
void forgetSession()
{
    using Disconnect = void (*)();
    QLibrary libsecret(u"secret-1"_s, 0);
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

/// One look: the questions after one another, and what was learnt so far.
class Looking : public QObject
{
public:
    /// @p owner: the service's process, as the last look knew it.
    Looking(QDBusConnection bus, QString &owner, Attributes attributes, Looked done, QObject *parent)
        : QObject(parent)
        , m_bus(std::move(bus))
        , m_owner(owner)
        , m_attributes(std::move(attributes))
        , m_done(std::move(done))
    {
    }

    void start()
    {
        if (isPlasma())
            askForWallet(u"ListNames"_s, [this] { askForWallet(u"ListActivatableNames"_s, [this] { search(); }); });
        else
            search();
    }

private:
    /// Asks the bus for the names on it; @p otherwise when the desktop's wallet is not among them.
    void askForWallet(const QString &method, std::function<void()> otherwise)
    {
        const QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
        callDBus(m_bus, message, this, [this, otherwise = std::move(otherwise)](const QDBusMessage &reply) {
            const QStringList names = reply.arguments().value(0).toStringList();
            m_wallet = std::any_of(names.begin(), names.end(),
                                   [](const QString &name) { return name.startsWith("org.kde.kwalletd"_L1); });
            if (m_wallet)
                search();
            else
                otherwise();
        });
    }

    void search()
    {
        QDBusMessage message = toService(serviceInterface, u"SearchItems"_s);
        message << QVariant::fromValue(m_attributes);
        ask(message, [this](const QDBusMessage &reply) {
            m_keyring.itemOpen = !pathsOf(reply.arguments().value(0)).isEmpty();
            m_keyring.locked = pathsOf(reply.arguments().value(1));
            meet();
        });
    }

    void meet()
    {
        findOwner(m_bus, this, [this](const QString &owner) {
            if (std::exchange(m_owner, owner) != owner)
                forgetSession();
            findDefault();
        });
    }

    void findDefault()
    {
        QDBusMessage message = toService(serviceInterface, u"ReadAlias"_s);
        message << u"default"_s;
        ask(message, [this](const QDBusMessage &reply) {
            const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
            if (path.size() < 2) { // "/": none.
                // The wallet of the desktop makes its own.
                m_keyring.noDefault = !m_wallet;
                end();
            } else {
                lookAtDefault(path);
            }
        });
    }

    void lookAtDefault(const QString &path)
    {
        QDBusMessage message = toService("org.freedesktop.DBus.Properties"_L1, u"Get"_s, path);
        message << QString(collectionInterface) << u"Locked"_s;
        ask(message, [this, path](const QDBusMessage &reply) {
            // The wallet of the desktop opens itself, and tells when it was not allowed to.
            m_keyring.defaultLocked = !m_wallet && reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
            if (m_keyring.defaultLocked)
                m_keyring.locked.append(path);
            end();
        });
    }

    /// Goes on with a reply; an error ends the look.
    void ask(const QDBusMessage &message, std::function<void(const QDBusMessage &)> then)
    {
        callDBus(m_bus, message, this, [this, then = std::move(then)](const QDBusMessage &reply) {
            if (reply.type() == QDBusMessage::ErrorMessage)
                fail(reply);
            else
                then(reply);
        });
    }

    void fail(const QDBusMessage &error)
    {
        if (m_wallet)
            m_keyring.state = Keyring::State::Elsewhere;
        else if (isNobodyThere(error))
            m_keyring.state = Keyring::State::NoService;
        else if (error.errorName() == "org.freedesktop.DBus.Error.NoReply"_L1)
            m_keyring.state = Keyring::State::NoAnswer;
        else
            m_keyring.state = Keyring::State::Failed;
        m_keyring.detail = detailOf(error);
        end();
    }

    void end()
    {
        m_keyring.mayAsk = m_wallet;
        deleteLater();
        m_done(m_keyring);
    }

    QDBusConnection m_bus;
    QString &m_owner;
    Attributes m_attributes;
    Looked m_done;
    bool m_wallet = false;
    Keyring m_keyring;
};

} // namespace

class SecretService::Private
{
public:
    /// Has the service do what may need a prompt, and gives a number to take it back by.
    int begin(SecretService &q, std::function<void(Unlocking &)> start, std::function<void()> asking,
              std::function<void(const Unlocked &)> done);

    SessionBus bus;
    QString owner;
    std::map<int, std::unique_ptr<Unlocking>> unlockings;
    int last = 0;
};

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

void SecretService::look(const QString &service, const QString &key, std::function<void(const Keyring &)> done)
{
    // The attributes by which QtKeychain finds what it stored.
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    d->bus.open([this, attributes, done = std::move(done)](const std::optional<QDBusConnection> &bus) {
        if (bus) {
            (new Looking(*bus, d->owner, attributes, done, this))->start();
            return;
        }
        Keyring nothing;
        nothing.state = Keyring::State::NoBus;
        done(nothing);
    });
}

int SecretService::unlock(const QStringList &paths, std::function<void()> asking,
                          std::function<void(const Unlocked &)> done)
{
    return d->begin(
        *this, [paths](Unlocking &unlocking) { unlocking.start(paths); }, std::move(asking), std::move(done));
}

int SecretService::makeDefault(std::function<void()> asking, std::function<void(const Unlocked &)> done)
{
    return d->begin(
        *this, [](Unlocking &unlocking) { unlocking.makeDefault(); }, std::move(asking), std::move(done));
}

int SecretService::Private::begin(SecretService &q, std::function<void(Unlocking &)> start,
                                  std::function<void()> asking, std::function<void(const Unlocked &)> done)
{
    const int number = ++last;
    unlockings[number] = nullptr;
    bus.open([this, &q, number, start = std::move(start), asking = std::move(asking),
              done = std::move(done)](const std::optional<QDBusConnection> &connection) {
        const auto wanted = unlockings.find(number);
        if (wanted == unlockings.end())
            return;
        if (!connection) {
            unlockings.erase(wanted);
            done({Unlocked::State::NoService, {}});
            return;
        }
        const auto ended = [this, &q, number, done](const Unlocked &unlocked) {
            // Not at once: it is the unlocking that calls.
            QMetaObject::invokeMethod(
                &q, [this, number] { unlockings.erase(number); }, Qt::QueuedConnection);
            done(unlocked);
        };
        wanted->second = std::make_unique<Unlocking>(*connection, asking, ended);
        start(*wanted->second);
    });
    return number;
}

void SecretService::forget(int unlocking)
{
    d->unlockings.erase(unlocking);
}

} // namespace accounts

#include "moc_secretservice.cpp"
