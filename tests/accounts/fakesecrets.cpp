// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/fakesecrets.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

const QDBusObjectPath none(u"/"_s);
const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/one"_s);
const QDBusObjectPath item(u"/org/freedesktop/secrets/collection/one/1"_s);
const QDBusObjectPath sessionPath(u"/org/freedesktop/secrets/session/1"_s);
const QDBusObjectPath prompt(u"/org/freedesktop/secrets/prompt/1"_s);

} // namespace

/// As the Secret Service's API has it: (oayays).
struct FakeSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(FakeSecret)

using FakeSecretMap = QMap<QDBusObjectPath, FakeSecret>;
Q_DECLARE_METATYPE(FakeSecretMap)

QDBusArgument &operator<<(QDBusArgument &argument, const FakeSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, FakeSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

FakeSecrets::FakeSecrets(const QString &mode)
    : m_mode(mode)
    , m_locked(mode == "unanswered"_L1 || mode == "dismissed"_L1 || mode == "accepted"_L1 || mode == "lies"_L1)
    , m_made(!mode.startsWith("new-"_L1))
{
    qDBusRegisterMetaType<FakeSecret>();
    qDBusRegisterMetaType<FakeSecretMap>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

QString FakeSecrets::nameOf(const QString &mode)
{
    return mode.endsWith("wallet"_L1) ? u"org.kde.kwalletd5"_s : u"org.freedesktop.secrets"_s;
}

int FakeSecrets::serve(const QString &mode)
{
    FakeSecrets fake(mode);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &fake, QDBusConnection::SubPath) || !bus.registerService(nameOf(mode)))
        return 1;
    return QCoreApplication::exec();
}

QString FakeSecrets::introspect(const QString &) const
{
    return {};
}

bool FakeSecrets::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() == "test.Calls"_L1) {
        connection.send(message.createReply(QVariantList{m_calls}));
        return true;
    }
    m_calls.append(message.member());
    if (m_mode == "damaged"_L1) {
        connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"the disk is on fire"_s));
        return true;
    }
    if (message.member() == "OpenSession"_L1 && message.arguments().value(0).toString() != "plain"_L1 &&
        m_mode != "stalls"_L1) {
        connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s));
        return true;
    }
    if (m_mode.endsWith("wallet"_L1)) {
        if (const auto arguments = answerAsWallet(message))
            connection.send(message.createReply(*arguments));
        return true;
    }
    if (const auto arguments = answer(message, connection))
        connection.send(message.createReply(*arguments));
    return true;
}

QVariantList FakeSecrets::search() const
{
    const QList<QDBusObjectPath> found{item};
    const QList<QDBusObjectPath> nothing;
    if (!m_made)
        return {QVariant::fromValue(nothing), QVariant::fromValue(nothing)};
    return {QVariant::fromValue(m_locked ? nothing : found), QVariant::fromValue(m_locked ? found : nothing)};
}

QVariantList FakeSecrets::properties(const QString &path) const
{
    QVariantMap values{{u"Label"_s, u"fake"_s},
                       {u"Locked"_s, m_locked},
                       {u"Created"_s, QVariant::fromValue(quint64(1))},
                       {u"Modified"_s, QVariant::fromValue(quint64(1))}};
    if (path == item.path())
        values.insert(u"Attributes"_s, QVariant::fromValue(QMap<QString, QString>{{u"type"_s, u"plaintext"_s}}));
    else if (path == collection.path())
        values.insert(u"Items"_s, QVariant::fromValue(QList{item}));
    else
        values = {{u"Collections"_s, QVariant::fromValue(QList{collection})}};
    return {values};
}

QVariantList FakeSecrets::secrets() const
{
    const FakeSecret secret{sessionPath, {}, m_kept, u"text/plain"_s};
    return {QVariant::fromValue(FakeSecretMap{{item, secret}})};
}

void FakeSecrets::answerPrompt(const QDBusConnection &connection, bool dismissed)
{
    QDBusMessage completed =
        QDBusMessage::createSignal(prompt.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed << dismissed << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QList{collection})));
    connection.send(completed);
}

std::optional<QVariantList> FakeSecrets::answer(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString member = message.member();
    if (m_mode == "silent"_L1)
        return std::nullopt;
    if (member == "SearchItems"_L1)
        return search();
    if (member == "ReadAlias"_L1)
        return QVariantList{QVariant::fromValue(m_made ? collection : none)};
    if (member == "CreateCollection"_L1)
        return QVariantList{QVariant::fromValue(none), QVariant::fromValue(prompt)};
    if (member == "Get"_L1)
        return QVariantList{QVariant::fromValue(QDBusVariant(m_locked))};
    if (member == "GetAll"_L1)
        return properties(message.path());
    if (member == "Unlock"_L1)
        return QVariantList{QVariant::fromValue(QList<QDBusObjectPath>{}), QVariant::fromValue(prompt)};
    if (member == "Prompt"_L1) {
        if (m_mode == "accepted"_L1)
            m_locked = false;
        m_made = m_made || m_mode == "new-accepted"_L1;
        if (!m_mode.endsWith("unanswered"_L1) && m_mode != "new-late"_L1)
            answerPrompt(connection, m_mode.endsWith("dismissed"_L1));
        return QVariantList{};
    }
    if (member == "Dismiss"_L1) {
        m_made = m_made || m_mode == "new-late"_L1;
        return QVariantList{};
    }
    if (m_mode == "stalls"_L1)
        return std::nullopt;
    if (member == "OpenSession"_L1)
        return QVariantList{QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(sessionPath)};
    if (member == "GetSecrets"_L1)
        return secrets();
    if (member == "CreateItem"_L1 && (m_mode.startsWith("new-"_L1) || m_mode == "accepted"_L1))
        m_kept = qdbus_cast<FakeSecret>(message.arguments().value(1)).value;
    if (member == "CreateItem"_L1)
        return QVariantList{QVariant::fromValue(item), QVariant::fromValue(none)};
    if (member == "Delete"_L1)
        return QVariantList{QVariant::fromValue(none)};
    return std::nullopt;
}

/// The methods of org.kde.KWallet that QtKeychain calls, for one entry.
std::optional<QVariantList> FakeSecrets::answerAsWallet(const QDBusMessage &message)
{
    constexpr int password = 1;
    const QString member = message.member();
    if (member == "networkWallet"_L1)
        return QVariantList{u"kdewallet"_s};
    if (member == "open"_L1)
        return QVariantList{m_mode == "closed-wallet"_L1 ? -1 : 1};
    if (member == "entryType"_L1)
        return QVariantList{m_inWallet.isEmpty() ? 0 : password};
    if (member == "readPassword"_L1)
        return QVariantList{m_inWallet};
    if (member == "writePassword"_L1)
        m_inWallet = message.arguments().value(3).toString();
    else if (member == "removeEntry"_L1)
        m_inWallet.clear();
    return QVariantList{0};
}

#include "moc_fakesecrets.cpp"
