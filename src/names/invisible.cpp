// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/invisible.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace names {

namespace {

/// Formatting characters, and those that are drawn as nothing though their category says otherwise.
bool isInvisible(char32_t character)
{
    static constexpr char32_t others[] = {0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0};
    return QChar::category(character) == QChar::Other_Format ||
           std::find(std::begin(others), std::end(others), character) != std::end(others) ||
           (character >= 0x180b && character <= 0x180f) || (character >= 0xfe00 && character <= 0xfe0f) ||
           (character >= 0xe0100 && character <= 0xe01ef);
}

} // namespace

qsizetype invisiblePlace(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    const auto found = std::find_if(characters.cbegin(), characters.cend(), isInvisible);
    return found == characters.cend() ? 0 : found - characters.cbegin() + 1;
}

} // namespace names
