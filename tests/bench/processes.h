// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>

class QWidget;

namespace bench {

/// What a process of ours told.
struct Told
{
    /// Until its window was drawn, from the start of the process, in milliseconds.
    double shown = 0;
    /// Numbers on its last line.
    QList<double> numbers;
    /// How it ended.
    int status = 0;
};

/// This program with those arguments, @p input on its standard input.
Told run(const QStringList &arguments, const QByteArray &input,
         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Waits until the window has been drawn, then says so to the process that measures.
void tellShown(QWidget &window);
/// Runs the event loop for so long.
void wait(std::chrono::milliseconds time);

/// The resident memory of a process, in megabytes to a tenth; nothing when it is gone.
std::optional<double> residentMemory(const QString &process);
/// That of KeePassXC without a database; nothing where it is not installed or ends at once.
std::optional<double> memoryOfKeePassXc();

} // namespace bench
