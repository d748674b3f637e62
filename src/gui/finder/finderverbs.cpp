// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderverbs.h"

#include "gui/finder/finderwords.h"

#include <algorithm>
#include <iterator>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

struct VerbInfo
{
    const char *id;
    finder::Kind kind;
    /// What is done with %1.
    const char *label;
    /// The words that mean it, with commas.
    const char *words;
    const char *part;
    const char *action;
};

using finder::Kind;

//: In what follows: a list of single words that people type after the name of a thing, with commas between them.
constexpr VerbInfo verbs[] = {
    {"server-ssh", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Open SSH to %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "ssh,terminal,login"), nullptr, "ssh"},
    {"server-sftp", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Open the files of %1 (SFTP)"),
     QT_TRANSLATE_NOOP("FinderVerbs", "sftp,files"), nullptr, "sftp"},
    {"server-edit", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Edit %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "edit,change,rename"), nullptr, "edit"},
    {"server-keys", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "SSH keys of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "keys,sshkeys"), "keys", nullptr},
    {"server-deploy-keys", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Deploy keys of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "deploy,deploykeys"), "deploy-keys", nullptr},
    {"server-users", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Users of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "users,people,access"), "users", nullptr},
    {"server-impact", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Impact of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "impact,dependents"), "dependents", nullptr},
    {"server-leads", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "Where %1 leads to"),
     QT_TRANSLATE_NOOP("FinderVerbs", "leads,links"), "leads", nullptr},
    {"server-history", Kind::Server, QT_TRANSLATE_NOOP("FinderVerbs", "History of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "history,changes,log"), "history", nullptr},
    {"domain-records", Kind::Domain, QT_TRANSLATE_NOOP("FinderVerbs", "Records of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "records,dns,zone"), "", nullptr},
    {"domain-leads", Kind::Domain, QT_TRANSLATE_NOOP("FinderVerbs", "Where %1 leads to"),
     QT_TRANSLATE_NOOP("FinderVerbs", "leads,links"), "leads", nullptr},
    {"domain-history", Kind::Domain, QT_TRANSLATE_NOOP("FinderVerbs", "History of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "history,changes,log"), "history", nullptr},
    {"record-leads", Kind::Record, QT_TRANSLATE_NOOP("FinderVerbs", "Where %1 leads to"),
     QT_TRANSLATE_NOOP("FinderVerbs", "leads,links"), "leads", nullptr},
    {"person-mail", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "Write an email to %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "mail,email,write"), nullptr, "mail"},
    {"person-keys", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "SSH keys of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "keys,sshkeys"), "keys", nullptr},
    {"person-servers", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "Servers of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "servers,access"), "servers", nullptr},
    {"person-all", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "All of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "all,everything"), "all", nullptr},
    {"person-history", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "History of %1"),
     QT_TRANSLATE_NOOP("FinderVerbs", "history,changes,log"), "history", nullptr},
    {"person-leaves", Kind::Person, QT_TRANSLATE_NOOP("FinderVerbs", "%1 leaves us…"),
     QT_TRANSLATE_NOOP("FinderVerbs", "leaves,offboard"), nullptr, "leave"},
};

const VerbInfo *infoOf(const QString &verb)
{
    const auto *found = std::find_if(std::begin(verbs), std::end(verbs),
                                     [&verb](const VerbInfo &one) { return verb == QLatin1String(one.id); });
    return found == std::end(verbs) ? nullptr : found;
}

} // namespace

QList<finder::Verb> FinderVerbs::all()
{
    QList<finder::Verb> all;
    for (const VerbInfo &info : verbs) {
        all.append({QString::fromLatin1(info.id), info.kind, FinderWords::everyLanguage("FinderVerbs", info.words)});
    }
    return all;
}

QString FinderVerbs::label(const QString &verb, const QString &name)
{
    const VerbInfo *info = infoOf(verb);
    return info ? tr(info->label).replace("%1"_L1, name) : name;
}

QString FinderVerbs::part(const QString &verb)
{
    const VerbInfo *info = infoOf(verb);
    return info && info->part ? QString::fromLatin1(info->part) : QString();
}

QString FinderVerbs::action(const QString &verb)
{
    const VerbInfo *info = infoOf(verb);
    return info && info->action ? QString::fromLatin1(info->action) : QString();
}

} // namespace gui
