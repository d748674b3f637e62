// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a name, a host, an address, a domain and a text for showing is: compare, fold, canonical form.
namespace names {

/// What is wrong with a hostname (RFC 1035, RFC 1123), if anything. Labels are ASCII; others are written in punycode.
enum class HostnameFault {
    None,
    TooLong,
    EmptyLabel,
    LongLabel,
    Invisible,    ///< a character that nobody sees: where, says invisiblePlace()
    BadCharacter, ///< where, says badCharacterPlace()
    HyphenAtEdge,
};

/// Nothing is wrong with an empty one: a server without a hostname goes by its name (docs/contract.md, doubt 5).
HostnameFault hostnameFault(const QString &hostname);

/// The place, from 1, of the first character that no hostname has; 0 without one.
qsizetype badCharacterPlace(QStringView hostname);

/// Whether @p text is a hostname or one IP address, without a zone, in its usual form. What a system's library would
/// read as an address in a form of its own ("0x7f.1", "127.1") is neither.
bool isHost(const QString &text);

/// Whether a host, as a URL has it, is this computer.
bool isLoopback(const QString &host);

/// What a server is shown as: its hostname, as shownName() shows it, or its name when that is blank (docs/contract.md,
/// doubt 5).
bool hasHostname(const QString &hostname);
QString shownServer(const QString &hostname, const QString &name);
/// What such a server is found by beside that.
QString serverSearchText(const QString &hostname, const QString &name);

} // namespace names
