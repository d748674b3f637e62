// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/rdata.h"

#include "names/comparablename.h"
#include "names/hostaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

using Data = std::optional<QByteArray>;

constexpr qsizetype longestString = 255;

bool isPrintable(char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

QByteArray escaped(char byte)
{
    return '\\' + QByteArray::number(static_cast<unsigned char>(byte)).rightJustified(3, '0');
}

/// Of three digits the byte that they stand for.
std::optional<char> escapedByte(const QByteArray &digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isNumber = digits.size() == 3 && std::all_of(digits.cbegin(), digits.cend(), isDigit);
    const int value = isNumber ? digits.toInt() : 256;
    return value < 256 ? std::optional(static_cast<char>(value)) : std::nullopt;
}

/// The numbers of a record are of 16 bits.
Data number(const QString &text)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    return isNumber && value <= 0xffff ? Data(QByteArray::number(value)) : std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

Data addressData(const api::Record &record, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QHostAddress address = names::hostAddress(record.content);
    return address.protocol() == protocol && address.scopeId().isEmpty() ? Data(address.toString().toLatin1())
                                                                         : std::nullopt;
}

/// So many numbers and a name, of which the first may be the record's priority.
Data numbersAndName(const api::Record &record, qsizetype numbers)
{
    QStringList words = wordsOf(record.content);
    if (words.size() == numbers && !record.priority.isMissing())
        words.prepend(record.priority.asText());
    if (words.size() != numbers + 1)
        return std::nullopt;
    QByteArray data;
    for (qsizetype i = 0; i < numbers; ++i) {
        const Data part = number(words.at(i));
        if (!part)
            return std::nullopt;
        data += *part + ' ';
    }
    const Data name = absoluteName(words.last());
    return name ? Data(data + *name) : std::nullopt;
}

Data caaData(const QString &content)
{
    static const QRegularExpression form(u"\\A\\s*(\\d{1,3})\\s+([A-Za-z0-9]+)\\s+(.*?)\\s*\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(content);
    if (!match.hasMatch() || match.captured(1).toInt() > 255)
        return std::nullopt;
    const QByteArray value = textBytes(match.captured(3));
    return value.size() > longestString
               ? std::nullopt
               : Data(match.captured(1).toLatin1() + ' ' + match.captured(2).toLatin1() + ' ' + quotedStrings(value));
}

Data soaData(const QString &content)
{
    const QStringList words = wordsOf(content);
    if (words.size() != 7)
        return std::nullopt;
    const Data server = absoluteName(words.at(0));
    const Data mailbox = absoluteName(words.at(1));
    if (!server || !mailbox)
        return std::nullopt;
    QByteArray data = *server + ' ' + *mailbox;
    for (const QString &word : words.sliced(2)) {
        bool isNumber = false;
        data += ' ' + QByteArray::number(word.toUInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return data;
}

/// How many bytes a digest of that kind has, as name servers demand; 0 for any number.
qsizetype digestBytes(const QString &type, int kind)
{
    if (type == "SSHFP"_L1)
        return kind == 1 ? 20 : kind == 2 ? 32 : 0;
    if (type == "DS"_L1)
        return kind == 1 ? 20 : kind == 2 ? 32 : kind == 4 ? 48 : 0;
    return kind == 1 ? 32 : kind == 2 ? 64 : 0;
}

/// So many small numbers, of which the last says what digest follows in hexadecimal.
Data numbersAndDigest(const QString &type, const QString &content, qsizetype numbers)
{
    static const QRegularExpression hex(u"\\A(?:[0-9A-Fa-f]{2})+\\z"_s);
    const QStringList words = wordsOf(content);
    if (words.size() <= numbers)
        return std::nullopt;
    QByteArray data;
    for (qsizetype i = 0; i < numbers; ++i) {
        const Data part = number(words.at(i));
        if (!part)
            return std::nullopt;
        data += *part + ' ';
    }
    const QString bytes = words.sliced(numbers).join(QString());
    const qsizetype wanted = digestBytes(type, words.at(numbers - 1).toInt());
    const bool fits = hex.match(bytes).hasMatch() && (wanted == 0 || bytes.size() == 2 * wanted);
    return fits ? Data(data + bytes.toLower().toLatin1()) : std::nullopt;
}

} // namespace

Data absoluteName(const QString &name)
{
    if (name.trimmed() == "."_L1)
        return QByteArray(".");
    const QByteArray ascii = names::comparableName(name).toUtf8();
    if (ascii.isEmpty() || ascii.size() > 253 || ascii.startsWith('.') || ascii.contains(".."))
        return std::nullopt;
    QByteArray written;
    for (qsizetype i = 0; i < ascii.size(); ++i) {
        const char byte = ascii.at(i);
        // What is escaped already stays so: a dot within a label, as in the mailbox of an SOA record.
        if (byte == '\\' && i + 1 < ascii.size() && isPrintable(ascii.at(i + 1)) && ascii.at(i + 1) != ' ') {
            written += byte;
            written += ascii.at(++i);
            continue;
        }
        const bool isPlain = isPrintable(byte) && !QByteArrayView(" ;\"()@\\$").contains(byte);
        written += isPlain ? QByteArray(1, byte) : escaped(byte);
    }
    for (const QByteArray &label : written.split('.')) {
        if (label.size() > 63 && !label.contains('\\'))
            return std::nullopt;
    }
    return written + '.';
}

QByteArray textBytes(const QString &content)
{
    QByteArray bytes;
    const QByteArray written = content.toUtf8();
    qsizetype at = 0;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (at < written.size()) {
        if (isSpace(written.at(at))) {
            ++at;
            continue;
        }
        // Not quoted, or not to its end: as it is.
        if (written.at(at) != '"')
            return written;
        for (++at; at < written.size() && written.at(at) != '"'; ++at) {
            if (written.at(at) != '\\' || at + 1 == written.size()) {
                bytes += written.at(at);
                continue;
            }
            if (const auto byte = escapedByte(written.mid(at + 1, 3))) {
                bytes += *byte;
                at += 3;
            } else {
                bytes += written.at(++at);
            }
        }
        if (at++ >= written.size())
            return written;
    }
    return bytes;
}

QByteArray quotedStrings(const QByteArray &bytes)
{
    QByteArray quoted;
    qsizetype at = 0;
    do {
        quoted += at > 0 ? " \"" : "\"";
        for (const char byte : bytes.mid(at, longestString))
            quoted += isPrintable(byte) && byte != '"' && byte != '\\' ? QByteArray(1, byte) : escaped(byte);
        quoted += '"';
        at += longestString;
    } while (at < bytes.size());
    return quoted;
}

Data recordData(const api::Record &record)
{
    const QString type = record.type.trimmed().toUpper();
    if (type == "A"_L1)
        return addressData(record, QAbstractSocket::IPv4Protocol);
    if (type == "AAAA"_L1)
        return addressData(record, QAbstractSocket::IPv6Protocol);
    if (type == "CNAME"_L1 || type == "NS"_L1 || type == "PTR"_L1 || type == "DNAME"_L1)
        return wordsOf(record.content).size() == 1 ? absoluteName(record.content) : std::nullopt;
    if (type == "MX"_L1)
        return numbersAndName(record, 1);
    if (type == "SRV"_L1)
        return numbersAndName(record, 3);
    if (type == "TXT"_L1 || type == "SPF"_L1)
        return quotedStrings(textBytes(record.content));
    if (type == "CAA"_L1)
        return caaData(record.content);
    if (type == "SOA"_L1)
        return soaData(record.content);
    if (type == "TLSA"_L1 || type == "SMIMEA"_L1 || type == "DS"_L1)
        return numbersAndDigest(type, record.content, 3);
    if (type == "SSHFP"_L1)
        return numbersAndDigest(type, record.content, 2);
    // Names in data that is not understood would be taken for names within the zone.
    return std::nullopt;
}

} // namespace handover
