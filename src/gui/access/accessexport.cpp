// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessexport.h"

#include "gui/access/matrixpanel.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"
#include "words/accesstext.h"
#include "words/writetext.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::GrantRow;

namespace gui {

namespace {

/// Whether the matrix shows the cell of that grant.
bool hasCell(const models::AccessMatrix &matrix, const GrantRow &row)
{
    const auto isShown = [&](const insight::Object &holder) {
        return matrix.indexOf(models::accessKey(holder, row.grant.server)).isValid();
    };
    return isShown(models::accessHolder(row.grant)) ||
           std::any_of(row.grant.companies.cbegin(), row.grant.companies.cend(),
                       [&](const QString &company) { return isShown(insight::customerObject(company)); });
}

QString minuteOf(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

/// By their holders. The list may not have been filled.
QList<GrantRow> AccessExport::shownIn(const MatrixPanel &matrix, const AccessShown &shown)
{
    QList<GrantRow> rows = shown.grants;
    if (matrix.isFiltered())
        rows.removeIf([&matrix](const GrantRow &row) { return !hasCell(matrix.matrix(), row); });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const GrantRow &a, const GrantRow &b) { return a.holder.localeAwareCompare(b.holder) < 0; });
    return rows;
}

exchange::AccessReport AccessExport::report(const Source &source, const QLocale &locale)
{
    exchange::AccessReport report;
    report.language = locale.name().section(u'_', 0, 0);
    report.title = tr("Who has access to which server");
    report.facts.append(tr("Written %1").arg(minuteOf(QDateTime::currentDateTime())));
    if (source.read.isValid())
        report.facts.append(tr("Lists read %1").arg(minuteOf(source.read.toLocalTime())));
    if (source.shown)
        report.facts.append(words::AccessText::coverage(source.shown->values->coverage, locale));
    const tables::TableModel &list = *source.list.table();
    QList<int> columns;
    for (int column = 0; column < list.columnCount(); ++column)
        columns.append(column);
    report.headers = headersOf(list, columns);
    qsizetype all = list.rowCount();
    if (source.isOfMatrix && source.shown) {
        all = source.shown->grants.size();
        const auto table = models::makeGrantTable();
        table->setLocale(locale);
        table->setRows(shownIn(source.matrix, *source.shown));
        for (int row = 0; row < table->rowCount(); ++row)
            report.rows.append(cellsOf(*table, row, columns));
    } else {
        for (const int row : shownRows(source.list))
            report.rows.append(cellsOf(list, row, columns));
    }
    if (report.rows.size() < all)
        report.facts.append(tr("Filtered: %1 of %Ln grant(s)", nullptr, static_cast<int>(all))
                                .arg(locale.toString(report.rows.size())));
    report.nothing = source.nothing;
    return report;
}

void AccessExport::ask(QWidget *parent, std::function<exchange::AccessReport()> report,
                       std::function<void(const QString &)> said)
{
    askWhereToSave({.title = [] { return tr("Export as a report"); },
                    .accept = [] { return tr("Export"); },
                    .filter = [] { return tr("Web pages (*.html)"); },
                    .suffix = u"html"_s,
                    .name = tr("access-%1.html").arg(QDate::currentDate().toString(Qt::ISODate))},
                   parent, parent, [parent, report = std::move(report), said = std::move(said)](const QString &path) {
                       const QString error = exchange::writeReport(path, report());
                       const QString native = QDir::toNativeSeparators(path);
                       if (error.isEmpty())
                           said(tr("The report was written to %1.").arg(native));
                       else
                           DetailsDialog::open([obstacle = words::obstacleOf(
                                                    path, error)] { return words::WriteText::notSaved(obstacle); },
                                               [text = native + u'\n' + error] { return text; }, parent);
                   });
}

} // namespace gui
