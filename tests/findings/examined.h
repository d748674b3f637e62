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

/// A larger account in which nothing has to do with anything else.
struct Apart : Account
{
    static constexpr int count = 40;

    Apart()
    {
        QList<api::Instance> list;
        QStringList names;
        QList<api::User> users;
        for (int i = 0; i < count; ++i) {
            names.append(u"d%1.se"_s.arg(i));
            list.append(server(u"c%1"_s.arg(i), u"www."_s + names.last(), u"10.0.%1.1"_s.arg(i)));
            users.append(user(i, u"Person %1"_s.arg(i)));
        }
        servers(list);
        domains(names);
        certificates(names);
        people(users);
        for (int i = 0; i < count; ++i) {
            api::InstanceDetail of;
            of.instance = list.at(i);
            detail(of);
            records(names.at(i),
                    {record(u"A"_s, names.at(i), u"10.0.%1.1"_s.arg(i)), record(u"MX"_s, names.at(i), u"mx.example"_s),
                     record(u"CNAME"_s, u"www."_s + names.at(i), names.at(i))});
            usersOn(u"c%1"_s.arg(i), {users.at(i)});
            keysOn(u"c%1"_s.arg(i), {key(u"AAAA%1"_s.arg(i), i, u"Person %1"_s.arg(i))});
            deployKeysOn(u"c%1"_s.arg(i), {});
            person(QString::number(i), {});
        }
    }
};

} // namespace invented
