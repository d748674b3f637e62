// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casetext.h"

#include "cases/expectation.h"
#include "cases/standing.h"
#include "exchange/mailpart.h"
#include "exchange/takebackmail.h"

#include <QCryptographicHash>
#include <QtGlobal>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using cases::Expect;

namespace {

/// "ali@dator (SHA256:…)": by which support knows a key; its data is its id here, or its fingerprint as it came.
QString keyOf(const store::CaseItem &item)
{
    const QString name = oneMailLine(item.title);
    QString id;
    if (item.object.startsWith(u'#')) {
        id = u"id "_s + oneMailLine(item.object.mid(1));
    } else {
        const auto data =
            QByteArray::fromBase64Encoding(item.object.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        const bool isKey = data && data.decoded.size() >= 32;
        id = isKey
                 ? u"SHA256:"_s + QString::fromLatin1(QCryptographicHash::hash(data.decoded, QCryptographicHash::Sha256)
                                                          .toBase64(QByteArray::OmitTrailingEquals))
                 : oneMailLine(item.object);
    }
    return name.isEmpty() ? id : u"%1 (%2)"_s.arg(name, id);
}

/// "Ali Sahin (id 101)".
QString personOf(const store::CaseItem &item)
{
    const QString name = oneMailLine(item.title);
    if (item.object.startsWith(u'~'))
        return name;
    const QString id = u"id "_s + oneMailLine(item.object);
    return name.isEmpty() ? id : u"%1 (%2)"_s.arg(name, id);
}

const char *sentenceOf(Expect expect)
{
    switch (expect) {
    case Expect::KeyOn:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: SSH key %2 added");
    case Expect::KeyOff:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: SSH key %2 removed");
    case Expect::DeployKeyOn:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: deploy key %2 added");
    case Expect::DeployKeyOff:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: deploy key %2 removed");
    case Expect::NewKey:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: a new SSH key added");
    case Expect::NewDeployKey:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: a new deploy key added");
    case Expect::AccessOn:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: access given to %2");
    case Expect::AccessOff:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: access of %2 removed");
    case Expect::NewAccess:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: access given to a new person");
    case Expect::NotifyOff:
        return QT_TRANSLATE_NOOP("SupportMail", "%1: %2 no longer notified of problems");
    case Expect::Restored:
        return QT_TRANSLATE_NOOP("SupportMail", "%1 restored");
    case Expect::FindingGone:
        return QT_TRANSLATE_NOOP("SupportMail", "Put right: %1");
    }
    return "";
}

QString dayOf(const QDateTime &moment)
{
    return moment.toLocalTime().date().toString(Qt::ISODate);
}

QString minuteOf(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// What was there, without the server's name.
QString whatWas(const store::CaseItem &item, const MailWords &words)
{
    switch (cases::expectOf(item.kind).value_or(Expect::FindingGone)) {
    case Expect::KeyOff:
        return words(QT_TRANSLATE_NOOP("SupportMail", "SSH key %1")).arg(keyOf(item));
    case Expect::DeployKeyOff:
        return words(QT_TRANSLATE_NOOP("SupportMail", "deploy key %1")).arg(keyOf(item));
    case Expect::AccessOff:
        return words(QT_TRANSLATE_NOOP("SupportMail", "Access"));
    case Expect::NotifyOff:
        return words(QT_TRANSLATE_NOOP("SupportMail", "Notified of problems"));
    default:
        return itemText(item, words);
    }
}

} // namespace

QString itemText(const store::CaseItem &item, const MailWords &words)
{
    const std::optional<Expect> expect = cases::expectOf(item.kind);
    if (!expect)
        return oneMailLine(item.title);
    const QString sentence = words(sentenceOf(*expect));
    if (*expect == Expect::FindingGone)
        return sentence.arg(oneMailLine(item.title));
    if (*expect == Expect::Restored) {
        const std::optional<store::Change> change = cases::changeOf(item);
        return sentence.arg(change ? changedText(*change, words) : oneMailLine(item.title));
    }
    const QString server = oneMailLine(item.server);
    if (!sentence.contains("%2"_L1))
        return sentence.arg(server);
    const bool isPerson = *expect == Expect::AccessOn || *expect == Expect::AccessOff || *expect == Expect::NotifyOff;
    return sentence.arg(server, isPerson ? personOf(item) : keyOf(item));
}

Mail reminderMail(const store::Case &one, const MailWords &words)
{
    const auto isBack = [](const store::CaseItem &item) { return item.lost.isValid(); };
    const auto isMissing = [](const store::CaseItem &item) { return !item.seen.isValid() && !item.lost.isValid(); };
    const bool cameBack = std::any_of(one.items.cbegin(), one.items.cend(), isBack);
    const QString asked =
        cameBack ? words(QT_TRANSLATE_NOOP("SupportMail", "On %1 we asked you for the changes below, with the "
                                                          "reference %2. These were done, but are so no longer:"))
                 : words(QT_TRANSLATE_NOOP("SupportMail", "On %1 we asked you for the changes below, with the "
                                                          "reference %2. We cannot see yet that these are done:"));
    QStringList lines{words(QT_TRANSLATE_NOOP("SupportMail", "Hello,")), QString(),
                      asked.arg(dayOf(one.sent), one.reference), QString()};
    for (const store::CaseItem &item : one.items) {
        if (isBack(item))
            lines.append(words(QT_TRANSLATE_NOOP("SupportMail", "- %1 (done on %2, undone on %3)"))
                             .arg(itemText(item, words), dayOf(item.seen), dayOf(item.lost)));
    }
    if (cameBack && std::any_of(one.items.cbegin(), one.items.cend(), isMissing))
        lines.append(
            {QString(), words(QT_TRANSLATE_NOOP("SupportMail", "We cannot see yet that these are done:")), QString()});
    for (const store::CaseItem &item : one.items) {
        if (isMissing(item))
            lines.append(u"- "_s + itemText(item, words));
    }
    lines.append({QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Can you tell us when they will be done?")),
                  QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Best regards,")), words(writersName), QString(),
                  words(QT_TRANSLATE_NOOP("SupportMail", "Our first message:"))});
    const QStringList body = one.body.split(u'\n');
    for (const QString &line : body)
        lines.append(line.isEmpty() ? u">"_s : u"> "_s + line);
    const QString bare = cases::withReference(one.subject, {});
    return {.to = u"support@cloudnet.se"_s,
            .subject =
                cases::withReference(words(QT_TRANSLATE_NOOP("SupportMail", "Reminder: %1")).arg(bare), one.reference),
            .body = lines.join(u'\n') + u'\n'};
}

AccessReport certificateOf(const store::Case &one, const QHash<QString, QString> &hostnames, const MailWords &words,
                           const QString &language)
{
    const bool isLeaving = one.kind == cases::wordOf(cases::Asked::Leaving);
    const QString title = oneMailLine(one.title.isEmpty() ? one.object : one.title);
    AccessReport report;
    report.language = language;
    report.title = isLeaving ? words(QT_TRANSLATE_NOOP("SupportMail", "%1 no longer has any access")).arg(title)
                             : words(QT_TRANSLATE_NOOP("SupportMail", "Done by support: %1")).arg(one.reference);
    QDateTime last;
    for (const store::CaseItem &item : one.items)
        last = !last.isValid() || item.seen > last ? item.seen : last;
    report.facts = {
        words(QT_TRANSLATE_NOOP("SupportMail", "Asked of Cloudnet’s support on %1, reference %2."))
            .arg(dayOf(one.sent), one.reference),
        words(QT_TRANSLATE_NOOP("SupportMail", "All of it was seen to be done on %1.")).arg(minuteOf(last)),
        words(QT_TRANSLATE_NOOP("SupportMail", "“Since” is when a complete read of the server first showed that it "
                                               "was gone.")),
    };
    report.headers = {words(QT_TRANSLATE_NOOP("SupportMail", "Server")),
                      words(QT_TRANSLATE_NOOP("SupportMail", "What was removed")),
                      words(QT_TRANSLATE_NOOP("SupportMail", "Gone since"))};
    report.nothing = words(QT_TRANSLATE_NOOP("SupportMail", "There was nothing to remove."));
    QStringList servers;
    for (const store::CaseItem &item : one.items) {
        if (!servers.contains(item.server))
            servers.append(item.server);
    }
    for (const QString &server : std::as_const(servers)) {
        const QString hostname = oneMailLine(hostnames.value(server));
        const QString name = oneMailLine(server);
        for (const store::CaseItem &item : one.items) {
            if (item.server == server && item.seen.isValid())
                report.rows.append({hostname.isEmpty() ? name : u"%1 (%2)"_s.arg(name, hostname), whatWas(item, words),
                                    minuteOf(item.seen)});
        }
    }
    return report;
}

QString certificateText(const AccessReport &certificate)
{
    QStringList lines{certificate.title, QString()};
    lines.append(certificate.facts);
    lines.append(QString());
    for (const QStringList &row : certificate.rows)
        lines.append(u"- "_s + row.join(u"; "_s));
    if (certificate.rows.isEmpty())
        lines.append(certificate.nothing);
    return lines.join(u'\n') + u'\n';
}

} // namespace exchange
