// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace names {

/// @p text as it is compared when searching: case-folded, diacritics removed (é is e, ü is u, ø is o), except that å, ä
/// and ö, letters of their own in Swedish, stay. Line breaks, tabs, other control characters and all kinds of space
/// become a space.
QString fold(QStringView text);

/// One unit of a folded text with å and ä as a, ö as o.
QChar foldPlain(QChar folded);

/// @p folded with å and ä as a, ö as o: what a keyboard without them types. Has exactly the length of @p folded.
QString foldPlain(const QString &folded);

} // namespace names
