// SPDX-License-Identifier: GPL-3.0-or-later
// How the Servers page groups its servers, and which of them it shows.
#include "gui/kit/quickfilters.h"
#include "gui/lists/grouptree.h"
#include "gui/servers/serverspage.h"
#include "models/instancetable.h"
#include "names/hostname.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "ui_serverspage.h"

#include <QAction>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Of servers whose details, which name the customers, have not been read. A noncharacter: no customer is called so.
const QString notReadGroup(QChar(0xfffe));

QStringList groupings()
{
    return {u"customer"_s, u"type"_s, u"none"_s};
}

const QString noDescriptionChip = u"no-description"_s;
const QString noHostnameChip = u"no-hostname"_s;

bool fitsServerChip(const api::Instance &instance, const QString &chip)
{
    return chip == noDescriptionChip ? instance.description.trimmed().isEmpty()
                                     : !names::hasHostname(instance.hostname);
}

} // namespace

/// Only where some server lacks something: most accounts are in order.
void ServersPage::showChips()
{
    const QList<models::InstanceRow> &rows = m_table.rows();
    bool isAnyLacking = false;
    QList<QuickFilters::Chip> chips;
    const auto add = [&](const std::optional<QString> &value, const QString &text, qsizetype count) {
        const QString number = locale().toString(count);
        chips.append({value, u"%1 %2"_s.arg(text, number), u"%1, %2"_s.arg(text, number)});
    };
    const auto addLacking = [&](const QString &chip, const QString &text) {
        const auto count = std::count_if(rows.cbegin(), rows.cend(), [&chip](const models::InstanceRow &row) {
            return fitsServerChip(row.instance, chip);
        });
        isAnyLacking = isAnyLacking || count > 0;
        add(chip, text, count);
    };
    add(std::nullopt, tr("All"), rows.size());
    addLacking(noDescriptionChip, tr("No description"));
    addLacking(noHostnameChip, tr("No hostname"));
    m_ui->chips->setChips(chips);
    m_ui->chips->setVisible(isAnyLacking || m_ui->chips->chosen());
    // Rows that are there already may fit another chip than before.
    if (m_ui->chips->chosen())
        narrow();
}

void ServersPage::narrow()
{
    const std::optional<QString> chosen = m_ui->chips->chosen();
    if (!chosen)
        model().setNarrowing({});
    else
        model().setNarrowing(
            [table = &m_table, chip = *chosen](int row) { return fitsServerChip(table->row(row).instance, chip); });
}

QList<QuickFilters *> ServersPage::quickFilters() const
{
    return {m_ui->chips};
}

void ServersPage::resetQuickFilters()
{
    m_ui->chips->reset();
}

void ServersPage::setUpGrouping()
{
    model().setGroupOrder(
        [](const QString &group) { return group == notReadGroup ? 1 : 0; },
        [](const QString &group) { return group == notReadGroup ? tr("Details not read yet") : group; });
    const qsizetype chosen = groupings().indexOf(m_settings.serverGrouping());
    m_ui->grouping->setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, chosen)));
    connect(m_ui->grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setServerGrouping(groupings().value(index));
        group();
    });
}

QString ServersPage::grouping() const
{
    return groupings().value(m_ui->grouping->currentIndex());
}

void ServersPage::setGrouping(const QString &grouping)
{
    if (const qsizetype chosen = groupings().indexOf(grouping); chosen >= 0)
        m_ui->grouping->setCurrentIndex(static_cast<int>(chosen));
}

void ServersPage::group()
{
    const QString by = grouping();
    const auto *table = &m_table;
    if (by == "customer"_L1) {
        model().setGrouping(
            [table](int row) {
                const models::InstanceRow &server = table->row(row);
                return server.detailKnown ? server.customers : QStringList(notReadGroup);
            },
            [] { return tr("No customer"); });
    } else if (by == "type"_L1) {
        model().setGrouping([table](int row) { return QStringList(table->row(row).instance.type); },
                            [] { return tr("No type"); });
    } else {
        model().setGrouping({});
    }
    const bool grouped = model().isGrouped();
    m_view->setRootIsDecorated(grouped);
    groups().openAll();
    m_expand->setEnabled(grouped);
    m_collapse->setEnabled(grouped);
}

QStringList ServersPage::customersNow() const
{
    if (const int row = shownRow(); row >= 0)
        return m_table.row(row).customers;
    if (current().look() != CurrentRow::Look::Group || grouping() != "customer"_L1)
        return {};
    const QString customer = model().groupKey(current().heading());
    return customer == notReadGroup ? QStringList() : QStringList(customer);
}

} // namespace gui
