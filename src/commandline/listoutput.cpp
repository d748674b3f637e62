// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/listoutput.h"

#include "commandline/consoletext.h"
#include "exchange/csv.h"
#include "tables/tablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using tables::TableModel;
using words::Tone;

/// What a terminal is told before a text (ECMA-48, SGR); empty for nothing.
QByteArray colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return "\x1b[2m";
    case Tone::Good:
        return "\x1b[32m";
    case Tone::Warning:
        return "\x1b[33m";
    case Tone::Bad:
        return "\x1b[31m";
    case Tone::Normal:
    case Tone::Link:
        break;
    }
    return {};
}

/// Where lines have no end, no column is made wider than this for one long cell.
constexpr qsizetype widestColumn = 60;
/// On a narrow terminal none is made narrower.
constexpr qsizetype narrowestColumn = 10;
constexpr qsizetype betweenColumns = 2;

struct Cell
{
    QString text;
    QByteArray colour;
};

/// So many places a text takes on a terminal: marks stand over the letter before them.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        const bool isWide =
            (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
            (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
            (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}

/// The text in pieces of at most that width, parted where words are, if it can be.
QStringList piecesOf(const QString &text, qsizetype width)
{
    QStringList pieces;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    qsizetype taken = 0;
    qsizetype afterBlank = -1;
    for (qsizetype at = 0, next = letters.toNextBoundary(); next > 0; at = next, next = letters.toNextBoundary()) {
        const qsizetype letter = widthOf(text.mid(at, next - at));
        if (taken + letter > width && at > begin) {
            const qsizetype end = afterBlank > begin ? afterBlank : at;
            pieces.append(text.mid(begin, end - begin).trimmed());
            taken = widthOf(text.mid(end, at - end));
            begin = end;
            afterBlank = -1;
        }
        taken += letter;
        if (text.at(at) == u' ')
            afterBlank = next;
    }
    pieces.append(text.mid(begin).trimmed());
    return pieces;
}

/// How wide each column is: as its widest cell, and where that is more than the lines hold, the widest are narrower.
QList<qsizetype> widthsOf(const QList<QList<Cell>> &lines, int screen)
{
    QList<qsizetype> widths(lines.constFirst().size());
    for (const QList<Cell> &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(line.at(i).text));
    }
    qsizetype most = screen > 0 ? *std::max_element(widths.cbegin(), widths.cend()) : widestColumn;
    const auto isTooWide = [&] {
        qsizetype all = (widths.size() - 1) * betweenColumns;
        for (const qsizetype width : std::as_const(widths))
            all += std::min(width, most);
        return all > screen;
    };
    most = std::min<qsizetype>(most, screen > 0 ? screen : widestColumn);
    while (screen > 0 && most > narrowestColumn && isTooWide())
        --most;
    for (qsizetype &width : widths)
        width = std::min(width, most);
    return widths;
}

/// A line of cells, filled up to the widths but for the last.
QByteArray oneLine(const QList<Cell> &line, const QList<qsizetype> &widths, bool isColoured)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const Cell &cell = line.at(i);
        const bool hasColour = isColoured && !cell.colour.isEmpty() && !cell.text.isEmpty();
        bytes += hasColour ? cell.colour + cell.text.toUtf8() + "\x1b[0m" : cell.text.toUtf8();
        if (i + 1 < line.size())
            bytes += QByteArray(std::max<qsizetype>(0, widths.at(i) - widthOf(cell.text)) + betweenColumns, ' ');
    }
    while (bytes.endsWith(' '))
        bytes.chop(1);
    return bytes + '\n';
}

/// A cell that is longer than its column goes on in the lines below it, so that the next ones stand in theirs.
QByteArray wrappedLine(const QList<Cell> &line, const QList<qsizetype> &widths, bool isColoured)
{
    QList<QList<Cell>> lines(1, QList<Cell>(line.size()));
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QStringList pieces = piecesOf(line.at(i).text, widths.at(i));
        while (lines.size() < pieces.size())
            lines.append(QList<Cell>(line.size()));
        for (qsizetype piece = 0; piece < pieces.size(); ++piece)
            lines[piece][i] = {pieces.at(piece), line.at(i).colour};
    }
    QByteArray bytes;
    for (const QList<Cell> &one : std::as_const(lines))
        bytes += oneLine(one, widths, isColoured);
    return bytes;
}

QList<int> numbersOf(const TableModel &table, const QStringList &columns)
{
    QList<int> numbers;
    for (const QString &column : columns)
        numbers.append(table.columnIndex(column.toLatin1()));
    return numbers;
}

QString dataText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            texts.append(element.isObject() ? element.toObject().value("text"_L1).toString() : element.toString());
        return texts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QStringList columnsOf(const listing::Listed &listed)
{
    QStringList ids;
    for (int column = 0; column < listed.table->columnCount(); ++column)
        ids.append(QString::fromLatin1(listed.table->columnId(column)));
    return ids;
}

QString unknownColumn(const QStringList &columns, const listing::Listed &listed)
{
    for (const QString &column : columns) {
        if (listed.table->columnIndex(column.toLatin1()) < 0)
            return column;
    }
    return {};
}

QByteArray asTable(const listing::Listed &listed, const QStringList &columns, const Screen &screen)
{
    const TableModel &table = *listed.table;
    const QList<int> numbers = numbersOf(table, columns);
    QList<QList<Cell>> lines(1);
    for (const int column : numbers)
        lines[0].append({harmless(table.header(column).simplified()), "\x1b[1m"});
    for (const int row : listed.rows) {
        QList<Cell> line;
        for (const int column : numbers)
            line.append({harmless(table.text(row, column).simplified()), colourOf(table.tone(row, column))});
        lines.append(line);
    }
    const QList<qsizetype> widths = widthsOf(lines, screen.width);
    QByteArray bytes;
    for (const QList<Cell> &line : std::as_const(lines))
        bytes +=
            screen.width > 0 ? wrappedLine(line, widths, screen.isColoured) : oneLine(line, widths, screen.isColoured);
    return bytes;
}

QByteArray asJson(const listing::Listed &listed, const QStringList &columns)
{
    QByteArray bytes = "[";
    for (const int row : listed.rows) {
        const QJsonObject all = listed.data(row);
        QJsonObject object;
        for (const QString &column : columns)
            object.insert(column, all.value(column));
        bytes += bytes.size() > 1 ? ",\n" : "\n";
        bytes += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return bytes + "\n]\n";
}

QByteArray asCsv(const listing::Listed &listed, const QStringList &columns)
{
    const exchange::CsvFormat format{.separator = u',', .byteOrderMark = false};
    QByteArray bytes = exchange::csvBytes(columns, format);
    for (const int row : listed.rows) {
        const QJsonObject all = listed.data(row);
        QStringList cells;
        for (const QString &column : columns)
            cells.append(dataText(all.value(column)));
        bytes += exchange::csvBytes(cells, format);
    }
    return bytes;
}

} // namespace commandline
