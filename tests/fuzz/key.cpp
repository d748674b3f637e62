// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/apikey.h"
#include "findings/weakkeys.h"
#include "fuzz/targets.h"
#include "insight/publickey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

void checkPublicKey(const QString &text)
{
    const insight::KeyResult result = insight::readPublicKey(text);
    insight::KeyReader reader;
    demand(reader.read(text) == result && reader.read(text) == result, "what is remembered is what was read");
    if (!result)
        return;
    const insight::PublicKey &key = *result;
    demand(std::all_of(key.type.begin(), key.type.end(), [](QChar c) { return c > u' ' && c <= u'~'; }),
           "a type is printable ASCII");
    demand((key.bits > 0) == (key.algorithm != insight::KeyAlgorithm::Other), "a key that is known has bits");
    demand(key.sha256.size() == 50 && key.md5.size() == 47, "fingerprints are whole");
    using Match = insight::FingerprintMatch;
    demand(insight::matchFingerprint(key, key.sha256) == Match::Same, "the SHA256 fingerprint is the key's own");
    demand(insight::matchFingerprint(key, key.md5) == Match::Same, "the MD5 fingerprint is the key's own");
    demand(insight::matchFingerprint(key, u"MD5:"_s + key.md5) == Match::Same, "with its name before it too");
    const findings::KeyWeaknesses weak = findings::weaknessesOf(key, text);
    demand(!weak || key.algorithm == insight::KeyAlgorithm::Rsa || weak == findings::KeyWeakness::Dsa,
           "numbers are looked at of RSA only");
    demand(!(weak & findings::KeyWeakness::ShortRsa) || !(weak & findings::KeyWeakness::MediumRsa),
           "a key has one length");
    // Without what stands around it, it is the same key.
    const qsizetype at = text.indexOf(key.type + u' ', key.options.size());
    if (at < 0)
        return;
    const QString data = text.mid(at).simplified().section(u' ', 0, 1);
    const insight::KeyResult bare = insight::readPublicKey(data);
    demand(bare && bare->sha256 == key.sha256 && bare->bits == key.bits, "the comment is no part of the key");
    demand(findings::weaknessesOf(*bare, data) == weak, "a key is as weak without a comment");
}

void checkApiKey(const QString &pasted)
{
    const auto key = accounts::readKey(pasted);
    if (!key)
        return;
    const QByteArray &bytes = key->bytes();
    demand(!bytes.isEmpty() && bytes == bytes.trimmed(), "a key has no spaces around it");
    demand(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; }),
           "a key can stand in a header");
    demand(pasted.contains(QString::fromLatin1(bytes)), "a key is a part of what was pasted");
    const auto again = accounts::readKey(QString::fromLatin1(bytes));
    demand(again && *again == *key, "a key that is pasted again is the same");
}

} // namespace

void key(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkPublicKey(text);
    checkApiKey(text);
    const insight::PublicKey none;
    insight::matchFingerprint(none, text);
}

} // namespace fuzz
