// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/listing.h"

#include "listing/listings.h"
#include "tables/arranger.h"

#include <algorithm>

namespace listing {

const QList<Listing> &everyListing()
{
    static const QList<Listing> all{serverListing(),      domainListing(), recordListing(),
                                    certificateListing(), peopleListing(), accessListing(),
                                    findingListing(),     changeListing(), requestListing()};
    return all;
}

const Listing *listingOf(const QString &id)
{
    const QList<Listing> &all = everyListing();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Listing &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

namespace {

/// The table of an account in which nothing is.
std::unique_ptr<tables::TableModel> emptyTable(const Listing &listing)
{
    return listing.make({}).table;
}

} // namespace

QStringList fieldsOf(const Listing &listing)
{
    const auto table = emptyTable(listing);
    QStringList fields;
    for (int column = 0; column < table->columnCount(); ++column)
        fields.append(QString::fromLatin1(table->columnId(column)));
    return fields;
}

QStringList unknownFields(const Listing &listing, const QString &filter)
{
    const auto table = emptyTable(listing);
    tables::Arranger arranger;
    arranger.setTable(table.get());
    arranger.setFilter(filter);
    return arranger.unknownFields();
}

Listed list(const Listing &listing, const Source &source, const QString &filter)
{
    Rows made = listing.make(source);
    Listed listed{std::shared_ptr<tables::TableModel>(std::move(made.table)), std::move(made.data), {}};
    tables::Arranger arranger;
    arranger.setTable(listed.table.get());
    arranger.setFilter(filter);
    constexpr int sliceMilliseconds = 1000;
    while (!arranger.prepare(sliceMilliseconds)) {
    }
    const tables::Arrangement arrangement = arranger.arrange();
    for (const tables::Arrangement::Block &block : arrangement.blocks)
        listed.rows += QList<int>(block.rows.begin(), block.rows.end());
    return listed;
}

} // namespace listing
