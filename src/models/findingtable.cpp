// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingtable.h"

#include "models/foundword.h"
#include "names/plaintext.h"
#include "words/datetext.h"
#include "words/findingtext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using findings::Severity;
using words::FindingText;
using Standing = FindingRow::Standing;

namespace {

class FindingTable
{
    Q_DECLARE_TR_FUNCTIONS(FindingTable)
};

using FindingColumn = tables::Column<FindingRow>;

const QStringList &severityGroups()
{
    static const QStringList inOrder{wordOf(Severity::Bad), wordOf(Severity::Warning), wordOf(Severity::Notice)};
    return inOrder;
}

FindingColumn findingColumn(const QByteArray &id, std::function<QString()> header,
                            std::function<QString(const FindingRow &)> text)
{
    FindingColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [text = std::move(text)](const FindingRow &row, const QLocale &) { return text(row); };
    return column;
}

FindingColumn severityColumn()
{
    FindingColumn column = findingColumn(
        "severity", [] { return FindingTable::tr("Severity"); },
        [](const FindingRow &row) { return FindingText::severity(row.info().severity); });
    findByAnyName<FindingRow>(column, [](const FindingRow &row) { return wordOf(row.info().severity); });
    column.sort = [](const FindingRow &row) { return QVariant(static_cast<int>(row.info().severity)); };
    column.tone = findingTone;
    column.sign = [](const FindingRow &row) { return findingSign(row.info().severity); };
    return column;
}

FindingColumn findingKindColumn()
{
    FindingColumn column = findingColumn(
        "kind", [] { return FindingTable::tr("Kind"); },
        [](const FindingRow &row) { return FindingText::kind(row.finding().rule); });
    // What is about one subject stands together.
    column.sort = [](const FindingRow &row) { return QVariant(static_cast<int>(row.finding().rule)); };
    findByAnyName<FindingRow>(column, [](const FindingRow &row) { return QString::fromLatin1(row.info().id); });
    return column;
}

FindingColumn findingObjectColumn(const FindingLeading &leads)
{
    FindingColumn column = findingColumn(
        "object", [] { return FindingTable::tr("Object"); },
        [](const FindingRow &row) { return names::shownText(row.title(), false); });
    // A key's id is all its data.
    column.search = [](const FindingRow &row) {
        QStringList found = row.titles;
        if (row.finding().object.kind != insight::ObjectKind::Key)
            found.append(row.finding().object.id);
        for (const insight::Object &other : row.finding().others) {
            if (other.kind == insight::ObjectKind::Server)
                found.append(other.id);
        }
        return found.join(u' ');
    };
    column.tone = [leads](const FindingRow &row) {
        return leads && leads(row) ? words::Tone::Link : words::Tone::Normal;
    };
    column.toolTip = [](const FindingRow &row, const QLocale &) {
        return u"%1: %2"_s.arg(FindingText::objectKind(row.finding().object.kind),
                               names::shownText(row.title(), false));
    };
    return column;
}

FindingColumn evidenceColumn()
{
    FindingColumn column = findingColumn(
        "evidence", [] { return FindingTable::tr("Finding"); },
        [](const FindingRow &row) { return FindingText::sentence(row); });
    // Sentences about one thing together; making all of them takes too long for a click.
    column.sort = [](const FindingRow &row) {
        return QVariant(QString::fromLatin1(row.info().id) + u' ' + row.title());
    };
    column.search = [](const FindingRow &row) { return row.finding().texts.join(u' '); };
    return column;
}

FindingColumn sinceColumn()
{
    FindingColumn column = findingColumn(
        "since", [] { return FindingTable::tr("Known since"); },
        [](const FindingRow &row) { return row.known.since.toLocalTime().date().toString(Qt::ISODate); });
    column.sort = [](const FindingRow &row) { return QVariant(row.known.since.toMSecsSinceEpoch()); };
    column.toolTip = [](const FindingRow &row, const QLocale &locale) {
        return words::timeText(row.known.since, locale, QDate());
    };
    return column;
}

FindingColumn standingColumn()
{
    FindingColumn column = findingColumn(
        "state", [] { return FindingTable::tr("State"); },
        [](const FindingRow &row) { return FindingText::standing(row); });
    findByAnyName<FindingRow>(column, [](const FindingRow &row) { return wordOf(row.standing); });
    column.tone = [](const FindingRow &row) {
        return row.standing == Standing::Open ? words::Tone::Normal : words::Tone::Muted;
    };
    return column;
}

} // namespace

words::Tone findingTone(const FindingRow &row)
{
    if (row.standing != Standing::Open)
        return words::Tone::Muted;
    switch (row.info().severity) {
    case Severity::Bad:
        return words::Tone::Bad;
    case Severity::Warning:
        return words::Tone::Warning;
    case Severity::Notice:
        break;
    }
    return words::Tone::Normal;
}

QString findingSign(Severity severity)
{
    switch (severity) {
    case Severity::Bad:
        return u"✕"_s;
    case Severity::Warning:
        return u"⚠"_s;
    case Severity::Notice:
        break;
    }
    return {};
}

QString findingGroup(const FindingRow &row)
{
    return wordOf(row.info().severity);
}

int findingGroupRank(const QString &group)
{
    return static_cast<int>(severityGroups().indexOf(group));
}

QString findingGroupHeading(const QString &group)
{
    const int rank = findingGroupRank(group);
    return rank < 0 ? QString() : FindingText::severityHeading(static_cast<Severity>(rank));
}

std::unique_ptr<tables::Table<FindingRow>> makeFindingTable(const FindingLeading &leads)
{
    QList<FindingColumn> columns{
        severityColumn(),
        findingKindColumn(),
        findingObjectColumn(leads),
        evidenceColumn(),
        sinceColumn(),
        standingColumn(),
        findingColumn(
            "advice", [] { return FindingTable::tr("What to do"); },
            [](const FindingRow &row) {
                return row.standing == Standing::Gone ? QString() : FindingText::advice(row.finding().rule);
            }),
        findingColumn(
            "reason", [] { return FindingTable::tr("Reason"); },
            [](const FindingRow &row) { return names::shownText(row.acceptance.reason, false); }),
        findingColumn(
            "source", [] { return FindingTable::tr("Source"); },
            [](const FindingRow &row) {
                const QString source = QString::fromUtf8(row.info().source);
                return source == u"–" ? QString() : source;
            }),
    };
    auto table =
        std::make_unique<tables::Table<FindingRow>>(std::move(columns), [](const FindingRow &row) { return row.id; });
    // Else they stand as they come: the worst first, then by kind and object.
    table->setIdentity({"kind", "object"});
    return table;
}

} // namespace models
