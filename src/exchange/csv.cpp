// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// The signs that begin a formula, and their wide and small forms, which some programs take for them.
bool beginsFormula(QChar c)
{
    static constexpr QStringView signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
    return signs.contains(c);
}

/// A negative number as programs write it: nothing can run, and a guard would make it a text that nobody can add up or
/// sort. With a plus it is guarded: that is a telephone number, of which the plus would be lost.
bool isPlainNumber(const QString &text)
{
    static const QRegularExpression form(u"^-[0-9]+([.,][0-9]+)?\\z"_s);
    return form.match(text).hasMatch();
}

/// What some program takes for the end of a cell or of a row. It does so also within quotes, where the file's own
/// separator is another: quotes count at the beginning of a cell only.
bool partsCells(QChar c)
{
    static constexpr QStringView separators = u";,\t|\r\n";
    return separators.contains(c);
}

/// What may stand before a formula and leaves it one.
bool isUnseen(QChar c)
{
    return c.isSpace() || isControl(c) || c.category() == QChar::Other_Format;
}

bool isKept(QChar c)
{
    return !isControl(c) || c == u'\t' || c == u'\r' || c == u'\n';
}

bool needsQuotes(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() ||
           std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'"' || partsCells(c); });
}

QString inQuotes(QString cell)
{
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

/// A row in one line.
QString unbroken(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\r' || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

QString harmlessCell(const QString &text)
{
    if (text.startsWith(u'-') && isPlainNumber(text))
        return text;
    QString cell;
    cell.reserve(text.size() + 1);
    if (!text.isEmpty() && isControl(text.front()))
        cell += u'\'';
    // Where the cell begins, or what some program takes for the next one.
    qsizetype begin = cell.size();
    bool isBegun = !cell.isEmpty();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isBegun && beginsFormula(c))
            cell.insert(begin, u'\'');
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            cell += c;
            cell += text.at(++i);
        } else {
            cell += c.isSurrogate() || !isKept(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
        if (partsCells(c)) {
            begin = cell.size();
            isBegun = false;
        } else if (!isUnseen(c) && (c != u'"' || begin == 0)) {
            isBegun = true;
        }
    }
    return cell;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        const QString cell = harmlessCell(cells.at(i));
        // A line of one empty cell would be an empty line, which readers skip.
        const bool quotes = needsQuotes(cell) || cell.contains(separator) || (cells.size() == 1 && cell.isEmpty());
        line += quotes ? inQuotes(cell) : cell;
    }
    return line;
}

QString tabbedLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &text : cells) {
        const QString cell = harmlessCell(unbroken(text));
        line += cell.startsWith(u'"') ? inQuotes(cell) : cell;
    }
    return line.join(u'\t');
}

QByteArray csvStart(const CsvFormat &format)
{
    return format.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
}

QByteArray csvBytes(const QStringList &cells, const CsvFormat &format)
{
    return csvLine(cells, format.separator).toUtf8() + "\r\n";
}

} // namespace exchange
