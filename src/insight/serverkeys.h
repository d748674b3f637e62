// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHostAddress>
#include <QStringList>

namespace insight {

/// By what a server is found, and what it is shown as.
struct ServerKeys
{
    /// Its hostname, else its name.
    QString shown;
    /// What it has as hostname or domain, as DNS compares it, "www." aside.
    QStringList names;
    QList<QHostAddress> addresses;
};

/// Each once. @p detail is null when it was not read.
ServerKeys serverKeys(const api::Instance &instance, const api::InstanceDetail *detail);

/// A comparable name without "www." before it.
QString withoutWww(const QString &name);

} // namespace insight
