// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expirypage.h"
#include "gui/expiry/snoozing.h"
#include "gui/kit/buttons.h"
#include "gui/lists/grouptree.h"
#include "gui/pages/customerlinks.h"
#include "names/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;
using models::ExpiryRow;

/// What can be done with an end date.
namespace gui {

void ExpiryPage::setUpActions()
{
    m_goToDomain = addOwnAction([this] {
        if (const ExpiryRow *row = looked(); row && !row->domain.isEmpty())
            Q_EMIT wanted({u"domains"_s, row->domain, {}});
    });
    m_goToServer = addOwnAction([this] {
        if (const ExpiryRow *row = looked())
            goToServer(*row);
    });
    m_snooze = addOwnAction([this] { m_snoozing->ask(chosen()); });
    m_endSnooze = addOwnAction([this] { m_snoozing->end(chosen()); });
    m_snoozing->setActions(m_snooze, m_endSnooze);
    connect(m_snoozing, &Snoozing::said, this, &Page::said);
    connect(m_customers, &CustomerLinks::wanted, this, &Page::wanted);
    m_expand = addOwnAction([this] { groups().openAll(); });
    m_collapse = addOwnAction([this] { groups().closeAll(); });
}

void ExpiryPage::showDetails()
{
    const ExpiryRow *row = looked();
    allow(*m_goToDomain, row && !row->domain.isEmpty(), whyNotOne());
    allow(*m_goToServer, row && !row->servers.isEmpty(), whyNotOne());
    m_customers->setCustomers(row ? row->customers : QStringList(), whyNotOne());
    m_snoozing->show(chosen(), whyNotOne());
    m_goToServer->setText(row && row->servers.size() > 1 ? tr("Go to server…") : tr("Go to server"));
}

QList<ends::EndDate> ExpiryPage::chosen() const
{
    QList<ends::EndDate> ends;
    for (const int row : selectedRows())
        ends.append(m_table.row(row));
    return ends;
}

const ExpiryRow *ExpiryPage::looked() const
{
    const int row = shownRow();
    return row < 0 ? nullptr : &m_table.row(row);
}

void ExpiryPage::followName(const ExpiryRow &row)
{
    if (!row.domain.isEmpty())
        Q_EMIT wanted({u"domains"_s, row.domain, {}});
    else
        goToServer(row);
}

void ExpiryPage::goToServer(const ExpiryRow &row)
{
    if (row.servers.isEmpty())
        return;
    if (row.servers.size() == 1) {
        Q_EMIT wanted({u"servers"_s, row.servers.first().name, {}});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ExpiryRow::Server &server : row.servers) {
        QAction *action = menu->addAction(names::shownText(server.shown, false).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, name = server.name] {
            Q_EMIT wanted({u"servers"_s, name, {}});
        });
    }
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

} // namespace gui
