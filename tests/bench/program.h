// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/size.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"
#include "session/session.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace bench {

/// One frame of a screen at 60 Hz, in milliseconds: work that takes no longer is not seen.
constexpr double frame = 16;
/// How long to wait for another process, in milliseconds.
constexpr int patience = 600'000;

/// Serves the demo account of this size behind so much latency: writes its address and key to standard output, and ends
/// when standard input does. 1 when it cannot listen.
int serveAccount(const demo::Size &size, std::chrono::milliseconds latency);

/// That server in a process of its own, so that nothing of it is in what is measured.
class Account
{
public:
    Account(const QString &size, std::chrono::milliseconds latency);
    ~Account();
    Q_DISABLE_COPY_MOVE(Account)

    /// Empty when it did not start.
    QUrl address;
    QByteArray key;

private:
    QProcess m_process;
};

/// The longest between two turns of this thread's event loop as long as it lives, in milliseconds.
class Stall : public QObject
{
    Q_OBJECT

public:
    Stall();

    /// On the clock, while the machine may have done something else.
    double longest() const { return m_longest; }
    /// Of our own work.
    double longestWork() const { return m_longestWork; }

private:
    void turn();

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_worked;
    double m_longest = 0;
    double m_longestWork = 0;
};

/// The program as a person has it, with settings of its own.
struct Program
{
    /// With an id the account is kept between runs.
    Program(const QUrl &address, const QByteArray &key, const QString &id = {});

    QTemporaryDir folder;
    QSettings store;
    settings::Settings settings;
    words::Language language;
    gui::Theme theme;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace bench
