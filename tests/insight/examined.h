// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/account.h"
#include "insight/examiner.h"

/// Invented accounts, examined by all rules.
namespace invented {

using namespace Qt::StringLiterals;

/// Noon of the day on which the accounts are examined, all lists read.
inline insight::Ground ground()
{
    insight::Ground ground;
    ground.hasServers = ground.hasDomains = ground.hasCertificates = ground.hasPeople = true;
    ground.now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone("Europe/Stockholm"));
    return ground;
}

inline insight::Judgement examined(const Account &account, insight::Ground on = ground(),
                                   const insight::KeyBlacklist &blacklist = {})
{
    insight::Examiner examiner(blacklist);
    examiner.take(insight::differencesOf(account.values()));
    on.values = account.values();
    return examiner.examine(on);
}

/// The id of an object; of a record, its name, type and content.
inline QString shortId(const insight::Object &object)
{
    if (object.kind != insight::ObjectKind::Record)
        return object.id;
    return object.id.section(u'\n', 1).replace(u'\n', u' ');
}

/// What a rule found: "object > others".
inline QStringList found(const insight::Judgement &judgement, insight::Rule rule)
{
    QStringList list;
    for (const insight::Finding &finding : judgement.findings) {
        if (finding.rule != rule)
            continue;
        QStringList others;
        for (const insight::Object &other : finding.others)
            others.append(shortId(other));
        list.append(shortId(finding.object) + (others.isEmpty() ? QString() : u" > "_s + others.join(u", "_s)));
    }
    return list;
}

inline QStringList found(const Account &account, insight::Rule rule)
{
    return found(examined(account), rule);
}

/// The only one of that rule; an empty one when there is none, or more than one.
inline insight::Finding only(const insight::Judgement &judgement, insight::Rule rule)
{
    QList<insight::Finding> list;
    for (const insight::Finding &finding : judgement.findings) {
        if (finding.rule == rule)
            list.append(finding);
    }
    return list.size() == 1 ? list.first() : insight::Finding();
}

inline bool isLeftOut(const insight::Judgement &judgement, insight::Rule rule, const insight::Object &object = {})
{
    return judgement.notJudged.contains({rule, object});
}

} // namespace invented
