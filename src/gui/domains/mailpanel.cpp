// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/mailpanel.h"

#include "gui/pages/linktree.h"
#include "insight/index.h"
#include "inventory/inventory.h"

#include <QEvent>
#include <QVBoxLayout>

namespace gui {

MailPanel::MailPanel(QWidget *parent)
    : InsightPanel(parent)
    , m_table(models::makeMailTable())
    , m_tree(new LinkTree(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    retranslate();
}

MailPanel::~MailPanel() = default;

void MailPanel::setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings)
{
    const auto *table = m_table.get();
    m_tree->setUp({.table = m_table.get(),
                   .group = [table](int row) { return models::mailGroup(table->row(row)); },
                   .rank = models::mailGroupRank,
                   .heading = models::mailGroupHeading,
                   .object = [table](int row) { return table->row(row).server; },
                   .widths = {380, 200, 0, 120},
                   .stretched = m_table->columnNamed("detail"),
                   .hidden = {"part"}},
                  settings, QStringLiteral("domain-mail"));
    connect(m_tree, &LinkTree::followed, this, &MailPanel::goTo);
    follow(inventory, index);
    m_isSetUp = true;
}

void MailPanel::showDomain(const QString &domain)
{
    if (m_domain == domain)
        return;
    m_domain = domain;
    askNow();
}

void MailPanel::ask()
{
    const insight::MailGlance glance =
        m_domain.isEmpty() ? insight::MailGlance() : insight::mailGlance(m_domain, index().chain(), index().links());
    m_table->setRows(
        models::mailRows(glance, locale(), [this](const QString &server) { return index().links().shownAs(server); }));
    m_tree->showReady();
}

void MailPanel::retranslate()
{
    m_tree->setTexts(tr("Email of the domain"), tr("The records of the domain have not been read."));
    m_table->setLocale(locale());
    if (m_isSetUp)
        askNow();
}

void MailPanel::changeEvent(QEvent *event)
{
    InsightPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace gui

#include "moc_mailpanel.cpp"
