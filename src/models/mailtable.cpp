// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailtable.h"

#include "names/domainname.h"
#include "words/mailtext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using insight::MailGlance;
using words::MailText;
using Part = MailRow::Part;

namespace {

class MailTable
{
    Q_DECLARE_TR_FUNCTIONS(MailTable)
};

using MailColumn = tables::Column<MailRow>;

QString partText(Part part)
{
    switch (part) {
    case Part::Hosts:
        return MailTable::tr("Email goes to");
    case Part::Spf:
        return u"SPF"_s;
    case Part::Dmarc:
        return u"DMARC"_s;
    case Part::Dkim:
        break;
    }
    return u"DKIM"_s;
}

MailColumn mailWhatColumn()
{
    MailColumn column;
    column.id = "what";
    column.header = [] { return MailTable::tr("Email"); };
    column.text = [](const MailRow &row, const QLocale &) {
        return row.what.isEmpty() ? MailTable::tr("Missing") : row.what;
    };
    column.sort = [](const MailRow &row) { return QVariant(row.place); };
    column.blank = [](const MailRow &row) { return row.what.isEmpty(); };
    column.tone = [](const MailRow &row) { return row.server.isNothing() ? row.tone : words::Tone::Link; };
    return column;
}

MailColumn mailServerColumn()
{
    MailColumn column;
    column.id = "server";
    column.header = [] { return MailTable::tr("Leads to server"); };
    column.text = [](const MailRow &row, const QLocale &) { return row.serverTitle; };
    column.search = [](const MailRow &row) { return row.server.id; };
    return column;
}

MailColumn mailDetailColumn()
{
    MailColumn column;
    column.id = "detail";
    column.header = [] { return MailTable::tr("Details"); };
    column.text = [](const MailRow &row, const QLocale &) { return row.detail; };
    column.tone = [](const MailRow &row) { return row.tone; };
    return column;
}

MailColumn mailPartColumn()
{
    MailColumn column;
    column.id = "part";
    column.header = [] { return MailTable::tr("Kind"); };
    column.text = [](const MailRow &row, const QLocale &) { return partText(row.part); };
    column.sort = [](const MailRow &row) { return QVariant(static_cast<int>(row.part)); };
    return column;
}

void addHosts(QList<MailRow> &rows, const MailGlance &glance, const QLocale &locale,
              const std::function<QString(const QString &server)> &serverTitle)
{
    if (glance.hosts.isEmpty())
        rows.append({Part::Hosts, MailText::way(glance.way), MailText::noMail(glance.way), words::Tone::Muted});
    for (const MailGlance::Host &host : glance.hosts) {
        MailRow row{Part::Hosts, names::shownName(host.name), MailText::priority(host, locale)};
        if (host.servers.isEmpty())
            row.detail += (row.detail.isEmpty() ? QString() : u" · "_s) + MailText::otherHost(host);
        for (const QString &server : host.servers) {
            row.server = insight::serverObject(server);
            row.serverTitle = serverTitle(server);
            rows.append(row);
        }
        if (host.servers.isEmpty())
            rows.append(row);
    }
}

} // namespace

QList<MailRow> mailRows(const MailGlance &glance, const QLocale &locale,
                        const std::function<QString(const QString &server)> &serverTitle)
{
    QList<MailRow> rows;
    if (glance.way == MailGlance::Way::NotRead)
        return rows;
    addHosts(rows, glance, locale, serverTitle);
    const words::Tone spf = MailText::tone(glance, MailText::Guarding::Spf);
    if (glance.spfTexts.isEmpty())
        rows.append({Part::Spf, {}, MailText::spfDetail(glance), spf});
    for (const QString &text : glance.spfTexts)
        rows.append({Part::Spf, text, MailText::spfDetail(glance), spf});
    const bool isMissing = glance.dmarc == MailGlance::Guard::None;
    rows.append({Part::Dmarc, isMissing ? QString() : MailText::dmarc(glance), MailText::dmarcDetail(glance),
                 MailText::tone(glance, MailText::Guarding::Dmarc)});
    for (const QString &selector : glance.dkimSelectors)
        rows.append({Part::Dkim, selector, selector + u"._domainkey."_s + glance.domain});
    if (glance.dkimSelectors.isEmpty())
        rows.append({Part::Dkim, {}, MailText::noDkim(), words::Tone::Muted});
    for (qsizetype place = 0; place < rows.size(); ++place)
        rows[place].place = static_cast<int>(place);
    return rows;
}

std::unique_ptr<tables::Table<MailRow>> makeMailTable()
{
    QList<MailColumn> columns{mailWhatColumn(), mailServerColumn(), mailDetailColumn(), mailPartColumn()};
    auto table = std::make_unique<tables::Table<MailRow>>(std::move(columns), [](const MailRow &row) {
        return QString(mailGroup(row) + u'/' + row.what + u'/' + row.server.id);
    });
    table->setIdentity({"what"});
    return table;
}

QString mailGroup(const MailRow &row)
{
    return QString::number(static_cast<int>(row.part));
}

int mailGroupRank(const QString &group)
{
    return group.toInt();
}

QString mailGroupHeading(const QString &group)
{
    return partText(static_cast<Part>(group.toInt()));
}

} // namespace models
