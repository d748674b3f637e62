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

Listed list(const Listing &listing, const Source &source, const QString &filter)
{
    Rows made = listing.make(source);
    Listed listed{std::shared_ptr<tables::TableModel>(std::move(made.table)), std::move(made.data), {}, {}};
    tables::Arranger arranger;
    arranger.setTable(listed.table.get());
    arranger.setFilter(filter);
    constexpr int sliceMilliseconds = 1000;
    while (!arranger.prepare(sliceMilliseconds)) {
    }
    listed.unknownFields = arranger.unknownFields();
    const tables::Arrangement arrangement = arranger.arrange();
    for (const tables::Arrangement::Block &block : arrangement.blocks)
        listed.rows += QList<int>(block.rows.begin(), block.rows.end());
    return listed;
}

} // namespace listing
