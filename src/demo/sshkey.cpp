// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sshkey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// A string of RFC 4251: its length in four bytes, then its bytes.
QByteArray wireString(const QByteArray &bytes)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), out.data());
    return out + bytes;
}

/// A positive number of exactly @p bits bits, odd, as an mpint of RFC 4251: a leading zero keeps it positive.
QByteArray wireNumber(int bits, Dice &dice)
{
    QByteArray bytes = dice.bytes(bits / 8);
    bytes.front() = static_cast<char>(bytes.front() | '\x80');
    bytes.back() = static_cast<char>(bytes.back() | '\x01');
    return wireString('\0' + bytes);
}

QByteArray rsa(int bits, Dice &dice)
{
    return wireString("ssh-rsa"_ba) + wireString(QByteArray("\x01\x00\x01", 3)) + wireNumber(bits, dice);
}

/// An uncompressed point; on P-521 only the lowest bit of each first byte is in use.
QByteArray ecdsa(const QByteArray &curve, int coordinateBytes, Dice &dice)
{
    QByteArray x = dice.bytes(coordinateBytes);
    QByteArray y = dice.bytes(coordinateBytes);
    if (curve == "nistp521") {
        x.front() = static_cast<char>(x.front() & 1);
        y.front() = static_cast<char>(y.front() & 1);
    }
    return wireString("ecdsa-sha2-"_ba + curve) + wireString(curve) + wireString('\x04' + x + y);
}

QByteArray wireForm(KeyKind kind, Dice &dice)
{
    switch (kind) {
    case KeyKind::None:
        break;
    case KeyKind::Rsa2048:
        return rsa(2048, dice);
    case KeyKind::Rsa4096:
        return rsa(4096, dice);
    case KeyKind::Ed25519:
    case KeyKind::Cut:
        return wireString("ssh-ed25519"_ba) + wireString(dice.bytes(32));
    case KeyKind::Ecdsa256:
        return ecdsa("nistp256"_ba, 32, dice);
    case KeyKind::Ecdsa384:
        return ecdsa("nistp384"_ba, 48, dice);
    case KeyKind::Ecdsa521:
        return ecdsa("nistp521"_ba, 66, dice);
    case KeyKind::SkEd25519:
        return wireString("sk-ssh-ed25519@openssh.com"_ba) + wireString(dice.bytes(32)) + wireString("ssh:"_ba);
    case KeyKind::Dss: {
        QByteArray out = wireString("ssh-dss"_ba);
        for (const int bits : {1024, 160, 1024, 1024})
            out += wireNumber(bits, dice);
        return out;
    }
    }
    return {};
}

/// The type that stands first inside the key itself.
QByteArray typeOf(const QByteArray &wire)
{
    return wire.mid(4, qFromBigEndian<quint32>(wire.constData()));
}

} // namespace

SshKey inventKey(KeyKind kind, int id, const QString &comment, Dice &dice)
{
    const QByteArray wire = wireForm(kind, dice);
    Q_ASSERT(!wire.isEmpty());
    const QByteArray digest = QCryptographicHash::hash(wire, QCryptographicHash::Md5);
    QByteArray data = wire.toBase64();
    if (kind == KeyKind::Cut)
        data.chop(8);
    return {.id = id,
            .comment = comment,
            .publicKey = QString::fromLatin1(typeOf(wire) + ' ' + data) + u' ' + comment,
            .fingerprint = QString::fromLatin1(digest.toHex(':'))};
}

} // namespace demo
