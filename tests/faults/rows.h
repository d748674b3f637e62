// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "faults/faultserver.h"

#include <optional>

/// The matrix of faults: what can go wrong between the program and the API, a row each, and what is to come of it.
namespace faults {

/// The key of every call of the matrix. Some faults send it back.
inline const QByteArray key = QByteArrayLiteral("k3y-of-the-matrix");

/// What comes of a call.
struct Ending
{
    /// Nothing when it succeeds.
    std::optional<api::Error::Kind> kind = std::nullopt;
    /// How often it is tried in all, at every address together.
    int tries = 1;
    /// How many of these reach the server as a request.
    int arrive = tries;
    /// A page comes with the error, which is then nobody's word but the page's.
    bool page = false;
};

/// What is at the address.
enum class Stage {
    Server,
    HalfOpen, ///< the server, and when it closes, the connection stays open
    Nobody,   ///< a port that refuses
    NoHost,   ///< a name without an address
    Silent,   ///< a port that neither takes nor refuses
};

/// Over what a row is tried.
enum class Wires { Both, Http, Https };

/// What the server speaks.
enum class Speaks { AsAsked, Plain, Tls };

/// What a server that speaks TLS shows.
enum class Shown { Trusted, UnknownIssuer, Expired, NotYetValid, OtherHost, SelfSigned };

/// Which of the client's limits of time is met; where none is, its clock stands still but for rests.
enum class Meets { Nothing, Idle, Deadline };

struct Row
{
    QByteArray name;
    Ending reading;
    Ending writing;
    FaultServer::Answers answers = {};
    Wires wires = Wires::Both;
    Meets meets = Meets::Nothing;
    Stage stage = Stage::Server;
    Speaks speaks = Speaks::AsAsked;
    Shown shown = Shown::Trusted;
    Cue cue = Cue::Request;
};

/// All of them, in the order of the table.
const QList<Row> &rows();

/// Faults of the way there: addresses, sockets, TLS, redirects.
QList<Row> wayRows();
/// Faults of the answer: statuses and bodies.
QList<Row> answerRows();

/// Whether a write that ends so is certain not to have been done: the API itself has refused it, or nothing was sent.
bool isRefusal(const Ending &writing);

/// A body that is all right for the request.
QByteArray goodBody(const support::Received &request);
/// An answer of HTTP/1.1 with its length; @p headers end with a line break each.
QByteArray http(int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n");

} // namespace faults
