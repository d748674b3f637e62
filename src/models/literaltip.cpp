// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/literaltip.h"

using namespace Qt::StringLiterals;

namespace models {

QString literalToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<span style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace models
