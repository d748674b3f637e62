// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/starter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace settings {

namespace {

/// A program that this one can see the end of, and that goes on when it has no wish to any more: QProcess kills what it
/// takes for running when it goes.
class Program : public QProcess
{
public:
    using QProcess::QProcess;
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program() override { setProcessState(NotRunning); }
};

/// The programs that were started, as their parent.
class Started : public QObject
{
public:
    explicit Started(std::chrono::milliseconds atOnce)
        : m_atOnce(atOnce)
    {
    }

    bool start(const Launch &launch, const EarlyEnd &failed)
    {
        auto *program = new Program(this);
        program->setProgram(launch.program);
        program->setArguments(launch.arguments);
        program->setWorkingDirectory(QDir::homePath());
        // What a terminal program has to say of itself is not for the terminal that this one was started in.
        program->setStandardInputFile(QProcess::nullDevice());
        program->setStandardOutputFile(QProcess::nullDevice());
        program->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // Out of reach of what ends this program from the keyboard.
        program->setChildProcessModifier([] { ::setsid(); });
#endif
        program->start();
        if (!program->waitForStarted()) {
            delete program;
            return false;
        }
        QElapsedTimer clock;
        clock.start();
        connect(program, &QProcess::finished, this,
                [this, program, clock, failed](int status, QProcess::ExitStatus how) {
                    program->deleteLater();
                    const bool crashed = how == QProcess::CrashExit;
                    if (failed && (crashed || status != 0) && clock.elapsed() < m_atOnce.count())
                        failed(crashed ? std::nullopt : std::optional(status));
                });
        return true;
    }

private:
    std::chrono::milliseconds m_atOnce;
};

} // namespace

Starter detachedStarter(std::chrono::milliseconds atOnce)
{
    return [started = std::make_shared<Started>(atOnce)](const Launch &launch, const EarlyEnd &failed) {
        return started->start(launch, failed);
    };
}

} // namespace settings
