// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter.h"

#include "names/addresskey.h"
#include "names/fold.h"
#include "names/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace tables {

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

/// The host of a URL; any other text as it is.
QString bareHost(const QString &text)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(\\[[0-9a-f:.]+\\]|[^][/?#:@]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

/// Whether what stands before the first colon of @p word can only be meant as the name of a field.
bool namesField(const QString &name, const QString &word)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"sftp"_s, u"ssh"_s};
    const auto isPart = [](QChar c) { return c.isLetter() || c == u'-' || c == u'_'; };
    const auto isPartOfAddress = [](QChar c) {
        return c == u':' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), isPart) && name.front().isLetter() &&
           !schemes.contains(name, Qt::CaseInsensitive) && !word.startsWith(name + u"://"_s) &&
           !std::all_of(word.cbegin(), word.cend(), isPartOfAddress);
}

/// Whether a name goes on with @p unit.
bool isInLabel(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'_';
}

bool isInLabel(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80 || isInLabel(QChar(QLatin1Char(byte)));
}

} // namespace

Filter::Filter(const QString &typed, const Fields &fields)
{
    qsizetype at = 0;
    // Words that stand together as the parts of one telephone number do.
    QString phone;
    std::size_t first = 0;
    while (at < typed.size()) {
        if (typed.at(at).isSpace()) {
            ++at;
            continue;
        }
        const std::size_t place = m_words.size();
        const QString word = read(typed, at, fields);
        const bool isPart = place < m_words.size() && !word.isEmpty() && names::isOfPhone(word);
        if (isPart && phone.isEmpty())
            first = place;
        phone = isPart ? phone + word : QString();
        for (std::size_t part = first; isPart && part < m_words.size(); ++part)
            m_words[part].setPhone(phone);
    }
}

/// Reads the word that begins at @p at, which is left behind it. Returns it where it stands for itself: not in quotes,
/// nor of a field, nor to be excluded.
QString Filter::read(const QString &typed, qsizetype &at, const Fields &fields)
{
    const bool excludes = typed.at(at) == u'-';
    if (excludes && (++at == typed.size() || typed.at(at).isSpace()))
        return {};
    if (typed.at(at) == u'"') {
        add(Word(quoted(typed, ++at), -1, excludes));
        return {};
    }
    const QString start = word(typed, at, u':');
    const bool hasColon = start.endsWith(u':');
    const int column = hasColon ? fields.value(fieldName(start.chopped(1)), -1) : -1;
    if (column >= 0) {
        const bool isQuoted = at < typed.size() && typed.at(at) == u'"';
        add(Word(isQuoted ? quoted(typed, ++at) : word(typed, at), column, excludes));
        return {};
    }
    const QString whole = start + word(typed, at);
    if (hasColon && namesField(start.chopped(1), whole))
        m_unknownFields.append(start.chopped(1));
    add(Word(whole, -1, excludes));
    return excludes ? QString() : whole;
}

QString Filter::fieldName(const QString &name)
{
    return names::foldPlain(names::fold(name)).remove(u' ').remove(u'-');
}

void Filter::add(Word word)
{
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

Filter::Word::Word(const QString &text, int column, bool excludes)
    : m_excludes(excludes)
    , m_column(column)
{
    const QString host = bareHost(text);
    const QString address = names::canonicalAddress(bareAddress(host));
    m_folded = names::fold(address.isNull() ? host : address).trimmed();
    // Of an address, a dot at the end is one on the way to the next number.
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (m_folded.endsWith(u'.') && std::any_of(m_folded.cbegin(), m_folded.cend(), isLetter)) {
        m_folded.chop(1);
        m_endsName = true;
    }
    const QString plain = names::foldPlain(m_folded);
    const auto letter = std::mismatch(m_folded.cbegin(), m_folded.cend(), plain.cbegin()).first;
    m_hasLetters = letter != m_folded.cend();
    m_letter = letter - m_folded.cbegin();
    m_plain = plain.toUtf8();
    m_rarest = m_plain.isEmpty() ? 0 : rarestByte(m_plain);
    setPhone(text);
}

void Filter::Word::setPhone(const QString &typed)
{
    constexpr qsizetype shortest = 4;
    const QString number = typed.trimmed();
    const bool isWhole = number.startsWith(u'+') || number.startsWith(u'0') || number.startsWith("(0"_L1);
    const QString digits = isWhole ? names::phoneDigits(number) : QString();
    m_phone =
        digits.size() >= shortest || (!digits.isEmpty() && number.startsWith(u'+')) ? digits.toLatin1() : QByteArray();
}

bool Filter::Word::isFound(const SearchKey &key) const
{
    if (isFoundAsTyped(key))
        return true;
    return !m_phone.isEmpty() && (m_column < 0 ? key.plain() : key.plain(m_column)).indexOf(m_phone) >= 0;
}

bool Filter::Word::isFoundAsTyped(const SearchKey &key) const
{
    if (m_plain.isEmpty())
        return key.isBlank(m_column);
    // Mostly a row has it nowhere: to see that costs less than to find the column.
    if ((m_hasLetters && !key.hasLetters()) || !isIn(key.plain()))
        return false;
    if (m_column < 0)
        return !m_hasLetters || isIn(key.kept());
    return isIn(key.plain(m_column)) && (!m_hasLetters || isIn(key.kept(m_column)));
}

bool Filter::Word::narrows(const Word &other) const
{
    if (m_excludes != other.m_excludes)
        return false;
    return m_excludes ? other.implies(*this) : implies(other);
}

/// Whether every row in which this is found has @p other too.
bool Filter::Word::implies(const Word &other) const
{
    if (other.m_column >= 0 && other.m_column != m_column)
        return false;
    if (m_plain.isEmpty() || other.m_plain.isEmpty())
        return m_plain.isEmpty() && other.m_plain.isEmpty();
    if (!m_phone.isEmpty() && (other.m_hasLetters || !other.isIn(m_phone, false)))
        return false;
    return other.isIn(m_plain, m_endsName) && (!other.m_hasLetters || other.isIn(QStringView(m_folded), m_endsName));
}

/// Jumps from one occurrence of the word's rarest byte to the next: a single byte is found many at a time. @p endsName:
/// whether a name that reaches to the end of @p plain ends there.
bool Filter::Word::isIn(QByteArrayView plain, bool endsName) const
{
    const auto ends = [&](qsizetype at) { return at == plain.size() ? endsName : !isInLabel(plain.at(at)); };
    qsizetype from = m_rarest;
    for (;;) {
        const qsizetype at = plain.indexOf(m_plain.at(m_rarest), from) - m_rarest;
        if (at < 0 || at + m_plain.size() > plain.size())
            return false;
        if (plain.sliced(at, m_plain.size()) == m_plain && (!m_endsName || ends(at + m_plain.size())))
            return true;
        from = at + m_rarest + 1;
    }
}

/// For words with å, ä or ö: jumps from one occurrence of the first of these, which match only themselves, to the next.
bool Filter::Word::isIn(QStringView kept, bool endsName) const
{
    const auto ends = [&](qsizetype at) { return at == kept.size() ? endsName : !isInLabel(kept.at(at)); };
    qsizetype from = m_letter;
    for (;;) {
        const qsizetype at = kept.indexOf(m_folded.at(m_letter), from) - m_letter;
        if (at < 0 || at + m_folded.size() > kept.size())
            return false;
        if (fits(kept.sliced(at)) && (!m_endsName || ends(at + m_folded.size())))
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

} // namespace tables
