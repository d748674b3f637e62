// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "ends/expiry.h"
#include "insight/mailglance.h"
#include "models/notecolumns.h"
#include "tables/table.h"

#include <functional>
#include <memory>
#include <utility>

namespace models {

/// How near an end is at the moment.
using NearnessOf = std::function<ends::Nearness(const api::Date &end)>;

/// A domain, the person's note on it, and its mail at a glance, where that is worked out.
struct DomainRow : Noted<api::Domain>
{
    DomainRow(api::Domain domain, RowNote own = {}, insight::MailGlance glance = {})
        : Noted(std::move(domain), std::move(own))
        , mail(std::move(glance))
    {
    }
    insight::MailGlance mail;

    bool operator==(const DomainRow &) const = default;
};

/// Columns name (in Unicode), customers, registrar, created, expires, mail (where it goes), mx, spf, dmarc, dkim, and
/// those of a note. The key is the domain's name
/// as it came, in ASCII. With @p nearness, an end that is soon or past is marked; when its answers change, relabel the
/// table (TableModel::setLocale()).
std::unique_ptr<tables::Table<DomainRow>> makeDomainTable(NearnessOf nearness = {},
                                                          NoteColumns notes = NoteColumns::None);

} // namespace models
