// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestnote.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qsizetype longestPath = 2000;

/// Matches @p text in whatever way its characters are percent-encoded, also more than once.
QString encodedPattern(const QByteArray &text)
{
    QString pattern;
    for (const char c : text) {
        const QString hex = QString::number(static_cast<uchar>(c), 16).rightJustified(2, u'0');
        const QString plain = QRegularExpression::escape(QString(QLatin1Char(c)));
        pattern += u"(?:%1|%(?:25)*%2%3)"_s.arg(plain, hex, c == ' ' ? u"|\\+"_s : QString());
    }
    return pattern;
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

} // namespace

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return u"connection refused"_s;
    case Error::Kind::HostNotFound:
        return u"host not found"_s;
    case Error::Kind::NoConnection:
        return u"no connection"_s;
    case Error::Kind::Tls:
        return u"tls failed"_s;
    case Error::Kind::Idle:
        return u"idle too long"_s;
    case Error::Kind::Deadline:
        return u"deadline passed"_s;
    case Error::Kind::Cut:
        return u"cut short"_s;
    case Error::Kind::TooBig:
        return u"too big"_s;
    case Error::Kind::Unpackable:
        return u"cannot be unpacked"_s;
    case Error::Kind::ProxyLogin:
        return u"proxy wants a login"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Redirected:
        return u"redirect not followed"_s;
    case Error::Kind::Moved:
        return u"redirect within the address not followed"_s;
    case Error::Kind::KeyRefused:
        return u"key refused"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::NotFound:
        return u"not found"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::TooMany:
        return u"too many requests"_s;
    case Error::Kind::ServerFault:
        return u"server fault"_s;
    case Error::Kind::NotJson:
        return u"not json"_s;
    case Error::Kind::BrokenJson:
        return u"broken json"_s;
    case Error::Kind::WrongShape:
        return u"wrong shape"_s;
    case Error::Kind::Incomplete:
        return u"incomplete"_s;
    case Error::Kind::UnknownOutcome:
        return u"outcome unknown"_s;
    case Error::Kind::ReadOnly:
        return u"read only"_s;
    case Error::Kind::BadName:
        return u"bad name"_s;
    }
    return {};
}

PathCensor::PathCensor(const QByteArray &key)
    : m_key(key.isEmpty() ? std::nullopt : std::optional(compiled(encodedPattern(key))))
    , m_otp(compiled(encodedPattern("otpauth") + u"[^&#]*"_s))
{
}

void PathCensor::clean(QString &path) const
{
    if (m_key)
        path.replace(*m_key, u"…"_s);
    path.replace(m_otp, u"…"_s);
}

QString notedPath(const QUrl &address, const QUrl &base, const PathCensor &censor)
{
    QString path = address.path(QUrl::FullyEncoded);
    const QString root = base.path(QUrl::FullyEncoded);
    if (path.startsWith(root + u'/'))
        path.remove(0, root.size());
    if (address.hasQuery())
        path += u'?' + address.query(QUrl::FullyEncoded);
    censor.clean(path);
    if (path.size() > longestPath)
        path = path.left(longestPath - 1) + u'…';
    return path;
}

} // namespace api
