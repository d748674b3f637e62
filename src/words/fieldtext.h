// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancefields.h"
#include "names/hostname.h"

#include <QCoreApplication>

namespace words {

/// Words about the writable fields of a server, in the language of the moment.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    static QString name(inventory::Field field);
    /// Empty for HostnameFault::None.
    static QString sentence(names::HostnameFault fault);
};

} // namespace words
