// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderopener.h"

#include "gui/finder/finderverbs.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/objectplace.h"
#include "gui/pages/page.h"
#include "insight/object.h"
#include "inventory/inventory.h"
#include "inventory/notes.h"
#include "models/changetable.h"

#include <QAction>

namespace gui {

using namespace Qt::StringLiterals;
using finder::Field;
using finder::Kind;

namespace {

settings::Place keyPlace(const finder::Entry &entry, const FinderAccount &account)
{
    const settings::Place place =
        placeOf(insight::Object{insight::ObjectKind::Key, entry.id}, account.index, account.inventory.values());
    const QString server = entry.text(Field::Server);
    if (!place.page.isEmpty() || server.isEmpty())
        return place;
    settings::Place onServer{u"servers"_s, server, u"deploy-keys"_s};
    onServer.row = entry.id;
    return onServer;
}

settings::Place notePlace(const finder::Entry &entry)
{
    const QString object = entry.id.section(u':', 1);
    const QString kind = entry.id.section(u':', 0, 0);
    if (kind == QLatin1String(inventory::noted::instance))
        return {u"servers"_s, object, {}};
    if (kind == QLatin1String(inventory::noted::user))
        return {u"people"_s, object, {}};
    return {u"domains"_s, object, {}};
}

settings::Place entryPlace(const finder::Entry &entry, const FinderAccount &account)
{
    const auto ofObject = [&](insight::ObjectKind kind, const QString &id) {
        return placeOf(insight::Object{kind, id}, account.index, account.inventory.values());
    };
    switch (entry.kind) {
    case Kind::Page:
        return {entry.id, {}, {}};
    case Kind::Server:
        return {u"servers"_s, entry.id, {}};
    case Kind::Domain:
        return {u"domains"_s, entry.id, {}};
    case Kind::Record: {
        settings::Place place{u"domains"_s, entry.id, {}};
        place.row = finder::recordId(entry);
        return place;
    }
    case Kind::Person:
        return ofObject(insight::ObjectKind::Person, entry.id);
    case Kind::Certificate:
        return ofObject(insight::ObjectKind::Certificate, entry.id);
    case Kind::Key:
        return keyPlace(entry, account);
    case Kind::Customer:
        return {u"customers"_s, insight::customerId(entry.name), {}};
    case Kind::SavedFilter:
        return {entry.id.section(u'/', 0, 0), {}, {}};
    case Kind::Case:
        return {u"cases"_s, entry.id, {}};
    case Kind::Finding:
        return {u"findings"_s, entry.id, {}};
    case Kind::Note:
        return notePlace(entry);
    case Kind::Change:
        return {u"changes"_s, entry.id, {}};
    case Kind::Action:
        break;
    }
    return {};
}

Page *pageOf(const QString &id, const FinderHost &host)
{
    const QList<Page *> pages = host.pages();
    for (Page *page : pages) {
        if (page->id() == id)
            return page;
    }
    return nullptr;
}

void trigger(const QString &action, Page &page, const FinderHost &host)
{
    const QList<QAction *> actions = page.menuActions();
    for (QAction *one : actions) {
        if (!one || one->objectName() != action)
            continue;
        if (one->isEnabled())
            one->trigger();
        else if (!one->whatsThis().isEmpty())
            host.say(one->whatsThis());
    }
}

} // namespace

settings::Place placeOf(const finder::Row &row, const FinderAccount &account)
{
    const finder::Entry &entry = row.entry;
    if (entry.isGone && entry.kind != Kind::Finding) {
        store::Change change;
        change.id = entry.text(Field::None).toLongLong();
        return {u"changes"_s, models::changeKey(change), {}};
    }
    settings::Place place = entryPlace(entry, account);
    if (!row.verb.isEmpty())
        place.part = FinderVerbs::part(row.verb);
    return place;
}

void openRow(const finder::Row &row, const FinderAccount &account, const FinderHost &host)
{
    const settings::Place place = placeOf(row, account);
    if (place.page.isEmpty())
        return;
    host.goTo(place);
    Page *page = pageOf(place.page, host);
    if (!page)
        return;
    if (row.entry.kind == Kind::SavedFilter)
        page->useFilter(row.entry.name);
    else if (const QString action = FinderVerbs::action(row.verb); !action.isEmpty())
        trigger(action, *page, host);
}

QString keyOfPlace(const settings::Place &place)
{
    static const QHash<QString, Kind> kinds{{u"servers"_s, Kind::Server},
                                            {u"domains"_s, Kind::Domain},
                                            {u"people"_s, Kind::Person},
                                            {u"cases"_s, Kind::Case},
                                            {u"findings"_s, Kind::Finding}};
    if (place.page.isEmpty())
        return {};
    const auto kind = kinds.constFind(place.page);
    if (place.key.isEmpty() || kind == kinds.cend())
        return finder::Entry{Kind::Page, place.page, {}}.key();
    return finder::Entry{*kind, place.key, {}}.key();
}

} // namespace gui
