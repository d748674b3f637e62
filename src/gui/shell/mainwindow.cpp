// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/kit/buttons.h"
#include "gui/kit/closeguard.h"
#include "gui/kit/daywatch.h"
#include "gui/kit/taborder.h"
#include "gui/lists/copying.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/focusedit.h"
#include "gui/look/icons.h"
#include "gui/pages/page.h"
#include "gui/shell/keyrefused.h"
#include "gui/shell/pausebar.h"
#include "gui/shell/shrunkbar.h"
#include "gui/shell/statusstrip.h"
#include "gui/shell/travel.h"
#include "gui/shell/unreadbar.h"
#include "gui/shell/windowlayout.h"
#include "gui/shell/windowmenus.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "ui_mainwindow.h"
#include "words/language.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace gui {

MainWindow::MainWindow(const settings::AccountLabel &account, inventory::Inventory &inventory,
                       settings::Settings &settings, words::Language &language, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_account(account)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_language(language)
    , m_status(new StatusStrip(account, inventory.sweep(), this))
    , m_closeGuard(new CloseGuard(*this))
    , m_day(new DayWatch(this))
{
    m_ui->setupUi(this);
    m_ui->line->setForegroundRole(QPalette::Mid);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    auto *refused = new KeyRefused(inventory, this);
    for (WindowBar *bar : std::initializer_list<WindowBar *>{
             refused, new PauseBar(inventory, this), new UnreadBar(inventory, this), new ShrunkBar(inventory, this)})
        addBar(*bar);
    connect(refused, &KeyRefused::replaceAsked, this, &MainWindow::replaceKeyAsked);
    m_menus = new WindowMenus(*m_ui, settings, language, theme, *this);
    m_ui->letHappen->setVisible(account.demo);
    connect(m_ui->letHappen, &QAction::triggered, this, &MainWindow::happeningAsked);
    m_travel = new Travel(*m_ui->back, *m_ui->forward, settings, *this);
    setUpActions();
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    connect(&language, &words::Language::changed, this, &MainWindow::followLanguage);
    followLanguage();
}

MainWindow::~MainWindow()
{
    hide(); // A page that is left tells the window, which must be whole by then.
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_ui->pages->addWidget(page);
    m_menus->addPage(*page);
    m_ui->navigation->addEntry(page->iconName());
    connect(page, &Page::statusChanged, this, [this] {
        showEntries();
        showStatus();
    });
    connect(page, &Page::said, m_status, &StatusStrip::say);
    connect(page, &Page::moved, this, [this, page] {
        if (page == currentPage())
            m_travel->visit(page->place());
    });
    connect(page, &Page::wanted, this, &MainWindow::goTo);
    putLast(*m_status);
    retranslate();
}

void MainWindow::addBar(QWidget &bar)
{
    m_ui->content->insertWidget(m_ui->content->count() - 1, &bar);
}

void MainWindow::showPage(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    if (number != m_ui->pages->currentIndex())
        m_travel->leave(currentPage()->place());
    m_ui->navigation->setCurrentRow(number);
    m_ui->pages->setCurrentIndex(number);
    m_menus->showPage(number);
    m_pages[number]->activate();
    showStatus();
    m_travel->visit(m_pages[number]->place());
}

void MainWindow::goTo(const settings::Place &place)
{
    for (int number = 0; number < m_pages.size(); ++number) {
        if (m_pages[number]->id() != place.page)
            continue;
        m_pages[number]->goTo(place);
        showPage(number);
        m_pages[number]->takeFocus(false);
    }
}

void MainWindow::reopen()
{
    const settings::Place last = m_settings.lastPlace();
    goTo(last);
    if (!currentPage() || currentPage()->id() != last.page)
        showPage(0);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showEntries();
    else if (event->type() == QEvent::ActivationChange)
        m_day->look();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeGuard->settle([this] { close(); })) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (pressFocused(*this, *event))
        return;
    if (const QString why = m_menus->whyOff(*event); !why.isEmpty())
        say(why);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::leave(std::function<void()> then)
{
    if (m_closeGuard->settle(then))
        then();
}

void MainWindow::setAccount(const settings::AccountLabel &account)
{
    m_account = account;
    m_status->setAccount(account);
    setWindowTitle(tr("%1 – Cloudnet Console").arg(m_account.name));
}

QMenu &MainWindow::fileMenu() const
{
    return *m_ui->menuFile;
}

QAction *MainWindow::afterAccounts() const
{
    return m_ui->settings;
}

void MainWindow::setUpActions()
{
    m_ui->refresh->setIcon(icon(u"refresh"_s));
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->filter->setIcon(icon(u"search"_s));
    m_ui->find->setIcon(icon(u"find"_s));
    m_ui->findButton->setDefaultAction(m_ui->find);
    connect(m_ui->find, &QAction::triggered, this, &MainWindow::findAsked);
    m_ui->settings->setIcon(icon(u"settings"_s));
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->copy, &QAction::triggered, this, [this] {
        if (const int rows = copyFocused(); rows > 0)
            m_status->say(Copying::rows(rows));
    });
    connect(m_ui->selectAll, &QAction::triggered, this, &selectAllFocused);
    connect(m_menus, &WindowMenus::pageAsked, this, [this](int number) {
        showPage(number);
        m_pages[number]->takeFocus(true);
    });
    connect(m_ui->filter, &QAction::triggered, this, [this] {
        if (FilterBox *box = currentPage() ? currentPage()->filterBox() : nullptr)
            box->takeFocus();
    });
    connect(m_ui->refresh, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    connect(m_ui->refreshAll, &QAction::triggered, this, [this] { m_inventory.refreshAll(); });
    m_ui->back->setIcon(icon(u"back"_s));
    m_ui->forward->setIcon(icon(u"forward"_s));
    m_ui->goBack->setDefaultAction(m_ui->back);
    m_ui->goForward->setDefaultAction(m_ui->forward);
    connect(m_day, &DayWatch::changed, this, [this] {
        for (Page *page : std::as_const(m_pages))
            page->dayChanged();
        showStatus();
    });
    connect(m_travel, &Travel::wanted, this, &MainWindow::goTo);
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("%1 – Cloudnet Console").arg(m_account.name));
    m_menus->retranslate();
    showEntries();
    showStatus();
}

void MainWindow::followLanguage()
{
    // Widgets that live do not follow QLocale::setDefault.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(m_language.locale());
    setLayoutDirection(m_language.locale().textDirection());
}

void MainWindow::showEntries()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_ui->navigation->setEntry(static_cast<int>(i), m_pages[i]->title(), m_pages[i]->count(),
                                   m_pages[i]->countIsUrgent());
    m_ui->navigation->setFixedWidth(m_ui->navigation->sizeHint().width());
}

void MainWindow::showStatus()
{
    if (const Page *page = currentPage())
        m_status->setPage(page->state(), page->countText(), page->isPartial());
}

QList<QAction *> MainWindow::shortcutActions() const
{
    return m_menus->shortcutActions();
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_ui->pages->currentIndex(), nullptr);
}

void MainWindow::restoreLayout()
{
    gui::restoreLayout(*this, m_pages, m_settings);
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::saveLayout()
{
    gui::saveLayout(*this, m_pages, m_settings);
}

} // namespace gui

#include "moc_mainwindow.cpp"
