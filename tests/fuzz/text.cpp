// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "handover/rdata.h"

namespace fuzz {

void text(const QByteArray &input)
{
    const QByteArray bytes = handover::textBytes(QString::fromUtf8(input));
    const QByteArray strings = handover::quotedStrings(bytes);
    for (const char byte : strings)
        demand(byte >= 0x20 && byte < 0x7f, "a zone file has no other bytes");
    // Back by the same reading: each string has its length, and nothing is lost between two.
    demand(handover::textBytes(QString::fromLatin1(strings)) == bytes, "what is written is read");
}

} // namespace fuzz
