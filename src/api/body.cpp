// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body.h"

#include "api/field.h"
#include "api/largenumbers.h"
#include "api/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

enum class MediaType { Json, Unsaid, Other };

MediaType mediaType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return MediaType::Json;
    return type.isEmpty() || type == "text/plain" ? MediaType::Unsaid : MediaType::Other;
}

// Qt's own words in English. errorString() would be in the language of the moment, and an error outlives that.
QString wordsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::NoError:
        break;
    case QJsonParseError::UnterminatedObject:
        return u"unterminated object"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"missing name separator"_s;
    case QJsonParseError::UnterminatedArray:
        return u"unterminated array"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"missing value separator"_s;
    case QJsonParseError::IllegalValue:
        return u"illegal value"_s;
    case QJsonParseError::TerminationByNumber:
        return u"invalid termination by number"_s;
    case QJsonParseError::IllegalNumber:
        return u"illegal number"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"invalid escape sequence"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"invalid UTF8 string"_s;
    case QJsonParseError::UnterminatedString:
        return u"unterminated string"_s;
    case QJsonParseError::MissingObject:
        return u"object is missing after a comma"_s;
    case QJsonParseError::DeepNesting:
        return u"too deeply nested document"_s;
    case QJsonParseError::DocumentTooLarge:
        return u"too large document"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"garbage at the end of the document"_s;
    }
    return {};
}

// Where the character stands that is wrong. Qt counts past it when it has read it in search of a comma, colon or
// bracket.
qsizetype offsetOf(const QJsonParseError &fault, qsizetype end)
{
    switch (fault.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::MissingObject:
    case QJsonParseError::DeepNesting:
        if (fault.offset > 0 && fault.offset < end)
            return fault.offset - 1;
        break;
    default:
        break;
    }
    return std::clamp<qsizetype>(fault.offset, 0, end);
}

Error brokenAt(const QByteArray &text, const QJsonParseError &fault)
{
    const QByteArrayView before = QByteArrayView(text).first(offsetOf(fault, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    // In UTF-8 every character has one byte that is not of the form 10xxxxxx.
    const auto characters = std::count_if(
        line.begin(), line.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; });
    return {
        .kind = Error::Kind::BrokenJson,
        .words = wordsFor(fault.error),
        .line = before.count('\n') + 1,
        .column = characters + 1,
    };
}

// Of a number enough to find it by.
QString shortened(const QString &number)
{
    constexpr qsizetype longest = 60;
    return number.size() > longest ? number.left(longest) + u'…' : number;
}

Error wrongShape(const QString &place = {})
{
    return {.kind = Error::Kind::WrongShape, .place = place};
}

// Unwraps a page (docs/contract.md, doubt 4): the elements, with what the page says of the whole list put into
// `decoded`.
tl::expected<QJsonValue, Error> unwrapPage(const QJsonValue &json, Decoded &decoded)
{
    const QJsonObject page = json.toObject();
    const QJsonValue results = field(page, "results"_L1);
    if (results.isUndefined())
        return json;
    if (!results.isArray() && !results.isObject())
        return tl::unexpected(wrongShape(u"results"_s));
    const QJsonValue next = field(page, "next"_L1);
    decoded.next = next.toString();
    decoded.nextIsNoText = !next.isString() && !next.isNull() && !next.isUndefined();
    decoded.count = Reader(page).quantity("count"_L1).number;
    return results;
}

tl::expected<void, Error>
decodeList(const QJsonValue &json, qsizetype firstIndex, Decoded &decoded,
           const std::function<tl::expected<void, Error>(const QJsonValue &, qsizetype)> &decode)
{
    // The next page's address is followed as it came: it is no value, and is told as its path only.
    const tl::expected<QJsonValue, Error> elements = unwrapPage(json, decoded);
    if (!elements)
        return tl::unexpected(elements.error());
    decoded.elements = elements->isArray() ? elements->toArray().size() : 1;
    return decode(*elements, firstIndex);
}

} // namespace

bool endsWithinJson(const QByteArray &text)
{
    bool isInString = false;
    bool isEscaped = false;
    qsizetype open = 0;
    for (const char c : text) {
        if (isInString) {
            isInString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '[' || c == '{') {
            ++open;
        } else if (c == ']' || c == '}') {
            --open;
        }
    }
    return isInString || open > 0 || text.trimmed().isEmpty();
}

tl::expected<QJsonValue, Error> parseJson(const QByteArray &text, QStringList *large)
{
    static constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const QByteArray json = text.startsWith(byteOrderMark) ? text.mid(byteOrderMark.size()) : text;
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isNull()) {
        // Only now: where the JSON is broken is told of the text as it came.
        QStringList found;
        if (const QByteArray exact = withLargeNumbersAsText(json, found); !found.isEmpty())
            document = QJsonDocument::fromJson(exact);
        if (large)
            *large += found;
    }
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    // QJsonDocument takes nothing but arrays and objects, so a value by itself is read as an array of one.
    if (fault.error == QJsonParseError::IllegalValue) {
        const QJsonArray wrapped = QJsonDocument::fromJson('[' + json + ']').array();
        if (wrapped.size() == 1)
            return wrapped.first();
    }
    return tl::unexpected(brokenAt(json, fault));
}

Decoded decodeBody(const QByteArray &body, const QByteArray &contentType, Shape shape, qsizetype firstIndex,
                   const std::function<tl::expected<void, Error>(const QJsonValue &, qsizetype)> &decodeClean,
                   const KeyCensor &censor)
{
    Decoded decoded;
    const auto decode = [&](QJsonValue json, qsizetype first) {
        if (censor.maySpell(body))
            censor.clean(json);
        return decodeClean(json, first);
    };
    if (shape == Shape::Any) {
        decode(parseJson(body).value_or(QJsonValue()), firstIndex);
        return decoded;
    }
    const MediaType type = mediaType(contentType);
    QStringList large;
    const tl::expected<QJsonValue, Error> json =
        type == MediaType::Other ? tl::unexpected(Error{.kind = Error::Kind::NotJson}) : parseJson(body, &large);
    if (!json) {
        decoded.error = type == MediaType::Json ? json.error() : Error{.kind = Error::Kind::NotJson};
        return decoded;
    }
    large.removeDuplicates();
    for (QString &number : large) {
        censor.clean(number);
        decoded.flaws.append({Flaw::Kind::LargeNumber, shortened(number)});
    }
    const tl::expected<void, Error> result =
        shape == Shape::List ? decodeList(*json, firstIndex, decoded, decode) : decode(*json, firstIndex);
    if (!result)
        decoded.error = result.error();
    return decoded;
}

} // namespace api
