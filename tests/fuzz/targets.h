// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is fuzzed: a function a kind of input. Each gives any bytes to the program's own parsers and demands of what
/// comes out more than that nothing crashed. libFuzzer drives them (preset fuzz); tst_fuzzed runs them over what is
/// kept in corpus/ and in tests/fixtures/fuzz/.
namespace fuzz {

/// The body of an answer, to the decoders of all ten reads.
void decode(const QByteArray &input);
/// The same with JSON grown from the bytes out of the names that the decoders look for, so that nothing is wasted on
/// what is no JSON.
void grow(const QByteArray &input);
/// An answer with its head: a line with the status, lines as `Retry-After: 5` (Location, Date, Content-Type), a blank
/// line, the body. To what makes errors, waits and redirects of it.
void outcome(const QByteArray &input);
/// A date of the API's.
void date(const QByteArray &input);
/// A public key, its fingerprint, and a pasted API key.
void key(const QByteArray &input);
/// An address of an API, a host, an IP address, a domain's name.
void address(const QByteArray &input);
/// The records of a zone, one a line: name, type, content with a blank between; what SPF and DMARC say in them.
void zone(const QByteArray &input);

/// A calendar of ends as it lies on disk, perhaps written by others since.
void calendar(const QByteArray &input);
/// The content of a text record, as strings of a zone file and back.
void text(const QByteArray &input);

/// Ends the program with @p what unless it holds.
void demand(bool holds, const char *what);

} // namespace fuzz
