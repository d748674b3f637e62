// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderwords.h"

#include "words/language.h"

#include <algorithm>
#include <iterator>

namespace gui {

using namespace Qt::StringLiterals;
using finder::Kind;

namespace {

struct KindInfo
{
    Kind kind;
    const char *words;
};

//: In what follows: lists of words that people type, with commas between them, each in one and in several.
constexpr KindInfo kindWords[] = {
    {Kind::Page, QT_TRANSLATE_NOOP("FinderWords", "page,pages")},
    {Kind::Server, QT_TRANSLATE_NOOP("FinderWords", "server,servers,instance,instances")},
    {Kind::Domain, QT_TRANSLATE_NOOP("FinderWords", "domain,domains")},
    {Kind::Person, QT_TRANSLATE_NOOP("FinderWords", "person,people,persons,user,users")},
    {Kind::Customer, QT_TRANSLATE_NOOP("FinderWords", "customer,customers,client,clients")},
    {Kind::Key, QT_TRANSLATE_NOOP("FinderWords", "key,keys,sshkey,sshkeys")},
    {Kind::SavedFilter, QT_TRANSLATE_NOOP("FinderWords", "filter,filters")},
    {Kind::Action, QT_TRANSLATE_NOOP("FinderWords", "action,actions,command,commands")},
    {Kind::Certificate, QT_TRANSLATE_NOOP("FinderWords", "certificate,certificates,cert,certs")},
    {Kind::Record, QT_TRANSLATE_NOOP("FinderWords", "record,records")},
    {Kind::Case, QT_TRANSLATE_NOOP("FinderWords", "case,cases")},
    {Kind::Finding, QT_TRANSLATE_NOOP("FinderWords", "finding,findings")},
    {Kind::Note, QT_TRANSLATE_NOOP("FinderWords", "note,notes")},
    {Kind::Change, QT_TRANSLATE_NOOP("FinderWords", "change,changes")},
};

struct NamedWords
{
    const char *id;
    const char *words;
};

constexpr NamedWords pageWords[] = {
    {"overview", QT_TRANSLATE_NOOP("FinderWords", "overview,home,start")},
    {"servers", QT_TRANSLATE_NOOP("FinderWords", "servers,instances")},
    {"domains", QT_TRANSLATE_NOOP("FinderWords", "domains,DNS")},
    {"expiry", QT_TRANSLATE_NOOP("FinderWords", "expiry,renewals,certificates")},
    {"findings", QT_TRANSLATE_NOOP("FinderWords", "findings,problems,faults")},
    {"people", QT_TRANSLATE_NOOP("FinderWords", "people,users,persons")},
    {"access", QT_TRANSLATE_NOOP("FinderWords", "access,permissions")},
    {"changes", QT_TRANSLATE_NOOP("FinderWords", "changes,history,log")},
    {"cases", QT_TRANSLATE_NOOP("FinderWords", "support cases,tickets")},
    {"requests", QT_TRANSLATE_NOOP("FinderWords", "requests,API calls")},
};

constexpr NamedWords actionWords[] = {
    {"settings", QT_TRANSLATE_NOOP("FinderWords", "settings,preferences,options")},
    {"quit", QT_TRANSLATE_NOOP("FinderWords", "quit,exit")},
    {"copy", QT_TRANSLATE_NOOP("FinderWords", "copy")},
    {"selectAll", QT_TRANSLATE_NOOP("FinderWords", "select all")},
    {"filter", QT_TRANSLATE_NOOP("FinderWords", "filter")},
    {"refresh", QT_TRANSLATE_NOOP("FinderWords", "refresh,reload")},
    {"refreshAll", QT_TRANSLATE_NOOP("FinderWords", "refresh all,reload all")},
    {"sort", QT_TRANSLATE_NOOP("FinderWords", "sort by")},
    {"back", QT_TRANSLATE_NOOP("FinderWords", "back")},
    {"forward", QT_TRANSLATE_NOOP("FinderWords", "forward")},
    {"swedish", QT_TRANSLATE_NOOP("FinderWords", "language,Swedish")},
    {"english", QT_TRANSLATE_NOOP("FinderWords", "language,English")},
    {"appearanceSystem", QT_TRANSLATE_NOOP("FinderWords", "follow system,appearance")},
    {"appearanceLight", QT_TRANSLATE_NOOP("FinderWords", "light,appearance")},
    {"appearanceDark", QT_TRANSLATE_NOOP("FinderWords", "dark,appearance,night")},
    {"help", QT_TRANSLATE_NOOP("FinderWords", "help,manual")},
    {"shortcuts", QT_TRANSLATE_NOOP("FinderWords", "keyboard shortcuts,hotkeys")},
    {"about", QT_TRANSLATE_NOOP("FinderWords", "about,version")},
    {"export", QT_TRANSLATE_NOOP("FinderWords", "export table,CSV")},
    {"handOver", QT_TRANSLATE_NOOP("FinderWords", "hand over,ansible,ssh_config,zone files")},
    {"sheet", QT_TRANSLATE_NOOP("FinderWords", "customer sheet,print,PDF")},
    {"exportMine", QT_TRANSLATE_NOOP("FinderWords", "export notes and history,backup")},
    {"importMine", QT_TRANSLATE_NOOP("FinderWords", "import notes and history")},
    {"accounts", QT_TRANSLATE_NOOP("FinderWords", "accounts,API keys")},
    {"edit", QT_TRANSLATE_NOOP("FinderWords", "edit,change")},
    {"mail", QT_TRANSLATE_NOOP("FinderWords", "send email,write")},
    {"leave", QT_TRANSLATE_NOOP("FinderWords", "leaves us,offboard")},
};

template <size_t size>
QStringList wordsOf(const NamedWords (&all)[size], const QString &id)
{
    const auto *found = std::find_if(std::begin(all), std::end(all),
                                     [&id](const NamedWords &one) { return id == QLatin1String(one.id); });
    return found == std::end(all) ? QStringList() : FinderWords::everyLanguage("FinderWords", found->words);
}

} // namespace

QList<finder::KindWords> FinderWords::kinds()
{
    QList<finder::KindWords> all;
    for (const KindInfo &info : kindWords)
        all.append({info.kind, everyLanguage("FinderWords", info.words)});
    return all;
}

QStringList FinderWords::ofPage(const QString &id)
{
    return wordsOf(pageWords, id);
}

QStringList FinderWords::ofAction(const QString &id)
{
    return wordsOf(actionWords, id);
}

QStringList FinderWords::everyLanguage(const char *context, const char *source)
{
    QStringList all = QString::fromUtf8(source).split(u',', Qt::SkipEmptyParts);
    const QStringList codes = words::languageCodes();
    for (const QString &code : codes)
        all += words::translated(code, context, source).split(u',', Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all;
}

} // namespace gui
