// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <QVariant>

/// How values stand in the columns of a table.
namespace store {

/// A time is milliseconds since 1970, UTC; null for none.
inline QVariant kept(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

inline QDateTime timeOf(const QVariant &kept)
{
    return kept.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(kept.toLongLong(), QTimeZone::utc());
}

/// A null text as null: nothing is not the same as an empty text.
inline QVariant nullable(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

/// A null text as an empty one, for columns that have no null.
inline QString present(const QString &text)
{
    return text.isNull() ? QLatin1StringView("") : text;
}

} // namespace store
