// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/searchbytes.h"

#include "names/addresskey.h"
#include "names/comparablename.h"
#include "names/domainname.h"
#include "names/fold.h"
#include "names/phonenumber.h"
#include "names/txtstrings.h"

#include <algorithm>

namespace finder {

using namespace Qt::StringLiterals;

namespace {

/// A longer text is found by its beginning: a key of a search has a bound.
constexpr qsizetype longestText = 4000;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.unicode() < 0x80; });
}

void append(QString &all, char begin, const QString &text)
{
    if (text.isEmpty())
        return;
    all += QLatin1Char(begin);
    all += text;
}

/// The other ways to write what is in @p text.
void appendSpellings(QString &all, const Text &text)
{
    const auto begin = static_cast<char>(static_cast<char>(weightOf(text.field)) | spelling);
    switch (text.field) {
    case Field::Phone:
        append(all, begin, phoneDigits(text.text));
        break;
    case Field::Fingerprint:
        // MD5 without its colons.
        if (text.text.count(u':') > 2)
            append(all, begin, QString(text.text).remove(u':').toLower());
        break;
    case Field::Address:
        append(all, begin, names::canonicalAddress(text.text));
        break;
    case Field::Content:
        if (text.text.contains(u':') && text.text.size() < 50)
            append(all, begin, names::canonicalAddress(text.text));
        // What DNS splits, as a DKIM key, is pasted whole.
        append(all, begin, folded(names::joinedStrings(text.text)));
        [[fallthrough]];
    case Field::Name:
    case Field::OtherName:
        if (text.text.contains("xn--"_L1, Qt::CaseInsensitive))
            append(all, begin, folded(names::unicodeName(text.text)));
        break;
    default:
        break;
    }
}

} // namespace

Weight weightOf(Field field)
{
    switch (field) {
    case Field::Name:
    case Field::OtherName:
        return Weight::Name;
    case Field::Address:
    case Field::Fingerprint:
    case Field::Email:
    case Field::Phone:
    case Field::Id:
    case Field::Content:
    case Field::Tag:
        return Weight::Alias;
    default:
        return Weight::Prose;
    }
}

QString folded(const QString &text)
{
    QString all = names::fold(text.size() > longestText ? text.left(longestText) : text);
    return all;
}

SearchBytes::SearchBytes(const Entry &entry)
{
    QString all;
    const auto add = [&all](const Text &text) {
        // Also an empty one has its place: texts are counted.
        all += QLatin1Char(static_cast<char>(weightOf(text.field)));
        if (text.field == Field::None)
            return;
        all += folded(text.text);
        appendSpellings(all, text);
    };
    add({Field::Name, entry.name});
    for (const Text &text : entry.texts)
        add(text);
    if (isAscii(all)) {
        plain = all.toLatin1();
        return;
    }
    kept = all.toUtf8();
    const QString without = names::foldPlain(all);
    plain = without.toUtf8();
    if (without == all)
        kept.clear();
}

quint64 maskOf(QByteArrayView plain)
{
    quint64 mask = 0;
    for (const char byte : plain)
        mask |= maskOf(byte);
    return mask;
}

quint64 startsOf(QByteArrayView plain)
{
    quint64 mask = 0;
    for (qsizetype at = 1; at < plain.size(); ++at) {
        if (!isInWord(plain[at - 1]))
            mask |= maskOf(plain[at]);
    }
    return mask;
}

QString phoneDigits(const QString &text)
{
    constexpr qsizetype shortest = 6;
    const QString digits = names::phoneDigits(text);
    return digits.size() < shortest ? QString() : digits;
}

} // namespace finder
