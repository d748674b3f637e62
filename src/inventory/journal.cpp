// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/journal.h"

#include "inventory/changelog.h"
#include "inventory/inventory.h"
#include "store/store.h"

#include <QUuid>

#include <memory>

namespace inventory {

namespace {

using Outcome = store::Edit::Outcome;

Outcome outcomeOf(const SaveOutcome &outcome)
{
    using Kind = SaveOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Saved:
    case Kind::Gone:
        return Outcome::Saved;
    case Kind::NotSaved:
    case Kind::Failed:
    case Kind::Conflict:
        return Outcome::Refused;
    case Kind::Differs:
        return Outcome::Partly;
    case Kind::Unknown:
        return Outcome::Unknown;
    }
    return Outcome::Unknown;
}

/// What the server holds now, beside what an edit found and wrote.
Outcome outcomeOf(const store::Edit &edit, const InstanceFields &now)
{
    bool isAsWritten = true;
    bool isAsBefore = true;
    for (const store::EditedField &edited : edit.fields) {
        const std::optional<Field> field = fieldOf(edited.field);
        isAsWritten = isAsWritten && field && now.at(*field) == edited.after;
        isAsBefore = isAsBefore && field && now.at(*field) == edited.before;
    }
    return isAsWritten ? Outcome::Saved : isAsBefore ? Outcome::Refused : Outcome::Partly;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

std::optional<Field> fieldOf(const QString &name)
{
    for (Field field : allFields) {
        if (apiName(field) == name)
            return field;
    }
    return std::nullopt;
}

Journal::Journal(Inventory &inventory, store::Store &store, ChangeLog &changes, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_store(store)
    , m_changes(changes)
{
}

void Journal::begin(const QString &instance, const SaveNote &note, const InstanceFields &before,
                    const InstanceFields &after, const QList<Field> &written, QObject *context,
                    std::function<void(qint64)> done)
{
    store::Edit edit;
    edit.batch = note.batch.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : note.batch;
    edit.instance = instance;
    edit.begun = now();
    edit.message = note.message;
    edit.undoes = note.undoes;
    for (Field field : written)
        edit.fields.append({apiName(field), before.at(field), after.at(field)});
    const auto id = std::make_shared<qint64>(0);
    m_store.writeMine(
        [edit, id](store::Database &mine) {
            *id = store::beginEdit(mine, edit);
            return *id != 0;
        },
        context,
        [this, id, instance, after, written, done = std::move(done)](bool isWritten) {
            const qint64 known = isWritten ? *id : 0;
            m_changes.expect(known, instance, after, written);
            Q_EMIT changed();
            done(known);
        });
}

void Journal::end(qint64 id, const SaveOutcome &outcome)
{
    if (id == 0)
        return;
    m_store.writeMine([id, ended = outcomeOf(outcome),
                       at = now()](store::Database &mine) { return store::endEdit(mine, id, ended, at); },
                      this, [this](bool) { Q_EMIT changed(); });
}

void Journal::confirmUndone(qint64 id)
{
    m_store.writeMine(
        [id, at = now()](store::Database &mine) { return store::endEdit(mine, id, Outcome::Restored, at); }, this,
        [this](bool) { Q_EMIT changed(); });
}

void Journal::settle()
{
    m_store.ask<QList<store::Edit>>(
        this, [](store::Files &files) { return store::edits(files.mine()); },
        [this](const QList<store::Edit> &edits) {
            for (const store::Edit &edit : edits) {
                if (edit.outcome == Outcome::Begun || edit.outcome == Outcome::Unknown)
                    settle(edit);
            }
        });
}

void Journal::settle(const store::Edit &edit)
{
    m_inventory.readInstance(
        edit.instance, api::Urgency::Bulk, this, [this, edit](const std::optional<api::Error> &error) {
            store::Edit ended = edit;
            const api::InstanceDetail *detail = m_inventory.instanceDetail(edit.instance);
            ended.outcome = error || !detail ? Outcome::Unknown : outcomeOf(edit, InstanceFields::of(*detail));
            if (ended.outcome != Outcome::Unknown) {
                ended.ended = now();
                m_store.writeMine([ended](store::Database &mine) {
                    return store::endEdit(mine, ended.id, ended.outcome, ended.ended);
                });
            }
            Q_EMIT settled(ended);
            Q_EMIT changed();
        });
}

void Journal::undo(const store::Edit &edit, SaveNote note, QObject *context,
                   std::function<void(const SaveOutcome &)> done)
{
    InstanceFields base;
    if (const api::InstanceDetail *detail = m_inventory.instanceDetail(edit.instance))
        base = InstanceFields::of(*detail);
    InstanceFields mine = base;
    for (const store::EditedField &edited : edit.fields) {
        if (const std::optional<Field> field = fieldOf(edited.field)) {
            base.at(*field) = edited.after;
            mine.at(*field) = edited.before;
        }
    }
    note.undoes = edit.id;
    m_inventory.saveInstance(edit.instance, base, mine, context, std::move(done), std::move(note));
}

} // namespace inventory

#include "moc_journal.cpp"
