// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/keyspanel.h"

#include "gui/kit/buttons.h"
#include "gui/lists/copying.h"
#include "inventory/inventory.h"

#include <QAction>
#include <QTableView>

using namespace Qt::StringLiterals;
using insight::KeyFault;
using inventory::Kind;
using models::KeyRow;
using models::KeysOf;

namespace gui {

namespace {

constexpr qsizetype longestHead = 28;
constexpr qsizetype longestTail = 22;

/// Begins with the type and ends with the comment: what lies between tells nobody anything.
QString shortKey(const QString &key)
{
    if (key.size() <= longestHead + longestTail)
        return key;
    return key.left(longestHead) + u" … "_s + key.right(longestTail);
}

bool isPrivate(const KeyRow &row)
{
    return !row.read && row.read.error() == KeyFault::PrivateKey;
}

/// The lines of the rows that have one, on the clipboard; says so.
template <typename Text>
QString copyOfKeys(const QList<const KeyRow *> &rows, Text text)
{
    QStringList lines;
    for (const KeyRow *row : rows)
        lines.append(text(*row));
    lines.removeAll(QString());
    return Copying::put(lines.join(u'\n'));
}

QString publicKeyOf(const KeyRow &row)
{
    return isPrivate(row) ? QString() : row.key.publicKey.trimmed();
}

QString fingerprintOf(const KeyRow &row)
{
    return row.key.fingerprint.trimmed();
}

QString sha256Of(const KeyRow &row)
{
    return row.read ? row.read->sha256 : QString();
}

} // namespace

KeysPanel::KeysPanel(KeysOf whose, inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent)
    : SupportPanel(inventory, settings, whose == KeysOf::Deploy ? Kind::DeployKeys : Kind::SshKeys,
                   whose == KeysOf::Deploy ? u"server-deploy-keys"_s : u"server-keys"_s, parent)
    , m_whose(whose)
    , m_reading(m_reader, this)
{
    const auto add = [this, whose](const QString &id, const QList<int> &widths, const QByteArrayList &early) {
        auto table = models::makeKeyTable(whose);
        m_tables.push_back(table.get());
        addList(std::move(table), id, widths, "comment", early);
    };
    if (isDeploy()) {
        add(u"server-deploy-keys"_s, {160, 140, 130, 340, 380}, {"type"});
    } else {
        for (const QString &id : {u"server-keys-assigned"_s, u"server-keys-available"_s})
            add(id, {0, 100, 120, 130, 340, 380, 60}, {"type", "owner", "sticky"});
    }
    connect(&m_reading, &KeyReading::done, this, &KeysPanel::setRows);
    setUpActions();
    finish();
}

KeysPanel::~KeysPanel() = default;

int KeysPanel::count() const
{
    return inventory().state(resource()).hasValues() ? static_cast<int>(keysOf(0).size()) : -1;
}

void KeysPanel::takeRows()
{
    QStringList texts;
    for (int list = 0; list < static_cast<int>(m_tables.size()); ++list) {
        const QList<api::SshKey> keys = keysOf(list);
        for (const api::SshKey &key : keys)
            texts.append(key.publicKey);
    }
    m_reading.start(texts);
}

bool KeysPanel::isBusy() const
{
    return m_reading.isReading();
}

void KeysPanel::setRows()
{
    for (size_t list = 0; list < m_tables.size(); ++list)
        m_tables[list]->setRows(models::keyRows(keysOf(static_cast<int>(list)), m_reader));
    showState();
    showChosen();
}

QList<api::SshKey> KeysPanel::keysOf(int list) const
{
    const inventory::Values &values = inventory().values();
    if (isDeploy())
        return values.deployKeys.value(server()).keys;
    const api::InstanceKeys keys = values.sshKeys.value(server());
    return list == 0 ? keys.assigned : keys.available;
}

SupportPanel::ListTexts KeysPanel::texts(int list) const
{
    ListTexts words;
    words.pane.hidden = tr("No key matches the filter.");
    words.pane.reading = tr("Reading keys…");
    words.pane.notAsked = tr("The keys have not been read yet.");
    if (isDeploy()) {
        words.title = tr("Deploy keys");
        words.titleWithCount = tr("Deploy keys %1");
        words.accessibleName = tr("Deploy keys");
        words.pane.nothing = tr("The server has no deploy keys.");
    } else if (list == 0) {
        words.title = tr("Assigned");
        words.titleWithCount = tr("Assigned %1");
        words.accessibleName = tr("Assigned SSH keys");
        words.pane.nothing = tr("No SSH key is assigned to the server.");
    } else {
        words.title = tr("Available");
        words.titleWithCount = tr("Available %1");
        words.accessibleName = tr("Available SSH keys");
        words.pane.nothing = tr("No other SSH key is available.");
    }
    return words;
}

QString KeysPanel::about() const
{
    return isDeploy() ? tr("Deploy keys are linked to the server, not to a person.") : QString();
}

QString KeysPanel::countText(int count) const
{
    return tr("%Ln key(s) selected", nullptr, count);
}

QString KeysPanel::nameOf(int list, int row) const
{
    const QString &comment = m_tables[static_cast<size_t>(list)]->row(row).key.name;
    return comment.trimmed().isEmpty() ? tr("Key without a comment") : comment;
}

QList<DetailRow> KeysPanel::facts(int list, int row) const
{
    const KeyRow &key = m_tables[static_cast<size_t>(list)]->row(row);
    QList<DetailRow> facts;
    if (isDeploy())
        facts.append({tr("Owner"), tr("None: a deploy key is not linked to a person")});
    else
        facts.append({tr("Owner"), key.key.owner});
    facts.append({tr("Company"), key.key.company});
    if (!key.read)
        facts.append({tr("Type"), models::keyTypeText(key.read) + u'\n' + models::keyFaultText(key.read.error()), false,
                      key.read.error() == KeyFault::Missing ? words::Tone::Muted : words::Tone::Bad});
    else
        facts.append({tr("Type"), models::keyTypeText(key.read)});
    const bool differs = models::fingerprintDiffers(key);
    facts.append({tr("Fingerprint"),
                  differs ? key.key.fingerprint + u'\n' + models::fingerprintDiffersText() : key.key.fingerprint, true,
                  differs ? words::Tone::Warning : words::Tone::Normal});
    facts.append({tr("SHA256"), sha256Of(key), true});
    if (!isDeploy())
        facts.append({tr("Always has access"), key.key.sticky ? tr("Yes") : tr("No")});
    const QString whole = publicKeyOf(key);
    if (isPrivate(key))
        facts.append({tr("Public key"), tr("Not shown, since it is a private key"), false, words::Tone::Bad});
    else
        facts.append({tr("Public key"), shortKey(whole), true, words::Tone::Normal, whole});
    return facts;
}

QString KeysPanel::askText(int list) const
{
    if (list < 0)
        return tr("Request a new key…");
    return list == 0 ? tr("Request removal…") : tr("Request addition…");
}

exchange::SupportRequest KeysPanel::request(int list, const QList<int> &rows) const
{
    using enum exchange::RequestKind;
    exchange::SupportRequest request;
    if (list == 0)
        request.kind = isDeploy() ? RemoveDeployKeys : RemoveKeys;
    else
        request.kind = isDeploy() ? AddDeployKeys : AddKeys;
    for (const int row : rows) {
        const KeyRow &key = m_tables[static_cast<size_t>(list)]->row(row);
        request.keys.append({key.key, key.read});
    }
    return request;
}

QList<const KeyRow *> KeysPanel::chosen() const
{
    QList<const KeyRow *> rows;
    const QList<int> numbers = chosenRows();
    for (const int row : numbers)
        rows.append(&m_tables[static_cast<size_t>(chosenList())]->row(row));
    return rows;
}

void KeysPanel::setUpActions()
{
    m_copyKey = addOwn(true);
    m_copyFingerprint = addOwn(true);
    m_copySha256 = addOwn(false);
    connect(m_copyKey, &QAction::triggered, this, [this] { Q_EMIT said(copyOfKeys(chosen(), publicKeyOf)); });
    connect(m_copyFingerprint, &QAction::triggered, this, [this] { Q_EMIT said(copyOfKeys(chosen(), fingerprintOf)); });
    connect(m_copySha256, &QAction::triggered, this, [this] { Q_EMIT said(copyOfKeys(chosen(), sha256Of)); });
    if (isDeploy())
        return;
    m_goToPerson = addOwn(false);
    connect(m_goToPerson, &QAction::triggered, this, [this] {
        if (const QList<const KeyRow *> rows = chosen(); rows.size() == 1)
            Q_EMIT wanted(owner(rows.first()->key));
    });
}

void KeysPanel::retranslateActions()
{
    m_copyKey->setText(tr("Copy public key"));
    m_copyFingerprint->setText(tr("Copy fingerprint"));
    m_copySha256->setText(tr("Copy SHA256 fingerprint"));
    if (m_goToPerson)
        m_goToPerson->setText(tr("Go to person"));
}

void KeysPanel::enableActions(int list, const QList<int> &rows)
{
    bool hasKey = false;
    bool hasFingerprint = false;
    bool hasSha256 = false;
    for (const int row : rows) {
        const KeyRow &key = m_tables[static_cast<size_t>(list)]->row(row);
        hasKey = hasKey || !publicKeyOf(key).isEmpty();
        hasFingerprint = hasFingerprint || !fingerprintOf(key).isEmpty();
        hasSha256 = hasSha256 || key.read.has_value();
    }
    m_copyKey->setEnabled(hasKey);
    m_copyFingerprint->setEnabled(hasFingerprint);
    m_copySha256->setEnabled(hasSha256);
    if (m_goToPerson) {
        allow(*m_goToPerson,
              rows.size() == 1 && !owner(m_tables[static_cast<size_t>(list)]->row(rows.first()).key).page.isEmpty(),
              whyNotOne(rows));
    }
}

settings::Place KeysPanel::owner(const api::SshKey &key) const
{
    settings::Place place;
    if (key.owner.trimmed().isEmpty())
        return place;
    for (const api::User &user : inventory().values().users) {
        if (!user.id || user.name.trimmed() != key.owner.trimmed())
            continue;
        if (!place.page.isEmpty())
            return {};
        place = {u"people"_s, QString::number(*user.id), {}};
    }
    return place;
}

} // namespace gui
