// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace exchange {

/// Above this many characters a mailto address cannot be trusted to arrive whole: programs and systems cut it at
/// different lengths, the shortest at 8,000 with what they add.
inline constexpr qsizetype longestMailto = 6000;

/// Whether @p text is one mail address and nothing else: no second one, no name, no control character.
bool isOneAddress(const QString &text);

/// `mailto:` for one address (RFC 6068), everything but letters, digits and "-._~@" percent-encoded, line breaks as
/// CR LF. Empty subject and body are left out. Invalid when @p to is not one address.
QUrl mailtoUrl(const QString &to, const QString &subject = {}, const QString &body = {});

} // namespace exchange
