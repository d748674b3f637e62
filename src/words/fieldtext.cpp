// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fieldtext.h"

#include "names/hostname.h"
#include "names/invisible.h"

namespace words {

QString FieldText::name(inventory::Field field)
{
    switch (field) {
    case inventory::Field::Description:
        return tr("Description");
    case inventory::Field::Hostname:
        return tr("Hostname");
    case inventory::Field::TechnicalContact:
        return tr("Technical contact");
    }
    return {};
}

QString FieldText::faultOfHostname(const QString &hostname)
{
    using Fault = names::HostnameFault;
    switch (names::hostnameFault(hostname)) {
    case Fault::None:
        break;
    case Fault::TooLong:
        return tr("A hostname can have at most 253 characters.");
    case Fault::EmptyLabel:
        return tr("A hostname cannot start or end with a dot, or have two dots in a row.");
    case Fault::LongLabel:
        return tr("Each part of a hostname can have at most 63 characters.");
    case Fault::Invisible:
        return invisibleCharacter(names::invisiblePlace(hostname));
    case Fault::BadCharacter:
        return tr("A hostname can contain only the letters a to z, digits, hyphens and dots. Other letters are written "
                  "in their xn-- form.") +
               u' ' + badCharacter(hostname);
    case Fault::HyphenAtEdge:
        return tr("No part of a hostname can start or end with a hyphen.");
    }
    return {};
}

/// By its number as well: a letter of another script may look like one of these.
QString FieldText::badCharacter(const QString &hostname)
{
    const qsizetype place = names::badCharacterPlace(hostname);
    const QList<uint> points = QStringView(hostname).sliced(place - 1).toUcs4();
    const QString number = QString::number(points.first(), 16).toUpper().rightJustified(4, u'0');
    return tr("“%1” (U+%2) at place %L3 is none of them.")
        .arg(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), 1), number)
        .arg(place);
}

QString FieldText::invisibleCharacter(qsizetype place)
{
    return tr("An invisible character stands at place %L1. Delete it, or type the text instead of pasting it.")
        .arg(place);
}

} // namespace words
