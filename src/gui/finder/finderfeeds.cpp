// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderfeeds.h"

#include "cases/casebook.h"
#include "finder/goneentries.h"
#include "findings/findings.h"
#include "gui/finder/findertext.h"
#include "gui/finder/finderwords.h"
#include "gui/lists/savedfilter.h"
#include "gui/pages/page.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/notes.h"
#include "models/changetable.h"
#include "names/domainname.h"
#include "settings/settings.h"
#include "words/casetext.h"
#include "words/changetext.h"
#include "words/findingtext.h"

#include <QAction>

#include <memory>

namespace gui {

using namespace Qt::StringLiterals;
using finder::Entry;
using finder::Field;
using finder::Kind;

namespace {

/// One of @p list after the other, as @p entryOf makes it.
template <typename T, typename EntryOf>
FinderFeed each(QList<T> list, EntryOf entryOf)
{
    return [list = std::move(list), entryOf, at = qsizetype(0)]() mutable -> std::optional<Entry> {
        if (at >= list.size())
            return std::nullopt;
        return entryOf(list.at(at++));
    };
}

/// A text without what marks a letter of it, or tells that a dialog follows.
QString plainText(QString text)
{
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

void addNames(Entry &entry, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.compare(entry.name, Qt::CaseInsensitive) != 0)
            entry.texts.append({Field::OtherName, name});
    }
}

Entry findingEntry(const findings::ShownFinding &finding)
{
    using Standing = findings::ShownFinding::Standing;
    Entry entry{Kind::Finding, finding.id, words::FindingText::sentence(finding)};
    const bool isSerious = finding.info().severity != findings::Severity::Notice;
    entry.texts = {{Field::Type, words::FindingText::kind(finding.finding().rule)}};
    entry.about =
        words::FindingText::severity(finding.info().severity) + u" · "_s + words::FindingText::standing(finding);
    entry.isGone = finding.standing == Standing::Gone;
    entry.isUrgent = finding.standing == Standing::Open && isSerious;
    return entry;
}

Entry caseEntry(const store::Case &one, const cases::Standing &standing)
{
    const QString asked = words::CaseText::asked(one.kind);
    Entry entry{Kind::Case, one.id, u"%1 · %2"_s.arg(one.reference, asked)};
    entry.texts = {{Field::Id, one.reference}, {Field::Concerns, one.title}, {Field::Subject, one.subject}};
    QStringList servers;
    for (const store::CaseItem &item : one.items) {
        if (!item.server.isEmpty() && !servers.contains(item.server))
            servers.append(item.server);
        if (!item.title.isEmpty() && item.title != one.title)
            entry.texts.append({Field::Concerns, item.title});
    }
    for (const QString &server : std::as_const(servers))
        entry.texts.append({Field::Server, server});
    const QString state = words::CaseText::standing(standing);
    entry.about = one.title.isEmpty() ? state : one.title + u" · "_s + state;
    entry.isUrgent = standing.asksForAction();
    return entry;
}

Entry noteEntry(const inventory::Notes &notes, const store::Note &note)
{
    const QString title = notes.titleOf(note.kind, note.object);
    Entry entry{Kind::Note, note.kind + u':' + note.object, names::shownName(title)};
    if (!note.text.isEmpty())
        entry.texts.append({Field::Note, note.text});
    for (const QString &tag : note.tags)
        entry.texts.append({Field::Tag, tag});
    entry.about = note.text.isEmpty() ? note.tags.join(u", "_s) : note.text;
    return entry;
}

} // namespace

QString actionId(const QAction &action)
{
    return action.objectName().isEmpty() ? plainText(action.text()) : action.objectName();
}

FinderFeed feedPages(const FinderHost &host)
{
    return each(host.pages(), [](const Page *page) {
        Entry entry{Kind::Page, page->id(), page->title()};
        addNames(entry, FinderWords::ofPage(page->id()));
        entry.about = page->countText();
        entry.icon = page->iconName();
        return entry;
    });
}

FinderFeed feedActions(const FinderHost &host)
{
    return each(host.actions(), [](const FoundAction &found) {
        Entry entry{Kind::Action, actionId(*found.action), plainText(found.action->text())};
        const QString keys = found.action->shortcut().toString(QKeySequence::NativeText);
        entry.texts = {{Field::Shortcut, keys}};
        addNames(entry, FinderWords::ofAction(entry.id));
        entry.about = keys.isEmpty() ? plainText(found.path) : plainText(found.path) + u" · "_s + keys;
        return entry;
    });
}

FinderFeed feedSavedFilters(const FinderHost &host, const FinderAccount &account)
{
    QList<Entry> entries;
    const QList<Page *> pages = host.pages();
    for (const Page *page : pages) {
        const QList<SavedFilter> filters = savedFiltersFrom(account.settings.savedFilters(page->id()));
        for (const SavedFilter &filter : filters) {
            Entry entry{Kind::SavedFilter, page->id() + u'/' + filter.name, filter.name};
            entry.texts = {{Field::Filter, filter.text}};
            entry.about = filter.text;
            entry.where = FinderText::tr("Saved filter of %1").arg(page->title());
            entries.append(entry);
        }
    }
    return each(entries, [](const Entry &entry) { return entry; });
}

FinderFeed feedFindings(const FinderAccount &account)
{
    return each(account.findings.list().all, &findingEntry);
}

FinderFeed feedCases(const FinderAccount &account)
{
    if (!account.cases)
        return [] { return std::optional<Entry>(); };
    return each(account.cases->all(),
                [book = account.cases](const store::Case &one) { return caseEntry(one, book->standingOf(one)); });
}

FinderFeed feedChanges(const FinderAccount &account)
{
    if (!account.history)
        return [] { return std::optional<Entry>(); };
    const QLocale locale;
    return each(
        account.history->changes(), [locale, leaders = account.history->leaders()](const store::Change &change) {
            // What is told in the row of another leads there.
            store::Change leader;
            leader.id = leaders.value(change.id, change.id);
            Entry entry{Kind::Change, models::changeKey(leader), words::ChangeText::sentence(change, locale)};
            entry.texts = {{Field::Server, change.title}, {Field::Value, change.before}, {Field::Value, change.after}};
            entry.about = change.seen.toLocalTime().date().toString(Qt::ISODate);
            return entry;
        });
}

FinderFeed feedNotes(const FinderAccount &account)
{
    if (!account.notes)
        return [] { return std::optional<Entry>(); };
    QList<store::Note> notes = account.notes->all();
    notes.removeIf([](const store::Note &note) { return note.text.isEmpty() && note.tags.isEmpty(); });
    return each(std::move(notes), [all = account.notes](const store::Note &note) { return noteEntry(*all, note); });
}

FinderFeed feedGone(const FinderAccount &account)
{
    // Before the lists are read everything would be gone.
    const inventory::Values &values = account.inventory.values();
    if (!account.history || values.instances.isEmpty())
        return [] { return std::optional<Entry>(); };
    return each(finder::goneEntries(account.history->changes(), values), [](const Entry &entry) { return entry; });
}

} // namespace gui
