// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowmenus.h"

#include "gui/kit/dialog.h"
#include "gui/lists/tabletools.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/pages/page.h"
#include "gui/shell/aboutdialog.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "settings/settings.h"
#include "ui_mainwindow.h"
#include "words/language.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace gui {

WindowMenus::WindowMenus(Ui::MainWindow &ui, settings::Settings &settings, words::Language &language, Theme &theme,
                         QMainWindow &window)
    : QObject(&window)
    , m_ui(ui)
    , m_settings(settings)
{
    for (QMenu *menu : {ui.menuFile, ui.menuEdit, ui.menuView})
        connect(menu, &QMenu::aboutToShow, this, &WindowMenus::lendTableActions);
    connect(ui.sort, &QAction::triggered, this, &WindowMenus::askOrder);
    setUpLanguages(language);
    setUpAppearances(theme);
    setUpDialogs(language, theme, window);
}

void WindowMenus::setUpLanguages(words::Language &language)
{
    auto *languages = new QActionGroup(this);
    for (const auto &[action, code] : {std::pair(m_ui.swedish, u"sv"_s), std::pair(m_ui.english, u"en"_s)}) {
        languages->addAction(action);
        const auto follow = [item = action, chosen = code, &language] { item->setChecked(language.code() == chosen); };
        connect(&language, &words::Language::changed, action, follow);
        follow();
        connect(action, &QAction::triggered, this, [this, &language, chosen = code] {
            m_settings.setLanguage(chosen);
            language.use(chosen);
        });
    }
}

void WindowMenus::setUpAppearances(Theme &theme)
{
    auto *appearances = new QActionGroup(this);
    for (const auto &[action, appearance] :
         {std::pair(m_ui.appearanceSystem, Appearance::System), std::pair(m_ui.appearanceLight, Appearance::Light),
          std::pair(m_ui.appearanceDark, Appearance::Dark)}) {
        appearances->addAction(action);
        const auto follow = [item = action, chosen = appearance, &theme] {
            item->setChecked(chosen == theme.appearance());
        };
        // It may be chosen in the settings too.
        connect(m_ui.menuAppearance, &QMenu::aboutToShow, action, follow);
        follow();
        connect(action, &QAction::triggered, this, [this, &theme, chosen = appearance] {
            m_settings.setAppearance(appearanceName(chosen));
            theme.apply(chosen);
        });
    }
}

void WindowMenus::setUpDialogs(words::Language &language, Theme &theme, QMainWindow &window)
{
    connect(m_ui.settings, &QAction::triggered, &window, [this, &language, &theme, &window] {
        auto *dialog = window.findChild<SettingsDialog *>();
        if (!dialog)
            dialog = new SettingsDialog(m_settings, language, theme, &window);
        showOnce(*dialog);
    });
    connect(m_ui.shortcuts, &QAction::triggered, &window,
            [this, &window] { showOnce(*new ShortcutsDialog(shortcutActions(), &window)); });
    connect(m_ui.about, &QAction::triggered, &window, [&window] { showOnce(*new AboutDialog(&window)); });
}

void WindowMenus::addPage(Page &page)
{
    const int number = static_cast<int>(m_pages.size());
    m_pages.append(&page);
    auto *menu = new QMenu(m_ui.menuBar);
    for (QAction *action : page.menuActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_pageMenus.append(menu);
    m_ui.menuBar->insertMenu(m_ui.menuHelp->menuAction(), menu);
    menu->menuAction()->setVisible(false);
    // The window's, whose keys they have.
    auto *go = new QAction(icon(page.iconName()), QString(), parent());
    // 1 to 9, then 0: as the keys stand.
    if (number < 10)
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(number < 9 ? Qt::Key_1 + number : Qt::Key_0)));
    connect(go, &QAction::triggered, this, [this, number] { Q_EMIT pageAsked(number); });
    m_goActions.append(go);
    m_ui.menuGo->addAction(go);
}

void WindowMenus::showPage(int number)
{
    for (qsizetype i = 0; i < m_pageMenus.size(); ++i)
        m_pageMenus[i]->menuAction()->setVisible(i == number && !m_pageMenus[i]->isEmpty());
}

void WindowMenus::retranslate()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pageMenus[i]->setTitle(m_pages[i]->menuTitle());
        m_goActions[i]->setText(m_pages[i]->title());
    }
}

void WindowMenus::lendTableActions()
{
    for (QMenu *menu : {m_ui.menuFile, m_ui.menuEdit, m_ui.menuView}) {
        for (QAction *action : std::as_const(m_lent))
            menu->removeAction(action);
    }
    m_lent.clear();
    const TableTools *tools = page() ? page()->tableTools() : nullptr;
    m_ui.sort->setVisible(tools);
    if (!tools)
        return;
    m_ui.menuFile->insertAction(m_ui.menuFile->actions().value(0), tools->exportAction());
    m_ui.menuEdit->insertActions(m_ui.selectAll, tools->copyActions());
    m_ui.menuView->insertAction(m_ui.menuLanguage->menuAction(), tools->columnsAction());
    m_lent = tools->copyActions() + QList<QAction *>{tools->exportAction(), tools->columnsAction()};
}

const Page *WindowMenus::page() const
{
    return m_pages.value(m_ui.pages->currentIndex(), nullptr);
}

/// By what the table of the page in front is sorted.
void WindowMenus::askOrder()
{
    if (TableTools *tools = page() ? page()->tableTools() : nullptr)
        tools->askOrder();
}

QString WindowMenus::whyOff(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    const QList<QAction *> actions = page() ? page()->menuActions() : QList<QAction *>();
    for (const QAction *action : actions) {
        if (action && !action->isEnabled() && action->shortcuts().contains(keys))
            return action->whatsThis();
    }
    return {};
}

QList<QAction *> WindowMenus::shortcutActions() const
{
    QList<QAction *> actions = m_goActions;
    actions += {m_ui.back, m_ui.forward,   m_ui.find,     m_ui.filter, m_ui.sort,      m_ui.refresh, m_ui.refreshAll,
                m_ui.copy, m_ui.selectAll, m_ui.settings, m_ui.help,   m_ui.shortcuts, m_ui.quit};
    for (const Page *page : m_pages) {
        QList<QAction *> own = page->menuActions();
        own.removeAll(nullptr);
        actions += own;
    }
    // Whatever else the window has with a key of its own, as the accounts in its File menu.
    const QList<QAction *> all = parent()->findChildren<QAction *>();
    for (QAction *action : all) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty() && !actions.contains(action))
            actions.append(action);
    }
    return actions;
}

} // namespace gui

#include "moc_windowmenus.cpp"
