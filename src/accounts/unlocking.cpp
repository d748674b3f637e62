// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/unlocking.h"

#include "accounts/dbuscall.h"

#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

#include <utility>

namespace accounts {

using namespace Qt::StringLiterals;

Unlocking::Unlocking(QDBusConnection bus, std::function<void()> asking, std::function<void(const Unlocked &)> done,
                     QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_asking(std::move(asking))
    , m_done(std::move(done))
{
    // A service that leaves takes its prompt along and never says so.
    auto *watcher = new QDBusServiceWatcher(secretsService, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_promptPath.clear();
        end(Unlocked::State::NoService);
    });
}

Unlocking::~Unlocking()
{
    if (!m_promptPath.isEmpty())
        m_bus.asyncCall(QDBusMessage::createMethodCall(m_promptService, m_promptPath, promptInterface, u"Dismiss"_s));
}

void Unlocking::start(const QStringList &paths)
{
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    QDBusMessage message = QDBusMessage::createMethodCall(secretsService, secretsPath, serviceInterface, u"Unlock"_s);
    message << QVariant::fromValue(objects);
    callDBus(m_bus, message, this, [this](const QDBusMessage &reply) { answered(reply); });
}

void Unlocking::makeDefault()
{
    // The name by which desktops know the one that is made when a key is first kept.
    const QVariantMap properties{{collectionInterface + u".Label"_s, u"Default keyring"_s}};
    QDBusMessage message =
        QDBusMessage::createMethodCall(secretsService, secretsPath, serviceInterface, u"CreateCollection"_s);
    message << properties << u"default"_s;
    callDBus(m_bus, message, this, [this](const QDBusMessage &reply) { answered(reply); });
}

/// Both replies are a result and a prompt.
void Unlocking::answered(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ErrorMessage) {
        end(isNobodyThere(reply) ? Unlocked::State::NoService : Unlocked::State::Failed, detailOf(reply));
        return;
    }
    const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (prompt.size() < 2) { // "/": there is nothing to ask.
        end(Unlocked::State::Done);
        return;
    }
    m_promptService = secretsService;
    m_promptPath = prompt;
    findOwner(m_bus, this, [this](const QString &owner) {
        if (owner.isEmpty()) {
            m_promptPath.clear();
            end(Unlocked::State::NoService);
        } else if (m_done) {
            showPrompt(owner);
        }
    });
}

void Unlocking::showPrompt(const QString &service)
{
    m_promptService = service;
    // From this very process: a signal under the well-known name would have its owner asked for, and waited for.
    m_bus.connect(service, m_promptPath, promptInterface, u"Completed"_s, this,
                  SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, m_promptPath, promptInterface, u"Prompt"_s);
    message << QString(); // No window of ours: the prompt stands by itself.
    callDBus(m_bus, message, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            end(isNobodyThere(reply) ? Unlocked::State::NoService : Unlocked::State::Failed, detailOf(reply));
    });
    if (m_asking)
        m_asking();
}

void Unlocking::promptCompleted(bool dismissed, const QDBusVariant &)
{
    m_promptPath.clear();
    end(dismissed ? Unlocked::State::Dismissed : Unlocked::State::Done);
}

void Unlocking::end(Unlocked::State state, const QString &detail)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done({state, detail});
}

} // namespace accounts

#include "moc_unlocking.cpp"
