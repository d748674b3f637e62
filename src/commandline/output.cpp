// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/output.h"

#include "commandline/consoletext.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace commandline {

#ifdef Q_OS_UNIX
void outliveReaders()
{
    std::signal(SIGPIPE, SIG_IGN);
}

Output writeTo(int descriptor, const QByteArray &bytes)
{
    outliveReaders();
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno == EPIPE ? Output::Closed : Output::Failed;
        at += written;
    }
    return Output::Written;
}

bool wantsColours()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && ::isatty(STDOUT_FILENO) == 1;
}

int terminalWidth()
{
    if (::isatty(STDOUT_FILENO) != 1)
        return 0;
    struct winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    // One that does not say is taken to be as wide as they used to be.
    constexpr int usual = 80;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return told > 0 ? told : usual;
}

bool isErrorShown()
{
    return ::isatty(STDERR_FILENO) == 1;
}
#else
void outliveReaders() {}

Output writeTo(int descriptor, const QByteArray &bytes)
{
    std::FILE *file = descriptor == 2 ? stderr : stdout;
    const size_t size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    return written ? Output::Written : Output::Failed;
}

bool wantsColours()
{
    return false;
}

int terminalWidth()
{
    return 0;
}

bool isErrorShown()
{
    return true;
}
#endif

QString saidOfFailure()
{
    return qt_error_string(errno);
}

Output writeOutput(const QByteArray &bytes)
{
    return writeTo(1, bytes);
}

Output writeLine(const QString &line)
{
    return writeOutput(harmless(line).toUtf8() + '\n');
}

} // namespace commandline
