// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/body.h"
#include "api/calls.h"

#include <QFile>

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/api/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A fixture is missing: %s", qPrintable(name));
    return file.readAll();
}

/// Decodes a body as the client does for one answer.
template <typename T>
api::Result<T> decode(const api::Request<T> &request, const QByteArray &body,
                      const QByteArray &type = "application/json")
{
    api::Answer<T> answer;
    const auto into = [&](const QJsonValue &json, qsizetype first) { return request.decode(json, first, answer); };
    const api::Decoded decoded = api::decodeBody(body, type, request.shape, 0, into);
    if (decoded.error)
        return tl::unexpected(*decoded.error);
    return answer;
}

template <typename T>
api::Answer<T> decodeFixture(const api::Request<T> &request, const QString &name)
{
    return decode(request, fixture(name)).value();
}

inline api::Quantity number(qint64 value)
{
    return {.number = value, .text = {}};
}

inline api::Quantity words(const QString &text)
{
    return {.number = {}, .text = text};
}
