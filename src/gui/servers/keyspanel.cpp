// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/keyspanel.h"

#include "gui/kit/buttons.h"
#include "gui/lists/copying.h"
#include "insight/object.h"
#include "inventory/inventory.h"
#include "models/assignedcolumn.h"

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

/// Before the id of a person in the target of a link.
const QString toOwner = u"\nperson:"_s;

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

} // namespace

KeysPanel::KeysPanel(KeysOf whose, inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent)
    : SupportPanel(inventory, settings, whose == KeysOf::Deploy ? Kind::DeployKeys : Kind::SshKeys,
                   whose == KeysOf::Deploy ? u"server-deploy-keys"_s : u"server-keys"_s, parent)
    , m_whose(whose)
    , m_reading(m_reader, this)
{
    auto table = models::makeKeyTable(whose);
    m_table = table.get();
    if (isDeploy())
        setUpList(std::move(table), {160, 140, 130, 380, 350}, "comment", {"type"}, "comment", {"fingerprint"});
    else
        setUpList(std::move(table), {0, 95, 120, 140, 160, 380, 350, 120}, "comment",
                  {"state", "type", "owner", "sticky"}, "state", {"fingerprint"});
    connect(&m_reading, &KeyReading::done, this, &KeysPanel::setRows);
    setUpActions();
    finish();
}

KeysPanel::~KeysPanel() = default;

int KeysPanel::count() const
{
    return inventory().state(resource()).hasValues() ? static_cast<int>(keys().assigned.size()) : -1;
}

void KeysPanel::takeRows()
{
    const api::InstanceKeys keys = this->keys();
    QStringList texts;
    for (const QList<api::SshKey> &some : {keys.assigned, keys.available}) {
        for (const api::SshKey &key : some)
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
    const api::InstanceKeys keys = this->keys();
    QList<KeyRow> rows = models::keyRows(keys.assigned, m_reader) + models::keyRows(keys.available, m_reader, false);
    models::keepAssigned(rows, [](const KeyRow &row) { return row.key.id; });
    m_table->setRows(std::move(rows));
    showState();
    showChosen();
}

/// Of deploy keys there are none to choose from.
api::InstanceKeys KeysPanel::keys() const
{
    const inventory::Values &values = inventory().values();
    if (!isDeploy())
        return values.sshKeys.value(server());
    api::InstanceKeys keys;
    keys.assigned = values.deployKeys.value(server()).keys;
    return keys;
}

SupportPanel::ListTexts KeysPanel::texts() const
{
    ListTexts words;
    words.pane.hidden = tr("No key matches the filter.");
    words.pane.reading = tr("Reading keys…");
    words.pane.notAsked = tr("The keys have not been read yet.");
    if (isDeploy()) {
        words.accessibleName = tr("Deploy keys");
        words.pane.nothing = tr("The server has no deploy keys.");
    } else {
        words.accessibleName = tr("SSH keys of the server");
        words.pane.nothing = tr("The server has no SSH keys, and none are available.");
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

bool KeysPanel::isAssigned(int row) const
{
    return m_table->row(row).assigned;
}

QString KeysPanel::objectOf(int row) const
{
    return insight::keyObject(m_table->row(row).key).id;
}

QString KeysPanel::nameOf(int row) const
{
    const QString &comment = m_table->row(row).key.name;
    return comment.trimmed().isEmpty() ? tr("Key without a comment") : comment;
}

QList<DetailRow> KeysPanel::facts(int row) const
{
    const KeyRow &key = m_table->row(row);
    QList<DetailRow> facts;
    if (isDeploy())
        facts.append({tr("Owner"), tr("None: a deploy key is not linked to a person")});
    else
        facts.append(
            {.label = tr("Owner"),
             .value = key.key.owner,
             .links = {{0, key.key.owner, owner(key.key).page.isEmpty() ? QString() : toOwner + owner(key.key).key}}});
    facts.append({.label = tr("Company"), .value = key.key.company, .links = {{0, key.key.company, key.key.company}}});
    if (!key.read)
        facts.append({tr("Type"), models::keyTypeText(key.read) + u'\n' + models::keyFaultText(key.read.error()), false,
                      key.read.error() == KeyFault::Missing ? words::Tone::Muted : words::Tone::Bad});
    else
        facts.append({tr("Type"), models::keyTypeText(key.read)});
    const bool differs = models::fingerprintDiffers(key);
    facts.append({tr("Fingerprint"), models::fingerprintText(key), true});
    const QString md5 = models::md5Text(key);
    facts.append({tr("MD5"), differs ? md5 + u'\n' + models::fingerprintDiffersText() : md5, true,
                  differs ? words::Tone::Warning : words::Tone::Normal});
    if (!isDeploy())
        facts.append({tr("Always has access"), key.key.sticky ? tr("Yes") : tr("No")});
    const QString whole = publicKeyOf(key);
    if (isPrivate(key))
        facts.append({tr("Public key"), tr("Not shown, since it is a private key"), false, words::Tone::Bad});
    else
        facts.append({tr("Public key"), shortKey(whole), true, words::Tone::Normal, whole});
    return facts;
}

settings::Place KeysPanel::placeOf(const QString &target) const
{
    return target.startsWith(toOwner) ? settings::Place{u"people"_s, target.mid(toOwner.size()), {}}
                                      : SupportPanel::placeOf(target);
}

QString KeysPanel::askText(Chosen chosen) const
{
    if (chosen == Chosen::Nothing)
        return tr("Request a new key…");
    return chosen == Chosen::Assigned ? tr("Request removal…") : tr("Request addition…");
}

exchange::SupportRequest KeysPanel::request(Chosen chosen, const QList<int> &rows) const
{
    using enum exchange::RequestKind;
    exchange::SupportRequest request;
    if (chosen == Chosen::Assigned)
        request.kind = isDeploy() ? RemoveDeployKeys : RemoveKeys;
    else
        request.kind = isDeploy() ? AddDeployKeys : AddKeys;
    for (const int row : rows) {
        const KeyRow &key = m_table->row(row);
        request.keys.append({key.key, key.read});
    }
    return request;
}

QList<const KeyRow *> KeysPanel::chosen() const
{
    QList<const KeyRow *> rows;
    const QList<int> numbers = chosenRows();
    for (const int row : numbers)
        rows.append(&m_table->row(row));
    return rows;
}

void KeysPanel::setUpActions()
{
    m_copyKey = addOwn(true);
    m_copyFingerprint = addOwn(true);
    m_copyMd5 = addOwn(false);
    connect(m_copyKey, &QAction::triggered, this, [this] { Q_EMIT said(copyOfKeys(chosen(), publicKeyOf)); });
    connect(m_copyFingerprint, &QAction::triggered, this,
            [this] { Q_EMIT said(copyOfKeys(chosen(), models::fingerprintText)); });
    connect(m_copyMd5, &QAction::triggered, this, [this] { Q_EMIT said(copyOfKeys(chosen(), models::md5Text)); });
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
    m_copyMd5->setText(tr("Copy MD5 fingerprint"));
    if (m_goToPerson)
        m_goToPerson->setText(tr("Go to person"));
}

void KeysPanel::enableActions(const QList<int> &rows)
{
    bool hasKey = false;
    bool hasFingerprint = false;
    bool hasMd5 = false;
    for (const int row : rows) {
        const KeyRow &key = m_table->row(row);
        hasKey = hasKey || !publicKeyOf(key).isEmpty();
        hasFingerprint = hasFingerprint || !models::fingerprintText(key).isEmpty();
        hasMd5 = hasMd5 || !models::md5Text(key).isEmpty();
    }
    m_copyKey->setEnabled(hasKey);
    m_copyFingerprint->setEnabled(hasFingerprint);
    m_copyMd5->setEnabled(hasMd5);
    if (m_goToPerson) {
        allow(*m_goToPerson, rows.size() == 1 && !owner(m_table->row(rows.first()).key).page.isEmpty(),
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

#include "moc_keyspanel.cpp"
