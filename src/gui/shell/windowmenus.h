// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;
class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {

class Page;
class Theme;

/// What stands in the window's menus beside its own actions: a menu for each page, the ways to the pages, what the
/// table of the page in front can do, the choices of language and appearance, and the dialogs about the program.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// @p ui is that of @p window; all must outlive this.
    WindowMenus(Ui::MainWindow &ui, settings::Settings &settings, words::Language &language, Theme &theme,
                QMainWindow &window);

    /// The page that is next in the navigation.
    void addPage(Page &page);
    /// Shows the menu of this page alone.
    void showPage(int number);
    void retranslate();
    /// Every action that keys may do.
    QList<QAction *> shortcutActions() const;
    /// Why nothing happens on a key whose action is off; empty where there is nothing to say.
    QString whyOff(const QKeyEvent &event) const;

Q_SIGNALS:
    /// The person wants to go to the page.
    void pageAsked(int number);

private:
    void setUpLanguages(words::Language &language);
    void setUpAppearances(Theme &theme);
    void setUpDialogs(words::Language &language, Theme &theme, QMainWindow &window);
    void lendTableActions();
    void askOrder();
    const Page *page() const;

    Ui::MainWindow &m_ui;
    settings::Settings &m_settings;
    QList<Page *> m_pages;
    QList<QMenu *> m_pageMenus;
    QList<QAction *> m_goActions;
    /// Actions of the current page's table that stand in the window's own menus.
    QList<QAction *> m_lent;
};

} // namespace gui
