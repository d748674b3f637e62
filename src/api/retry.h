// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/transfer.h"

/// When a read is sent again by us, and after how long. A write never is.
namespace api {

/// Whether an answer tells of a fault that may be over within seconds: nobody listened, the connection broke, or what
/// stands before the API (502, 503, 504) had nobody to ask. Not what another attempt would meet again, what has taken
/// its time already, and a 503 that says itself when to come back.
bool mayPass(const HttpAnswer &answer);

/// How long to wait before sending for the @p attempt th time, from 2 on: Limits::retryWait, then three times as long
/// each time, by @p factor, 0.5 to 1.5, so that many calls that met one fault do not come back as one.
std::chrono::milliseconds retryWait(const Limits &limits, int attempt, double factor);

} // namespace api
