// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/publickey.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <optional>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// Above this OpenSSH itself reads no key either: an RSA key of 16384 bits needs a fifth of it.
constexpr qsizetype longestText = 16384;
constexpr qsizetype longestType = 64;
/// KeyReader forgets all when it holds so many.
constexpr qsizetype mostRemembered = 20000;

struct KnownType
{
    const char *name;
    KeyAlgorithm algorithm;
    /// Only for those on an elliptic curve.
    const char *curve = nullptr;
    int bits = 0;
};

constexpr KnownType knownTypes[] = {
    {"ssh-rsa", KeyAlgorithm::Rsa},
    {"ssh-dss", KeyAlgorithm::Dsa},
    {"ecdsa-sha2-nistp256", KeyAlgorithm::Ecdsa, "nistp256", 256},
    {"ecdsa-sha2-nistp384", KeyAlgorithm::Ecdsa, "nistp384", 384},
    {"ecdsa-sha2-nistp521", KeyAlgorithm::Ecdsa, "nistp521", 521},
    {"ssh-ed25519", KeyAlgorithm::Ed25519, nullptr, 256},
    {"sk-ecdsa-sha2-nistp256@openssh.com", KeyAlgorithm::EcdsaSk, "nistp256", 256},
    {"sk-ssh-ed25519@openssh.com", KeyAlgorithm::Ed25519Sk, nullptr, 256},
};

/// What OpenSSH adds to a key's type for a certificate of such a key.
constexpr QLatin1StringView certificateEnd("-cert-v01@openssh.com");
constexpr QLatin1StringView ownEnd("@openssh.com");

/// The type of the key in a certificate of the type @p name; null when it is none.
QString certifiedType(QStringView name)
{
    if (!name.endsWith(certificateEnd))
        return {};
    const QString start = name.chopped(certificateEnd.size()).toString();
    return start.startsWith("sk-"_L1) ? start + ownEnd : start;
}

/// Of a key or of a certificate.
const KnownType *knownType(QStringView name)
{
    const QString certified = certifiedType(name);
    for (const KnownType &type : knownTypes) {
        if ((certified.isNull() ? name : QStringView(certified)) == QLatin1StringView(type.name))
            return &type;
    }
    return nullptr;
}

/// Takes apart what RFC 4251 puts together: strings with their lengths in four bytes before them.
class Wire
{
public:
    explicit Wire(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /// Null when the bytes end before it does.
    std::optional<QByteArrayView> string()
    {
        const auto length = bytes(4);
        return length ? bytes(qFromBigEndian<quint32>(length->data())) : std::nullopt;
    }

    /// So many bytes; null when there are not.
    std::optional<QByteArrayView> bytes(qsizetype count)
    {
        if (m_rest.size() < count)
            return {};
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

/// The length in bits of a positive number, written without a needless zero; 0 for any other.
int bitLength(QByteArrayView number)
{
    if (number.isEmpty() || (number.front() & '\x80'))
        return 0;
    if (number.front() == 0) {
        number = number.sliced(1);
        if (number.isEmpty() || !(number.front() & '\x80'))
            return 0;
    }
    int bits = static_cast<int>(number.size() - 1) * 8;
    for (auto first = static_cast<unsigned char>(number.front()); first; first >>= 1)
        ++bits;
    return bits;
}

/// The bits of the number that stands at @p counted among @p count numbers, all of them proper.
tl::expected<int, KeyFault> readNumbers(Wire &wire, int count, int counted)
{
    int bits = 0;
    for (int i = 0; i < count; ++i) {
        const auto number = wire.string();
        if (!number)
            return tl::unexpected(KeyFault::Truncated);
        const int length = bitLength(*number);
        if (length == 0)
            return tl::unexpected(KeyFault::BadNumbers);
        if (i == counted)
            bits = length;
    }
    return bits;
}

/// A point as two coordinates, uncompressed: OpenSSH takes no other.
std::optional<KeyFault> readPoint(Wire &wire, const KnownType &type)
{
    const auto curve = wire.string();
    if (!curve)
        return KeyFault::Truncated;
    if (*curve != QByteArrayView(type.curve))
        return KeyFault::OtherType;
    const auto point = wire.string();
    if (!point)
        return KeyFault::Truncated;
    if (point->size() != 1 + 2 * ((type.bits + 7) / 8) || point->front() != '\x04')
        return KeyFault::BadNumbers;
    return {};
}

tl::expected<int, KeyFault> readBits(Wire &wire, const KnownType &type)
{
    switch (type.algorithm) {
    case KeyAlgorithm::Rsa:
        return readNumbers(wire, 2, 1);
    case KeyAlgorithm::Dsa:
        return readNumbers(wire, 4, 0);
    case KeyAlgorithm::Ecdsa:
    case KeyAlgorithm::EcdsaSk:
        if (const auto fault = readPoint(wire, type))
            return tl::unexpected(*fault);
        break;
    default: {
        const auto point = wire.string();
        if (!point)
            return tl::unexpected(KeyFault::Truncated);
        if (point->size() != 32)
            return tl::unexpected(KeyFault::BadNumbers);
    }
    }
    // A key in a security key also names what it is for.
    const bool isSk = type.algorithm == KeyAlgorithm::EcdsaSk || type.algorithm == KeyAlgorithm::Ed25519Sk;
    if (isSk && !wire.string())
        return tl::unexpected(KeyFault::Truncated);
    return type.bits;
}

/// What stands behind the key in a certificate (OpenSSH's PROTOCOL.certkeys): serial number and kind, names, times,
/// options, the authority and its signature.
bool skipCertification(Wire &wire)
{
    constexpr int serialAndKind = 8 + 4;
    constexpr int times = 8 + 8;
    // Two names before the times; options, extensions, what is reserved, the authority, the signature after.
    return wire.bytes(serialAndKind) && wire.string() && wire.string() && wire.bytes(times) && wire.string() &&
           wire.string() && wire.string() && wire.string() && wire.string();
}

Fingerprints fingerprintsOf(const QByteArray &blob)
{
    const QByteArray sha256 = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return {u"SHA256:"_s + QLatin1StringView(sha256.toBase64(QByteArray::OmitTrailingEquals)),
            QString::fromLatin1(QCryptographicHash::hash(blob, QCryptographicHash::Md5).toHex(':'))};
}

/// As RFC 4251 writes it.
QByteArray wireString(const QByteArray &bytes)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

/// Reads what follows the type in a key of a type that is known, and the fingerprints of the key.
std::optional<KeyFault> readKnown(PublicKey &key, const KnownType &known, Wire wire, const QByteArray &blob)
{
    const bool isCertificate = !certifiedType(key.type).isNull();
    // A number used once, so that nobody can prepare two certificates with one signature.
    if (isCertificate && !wire.string())
        return KeyFault::Truncated;
    const QByteArrayView start = wire.rest();
    const auto bits = readBits(wire, known);
    if (!bits)
        return bits.error();
    const QByteArray numbers = start.chopped(wire.rest().size()).toByteArray();
    if (isCertificate && !skipCertification(wire))
        return KeyFault::Truncated;
    if (!wire.atEnd())
        return KeyFault::TooMuch;
    key.algorithm = known.algorithm;
    key.bits = *bits;
    if (isCertificate) {
        key.certificate = fingerprintsOf(blob);
        static_cast<Fingerprints &>(key) = fingerprintsOf(wireString(known.name) + numbers);
    }
    return {};
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The first word of @p rest, which is left with what follows it. Spaces within double quotes part no words.
QStringView takeWord(QStringView &rest)
{
    qsizetype end = 0;
    for (bool quoted = false; end < rest.size() && (quoted || !isSpace(rest.at(end))); ++end) {
        if (rest.at(end) == u'\\' && end + 1 < rest.size() && rest.at(end + 1) == u'"')
            ++end;
        else if (rest.at(end) == u'"')
            quoted = !quoted;
    }
    const QStringView word = rest.first(end);
    while (end < rest.size() && isSpace(rest.at(end)))
        ++end;
    rest = rest.sliced(end);
    return word;
}

bool isTypeName(QStringView word)
{
    if (word.isEmpty() || word.size() > longestType)
        return false;
    for (const QChar c : word) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f || c == u'"' || c == u'=' || c == u',')
            return false;
    }
    return true;
}

std::optional<KeyFault> faultOfText(QStringView text)
{
    if (text.isEmpty())
        return KeyFault::Missing;
    // Keys in other forms have several lines as well: what they are says more.
    if (text.startsWith(u"-----BEGIN"))
        return text.first(qMin(text.size(), qsizetype(64))).contains(u"PRIVATE KEY") ? KeyFault::PrivateKey
                                                                                     : KeyFault::OtherForm;
    if (text.startsWith(u"---- BEGIN") || text.startsWith(u"PuTTY-User-Key-File"))
        return KeyFault::OtherForm;
    if (text.size() > longestText)
        return KeyFault::TooLong;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return KeyFault::SeveralLines;
    }
    return {};
}

/// Parts the words: what is left is the key's data, and behind it the comment.
tl::expected<PublicKey, KeyFault> readWords(QStringView line, QStringView &data)
{
    PublicKey key;
    QStringView rest = line;
    QStringView type = takeWord(rest);
    if (!knownType(type)) {
        QStringView after = rest;
        if (const QStringView second = takeWord(after); knownType(second)) {
            key.options = type.toString();
            type = second;
            rest = after;
        }
    }
    if (!isTypeName(type))
        return tl::unexpected(KeyFault::OtherForm);
    data = takeWord(rest);
    if (data.isEmpty())
        return tl::unexpected(KeyFault::NoData);
    key.type = type.toString();
    key.comment = rest.toString();
    return key;
}

} // namespace

QString algorithmName(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa:
        return u"RSA"_s;
    case KeyAlgorithm::Dsa:
        return u"DSA"_s;
    case KeyAlgorithm::Ecdsa:
        return u"ECDSA"_s;
    case KeyAlgorithm::Ed25519:
        return u"Ed25519"_s;
    case KeyAlgorithm::EcdsaSk:
        return u"ECDSA-SK"_s;
    case KeyAlgorithm::Ed25519Sk:
        return u"Ed25519-SK"_s;
    case KeyAlgorithm::Other:
        break;
    }
    return {};
}

KeyResult readPublicKey(const QString &text)
{
    const QStringView line = QStringView(text).trimmed();
    if (const auto fault = faultOfText(line))
        return tl::unexpected(*fault);
    QStringView data;
    auto key = readWords(line, data);
    if (!key)
        return key;
    const QByteArray blob = QByteArray::fromBase64(data.toLatin1());
    // Qt reads base64 with a good deal of tolerance; there is only one way to write these bytes.
    if (QLatin1StringView(blob.toBase64()) != data)
        return tl::unexpected(KeyFault::NotBase64);

    Wire wire(blob);
    const auto inner = wire.string();
    if (!inner)
        return tl::unexpected(KeyFault::Truncated);
    if (QLatin1StringView(inner->data(), inner->size()) != key->type)
        return tl::unexpected(KeyFault::OtherType);
    static_cast<Fingerprints &>(*key) = fingerprintsOf(blob);
    if (const KnownType *known = knownType(key->type)) {
        if (const auto fault = readKnown(*key, *known, wire, blob))
            return tl::unexpected(*fault);
    }
    return key;
}

FingerprintMatch matchFingerprint(const PublicKey &key, const QString &given)
{
    QString text = given.size() <= 128 ? given.trimmed() : QString();
    const auto match = [&key](const QString &read, QString Fingerprints::*field) {
        const bool same = key.*field == read || (key.certificate && (*key.certificate).*field == read);
        return same ? FingerprintMatch::Same : FingerprintMatch::Differs;
    };
    const bool saysSha256 = text.startsWith("SHA256:"_L1, Qt::CaseInsensitive);
    const bool saysMd5 = text.startsWith("MD5:"_L1, Qt::CaseInsensitive);
    if (saysSha256 || saysMd5)
        text = text.sliced(text.indexOf(u':') + 1);
    if (!saysMd5) {
        QString base64 = text;
        while (base64.endsWith(u'='))
            base64.chop(1);
        // 32 bytes are 43 digits of base64.
        const QByteArray bytes = QByteArray::fromBase64(base64.toLatin1());
        if (base64.size() == 43 && QLatin1StringView(bytes.toBase64(QByteArray::OmitTrailingEquals)) == base64)
            return match(u"SHA256:"_s + base64, &Fingerprints::sha256);
    }
    if (!saysSha256) {
        const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
        const bool isMd5 = bytes.size() == 16 && (QLatin1StringView(bytes.toHex(':')) == text.toLower() ||
                                                  QLatin1StringView(bytes.toHex()) == text.toLower());
        if (isMd5)
            return match(QString::fromLatin1(bytes.toHex(':')), &Fingerprints::md5);
    }
    return FingerprintMatch::None;
}

KeyResult KeyReader::read(const QString &text)
{
    // Hashing and keeping a text that is no key costs more than finding that out.
    if (text.size() > longestText)
        return readPublicKey(text);
    const auto known = m_read.constFind(text);
    if (known != m_read.cend())
        return *known;
    if (m_read.size() >= mostRemembered)
        m_read.clear();
    return *m_read.insert(text, readPublicKey(text));
}

} // namespace insight
