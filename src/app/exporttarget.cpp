// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporttarget.h"

#include "exchange/specialfile.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

#ifdef Q_OS_UNIX
/// Standard output or standard error, where the path leads to what one of them is: /dev/stdout does, also where it was
/// sent into a file.
int ownOutput(const QString &path)
{
    struct stat named = {};
    if (::stat(QFile::encodeName(path).constData(), &named) != 0)
        return -1;
    for (const int descriptor : {1, 2}) {
        struct stat own = {};
        if (::fstat(descriptor, &own) == 0 && own.st_dev == named.st_dev && own.st_ino == named.st_ino)
            return descriptor;
    }
    return -1;
}

bool isDisk(const QString &path)
{
    struct stat named = {};
    return ::stat(QFile::encodeName(path).constData(), &named) == 0 && S_ISBLK(named.st_mode);
}

/// Who reads from a pipe may stop: that is a failure to write, not the program's end.
void outliveReaders()
{
    std::signal(SIGPIPE, SIG_IGN);
}
#else
int ownOutput(const QString &)
{
    return -1;
}

bool isDisk(const QString &)
{
    return false;
}

void outliveReaders() {}
#endif

} // namespace

ExportTarget::ExportTarget(const QString &path)
    : m_path(path)
    , m_descriptor(path == "-"_L1 ? 1 : ownOutput(path))
    , m_file(path)
    , m_stream(path)
{
}

bool ExportTarget::open()
{
    if (m_descriptor < 0 && !exchange::isSpecialFile(m_path))
        // Telephone numbers and keys are for whoever runs this, also where a file of that name was for all.
        return m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    outliveReaders();
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (m_descriptor >= 0)
        return m_stream.open(m_descriptor, mode, QFile::DontCloseHandle);
    return !isDisk(m_path) && m_stream.open(mode | QIODevice::ExistingOnly);
}

bool ExportTarget::write(const QByteArray &bytes)
{
    if (m_file.isOpen())
        return m_file.write(bytes) == bytes.size() && m_file.commit();
    const bool written = m_stream.write(bytes) == bytes.size();
    m_stream.close();
    return written && m_stream.error() == QFileDevice::NoError;
}

void ExportTarget::cancel()
{
    if (m_file.isOpen())
        m_file.cancelWriting();
    m_stream.close();
}

} // namespace app
