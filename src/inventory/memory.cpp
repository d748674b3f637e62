// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/memory.h"

#include "inventory/log.h"
#include "inventory/refresh.h"
#include "store/changes.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace inventory {

namespace {

/// So many answers are taken in one turn of the event loop: well under what a frame may cost.
constexpr qsizetype piece = 100;

QByteArray bodyOf(const QJsonValue &raw)
{
    const QJsonDocument document = raw.isArray() ? QJsonDocument(raw.toArray()) : QJsonDocument(raw.toObject());
    return document.toJson(QJsonDocument::Compact);
}

std::optional<Restored> restored(const store::Answer &answer)
{
    const std::optional<Resource> resource = resourceOf(answer.path);
    std::optional<Value> values = resource ? valuesIn(*resource, answer.body) : std::nullopt;
    if (!values)
        return std::nullopt;
    return Restored{*resource, std::move(*values), answer.at, answer.isComplete && answer.decoder == decoderVersion};
}

} // namespace

Memory::Memory(Inventory &inventory, store::Store &store, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_store(store)
{
    connect(&inventory, &Inventory::received, this, &Memory::keep);
    connect(&inventory, &Inventory::changed, this, &Memory::forgetGone);
    connect(&store, &store::Store::followed, this, [this] {
        if (m_isLoaded)
            restore();
    });
}

void Memory::load()
{
    m_inventory.hold();
    restore();
}

void Memory::restore()
{
    // The store lives as long as its work; this may have died by then.
    m_store.run([store = &m_store, since = m_latest, self = QPointer(this)](store::Files &files) {
        auto pieces = std::make_shared<QList<Restored>>();
        const auto tell = [&] {
            store->post([self, pieces] {
                if (self)
                    self->take(*pieces);
            });
            pieces = std::make_shared<QList<Restored>>();
        };
        const bool isWhole = store::eachAnswer(files.inventory(), since, [&](const store::Answer &answer) {
            if (std::optional<Restored> one = restored(answer))
                pieces->append(std::move(*one));
            // A list is as long as many details.
            const bool isList = !pieces->isEmpty() && pieces->last().resource.name.isEmpty();
            if (isList || pieces->size() >= piece)
                tell();
        });
        files.judgeInventory(isWhole || !files.inventory().isOpen());
        tell();
        const qint64 sweeps = std::max(store::lastSweepOfAnswers(files.inventory()), store::lastSweep(files.mine()));
        store->post([self, latest = store::latestAnswer(files.inventory()), sweeps] {
            if (!self)
                return;
            self->m_latest = latest;
            if (std::exchange(self->m_isLoaded, true))
                return;
            self->m_inventory.refresh().countFrom(sweeps);
            self->m_inventory.release();
            Q_EMIT self->loaded();
        });
    });
}

void Memory::take(const QList<Restored> &pieces)
{
    for (const Restored &one : pieces) {
        if (one.isWhole && one.resource.name.isEmpty())
            m_whole.insert(one.resource);
        m_inventory.restore(one);
    }
}

void Memory::keep(const Resource &resource, const QJsonValue &raw)
{
    const State state = m_inventory.state(resource);
    const bool isWhole = state.isWhole() && state.flaws.isEmpty();
    const bool isList = resource.name.isEmpty();
    if (isList && isWhole)
        m_whole.insert(resource);
    else if (isList && !state.isWhole() && m_whole.contains(resource))
        return;
    m_store.keep([path = pathOf(resource), raw, at = state.at, sweep = m_inventory.refresh().number(), isWhole] {
        return store::Answer{path, bodyOf(raw), at, sweep, isWhole, decoderVersion};
    });
}

void Memory::forgetGone(const Changes &changes)
{
    for (const Difference &difference : changes.differences()) {
        if (std::holds_alternative<std::monostate>(difference.after))
            m_store.forget(pathOf(difference.resource));
    }
}

} // namespace inventory

#include "moc_memory.cpp"
