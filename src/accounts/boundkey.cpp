// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/boundkey.h"

#include "api/address.h"

namespace accounts {

ApiKey entryOf(const BoundKey &key)
{
    return key.address ? ApiKey(key.key.bytes() + '\n' + key.address->toEncoded()) : key.key;
}

BoundKey readEntry(const ApiKey &entry)
{
    // A key has no line breaks.
    const qsizetype end = entry.bytes().indexOf('\n');
    if (end < 0)
        return {entry, std::nullopt};
    BoundKey key{ApiKey(entry.bytes().first(end)), std::nullopt};
    const QByteArray address = entry.bytes().sliced(end + 1).trimmed();
    if (!address.isEmpty())
        key.address = api::readAddress(QString::fromUtf8(address)).value_or(QUrl());
    return key;
}

bool isFor(const BoundKey &key, const QUrl &address)
{
    const QUrl bound = key.address.value_or(api::defaultAddress());
    return !bound.isEmpty() && bound == address;
}

} // namespace accounts
