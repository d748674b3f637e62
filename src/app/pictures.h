// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QWidget>

#include <memory>

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {
class MainWindow;
class Theme;
} // namespace gui

namespace app {

class Session;

/// --pictures: draws every page and dialog, loaded, in both languages, light and dark, as PNG.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the pictures; @p window is one of the session's.
    Pictures(Session &session, gui::MainWindow &window, settings::Settings &settings, words::Language &language,
             gui::Theme &theme, const QDir &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// How many were drawn; -1 when the folder could not be written to or the account not be read.
    void finished(int count);

private:
    void drawWhenLoaded();
    void drawAll();
    void drawPages(const QString &suffix);
    void drawDialogs(const QString &suffix);
    void draw(QWidget &widget, const QString &name);

    Session &m_session;
    gui::MainWindow &m_window;
    settings::Settings &m_settings;
    words::Language &m_language;
    gui::Theme &m_theme;
    QDir m_folder;
    int m_count = 0;
    bool m_drawing = false;
    bool m_failed = false;
};

} // namespace app
