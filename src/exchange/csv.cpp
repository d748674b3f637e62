// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

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

bool isDangerous(QStringView text)
{
    if (!text.isEmpty() && isControl(text.front()))
        return true;
    const auto isUnseen = [](QChar c) { return c.isSpace() || isControl(c) || c.category() == QChar::Other_Format; };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isUnseen);
    return first != text.cend() && beginsFormula(*first);
}

bool isKept(QChar c)
{
    return !isControl(c) || c == u'\t' || c == u'\r' || c == u'\n';
}

bool needsQuotes(QStringView cell)
{
    // Whatever the separator of this file: a program may guess another one.
    static constexpr QStringView special = u"\"\r\n;,\t";
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() ||
           std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
}

} // namespace

QString harmlessCell(const QString &text)
{
    QString cell;
    cell.reserve(text.size() + 1);
    if (isDangerous(text))
        cell += u'\'';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            cell += c;
            cell += text.at(++i);
        } else if (c.isSurrogate() || !isKept(c)) {
            cell += QChar(QChar::ReplacementCharacter);
        } else {
            cell += c;
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
        QString cell = harmlessCell(cells.at(i));
        // A line of one empty cell would be an empty line, which readers skip.
        if (needsQuotes(cell) || cell.contains(separator) || (cells.size() == 1 && cell.isEmpty())) {
            line += u'"';
            line += cell.replace(u'"', "\"\""_L1);
            line += u'"';
        } else {
            line += cell;
        }
    }
    return line;
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
