// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changeactions.h"

#include "exchange/newcases.h"
#include "gui/changes/undoedits.h"
#include "gui/kit/buttons.h"
#include "gui/support/supportmaildialog.h"
#include "insight/object.h"
#include "inventory/comparison.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "models/expirytable.h"
#include "names/hostname.h"
#include "words/accounttext.h"
#include "words/changetext.h"
#include "words/undotext.h"

#include <QAction>
#include <QHash>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

using inventory::History;
using models::ChangeRow;

namespace {

bool isForeign(const ChangeRow &row)
{
    return !row.isOwn();
}

bool isMarked(const ChangeRow &row)
{
    return row.change.isMarked;
}

/// What an edit wrote, told as changes: what is left to support.
QList<store::Change> changesBy(const ChangeRow &row)
{
    QList<store::Change> changes;
    for (const store::EditedField &field : row.edit->fields) {
        store::Change change = row.change;
        change.field = field.field;
        change.before = field.before;
        change.after = field.after;
        changes.append(change);
    }
    return changes;
}

} // namespace

ChangeActions::ChangeActions(History *history, inventory::Inventory &inventory, settings::Settings &settings,
                             Opener opener, QWidget *parent)
    : QObject(parent)
    , m_history(history)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_parent(parent)
    , m_goTo(add(&ChangeActions::goToObject))
    , m_mark(add(&ChangeActions::mark))
    , m_markAll(add(&ChangeActions::markAll))
    , m_ask(add(&ChangeActions::ask))
    , m_undo(add(&ChangeActions::undoThese))
    , m_undoBatch(add(&ChangeActions::undoBatches))
{
    if (!history)
        return;
    m_undoing = new UndoEdits(
        *history, [this](const QString &name) { return serverNames()(name); }, parent);
    connect(m_undoing, &UndoEdits::said, this, &ChangeActions::said);
}

QAction *ChangeActions::add(void (ChangeActions::*run)())
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> ChangeActions::all() const
{
    return {m_goTo, m_mark, m_markAll, m_ask, nullptr, m_undo, m_undoBatch};
}

void ChangeActions::retranslate()
{
    m_markAll->setText(tr("Mark all unseen as seen"));
    m_ask->setText(tr("Ask support to take back…"));
    m_undo->setText(tr("Undo…"));
    m_undoBatch->setText(tr("Undo all that was saved at once…"));
    enable();
}

void ChangeActions::setRows(const QList<ChangeRow> &rows, bool isOne, const QString &whyNotOne)
{
    m_rows = rows;
    m_isOne = isOne && rows.size() == 1;
    m_whyNotOne = whyNotOne;
    enable();
}

void ChangeActions::setLastTime(const QDateTime &time)
{
    m_lastTime = time;
    enable();
}

bool ChangeActions::isOutOfReach(const ChangeRow &row) const
{
    return m_history && row.edit && m_history->isOutOfReach(*row.edit);
}

bool ChangeActions::isUndoable(const ChangeRow &row) const
{
    return m_history && row.edit && History::isSaved(*row.edit) && !m_history->isOutOfReach(*row.edit);
}

void ChangeActions::enable()
{
    const auto all = [this](const auto &is) {
        return !m_rows.isEmpty() && std::all_of(m_rows.cbegin(), m_rows.cend(), is);
    };
    const auto why = [this](const QString &sentence) { return m_rows.isEmpty() ? QString() : sentence; };
    const ChangeRow *one = m_isOne ? &m_rows.constFirst() : nullptr;
    const QHash<QString, QString> goTo{{u"instance"_s, tr("Go to server")},
                                       {u"domain"_s, tr("Go to domain")},
                                       {u"certificate"_s, tr("Go to certificate")},
                                       {u"user"_s, tr("Go to person")}};
    m_goTo->setText(goTo.value(one ? one->change.kind : QString(), tr("Go to object")));
    allow(*m_goTo, one && placeOf(one->change), one ? tr("It is no longer in the account.") : m_whyNotOne);
    m_mark->setText(all(isForeign) && all(isMarked) ? tr("Mark as not seen") : tr("Mark as seen"));
    allow(*m_mark, all(isForeign), why(tr("Only what others changed is marked as seen.")));
    allow(*m_markAll, !newOnes().isEmpty(), {});
    const bool isForSupport = one && isOutOfReach(*one);
    allow(*m_ask, all(isForeign) || isForSupport, why(tr("Your own edits can be undone here.")));
    const bool canUndo =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const ChangeRow &row) { return isUndoable(row); });
    const bool isReadOnly = m_inventory.isReadOnly();
    allow(*m_undo, canUndo && !isReadOnly,
          why(isReadOnly     ? words::AccountText::readOnly()
              : isForSupport ? words::UndoText::outOfReach()
                             : words::UndoText::onlyOwn()));
    const bool isOfMany = one && one->edit && m_history && m_history->batchOf(*one->edit).size() > 1;
    allow(*m_undoBatch, isOfMany && canUndo && !isReadOnly,
          why(isReadOnly ? words::AccountText::readOnly() : tr("Nothing else was saved at once with it.")));
}

void ChangeActions::undo(bool wantsBatches)
{
    QList<store::Edit> edits;
    for (const ChangeRow &row : std::as_const(m_rows)) {
        if (!row.edit || !m_undoing)
            continue;
        const QList<store::Edit> ofRow = wantsBatches ? m_history->batchOf(*row.edit) : QList{*row.edit};
        for (const store::Edit &edit : ofRow) {
            if (History::isSaved(edit) && !m_history->isOutOfReach(edit) && !edits.contains(edit))
                edits.append(edit);
        }
    }
    if (!edits.isEmpty())
        m_undoing->open(edits);
}

void ChangeActions::mark()
{
    QList<qint64> ids;
    for (const ChangeRow &row : std::as_const(m_rows))
        ids.append(row.change.id);
    if (m_history && !ids.isEmpty())
        m_history->mark(ids, !std::all_of(m_rows.cbegin(), m_rows.cend(), isMarked));
}

void ChangeActions::markAll()
{
    if (m_history)
        m_history->mark(newOnes(), true);
}

QList<qint64> ChangeActions::newOnes() const
{
    QList<qint64> ids;
    for (const store::Change &change : m_history ? m_history->changes() : QList<store::Change>()) {
        // The latest stand first.
        if (m_lastTime.isValid() && change.seen <= m_lastTime)
            break;
        if (History::isNew(change, m_lastTime) && !m_history->leaders().contains(change.id))
            ids.append(change.id);
    }
    return ids;
}

void ChangeActions::ask()
{
    exchange::TakeBack request;
    for (const ChangeRow &row : std::as_const(m_rows)) {
        if (isForeign(row)) {
            request.changes.append(row.change);
            // Of somebody who was removed, also where they had access and with which keys.
            if (row.change.field.isEmpty())
                request.changes.append(row.also);
            if (!row.itemServer.isEmpty())
                request.servers.insert(row.change.item, row.itemServer);
        } else if (isOutOfReach(row)) {
            request.why = exchange::TakeBack::Why::OutOfReach;
            request.changes.append(changesBy(row));
        }
    }
    if (request.changes.isEmpty())
        return;
    auto *dialog = new SupportMailDialog(
        [request](const exchange::MailWords &words) { return exchange::composeMail(request, words); }, m_settings,
        m_opener, m_parent->window());
    dialog->offerCase(m_cases, exchange::newCaseOf(request));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

std::function<QString(const QString &)> ChangeActions::serverNames() const
{
    auto names = std::make_shared<QHash<QString, QString>>();
    return [this, names](const QString &name) {
        if (names->isEmpty()) {
            for (const api::Instance &instance : m_inventory.values().instances)
                names->insert(instance.name, names::shownServer(instance.hostname, instance.name));
        }
        return names->value(name, name);
    };
}

std::optional<settings::Place> ChangeActions::placeOf(const store::Change &change) const
{
    const auto has = [&change](const auto &list, const auto &nameOf) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &one) { return nameOf(one) == change.object; });
    };
    const inventory::Values &values = m_inventory.values();
    if (change.kind == "instance"_L1 &&
        has(values.instances, [](const api::Instance &one) -> const QString & { return one.name; }))
        return settings::Place{u"servers"_s, change.object, {}};
    if (change.kind == "domain"_L1 &&
        has(values.domains, [](const api::Domain &one) -> const QString & { return one.name; }))
        return settings::Place{u"domains"_s, change.object, {}};
    if (change.kind == "certificate"_L1 &&
        has(values.certificates, [](const api::Certificate &one) -> const QString & { return one.domain; }))
        return settings::Place{u"expiry"_s, models::expiryKey(models::ExpiryRow::Kind::Certificate, change.object), {}};
    if (change.kind == "user"_L1 &&
        has(values.users, [](const api::User &one) { return one.id ? QString::number(*one.id) : QString(); }))
        return settings::Place{u"people"_s, change.object, {}};
    return std::nullopt;
}

settings::Place ChangeActions::keyPlaceOf(const store::Change &change) const
{
    const inventory::Values &values = m_inventory.values();
    const bool isPerson = change.kind == "user"_L1;
    if (change.after.isEmpty() || !placeOf(change))
        return {};
    const QList<std::pair<QString, QList<api::SshKey>>> parts =
        isPerson ? QList{std::pair(u"keys"_s, values.userDetails.value(change.object).keys)}
                 : QList{std::pair(u"keys"_s, values.sshKeys.value(change.object).assigned),
                         std::pair(u"deploy-keys"_s, values.deployKeys.value(change.object).keys)};
    for (const auto &[part, keys] : parts) {
        for (const api::SshKey &key : keys) {
            if (key.name != change.item || inventory::keyText(key) != change.after)
                continue;
            settings::Place place{isPerson ? u"people"_s : u"servers"_s, change.object, part};
            place.row = insight::keyObject(key).id;
            return place;
        }
    }
    return {};
}

ChangeLeads ChangeActions::leadsOf(const ChangeRow &row) const
{
    ChangeLeads leads{placeOf(row.change).value_or(settings::Place()), keyPlaceOf(row.change), {}};
    for (const store::Change &change : row.also) {
        if (const auto place = placeOf(change))
            leads.also.insert(words::ChangeText::title(change), *place);
    }
    return leads;
}

void ChangeActions::goToObject()
{
    if (const auto place = m_isOne ? placeOf(m_rows.constFirst().change) : std::nullopt)
        Q_EMIT wanted(*place);
}

} // namespace gui

#include "moc_changeactions.cpp"
