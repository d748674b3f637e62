// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/source.h"

#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/notes.h"

namespace listing {

using namespace Qt::StringLiterals;
using handover::Reading;
using inventory::Kind;

namespace {

void addReading(Reading &reading, const inventory::State &state)
{
    ++reading.total;
    if (!state.hasValues())
        return;
    ++reading.read;
    if (!reading.oldest.isValid() || state.at < reading.oldest)
        reading.oldest = state.at;
}

Reading listReading(const inventory::Inventory &inventory, Kind kind)
{
    const inventory::State state = inventory.state({kind, {}});
    Reading reading;
    reading.oldest = state.at;
    reading.total = static_cast<int>(inventory.listSize(kind));
    reading.read = state.hasValues() ? reading.total : 0;
    reading.isWhole = state.hasValues() && state.isWhole();
    return reading;
}

} // namespace

QHash<QString, QStringList> Source::serverTags() const
{
    QHash<QString, QStringList> tags;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        if (note.key().first == QLatin1StringView(inventory::noted::instance) && !note->tags.isEmpty())
            tags.insert(note.key().second, note->tags);
    }
    return tags;
}

void takeKnown(Source &source, const inventory::Inventory &inventory)
{
    source.values = inventory.values();
    for (const Kind kind : inventory::everyList)
        source.readings[kind] = listReading(inventory, kind);
    for (const Kind kind : {Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers}) {
        Reading &reading = source.readings[kind];
        for (const api::Instance &instance : source.values.instances)
            addReading(reading, inventory.state({kind, instance.name}));
    }
    // None of none is all of them.
    Reading &domains = source.readings[Kind::Domain];
    for (const api::Domain &domain : source.values.domains)
        addReading(domains, inventory.state({Kind::Domain, domain.name}));
    Reading &people = source.readings[Kind::User];
    for (const api::User &user : source.values.users) {
        if (user.id)
            addReading(people, inventory.state({Kind::User, QString::number(*user.id)}));
    }
}

void takeKept(Source &source, const inventory::History *history, const inventory::Notes *notes)
{
    if (history) {
        source.changes = history->changes();
        source.edits = history->edits();
        source.leaders = history->leaders();
        source.lookedAt = history->lookedAt();
    }
    const QList<inventory::Note> all = notes ? notes->all() : QList<inventory::Note>();
    for (const inventory::Note &note : all)
        source.notes.insert({note.kind, note.object}, {note.text, note.tags, note.isFavourite});
}

} // namespace listing
