// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "commandline/options.h"
#include "gui/accountforms/accounttools.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QSettings;

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {
class AccountsDialog;
class FirstStart;
class Help;
class MainWindow;
class OpenDialog;
class Theme;
} // namespace gui

namespace session {
class Session;
}

namespace app {

class SingleInstance;

/// The program with a window: which account is open, and the way to another. An account that another window of the
/// person's has is shown there. There is one session and one window at a time: before the next account is shown, the
/// window of the last is gone and its calls are aborted.
class Console : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the console; @p settings keeps its part in @p store.
    Console(QSettings &store, settings::Settings &settings, words::Language &language, gui::Theme &theme,
            accounts::KeyDeadlines deadlines = {}, QObject *parent = nullptr);
    ~Console() override;

    /// The settings file was damaged, and this is its copy: told once, in the first start or the window. Empty for
    /// none.
    void setDamaged(const QString &copy) { m_damaged = copy; }

    /// Opens what the command line asks for, otherwise the account that was used last, otherwise the first start. An
    /// error when the command line names no account, or more than one.
    tl::expected<void, accounts::NameFault> start(const commandline::Options &options);

    accounts::AccountList &accounts() { return m_list; }
    /// Null while there is none.
    gui::MainWindow *window() { return m_window.get(); }
    session::Session *session() { return m_session.get(); }

Q_SIGNALS:
    /// The person has left: nothing more is shown.
    void finished();

private:
    void welcome(std::function<QString()> problem);
    std::function<QString()> takeDamage();
    void openLast();
    void open(const QString &id);
    void showOpening(const QString &id);
    /// Goes on with @p then when no other window has the account; otherwise that one has come to the front.
    void claim(const QString &account, const std::function<void()> &then);
    void keepClaim();
    void raise(const QByteArray &token);
    void adopt(const accounts::Account &account, const accounts::ApiKey &key);
    void replace(std::unique_ptr<session::Session> next);
    void install();
    void askAboutKept();
    void setUpWindow();
    void followList();
    void closeRemoved();
    void showAccounts();
    void replaceKey();
    gui::AccountTools tools();

    QSettings &m_store;
    settings::Settings &m_settings;
    words::Language &m_language;
    gui::Theme &m_theme;
    accounts::AccountList m_list;
    bool m_keepsDemo = false;
    /// For what stands over no main window, as the first start.
    std::unique_ptr<gui::Help> m_help;
    /// The copy of a damaged settings file, until it is told.
    QString m_damaged;
    accounts::KeyStore m_keys;
    /// Null when the account may have a window beside another's.
    std::unique_ptr<SingleInstance> m_instance;
    std::shared_ptr<session::Session> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
    /// Opened, and waiting for the forms of the window to be left.
    std::shared_ptr<session::Session> m_next;
    std::unique_ptr<gui::FirstStart> m_welcome;
    /// Each deletes itself when it is closed.
    QPointer<gui::OpenDialog> m_opening;
    QPointer<gui::AccountsDialog> m_choosing;
};

} // namespace app
