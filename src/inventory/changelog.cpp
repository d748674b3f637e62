// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changelog.h"

#include "inventory/comparison.h"
#include "names/hostname.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

QString keyOf(const QString &instance, const QString &field)
{
    return instance + u'\n' + field;
}

} // namespace

ChangeLog::ChangeLog(Inventory &inventory, store::Store &store, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_store(store)
    , m_sweep(QDateTime::currentMSecsSinceEpoch())
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
    // The servers of a long list are found by name only for what is different.
    const auto instances = m_inventory.values().instances;
    // The store lives as long as its work; this may have died by then.
    m_store.run([store = &m_store, self = QPointer(this), news, instances, expected = m_expected,
                 sweep = m_sweep](store::Files &files) {
        QList<store::Change> found;
        for (const Difference &difference : news) {
            for (store::Change &change : compare(difference)) {
                change.since = difference.since;
                change.seen = difference.at;
                change.sweep = sweep;
                if (change.kind == "instance"_L1 && change.title == change.object) {
                    const auto row = std::find_if(instances.cbegin(), instances.cend(),
                                                  [&](const auto &instance) { return instance.name == change.object; });
                    if (row != instances.cend())
                        change.title = names::shownServer(row->hostname, row->name);
                }
                const auto own = expected.constFind(keyOf(change.object, change.field));
                if (change.kind == "instance"_L1 && own != expected.cend() && own->text == change.after)
                    change.edit = own->edit;
                const bool isTold = std::any_of(found.cbegin(), found.cend(), [&change](const store::Change &other) {
                    return other.kind == change.kind && other.object == change.object && other.field == change.field &&
                           other.item == change.item && other.after == change.after;
                });
                if (!isTold && !store::isKnown(files.mine(), change))
                    found.append(change);
            }
        }
        if (found.isEmpty())
            return;
        const bool isWritten = store::addChanges(files.mine(), found);
        files.judge(files.mine(), isWritten);
        if (isWritten && !found.isEmpty())
            store->post([self, found] {
                if (self)
                    Q_EMIT self->added(found);
            });
    });
}

} // namespace inventory

#include "moc_changelog.cpp"
