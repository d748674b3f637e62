// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/fullread.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>

#include <functional>

/// The inventory as text for others.
namespace exchange {

/// The whole account as one JSON document (README.md, Command line): `instances`, `domains`, `certificates`, `users`,
/// `errors`, with field names and values as the API gave them; `totp_url` is left out. @p sentence turns a failure into
/// words for `errors`.
QByteArray accountJson(const QHash<inventory::Resource, QJsonValue> &raw, const QList<inventory::Failure> &failures,
                       const std::function<QString(const inventory::Failure &)> &sentence);

} // namespace exchange
