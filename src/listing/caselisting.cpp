// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/standing.h"
#include "listing/data.h"
#include "listing/listings.h"
#include "models/casetables.h"

namespace listing {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// A field in place of each text of the item, and the sentence that people read.
QJsonObject itemData(const store::CaseItem &item)
{
    return {
        {u"what"_s, item.kind},
        {u"server"_s, textData(item.server)},
        {u"title"_s, textData(item.title)},
        {u"text"_s, models::caseItemText(item)},
        {u"seen"_s, momentData(item.seen)},
        {u"lost"_s, momentData(item.lost)},
        {u"reading"_s, textData(item.reading)},
    };
}

Rows requestRows(const Source &source)
{
    auto made = models::makeCaseTable();
    auto *table = made.get();
    QList<models::CaseRow> rows;
    for (const store::Case &one : source.cases)
        rows.append({one, cases::standingOf(one, source.reminderDays, source.now.toLocalTime().date())});
    table->setRows(std::move(rows));
    const auto data = [table](int number) {
        const models::CaseRow &row = table->row(number);
        QJsonArray items;
        for (const store::CaseItem &item : row.one.items)
            items.append(itemData(item));
        const QDate &due = row.standing.due;
        return QJsonObject{
            {u"reference"_s, textData(row.one.reference)},
            {u"asked"_s, textData(row.one.kind)},
            {u"object"_s, textData(row.one.title)},
            {u"state"_s, cases::wordOf(row.standing.state)},
            {u"seen"_s, row.standing.seen},
            {u"sent"_s, momentData(row.one.sent)},
            {u"due"_s, due.isValid() ? QJsonValue(due.toString(Qt::ISODate)) : QJsonValue()},
            {u"overdue"_s, row.standing.isOverdue},
            {u"items"_s, items},
        };
    };
    return {std::move(made), data};
}

} // namespace

Listing requestListing()
{
    return {.id = u"requests"_s,
            .filters = u"cases"_s,
            .reads = {Kind::Instances, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers, Kind::Users, Kind::User},
            .needsHistory = true,
            .columns = {u"reference"_s, u"asked"_s, u"object"_s, u"state"_s, u"seen"_s, u"sent"_s, u"due"_s},
            .make = requestRows};
}

} // namespace listing
