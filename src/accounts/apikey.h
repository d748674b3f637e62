// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <tl/expected.hpp>

namespace accounts {

/// The key of an account. It cannot be printed by accident, and the last copy overwrites what it held, as far as the
/// copies are ApiKeys: what bytes() was copied to is not reached.
class ApiKey
{
public:
    ApiKey() = default;
    /// @p bytes as readKey() or the keychain gave them.
    explicit ApiKey(QByteArray bytes);
    ApiKey(const ApiKey &) = default;
    ApiKey(ApiKey &&) noexcept = default;
    ApiKey &operator=(const ApiKey &other);
    ApiKey &operator=(ApiKey &&other) noexcept;
    ~ApiKey();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// What goes into the header `api_key`.
    const QByteArray &bytes() const { return m_bytes; }

    bool operator==(const ApiKey &) const = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const ApiKey &) = delete;

enum class KeyFault {
    Empty,            ///< nothing but white space and invisible characters
    ControlCharacter, ///< a line break, a tab or another control character within: more than a key was pasted
    MoreThanKey,      ///< quotation marks around it, or the name of the header before it
    Invisible,        ///< a character that nobody sees, such as a soft hyphen
    NotAscii,         ///< another character that no HTTP header carries, such as å or a typographic dash
};

/// The key in what a person pasted: white space and invisible characters (non-breaking, zero-width, direction marks) at
/// both ends are taken away. What is left must be printable ASCII (RFC 9110, 5.5).
tl::expected<ApiKey, KeyFault> readKey(const QString &pasted);
/// Where in it the invisible character is, counted from 1; 0 for none.
qsizetype invisiblePlaceInKey(const QString &pasted);

} // namespace accounts
