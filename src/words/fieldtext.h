// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancefields.h"

#include <QCoreApplication>

namespace words {

/// Words about the writable fields of a server and what is typed into fields, in the language of the moment.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    static QString name(inventory::Field field);
    /// What is wrong with a hostname; empty for nothing.
    static QString faultOfHostname(const QString &hostname);
    /// That an invisible character stands at the place that names::invisiblePlace() says.
    static QString invisibleCharacter(qsizetype place);

private:
    static QString badCharacter(const QString &hostname);
};

} // namespace words
