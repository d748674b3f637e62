// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryactions.h"

#include "gui/expiry/snoozing.h"
#include "gui/kit/buttons.h"
#include "gui/pages/customerlinks.h"
#include "names/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;
using models::ExpiryRow;

namespace gui {

ExpiryActions::ExpiryActions(ends::EndMemory *ends, Today today, QTreeView &view, QWidget *page)
    : QObject(page)
    , m_view(view)
    , m_page(page)
    , m_customers(new CustomerLinks(page))
    , m_snoozing(new Snoozing(ends, std::move(today), page))
    , m_goToDomain(new QAction(page))
    , m_goToServer(new QAction(page))
    , m_snooze(new QAction(page))
    , m_endSnooze(new QAction(page))
{
    connect(m_goToDomain, &QAction::triggered, this, [this] {
        if (m_looked && !m_looked->domain.isEmpty())
            Q_EMIT wanted({u"domains"_s, m_looked->domain, {}});
    });
    connect(m_goToServer, &QAction::triggered, this, [this] {
        if (m_looked)
            goToServer(*m_looked);
    });
    // Those that are chosen now: they are others as soon as the first of them is snoozed.
    connect(m_snooze, &QAction::triggered, this, [this] { m_snoozing->ask(QList(m_chosen)); });
    connect(m_endSnooze, &QAction::triggered, this, [this] { m_snoozing->end(QList(m_chosen)); });
    m_snoozing->setActions(m_snooze, m_endSnooze);
    connect(m_snoozing, &Snoozing::leaving, this, &ExpiryActions::leaving);
    connect(m_snoozing, &Snoozing::said, this, &ExpiryActions::said);
    connect(m_customers, &CustomerLinks::wanted, this, &ExpiryActions::wanted);
}

QList<QAction *> ExpiryActions::all() const
{
    return QList<QAction *>{m_goToDomain, m_goToServer} + m_customers->actions() +
           QList<QAction *>{nullptr, m_snooze, m_endSnooze};
}

void ExpiryActions::setRows(const ExpiryRow *looked, const QList<ExpiryRow> &chosen, const QString &whyNot)
{
    m_looked = looked ? std::optional(*looked) : std::nullopt;
    m_chosen = chosen;
    allow(*m_goToDomain, m_looked && !m_looked->domain.isEmpty(), whyNot);
    allow(*m_goToServer, m_looked && !m_looked->servers.isEmpty(), whyNot);
    m_customers->setCustomers(m_looked ? m_looked->customers : QStringList(), whyNot);
    m_snoozing->show(m_chosen, whyNot);
    sayServer();
}

void ExpiryActions::sayServer()
{
    m_goToServer->setText(m_looked && m_looked->servers.size() > 1 ? tr("Go to server…") : tr("Go to server"));
}

void ExpiryActions::retranslate()
{
    m_goToDomain->setText(tr("Go to domain"));
    m_customers->retranslate();
    m_snoozing->retranslate();
    sayServer();
}

void ExpiryActions::followName(const ExpiryRow &row)
{
    if (!row.domain.isEmpty())
        Q_EMIT wanted({u"domains"_s, row.domain, {}});
    else
        goToServer(row);
}

void ExpiryActions::goToServer(const ExpiryRow &row)
{
    if (row.servers.isEmpty())
        return;
    if (row.servers.size() == 1) {
        Q_EMIT wanted({u"servers"_s, row.servers.first().name, {}});
        return;
    }
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ExpiryRow::Server &server : row.servers) {
        QAction *action = menu->addAction(names::shownText(server.shown, false).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, name = server.name] {
            Q_EMIT wanted({u"servers"_s, name, {}});
        });
    }
    menu->popup(m_view.viewport()->mapToGlobal(m_view.visualRect(m_view.currentIndex()).bottomLeft()));
}

} // namespace gui

#include "moc_expiryactions.cpp"
