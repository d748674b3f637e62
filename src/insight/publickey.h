// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

/// Questions across the inventory, answered from its values alone.
namespace insight {

/// What kind of key it is. `Other` has a type that is not known here: it is shown as it came.
enum class KeyAlgorithm { Rsa, Dsa, Ecdsa, Ed25519, EcdsaSk, Ed25519Sk, Other };

/// "RSA", "Ed25519": the same in every language; null for Other.
QString algorithmName(KeyAlgorithm algorithm);

/// Why a text is no public key.
enum class KeyFault {
    Missing, ///< empty or null
    TooLong, ///< longer than any key
    SeveralLines,
    PrivateKey, ///< the private part, which should never be here
    OtherForm,  ///< a public key in another form than OpenSSH's one line
    NoData,     ///< nothing after the type
    NotBase64,
    Truncated,  ///< it ends in the midst
    OtherType,  ///< within it stands another type than before it
    BadNumbers, ///< its numbers cannot be those of such a key
    TooMuch,    ///< more stands within it than belongs to such a key
};

struct Fingerprints
{
    /// "SHA256:" and base64 without padding.
    QString sha256;
    /// Pairs of hexadecimal digits with colons.
    QString md5;

    bool operator==(const Fingerprints &) const = default;
};

/// What an OpenSSH public key says of itself. A certificate of OpenSSH is a key and what an authority says of it: the
/// key counts.
struct PublicKey : Fingerprints
{
    KeyAlgorithm algorithm = KeyAlgorithm::Other;
    /// The type as it stands in the key: "ssh-ed25519". Printable ASCII.
    QString type;
    /// The length that ssh-keygen tells; 0 when the type is not known.
    int bits = 0;
    /// Of a certificate, those over all of it, which some programs take for the key's.
    std::optional<Fingerprints> certificate;
    /// What stands behind the key.
    QString comment;
    /// What stands before it, as in an authorized_keys file.
    QString options;

    bool operator==(const PublicKey &) const = default;
};

using KeyResult = tl::expected<PublicKey, KeyFault>;

/// Reads one public key in OpenSSH's form, `[options] type base64 [comment]`, as strictly as OpenSSH, but does not
/// compute whether a point lies on its curve, or whether a certificate was signed by the authority that it names. White
/// space around it does not matter. The work is bounded, whatever the text.
KeyResult readPublicKey(const QString &text);

/// How a fingerprint that somebody gave stands to the key.
enum class FingerprintMatch {
    None, ///< there is none, or in a form that is not known here
    Same,
    Differs, ///< it is another key's
};

/// @p given may be MD5 in hexadecimal digits, with or without colons, or SHA256 in base64, each with or without its
/// name before it. Of a certificate, one over all of it is no other key's.
FingerprintMatch matchFingerprint(const PublicKey &key, const QString &given);

/// Remembers what it read: the same key stands on many servers.
class KeyReader
{
public:
    KeyResult read(const QString &text);

private:
    QHash<QString, KeyResult> m_read;
};

} // namespace insight
