// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/takebackmail.h"

#include "exchange/mailpart.h"

#include <algorithm>
#include <array>

namespace exchange {

using namespace Qt::StringLiterals;
using store::Change;

namespace {

struct Named
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array fieldNames{
    Named{"hostname"_L1, QT_TRANSLATE_NOOP("SupportMail", "hostname")},
    Named{"description"_L1, QT_TRANSLATE_NOOP("SupportMail", "description")},
    Named{"technical_contact"_L1, QT_TRANSLATE_NOOP("SupportMail", "technical contact")},
    Named{"type"_L1, QT_TRANSLATE_NOOP("SupportMail", "type")},
    Named{"size"_L1, QT_TRANSLATE_NOOP("SupportMail", "size")},
    Named{"ip"_L1, QT_TRANSLATE_NOOP("SupportMail", "IP address")},
    Named{"ipv6"_L1, QT_TRANSLATE_NOOP("SupportMail", "IPv6 address")},
    Named{"applications"_L1, QT_TRANSLATE_NOOP("SupportMail", "applications")},
    Named{"cores"_L1, QT_TRANSLATE_NOOP("SupportMail", "number of cores")},
    Named{"memory"_L1, QT_TRANSLATE_NOOP("SupportMail", "memory")},
    Named{"domain"_L1, QT_TRANSLATE_NOOP("SupportMail", "domain")},
    Named{"customers"_L1, QT_TRANSLATE_NOOP("SupportMail", "customers")},
    Named{"invoice_contacts"_L1, QT_TRANSLATE_NOOP("SupportMail", "invoice contacts")},
    Named{"registrar"_L1, QT_TRANSLATE_NOOP("SupportMail", "registrar")},
    Named{"expires"_L1, QT_TRANSLATE_NOOP("SupportMail", "expiry date")},
    Named{"name"_L1, QT_TRANSLATE_NOOP("SupportMail", "name")},
    Named{"customer"_L1, QT_TRANSLATE_NOOP("SupportMail", "customer")},
    Named{"email"_L1, QT_TRANSLATE_NOOP("SupportMail", "email address")},
    Named{"phone"_L1, QT_TRANSLATE_NOOP("SupportMail", "telephone number")},
    Named{"records"_L1, QT_TRANSLATE_NOOP("SupportMail", "DNS record %1")},
    Named{"ssh_keys"_L1, QT_TRANSLATE_NOOP("SupportMail", "SSH key %1")},
    Named{"keys"_L1, QT_TRANSLATE_NOOP("SupportMail", "SSH key %1")},
    Named{"deploy_keys"_L1, QT_TRANSLATE_NOOP("SupportMail", "deploy key %1")},
    Named{"users"_L1, QT_TRANSLATE_NOOP("SupportMail", "access of %1")},
    Named{"instances"_L1, QT_TRANSLATE_NOOP("SupportMail", "access to the server %1")},
    Named{"disks"_L1, QT_TRANSLATE_NOOP("SupportMail", "disk %1")},
    Named{"networks"_L1, QT_TRANSLATE_NOOP("SupportMail", "network %1")},
};

constexpr std::array kindNames{
    Named{"instance"_L1, QT_TRANSLATE_NOOP("SupportMail", "Server %1")},
    Named{"domain"_L1, QT_TRANSLATE_NOOP("SupportMail", "Domain %1")},
    Named{"certificate"_L1, QT_TRANSLATE_NOOP("SupportMail", "Certificate for %1")},
    Named{"user"_L1, QT_TRANSLATE_NOOP("SupportMail", "Person %1")},
};

template <size_t Count>
const char *textOf(const std::array<Named, Count> &among, const QString &name)
{
    const auto found = std::find_if(among.begin(), among.end(), [&](const Named &one) { return one.name == name; });
    return found == among.end() ? nullptr : found->text;
}

/// "c1234 (www.example.se)".
QString calledText(const QString &object, const QString &title)
{
    const QString name = oneMailLine(object);
    const QString called = oneMailLine(title);
    return called.isEmpty() || called == name ? name : u"%1 (%2)"_s.arg(name, called);
}

/// "Server c1234 (www.example.se)".
QString objectText(const Change &change, const MailWords &words)
{
    const char *kind = textOf(kindNames, change.kind);
    const QString called = calledText(change.object, change.title);
    return kind ? words(kind).arg(called) : called;
}

QString fieldText(const Change &change, const MailWords &words, const QHash<QString, QString> &servers)
{
    if (change.field.isEmpty())
        return words(QT_TRANSLATE_NOOP("SupportMail", "in the list"));
    const char *name = textOf(fieldNames, change.field);
    const QString text = name ? words(name) : oneMailLine(change.field);
    const bool namesServer = change.field == "instances"_L1;
    const QString item = namesServer ? calledText(change.item, servers.value(change.item)) : oneMailLine(change.item);
    return text.contains("%1"_L1) ? text.arg(item) : text;
}

/// A person by the name: their id says nothing to a reader.
QString subjectText(const Change &change)
{
    return change.kind == "user"_L1 && !change.title.isEmpty() ? oneMailLine(change.title)
                                                               : calledText(change.object, change.title);
}

QString valueText(const Change &change, const QString &value, const MailWords &words)
{
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("SupportMail", "(nothing)"));
    // What somebody may do on a server, as the comparison writes it: "access notify".
    if (change.field != "instances"_L1)
        return oneMailLine(value);
    QStringList parts = value.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (part == "access"_L1)
            part = words(QT_TRANSLATE_NOOP("SupportMail", "access"));
        else if (part == "notify"_L1)
            part = words(QT_TRANSLATE_NOOP("SupportMail", "notified of problems"));
    }
    return oneMailLine(parts.join(u", "_s));
}

QString timeOf(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QStringList changeLines(const Change &change, const TakeBack &request, const MailWords &words)
{
    QStringList lines{u"- "_s + changedText(change, words, request.servers)};
    lines.append(u"  "_s +
                 words(QT_TRANSLATE_NOOP("SupportMail", "Before: %1")).arg(valueText(change, change.before, words)));
    lines.append(u"  "_s +
                 words(QT_TRANSLATE_NOOP("SupportMail", "Now: %1")).arg(valueText(change, change.after, words)));
    const QString last = timeOf(change.seen);
    const QString first = change.since.isValid() ? timeOf(change.since) : last;
    // Within one minute it is one moment.
    if (first != last)
        lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "Changed between %1 and %2")).arg(first, last));
    else
        lines.append(u"  "_s + words(QT_TRANSLATE_NOOP("SupportMail", "Changed %1")).arg(last));
    return lines;
}

} // namespace

QString changedText(const Change &change, const MailWords &words, const QHash<QString, QString> &servers)
{
    return objectText(change, words) + u": "_s + fieldText(change, words, servers);
}

Mail composeMail(const TakeBack &request, const MailWords &words)
{
    const bool isMany = request.changes.size() > 1;
    const char *body = isMany
                           ? QT_TRANSLATE_NOOP("SupportMail", "We did not ask for these changes. Please restore what "
                                                              "was there before:")
                           : QT_TRANSLATE_NOOP("SupportMail", "We did not ask for this change. Please restore what "
                                                              "was there before:");
    if (request.why == TakeBack::Why::OutOfReach)
        body = QT_TRANSLATE_NOOP("SupportMail", "We changed the technical contact of a server, and it is no longer in "
                                                "our list. Please restore the contact that it had before:");
    QStringList lines{words(QT_TRANSLATE_NOOP("SupportMail", "Hello,")), QString(), words(body), QString()};
    for (const Change &change : request.changes)
        lines.append(changeLines(change, request, words));
    lines.append({QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Best regards,")), words(writersName)});
    const bool isOneObject = std::all_of(request.changes.cbegin(), request.changes.cend(), [&](const Change &change) {
        const Change &first = request.changes.constFirst();
        return change.object == first.object && change.kind == first.kind;
    });
    const QString subject = isOneObject && !request.changes.isEmpty()
                                ? words(QT_TRANSLATE_NOOP("SupportMail", "%1: restore what was changed"))
                                      .arg(subjectText(request.changes.constFirst()))
                                : words(QT_TRANSLATE_NOOP("SupportMail", "Restore what was changed"));
    return {.to = u"support@cloudnet.se"_s, .subject = subject, .body = lines.join(u'\n') + u'\n'};
}

} // namespace exchange
