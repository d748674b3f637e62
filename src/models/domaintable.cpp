// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"

#include "models/nearness.h"
#include "names/domainname.h"
#include "words/datetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class DomainTable
{
    Q_DECLARE_TR_FUNCTIONS(DomainTable)
};

using DomainColumn = tables::Column<DomainRow>;

DomainColumn domainNameColumn()
{
    DomainColumn column;
    column.id = "name";
    column.header = [] { return DomainTable::tr("Domain"); };
    column.text = [](const api::Domain &domain, const QLocale &) { return names::shownName(domain.name); };
    column.search = [](const api::Domain &domain) { return domain.name; };
    column.toolTip = [](const api::Domain &domain, const QLocale &) { return names::shownNameAndOwn(domain.name); };
    return column;
}

DomainColumn domainCustomerColumn()
{
    DomainColumn column;
    column.id = "customer";
    column.header = [] { return DomainTable::tr("Customer"); };
    column.text = [](const api::Domain &domain, const QLocale &) {
        QStringList names;
        for (const api::Customer &customer : domain.customers)
            names.append(customer.name);
        return names.join(u", "_s);
    };
    return column;
}

DomainColumn registrarColumn()
{
    DomainColumn column;
    column.id = "registrar";
    column.header = [] { return DomainTable::tr("Registrar"); };
    column.text = [](const api::Domain &domain, const QLocale &) { return domain.registrar; };
    return column;
}

DomainColumn dateColumn(const QByteArray &id, std::function<QString()> header, api::Date api::Domain::*field)
{
    DomainColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const api::Domain &domain, const QLocale &) { return words::dateText(domain.*field); };
    column.sort = [field](const api::Domain &domain) { return words::dateSortValue(domain.*field); };
    column.search = [field](const api::Domain &domain) { return words::dateSearchText(domain.*field); };
    column.tone = [field](const api::Domain &domain) {
        return (domain.*field).isKnown() ? words::Tone::Normal : words::Tone::Muted;
    };
    column.toolTip = [field](const api::Domain &domain, const QLocale &locale) {
        return words::dateToolTip(domain.*field, locale);
    };
    return column;
}

DomainColumn domainExpiresColumn(NearnessOf nearness)
{
    DomainColumn column = dateColumn(
        "expires", [] { return DomainTable::tr("Expires"); }, &api::Domain::expires);
    if (!nearness)
        return column;
    column.sign = [nearness](const api::Domain &domain) { return nearnessSign(nearness(domain.expires)); };
    // What is in no hurry is a date like any other.
    column.tone = [nearness](const api::Domain &domain) {
        const words::Tone tone = nearnessTone(nearness(domain.expires));
        return tone == words::Tone::Good ? words::Tone::Normal : tone;
    };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<DomainRow>> makeDomainTable(NearnessOf nearness, NoteColumns notes)
{
    QList<DomainColumn> columns{
        domainNameColumn(),
        domainCustomerColumn(),
        registrarColumn(),
        dateColumn(
            "created", [] { return DomainTable::tr("Created"); }, &api::Domain::created),
        domainExpiresColumn(std::move(nearness)),
    };
    addNoteColumns(columns, notes);
    auto table = std::make_unique<tables::Table<DomainRow>>(std::move(columns),
                                                            [](const api::Domain &domain) { return domain.name; });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
