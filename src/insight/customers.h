// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "inventory/values.h"

#include <QList>

namespace insight {

/// A customer whom anything of the account names, and how much is theirs: owned by them or billed to them.
struct Customer
{
    Object object;
    /// As it came first.
    QString name;
    int servers = 0;
    int domains = 0;
    int certificates = 0;
    /// Who work there.
    int people = 0;

    bool operator==(const Customer &) const = default;
};

/// All of them, by their ids. Names that differ in spelling alone are one.
QList<Customer> customersIn(const inventory::Values &values);

} // namespace insight
