// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rooms.h"
#include "app/window.h"
#include "gui/look/theme.h"
#include "gui/pages/page.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/unreadbar.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// The real window on an account of the test's own, with settings of its own. Widgets are found by accessible name or
/// object name, as a person or a screen reader finds them.
class WindowOn
{
public:
    /// An account at @p address, as one that is kept between runs.
    WindowOn(const QUrl &address, const QByteArray &key, const QString &language = QStringLiteral("en"))
        : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_store)
        , m_theme(*static_cast<QApplication *>(QCoreApplication::instance()))
    {
        m_language.use(language);
        m_theme.apply(gui::Appearance::Light);
        reopen(address, key);
    }

    /// Closes the window and starts again with the same settings.
    void reopen() { reopen(m_address, m_key); }
    /// Starts again as for a person who has never been here; pages are introduced from now on.
    void newcomer()
    {
        m_isNewcomer = true;
        m_store.remove(QStringLiteral("introduced"));
        reopen();
    }
    /// The same with another account.
    void reopen(const QUrl &address, const QByteArray &key)
    {
        m_address = address;
        m_key = key;
        m_window.reset();
        accounts::Account account;
        account.id = QStringLiteral("test-%1").arg(address.port());
        account.name = QStringLiteral("%1:%2").arg(address.host()).arg(address.port());
        account.address = address;
        // Most tests are about servers; the next start goes where one was.
        m_settings.setAccount(account.id);
        if (m_settings.lastPlace().page.isEmpty())
            m_settings.setLastPlace({QStringLiteral("servers"), {}, {}});
        auto opened = session::Session::open(account, accounts::ApiKey(key));
        if (!opened)
            qFatal("no session");
        m_session = std::move(*opened);
        m_window = app::makeWindow(*m_session, m_settings, m_language, m_theme);
        for (const gui::Page *page : m_window->pages()) {
            if (!m_isNewcomer)
                m_settings.setIntroduced(page->id());
        }
        m_window->resize(1280, 800);
        m_window->show();
        m_session->inventory().refreshAll();
    }

    gui::MainWindow &window() { return *m_window; }
    /// The page of that id.
    gui::Page &page(const QString &id) { return *m_window->pages().at(numberOf(id)); }
    void show(const QString &id) { m_window->showPage(numberOf(id)); }
    inventory::Inventory &inventory() { return m_session->inventory(); }
    findings::Findings &findings() { return m_session->findings(); }
    const insight::Index &index() const { return m_session->index(); }
    words::Language &language() { return m_language; }
    /// The one notice over all pages of what could not be read; empty for none.
    QString unread() { return m_window->findChild<gui::UnreadBar *>()->sentence(); }
    /// The pages and dialogs of all rooms, over this account.
    gui::Registry registry() { return app::joinRooms(*m_session, m_settings, m_language, m_theme); }
    gui::Theme &theme() { return m_theme; }
    settings::Settings &settings() { return m_settings; }
    /// The file that the settings are kept in, brought up to date.
    QString settingsFile()
    {
        m_store.sync();
        return m_store.fileName();
    }

    /// The visible widget with this accessible name below @p root or the window, as soon as there is one.
    template <typename Widget>
    Widget *named(const QString &name, QWidget *root = nullptr)
    {
        return await<Widget>(root, [&name](const Widget &widget) { return widget.accessibleName() == name; });
    }

    /// The visible button that says @p text, as soon as there is one.
    template <typename Button>
    Button *button(const QString &text, QWidget *root = nullptr)
    {
        return await<Button>(root, [&text](const Button &button) { return button.text() == text; });
    }

    /// The action of the window's menus with this text, mnemonics aside; of what stands elsewhere where no menu has it.
    /// A column that is shown or hidden may be called as a page is.
    QAction *action(const QString &text)
    {
        QList<QAction *> all;
        QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i < menus.size(); ++i) {
            const QList<QAction *> actions = menus.at(i)->actions();
            all += actions;
            for (QAction *action : actions) {
                if (action->menu() && !menus.contains(action->menu()))
                    menus.append(action->menu());
            }
        }
        all += m_window->findChildren<QAction *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&text](const QAction *one) { return one->text().remove(u'&') == text; });
        return found == all.cend() ? nullptr : *found;
    }

private:
    int numberOf(const QString &id) const
    {
        const QList<gui::Page *> pages = m_window->pages();
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&id](const gui::Page *page) { return page->id() == id; });
        if (found == pages.end())
            qFatal("no such page");
        return static_cast<int>(found - pages.begin());
    }

    template <typename Widget, typename Is>
    Widget *await(QWidget *root, Is is)
    {
        Widget *result = nullptr;
        const bool there = support::waitFor([&] {
            const QList<Widget *> all = (root ? root : m_window.get())->template findChildren<Widget *>();
            for (Widget *widget : all) {
                if (widget->isVisible() && is(*widget)) {
                    result = widget;
                    return true;
                }
            }
            return false;
        });
        if (!there)
            qFatal("No such widget is shown");
        return result;
    }

    bool m_isNewcomer = false;
    QUrl m_address;
    QByteArray m_key;
    QTemporaryDir m_folder;
    QSettings m_store;
    settings::Settings m_settings;
    words::Language m_language;
    gui::Theme m_theme;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
};
