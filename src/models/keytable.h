// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/publickey.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// An SSH key and what its public part says, which follows from the key; and whether the server has it, or could be
/// given it.
struct KeyRow
{
    api::SshKey key;
    insight::KeyResult read = tl::unexpected(insight::KeyFault::Missing);

    bool assigned = true;

    bool operator==(const KeyRow &other) const { return key == other.key && assigned == other.assigned; }
};

/// The rows of @p keys.
QList<KeyRow> keyRows(const QList<api::SshKey> &keys, insight::KeyReader &reader, bool assigned = true);

/// Whose keys a table shows: each call tells other fields of a key.
enum class KeysOf {
    Server, ///< all fields
    Deploy, ///< tied to no person: without state, owner and sticky
    Person, ///< without state, owner, company and sticky
};

/// Columns comment, state, owner, company, type (by algorithm, then bits), sha256 (computed), fingerprint (md5Text()),
/// sticky, less what @p whose leaves out. The key is the id, or the public key, fingerprint and comment of a key
/// without one.
std::unique_ptr<tables::Table<KeyRow>> makeKeyTable(KeysOf whose);

/// @name For facts and tool tips beside the table.
/// @{
/// "RSA, 4096 bits", "Malformed public key", "No public key".
QString keyTypeText(const insight::KeyResult &key);
/// Why it is no public key, as a sentence.
QString keyFaultText(insight::KeyFault fault);
/// A fingerprint as ssh-keygen writes it, with its name: "MD5:ae:b9:…" of what is MD5 in any spelling; else as given.
QString namedFingerprint(const QString &given);
/// By which people know the key: SHA256 of its data; of what cannot be read, what the API gave.
QString fingerprintText(const KeyRow &row);
/// MD5 of its data; what the API gave where that is another key's, or where the key cannot be read.
QString md5Text(const KeyRow &row);
/// Whether the fingerprint that the API gave is another key's.
bool fingerprintDiffers(const KeyRow &row);
/// The sentence about that.
QString fingerprintDiffersText();
/// @}

} // namespace models
