// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/query.h"

#include "finder/searchbytes.h"
#include "insight/publickey.h"
#include "names/comparablename.h"
#include "names/fold.h"
#include "names/phonenumber.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace finder {

using namespace Qt::StringLiterals;

namespace {

/// Nobody types more.
constexpr qsizetype longestTyped = 2000;
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestLoose = 16;

/// Where the byte stands that is rarest in names and addresses.
qsizetype rarest(const QByteArray &bytes)
{
    constexpr std::string_view commonFirst = ".eastinrolku1dbc0m2gh3-f4p5v6789 wy_jxz:@q";
    qsizetype best = 0;
    size_t rareness = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const size_t place = std::min(commonFirst.find(bytes.at(at)), commonFirst.size());
        if (at > 0 && place <= rareness)
            continue;
        best = at;
        rareness = place;
    }
    return best;
}

/// The host of a URL, the address of a mailto:, what stands before a path; other text as it is.
QString bare(const QString &word)
{
    static const QRegularExpression url(u"^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(\\[[0-9a-f:.]+\\]|[^][/?#:@]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^(?:mailto|tel|sip):(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = url.match(word); match.hasMatch())
        return match.captured(1);
    if (const auto match = scheme.match(word); match.hasMatch())
        return match.captured(1);
    return word;
}

/// Without the brackets of a URL and the length of a prefix.
QString bareAddress(const QString &text)
{
    static const QRegularExpression form(u"^\\[?([0-9A-Fa-f:.]+)\\]?(?:/[0-9]{1,3})?$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// A fingerprint as the entries have it.
QString fingerprint(const QString &folded)
{
    if (folded.startsWith("md5:"_L1))
        return folded.mid(4);
    if (!folded.startsWith("sha256:"_L1))
        return {};
    QString text = folded;
    while (text.endsWith(u'='))
        text.chop(1);
    return text;
}

Word wordOf(const QString &typed)
{
    Word word;
    const auto add = [&word](const QString &text) {
        const QString form = folded(text);
        if (form.trimmed().isEmpty())
            return;
        Form made(form);
        const bool isThere = std::any_of(word.forms.cbegin(), word.forms.cend(), [&made](const Form &other) {
            return other.plain == made.plain && other.kept == made.kept;
        });
        if (!isThere)
            word.forms.push_back(std::move(made));
    };
    QString text = bare(typed);
    // The dot that DNS writes behind a name, or the sign that ends a sentence.
    while (text.size() > 1 && (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';')))
        text.chop(1);
    const QString print = fingerprint(folded(text));
    add(print.isEmpty() ? text : print);
    if (const QString address = bareAddress(text); !address.isEmpty() && address.size() > 2) {
        const QHostAddress comparable = names::comparableAddress(address);
        if (!comparable.isNull())
            add(comparable.toString());
    }
    add(phoneDigits(text));
    return word;
}

Terms termsOf(const QStringList &words)
{
    Terms terms;
    for (const QString &word : words) {
        Word made = wordOf(word);
        if (!made.forms.empty())
            terms.words.push_back(std::move(made));
    }
    if (words.size() > 1) {
        Form phrase(folded(words.join(u' ')));
        phrase.isLoose = false;
        terms.phrase.forms.push_back(std::move(phrase));
    }
    return terms;
}

/// Words that are parts of one telephone number, joined.
QStringList withJoinedPhones(const QStringList &words)
{
    QStringList joined;
    bool isGoingOn = false;
    for (const QString &word : words) {
        const bool isPart = names::isOfPhone(word);
        if (isPart && isGoingOn)
            joined.last() += word;
        else
            joined.append(word);
        isGoingOn = isPart;
    }
    return joined;
}

/// The fingerprint of a whole public key; empty for any other text.
QString fingerprintOf(const QString &typed)
{
    if (!typed.contains("AAAA"_L1))
        return {};
    const insight::KeyResult key = insight::readPublicKey(typed);
    return key ? key->sha256 : QString();
}

} // namespace

Form::Form(const QString &folded)
    : plain(names::foldPlain(folded).toUtf8())
    , mask(maskOf(plain))
{
    const QByteArray whole = folded.toUtf8();
    if (whole != plain)
        kept = whole;
    plainRare = rarest(plain);
    keptRare = rarest(kept);
    constexpr qsizetype shortestLoose = 3;
    isLoose = kept.isEmpty() && plain.size() >= shortestLoose && plain.size() <= longestLoose &&
              std::all_of(plain.cbegin(), plain.cend(),
                          [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); });
}

quint64 Word::mask() const
{
    quint64 all = ~quint64(0);
    for (const Form &form : forms)
        all &= form.mask;
    return forms.empty() ? 0 : all;
}

QStringList Query::split(const QString &typed)
{
    QStringList words = typed.left(longestTyped).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

Query::Query(const QString &typed)
{
    if (const QString print = fingerprintOf(typed.trimmed()); !print.isEmpty()) {
        m_alternatives.push_back(termsOf({print}));
        return;
    }
    const QStringList words = split(typed);
    if (Terms terms = termsOf(words); !terms.words.empty())
        m_alternatives.push_back(std::move(terms));
    const QStringList joined = withJoinedPhones(words);
    if (joined.size() == words.size())
        return;
    if (Terms terms = termsOf(joined); !terms.words.empty())
        m_alternatives.push_back(std::move(terms));
}

} // namespace finder
