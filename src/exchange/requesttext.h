// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestnote.h"

#include <QList>

namespace exchange {

/// What the text says of where it comes from.
struct RequestTextHead
{
    QString version;
    QString qtVersion;
    /// When it was made.
    QDateTime at;
    /// The base URL of the API.
    QString base;
};

/// Requests as plain text for support, the same in every language: a head of one line, the names of the columns, then
/// a line a request with its cells tab-separated. Times are UTC, durations milliseconds, sizes bytes; ends with a line
/// break.
QString requestText(const QList<api::RequestNote> &notes, const RequestTextHead &head);

} // namespace exchange
