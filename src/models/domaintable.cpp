// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"

#include "models/datetext.h"
#include "models/domainname.h"
#include "models/nearness.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class DomainTable
{
    Q_DECLARE_TR_FUNCTIONS(DomainTable)
};

using DomainColumn = Column<api::Domain>;

DomainColumn domainNameColumn()
{
    DomainColumn domainColumn;
    domainColumn.id = "name";
    domainColumn.header = [] { return DomainTable::tr("Domain"); };
    domainColumn.text = [](const api::Domain &domain, const QLocale &) { return unicodeName(domain.name); };
    domainColumn.search = [](const api::Domain &domain) { return domain.name; };
    domainColumn.toolTip = [](const api::Domain &domain, const QLocale &) {
        const QString unicode = unicodeName(domain.name);
        return unicode == domain.name ? unicode : unicode + u'\n' + domain.name;
    };
    return domainColumn;
}

DomainColumn domainCustomerColumn()
{
    DomainColumn domainColumn;
    domainColumn.id = "customer";
    domainColumn.header = [] { return DomainTable::tr("Customer"); };
    domainColumn.text = [](const api::Domain &domain, const QLocale &) {
        QStringList names;
        for (const api::Customer &customer : domain.customers)
            names.append(customer.name);
        return names.join(u", "_s);
    };
    return domainColumn;
}

DomainColumn registrarColumn()
{
    DomainColumn domainColumn;
    domainColumn.id = "registrar";
    domainColumn.header = [] { return DomainTable::tr("Registrar"); };
    domainColumn.text = [](const api::Domain &domain, const QLocale &) { return domain.registrar; };
    return domainColumn;
}

DomainColumn dateColumn(const QByteArray &id, std::function<QString()> header, api::Date api::Domain::*field)
{
    DomainColumn domainColumn;
    domainColumn.id = id;
    domainColumn.header = std::move(header);
    domainColumn.text = [field](const api::Domain &domain, const QLocale &locale) { return dateText(domain.*field, locale); };
    domainColumn.sort = [field](const api::Domain &domain) { return dateSortValue(domain.*field); };
    domainColumn.search = [field](const api::Domain &domain) { return dateSearchText(domain.*field); };
    domainColumn.tone = [field](const api::Domain &domain) { return (domain.*field).isKnown() ? Tone::Normal : Tone::Muted; };
    domainColumn.toolTip = [field](const api::Domain &domain, const QLocale &locale) {
        return dateToolTip(domain.*field, locale);
    };
    return domainColumn;
}

DomainColumn domainExpiresColumn(NearnessOf nearness)
{
    DomainColumn domainColumn = dateColumn(
        "expires", [] { return DomainTable::tr("Expires"); }, &api::Domain::expires);
    if (!nearness)
        return domainColumn;
    domainColumn.sign = [nearness](const api::Domain &domain) { return nearnessSign(nearness(domain.expires)); };
    // What is in no hurry is a date like any other.
    domainColumn.tone = [nearness](const api::Domain &domain) {
        const Tone tone = nearnessTone(nearness(domain.expires));
        return tone == Tone::Good ? Tone::Normal : tone;
    };
    return domainColumn;
}

} // namespace

std::unique_ptr<Table<api::Domain>> makeDomainTable(NearnessOf nearness)
{
    QList<DomainColumn> columns{
        domainNameColumn(),
        domainCustomerColumn(),
        registrarColumn(),
        dateColumn(
            "created", [] { return DomainTable::tr("Created"); }, &api::Domain::created),
        domainExpiresColumn(std::move(nearness)),
    };
    return std::make_unique<Table<api::Domain>>(std::move(columns),
                                                [](const api::Domain &domain) { return domain.name; });
}

} // namespace models
