// SPDX-License-Identifier: GPL-3.0-or-later
// How the Servers page groups its servers.
#include "gui/lists/grouptree.h"
#include "gui/servers/serverspage.h"
#include "models/instancetable.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "ui_serverspage.h"

#include <QAction>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Of servers whose details, which name the customers, have not been read. A noncharacter: no customer is called so.
const QString notReadGroup(QChar(0xfffe));

QStringList groupings()
{
    return {u"customer"_s, u"type"_s, u"none"_s};
}

} // namespace

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
