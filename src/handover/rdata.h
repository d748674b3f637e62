// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace handover {

/// A name as a zone file has it (RFC 1035, 5.1): in ASCII, absolute, with a dot at its end; what a zone file would take
/// for more than a letter is written \DDD. Nothing for what is no name.
std::optional<QByteArray> absoluteName(const QString &name);

/// The bytes of a text record (TXT, SPF), whether its content is quoted strings, which DNS joins, or as it is.
QByteArray textBytes(const QString &content);
/// @p bytes as strings of at most 255 each, in quotes, escaped.
QByteArray quotedStrings(const QByteArray &bytes);

/// The data of a record as a zone file has it, by its type; nothing where that cannot be said with certainty.
std::optional<QByteArray> recordData(const api::Record &record);

} // namespace handover
