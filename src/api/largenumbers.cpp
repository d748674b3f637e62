// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/largenumbers.h"

namespace api {

namespace {

/// The first place after the text that begins at @p quote.
qsizetype endOfText(const QByteArray &json, qsizetype quote)
{
    qsizetype at = quote + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOfNumber(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Whether a number of JSON is whole, as it is written, and too large.
bool isTooLarge(const QByteArray &number)
{
    // What is shorter fits.
    constexpr qsizetype digits = 19;
    if (number.size() < digits || number.contains('.') || number.contains('e') || number.contains('E'))
        return false;
    bool fits = false;
    number.toLongLong(&fits);
    return !fits;
}

} // namespace

QByteArray withLargeNumbersAsText(const QByteArray &json, QStringList &found)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        if (c == '"') {
            at = endOfText(json, at);
            continue;
        }
        if (!isDigit(c) && c != '-') {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < json.size() && isOfNumber(json.at(end)))
            ++end;
        const QByteArray number = QByteArray::fromRawData(json.constData() + at, end - at);
        if (isTooLarge(number)) {
            found.append(QString::fromLatin1(number));
            result += json.mid(copied, at - copied) + '"' + number + '"';
            copied = end;
        }
        at = end;
    }
    return copied == 0 ? json : result + json.mid(copied);
}

} // namespace api
