// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingmail.h"

#include "exchange/mailpart.h"

#include <QCryptographicHash>
#include <QtGlobal>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using insight::Object;
using insight::ObjectKind;

namespace {

/// Of one finding no more are named.
constexpr qsizetype mostObjects = 20;

/// By which support knows a key: its data is its id here, or its fingerprint as it came.
QString keyText(const Object &key)
{
    if (key.id.startsWith(u'#'))
        return {};
    const auto data = QByteArray::fromBase64Encoding(key.id.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!data || data.decoded.size() < 32)
        return oneMailLine(key.id);
    const QByteArray digest = QCryptographicHash::hash(data.decoded, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

/// "Server c1234 (www.example.se)"; empty for what the sentence says whole.
QString objectLine(const Object &object, const QString &title, const MailWords &words)
{
    const QString called = oneMailLine(title);
    QString id = oneMailLine(object.id);
    const char *kind = nullptr;
    switch (object.kind) {
    case ObjectKind::Server:
        kind = QT_TRANSLATE_NOOP("SupportMail", "Server %1");
        break;
    case ObjectKind::Person:
        kind = QT_TRANSLATE_NOOP("SupportMail", "Person with id %1");
        if (object.id.startsWith(u'~'))
            return {};
        break;
    case ObjectKind::Key:
        kind = QT_TRANSLATE_NOOP("SupportMail", "SSH key %1");
        id = keyText(object);
        break;
    case ObjectKind::Record:
        return words(QT_TRANSLATE_NOOP("SupportMail", "DNS record %1")).arg(called);
    default:
        return {};
    }
    const QString line = words(kind).arg(id.isEmpty() ? called : id);
    return called.isEmpty() || called == id || id.isEmpty() ? line : u"%1 (%2)"_s.arg(line, called);
}

QStringList itemLines(const FindingReport::Item &item, const MailWords &words)
{
    QStringList lines{u"- "_s + oneMailLine(item.sentence)};
    const QList<Object> objects = QList<Object>{item.finding.finding().object} + item.finding.finding().others;
    for (qsizetype i = 0; i < std::min(objects.size(), mostObjects); ++i) {
        const QString line = objectLine(objects.at(i), item.finding.titles.value(i), words);
        if (!line.isEmpty() && !lines.contains(u"  "_s + line))
            lines.append(u"  "_s + line);
    }
    lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "Suggestion: %1")).arg(oneMailLine(item.advice)));
    return lines;
}

} // namespace

Mail composeMail(const FindingReport &report, const MailWords &words)
{
    const bool isMany = report.items.size() > 1;
    QStringList lines{words(QT_TRANSLATE_NOOP("SupportMail", "Hello,")), QString(),
                      words(isMany ? QT_TRANSLATE_NOOP("SupportMail", "We have found these things in our account. "
                                                                      "Please help us put them right:")
                                   : QT_TRANSLATE_NOOP("SupportMail", "We have found this in our account. Please "
                                                                      "help us put it right:")),
                      QString()};
    for (const FindingReport::Item &item : report.items)
        lines.append(itemLines(item, words));
    lines.append({QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Best regards,")), words(writersName)});
    const QString title = report.items.isEmpty() ? QString() : oneMailLine(report.items.constFirst().finding.title());
    const bool isOneObject =
        !title.isEmpty() &&
        std::all_of(report.items.cbegin(), report.items.cend(), [&](const FindingReport::Item &item) {
            return item.finding.finding().object == report.items.constFirst().finding.finding().object;
        });
    const QString subject = isOneObject
                                ? words(QT_TRANSLATE_NOOP("SupportMail", "%1: something to put right")).arg(title)
                                : words(QT_TRANSLATE_NOOP("SupportMail", "Things to put right in our account"));
    return {.to = u"support@cloudnet.se"_s, .subject = subject, .body = lines.join(u'\n') + u'\n'};
}

} // namespace exchange
