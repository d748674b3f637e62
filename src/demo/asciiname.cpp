// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/asciiname.h"

namespace demo {

QString asciiName(const QString &text, QChar separator)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.isMark())
            continue;
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            out.append(c);
        else if (!out.isEmpty() && out.back() != separator)
            out.append(separator);
    }
    if (!out.isEmpty() && out.back() == separator)
        out.chop(1);
    return out;
}

} // namespace demo
