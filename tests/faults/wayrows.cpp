// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/rows.h"

namespace faults {

using namespace std::chrono_literals;
using support::Received;
using Kind = api::Error::Kind;
using End = Script::End;

namespace {

const QByteArray wayHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

FaultServer::Answers always(const Script &script)
{
    return [script](const Received &, int, bool) { return script; };
}

/// The first part of a good answer, up to @p length bytes of its body (of all its headers with -1), then @p ending.
FaultServer::Answers broken(qsizetype length, End ending)
{
    return [length, ending](const Received &request, int, bool) {
        const QByteArray whole = http(200, goodBody(request));
        const qsizetype bodyAt = whole.indexOf("\r\n\r\n") + 4;
        return Script{.bytes = whole.first(length < 0 ? bodyAt - 20 : bodyAt + length), .end = ending};
    };
}

/// A compressed answer of which only the first part comes.
FaultServer::Answers packed(bool length)
{
    return [length](const Received &request, int, bool) {
        // Between zlib's length and head before, and its sum after, is what gzip packs as well.
        const QByteArray zlib = qCompress(goodBody(request) + QByteArray(1000, ' '), 9);
        const QByteArray body = QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(6, zlib.size() - 10);
        const QByteArray whole = wayHead + "Content-Encoding: gzip\r\n" +
                                 (length ? "Content-Length: " + QByteArray::number(body.size() + 8) + "\r\n" : "");
        return Script{.bytes = whole + "\r\n" + body.first(body.size() / 2), .end = End::Close};
    };
}

FaultServer::Answers good()
{
    return [](const Received &request, int, bool) { return Script{.bytes = http(200, goodBody(request))}; };
}

QList<Row> silenceRows()
{
    const Ending idle{.kind = Kind::Idle};
    const Ending unknown{.kind = Kind::UnknownOutcome};
    const Ending nothingArrives{.kind = Kind::Idle, .arrive = 0};
    return {
        {.name = "refused",
         .reading = {.kind = Kind::Refused, .tries = 3, .arrive = 0},
         .writing = {.kind = Kind::Refused, .arrive = 0},
         .stage = Stage::Nobody},
        {.name = "host not found",
         .reading = {.kind = Kind::HostNotFound, .arrive = 0},
         .writing = {.kind = Kind::HostNotFound, .arrive = 0},
         .stage = Stage::NoHost},
        {.name = "silent when connecting",
         .reading = nothingArrives,
         .writing = nothingArrives,
         .meets = Meets::Idle,
         .stage = Stage::Silent},
        {.name = "silent in the handshake",
         .reading = nothingArrives,
         .writing = nothingArrives,
         .answers = always({.end = End::Stall}),
         .wires = Wires::Https,
         .meets = Meets::Idle,
         .speaks = Speaks::Plain,
         .cue = Cue::FirstBytes},
        {.name = "silent before the headers",
         .reading = idle,
         .writing = unknown,
         .answers = always({.end = End::Stall}),
         .meets = Meets::Idle},
        {.name = "silent within the headers",
         .reading = idle,
         .writing = unknown,
         .answers = broken(-1, End::Stall),
         .meets = Meets::Idle},
        {.name = "silent within the body",
         .reading = idle,
         .writing = {},
         .answers = broken(5, End::Stall),
         .meets = Meets::Idle},
        {.name = "dripping body",
         .reading = {.kind = Kind::Deadline},
         .writing = {},
         .answers =
             always({.bytes = wayHead + "Content-Length: 100000\r\n\r\n[", .piece = " ", .pieces = -1, .pace = 5ms}),
         .meets = Meets::Deadline},
    };
}

QList<Row> brokenRows()
{
    const Ending lost{.kind = Kind::NoConnection, .tries = 3};
    const Ending cut{.kind = Kind::Cut, .tries = 3};
    const Ending unknown{.kind = Kind::UnknownOutcome};
    const Ending done{};
    return {
        {.name = "reset in the handshake",
         .reading = {.kind = Kind::NoConnection, .tries = 3, .arrive = 0},
         .writing = {.kind = Kind::NoConnection, .arrive = 0},
         .answers = always({.end = End::Reset}),
         .wires = Wires::Https,
         .speaks = Speaks::Plain,
         .cue = Cue::FirstBytes},
        {.name = "reset before the headers",
         .reading = lost,
         .writing = unknown,
         .answers = always({.end = End::Reset})},
        {.name = "reset within the headers", .reading = lost, .writing = unknown, .answers = broken(-1, End::Reset)},
        {.name = "reset before the body", .reading = cut, .writing = done, .answers = broken(0, End::Reset)},
        {.name = "reset within the body", .reading = cut, .writing = done, .answers = broken(5, End::Reset)},
        {.name = "closed without an answer",
         .reading = lost,
         .writing = unknown,
         .answers = always({.end = End::Close})},
        {.name = "truncated by length", .reading = cut, .writing = done, .answers = broken(5, End::Close)},
        {.name = "truncated by chunk",
         .reading = cut,
         .writing = done,
         .answers =
             always({.bytes = wayHead + "Transfer-Encoding: chunked\r\n\r\n20\r\n[{\"name\"", .end = End::Close})},
        {.name = "truncated without length",
         .reading = cut,
         .writing = done,
         .answers = always({.bytes = wayHead + "\r\n[{\"name\"", .end = End::Close})},
        {.name = "truncated gzip by length", .reading = cut, .writing = done, .answers = packed(true)},
        {.name = "truncated gzip without length", .reading = cut, .writing = done, .answers = packed(false)},
        {.name = "TLS closed within the body by length",
         .reading = cut,
         .writing = done,
         .answers = broken(5, End::Close),
         .wires = Wires::Https,
         .stage = Stage::HalfOpen},
        {.name = "TLS closed within the body without length",
         .reading = cut,
         .writing = done,
         .answers = always({.bytes = wayHead + "\r\n[{\"name\"", .end = End::Close}),
         .wires = Wires::Https,
         .stage = Stage::HalfOpen},
        {.name = "garbage",
         .reading = lost,
         .writing = unknown,
         .answers = always({.bytes = "\x01\x02\xff SSH-2.0 \x00\r\n\r\n" + key + "\r\n\r\n", .end = End::Close})},
    };
}

QList<Row> tlsRows()
{
    const Ending refused{.kind = Kind::Tls, .arrive = 0};
    const auto shows = [&](const QByteArray &name, Shown shown) {
        return Row{.name = name,
                   .reading = refused,
                   .writing = refused,
                   .answers = good(),
                   .wires = Wires::Https,
                   .shown = shown};
    };
    return {
        {.name = "http on the https port",
         .reading = refused,
         .writing = refused,
         .answers = always({.bytes = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", .end = End::Close}),
         .wires = Wires::Https,
         .speaks = Speaks::Plain,
         .cue = Cue::FirstBytes},
        {.name = "https on the http port",
         .reading = {.kind = Kind::NoConnection, .tries = 3, .arrive = 0},
         .writing = {.kind = Kind::UnknownOutcome, .arrive = 0},
         .answers = good(),
         .wires = Wires::Http,
         .speaks = Speaks::Tls},
        shows("unknown issuer", Shown::UnknownIssuer),
        shows("expired", Shown::Expired),
        shows("not yet valid", Shown::NotYetValid),
        shows("wrong host", Shown::OtherHost),
        shows("self-signed", Shown::SelfSigned),
        {.name = "a CA added for the account", .reading = {}, .writing = {}, .answers = good(), .wires = Wires::Https},
    };
}

QList<Row> redirectRows()
{
    const Ending refused{.kind = Kind::Redirected};
    const Ending moved{.kind = Kind::Moved};
    const auto to = [](const std::function<QByteArray(const Received &, bool secure)> &location) {
        return [location](const Received &request, int, bool secure) {
            return Script{.bytes = http(302, {}, "Location: " + location(request, secure) + "\r\n")};
        };
    };
    const auto elsewhere = [](const Received &request, int, bool) {
        return Script{.bytes = request.path.endsWith("?moved") ? http(200, goodBody(request))
                                                               : http(302, {}, "Location: ?moved\r\n")};
    };
    return {
        {.name = "redirect to the same origin", .reading = {.tries = 2}, .writing = moved, .answers = elsewhere},
        {.name = "redirect above the API", .reading = moved, .writing = moved, .answers = to([](const auto &, bool) {
                                                                                   return QByteArray(
                                                                                       "/login/?next=here");
                                                                               })},
        {.name = "redirect to another port",
         .reading = refused,
         .writing = refused,
         .answers = to([](const auto &r, bool) { return "//127.0.0.1:9" + r.path; })},
        {.name = "redirect to another host",
         .reading = refused,
         .writing = refused,
         .answers = to(
             [](const auto &r, bool) { return "//" + r.header("Host").replace("127.0.0.1", "localhost") + r.path; })},
        {.name = "redirect to another scheme",
         .reading = refused,
         .writing = refused,
         .answers = to(
             [](const auto &r, bool secure) { return (secure ? "http://" : "https://") + r.header("Host") + r.path; })},
        {.name = "redirect in a loop",
         .reading = {.kind = Kind::NotJson, .tries = 2},
         .writing = moved,
         .answers = to(
             [](const auto &r, bool) { return r.path.contains('?') ? r.path.split('?').first() : r.path + "?again"; })},
    };
}

} // namespace

QList<Row> wayRows()
{
    return silenceRows() + brokenRows() + tlsRows() + redirectRows();
}

} // namespace faults
