// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

/// Public keys of the tests.
namespace keyfixtures {

/// A key that ssh-keygen made: tests/fixtures/keys.
inline QString fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/keys/") + name + QStringLiteral(".pub"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

/// The binary part of its line.
inline QByteArray blobOf(const QString &key)
{
    return QByteArray::fromBase64(key.section(QLatin1Char(' '), 1, 1).toLatin1());
}

} // namespace keyfixtures
