// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/examiner.h"
#include "insight/account.h"

/// Invented accounts, examined by all rules.
namespace invented {

using namespace Qt::StringLiterals;

/// Noon of the day on which the accounts are examined, all lists read.
inline findings::Ground ground()
{
    findings::Ground ground;
    ground.hasServers = ground.hasDomains = ground.hasCertificates = ground.hasPeople = true;
    ground.now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone("Europe/Stockholm"));
    return ground;
}

inline findings::Judgement examined(const Account &account, findings::Ground on = ground(),
                                    const findings::KeyBlacklist &blacklist = {})
{
    findings::Examiner examiner(blacklist);
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
inline QStringList found(const findings::Judgement &judgement, findings::Rule rule)
{
    QStringList list;
    for (const findings::Finding &finding : judgement.findings) {
        if (finding.rule != rule)
            continue;
        QStringList others;
        for (const insight::Object &other : finding.others)
            others.append(shortId(other));
        list.append(shortId(finding.object) + (others.isEmpty() ? QString() : u" > "_s + others.join(u", "_s)));
    }
    return list;
}

inline QStringList found(const Account &account, findings::Rule rule)
{
    return found(examined(account), rule);
}

/// The only one of that rule; an empty one when there is none, or more than one.
inline findings::Finding only(const findings::Judgement &judgement, findings::Rule rule)
{
    QList<findings::Finding> list;
    for (const findings::Finding &finding : judgement.findings) {
        if (finding.rule == rule)
            list.append(finding);
    }
    return list.size() == 1 ? list.first() : findings::Finding();
}

inline bool isLeftOut(const findings::Judgement &judgement, findings::Rule rule, const insight::Object &object = {})
{
    return judgement.notJudged.contains({rule, object});
}

} // namespace invented
