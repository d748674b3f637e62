// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changefield.h"

#include "api/date.h"
#include "names/domainname.h"
#include "words/datetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace words {

namespace {

/// What one field is called, in a table and at the beginning and in the midst of a sentence.
struct FieldWords
{
    QLatin1StringView field;
    const char *label;
    const char *subject;
    bool isPlural = false;
};

constexpr std::array fieldWords{
    FieldWords{"hostname"_L1, QT_TRANSLATE_NOOP("ChangeField", "Hostname"),
               QT_TRANSLATE_NOOP("ChangeField", "The hostname")},
    FieldWords{"description"_L1, QT_TRANSLATE_NOOP("ChangeField", "Description"),
               QT_TRANSLATE_NOOP("ChangeField", "The description")},
    FieldWords{"technical_contact"_L1, QT_TRANSLATE_NOOP("ChangeField", "Technical contact"),
               QT_TRANSLATE_NOOP("ChangeField", "The technical contact")},
    FieldWords{"type"_L1, QT_TRANSLATE_NOOP("ChangeField", "Type"), QT_TRANSLATE_NOOP("ChangeField", "The type")},
    FieldWords{"size"_L1, QT_TRANSLATE_NOOP("ChangeField", "Size"), QT_TRANSLATE_NOOP("ChangeField", "The size")},
    FieldWords{"ip"_L1, QT_TRANSLATE_NOOP("ChangeField", "IP address"),
               QT_TRANSLATE_NOOP("ChangeField", "The IP address")},
    FieldWords{"ipv6"_L1, QT_TRANSLATE_NOOP("ChangeField", "IPv6 address"),
               QT_TRANSLATE_NOOP("ChangeField", "The IPv6 address")},
    FieldWords{"applications"_L1, QT_TRANSLATE_NOOP("ChangeField", "Applications"),
               QT_TRANSLATE_NOOP("ChangeField", "The applications"), true},
    FieldWords{"cores"_L1, QT_TRANSLATE_NOOP("ChangeField", "Cores"),
               QT_TRANSLATE_NOOP("ChangeField", "The number of cores")},
    FieldWords{"memory"_L1, QT_TRANSLATE_NOOP("ChangeField", "Memory"), QT_TRANSLATE_NOOP("ChangeField", "The memory")},
    FieldWords{"domain"_L1, QT_TRANSLATE_NOOP("ChangeField", "Domain"), QT_TRANSLATE_NOOP("ChangeField", "The domain")},
    FieldWords{"customers"_L1, QT_TRANSLATE_NOOP("ChangeField", "Customers"),
               QT_TRANSLATE_NOOP("ChangeField", "The customers"), true},
    FieldWords{"invoice_contacts"_L1, QT_TRANSLATE_NOOP("ChangeField", "Invoice contacts"),
               QT_TRANSLATE_NOOP("ChangeField", "The invoice contacts"), true},
    FieldWords{"registrar"_L1, QT_TRANSLATE_NOOP("ChangeField", "Registrar"),
               QT_TRANSLATE_NOOP("ChangeField", "The registrar")},
    FieldWords{"expires"_L1, QT_TRANSLATE_NOOP("ChangeField", "Expiry date"),
               QT_TRANSLATE_NOOP("ChangeField", "The expiry date")},
    FieldWords{"name"_L1, QT_TRANSLATE_NOOP("ChangeField", "Name"), QT_TRANSLATE_NOOP("ChangeField", "The name")},
    FieldWords{"customer"_L1, QT_TRANSLATE_NOOP("ChangeField", "Customer"),
               QT_TRANSLATE_NOOP("ChangeField", "The customer")},
    FieldWords{"email"_L1, QT_TRANSLATE_NOOP("ChangeField", "Email address"),
               QT_TRANSLATE_NOOP("ChangeField", "The email address")},
    FieldWords{"phone"_L1, QT_TRANSLATE_NOOP("ChangeField", "Telephone number"),
               QT_TRANSLATE_NOOP("ChangeField", "The telephone number")},
};

/// The words of the three fields that can be edited, in the midst of a sentence.
constexpr std::array editedWords{
    FieldWords{"hostname"_L1, nullptr, QT_TRANSLATE_NOOP("ChangeField", "the hostname")},
    FieldWords{"description"_L1, nullptr, QT_TRANSLATE_NOOP("ChangeField", "the description")},
    FieldWords{"technical_contact"_L1, nullptr, QT_TRANSLATE_NOOP("ChangeField", "the technical contact")},
};

/// The words for one element of a list, by the list's field.
constexpr std::array elementWords{
    FieldWords{"records"_L1, QT_TRANSLATE_NOOP("ChangeField", "DNS record"), nullptr},
    FieldWords{"ssh_keys"_L1, QT_TRANSLATE_NOOP("ChangeField", "SSH key"), nullptr},
    FieldWords{"keys"_L1, QT_TRANSLATE_NOOP("ChangeField", "SSH key"), nullptr},
    FieldWords{"deploy_keys"_L1, QT_TRANSLATE_NOOP("ChangeField", "Deploy key"), nullptr},
    FieldWords{"users"_L1, QT_TRANSLATE_NOOP("ChangeField", "Access"), nullptr},
    FieldWords{"instances"_L1, QT_TRANSLATE_NOOP("ChangeField", "Access"), nullptr},
    FieldWords{"disks"_L1, QT_TRANSLATE_NOOP("ChangeField", "Disk"), nullptr},
    FieldWords{"networks"_L1, QT_TRANSLATE_NOOP("ChangeField", "Network"), nullptr},
};

template <size_t Count>
const FieldWords *find(const std::array<FieldWords, Count> &among, const QString &field)
{
    const auto found =
        std::find_if(among.begin(), among.end(), [&](const FieldWords &words) { return words.field == field; });
    return found == among.end() ? nullptr : &*found;
}

/// What somebody may do on a server, as the comparison writes it: "access notify".
QString accessText(const QString &value)
{
    QStringList parts;
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        parts.append(word == "access"_L1   ? ChangeField::tr("access")
                     : word == "notify"_L1 ? ChangeField::tr("notified of problems")
                                           : word);
    return parts.join(u", "_s);
}

/// A size, of which the API tells the number.
QString sizeText(const QString &value, bool isMegabytes, const QLocale &locale)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (!isNumber)
        return value;
    constexpr qlonglong inGigabyte = 1024;
    if (isMegabytes && (number <= 0 || number % inGigabyte != 0))
        return ChangeField::tr("%1 MB").arg(locale.toString(number));
    return ChangeField::tr("%1 GB").arg(locale.toString(isMegabytes ? number / inGigabyte : number));
}

} // namespace

QString ChangeField::label(const QString &field)
{
    const FieldWords *words = find(fieldWords, field);
    if (!words)
        words = find(elementWords, field);
    return words ? tr(words->label) : field;
}

QString ChangeField::subject(const QString &field)
{
    const FieldWords *words = find(fieldWords, field);
    return words ? tr(words->subject) : field;
}

bool ChangeField::isPlural(const QString &field)
{
    const FieldWords *words = find(fieldWords, field);
    return words && words->isPlural;
}

QString ChangeField::object(const QString &field)
{
    const FieldWords *words = find(editedWords, field);
    return words ? tr(words->subject) : field;
}

QString ChangeField::value(const QString &field, const QString &value, const QLocale &locale)
{
    if (value.isEmpty())
        return value;
    if (field == "expires"_L1)
        return dateText(api::Date::fromText(value));
    if (field == "memory"_L1 || field == "disks"_L1)
        return sizeText(value, field == "memory"_L1, locale);
    if (field == "instances"_L1)
        return accessText(value);
    return field == "hostname"_L1 || field == "domain"_L1 ? names::shownName(value) : value;
}

} // namespace words
