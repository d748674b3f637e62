// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace api {

/// What a call answered: the value, what in it could not be used, and the JSON as it came with `totp_url` taken out.
/// For a list call that came in pages `raw` is the array of all their elements. An element that came more than once is
/// there once, at its first place and as it came last.
template <typename T>
struct Answer
{
    T value;
    QList<Flaw> flaws;
    QJsonValue raw;
    /// Without it `raw` stays null, and the work of making it is not done.
    bool keepsRaw = true;
    /// Of a list: why it is not whole. What came of it is here all the same (docs/contract.md, doubt 4).
    std::optional<Error> missing = std::nullopt;
    /// Of a list: how many different elements came, those that cannot be used among them.
    qsizetype came = 0;
    /// Of a list: where in `value` each stands, by what tells it from the others.
    QHash<QString, qsizetype> places = {};
};

template <typename T>
using Result = tl::expected<Answer<T>, Error>;

enum class Verb { Get, Patch };

/// What the body of an answer must be.
enum class Shape {
    List,   ///< a bare array, one bare object, or pages (docs/contract.md, doubt 4)
    Object, ///< one object
    Any,    ///< anything, nothing included (docs/contract.md, doubt 2)
};

/// Who waits for the answer: what a person waits for goes before bulk reads (docs/contract.md, doubt 13).
enum class Urgency { Person, Bulk };

/// One documented call as a value. It does nothing by itself: `Client::send` sends it.
template <typename T>
struct Request
{
    Verb verb = Verb::Get;
    /// Below the base URL, percent-encoded, beginning with a slash.
    QString path = {};
    /// Empty for reads.
    QByteArray body = {};
    Shape shape = Shape::Object;
    /// Turns JSON of the promised shape into @p out, naming elements that it left out. Runs outside the GUI's thread:
    /// pure. Of a paged list it is called once a page and appends; places are counted from @p firstIndex.
    std::function<tl::expected<void, Error>(const QJsonValue &json, qsizetype firstIndex, Answer<T> &out)> decode = {};
    /// Set when the call cannot be made at all (Kind::BadName): the client delivers it without sending anything.
    std::optional<Error> impossible = std::nullopt;
    /// Whether the answer has its JSON beside its value.
    bool keepsRaw = true;
};

} // namespace api
