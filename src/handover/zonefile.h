// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "handover/text.h"

namespace handover {

/// The records of a domain as a zone file (RFC 1035, 5). All names are absolute and in ASCII, with the Unicode of them
/// as a comment. What cannot be written with certainty is a comment; so is a SOA record where none is known, ready to
/// be made one.
Text zoneFile(const api::DomainDetail &detail, const Heading &heading);

/// What the file of a domain is called in a folder of all: "butik7.se.zone". Empty for what is no name of a file.
QString zoneFileName(const QString &domain);

} // namespace handover
