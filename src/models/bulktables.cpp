// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulktables.h"

#include "names/hostname.h"
#include "words/bulktext.h"
#include "words/fieldtext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class BulkTables
{
    Q_DECLARE_TR_FUNCTIONS(BulkTables)
};

using ChangeKind = BulkChange::Kind;

/// What a server is shown as everywhere, and beside it what tells it from another of the same hostname.
template <typename Row>
tables::Column<Row> bulkServerColumn(std::function<QString(const Row &)> name)
{
    tables::Column<Row> column;
    column.id = "server";
    column.header = [] { return BulkTables::tr("Server"); };
    column.text = [name](const Row &row, const QLocale &) {
        return names::hasHostname(row.hostname)
                   ? u"%1 (%2)"_s.arg(names::shownServer(row.hostname, name(row)), name(row))
                   : name(row);
    };
    column.search = [name](const Row &row) { return names::serverSearchText(row.hostname, name(row)); };
    return column;
}

tables::Column<BulkChange> bulkTextColumn(const QByteArray &id, std::function<QString()> header,
                                          QString BulkChange::*text)
{
    tables::Column<BulkChange> column;
    column.id = id;
    column.header = std::move(header);
    column.text = [text](const BulkChange &row, const QLocale &) {
        if (row.kind != ChangeKind::Change)
            return QString();
        return (row.*text).isEmpty() ? BulkTables::tr("Empty") : row.*text;
    };
    column.blank = [text](const BulkChange &row) { return (row.*text).trimmed().isEmpty(); };
    column.tone = [text](const BulkChange &row) {
        return (row.*text).isEmpty() ? words::Tone::Muted : words::Tone::Normal;
    };
    return column;
}

tables::Column<BulkChange> bulkFieldColumn()
{
    tables::Column<BulkChange> column;
    column.id = "field";
    column.header = [] { return BulkTables::tr("Field"); };
    column.text = [](const BulkChange &row, const QLocale &) {
        switch (row.kind) {
        case ChangeKind::Change:
            return words::FieldText::name(row.field);
        case ChangeKind::Unchanged:
            return BulkTables::tr("Nothing changes");
        case ChangeKind::Reading:
            return BulkTables::tr("Reading…");
        case ChangeKind::Unread:
            return BulkTables::tr("Could not be read");
        }
        return QString();
    };
    column.sort = [](const BulkChange &row) {
        return QVariant(static_cast<int>(row.kind) * 10 + static_cast<int>(row.field));
    };
    column.tone = [](const BulkChange &row) {
        return row.kind == ChangeKind::Change   ? words::Tone::Normal
               : row.kind == ChangeKind::Unread ? words::Tone::Warning
                                                : words::Tone::Muted;
    };
    column.sign = [](const BulkChange &row) { return row.kind == ChangeKind::Unread ? u"⚠"_s : QString(); };
    return column;
}

} // namespace

std::unique_ptr<tables::Table<BulkChange>> makeBulkChangeTable()
{
    tables::Column<BulkChange> after = bulkTextColumn(
        "new", [] { return BulkTables::tr("New"); }, &BulkChange::after);
    after.bold = true;
    return std::make_unique<tables::Table<BulkChange>>(
        QList<tables::Column<BulkChange>>{
            bulkServerColumn<BulkChange>([](const BulkChange &row) { return row.name; }),
            bulkFieldColumn(),
            bulkTextColumn(
                "old", [] { return BulkTables::tr("Old"); }, &BulkChange::before),
            after,
        },
        [](const BulkChange &row) { return row.name + u'|' + QString::number(static_cast<int>(row.field)); });
}

std::unique_ptr<tables::Table<BulkResult>> makeBulkResultTable()
{
    tables::Column<BulkResult> result;
    result.id = "result";
    result.header = [] { return BulkTables::tr("Result"); };
    result.text = [](const BulkResult &row, const QLocale &) { return words::BulkText::word(row.row); };
    result.tone = [](const BulkResult &row) { return words::BulkText::tone(row.row); };
    result.sign = [](const BulkResult &row) { return words::BulkText::sign(row.row); };
    tables::Column<BulkResult> explanation;
    explanation.id = "explanation";
    explanation.header = [] { return BulkTables::tr("Explanation"); };
    explanation.text = [](const BulkResult &row, const QLocale &) { return words::BulkText::explanation(row.row); };
    return std::make_unique<tables::Table<BulkResult>>(
        QList<tables::Column<BulkResult>>{
            bulkServerColumn<BulkResult>([](const BulkResult &row) { return row.row.name; }),
            result,
            explanation,
        },
        [](const BulkResult &row) { return row.row.name; });
}

} // namespace models
