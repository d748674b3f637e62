// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"

#include <optional>

/// What the tests of notes share.
namespace noted {

inline const QByteArray path = "/api/v2/domain/";
// With characters that an address writes in more than one way.
inline const QByteArray key = "Hush+9f/2c =~key";

using Domains = QList<api::Domain>;

/// A client, and the notes of its requests as they are told.
struct Noted
{
    explicit Noted(const QUrl &base, const api::Limits &limits = {})
        : client({.base = base, .key = key}, limits)
    {
        QObject::connect(&client, &api::Client::noted, &client,
                         [this](const api::RequestNote &note) { notes.append(note); });
    }

    std::optional<api::Error::Kind> kind(qsizetype at) const
    {
        return notes.at(at).outcome ? std::optional(notes.at(at).outcome->kind) : std::nullopt;
    }

    QList<api::RequestNote> notes;
    api::Client client;
};

inline QStringList pathsOf(const QList<api::RequestNote> &notes)
{
    QStringList paths;
    for (const api::RequestNote &note : notes)
        paths += note.path;
    return paths;
}

} // namespace noted
