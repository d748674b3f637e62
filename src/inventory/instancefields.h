// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QList>
#include <QString>

#include <array>

namespace inventory {

/// The fields of a server that the API can write (docs/contract.md, Calls).
enum class Field { Description, Hostname, TechnicalContact };

/// Every writable field, in the order in which forms show them.
inline constexpr std::array allFields{Field::Description, Field::Hostname, Field::TechnicalContact};

/// The name that the API gives the field, as it stands in a 400's body.
QString apiName(Field field);

/// The texts of the writable fields. Null and empty are the same here: the API clears with an empty text.
struct InstanceFields
{
    QString description;
    QString hostname;
    QString technicalContact;

    static InstanceFields of(const api::InstanceDetail &detail);

    const QString &at(Field field) const;
    QString &at(Field field);

    bool operator==(const InstanceFields &) const = default;
};

/// Fields in which the two differ.
QList<Field> differences(const InstanceFields &a, const InstanceFields &b);

/// Fields that were changed on both sides since @p base, and differently.
QList<Field> conflicts(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine);

/// What to write so that the server, holding @p theirs, gets every change from @p base to @p mine and keeps the rest.
QList<Field> toWrite(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine);

/// What @p theirs becomes with every change from @p base to @p mine: what someone else changed elsewhere stays theirs.
InstanceFields carriedOver(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine);

} // namespace inventory
