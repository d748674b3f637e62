// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/registry.h"
#include "pictures/pictureindex.h"

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

namespace session {
class Session;
}

/// Every page and dialog as a picture.
namespace pictures {

struct PictureState;

/// What is drawn: the account, its window, and how the program makes more of them. All must outlive the pictures.
struct PictureStage
{
    session::Session &session;
    /// One of the session's.
    gui::MainWindow &window;
    settings::Settings &settings;
    words::Language &language;
    gui::Theme &theme;
    /// The dialogs of the session's account.
    gui::Registry registry;
    /// A window of another account, not shown yet.
    std::function<std::unique_ptr<gui::MainWindow>(session::Session &)> makeWindow;
};

/// --pictures: draws every page and dialog, loaded, in each language that is asked for, light and dark, as PNG; the
/// pages also filtered to nothing, with text twice as large, and in the states of an account (picturestates.h); and a
/// page that shows all.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// In @p languages, by their codes.
    Pictures(PictureStage stage, const QDir &folder, QStringList languages, QObject *parent = nullptr);

    void start();
    /// What the system says of the folder that could not be written to.
    const QString &said() const { return m_said; }

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
    void writeIndex();
    void fail(const QString &said);

    PictureStage m_stage;
    QDir m_folder;
    QStringList m_languages;
    /// The language and appearance of the moment.
    QString m_way;
    QList<Picture> m_drawn;
    /// When the changes were last looked at, in each picture.
    QDateTime m_lastTime;
    bool m_drawing = false;
    bool m_failed = false;
    QString m_said;
};

} // namespace pictures
