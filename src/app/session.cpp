// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "accounts/apikey.h"
#include "api/address.h"
#include "app/consoletext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QColor demoColour(0x1b, 0x7a, 0x3d);
const QColor accountColour(0x1f, 0x5f, 0xbf);

constexpr char keyVariable[] = "CLOUDNET_API_KEY";

/// The host, and the port where it is not the usual one.
QString nameOf(const QUrl &address)
{
    return address.port() < 0 ? address.host() : u"%1:%2"_s.arg(address.host()).arg(address.port());
}

/// One for each address: what is kept for an account of this run is there in the next.
QString idOf(const QUrl &address)
{
    const QByteArray digest = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return u"address-"_s + QString::fromLatin1(digest.toHex().left(16));
}

tl::expected<QByteArray, Session::Fault> keyFromEnvironment()
{
    const auto key = accounts::readKey(QString::fromUtf8(qgetenv(keyVariable)));
    qunsetenv(keyVariable);
    if (key)
        return key->bytes();
    return tl::unexpected(key.error() == accounts::KeyFault::Empty ? Session::Fault::NoKey : Session::Fault::BadKey);
}

} // namespace

Session::Session(api::Connection connection, gui::AccountLabel label, std::unique_ptr<demo::Server> demo)
    : m_demo(std::move(demo))
    , m_label(std::move(label))
    , m_authorities(connection.extraAuthorities)
    , m_client(std::move(connection))
    , m_inventory(m_client)
{
}

tl::expected<std::unique_ptr<Session>, Session::Fault> Session::open(const Options &options)
{
    if (options.demo) {
        auto server = std::make_unique<demo::Server>(options.demoSize, QDate::currentDate());
        if (!server->start())
            return tl::unexpected(Fault::DemoFailed);
        const gui::AccountLabel label{u"demo"_s, server->accountName(), demoColour, api::origin(server->address()),
                                      true};
        const api::Connection connection{server->address(), server->key(), {}};
        return std::unique_ptr<Session>(new Session(connection, label, std::move(server)));
    }
    const auto key = keyFromEnvironment();
    if (!key)
        return tl::unexpected(key.error());
    QList<QSslCertificate> authorities;
    if (!options.caFile.isEmpty()) {
        QFile file(options.caFile);
        if (file.open(QIODevice::ReadOnly))
            authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (authorities.isEmpty())
            return tl::unexpected(Fault::CaFileUnreadable);
    }
    const QUrl address = options.address.value_or(api::defaultAddress());
    const gui::AccountLabel label{idOf(address), nameOf(address), accountColour, api::origin(address), false};
    return std::unique_ptr<Session>(new Session({address, *key, authorities}, label, nullptr));
}

QString Session::sentence(Fault fault, const Options &options)
{
    switch (fault) {
    case Fault::NoKey:
        return ConsoleText::noKey();
    case Fault::BadKey:
        return ConsoleText::badKey();
    case Fault::CaFileUnreadable:
        return ConsoleText::caFileUnreadable(options.caFile);
    case Fault::DemoFailed:
        return ConsoleText::demoFailed();
    }
    return {};
}

} // namespace app
