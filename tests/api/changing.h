// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calls.h"

/// One write for the tests: both of its paths, and what it carries.
namespace changing {

inline const QByteArray plain = "/api/v2/instance/c1";
inline const QByteArray slash = "/api/v2/instance/c1/";
inline const QByteArray body = R"({"hostname":"shop.example.se"})";

inline api::Request<api::Written> change()
{
    return api::changeInstance(QStringLiteral("c1"), {.hostname = QStringLiteral("shop.example.se")});
}

} // namespace changing
