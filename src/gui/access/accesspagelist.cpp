// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the Access page: its count, its groups, its quick filters, and the report of what is shown.
#include "gui/access/accesspage.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/kit/flow.h"
#include "gui/kit/quickfilters.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/tabletext.h"
#include "inventory/inventory.h"
#include "ui_accesspage.h"
#include "words/accesstext.h"
#include "words/datetext.h"
#include "words/writetext.h"

#include <QAction>
#include <QDir>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using inventory::Kind;
using models::GrantRow;
using How = insight::Grant::How;

namespace gui {

namespace {

const QString otherCompany = u"other"_s;
const QString keyless = u"keyless"_s;
const QString accessless = u"accessless"_s;
const QString loneKeys = u"lone"_s;

QStringList grantGroupings()
{
    return {u"person"_s, u"server"_s, u"company"_s, u"key"_s, u"none"_s};
}

bool fitsGrantChip(const GrantRow &row, const QString &chip)
{
    if (chip == otherCompany)
        return row.isOfOther;
    if (chip == keyless)
        return row.grant.how == How::Access;
    if (chip == accessless)
        return row.grant.how == How::Key;
    return row.grant.how == How::LoneKey || row.grant.how == How::DeployKey;
}

/// Two who are called alike stand in groups of their own: behind the name, past what the heading shows, is the id.
QString grantGroup(const QString &name, const QString &id)
{
    return name + u'\n' + id;
}

QStringList grantGroupsOf(const GrantRow &row, const QString &by)
{
    if (by == "person"_L1)
        return row.grant.person.isNothing() ? QStringList() : QStringList(grantGroup(row.holder, row.grant.person.id));
    if (by == "server"_L1)
        return {grantGroup(row.server, row.grant.server)};
    if (by == "company"_L1)
        return row.grant.companies;
    QStringList groups;
    for (const GrantRow::Key &key : row.keys)
        groups.append(grantGroup(key.name, key.object.id));
    return groups;
}

} // namespace

int AccessPage::count() const
{
    const std::shared_ptr<const AccessShown> shown = m_follower.shown();
    if (!state().hasValues() || !shown)
        return -1;
    // Servers that nobody has read yet are no sign that nobody has access.
    const insight::Coverage &read = shown->values->coverage;
    const bool isAsked = read.servers == 0 || read.users > 0 || read.keys > 0;
    return shown->grants.isEmpty() && !isAsked ? -1 : static_cast<int>(shown->grants.size());
}

void AccessPage::setUpChips()
{
    // Beside each other, or below where large text leaves no room.
    auto *chips = new Flow(Qt::AlignLeft);
    chips->setSpacing(m_ui->tools->spacing());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->grouping), static_cast<QWidget *>(m_ui->kinds)}) {
        m_ui->chips->removeWidget(part);
        chips->addWidget(part);
    }
    m_ui->chips->addLayout(chips);
}

void AccessPage::setUpList()
{
    model().setGroupOrder([](const QString &) { return 0; },
                          [](const QString &group) { return group.section(u'\n', 0, 0); });
    connect(m_ui->grouping, &QComboBox::currentIndexChanged, this, &AccessPage::group);
    connect(m_ui->kinds, &QuickFilters::chosenChanged, this, [this] {
        narrow();
        groups().filterChanged();
    });
}

QList<QuickFilters *> AccessPage::quickFilters() const
{
    return {m_ui->kinds};
}

QString AccessPage::grouping() const
{
    return grantGroupings().value(m_ui->grouping->currentIndex());
}

void AccessPage::setGrouping(const QString &grouping)
{
    if (const qsizetype chosen = grantGroupings().indexOf(grouping); chosen >= 0)
        m_ui->grouping->setCurrentIndex(static_cast<int>(chosen));
}

void AccessPage::group()
{
    const QString by = grouping();
    if (by == "none"_L1) {
        model().setGrouping({});
    } else {
        model().setGrouping([table = &m_table, by](int row) { return grantGroupsOf(table->row(row), by); },
                            [by] {
                                return by == "person"_L1    ? tr("Keys without a person")
                                       : by == "company"_L1 ? tr("No company")
                                                            : tr("No key");
                            });
    }
    const bool isGrouped = model().isGrouped();
    m_view->setRootIsDecorated(isGrouped);
    groups().openAll();
    m_expand->setEnabled(isGrouped);
    m_collapse->setEnabled(isGrouped);
}

void AccessPage::showChips()
{
    const QList<GrantRow> &rows = m_table.rows();
    const auto chip = [&](const QString &value, const QString &text) {
        const auto fits = [&value](const GrantRow &row) { return fitsGrantChip(row, value); };
        const QString count = locale().toString(static_cast<int>(std::count_if(rows.begin(), rows.end(), fits)));
        return QuickFilters::Chip{value, u"%1 %2"_s.arg(text, count), u"%1, %2"_s.arg(text, count)};
    };
    const QString all = locale().toString(static_cast<int>(rows.size()));
    m_ui->kinds->setChips({{std::nullopt, u"%1 %2"_s.arg(tr("All"), all), u"%1, %2"_s.arg(tr("All"), all)},
                           chip(otherCompany, tr("Other company")),
                           chip(keyless, tr("Without a key")),
                           chip(accessless, tr("Key without access")),
                           chip(loneKeys, tr("Other keys"))});
    m_ui->kinds->setFolds(QuickFilters::Folds::InLargeText, tr("Kind"));
    m_ui->kinds->setVisible(!rows.isEmpty());
}

void AccessPage::narrow()
{
    const std::optional<QString> chosen = m_ui->kinds->chosen();
    if (!chosen)
        model().setNarrowing({});
    else
        model().setNarrowing(
            [table = &m_table, chip = *chosen](int row) { return fitsGrantChip(table->row(row), chip); });
}

/// Whether the matrix shows the cell of that grant.
bool AccessPage::isShown(const GrantRow &row) const
{
    const models::AccessMatrix &matrix = m_ui->matrix->matrix();
    const auto hasCell = [&](const insight::Object &holder) {
        return matrix.indexOf(models::accessKey(holder, row.grant.server)).isValid();
    };
    return hasCell(models::accessHolder(row.grant)) ||
           std::any_of(row.grant.companies.cbegin(), row.grant.companies.cend(),
                       [&](const QString &company) { return hasCell(insight::customerObject(company)); });
}

void AccessPage::showCompany(const QString &server, const QStringList &customers)
{
    const models::AccessMatrix &matrix = m_ui->matrix->matrix();
    const int row = m_ui->matrix->currentRow();
    const int column = m_ui->matrix->currentColumn();
    AccessDetails::Cell cell;
    cell.kind = models::AxisRow::Kind::Company;
    cell.holder = matrix.rowAt(row).name;
    cell.companies = {cell.holder};
    cell.server = matrix.columnAt(column).name;
    cell.serverName = server;
    cell.customers = customers;
    cell.signs = matrix.signsAt(row, column);
    cell.what = matrix.textAt(row, column);
    for (const insight::Object &member : matrix.membersWithAccess(row, column))
        cell.members.append(models::accessName(m_follower.shown()->values->directory, member));
    m_ui->details->showCell(cell);
}

exchange::AccessReport AccessPage::report() const
{
    exchange::AccessReport report;
    report.language = locale().name().section(u'_', 0, 0);
    report.title = tr("Who has access to which server");
    const QDateTime now = QDateTime::currentDateTime();
    report.facts.append(tr("Written %1").arg(now.toString(u"yyyy-MM-dd HH:mm"_s)));
    if (const QDateTime read = state().at; read.isValid())
        report.facts.append(tr("Lists read %1").arg(read.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    const std::shared_ptr<const AccessShown> shown = m_follower.shown();
    if (shown)
        report.facts.append(words::AccessText::coverage(shown->values->coverage, locale()));
    QList<int> columns;
    for (int column = 0; column < m_table.columnCount(); ++column)
        columns.append(column);
    report.headers = headersOf(m_table, columns);
    qsizetype all = m_table.rowCount();
    if (isMatrix() && shown) {
        all = shown->grants.size();
        // The list may not have been filled.
        const auto table = models::makeGrantTable();
        table->setLocale(locale());
        QList<GrantRow> rows = shown->grants;
        rows.removeIf([this](const GrantRow &row) { return m_ui->matrix->isFiltered() && !isShown(row); });
        std::stable_sort(rows.begin(), rows.end(), [](const GrantRow &a, const GrantRow &b) {
            return a.holder.localeAwareCompare(b.holder) < 0;
        });
        table->setRows(rows);
        for (int row = 0; row < table->rowCount(); ++row)
            report.rows.append(cellsOf(*table, row, columns));
    } else {
        for (const int row : shownRows(model()))
            report.rows.append(cellsOf(m_table, row, columns));
    }
    if (report.rows.size() < all)
        report.facts.append(tr("Filtered: %1 of %Ln grant(s)", nullptr, static_cast<int>(all))
                                .arg(locale().toString(report.rows.size())));
    report.nothing = words().empty.nothing;
    return report;
}

void AccessPage::askReport()
{
    askWhereToSave({.title = [] { return tr("Export as a report"); },
                    .accept = [] { return tr("Export"); },
                    .filter = [] { return tr("Web pages (*.html)"); },
                    .suffix = u"html"_s,
                    .name = u"access-%1.html"_s.arg(QDate::currentDate().toString(Qt::ISODate))},
                   this, this, [this](const QString &path) {
                       const QString error = exchange::writeReport(path, report());
                       const QString native = QDir::toNativeSeparators(path);
                       if (error.isEmpty())
                           Q_EMIT said(tr("The report was written to %1.").arg(native));
                       else
                           DetailsDialog::open([obstacle = words::obstacleOf(
                                                    path, error)] { return words::WriteText::notSaved(obstacle); },
                                               [text = native + u'\n' + error] { return text; }, this);
                   });
}

} // namespace gui
