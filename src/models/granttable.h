// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessvalues.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// A grant, and what the person, the server and the keys in it are called.
struct GrantRow
{
    struct Key
    {
        insight::Object object;
        /// Its comment, else its fingerprint.
        QString name;
        /// SHA256, and MD5, each with its name; see fingerprintText() and md5Text().
        QString fingerprint;
        QString md5;
        insight::KeyResult read = tl::unexpected(insight::KeyFault::Missing);

        bool operator==(const Key &) const = default;
    };

    insight::Grant grant;
    /// The person, else the key.
    QString holder;
    QString email;
    QString server;
    QList<Key> keys;
    /// Of those told of problems on the server.
    bool isNotified = false;
    /// See isOfOtherCompany().
    bool isOfOther = false;

    bool operator==(const GrantRow &) const = default;
};

QList<GrantRow> grantRows(const AccessValues &values);

/// Whether the person works at none of the companies that the server is whose; not where either is unknown.
bool isOfOtherCompany(const insight::Grant &grant);

/// Whether a person, server or customer is shown somewhere.
using GrantLeading = std::function<bool(const insight::Object &)>;

/// Columns person, companies, server, customers, how, types (of keys), keys (fingerprints), notified, since, md5
/// (of keys). The key of
/// a row is accessKey(). What names somebody or something is a link where that @p leads somewhere: nowhere without.
std::unique_ptr<tables::Table<GrantRow>> makeGrantTable(const GrantLeading &leads = {});

} // namespace models
