// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/goneentries.h"

#include "names/comparablename.h"
#include "names/domainname.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace finder {

using namespace Qt::StringLiterals;

namespace {

std::optional<Kind> kindOf(const QString &kind)
{
    if (kind == "instance"_L1)
        return Kind::Server;
    if (kind == "domain"_L1)
        return Kind::Domain;
    if (kind == "certificate"_L1)
        return Kind::Certificate;
    if (kind == "user"_L1)
        return Kind::Person;
    return std::nullopt;
}

/// What is there, by kind and the name of calls.
QSet<QString> present(const inventory::Values &values)
{
    QSet<QString> there;
    for (const api::Instance &one : values.instances)
        there.insert(u"instance:"_s + one.name);
    for (const api::Domain &one : values.domains)
        there.insert(u"domain:"_s + names::comparableName(one.name));
    for (const api::Certificate &one : values.certificates)
        there.insert(u"certificate:"_s + names::comparableName(one.domain));
    for (const api::User &one : values.users) {
        if (one.id)
            there.insert(u"user:%1"_s.arg(*one.id));
    }
    return there;
}

QString placeOf(const store::Change &change)
{
    const bool isName = change.kind == "domain"_L1 || change.kind == "certificate"_L1;
    return change.kind + u':' + (isName ? names::comparableName(change.object) : change.object);
}

} // namespace

QList<Entry> goneEntries(const QList<store::Change> &changes, const inventory::Values &values)
{
    const QSet<QString> there = present(values);
    QHash<QString, const store::Change *> last;
    for (const store::Change &change : changes) {
        const bool isGone = change.field.isEmpty() && change.after.isNull();
        if (!isGone || there.contains(placeOf(change)))
            continue;
        const store::Change *&known = last[placeOf(change)];
        if (!known || known->seen < change.seen)
            known = &change;
    }
    QList<Entry> entries;
    for (auto change = last.cbegin(); change != last.cend(); ++change) {
        const store::Change &gone = **change;
        const auto kind = kindOf(gone.kind);
        if (!kind)
            continue;
        const QString title = gone.title.isEmpty() ? gone.object : gone.title;
        Entry entry{*kind, u"gone:"_s + change.key(), *kind == Kind::Person ? title : names::shownName(title)};
        entry.texts.append({*kind == Kind::Person ? Field::Id : Field::OtherName, gone.object});
        if (!gone.before.isEmpty() && gone.before != gone.object)
            entry.texts.append({Field::Value, gone.before});
        // The last text is for whoever opens it.
        entry.texts.append({Field::None, QString::number(gone.id)});
        entry.about = gone.seen.toLocalTime().date().toString(Qt::ISODate);
        entry.isGone = true;
        entries.append(entry);
    }
    return entries;
}

} // namespace finder
