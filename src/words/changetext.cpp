// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changetext.h"

#include "api/date.h"
#include "names/domainname.h"
#include "names/plaintext.h"
#include "words/changefield.h"
#include "words/datetext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace words {

using store::Change;
using store::Edit;
using Outcome = Edit::Outcome;

namespace {

/// A sentence shows no more of a value.
constexpr qsizetype longestPart = 80;

QString inSentence(const QString &text)
{
    const QString line = names::shownText(text.left(4 * longestPart), false).simplified();
    if (line.size() <= longestPart)
        return line;
    const bool splits = line.at(longestPart - 1).isHighSurrogate();
    return line.left(longestPart - (splits ? 1 : 0)) + QChar(u'…');
}

/// Whether the second end date is later than the first.
bool isRenewal(const QString &before, const QString &after)
{
    const api::Date old = api::Date::fromText(before);
    const api::Date now = api::Date::fromText(after);
    return old.isKnown() && now.isKnown() && now.day > old.day;
}

/// The parts of a sentence about one change.
struct Said
{
    QString title;
    QString item;
    QString before;
    QString after;
    bool hasBefore = false;
    bool hasAfter = false;
};

/// An object came or went.
QString objectSentence(const Change &change, const Said &said)
{
    const bool isNew = said.hasAfter;
    if (change.kind == "instance"_L1)
        return (isNew ? ChangeText::tr("The server %1 is new in the list.")
                      : ChangeText::tr("The server %1 is no longer in the list."))
            .arg(said.title);
    if (change.kind == "domain"_L1)
        return (isNew ? ChangeText::tr("The domain %1 is new in the list.")
                      : ChangeText::tr("The domain %1 is no longer in the list."))
            .arg(said.title);
    if (change.kind == "certificate"_L1)
        return (isNew ? ChangeText::tr("A certificate for %1 is new in the list.")
                      : ChangeText::tr("A certificate for %1 is no longer in the list."))
            .arg(said.title);
    return (isNew ? ChangeText::tr("The person %1 is new in the list.")
                  : ChangeText::tr("The person %1 is no longer in the list."))
        .arg(said.title);
}

/// A certificate or domain ends another day.
QString endSentence(const Change &change, const Said &said)
{
    const bool isRenewed = isRenewal(change.before, change.after);
    if (change.kind == "certificate"_L1)
        return (isRenewed ? ChangeText::tr("The certificate for %1 was renewed: it expires %2 instead of %3.")
                          : ChangeText::tr("The expiry date of the certificate for %1 became %2; it was %3."))
            .arg(said.title, said.after, said.before);
    return (isRenewed ? ChangeText::tr("The domain %1 was renewed: it expires %2 instead of %3.")
                      : ChangeText::tr("The expiry date of the domain %1 became %2; it was %3."))
        .arg(said.title, said.after, said.before);
}

/// An SSH key or deploy key came, went or is another.
QString keySentence(const Change &change, const Said &said)
{
    const QString name = said.item.isEmpty() ? (said.hasAfter ? said.after : said.before) : said.item;
    if (said.hasBefore && said.hasAfter)
        return ChangeText::tr("The fingerprint of the key %1 of %2 became %3; it was %4.")
            .arg(name, said.title, said.after, said.before);
    if (change.field == "deploy_keys"_L1)
        return (said.hasAfter ? ChangeText::tr("A deploy key of the server %1 was added: %2.")
                              : ChangeText::tr("A deploy key of the server %1 was removed: %2."))
            .arg(said.title, name);
    if (change.kind == "user"_L1)
        return (said.hasAfter ? ChangeText::tr("A key of %1 was added: %2.")
                              : ChangeText::tr("A key of %1 was removed: %2."))
            .arg(said.title, name);
    return (said.hasAfter ? ChangeText::tr("An SSH key of the server %1 was added: %2.")
                          : ChangeText::tr("An SSH key of the server %1 was removed: %2."))
        .arg(said.title, name);
}

/// A person may do something else on a server: told of the server, or of the person.
QString accessSentence(const Change &change, const Said &said)
{
    if (change.field == "users"_L1) {
        if (said.hasBefore && said.hasAfter)
            return ChangeText::tr("%1 with access to %2 is now called %3.").arg(said.before, said.title, said.after);
        return (said.hasAfter ? ChangeText::tr("%1 has access to %2 now.")
                              : ChangeText::tr("%1 no longer has access to %2."))
            .arg(said.item.isEmpty() ? (said.hasAfter ? said.after : said.before) : said.item, said.title);
    }
    if (!said.hasAfter)
        return ChangeText::tr("%1 is no longer linked to the server %2; before: %3.")
            .arg(said.title, said.item, said.before);
    if (!said.hasBefore)
        return ChangeText::tr("%1 is linked to the server %2 now: %3.").arg(said.title, said.item, said.after);
    return ChangeText::tr("What %1 may do on the server %2 became: %3; before: %4.")
        .arg(said.title, said.item, said.after, said.before);
}

/// A record, a disk or a network.
QString partSentence(const Change &change, const Said &said)
{
    const QString part = said.item;
    struct Texts
    {
        QString added, removed, changed;
    };
    Texts texts{ChangeText::tr("A DNS record of %1 was added: %2: %3."),
                ChangeText::tr("A DNS record of %1 was removed: %2: %3."),
                ChangeText::tr("The DNS record %2 of %1 became %3; it was %4.")};
    if (change.field == "disks"_L1)
        texts = {ChangeText::tr("A disk of %1 was added: %2, %3."), ChangeText::tr("A disk of %1 was removed: %2, %3."),
                 ChangeText::tr("The disk %2 of %1 became %3; it was %4.")};
    else if (change.field == "networks"_L1)
        texts = {ChangeText::tr("A network of %1 was added: %2, %3."),
                 ChangeText::tr("A network of %1 was removed: %2, %3."),
                 ChangeText::tr("The network %2 of %1 became %3; it was %4.")};
    if (said.hasBefore && said.hasAfter)
        return texts.changed.arg(said.title, part, said.after, said.before);
    return said.hasAfter ? texts.added.arg(said.title, part, said.after)
                         : texts.removed.arg(said.title, part, said.before);
}

/// A field that holds one text, or a list told as one.
QString fieldSentence(const Change &change, const Said &said)
{
    const QString subject = ChangeField::subject(change.field);
    const bool isPlural = ChangeField::isPlural(change.field);
    if (!said.hasBefore)
        return (isPlural ? ChangeText::tr("%1 of %2 became %3; there were none before.")
                         : ChangeText::tr("%1 of %2 became %3; there was none before."))
            .arg(subject, said.title, said.after);
    if (!said.hasAfter)
        return (isPlural ? ChangeText::tr("%1 of %2 were removed; they were %3.")
                         : ChangeText::tr("%1 of %2 was removed; it was %3."))
            .arg(subject, said.title, said.before);
    return (isPlural ? ChangeText::tr("%1 of %2 became %3; they were %4.")
                     : ChangeText::tr("%1 of %2 became %3; it was %4."))
        .arg(subject, said.title, said.after, said.before);
}

QString quotedIfText(const QString &field, const QString &text)
{
    return field == "description"_L1 && !text.isEmpty() ? ChangeText::tr("“%1”").arg(text) : text;
}

/// "the hostname and the description".
QString editedFields(const Edit &edit)
{
    QStringList fields;
    for (const store::EditedField &field : edit.fields)
        fields.append(ChangeField::object(field.field));
    if (fields.size() < 2)
        return fields.join(QString());
    const QString last = fields.takeLast();
    return ChangeText::tr("%1 and %2").arg(fields.join(u", "_s), last);
}

bool isDone(Outcome outcome)
{
    return outcome == Outcome::Saved || outcome == Outcome::Restored || outcome == Outcome::Partly;
}

} // namespace

QString ChangeText::sentence(const Change &change, const QLocale &locale)
{
    const auto shown = [&](const QString &text) {
        return quotedIfText(change.field, inSentence(ChangeField::value(change.field, text, locale)));
    };
    Said said{.title = inSentence(title(change)),
              .item = inSentence(change.item),
              .before = shown(change.before),
              .after = shown(change.after),
              // What is null was not there. A field that is empty says as little.
              .hasBefore = !change.before.isNull(),
              .hasAfter = !change.after.isNull()};
    if (change.field.isEmpty())
        return objectSentence(change, said);
    if (change.field == "expires"_L1 && !change.before.isEmpty() && !change.after.isEmpty())
        return endSentence(change, said);
    if (change.field == "ssh_keys"_L1 || change.field == "deploy_keys"_L1 || change.field == "keys"_L1)
        return keySentence(change, said);
    if (change.field == "users"_L1 || change.field == "instances"_L1)
        return accessSentence(change, said);
    if (change.field == "records"_L1 || change.field == "disks"_L1 || change.field == "networks"_L1)
        return partSentence(change, said);
    said.hasBefore = !change.before.isEmpty();
    said.hasAfter = !change.after.isEmpty();
    // By its hostname it would be told of what it is not called any more.
    if (change.kind == "instance"_L1 && change.field == "hostname"_L1)
        said.title = inSentence(change.object);
    return fieldSentence(change, said);
}

QString ChangeText::sentence(const Edit &edit, const QString &server)
{
    const QString fields = editedFields(edit);
    const QString name = inSentence(server);
    if (edit.fields.size() != 1) {
        if (edit.undoes)
            return (isDone(edit.outcome) ? tr("You restored %1 of %2.") : tr("You tried to restore %1 of %2."))
                .arg(fields, name);
        return (isDone(edit.outcome) ? tr("You changed %1 of %2.") : tr("You tried to change %1 of %2."))
            .arg(fields, name);
    }
    const auto shown = [&](const QString &text) {
        return text.isEmpty() ? tr("nothing") : quotedIfText(edit.fields.constFirst().field, inSentence(text));
    };
    const QString before = shown(edit.fields.constFirst().before);
    const QString after = shown(edit.fields.constFirst().after);
    if (edit.undoes)
        return (isDone(edit.outcome) ? tr("You restored %1 of %2 from %3 to %4.")
                                     : tr("You tried to restore %1 of %2 from %3 to %4."))
            .arg(fields, name, before, after);
    return (isDone(edit.outcome) ? tr("You changed %1 of %2 from %3 to %4.")
                                 : tr("You tried to change %1 of %2 from %3 to %4."))
        .arg(fields, name, before, after);
}

QString ChangeText::consequence(const Change &leader, const QList<Change> &also)
{
    QSet<QString> servers;
    QSet<QString> people;
    QSet<QString> names;
    for (const Change &change : also) {
        if (change.kind == "user"_L1)
            people.insert(change.object);
        else if (change.field == "users"_L1)
            names.insert(change.item);
        // The one that the leader tells of is no other.
        if (change.kind == "instance"_L1 && change.object != leader.item && change.object != leader.object)
            servers.insert(change.object);
    }
    const bool isThere = !leader.after.isNull();
    if (leader.kind == "instance"_L1) {
        const int count = static_cast<int>(people.isEmpty() ? names.size() : people.size());
        if (count == 0)
            return {};
        return isThere ? tr("%Ln person(s) have access.", nullptr, count)
                       : tr("%Ln person(s) had access.", nullptr, count);
    }
    const int count = static_cast<int>(servers.size());
    if (count == 0)
        return {};
    if (leader.field == "keys"_L1)
        return isThere ? tr("It is on %Ln server(s) now.", nullptr, count)
                       : tr("It was on %Ln server(s).", nullptr, count);
    return isThere ? tr("They have access to %Ln server(s).", nullptr, count)
                   : tr("They had access to %Ln server(s).", nullptr, count);
}

QString ChangeText::between(const Change &change, const QLocale &locale, const QDate &today)
{
    const QDate first = change.since.toLocalTime().date();
    const QDate last = change.seen.toLocalTime().date();
    if (!change.since.isValid())
        return timeText(change.seen, locale, today);
    const bool isOneMinute = change.since.secsTo(change.seen) < 60;
    if (first != last && !isOneMinute)
        return tr("between %1 and %2")
            .arg(timeText(change.since, locale, QDate()), timeText(change.seen, locale, QDate()));
    const QString from = timeText(change.since, locale, first);
    const QString to = timeText(change.seen, locale, last);
    const QString times = from == to || first != last ? tr("at %1").arg(to) : tr("between %1 and %2").arg(from, to);
    return last == today ? times : last.toString(Qt::ISODate) + u' ' + times;
}

QString ChangeText::outcome(const Edit &edit, bool isUnderWay, const QLocale &locale, const QDate &today)
{
    switch (edit.outcome) {
    case Outcome::Begun:
        return isUnderWay ? tr("Being saved") : tr("Not known: the program ended before the answer");
    case Outcome::Saved:
        return tr("Saved");
    case Outcome::Refused:
        return tr("Refused");
    case Outcome::Unknown:
        return tr("Not known: the server could not be read afterwards");
    case Outcome::Partly:
        return tr("Not as sent: the server has another value");
    case Outcome::Restored:
        return tr("Restored, confirmed %1").arg(timeText(edit.ended, locale, today));
    }
    return {};
}

QString ChangeText::kind(const QString &kind)
{
    if (kind == "instance"_L1)
        return tr("Server");
    if (kind == "domain"_L1)
        return tr("Domain");
    if (kind == "certificate"_L1)
        return tr("Certificate");
    return kind == "user"_L1 ? tr("Person") : kind;
}

QString ChangeText::title(const Change &change)
{
    if (change.kind == "domain"_L1 || change.kind == "certificate"_L1)
        return names::shownName(change.title.isEmpty() ? change.object : change.title);
    if (change.title.trimmed().isEmpty())
        return change.kind == "user"_L1 ? tr("Person with no name") : change.object;
    return change.title;
}

} // namespace words
