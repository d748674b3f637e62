// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"

/// What the tests of the client call.
namespace calling {

using InstanceList = QList<api::Instance>;

inline const QByteArray instancesPath = "/api/v2/instance/";

inline QByteArray pathOf(int number)
{
    return instancesPath + 'c' + QByteArray::number(number) + '/';
}

inline QString nameOf(int number)
{
    return QStringLiteral("c%1").arg(number);
}

inline std::unique_ptr<api::Client> makeClient(const support::HttpServer &server, const api::Limits &limits = {})
{
    return std::make_unique<api::Client>(api::Connection{.base = server.base(), .key = "secret"}, limits);
}

} // namespace calling
