// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/grantchoices.h"

#include "gui/kit/flow.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using models::GrantRow;
using How = insight::Grant::How;

namespace gui {

namespace {

const QString otherCompany = u"other"_s;
const QString keyless = u"keyless"_s;
const QString accessless = u"accessless"_s;
const QString loneKeys = u"lone"_s;

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

GrantChoices::GrantChoices(QComboBox &grouping, QuickFilters &chips, QBoxLayout &bar, int spacing,
                           const tables::Table<GrantRow> &table, tables::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_filters(chips)
    , m_table(table)
    , m_model(model)
    , m_grouping(grouping, {u"person"_s, u"server"_s, u"company"_s, u"key"_s, u"none"_s})
    , m_chips(chips, table, model, fitsGrantChip)
{
    auto *flow = new Flow(Qt::AlignLeft);
    flow->setSpacing(spacing);
    for (QWidget *part : {static_cast<QWidget *>(&grouping), static_cast<QWidget *>(&chips)}) {
        bar.removeWidget(part);
        flow->addWidget(part);
    }
    bar.addLayout(flow);
    connect(&grouping, &QComboBox::currentIndexChanged, this, &GrantChoices::groupingChosen);
    connect(&chips, &QuickFilters::chosenChanged, this, [this] {
        m_chips.narrow();
        Q_EMIT narrowed();
    });
}

void GrantChoices::begin()
{
    m_model.setGroupOrder([](const QString &) { return 0; },
                          [](const QString &group) { return group.section(u'\n', 0, 0); });
}

void GrantChoices::group()
{
    const QString by = m_grouping.chosen();
    if (by == "none"_L1) {
        m_model.setGrouping({});
        return;
    }
    m_model.setGrouping([table = &m_table, by](int row) { return grantGroupsOf(table->row(row), by); },
                        [by] {
                            return by == "person"_L1    ? tr("Keys without a person")
                                   : by == "company"_L1 ? tr("No company")
                                                        : tr("No key");
                        });
}

void GrantChoices::show(const QLocale &locale)
{
    m_chips.show(tr("All"),
                 {{otherCompany, tr("Other company")},
                  {keyless, tr("Without a key")},
                  {accessless, tr("Key without access")},
                  {loneKeys, tr("Other keys")}},
                 locale);
    m_filters.setFolds(QuickFilters::Folds::InLargeText, tr("Kind"));
    m_filters.setVisible(m_table.rowCount() > 0);
    m_chips.narrowAgain();
}

} // namespace gui

#include "moc_grantchoices.cpp"
