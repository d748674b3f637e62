// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/outcome.h"

#include "api/address.h"
#include "api/body.h"
#include "api/field.h"
#include "api/qtversion.h"
#include "api/requestnote.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 1000;
constexpr qint64 longestWait = 10LL * 365 * 24 * 60 * 60;

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::KeyRefused;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 407:
        return Error::Kind::ProxyLogin;
    case 429:
        return Error::Kind::TooMany;
    default:
        return status >= 400 && status < 500 ? Error::Kind::Rejected : Error::Kind::ServerFault;
    }
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Error::Kind::Refused;
    case QNetworkReply::HostNotFoundError:
        return Error::Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error::Kind::ProxyLogin;
    default:
        return Error::Kind::NoConnection;
    }
}

// Every text in it, in order, at any depth: DRF puts lists, and lists of objects, where one text would do.
QStringList textsIn(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue element : array)
        texts += textsIn(element);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts += textsIn(it.value());
    return texts;
}

void readWords(const QJsonValue &json, Error &error)
{
    if (!json.isObject()) {
        error.words = textsIn(json).join(u'\n');
        return;
    }
    const QJsonObject object = json.toObject();
    QStringList words = textsIn(field(object, "detail"_L1)) + textsIn(field(object, "non_field_errors"_L1));
    error.words = words.join(u'\n');
    if (error.kind != Error::Kind::Rejected)
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList texts = textsIn(it.value());
        if (it.key() != "detail"_L1 && it.key() != "non_field_errors"_L1 && !texts.isEmpty())
            error.fields.insert(it.key(), texts);
    }
}

// An empty body is none, whatever type it is called: some frameworks call everything HTML.
bool isPage(const HttpAnswer &answer)
{
    if (answer.body.isEmpty() && answer.ending == HttpAnswer::Ending::Complete)
        return false;
    const QByteArray type = answer.contentType.trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml") ||
           answer.body.left(longestWords).trimmed().startsWith('<');
}

Error statusError(const HttpAnswer &answer)
{
    Error error{.kind = kindOf(answer.status),
                .status = answer.status,
                .retryAfter = secondsToWait(answer),
                .page = isPage(answer),
                .proxy = answer.proxy};
    if (const tl::expected<QJsonValue, Error> json = parseJson(answer.body)) {
        readWords(*json, error);
    } else if (answer.contentType.toLower().startsWith("text/plain") && !error.page) {
        error.words = QString::fromUtf8(answer.body).trimmed();
    }
    return error;
}

// An exchange that ended before its answer did.
Error cutShort(const HttpAnswer &answer)
{
    Error error{.status = answer.status};
    switch (answer.ending) {
    case HttpAnswer::Ending::Complete: // without a status: nothing that is HTTP
    case HttpAnswer::Ending::Failed:
        error.kind = answer.status != 0 ? Error::Kind::Cut : kindOf(answer.networkError);
        error.words = answer.words;
        error.proxy = answer.proxy;
        error.tls = answer.tls;
        break;
    case HttpAnswer::Ending::Cancelled:
        error.kind = Error::Kind::Cancelled;
        break;
    case HttpAnswer::Ending::Idle:
        error.kind = Error::Kind::Idle;
        break;
    case HttpAnswer::Ending::Deadline:
        error.kind = Error::Kind::Deadline;
        break;
    case HttpAnswer::Ending::TooBig:
        error.kind = Error::Kind::TooBig;
        break;
    case HttpAnswer::Ending::Unpackable:
        error.kind = Error::Kind::Unpackable;
        break;
    }
    return error;
}

QString wordsForUnknown(const HttpAnswer &answer)
{
    switch (answer.ending) {
    case HttpAnswer::Ending::Cancelled:
        return u"cancelled"_s;
    case HttpAnswer::Ending::Idle:
        return u"idle"_s;
    case HttpAnswer::Ending::Deadline:
        return u"deadline"_s;
    default:
        return answer.words;
    }
}

QDateTime httpDate(const QByteArray &text)
{
    // The day and the time each by itself: read as one they are taken for a local time, and what the local clock skips
    // in spring comes out an hour late.
    constexpr qsizetype dayLength = 16;
    const QString words = QString::fromLatin1(text.trimmed());
    return utc(QLocale::c().toDate(words.left(dayLength), u"ddd, dd MMM yyyy"_s),
               QTime::fromString(words.mid(dayLength), u" hh:mm:ss 'GMT'"_s));
}

QString cleaned(QString words, const QByteArray &key)
{
    static const QRegularExpression oneTimePassword(u"otpauth://\\S*"_s, QRegularExpression::CaseInsensitiveOption);
    // First of all: what goes must not bring together what it held apart.
    words.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    words.replace(oneTimePassword, u"…"_s);
    if (!key.isEmpty())
        words.replace(QString::fromUtf8(key), u"…"_s, Qt::CaseInsensitive);
    if (words.size() > longestWords)
        words.truncate(words.at(longestWords - 1).isHighSurrogate() ? longestWords - 1 : longestWords);
    return words;
}

} // namespace

std::optional<Error> errorOf(const HttpAnswer &answer, Verb verb)
{
    if (answer.status >= 400 && answer.ending != HttpAnswer::Ending::Cancelled)
        return statusError(answer);
    if (verb == Verb::Patch) {
        // A status is an outcome, however the rest of the answer ended; a page is nothing that the API says of a write.
        if (answer.isSuccess() && !isPage(answer))
            return std::nullopt;
        if (answer.status >= 400)
            return statusError(answer);
        if (answer.mayHaveArrived)
            return Error{.kind = Error::Kind::UnknownOutcome,
                         .status = answer.status,
                         .words = wordsForUnknown(answer),
                         .page = isPage(answer)};
    }
    if (answer.status == 304 && answer.ending == HttpAnswer::Ending::Complete)
        return Error{.kind = Error::Kind::NotJson, .status = answer.status};
    if (answer.isSuccess() && answer.ending == HttpAnswer::Ending::Complete)
        return std::nullopt;
    return cutShort(answer);
}

Error redirectError(const HttpAnswer &answer, const QUrl &from)
{
    Error error{.kind = Error::Kind::Redirected, .status = answer.status};
    if (answer.location.isEmpty())
        return error;
    const QUrl target = from.resolved(QUrl::fromEncoded(answer.location));
    const bool isOwn = isSameOrigin(target, from);
    error.kind = isOwn ? Error::Kind::Moved : Error::Kind::Redirected;
    error.words = isOwn ? target.path(QUrl::FullyEncoded) : origin(target);
    return error;
}

qint64 secondsToWait(const HttpAnswer &answer)
{
    const QByteArray text = answer.retryAfter.trimmed();
    if (answer.status != 429 && answer.status != 503)
        return -1;
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(seconds, longestWait) : longestWait;
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return -1;
    // By the server's own clock where it told the time: ours may be wrong.
    const QDateTime sent = httpDate(answer.date);
    const QDateTime now = sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
    return std::clamp<qint64>(now.secsTo(until), 0, longestWait);
}

void clean(Error &error, const QByteArray &key)
{
    // Percent-encoded, and the server has chosen how.
    if (error.kind == Error::Kind::Moved)
        PathCensor(key).clean(error.words);
    error.words = cleaned(error.words, key);
    clean(error.tls, key);
    QMap<QString, QStringList> fields;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it) {
        QStringList texts;
        for (const QString &text : it.value())
            texts.append(cleaned(text, key));
        fields.insert(cleaned(it.key(), key), texts);
    }
    error.fields = fields;
}

} // namespace api
