// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/source.h"
#include "tables/tablemodel.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace listing {

/// A table of the account, and its rows as data.
struct Rows
{
    /// For people, in the language of the moment, and what is filtered by.
    std::unique_ptr<tables::TableModel> table;
    /// A row for programs: a field for each column of the table, under its id, the same in every language but for
    /// sentences. What is not known is null.
    std::function<QJsonObject(int row)> data;
};

/// A kind of thing that can be listed: one registration, in everyListing().
struct Listing
{
    /// Stable, English: "servers".
    QString id;
    /// The table for which its filters are saved in the window.
    QString filters;
    /// What it is made of.
    QList<inventory::Kind> reads;
    /// It is made of what is kept beside them.
    bool needsHistory = false;
    bool needsFindings = false;
    /// The columns that are shown unless others are asked for.
    QStringList columns;
    std::function<Rows(const Source &source)> make;
};

/// In the order in which they are offered.
const QList<Listing> &everyListing();
/// Null for none of that id.
const Listing *listingOf(const QString &id);

/// Rows of a listing that a filter lets through, in the order of its table.
struct Listed
{
    std::shared_ptr<tables::TableModel> table;
    std::function<QJsonObject(int row)> data;
    QList<int> rows;
};

/// The names of its fields, as columns, data and filters have them: the same for every account.
QStringList fieldsOf(const Listing &listing);
/// What @p filter has like names of fields, though the listing has none called so in any language.
QStringList unknownFields(const Listing &listing, const QString &filter);

/// Makes the rows and filters them, as the window does. May take long; any thread may do it.
Listed list(const Listing &listing, const Source &source, const QString &filter);

} // namespace listing
