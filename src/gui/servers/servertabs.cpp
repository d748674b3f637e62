// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/servertabs.h"

#include "exchange/newcases.h"
#include "gui/pages/historypanel.h"
#include "gui/pages/leadspanel.h"
#include "gui/servers/dependentspanel.h"
#include "gui/servers/keyspanel.h"
#include "gui/servers/userspanel.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"

#include <QTabBar>
#include <QTabWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using Phase = inventory::State::Phase;

namespace gui {

namespace {

const QStringList &parts()
{
    static const QStringList names{u"overview"_s,   u"keys"_s,  u"deploy-keys"_s, u"users"_s,
                                   u"dependents"_s, u"leads"_s, u"history"_s};
    return names;
}

} // namespace

ServerTabs::ServerTabs(QTabWidget &tabs, inventory::Inventory &inventory, const insight::Index &index,
                       const inventory::History *history, settings::Settings &settings, Opener opener, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_panels{new KeysPanel(models::KeysOf::Server, inventory, settings, &tabs),
               new KeysPanel(models::KeysOf::Deploy, inventory, settings, &tabs),
               new UsersPanel(inventory, settings, m_opener, &tabs)}
    , m_dependents(new DependentsPanel(&tabs))
    , m_leads(new LeadsPanel(&tabs))
    , m_history(new HistoryPanel(&tabs))
{
    for (SupportPanel *panel : std::as_const(m_panels)) {
        tabs.addTab(panel, QString());
        connect(panel, &SupportPanel::wanted, this, &ServerTabs::wanted);
        connect(panel, &SupportPanel::said, this, &ServerTabs::said);
        connect(panel, &SupportPanel::requestAsked, this, &ServerTabs::ask);
    }
    tabs.addTab(m_dependents, QString());
    m_dependents->setUp(inventory, index, settings);
    connect(m_dependents, &DependentsPanel::wanted, this, &ServerTabs::wanted);
    connect(m_dependents, &DependentsPanel::said, this, &ServerTabs::said);
    tabs.addTab(m_leads, QString());
    m_leads->setUp(inventory, index, settings, u"server-leads"_s);
    connect(m_leads, &LeadsPanel::wanted, this, &ServerTabs::wanted);
    // Where nothing is kept there is no history to look at.
    if (history)
        tabs.addTab(m_history, QString());
    else
        m_history->hide();
    m_history->setUp(history, settings, u"server-history"_s);
    connect(m_history, &HistoryPanel::wanted, this, &ServerTabs::wanted);
    connect(m_history, &HistoryPanel::counted, this, &ServerTabs::showTitles);
    m_stay.setSingleShot(true);
    m_stay.setInterval(std::chrono::milliseconds(300));
    connect(&m_stay, &QTimer::timeout, this, &ServerTabs::readOthers);
    connect(&tabs, &QTabWidget::currentChanged, this, [this] {
        need();
        Q_EMIT moved();
    });
    connect(&inventory, &inventory::Inventory::changed, this, &ServerTabs::heard);
    retranslate();
}

ServerTabs::~ServerTabs() = default;

void ServerTabs::showServer(const api::Instance *instance)
{
    const QString name = instance ? instance->name : QString();
    const bool other = name != m_server;
    m_server = name;
    for (SupportPanel *panel : std::as_const(m_panels))
        panel->showServer(instance);
    m_dependents->showServer(instance);
    if (!other)
        return;
    m_leads->showObject(name.isEmpty() ? insight::Object() : insight::serverObject(name));
    m_history->showObjects(name.isEmpty() ? QList<HistoryPanel::Object>()
                                          : QList<HistoryPanel::Object>{{u"instance"_s, name}});
    need();
    showTitles();
}

void ServerTabs::need()
{
    m_stay.stop();
    if (m_server.isEmpty())
        return;
    if (const SupportPanel *panel = shownPanel())
        m_inventory.need(panel->resource());
    m_stay.start();
}

void ServerTabs::refresh()
{
    if (const SupportPanel *panel = shownPanel(); panel && !m_server.isEmpty())
        m_inventory.read(panel->resource());
}

QString ServerTabs::part() const
{
    return parts().value(m_tabs.currentIndex());
}

void ServerTabs::setPart(const QString &part)
{
    m_tabs.setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, parts().indexOf(part))));
}

void ServerTabs::goTo(const QString &object)
{
    const SupportPanel *shown = shownPanel();
    for (SupportPanel *panel : std::as_const(m_panels))
        panel->goTo(panel == shown ? object : QString());
}

void ServerTabs::retranslate()
{
    m_tabs.tabBar()->setAccessibleName(tr("Parts of the server"));
    showTitles();
}

SupportPanel *ServerTabs::shownPanel() const
{
    return m_panels.value(m_tabs.currentIndex() - 1, nullptr);
}

void ServerTabs::readOthers()
{
    // A page that is not looked at asks for nothing.
    if (!m_tabs.isVisible())
        return;
    for (const SupportPanel *panel : std::as_const(m_panels)) {
        if (m_inventory.state(panel->resource()).phase == Phase::NotLoaded)
            m_inventory.readInBackground(panel->resource());
    }
}

void ServerTabs::heard(const inventory::Changes &changes)
{
    for (const SupportPanel *panel : std::as_const(m_panels)) {
        if (changes.touches(panel->resource()))
            return showTitles();
    }
}

void ServerTabs::showTitles()
{
    const auto title = [this](int index, const QString &name, const QString &counted) {
        const int count = m_server.isEmpty() ? -1 : m_panels.at(index - 1)->count();
        m_tabs.setTabText(index, count < 0 ? name : counted.arg(m_tabs.locale().toString(count)));
    };
    m_tabs.setTabText(0, tr("Overview"));
    title(1, tr("SSH keys"), tr("SSH keys %1"));
    title(2, tr("Deploy keys"), tr("Deploy keys %1"));
    title(3, tr("Users"), tr("Users %1"));
    m_tabs.setTabText(4, tr("Impact"));
    m_tabs.setTabText(5, tr("Related"));
    const int changes = m_server.isEmpty() ? 0 : m_history->count();
    m_tabs.setTabText(6, changes <= 0 ? tr("History") : tr("History %1").arg(m_tabs.locale().toString(changes)));
}

void ServerTabs::ask(const exchange::SupportRequest &request)
{
    auto *dialog = new SupportMailDialog(request, m_settings, m_opener, m_tabs.window());
    dialog->offerCase(m_cases, exchange::newCaseOf(request, m_inventory.values()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace gui

#include "moc_servertabs.cpp"
