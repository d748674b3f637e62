// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace words {
class Language;
}

namespace settings {
class Settings;
struct AccountLabel;
} // namespace settings

namespace gui {
class MainWindow;
class Theme;
} // namespace gui

namespace session {
class Session;
}

namespace app {

/// The further windows on the account of one window: they show the same, each at a place of its own, and close with it.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// Is the child of @p first. All must outlive that.
    Windows(session::Session &session, settings::Settings &settings, words::Language &language, gui::Theme &theme,
            gui::MainWindow &first);
    ~Windows() override;

    /// Those of @p first; null for a null.
    static Windows *of(const gui::MainWindow *first);

    /// Opens one more.
    gui::MainWindow *open();
    /// False when the person is asked about unsaved text in one of them: that stays open, and with it the others.
    bool closeAll();
    /// The account is called or coloured otherwise now.
    void setAccount(const settings::AccountLabel &account);
    const QList<gui::MainWindow *> &all() const { return m_windows; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    session::Session &m_session;
    settings::Settings &m_settings;
    words::Language &m_language;
    gui::Theme &m_theme;
    gui::MainWindow &m_first;
    QList<gui::MainWindow *> m_windows;
};

} // namespace app
