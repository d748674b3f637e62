// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirytable.h"

#include "models/foundword.h"
#include "names/comparablename.h"
#include "names/domainname.h"
#include "words/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using ends::Nearness;

namespace {

class ExpiryTable
{
    Q_DECLARE_TR_FUNCTIONS(ExpiryTable)
};

using ExpiryColumn = tables::Column<ExpiryRow>;

const QString lateGroup = u"late"_s;
const QString snoozedGroup = u"snoozed"_s;

/// A bar begins to fill so many days before the end, which is when most people begin to act, and is full from the end
/// on.
constexpr double bareBar = 90;

QString leftText(const ExpiryRow &row)
{
    if (!row.days)
        return ExpiryTable::tr("unknown");
    const auto days = static_cast<int>(std::clamp<qint64>(*row.days, -9'999'999, 9'999'999));
    if (row.nearness == Nearness::Overdue)
        return days == 0 ? ExpiryTable::tr("expired today") : ExpiryTable::tr("%Ln day(s) ago", nullptr, -days);
    return days == 0 ? ExpiryTable::tr("today") : ExpiryTable::tr("%Ln day(s)", nullptr, days);
}

ExpiryColumn kindColumn()
{
    ExpiryColumn column;
    column.id = "kind";
    column.header = [] { return ExpiryTable::tr("Kind"); };
    column.text = [](const ExpiryRow &row, const QLocale &) {
        return row.kind == ExpiryRow::Kind::Certificate ? ExpiryTable::tr("Certificate") : ExpiryTable::tr("Domain");
    };
    findByAnyName<ExpiryRow>(column, [](const ExpiryRow &row) { return wordOf(row.kind); });
    column.tone = [](const ExpiryRow &) { return words::Tone::Muted; };
    return column;
}

ExpiryColumn expiryNameColumn()
{
    ExpiryColumn column;
    column.id = "name";
    column.header = [] { return ExpiryTable::tr("Name"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return names::shownName(row.name); };
    column.search = [](const ExpiryRow &row) { return row.name; };
    column.tone = [](const ExpiryRow &row) { return row.leads() ? words::Tone::Link : words::Tone::Normal; };
    column.toolTip = [](const ExpiryRow &row, const QLocale &) { return names::shownNameAndOwn(row.name); };
    return column;
}

ExpiryColumn expiryCustomerColumn()
{
    ExpiryColumn column;
    column.id = "customers";
    column.header = [] { return ExpiryTable::tr("Customer"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return row.customers.join(u", "_s); };
    return column;
}

ExpiryColumn expiryExpiresColumn()
{
    ExpiryColumn column;
    column.id = "expires";
    column.header = [] { return ExpiryTable::tr("Expires"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return words::dateText(row.expires); };
    column.sort = [](const ExpiryRow &row) { return words::dateSortValue(row.expires); };
    column.search = [](const ExpiryRow &row) { return words::dateSearchText(row.expires); };
    column.tone = [](const ExpiryRow &row) { return row.expires.isKnown() ? words::Tone::Normal : words::Tone::Muted; };
    column.toolTip = [](const ExpiryRow &row, const QLocale &locale) {
        return words::dateToolTip(row.expires, locale);
    };
    return column;
}

QString snoozeText(const ExpiryRow &row)
{
    return row.isSnoozed ? ExpiryTable::tr("until %1: %2").arg(row.snoozedUntil.toString(Qt::ISODate), row.snoozeReason)
                         : QString();
}

/// The days left, and whatever is known beside them, a line each.
QString leftToolTip(const ExpiryRow &row)
{
    QStringList lines{leftText(row), renewalText(row)};
    const QString day = row.snoozedUntil.toString(Qt::ISODate);
    if (row.isSnoozed)
        lines.append(ExpiryTable::tr("Snoozed until %1: %2").arg(day, row.snoozeReason));
    else if (row.snoozedUntil.isValid())
        lines.append(ExpiryTable::tr("Was snoozed until %1: %2").arg(day, row.snoozeReason));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ExpiryColumn renewalColumn()
{
    ExpiryColumn column;
    column.id = "renewal";
    column.header = [] { return ExpiryTable::tr("Renewal"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return renewalText(row); };
    findByAnyName(column);
    column.sort = [](const ExpiryRow &row) { return row.nextRenewal ? QVariant(*row.nextRenewal) : QVariant(); };
    column.tone = [](const ExpiryRow &row) { return row.isLate ? words::Tone::Warning : words::Tone::Muted; };
    column.sign = [](const ExpiryRow &row) { return row.isLate ? nearnessSign(Nearness::Soon) : QString(); };
    return column;
}

ExpiryColumn snoozedColumn()
{
    ExpiryColumn column;
    column.id = "snoozed";
    column.header = [] { return ExpiryTable::tr("Snoozed"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return snoozeText(row); };
    findByAnyName(column);
    column.sort = [](const ExpiryRow &row) { return row.isSnoozed ? QVariant(row.snoozedUntil) : QVariant(); };
    column.tone = [](const ExpiryRow &) { return words::Tone::Muted; };
    return column;
}

ExpiryColumn leftColumn()
{
    ExpiryColumn column;
    column.id = "left";
    column.header = [] { return ExpiryTable::tr("Days left"); };
    column.text = [](const ExpiryRow &row, const QLocale &) { return leftText(row); };
    findByAnyName(column);
    column.sort = [](const ExpiryRow &row) { return row.days ? QVariant(*row.days) : QVariant(); };
    column.blank = [](const ExpiryRow &row) { return !row.days; };
    // What is snoozed does not call.
    column.tone = [](const ExpiryRow &row) { return row.isSnoozed ? words::Tone::Muted : nearnessTone(row.nearness); };
    column.sign = [](const ExpiryRow &row) { return row.isSnoozed ? QString() : nearnessSign(row.nearness); };
    column.toolTip = [](const ExpiryRow &row, const QLocale &) { return leftToolTip(row); };
    column.fraction = [](const ExpiryRow &row) -> std::optional<double> {
        if (!row.days)
            return std::nullopt;
        if (row.nearness == Nearness::Overdue)
            return 1.0;
        // Only what has ended fills it.
        return std::clamp(1 - static_cast<double>(*row.days) / bareBar, 0.0, 0.99);
    };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

ExpiryColumn expiryServerColumn()
{
    ExpiryColumn column;
    column.id = "servers";
    column.header = [] { return ExpiryTable::tr("Server"); };
    column.text = [](const ExpiryRow &row, const QLocale &) {
        QStringList shown;
        for (const ExpiryRow::Server &server : row.servers)
            shown.append(server.shown);
        return shown.join(u", "_s);
    };
    column.search = [](const ExpiryRow &row) {
        QStringList forms;
        for (const ExpiryRow::Server &server : row.servers)
            forms.append({server.name, names::comparableName(server.shown)});
        return forms.join(u' ');
    };
    column.tone = [](const ExpiryRow &row) { return row.servers.isEmpty() ? words::Tone::Muted : words::Tone::Link; };
    column.toolTip = [](const ExpiryRow &row, const QLocale &) {
        QStringList lines;
        for (const ExpiryRow::Server &server : row.servers)
            lines.append(server.shown == server.name ? server.name : u"%1 (%2)"_s.arg(server.shown, server.name));
        return lines.join(u'\n');
    };
    return column;
}

} // namespace

QString expiryGroup(const ExpiryRow &row)
{
    if (row.isSnoozed)
        return snoozedGroup;
    return row.isLate && row.nearness == Nearness::Soon ? lateGroup : nearnessGroup(row.nearness);
}

int expiryGroupRank(const QString &group)
{
    // Behind what is urgent, and behind all.
    if (group == lateGroup)
        return 2 * nearnessRank(nearnessGroup(Nearness::Urgent)) + 1;
    if (group == snoozedGroup)
        return 2 * nearnessRank(nearnessGroup(Nearness::Unknown)) + 2;
    return 2 * nearnessRank(group);
}

QString expiryGroupHeading(const QString &group, const ends::Thresholds &thresholds)
{
    if (group == lateGroup)
        return ExpiryTable::tr("Should have been renewed by now");
    return group == snoozedGroup ? ExpiryTable::tr("Snoozed") : nearnessHeading(group, thresholds);
}

QString renewalText(const ExpiryRow &row)
{
    if (row.isLate)
        return ExpiryTable::tr("should have been renewed by now");
    if (!row.nextRenewal)
        return {};
    const QString day = row.nextRenewal->toString(Qt::ISODate);
    return row.cycle ? ExpiryTable::tr("renews itself every %Ln day(s); the next is expected %1", nullptr, *row.cycle)
                           .arg(day)
                     : ExpiryTable::tr("renews itself; the next is expected %1").arg(day);
}

QString expiryKey(ExpiryRow::Kind kind, const QString &name)
{
    return (kind == ExpiryRow::Kind::Certificate ? u"certificate/"_s : u"domain/"_s) + name;
}

std::unique_ptr<tables::Table<ExpiryRow>> makeExpiryTable()
{
    QList<ExpiryColumn> columns{kindColumn(), expiryNameColumn(),   expiryCustomerColumn(), expiryExpiresColumn(),
                                leftColumn(), expiryServerColumn(), renewalColumn(),        snoozedColumn()};
    auto table = std::make_unique<tables::Table<ExpiryRow>>(
        std::move(columns), [](const ExpiryRow &row) { return expiryKey(row.kind, row.name); });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
