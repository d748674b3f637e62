// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/listoutput.h"

#include "commandline/consoletext.h"
#include "exchange/csv.h"
#include "tables/tablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// No column is made wider than this for one long cell.
constexpr qsizetype widestColumn = 60;

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
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                            (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                            (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff);
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
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

QByteArray asTable(const listing::Listed &listed, const QStringList &columns, bool coloured)
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
    QList<qsizetype> widths(numbers.size());
    for (const QList<Cell> &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), std::min(widestColumn, widthOf(line.at(i).text)));
    }
    QByteArray bytes;
    for (const QList<Cell> &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Cell &cell = line.at(i);
            const bool isColoured = coloured && !cell.colour.isEmpty() && !cell.text.isEmpty();
            bytes += isColoured ? cell.colour + cell.text.toUtf8() + "\x1b[0m" : cell.text.toUtf8();
            if (i + 1 < line.size())
                bytes += QByteArray(std::max<qsizetype>(0, widths.at(i) - widthOf(cell.text)) + 2, ' ');
        }
        while (bytes.endsWith(' '))
            bytes.chop(1);
        bytes += '\n';
    }
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
