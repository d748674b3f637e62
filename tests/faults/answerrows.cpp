// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/rows.h"

#include <QDateTime>
#include <QLocale>

namespace faults {

using namespace Qt::StringLiterals;
using support::Received;
using Kind = api::Error::Kind;
using End = Script::End;

namespace {

const QByteArray page =
    "<!DOCTYPE html><html><body><h1>Something</h1><script>alert('" + key + "')</script></body></html>";
const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n";

FaultServer::Answers answer(const QByteArray &bytes)
{
    return [bytes](const Received &, int, bool) { return Script{.bytes = bytes}; };
}

FaultServer::Answers json(const QByteArray &body)
{
    return answer(http(200, body));
}

/// Asks for a pause once, then answers.
FaultServer::Answers pauseOnce(int status, const std::function<QByteArray()> &headers)
{
    return [status, headers](const Received &request, int number, bool) {
        return Script{.bytes = number == 1 ? http(status, {}, headers()) : http(200, goodBody(request))};
    };
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QList<Row> statusRows()
{
    const auto row = [](const QByteArray &name, int status, const QByteArray &body, std::optional<Kind> reading,
                        const Ending &writing) {
        return Row{
            .name = name, .reading = {.kind = reading}, .writing = writing, .answers = answer(http(status, body))};
    };
    const auto refusal = [&row](int status, Kind kind, int writes = 1) {
        return row(QByteArray::number(status), status, R"({"detail": "No. <b>)" + key + R"(</b>"})", kind,
                   {.kind = kind, .tries = writes});
    };
    const auto empty = [](int status, const Ending &writing) {
        return Row{.name = QByteArray::number(status),
                   .reading = {.kind = Kind::NotJson},
                   .writing = writing,
                   .answers = answer("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" +
                                     (status == 205 ? "Content-Length: 0\r\n\r\n" : "\r\n"))};
    };
    return {
        empty(204, {}),
        empty(205, {}),
        empty(304, {.kind = Kind::UnknownOutcome}),
        row("400 for fields", 400, R"({"hostname": ["Too odd."], "description": ["No )" + key + R"("]})",
            Kind::Rejected, {.kind = Kind::Rejected}),
        row("400 in general", 400, R"({"non_field_errors": ["Locked."]})", Kind::Rejected, {.kind = Kind::Rejected}),
        refusal(401, Kind::KeyRefused),
        refusal(403, Kind::Forbidden),
        // A write that a path does not take is tried once where that path has a slash (docs/contract.md, doubt 1).
        refusal(404, Kind::NotFound, 2),
        refusal(405, Kind::Rejected, 2),
        refusal(409, Kind::Rejected),
        refusal(415, Kind::Rejected),
        refusal(422, Kind::Rejected),
        {.name = "403 with an HTML page",
         .reading = {.kind = Kind::Forbidden},
         .writing = {.kind = Kind::Forbidden, .page = true},
         .answers = answer(http(403, page, html))},
        {.name = "400 with an HTML page",
         .reading = {.kind = Kind::Rejected},
         .writing = {.kind = Kind::Rejected, .page = true},
         .answers = answer(http(400, page, html))},
    };
}

QList<Row> pauseRows()
{
    QList<Row> rows;
    for (const auto &[status, kind] : {std::pair(429, Kind::TooMany), std::pair(503, Kind::ServerFault)}) {
        const QByteArray name = QByteArray::number(status);
        const Ending once{.kind = kind};
        rows += {.name = name + " with Retry-After in seconds",
                 .reading = {.tries = 2},
                 .writing = once,
                 .answers = pauseOnce(status, [] { return QByteArray("Retry-After: 1\r\n"); })};
        rows += {.name = name + " with Retry-After as a date",
                 .reading = {.tries = 2},
                 .writing = once,
                 .answers = pauseOnce(status, [] {
                     const QDateTime now = QDateTime::currentDateTimeUtc();
                     return "Date: " + httpDate(now) + "\r\nRetry-After: " + httpDate(now.addSecs(1)) + "\r\n";
                 })};
        rows += {.name = name + " with Retry-After of a year",
                 .reading = once,
                 .writing = once,
                 .answers = answer(http(status, {}, "Retry-After: 31536000\r\n"))};
    }
    rows += {.name = "429 without Retry-After",
             .reading = {.tries = 2},
             .writing = {.kind = Kind::TooMany},
             .answers = pauseOnce(429, [] { return QByteArray(); })};
    rows += {.name = "429 again and again",
             .reading = {.kind = Kind::TooMany, .tries = 14},
             .writing = {.kind = Kind::TooMany},
             .answers = answer(http(429, {}, "Retry-After: 1\r\n"))};
    rows += {.name = "503 without Retry-After",
             .reading = {.kind = Kind::ServerFault, .tries = 3},
             .writing = {.kind = Kind::ServerFault},
             .answers = answer(http(503, {}, {}))};
    const Ending fault{.kind = Kind::ServerFault};
    rows +=
        {.name = "500 with an HTML page", .reading = fault, .writing = fault, .answers = answer(http(500, page, html))};
    rows += {.name = "502 from a proxy",
             .reading = {.kind = Kind::ServerFault, .tries = 3},
             .writing = fault,
             .answers = answer(http(502, page, html + "Via: 1.1 proxy.example\r\nServer: nginx\r\n"))};
    return rows;
}

/// 100 MB of blanks in about 100 kB.
QByteArray bomb()
{
    // Between zlib's length and header before, and its sum after, is what gzip packs as well. The sum of gzip is wrong:
    // nobody may get so far.
    const QByteArray zlib = qCompress(QByteArray(100'000'000, ' '), 9);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(6, zlib.size() - 10) + QByteArray(8, '\0');
}

QList<Row> bodyRows()
{
    const Ending done{};
    const auto row = [&done](const QByteArray &name, std::optional<Kind> reading, const FaultServer::Answers &answers) {
        return Row{.name = "200 with " + name, .reading = {.kind = reading}, .writing = done, .answers = answers};
    };
    const auto flood = [](const QByteArray &headers, const QByteArray &piece, int pieces) {
        return [=](const Received &, int, bool) {
            return Script{.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n",
                          .piece = piece,
                          .pieces = pieces};
        };
    };
    const QByteArray blanks(1'000'000, ' ');
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    return {
        {.name = "200 with HTML",
         .reading = {.kind = Kind::NotJson},
         .writing = {.kind = Kind::UnknownOutcome, .page = true},
         .answers = answer(http(200, page, html))},
        row("text", Kind::NotJson, answer(http(200, "It works!\n", "Content-Type: text/plain\r\n"))),
        row("broken JSON", Kind::BrokenJson, json("[{\"name\": \"a.se\"},\n {\"name\" \"b.se\"}]")),
        row("the wrong shape", Kind::WrongShape, json(R"({"message": "Hello!"})")),
        row("200 MB", Kind::TooBig, flood("Content-Length: 200000000\r\n", blanks, 200)),
        row("a body without end", Kind::TooBig, flood("Transfer-Encoding: chunked\r\n", chunk, -1)),
        row("a gzip bomb", Kind::TooBig,
            answer(http(200, bomb(), "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"))),
        row("damaged gzip", Kind::Unpackable,
            answer(http(200, QByteArray::fromHex("1f8b08000000000000ff") + QByteArray(100, '\xee'),
                        "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"))),
        row("deep nesting", Kind::BrokenJson, json(QByteArray(100'000, '[') + QByteArray(100'000, ']'))),
        row("a lone surrogate", std::nullopt, json(R"([{"name": "a\ud800.se", "whois_registrar": "\udc00"}])")),
        row("invalid UTF-8", Kind::BrokenJson, json("[{\"name\": \"a\xff\xc3(.se\"}]")),
        row("a byte-order mark", std::nullopt, json("\xef\xbb\xbf[{\"name\": \"a.se\"}]")),
    };
}

} // namespace

QList<Row> answerRows()
{
    return statusRows() + pauseRows() + bodyRows();
}

} // namespace faults
