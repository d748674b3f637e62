// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/outage.h"

namespace inventory {

using Kind = api::Error::Kind;

bool isUnreached(const api::Error &error)
{
    switch (error.kind) {
    case Kind::Refused:
    case Kind::HostNotFound:
    case Kind::NoConnection:
    case Kind::ProxyLogin:
    case Kind::Tls:
    case Kind::Idle:
    case Kind::TooMany:
        return true;
    default:
        return error.retryAfter >= 0;
    }
}

bool mayPassByItself(const api::Error &error)
{
    switch (error.kind) {
    case Kind::Deadline:
    case Kind::Cut:
    case Kind::ServerFault:
        return true;
    default:
        return isUnreached(error);
    }
}

bool isGap(const api::Error &error)
{
    switch (error.kind) {
    case Kind::KeyRefused:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::BadName:
    case Kind::ReadOnly:
        return false;
    default:
        return true;
    }
}

} // namespace inventory
