// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/phonenumber.h"

#include <algorithm>

namespace names {

using namespace Qt::StringLiterals;

namespace {

bool isPhoneDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool partsPhone(QChar unit)
{
    return unit == u'-' || unit == u'(' || unit == u')' || unit == u'/';
}

} // namespace

QString phoneDigits(const QString &text)
{
    QString digits;
    bool isAbroad = false;
    for (const QChar unit : text) {
        if (isPhoneDigit(unit))
            digits += unit;
        else if (unit == u'+' && digits.isEmpty())
            isAbroad = true;
        else if (!unit.isSpace() && !partsPhone(unit))
            return {};
    }
    if (digits.startsWith("00"_L1)) {
        isAbroad = true;
        digits.remove(0, 2);
    }
    if (isAbroad && digits.startsWith("46"_L1)) {
        digits.remove(0, 2);
        if (!digits.startsWith(u'0'))
            digits.prepend(u'0');
    }
    return digits;
}

bool isOfPhone(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar unit) { return isPhoneDigit(unit) || unit == u'+' || partsPhone(unit); });
}

} // namespace names
