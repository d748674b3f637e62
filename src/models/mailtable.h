// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/mailglance.h"
#include "tables/table.h"

#include <functional>
#include <memory>

namespace models {

/// One thing that a domain's mail at a glance says.
struct MailRow
{
    enum class Part { Hosts, Spf, Dmarc, Dkim };

    Part part = Part::Hosts;
    /// A host, a text of DNS, a selector; blank where something is missing.
    QString what = {};
    QString detail = {};
    words::Tone tone = words::Tone::Normal;
    /// The server that it leads to, and what that is called; nothing for none.
    insight::Object server = {};
    QString serverTitle = {};
    /// Where it stands: hosts by priority.
    int place = 0;

    bool operator==(const MailRow &) const = default;
};

/// What @p glance says, part by part; nothing while the records are not read. @p serverTitle names a server.
QList<MailRow> mailRows(const insight::MailGlance &glance, const QLocale &locale,
                        const std::function<QString(const QString &server)> &serverTitle);

/// Columns what, server, detail, part. The key is part, what and server.
std::unique_ptr<tables::Table<MailRow>> makeMailTable();

/// @name The parts as groups of an ArrangedModel.
/// @{
QString mailGroup(const MailRow &row);
int mailGroupRank(const QString &group);
QString mailGroupHeading(const QString &group);
/// @}

} // namespace models
