// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <tl/expected.hpp>

namespace accounts {

enum class AuthorityFault {
    Unreadable,    ///< there is no such file, or it may not be read
    NoCertificate, ///< the file holds no certificate in PEM, or is far too large to be a file of certificates
};

/// The file that a person means by @p typed, wherever the program is started: absolute, "~/" for their home folder,
/// white space around taken away. Empty for an empty text.
QString authorityFile(const QString &typed);

/// The certificates in @p file (PEM). None and no fault for an empty name.
tl::expected<QList<QSslCertificate>, AuthorityFault> readAuthorities(const QString &file);

} // namespace accounts
