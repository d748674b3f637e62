// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// What an answer of the API is in the store, and back.
namespace inventory {

/// Of the functions that make values of JSON: raised with every change of what they make. Values of an older one are
/// shown, but what is different in a newer one's is no news.
inline constexpr int decoderVersion = 1;

/// One resource as it was kept.
struct Restored
{
    Resource resource;
    Value values;
    /// When they were true (UTC).
    QDateTime at;
    /// They were read whole, by this decoder.
    bool isWhole = false;
};

/// The resource that pathOf() has that path for; nothing for other texts.
std::optional<Resource> resourceOf(const QString &path);

/// The values in JSON that the API once answered, without what cannot be used of it; nothing when nothing can. Takes
/// its time: not for the GUI's thread.
std::optional<Value> valuesIn(const Resource &resource, const QByteArray &body);

} // namespace inventory
