// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/processes.h"

#include "bench/figures.h"
#include "bench/program.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

std::optional<double> residentMemory(const QString &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QRegularExpressionMatch match = line.match(QString::fromLatin1(status.readAll()));
    return match.hasMatch() ? std::optional(std::round(match.captured(1).toDouble() / 102.4) / 10) : std::nullopt;
}

void tellShown(QWidget &window)
{
    window.repaint();
    QCoreApplication::processEvents();
    std::printf("shown\n");
    std::fflush(stdout);
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Told run(const QStringList &arguments, const QByteArray &input, const QProcessEnvironment &environment)
{
    Told told;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setProcessEnvironment(environment);
    const auto readLine = [&process] {
        while (!process.canReadLine() && process.waitForReadyRead(patience)) {
        }
        return process.readLine();
    };
    told.shown = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.write(input);
        process.closeWriteChannel();
        readLine();
    });
    const QList<QByteArray> words = readLine().trimmed().split(' ');
    for (const QByteArray &word : words)
        told.numbers.append(word.toDouble());
    process.waitForFinished(patience);
    told.status = process.exitCode();
    return told;
}

std::optional<double> memoryOfKeePassXc()
{
    const QString program = QStandardPaths::findExecutable(u"keepassxc"_s);
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {});
    process.waitForStarted(patience);
    // It says nothing when it is ready: its memory is taken when it grows no longer.
    std::optional<double> memory;
    int still = 0;
    for (int second = 0; second < 60 && still < 4; ++second) {
        QThread::sleep(1);
        const auto now = residentMemory(QString::number(process.processId()));
        still = now == memory ? still + 1 : 0;
        memory = now;
    }
    process.kill();
    process.waitForFinished();
    return memory;
}

} // namespace bench
