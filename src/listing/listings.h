// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/listing.h"

namespace listing {

/// @name The kinds of things that are listed.
/// @{
Listing serverListing();
Listing domainListing();
Listing recordListing();
Listing certificateListing();
Listing peopleListing();
Listing accessListing();
Listing findingListing();
Listing changeListing();
Listing requestListing();
/// @}

/// Certificates and domains together, as the calendar of ends has them.
Listing endListing();

/// All ends of the account, judged.
QList<ends::EndDate> endsOf(const Source &source);

} // namespace listing
