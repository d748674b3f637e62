// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/supportmail.h"

#include "exchange/mailpart.h"

#include <QtGlobal>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The texts of one kind of request, for one thing, for several, and for a new one that is not in the lists.
struct Words
{
    const char *subjectOne;
    const char *subjectMany;
    const char *bodyOne;
    const char *bodyMany;
    const char *bodyNew;
};

Words wordsOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::AddPeople:
        return {QT_TRANSLATE_NOOP("SupportMail", "%1: give a person access"),
                QT_TRANSLATE_NOOP("SupportMail", "%1: give people access"),
                QT_TRANSLATE_NOOP("SupportMail", "Please give this person access to the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please give these people access to the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please give a new person access to the server %1:")};
    case RequestKind::RemovePeople:
        return {QT_TRANSLATE_NOOP("SupportMail", "%1: remove a person's access"),
                QT_TRANSLATE_NOOP("SupportMail", "%1: remove people's access"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove this person's access to the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove these people's access to the server %1:"), nullptr};
    case RequestKind::AddKeys:
        return {QT_TRANSLATE_NOOP("SupportMail", "%1: add an SSH key"),
                QT_TRANSLATE_NOOP("SupportMail", "%1: add SSH keys"),
                QT_TRANSLATE_NOOP("SupportMail", "Please add this SSH key to the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please add these SSH keys to the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please add a new SSH key to the server %1:")};
    case RequestKind::RemoveKeys:
        return {QT_TRANSLATE_NOOP("SupportMail", "%1: remove an SSH key"),
                QT_TRANSLATE_NOOP("SupportMail", "%1: remove SSH keys"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove this SSH key from the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove these SSH keys from the server %1:"), nullptr};
    case RequestKind::AddDeployKeys:
        return {
            QT_TRANSLATE_NOOP("SupportMail", "%1: add a deploy key"),
            QT_TRANSLATE_NOOP("SupportMail", "%1: add deploy keys"),
            QT_TRANSLATE_NOOP("SupportMail", "Please add this deploy key to the server %1:"),
            QT_TRANSLATE_NOOP("SupportMail", "Please add these deploy keys to the server %1:"),
            QT_TRANSLATE_NOOP("SupportMail", "Please add a new deploy key, not linked to a person, to the server %1:")};
    case RequestKind::RemoveDeployKeys:
        return {QT_TRANSLATE_NOOP("SupportMail", "%1: remove a deploy key"),
                QT_TRANSLATE_NOOP("SupportMail", "%1: remove deploy keys"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove this deploy key from the server %1:"),
                QT_TRANSLATE_NOOP("SupportMail", "Please remove these deploy keys from the server %1:"), nullptr};
    }
    return {};
}

/// "c1234 (www.example.se, Webshop)".
QString serverText(const SupportRequest &request)
{
    const QString about = joined({oneMailLine(request.hostname), oneMailLine(request.description)});
    const QString name = oneMailLine(request.server);
    return about.isEmpty() ? name : u"%1 (%2)"_s.arg(name, about);
}

/// "Linnea Hägg, id 101".
QString named(const QString &name, const std::optional<qint64> &id, const MailWords &words)
{
    const QString text = oneMailLine(name);
    const QString shown = text.isEmpty() ? words(QT_TRANSLATE_NOOP("SupportMail", "without a name")) : text;
    const QString number = id ? words(QT_TRANSLATE_NOOP("SupportMail", "id %1")).arg(*id)
                              : words(QT_TRANSLATE_NOOP("SupportMail", "without an id"));
    return joined({shown, number});
}

} // namespace

QStringList personLines(const api::User &person, const MailWords &words)
{
    QStringList lines{u"- "_s + named(person.name, person.id, words)};
    if (const QString about = joined({oneMailLine(person.email), oneMailLine(person.customer)}); !about.isEmpty())
        lines.append(u"  "_s + about);
    return lines;
}

namespace {

QString typeText(const insight::PublicKey &key, const MailWords &words)
{
    const QString name = insight::algorithmName(key.algorithm);
    if (name.isNull())
        return key.type;
    return words(key.certificate ? QT_TRANSLATE_NOOP("SupportMail", "%1 certificate, %2 bits")
                                 : QT_TRANSLATE_NOOP("SupportMail", "%1, %2 bits"))
        .arg(name, QString::number(key.bits));
}

} // namespace

QStringList keyLines(const SupportRequest::Key &key, const MailWords &words)
{
    QStringList lines{u"- "_s + named(key.key.name, key.key.id, words)};
    const QString owner = joined({oneMailLine(key.key.owner), oneMailLine(key.key.company)});
    if (!owner.isEmpty())
        lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "Owner: %1")).arg(owner));
    if (key.read) {
        lines.append(u"  "_s + typeText(*key.read, words));
        lines.append(u"  "_s + key.read->sha256);
    } else {
        lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "The public key is missing or malformed.")));
    }
    const QString given = oneMailLine(key.key.fingerprint);
    if (given.isEmpty() || (key.read && given == key.read->sha256))
        return lines;
    lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "Fingerprint in your records: %1")).arg(given));
    if (key.read && insight::matchFingerprint(*key.read, given) == insight::FingerprintMatch::Differs)
        lines.append(u"  "_s +
                     words(QT_TRANSLATE_NOOP("SupportMail", "(It is not the fingerprint of the public key.)")));
    return lines;
}

namespace {

/// What the person fills in.
QStringList blankLines(RequestKind kind, const MailWords &words)
{
    if (kind == RequestKind::AddPeople)
        return {words(QT_TRANSLATE_NOOP("SupportMail", "Name:")), words(QT_TRANSLATE_NOOP("SupportMail", "Company:")),
                words(QT_TRANSLATE_NOOP("SupportMail", "Email:")),
                words(QT_TRANSLATE_NOOP("SupportMail", "Telephone:"))};
    QStringList lines;
    if (kind == RequestKind::AddKeys)
        lines.append(words(QT_TRANSLATE_NOOP("SupportMail", "Owner:")));
    else
        lines.append(words(QT_TRANSLATE_NOOP("SupportMail", "Used for:")));
    lines.append(words(QT_TRANSLATE_NOOP("SupportMail", "Public key (the whole line):")));
    return lines;
}

} // namespace

Mail composeMail(const SupportRequest &request, const MailWords &words)
{
    const Words of = wordsOf(request.kind);
    const qsizetype count = request.people.size() + request.keys.size();
    const bool isNew = count == 0 && of.bodyNew;
    QStringList lines{words(QT_TRANSLATE_NOOP("SupportMail", "Hello,")), QString()};
    lines.append(words(isNew ? of.bodyNew : count > 1 ? of.bodyMany : of.bodyOne).arg(serverText(request)));
    lines.append(QString());
    for (const api::User &person : request.people)
        lines.append(personLines(person, words));
    for (const SupportRequest::Key &key : request.keys)
        lines.append(keyLines(key, words));
    if (isNew)
        lines.append(blankLines(request.kind, words));
    lines.append({QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Best regards,")), words(writersName)});
    return {.to = u"support@cloudnet.se"_s,
            .subject = words(count > 1 ? of.subjectMany : of.subjectOne).arg(oneMailLine(request.server)),
            .body = lines.join(u'\n') + u'\n'};
}

QString mailText(const Mail &mail, const MailWords &words)
{
    return words(QT_TRANSLATE_NOOP("SupportMail", "To: %1")).arg(mail.to) + u'\n' +
           words(QT_TRANSLATE_NOOP("SupportMail", "Subject: %1")).arg(mail.subject) + u"\n\n"_s + mail.body;
}

} // namespace exchange
