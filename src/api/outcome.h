// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "api/request.h"
#include "api/transfer.h"

#include <optional>

/// From what came over the wire to what it means. The status decides, not Qt's enum; the server's words are read as
/// Django REST framework writes them and, where they are something else, without markup (docs/contract.md, doubt 9).
namespace api {

/// The error of an answer that is neither a success nor a redirect; of a success only what cut its body short.
std::optional<Error> errorOf(const HttpAnswer &answer, Verb verb);

/// The error of a redirect that is not followed; @p from is the address that answered it.
Error redirectError(const HttpAnswer &answer, const QUrl &from);

/// Seconds that the server asks to be left alone, of either form of Retry-After; -1 when it does not ask.
qint64 secondsToWait(const HttpAnswer &answer);

/// Makes the words of @p error fit to be shown: @p key and one-time-password addresses removed, control characters
/// gone, at most 1,000 characters.
void clean(Error &error, const QByteArray &key);

} // namespace api
