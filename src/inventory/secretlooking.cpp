// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/secretlooking.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

/// Shorter words are read as words.
constexpr qsizetype shortestToken = 20;
constexpr qsizetype leastDifferent = 8;

bool hasPrivateKey(const QString &text)
{
    static const QRegularExpression form(
        u"-----\\s*BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-\\d|AGE-SECRET-KEY-1"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// "password: …", "lösenordet är …", "api key = …", an address with a password in it.
bool hasPassword(const QString &text)
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}])(?:pass(?:word|wd|phrase|code)?|pwd|pw|pin(?:-?kod| "
        u"?code)?|l(?:ö|oe?)sen(?:ord|fras)?(?:et|en)?|"
        "kodord(?:et)?|secret|hemlighet(?:en)?|token|credentials?|(?:api|access|secret|licen[cs]e)[ _-]?(?:key|token)|"
        "api-?nyckel(?:n)?)\\s*(?:[:=]|\\bis\\b|\\bär\\b|->|→)\\s*[^\\s]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(u"[a-z][a-z0-9+.-]*://[^\\s/:@]+:[^\\s/@]+@|otpauth://"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() || address.match(text).hasMatch();
}

bool isTokenUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x80 && (unit.isLetterOrNumber() || code == u'+' || code == u'/' || code == u'=' || code == u'_' ||
                           code == u'-' || code == u'.' || code == u'~');
}

/// How often a capital, a small letter and a digit take turns within what nothing else parts.
qsizetype turns(QStringView word)
{
    constexpr int none = -1;
    qsizetype count = 0;
    int last = none;
    for (const QChar unit : word) {
        const int kind = unit.isDigit() ? 2 : unit.isUpper() ? 1 : unit.isLower() ? 0 : none;
        count += last != none && kind != none && kind != last ? 1 : 0;
        last = kind;
    }
    return count;
}

bool isToken(QStringView word)
{
    if (word.size() < shortestToken || !std::all_of(word.cbegin(), word.cend(), isTokenUnit))
        return false;
    const auto digits = std::count_if(word.cbegin(), word.cend(), [](QChar unit) { return unit.isDigit(); });
    const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar unit) { return unit.isLetter(); });
    const QSet<QChar> different(word.cbegin(), word.cend());
    // Names and paths have few digits, and seldom change between small and large.
    return digits >= 2 && letters >= 4 && different.size() >= leastDifferent && turns(word) * 4 >= word.size();
}

/// What is public though it looks like that: keys as ssh writes them, fingerprints, what stands in DNS.
bool isPublic(QStringView word, QStringView before)
{
    static const QStringList types{u"ssh-"_s, u"ecdsa-"_s, u"sk-ssh-"_s, u"sk-ecdsa-"_s};
    const bool isKey =
        word.startsWith("AAAA"_L1) &&
        std::any_of(types.cbegin(), types.cend(), [&](const QString &type) { return before.startsWith(type); });
    static const QRegularExpression uuid(u"^\\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\}?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return isKey || word.contains("://"_L1) || uuid.match(word.toString()).hasMatch();
}

bool hasToken(const QString &text)
{
    static const QRegularExpression known(
        u"\\b(?:gh[oprsu]_|github_pat_|glpat-|xox[abprs]-|sk_(?:live|test)_|AKIA|AIza)[A-Za-z0-9_-]{12,}"_s);
    if (known.match(text).hasMatch())
        return true;
    static const QRegularExpression between(u"[\\s,;\"'()<>\\[\\]]+"_s);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString before = i > 0 ? words.at(i - 1) : QString();
        if (isToken(words.at(i)) && !isPublic(words.at(i), before))
            return true;
    }
    return false;
}

} // namespace

std::optional<SecretKind> secretIn(const QString &text)
{
    if (hasPrivateKey(text))
        return SecretKind::PrivateKey;
    if (hasPassword(text))
        return SecretKind::Password;
    if (hasToken(text))
        return SecretKind::Token;
    return std::nullopt;
}

} // namespace inventory
