// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt 6.4 does otherwise than Qt 6.8, for the tests that see it, and nowhere else.
#pragma once

#include <QLibraryInfo>
#include <QVersionNumber>

namespace support {

/// Whether Qt itself sends a read once more whose connection was closed before anything came (docs/qt-facts.md, Qt 6.4
/// beside 6.8 5).
inline bool qtReadsAgain()
{
    return QLibraryInfo::version() >= QVersionNumber(6, 5);
}

} // namespace support
