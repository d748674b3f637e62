// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include <QProcess>

/// What a run of the program came to; the status is -1 when it crashed.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Waits until @p program has ended. The scripted servers live in this thread: it must not block.
inline Run ended(QProcess &program)
{
    // Some draw hundreds of pictures.
    [&] { QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 3 * support::patience); }();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(),
            program.readAllStandardError()};
}
