// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/values.h"
#include "store/changes.h"
#include "store/edits.h"

#include <QStringList>

namespace support {

/// A year of an account, up to @p until: so many changes of all kinds, of what is in @p values, the oldest first. One
/// in ten is a new key that is on two servers, which is one event of three changes. The same each time.
inline QList<store::Change> yearOfChanges(const inventory::Values &values, int count, const QDateTime &until)
{
    constexpr qint64 msecsOfYear = 364LL * 24 * 60 * 60 * 1000;
    constexpr qint64 betweenReadings = 15LL * 60 * 1000;
    const QStringList texts{QStringLiteral("Webshop produktion"), QStringLiteral("Flyttad till ny miljö, produktion"),
                            QStringLiteral("Under ombyggnad, rör inte"), QStringLiteral("Stängs vid årsskiftet <b>")};
    QList<store::Change> all;
    const auto at = [](const auto &list, int i) { return list.at(i % list.size()); };
    for (int i = 0; all.size() < count; ++i) {
        store::Change change;
        change.seen = until.addMSecs(-msecsOfYear + msecsOfYear * all.size() / count);
        change.since = change.seen.addMSecs(-betweenReadings);
        change.sweep = 1 + i / 3;
        change.isMarked = i % 4 == 0;
        const api::Instance server = at(values.instances, i * 7);
        const api::User person = at(values.users, i * 5);
        const auto of = [&](const QString &kind, const QString &object, const QString &title, const QString &field,
                            const QString &item, const QString &before, const QString &after) {
            change.kind = kind;
            change.object = object;
            change.title = title;
            change.field = field;
            change.item = item;
            change.before = before;
            change.after = after;
            all.append(change);
        };
        const QString hostname = server.hostname.isEmpty() ? server.name : server.hostname;
        const QString instance = QStringLiteral("instance");
        const QString id = QString::number(person.id.value_or(0));
        switch (i % 8) {
        case 0:
            of(instance, server.name, hostname, QStringLiteral("hostname"), {}, QStringLiteral("gammal.") + hostname,
               hostname);
            break;
        case 1:
            of(QStringLiteral("domain"), at(values.domains, i).name, at(values.domains, i).name,
               QStringLiteral("records"), QStringLiteral("www.") + at(values.domains, i).name + QStringLiteral(" A"),
               QStringLiteral("192.0.2.%1 (TTL 3600)").arg(i % 250),
               QStringLiteral("198.51.100.%1 (TTL 3600)").arg(i % 250));
            break;
        case 2:
            of(QStringLiteral("certificate"), at(values.certificates, i).domain, at(values.certificates, i).domain,
               QStringLiteral("expires"), {}, QStringLiteral("2026-03-01"), QStringLiteral("2026-06-01"));
            break;
        case 3: {
            const QString key = QStringLiteral("SHA256:%1").arg(i, 43, 36, QLatin1Char('k'));
            const QString name = QStringLiteral("ny-dator-%1").arg(i);
            of(QStringLiteral("user"), id, person.name, QStringLiteral("keys"), name, {}, key);
            of(instance, server.name, hostname, QStringLiteral("ssh_keys"), name, {}, key);
            const api::Instance other = at(values.instances, i * 7 + 1);
            of(instance, other.name, other.hostname, QStringLiteral("ssh_keys"), name, {}, key);
            break;
        }
        case 4:
            of(QStringLiteral("user"), id, person.name, QStringLiteral("instances"), server.name,
               i % 16 == 4 ? QStringLiteral("access") : QString(),
               i % 16 == 4 ? QString() : QStringLiteral("access notify"));
            break;
        case 5:
            of(QStringLiteral("user"), id, person.name, QStringLiteral("phone"), {}, QStringLiteral("+46 8 123 500 50"),
               QStringLiteral("+46 70 %1").arg(1'000'000 + i));
            break;
        default:
            of(instance, server.name, hostname, QStringLiteral("description"), {}, at(texts, i), at(texts, i + 1));
        }
    }
    all.resize(count);
    return all;
}

/// One's own edits in that year, the oldest first.
inline QList<store::Edit> yearOfEdits(const inventory::Values &values, int count, const QDateTime &until)
{
    QList<store::Edit> all;
    for (int i = 0; i < count; ++i) {
        const api::Instance &server = values.instances.at((i * 3) % values.instances.size());
        const QDateTime begun = until.addDays(-364 + 364 * i / count).addSecs(-60LL * i);
        all.append({.batch = QStringLiteral("batch-%1").arg(i / 4),
                    .instance = server.name,
                    .begun = begun,
                    .ended = begun.addSecs(2),
                    .outcome = i % 9 == 0 ? store::Edit::Outcome::Refused : store::Edit::Outcome::Saved,
                    .message = i % 5 == 0 ? QStringLiteral("ärende %1").arg(4000 + i) : QString(),
                    .fields = {{QStringLiteral("technical_contact"), QStringLiteral("Ali"), QStringLiteral("Eva")}}});
    }
    return all;
}

} // namespace support
