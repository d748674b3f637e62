// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailto.h"

#include <QStringList>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5321 allows no longer one.
constexpr qsizetype longestAddress = 254;

} // namespace

bool isOneAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.size() > longestAddress || text.indexOf(u'@', at + 1) >= 0)
        return false;
    for (const QChar c : text) {
        const bool parts = u",;:<>()[]\\\"`"_s.contains(c);
        if (parts || c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return false;
    }
    return true;
}

QUrl mailtoUrl(const QString &to, const QString &subject, const QString &body)
{
    if (!isOneAddress(to))
        return {};
    const auto encoded = [](QString text) {
        return QUrl::toPercentEncoding(text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s));
    };
    QByteArrayList fields;
    if (!subject.isEmpty())
        fields.append("subject=" + encoded(subject));
    if (!body.isEmpty())
        fields.append("body=" + encoded(body));
    QByteArray url = "mailto:" + QUrl::toPercentEncoding(to, "@");
    if (!fields.isEmpty())
        url += '?' + fields.join('&');
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace exchange
