// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"

#include "models/foundword.h"
#include "models/nearness.h"
#include "names/domainname.h"
#include "words/datetext.h"
#include "words/mailtext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using insight::MailGlance;
using words::MailText;

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
    column.id = "customers";
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

DomainColumn mailColumn()
{
    DomainColumn column;
    column.id = "mail";
    column.header = [] { return DomainTable::tr("Email"); };
    column.text = [](const DomainRow &row, const QLocale &) { return MailText::way(row.mail.way); };
    column.blank = [](const DomainRow &row) { return row.mail.way == MailGlance::Way::NotRead; };
    findByAnyName<DomainRow>(column, [](const DomainRow &row) { return wordOf(row.mail.way); });
    column.tone = [](const DomainRow &row) {
        return insight::takesMail(row.mail) ? words::Tone::Normal : words::Tone::Muted;
    };
    column.toolTip = [](const DomainRow &row, const QLocale &) {
        QStringList lines{MailText::way(row.mail.way)};
        for (const MailGlance::Host &host : row.mail.hosts)
            lines.append(names::shownName(host.name));
        return lines.join(u'\n');
    };
    return column;
}

DomainColumn mxColumn()
{
    DomainColumn column;
    column.id = "mx";
    column.header = [] { return DomainTable::tr("Mail servers"); };
    column.text = [](const DomainRow &row, const QLocale &) {
        QStringList hosts;
        for (const MailGlance::Host &host : row.mail.hosts)
            hosts.append(names::shownName(host.name));
        return hosts.join(u", "_s);
    };
    column.search = [](const DomainRow &row) {
        QStringList found;
        for (const MailGlance::Host &host : row.mail.hosts)
            found += QStringList(host.name) + host.servers;
        return found.join(u' ');
    };
    return column;
}

DomainColumn guardColumn(const QByteArray &id, const QString &name, MailGlance::Guard MailGlance::*guard,
                         QString (*text)(const MailGlance &), MailText::Guarding by)
{
    DomainColumn column;
    column.id = id;
    column.header = [name] { return name; };
    column.text = [text](const DomainRow &row, const QLocale &) { return text(row.mail); };
    findByAnyName<DomainRow>(column, [guard](const DomainRow &row) { return wordOf(row.mail.*guard); });
    column.tone = [by](const DomainRow &row) { return MailText::tone(row.mail, by); };
    column.sign = [by](const DomainRow &row) {
        const words::Tone said = MailText::tone(row.mail, by);
        return said == words::Tone::Bad || said == words::Tone::Warning ? u"⚠"_s : QString();
    };
    return column;
}

DomainColumn spfColumn()
{
    DomainColumn column = guardColumn("spf", u"SPF"_s, &MailGlance::spf, &MailText::spf, MailText::Guarding::Spf);
    column.search = [words = column.search](const DomainRow &row) {
        return (QStringList(words(row)) + row.mail.spfTexts).join(u' ').trimmed();
    };
    column.toolTip = [](const DomainRow &row, const QLocale &) {
        return (QStringList(MailText::spfDetail(row.mail)) + row.mail.spfTexts).join(u'\n');
    };
    return column;
}

DomainColumn dmarcColumn()
{
    DomainColumn column =
        guardColumn("dmarc", u"DMARC"_s, &MailGlance::dmarc, &MailText::dmarc, MailText::Guarding::Dmarc);
    column.toolTip = [](const DomainRow &row, const QLocale &) {
        return row.mail.way == MailGlance::Way::NotRead ? QString() : MailText::dmarcDetail(row.mail);
    };
    return column;
}

DomainColumn dkimColumn()
{
    DomainColumn column;
    column.id = "dkim";
    column.header = [] { return u"DKIM"_s; };
    column.text = [](const DomainRow &row, const QLocale &) { return row.mail.dkimSelectors.join(u", "_s); };
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
        mailColumn(),
        mxColumn(),
        spfColumn(),
        dmarcColumn(),
        dkimColumn(),
    };
    addNoteColumns(columns, notes);
    auto table = std::make_unique<tables::Table<DomainRow>>(std::move(columns),
                                                            [](const api::Domain &domain) { return domain.name; });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
