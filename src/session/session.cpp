// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "accounts/authorities.h"
#include "api/address.h"
#include "cases/ended.h"
#include "inventory/refresh.h"
#include "session/keptaccount.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace session {

namespace {

const QColor demoColour(0x1b, 0x7a, 0x3d);

/// The host, and the port where it is not the usual one.
QString nameOf(const QUrl &address)
{
    const QString host = api::shownHost(address);
    return address.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(address.port());
}

/// One for each address: a second start for it shows the window of the first.
QString idOf(const QUrl &address)
{
    const QByteArray digest = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return u"address-"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

Session::Session(accounts::Account account, accounts::ApiKey key, settings::AccountLabel label,
                 QList<QSslCertificate> authorities, std::unique_ptr<demo::Server> demo)
    : m_demo(std::move(demo))
    , m_account(std::move(account))
    , m_key(std::move(key))
    , m_label(std::move(label))
    , m_authorities(std::move(authorities))
    , m_client({m_account.address, m_key.bytes(), m_authorities})
    , m_requests(m_client)
    , m_inventory(m_client)
    , m_findings(m_inventory)
{
    m_inventory.setReadOnly(m_account.readOnly);
    // Before all others that will listen.
    QObject::connect(&m_inventory, &inventory::Inventory::changed, &m_inventory,
                     [this](const inventory::Changes &changes) { m_index.take(changes, m_inventory.values()); });
}

tl::expected<std::unique_ptr<Session>, Session::Fault> Session::open(const RunAccount &wanted)
{
    if (wanted.demo) {
        auto server = std::make_unique<demo::Server>(wanted.demoSize, QDate::currentDate());
        if (!server->start())
            return tl::unexpected(Fault::DemoFailed);
        accounts::Account account{.id = {}, .name = server->accountName(), .address = server->address()};
        const settings::AccountLabel label{u"demo"_s, account.name, demoColour, api::origin(account.address), true};
        const accounts::ApiKey key(server->key());
        return std::unique_ptr<Session>(new Session(std::move(account), key, label, {}, std::move(server)));
    }
    if (!wanted.key)
        return tl::unexpected(wanted.key.error() == accounts::KeyFault::Empty ? Fault::NoKey : Fault::BadKey);
    accounts::Account account;
    account.address = wanted.address.value_or(api::defaultAddress());
    account.name = nameOf(account.address);
    account.caFile = wanted.caFile;
    return open(account, *wanted.key);
}

tl::expected<std::unique_ptr<Session>, Session::Fault> Session::open(const accounts::Account &account,
                                                                     const accounts::ApiKey &key)
{
    if (account.address.isEmpty())
        return tl::unexpected(Fault::BadAddress);
    auto authorities = accounts::readAuthorities(account.caFile);
    if (!authorities)
        return tl::unexpected(Fault::CaFileUnreadable);
    const settings::AccountLabel label{.id = account.id.isEmpty() ? idOf(account.address) : account.id,
                                       .name = account.name,
                                       .colour = QColor(account.colour),
                                       .origin = api::origin(account.address),
                                       .demo = false,
                                       .readOnly = account.readOnly};
    return std::unique_ptr<Session>(new Session(account, key, label, std::move(*authorities), nullptr));
}

Session::~Session() = default;

QString Session::ownFolder() const
{
    return m_label.demo ? demoFolder() : m_account.keeps ? keptFolder(m_account) : QString();
}

template <typename... Arguments>
void Session::rememberWith(const QString &folder, bool keepDemo, Arguments... arguments)
{
    if (!folder.isEmpty())
        m_kept = std::make_unique<KeptAccount>(
            m_inventory, folder, m_label.demo && !keepDemo ? store::Begin::Empty : store::Begin::WithWhatIsThere,
            arguments...);
    if (!m_kept)
        return;
    // The account that is kept is to be there still: what happened in it happens again.
    if (m_demo) {
        QDir().mkpath(folder);
        m_demo->remember(folder + u"/account.json"_s, keepDemo);
    }
    const auto setHabits = [this] {
        m_findings.setHabits(m_kept->ends.habits().habits());
        m_findings.setSnoozes(m_kept->ends.habits().snoozes());
    };
    QObject::connect(&m_kept->ends, &ends::EndMemory::changed, &m_findings, setHabits);
    QObject::connect(&m_findings, &findings::Findings::snoozeEndWanted, &m_kept->ends,
                     [this](ends::EndDate::Kind kind, const QString &name) {
                         m_kept->ends.endSnooze(kind, name, QDate::currentDate());
                     });
    joinCases();
}

void Session::remember(bool keepDemo)
{
    rememberWith(ownFolder(), keepDemo);
}

void Session::rememberOnly(bool keepDemo)
{
    rememberWith(ownFolder(), keepDemo, KeptAccount::Reads::No);
}

void Session::rememberIn(const QString &folder)
{
    if (m_label.demo)
        rememberWith(folder, false);
}

/// What is found gone or back, and what was asked for, tell each other.
void Session::joinCases()
{
    m_findings.remember(m_kept->store, m_kept->history);
    cases::CaseBook *book = &m_kept->cases;
    const auto tellFindings = [this, book] {
        const QSet<QString> wanted = book->findingIds();
        QHash<QString, QDateTime> known;
        for (const findings::ShownFinding &one : m_findings.list().all) {
            const bool isJudged = one.known.state != findings::KnownFinding::State::NotJudged;
            if (isJudged && wanted.contains(one.id))
                known.insert(one.id, one.known.gone);
        }
        book->setFindings(known);
    };
    QObject::connect(&m_findings, &findings::Findings::changed, book, tellFindings);
    QObject::connect(book, &cases::CaseBook::changed, book, [this, book, tellFindings] {
        m_findings.setEnded(cases::endedBy(book->all()));
        tellFindings();
    });
}

inventory::History *Session::history()
{
    return m_kept ? &m_kept->history : nullptr;
}

inventory::Notes *Session::notes()
{
    return m_kept ? &m_kept->notes : nullptr;
}

ends::EndMemory *Session::ends()
{
    return m_kept ? &m_kept->ends : nullptr;
}

cases::CaseBook *Session::cases()
{
    return m_kept ? &m_kept->cases : nullptr;
}

void Session::start()
{
    m_inventory.refresh().setDeep(true);
    if (!m_kept) {
        m_inventory.refresh().start();
        return;
    }
    QObject::connect(&m_kept->memory, &inventory::Memory::loaded, &m_inventory,
                     [this] { m_inventory.refresh().start(); });
    m_kept->memory.load();
}

void Session::rename(const QString &name, const QString &colour)
{
    m_account.name = m_label.name = name;
    m_account.colour = colour;
    m_label.colour = QColor(colour);
}

void Session::setKey(const accounts::ApiKey &key)
{
    m_key = key;
    m_client.setKey(key.bytes());
}

std::unique_ptr<api::Client> Session::clientFor(const accounts::Account &account, const accounts::ApiKey &key)
{
    const auto authorities = accounts::readAuthorities(account.caFile);
    if (!authorities)
        return nullptr;
    return std::make_unique<api::Client>(api::Connection{account.address, key.bytes(), *authorities});
}

} // namespace session
