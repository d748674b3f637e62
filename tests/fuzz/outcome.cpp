// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/outcome.h"
#include "api/address.h"
#include "api/requestsequence.h"
#include "fuzz/targets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

constexpr qint64 tenYears = 10LL * 365 * 24 * 60 * 60;

const QByteArray &apiKey()
{
    static const QByteArray text = "K3y-s3cret";
    return text;
}

api::HttpAnswer answerFrom(const QByteArray &input)
{
    api::HttpAnswer answer;
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> lines = (end < 0 ? input : input.left(end)).split('\n');
    answer.status = std::clamp(lines.first().trimmed().toInt(), 0, 999);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
        if (name == "retry-after")
            answer.retryAfter = value;
        else if (name == "location")
            answer.location = value;
        else if (name == "date")
            answer.date = value;
        else if (name == "content-type")
            answer.contentType = value;
    }
    if (end >= 0)
        answer.body = input.mid(end + 2);
    return answer;
}

void checkWords(const QString &words)
{
    demand(!words.contains(QString::fromLatin1(apiKey()), Qt::CaseInsensitive), "words do not tell the key");
    demand(!words.contains("otpauth://"_L1, Qt::CaseInsensitive), "words do not tell a one-time password");
    demand(words.size() <= 1000, "words are short");
    demand(std::none_of(words.begin(), words.end(),
                        [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; }),
           "words have no control characters");
}

void checkError(api::Error error)
{
    demand(error.retryAfter >= -1 && error.retryAfter <= tenYears, "a wait is within ten years");
    if (error.kind == api::Error::Kind::Redirected) {
        for (const QChar c : {u'@', u'?', u'#'})
            demand(!error.words.contains(c), "a redirect tells the origin only");
    }
    api::clean(error, apiKey());
    checkWords(error.words);
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it) {
        checkWords(it.key());
        for (const QString &text : it.value())
            checkWords(text);
    }
}

/// By the letters alone, as a server and a proxy read them.
void checkAddress(const QUrl &address)
{
    const QByteArray wire = address.toEncoded();
    const QByteArray path = wire.split('?').first();
    demand((path + '/').startsWith("https://api.example.se/api/v2/"), "the key stays within the base");
    demand(!(path + '/').contains("/../"), "an address does not climb");
    demand(!wire.contains('#') && !wire.contains('\n') && !wire.contains(' '), "an address is one line of a request");
}

void follow(const QUrl &base, api::Verb verb, const api::HttpAnswer &answer)
{
    api::RequestSequence course(verb, base, u"/instance/c1/"_s, {}, false);
    for (int sends = 1;; ++sends) {
        demand(sends <= (verb == api::Verb::Patch ? 2 : 7),
               "redirects come to an end, and a write is sent twice at most");
        checkAddress(course.address());
        const api::Step step = course.answered(answer);
        if (step.kind == api::Step::Kind::SendNext)
            continue;
        demand(step.kind != api::Step::Kind::Wait || step.wait.count() >= 0, "a wait is no negative time");
        if (step.kind != api::Step::Kind::Decode)
            checkError(step.error);
        break;
    }
    const api::Step step = course.turnPage(QString::fromUtf8(answer.location));
    if (step.kind == api::Step::Kind::SendNext)
        checkAddress(course.address());
    else
        checkError(step.error);
}

} // namespace

void outcome(const QByteArray &input)
{
    const api::HttpAnswer answer = answerFrom(input);
    const QUrl base(u"https://api.example.se/api/v2"_s);
    for (const api::Verb verb : {api::Verb::Get, api::Verb::Patch}) {
        if (const auto error = api::errorOf(answer, verb))
            checkError(*error);
        follow(base, verb, answer);
    }
}

} // namespace fuzz
