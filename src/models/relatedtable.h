// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/belongings.h"
#include "insight/dependents.h"
#include "tables/table.h"

#include <QSet>

#include <memory>
#include <optional>

namespace models {

/// What hangs on a server, who is to be told of it, and what is a person's: a row each.
struct RelatedRow
{
    /// In the order in which they stand.
    enum class Group {
        Names,
        Mail,
        NameServers,
        Services,
        Certificates,
        Customers,
        Told,
        Contacts,
        Keys,
        Access,
        AlwaysAccess,
        ToldOf,
        AlwaysToldOf,
        ContactFor,
    };

    Group group = Group::Names;
    QString shown;
    /// Where the row leads; nothing for nowhere.
    insight::Object object;
    insight::Certainty certainty = insight::Certainty::Certain;

    /// @name What the remark says, as far as it says it.
    /// @{
    std::optional<insight::Dependents::Name> name = {};
    std::optional<insight::Dependents::Company> company = {};
    QList<insight::Dependents::Contact::Role> roles = {};
    std::optional<insight::Grant::How> how = {};
    /// Of somebody with access: whether a key is on the server is not known.
    bool isKeyUnread = false;
    /// Of somebody with access: the keys of theirs that are on the server, by their comments, else their fingerprints.
    QStringList keys = {};
    /// Of a key: its type, and where it is, as shown.
    insight::KeyResult key = tl::unexpected(insight::KeyFault::Missing);
    QStringList servers = {};
    QStringList deployedOn = {};
    QString fingerprint = {};
    /// @}

    bool operator==(const RelatedRow &) const = default;
};

/// What stops without the server, and whose that is; names that lead to it over other names only if @p isDeep.
QList<RelatedRow> dependentRows(const insight::Dependents &dependents, bool isDeep);
/// Whom to tell.
QList<RelatedRow> contactRows(const insight::Dependents &dependents);
/// All that is a person's. Of the servers @p unread the keys have not been read.
QList<RelatedRow> belongingRows(const insight::Belongings &belongings, const insight::Links &links,
                                const QSet<QString> &unread = {});

/// Columns name, remark, fingerprint. The key is group, name and where the row leads.
std::unique_ptr<tables::Table<RelatedRow>> makeRelatedTable();

/// @name The groups of an ArrangedModel.
/// @{
QString relatedGroup(const RelatedRow &row);
int relatedGroupRank(const QString &group);
QString relatedGroupHeading(const QString &group);
/// @}

} // namespace models
