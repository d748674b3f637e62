// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "api/keycensor.h"
#include "api/request.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace api {

/// What the body of a successful answer became.
struct Decoded
{
    std::optional<Error> error;
    /// The address of the next page as the server wrote it; empty when there is none.
    QString next;
    /// What should be that address is none.
    bool nextIsNoText = false;
    /// How many elements the server counts on all pages, where it says so.
    std::optional<qint64> count;
    /// What is told of the body as a whole.
    QList<Flaw> flaws;
    /// Elements of a list in this body, used or not.
    qsizetype elements = 0;
};

/// Parses @p body, sent as @p contentType, into what @p shape promises and hands that to @p decode, whose elements are
/// counted from @p firstIndex, without the keys that @p censor knows. Runs outside the GUI's thread.
Decoded decodeBody(const QByteArray &body, const QByteArray &contentType, Shape shape, qsizetype firstIndex,
                   const std::function<tl::expected<void, Error>(const QJsonValue &, qsizetype)> &decode,
                   const KeyCensor &censor = {});

/// Whether @p text is no JSON only because its end is not there. Of a body whose length was not told nothing else says
/// that it was cut.
bool endsWithinJson(const QByteArray &text);

/// JSON as a value, or Error::Kind::BrokenJson with line and column in characters, counted from 1. A byte order mark is
/// let pass, and so is a text, a number, true, false or null by itself. Whole numbers that 64 bits do not hold become
/// texts of their digits, which are added to @p large.
tl::expected<QJsonValue, Error> parseJson(const QByteArray &text, QStringList *large = nullptr);

} // namespace api
