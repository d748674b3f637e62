// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/outage.h"

namespace inventory {

using ErrorKind = api::Error::Kind;

bool isUnreached(const api::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::HostNotFound:
    case ErrorKind::NoConnection:
    case ErrorKind::ProxyLogin:
    case ErrorKind::Tls:
    case ErrorKind::Idle:
    case ErrorKind::TooMany:
        return true;
    default:
        return error.retryAfter >= 0;
    }
}

bool mayPassByItself(const api::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Deadline:
    case ErrorKind::Cut:
    case ErrorKind::ServerFault:
        return true;
    default:
        return isUnreached(error);
    }
}

bool isGap(const api::Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::BadName:
    case ErrorKind::ReadOnly:
        return false;
    default:
        return true;
    }
}

const api::Error *faultOf(const State &state)
{
    if (state.phase == State::Phase::NotLoaded || state.phase == State::Phase::Stale)
        return nullptr;
    if (state.error)
        return &*state.error;
    return state.missing ? &*state.missing : nullptr;
}

} // namespace inventory
