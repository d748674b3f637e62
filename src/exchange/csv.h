// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace exchange {

/// How a table is written as comma-separated values.
struct CsvFormat
{
    QChar separator = u';';
    /// Begins the text with U+FEFF.
    bool byteOrderMark = true;
};

/// @p text as a cell in which no spreadsheet program sees a formula: an apostrophe stands before one that begins with
/// = + - @ (narrow, wide or small), also after blanks and invisible characters, or with a control character. So does
/// one before +46 70 123 45 67, of which the plus would be lost; a negative number alone, as -3 or -3.5, is data.
/// The same goes for what follows a line break, or any separator that a program may guess instead of the file's own:
/// there it would see a cell that begins in the middle of this one, whatever quotes there are. Line breaks and tabs
/// stay; other control characters, and halves of surrogate pairs, become U+FFFD.
QString harmlessCell(const QString &text);

/// One line without its end (RFC 4180): harmless cells, in quotes where they hold a quote, a line break, a blank at an
/// end, or any separator that some program would guess.
QString csvLine(const QStringList &cells, QChar separator);

/// One line without its end for a clipboard: harmless cells, each in one line, with tabs between them. A person reads
/// it too: only a cell that begins with a quote is in quotes, since a program would look for their end in other cells.
QString tabbedLine(const QStringList &cells);

/// The bytes that a file with @p format begins with: none, or the byte-order mark.
QByteArray csvStart(const CsvFormat &format);
/// One line of a file, in UTF-8, with its end (CR LF).
QByteArray csvBytes(const QStringList &cells, const CsvFormat &format);

} // namespace exchange
