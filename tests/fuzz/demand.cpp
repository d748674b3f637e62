// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QtGlobal>

namespace fuzz {

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("Does not hold: %s", what);
}

} // namespace fuzz
