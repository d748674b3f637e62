// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace names {

/// @p ascii with every label of the form xn--… in Unicode (docs/contract.md, doubt 8), to be found by. Works inside any
/// text, such as the content of an MX record; what is not a valid label stays as it is. For the eye: shownName().
QString unicodeName(const QString &ascii);

/// A domain or host as it is shown, everywhere: in Unicode, but for labels that could be taken for others, which are in
/// ASCII (docs/decisions.md). @p name may be in ASCII or in Unicode.
QString shownName(const QString &name);

/// shownName(), and on a line of its own @p name, where that is the form in ASCII of what is shown: for tool tips.
QString shownNameAndOwn(const QString &name);

} // namespace names
