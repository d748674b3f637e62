// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/apikey.h"

#include "names/invisible.h"

#include <algorithm>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

/// What a browser or a mail leaves around a text that is copied from it.
bool isPadding(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QStringView withoutPadding(QStringView pasted)
{
    const auto begin = std::find_if_not(pasted.begin(), pasted.end(), isPadding);
    const auto end = std::find_if_not(pasted.rbegin(), std::make_reverse_iterator(begin), isPadding).base();
    return {begin, end};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isKeyCharacter(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

bool isQuoted(QStringView text)
{
    return text.size() > 1 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
}

/// As in a line of documentation, of a configuration or of curl.
bool namesTheHeader(QStringView text)
{
    for (const QLatin1StringView name : {"api_key"_L1, "api-key"_L1, "apikey"_L1}) {
        const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
        const QStringView rest = at < 0 ? QStringView() : text.sliced(at + name.size()).trimmed();
        if (rest.startsWith(u':') || rest.startsWith(u'='))
            return true;
    }
    return false;
}

void overwrite(QByteArray &bytes)
{
    // Only what nobody else shares; volatile, because nobody reads it afterwards.
    if (!bytes.isDetached())
        return;
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

} // namespace

ApiKey::ApiKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

ApiKey &ApiKey::operator=(const ApiKey &other)
{
    if (this != &other) {
        overwrite(m_bytes);
        m_bytes = other.m_bytes;
    }
    return *this;
}

ApiKey &ApiKey::operator=(ApiKey &&other) noexcept
{
    if (this != &other) {
        overwrite(m_bytes);
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

ApiKey::~ApiKey()
{
    overwrite(m_bytes);
}

tl::expected<ApiKey, KeyFault> readKey(const QString &pasted)
{
    const QStringView key = withoutPadding(pasted);
    if (key.isEmpty())
        return tl::unexpected(KeyFault::Empty);
    if (std::any_of(key.begin(), key.end(), isControl))
        return tl::unexpected(KeyFault::ControlCharacter);
    if (names::invisiblePlace(key) > 0)
        return tl::unexpected(KeyFault::Invisible);
    if (!std::all_of(key.begin(), key.end(), isKeyCharacter))
        return tl::unexpected(KeyFault::NotAscii);
    if (isQuoted(key) || namesTheHeader(key))
        return tl::unexpected(KeyFault::MoreThanKey);
    return ApiKey(key.toLatin1());
}

qsizetype invisiblePlaceInKey(const QString &pasted)
{
    return names::invisiblePlace(withoutPadding(pasted));
}

} // namespace accounts
