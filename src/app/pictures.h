// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QWidget>

#include <memory>

namespace gui {
class Language;
class MainWindow;
class Settings;
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
    Pictures(Session &session, gui::MainWindow &window, gui::Settings &settings, gui::Language &language,
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
    void drawMoreDialogs(const QString &suffix);
    void drawAccountDialogs(const QString &suffix);
    void draw(QWidget &widget, const QString &name);

    Session &m_session;
    gui::MainWindow &m_window;
    gui::Settings &m_settings;
    gui::Language &m_language;
    gui::Theme &m_theme;
    QDir m_folder;
    int m_count = 0;
    bool m_drawing = false;
    bool m_failed = false;
};

} // namespace app
