// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grantmatrix.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

/// Sentences about who has access to which servers, in the language of the moment.
class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    /// By what somebody may enter: "Access and key".
    static QString how(insight::Grant::How how);
    /// What a cell of the matrix says of a person, in the midst of a sentence: "has access, notified of problems".
    /// Never empty: "no access", "access not read".
    static QString signs(insight::GrantSigns signs);
    /// What it says of a key that belongs to nobody. Never empty.
    static QString keySigns(insight::GrantSigns signs);
    /// What it says of a company, of whose so many people and keys so many have access. Never empty.
    static QString companySigns(insight::GrantSigns signs, int withAccess, int all);
    /// How much was read: "214 of 214 servers read", and the same of people's details.
    static QString coverage(const insight::Coverage &coverage, const QLocale &locale);
};

} // namespace words
