// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace exchange {

/// A table with what it is of, when and how completely it was read. Every text is plain, in the reader's language.
struct AccessReport
{
    /// The code of that language, "sv".
    QString language;
    QString title;
    /// The account, when it was written, how much was read: a line each.
    QStringList facts;
    QStringList headers;
    QList<QStringList> rows;
    /// What stands instead of the table where it has no rows.
    QString nothing;
};

/// The report as one HTML page in UTF-8, complete in itself: no script, nothing fetched, every text escaped.
QByteArray htmlOf(const AccessReport &report);

/// Writes it; the system's words for what went wrong, empty when the file is there. An older file of that name stays
/// where it cannot be written whole.
QString writeReport(const QString &path, const AccessReport &report);

} // namespace exchange
