// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/comparer.h"

#include "names/addresskey.h"

namespace inventory {

using namespace Qt::StringLiterals;

Comparer::Comparer(QList<store::Change> &found)
    : m_found(found)
{
}

void Comparer::add(const ComparedObject &object, const QString &field, const QString &item, const QString &before,
                   const QString &after)
{
    m_found.append({.kind = object.kind,
                    .object = object.name,
                    .title = object.title,
                    .field = field,
                    .item = item,
                    .before = before,
                    .after = after});
}

void Comparer::text(const ComparedObject &object, const QString &field, const QString &before, const QString &after)
{
    if (before != after && !(before.isEmpty() && after.isEmpty()))
        add(object, field, {}, before.isNull() ? u""_s : before, after.isNull() ? u""_s : after);
}

void Comparer::address(const ComparedObject &object, const QString &field, const QString &before, const QString &after)
{
    if (names::canonicalAddress(before) != names::canonicalAddress(after))
        text(object, field, before, after);
}

void Comparer::elements(const ComparedObject &object, const QString &field,
                        const QMap<QString, std::pair<QString, QString>> &before,
                        const QMap<QString, std::pair<QString, QString>> &after)
{
    for (auto old = before.cbegin(); old != before.cend(); ++old) {
        const auto now = after.constFind(old.key());
        if (now == after.cend())
            add(object, field, old->first, old->second, {});
        else if (now->second != old->second)
            add(object, field, now->first, old->second, now->second);
    }
    for (auto now = after.cbegin(); now != after.cend(); ++now) {
        if (!before.contains(now.key()))
            add(object, field, now->first, {}, now->second);
    }
}

} // namespace inventory
