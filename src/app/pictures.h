// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictureindex.h"

#include <QDateTime>
#include <QDir>
#include <QObject>
#include <QWidget>

#include <functional>
#include <memory>

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {
class MainWindow;
class Page;
class Theme;
} // namespace gui

namespace app {

class Session;
struct PictureState;

/// --pictures: draws every page and dialog, loaded, in each language that is asked for, light and dark, as PNG; the
/// pages also filtered to nothing, with text twice as large, and in the states of an account (picturestates.h); and a
/// page that shows all.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the pictures; @p window is one of the session's. In @p languages, by their codes.
    Pictures(Session &session, gui::MainWindow &window, settings::Settings &settings, words::Language &language,
             gui::Theme &theme, const QDir &folder, QStringList languages, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// How many were drawn; -1 when the folder could not be written to or the account not be read.
    void finished(int count);

private:
    void drawWhenLoaded();
    /// Lets the demo account change after somebody looked at its changes.
    void letHappen();
    void showPage(int number);
    void drawAll();
    /// Calls @p draw in each way that there is: language and appearance.
    void inEachWay(const std::function<void()> &draw);
    void drawPages();
    void drawParts(gui::Page &page);
    void drawOdd();
    void drawDialogs();
    void drawState(const PictureState &state);
    void draw(QWidget &widget, const QString &subject);
    bool writeIndex();

    Session &m_session;
    gui::MainWindow &m_window;
    settings::Settings &m_settings;
    words::Language &m_language;
    gui::Theme &m_theme;
    QDir m_folder;
    QStringList m_languages;
    /// The language and appearance of the moment.
    QString m_way;
    QList<Picture> m_drawn;
    /// When the changes were last looked at, in each picture.
    QDateTime m_lastTime;
    bool m_drawing = false;
    bool m_failed = false;
};

} // namespace app
