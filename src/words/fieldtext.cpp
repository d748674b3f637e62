// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fieldtext.h"

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

QString FieldText::sentence(names::HostnameFault fault)
{
    using Fault = names::HostnameFault;
    switch (fault) {
    case Fault::None:
        break;
    case Fault::TooLong:
        return tr("A hostname has at most 253 characters.");
    case Fault::EmptyLabel:
        return tr("A hostname neither begins nor ends with a dot, and has no two dots in a row.");
    case Fault::LongLabel:
        return tr("Between two dots a hostname has at most 63 characters.");
    case Fault::BadCharacter:
        return tr("A hostname has only the letters a to z, digits, hyphens and dots. Other letters are written in "
                  "their xn-- form.");
    case Fault::HyphenAtEdge:
        return tr("No part of a hostname begins or ends with a hyphen.");
    }
    return {};
}

} // namespace words
