// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/accountlabel.h"
#include "settings/place.h"

#include <QList>
#include <QMainWindow>

#include <functional>
#include <memory>

namespace inventory {
class Inventory;
}

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

class CloseGuard;
class DayWatch;
class Page;
class StatusStrip;
class Theme;
class Travel;
class WindowMenus;

/// The shell: navigation, menus, status line, and whatever pages it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All but @p account must outlive the window.
    MainWindow(const settings::AccountLabel &account, inventory::Inventory &inventory, settings::Settings &settings,
               words::Language &language, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a page at the end of the navigation; the window owns it.
    void addPage(Page *page);
    /// Adds a bar above the pages, below those that are there.
    void addBar(QWidget &bar);
    void showPage(int number);
    /// Shows the place, as a link to it does, and leads the keyboard there; nothing when there is no such page.
    void goTo(const settings::Place &place);
    /// Shows what was looked at last, the first page the first time; call when all pages are added.
    void reopen();
    const QList<Page *> &pages() const { return m_pages; }
    /// Every action that keys may do.
    QList<QAction *> shortcutActions() const;
    /// The account is called or coloured otherwise now.
    void setAccount(const settings::AccountLabel &account);
    /// The menu for what concerns the whole program, and the entry before which accounts stand in it.
    QMenu &fileMenu() const;
    QAction *afterAccounts() const;
    /// Closes the forms of the window, then calls @p then, at once or later; not at all when the person goes on with a
    /// form that holds unsaved text.
    void leave(std::function<void()> then);
    /// Says a sentence in the status bar.
    void say(const QString &sentence);
    /// Keeps the size, place and proportions for restoreLayout().
    void saveLayout();
    /// Gives the window the size, place and proportions it had last; call when all pages are added.
    void restoreLayout();

Q_SIGNALS:
    /// The window was closed for good.
    void closed();
    /// The person wants to find something, wherever it is.
    void findAsked();
    /// The API refuses the key, and the person wants to give another.
    void replaceKeyAsked();
    /// Something is to happen in the demo account.
    void happeningAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void retranslate();
    void showEntries();
    void showStatus();
    void followLanguage();
    Page *currentPage() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    settings::AccountLabel m_account;
    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    words::Language &m_language;
    StatusStrip *m_status;
    QList<Page *> m_pages;
    WindowMenus *m_menus = nullptr;
    Travel *m_travel = nullptr;
    CloseGuard *m_closeGuard;
    DayWatch *m_day;
};

} // namespace gui
