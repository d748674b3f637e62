// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace words {

/// What a text means, for whoever shows it to colour. Never the only sign of it: the text says it too.
enum class Tone { Normal, Muted, Good, Warning, Bad, Link };

} // namespace words

Q_DECLARE_METATYPE(words::Tone)
