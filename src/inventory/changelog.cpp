// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changelog.h"

#include "inventory/comparison.h"
#include "inventory/refresh.h"
#include "names/hostname.h"
#include "store/database.h"
#include "store/store.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

QString keyOf(const QString &instance, const QString &field)
{
    return instance + u'\n' + field;
}

/// Two answers of one moment may tell the same.
bool isToldIn(const QList<store::Change> &found, const store::Change &change)
{
    return std::any_of(found.cbegin(), found.cend(), [&change](const store::Change &other) {
        return other.kind == change.kind && other.object == change.object && other.field == change.field &&
               other.item == change.item && other.after == change.after;
    });
}

} // namespace

ChangeLog::ChangeLog(Inventory &inventory, store::Store &store, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_store(store)
{
    connect(&inventory, &Inventory::changed, this, &ChangeLog::hear);
}

void ChangeLog::expect(qint64 id, const QString &instance, const InstanceFields &fields, const QList<Field> &written)
{
    for (Field field : written)
        m_expected.insert(keyOf(instance, apiName(field)), {id, fields.at(field)});
}

void ChangeLog::hear(const Changes &changes)
{
    QList<Difference> news;
    for (const Difference &difference : changes.differences()) {
        if (difference.since.isValid())
            news.append(difference);
    }
    if (news.isEmpty() || !m_store.status().isWriter)
        return;
    const auto found = std::make_shared<QList<store::Change>>();
    m_store.writeMine(
        // The servers of a long list are found by name only for what is different.
        [news, instances = m_inventory.values().instances, expected = m_expected,
         sweep = m_inventory.refresh().number(), found](store::Database &mine) {
            for (const Difference &difference : news) {
                for (store::Change &change : compare(difference)) {
                    change.since = difference.since;
                    change.seen = difference.at;
                    change.sweep = sweep;
                    complete(change, instances, expected);
                    if (!isToldIn(*found, change) && !store::isKnown(mine, change))
                        found->append(change);
                }
            }
            return store::addChanges(mine, *found);
        },
        this,
        [this, found](bool isWritten) {
            if (isWritten && !found->isEmpty())
                Q_EMIT added(*found);
        });
}

void ChangeLog::complete(store::Change &change, const QList<api::Instance> &instances, const Expectations &expected)
{
    if (change.kind != "instance"_L1)
        return;
    if (change.title == change.object) {
        const auto row = std::find_if(instances.cbegin(), instances.cend(),
                                      [&](const auto &instance) { return instance.name == change.object; });
        if (row != instances.cend())
            change.title = names::shownServer(row->hostname, row->name);
    }
    const auto own = expected.constFind(keyOf(change.object, change.field));
    if (own != expected.cend() && own->text == change.after)
        change.edit = own->edit;
}

} // namespace inventory

#include "moc_changelog.cpp"
