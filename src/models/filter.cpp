// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "names/addresskey.h"
#include "names/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

/// Reads up to the closing quote or the end; @p at is after the opening quote, and is left after the closing one.
QString quoted(const QString &typed, qsizetype &at)
{
    const qsizetype end = typed.indexOf(u'"', at);
    QString text = typed.mid(at, end < 0 ? -1 : end - at);
    at = end < 0 ? typed.size() : end + 1;
    return text;
}

/// Reads up to the next space or, with @p stop, to just after the first @p stop.
QString word(const QString &typed, qsizetype &at, QChar stop = {})
{
    const qsizetype start = at;
    while (at < typed.size() && !typed.at(at).isSpace()) {
        if (typed.at(at++) == stop && !stop.isNull())
            break;
    }
    return typed.mid(start, at - start);
}

/// The position of the byte in @p word that names of hosts, people and places have least of.
qsizetype rarestByte(const QByteArray &word)
{
    constexpr QByteArrayView common = "eanrstiol.dkm0123456789g:-uvchpfb w";
    const auto rarity = [&](char byte) {
        const qsizetype at = common.indexOf(byte);
        return at < 0 ? common.size() : at;
    };
    const auto less = [&](char a, char b) { return rarity(a) < rarity(b); };
    return std::max_element(word.cbegin(), word.cend(), less) - word.cbegin();
}

/// An address as it stands in a URL ([…]) or before the length of a prefix (…/64), without these.
QString bareAddress(const QString &text)
{
    static const QRegularExpression form(u"^\\[?([0-9A-Fa-f:.]+)\\]?(?:/[0-9]{1,3})?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

} // namespace

Filter::Filter(const QString &typed, const Fields &fields)
{
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed.at(at).isSpace()) {
            ++at;
        } else if (typed.at(at) == u'"') {
            add(quoted(typed, ++at), -1);
        } else {
            const QString field = word(typed, at, u':');
            const int column = field.endsWith(u':') ? fields.value(fieldName(field.chopped(1)), -1) : -1;
            if (column < 0)
                add(field + word(typed, at), -1);
            else if (at < typed.size() && typed.at(at) == u'"')
                add(quoted(typed, ++at), column);
            else
                add(word(typed, at), column);
        }
    }
}

QString Filter::fieldName(const QString &name)
{
    return names::foldPlain(names::fold(name)).remove(u' ');
}

void Filter::add(const QString &text, int column)
{
    Word word(text, column);
    if (!word.isEmpty())
        m_words.push_back(std::move(word));
}

bool Filter::matches(const SearchKey &key) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) { return word.matches(key); });
}

bool Filter::narrows(const Filter &other) const
{
    return std::all_of(other.m_words.cbegin(), other.m_words.cend(), [this](const Word &wide) {
        return std::any_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) { return word.narrows(wide); });
    });
}

Filter::Word::Word(const QString &text, int column)
    : m_column(column)
{
    const QString address = names::canonicalAddress(bareAddress(text));
    m_folded = names::fold(address.isNull() ? text : address).trimmed();
    const QString plain = names::foldPlain(m_folded);
    const auto letter = std::mismatch(m_folded.cbegin(), m_folded.cend(), plain.cbegin()).first;
    m_hasLetters = letter != m_folded.cend();
    m_letter = letter - m_folded.cbegin();
    m_plain = plain.toUtf8();
    m_rarest = rarestByte(m_plain);
}

bool Filter::Word::matches(const SearchKey &key) const
{
    if (m_hasLetters && !key.hasLetters())
        return false;
    if (m_column < 0)
        return isIn(key.plain()) && (!m_hasLetters || isIn(key.kept()));
    return isIn(key.plain(m_column)) && (!m_hasLetters || isIn(key.kept(m_column)));
}

bool Filter::Word::narrows(const Word &other) const
{
    if (other.m_column >= 0 && other.m_column != m_column)
        return false;
    return other.isIn(m_plain) && (!other.m_hasLetters || other.isIn(QStringView(m_folded)));
}

/// Jumps from one occurrence of the word's rarest byte to the next: a single byte is found many at a time.
bool Filter::Word::isIn(QByteArrayView plain) const
{
    qsizetype from = m_rarest;
    for (;;) {
        const qsizetype at = plain.indexOf(m_plain.at(m_rarest), from) - m_rarest;
        if (at < 0 || at + m_plain.size() > plain.size())
            return false;
        if (plain.sliced(at, m_plain.size()) == m_plain)
            return true;
        from = at + m_rarest + 1;
    }
}

/// For words with å, ä or ö: jumps from one occurrence of the first of these, which match only themselves, to the next.
bool Filter::Word::isIn(QStringView kept) const
{
    qsizetype from = m_letter;
    for (;;) {
        const qsizetype at = kept.indexOf(m_folded.at(m_letter), from) - m_letter;
        if (at < 0 || at + m_folded.size() > kept.size())
            return false;
        if (fits(kept.sliced(at)))
            return true;
        from = at + m_letter + 1;
    }
}

/// Whether @p kept begins with the word, where a and o stand for å, ä, ö too.
bool Filter::Word::fits(QStringView kept) const
{
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (m_folded.at(i) != kept.at(i) && m_folded.at(i) != names::foldPlain(kept.at(i)))
            return false;
    }
    return true;
}

} // namespace models
