// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/listoutput.h"

#include "commandline/consoletext.h"
#include "commandline/wrapping.h"
#include "exchange/csv.h"
#include "tables/tablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

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

/// On a narrow terminal none is made narrower.
constexpr qsizetype narrowestColumn = 10;
constexpr qsizetype betweenColumns = 2;

struct Cell
{
    QString text;
    QByteArray colour;
};

/// The room that a column needs.
struct Need
{
    /// Of its widest cell, of its longest word, and of the longest part of a name in it.
    qsizetype cell = 0;
    qsizetype word = 0;
    qsizetype part = 0;
};

QList<Need> needsOf(const QList<QList<Cell>> &lines)
{
    QList<Need> needs(lines.constFirst().size());
    for (const QList<Cell> &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            Need &need = needs[i];
            const QString &text = line.at(i).text;
            need = {std::max(need.cell, widthOf(text)), std::max(need.word, longestWord(text, false)),
                    std::max(need.part, longestWord(text, true))};
        }
    }
    return needs;
}

/// How wide each column is: as its widest cell. Where that is more than a line of the terminal holds, the widest are
/// narrower, first down to whole words, then to the parts of names; words are not cut so that a line ends at the edge,
/// only what has no place to part and is longer than half a line.
QList<qsizetype> widthsOf(const QList<QList<Cell>> &lines, int screen)
{
    const QList<Need> needs = needsOf(lines);
    QList<qsizetype> widths;
    for (const Need &need : needs)
        widths.append(need.cell);
    const auto isTooWide = [&widths, screen] {
        return std::accumulate(widths.cbegin(), widths.cend(), (widths.size() - 1) * betweenColumns) > screen;
    };
    for (const auto least : {&Need::word, &Need::part}) {
        for (qsizetype most = screen; screen > 0 && most >= narrowestColumn && isTooWide(); --most) {
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const qsizetype floor = std::min<qsizetype>(needs.at(i).*least, screen / 2);
                widths[i] = std::min(needs.at(i).cell, std::max(most, floor));
            }
        }
    }
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
