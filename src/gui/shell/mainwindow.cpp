// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/kit/buttons.h"
#include "gui/kit/closeguard.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/focusedit.h"
#include "gui/lists/page.h"
#include "gui/lists/tabletools.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/shell/aboutdialog.h"
#include "gui/shell/keyrefused.h"
#include "gui/shell/pausebar.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/statusstrip.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "ui_mainwindow.h"
#include "words/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace gui {

MainWindow::MainWindow(const AccountLabel &account, inventory::Inventory &inventory, settings::Settings &settings,
                       words::Language &language, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_account(account)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_status(new StatusStrip(account, inventory.sweep(), this))
    , m_closeGuard(new CloseGuard(*this))
{
    m_ui->setupUi(this);
    m_ui->line->setForegroundRole(QPalette::Mid);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    auto *refused = new KeyRefused(inventory, this);
    m_ui->content->insertWidget(0, refused);
    m_ui->content->insertWidget(1, new PauseBar(inventory, this));
    connect(refused, &KeyRefused::replaceAsked, this, &MainWindow::replaceKeyAsked);
    m_clock.start();
    setUpActions();
    setUpChoices();
    // The mouse's own buttons for it, wherever in the window the mouse is.
    qApp->installEventFilter(this);
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    connect(&language, &words::Language::changed, this, &MainWindow::followLanguage);
    followLanguage();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page)
{
    const int number = static_cast<int>(m_pages.size());
    m_pages.append(page);
    m_ui->pages->addWidget(page);
    auto *menu = new QMenu(m_ui->menuBar);
    for (QAction *action : page->menuActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_pageMenus.append(menu);
    m_ui->menuBar->insertMenu(m_ui->menuHelp->menuAction(), menu);
    menu->menuAction()->setVisible(false);
    auto *go = new QAction(icon(page->iconName()), QString(), this);
    go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)));
    connect(go, &QAction::triggered, this, [this, number] {
        showPage(number);
        m_pages[number]->filterBox()->focusView();
    });
    m_goActions.append(go);
    m_ui->menuGo->addAction(go);
    m_ui->navigation->addEntry(page->iconName());
    connect(page, &Page::statusChanged, this, [this] {
        showEntries();
        showStatus();
    });
    connect(page, &Page::said, m_status, &StatusStrip::say);
    connect(page, &Page::moved, this, [this, page] {
        if (page == currentPage())
            noteVisit();
    });
    connect(page, &Page::wanted, this, &MainWindow::goTo);
    retranslate();
}

void MainWindow::showPage(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    m_ui->navigation->setCurrentRow(number);
    m_ui->pages->setCurrentIndex(number);
    for (qsizetype i = 0; i < m_pageMenus.size(); ++i)
        m_pageMenus[i]->menuAction()->setVisible(i == number);
    m_pages[number]->activate();
    showStatus();
    noteVisit();
}

void MainWindow::goTo(const settings::Place &place)
{
    for (int number = 0; number < m_pages.size(); ++number) {
        if (m_pages[number]->id() != place.page)
            continue;
        m_pages[number]->goTo(place);
        showPage(number);
    }
}

void MainWindow::reopen()
{
    const settings::Place last = m_settings.lastPlace();
    goTo(last);
    if (!currentPage() || currentPage()->id() != last.page)
        showPage(0);
}

void MainWindow::noteVisit()
{
    const settings::Place place = currentPage()->place();
    if (!m_travelling)
        m_history.visit(place, now());
    m_settings.setLastPlace(place);
    m_ui->back->setEnabled(m_history.canGoBack());
    m_ui->forward->setEnabled(m_history.canGoForward());
}

void MainWindow::travel(settings::Place (settings::History::*step)(settings::History::Time))
{
    m_travelling = true;
    goTo((m_history.*step)(now()));
    m_travelling = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showEntries();
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
    if (!pressFocused(*this, *event))
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto *widget = press ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    (button == Qt::BackButton ? m_ui->back : m_ui->forward)->trigger();
    return true;
}

void MainWindow::leave(std::function<void()> then)
{
    if (m_closeGuard->settle(then))
        then();
}

void MainWindow::setAccount(const AccountLabel &account)
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
    m_ui->quit->setShortcutContext(Qt::ApplicationShortcut);
    m_ui->settings->setIcon(icon(u"settings"_s));
    connect(m_ui->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->copy, &QAction::triggered, this, &copyFocused);
    connect(m_ui->selectAll, &QAction::triggered, this, &selectAllFocused);
    for (QMenu *menu : {m_ui->menuFile, m_ui->menuEdit, m_ui->menuView})
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::lendTableActions);
    connect(m_ui->filter, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->filterBox()->takeFocus();
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
    connect(m_ui->back, &QAction::triggered, this, [this] { travel(&settings::History::back); });
    connect(m_ui->forward, &QAction::triggered, this, [this] { travel(&settings::History::forward); });
    connect(m_ui->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void MainWindow::setUpChoices()
{
    auto *languages = new QActionGroup(this);
    for (const auto &[action, code] : {std::pair(m_ui->swedish, u"sv"_s), std::pair(m_ui->english, u"en"_s)}) {
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = code] {
            m_settings.setLanguage(chosen);
            m_language.use(chosen);
        });
    }
    auto *appearances = new QActionGroup(this);
    for (const auto &[action, appearance] :
         {std::pair(m_ui->appearanceSystem, Appearance::System), std::pair(m_ui->appearanceLight, Appearance::Light),
          std::pair(m_ui->appearanceDark, Appearance::Dark)}) {
        appearances->addAction(action);
        action->setChecked(appearance == m_theme.appearance());
        // It may be chosen in the settings too.
        connect(m_ui->menuAppearance, &QMenu::aboutToShow, this,
                [this, item = action, chosen = appearance] { item->setChecked(chosen == m_theme.appearance()); });
        connect(action, &QAction::triggered, this, [this, chosen = appearance] {
            m_settings.setAppearance(appearanceName(chosen));
            m_theme.apply(chosen);
        });
    }
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("%1 – Cloudnet Console").arg(m_account.name));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pageMenus[i]->setTitle(m_pages[i]->menuTitle());
        m_goActions[i]->setText(m_pages[i]->title());
    }
    showEntries();
    showStatus();
}

void MainWindow::followLanguage()
{
    m_ui->swedish->setChecked(m_language.code() == "sv"_L1);
    m_ui->english->setChecked(m_language.code() == "en"_L1);
    // Widgets that live do not follow QLocale::setDefault.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
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
        m_status->setPage(page->state(), page->countText());
}

void MainWindow::lendTableActions()
{
    for (QMenu *menu : {m_ui->menuFile, m_ui->menuEdit, m_ui->menuView}) {
        for (QAction *action : std::as_const(m_lent))
            menu->removeAction(action);
    }
    m_lent.clear();
    const Page *page = currentPage();
    const TableTools *tools = page ? page->tableTools() : nullptr;
    if (!tools)
        return;
    m_ui->menuFile->insertAction(m_ui->menuFile->actions().value(0), tools->exportAction());
    m_ui->menuEdit->insertActions(m_ui->selectAll, tools->copyActions());
    m_ui->menuView->insertAction(m_ui->menuLanguage->menuAction(), tools->columnsAction());
    m_lent = tools->copyActions() + QList<QAction *>{tools->exportAction(), tools->columnsAction()};
}

QList<QAction *> MainWindow::shortcutActions() const
{
    QList<QAction *> actions = m_goActions;
    actions += {m_ui->back, m_ui->forward,   m_ui->filter,   m_ui->refresh,   m_ui->refreshAll,
                m_ui->copy, m_ui->selectAll, m_ui->settings, m_ui->shortcuts, m_ui->quit};
    for (const Page *page : m_pages) {
        QList<QAction *> own = page->menuActions();
        own.removeAll(nullptr);
        actions += own;
    }
    return actions;
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(shortcutActions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showSettings()
{
    auto *dialog = findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(m_settings, m_language, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_ui->pages->currentIndex(), nullptr);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.layout(u"window"_s))) {
        // The first time: our own size, or what the screen has room for with a frame around it.
        const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
        resize(size().boundedTo(room));
    }
    for (Page *page : std::as_const(m_pages)) {
        const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
        for (QSplitter *splitter : splitters)
            splitter->restoreState(m_settings.layout(page->id() + u'/' + splitter->objectName()));
    }
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    for (const Page *page : std::as_const(m_pages)) {
        const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
        for (const QSplitter *splitter : splitters)
            m_settings.setLayout(page->id() + u'/' + splitter->objectName(), splitter->saveState());
    }
}

} // namespace gui
