// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/belongingspanel.h"

#include "gui/kit/buttons.h"
#include "gui/pages/linktree.h"
#include "insight/closevalues.h"
#include "insight/index.h"
#include "inventory/inventory.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

BelongingsPanel::BelongingsPanel(QWidget *parent)
    : InsightPanel(parent)
    , m_table(models::makeRelatedTable())
    , m_tree(new LinkTree(this))
    , m_note(new QLabel(this))
    , m_leave(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 8);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_leave);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);
    retranslate();
}

BelongingsPanel::~BelongingsPanel() = default;

void BelongingsPanel::setUp(const inventory::Inventory &inventory, const insight::Index &index,
                            settings::Settings &settings, QAction &leave)
{
    bindButton(*m_leave, leave);
    const auto *table = m_table.get();
    m_tree->setUp({.table = m_table.get(),
                   .group = [table](int row) { return models::relatedGroup(table->row(row)); },
                   .rank = models::relatedGroupRank,
                   .heading = models::relatedGroupHeading,
                   .object = [table](int row) { return table->row(row).object; },
                   .widths = {170, 0, 150},
                   .stretched = m_table->columnNamed("remark"),
                   .hidden = {}},
                  settings, QStringLiteral("person-belongings"));
    connect(m_tree, &LinkTree::followed, this, &BelongingsPanel::goTo);
    follow(inventory, index);
}

void BelongingsPanel::showPerson(const insight::Object &person)
{
    if (person == m_person)
        return;
    m_person = person;
    askNow();
}

std::optional<exchange::Leaving> BelongingsPanel::leaving() const
{
    if (m_person.isNothing())
        return std::nullopt;
    exchange::Leaving leaving{belongings(), {}};
    leaving.unreadKeys = unreadKeys(leaving.belongings);
    for (const api::Instance &instance : inventory().values().instances)
        leaving.hostnames.insert(instance.name, instance.hostname);
    return leaving;
}

insight::Belongings BelongingsPanel::belongings() const
{
    const insight::Chain chain = index().chain();
    const insight::Ties &ties = index().access().ties();
    const inventory::Values close = insight::valuesAroundPerson(m_person, inventory().values(), chain);
    const insight::Directory directory(close);
    return insight::belongingsOf(m_person, close, directory, insight::grantsOf(close, directory, chain, ties), chain,
                                 ties);
}

/// The servers whose keys have not been read.
QSet<QString> BelongingsPanel::unreadKeys(const insight::Belongings &all) const
{
    QSet<QString> unread;
    for (const insight::Grant &grant : all.grants) {
        if (!inventory().state({inventory::Kind::SshKeys, grant.server}).hasValues())
            unread.insert(grant.server);
    }
    return unread;
}

void BelongingsPanel::ask()
{
    m_isRead = true;
    if (m_person.isNothing()) {
        m_table->setRows({});
    } else {
        const insight::Belongings all = belongings();
        m_isRead = all.isRead;
        m_table->setRows(models::belongingRows(all, index().links(), unreadKeys(all)));
    }
    m_tree->showReady();
    showNote();
}

void BelongingsPanel::showNote()
{
    m_note->setText(m_isRead ? QString()
                             : tr("The person's details have not been read: there may be more than what stands here."));
}

void BelongingsPanel::retranslate()
{
    m_tree->setTexts(tr("All of the person's"), tr("Nothing that is known is the person's."));
    m_table->setLocale(locale());
    showNote();
}

void BelongingsPanel::changeEvent(QEvent *event)
{
    InsightPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace gui

#include "moc_belongingspanel.cpp"
