// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serverchoices.h"

#include "names/hostname.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;
using models::InstanceRow;

namespace gui {

namespace {

/// Of servers whose details, which name the customers, have not been read. A noncharacter: no customer is called so.
const QString notReadGroup(QChar(0xfffe));

const QString noDescriptionChip = u"no-description"_s;
const QString noHostnameChip = u"no-hostname"_s;

bool fitsServerChip(const InstanceRow &row, const QString &chip)
{
    return chip == noDescriptionChip ? row.instance.description.trimmed().isEmpty()
                                     : !names::hasHostname(row.instance.hostname);
}

} // namespace

ServerChoices::ServerChoices(QComboBox &grouping, QuickFilters &chips, const tables::Table<InstanceRow> &table,
                             tables::ArrangedModel &model, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_filters(chips)
    , m_table(table)
    , m_model(model)
    , m_settings(settings)
    , m_grouping(grouping, {u"customer"_s, u"type"_s, u"none"_s})
    , m_chips(chips, table, model, fitsServerChip)
{
    m_grouping.choose(settings.serverGrouping());
    connect(&grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setServerGrouping(m_grouping.chosen());
        Q_EMIT groupingChosen();
    });
    connect(&chips, &QuickFilters::chosenChanged, this, [this] { m_chips.narrow(); });
}

void ServerChoices::begin()
{
    m_model.setGroupOrder(
        [](const QString &group) { return group == notReadGroup ? 1 : 0; },
        [](const QString &group) { return group == notReadGroup ? tr("Details not read yet") : group; });
}

void ServerChoices::group()
{
    const QString by = m_grouping.chosen();
    const auto *table = &m_table;
    if (by == "customer"_L1)
        m_model.setGrouping(
            [table](int row) {
                const InstanceRow &server = table->row(row);
                return server.detailKnown ? server.customers : QStringList(notReadGroup);
            },
            [] { return tr("No customer"); });
    else if (by == "type"_L1)
        m_model.setGrouping([table](int row) { return QStringList(table->row(row).instance.type); },
                            [] { return tr("No type"); });
    else
        m_model.setGrouping({});
}

QStringList ServerChoices::customersOf(const QModelIndex &heading) const
{
    if (!heading.isValid() || m_grouping.chosen() != "customer"_L1)
        return {};
    const QString customer = m_model.groupKey(heading);
    return customer == notReadGroup ? QStringList() : QStringList(customer);
}

void ServerChoices::show(const QLocale &locale)
{
    const bool isAnyLacking = m_chips.show(
        tr("All"), {{noDescriptionChip, tr("No description")}, {noHostnameChip, tr("No hostname")}}, locale);
    // Only where some server lacks something: most accounts are in order.
    m_filters.setVisible(isAnyLacking || m_filters.chosen());
    m_chips.narrowAgain();
}

} // namespace gui

#include "moc_serverchoices.cpp"
