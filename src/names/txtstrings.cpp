// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/txtstrings.h"

namespace names {

namespace {

bool isDecimal(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Appends the character that is written from @p at on, and goes behind it. A backslash takes the next one as it is, or
/// stands before the three digits of a byte (RFC 1035, 5.1).
void takeCharacter(const QString &content, qsizetype &at, QByteArray &bytes)
{
    QStringView character = QStringView(content).sliced(at, 1);
    if (character.front() == u'\\' && at + 1 < content.size()) {
        const QStringView rest = QStringView(content).sliced(at + 1);
        if (rest.size() >= 3 && isDecimal(rest.at(0)) && isDecimal(rest.at(1)) && isDecimal(rest.at(2))) {
            bytes += static_cast<char>(rest.first(3).toInt());
            at += 4;
            return;
        }
        character = rest.first(1);
        ++at;
    }
    const bool pair =
        character.front().isHighSurrogate() && at + 1 < content.size() && content.at(at + 1).isLowSurrogate();
    bytes += QStringView(content).sliced(at, pair ? 2 : 1).toUtf8();
    at += pair ? 2 : 1;
}

} // namespace

QString joinedStrings(const QString &content)
{
    QByteArray bytes;
    qsizetype at = 0;
    while (at < content.size()) {
        if (content.at(at).isSpace()) {
            ++at;
            continue;
        }
        if (content.at(at) != u'"')
            return {};
        ++at;
        while (at < content.size() && content.at(at) != u'"')
            takeCharacter(content, at, bytes);
        if (at == content.size())
            return {};
        ++at;
    }
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
}

} // namespace names
