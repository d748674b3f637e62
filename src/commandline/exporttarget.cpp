// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exporttarget.h"

#include "exchange/specialfile.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace commandline {

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
#else
int ownOutput(const QString &)
{
    return -1;
}

bool isDisk(const QString &)
{
    return false;
}
#endif

} // namespace

ExportTarget::ExportTarget(const QString &path)
    : m_path(path)
    , m_descriptor(path == "-"_L1 ? 1 : ownOutput(path))
    , m_file(path)
    , m_stream(path)
{
}

bool ExportTarget::isStream(const QString &path)
{
    return path == "-"_L1 || ownOutput(path) >= 0 || exchange::isSpecialFile(path);
}

bool ExportTarget::open()
{
    if (!isStream(m_path)) {
        // Telephone numbers and keys are for whoever runs this, also where a file of that name was for all.
        const bool isOpen =
            m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_said = isOpen ? QString() : m_file.errorString();
        return isOpen;
    }
    outliveReaders();
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    // Of a disk nothing is tried that the system could speak of.
    if (m_descriptor < 0 && isDisk(m_path))
        return false;
    const bool isOpen = m_descriptor >= 0 ? m_stream.open(m_descriptor, mode, QFile::DontCloseHandle)
                                          : m_stream.open(mode | QIODevice::ExistingOnly);
    m_said = isOpen ? QString() : m_stream.errorString();
    return isOpen;
}

Output ExportTarget::write(const QByteArray &bytes)
{
    if (m_file.isOpen()) {
        if (m_file.write(bytes) == bytes.size() && exchange::commitWhole(m_file))
            return Output::Written;
        m_said = m_file.errorString();
        return Output::Failed;
    }
    const Output written = writeTo(m_stream.handle(), bytes);
    m_said = written == Output::Failed ? saidOfFailure() : QString();
    m_stream.close();
    if (written != Output::Written || m_stream.error() == QFileDevice::NoError)
        return written;
    m_said = m_stream.errorString();
    return Output::Failed;
}

void ExportTarget::cancel()
{
    if (m_file.isOpen())
        m_file.cancelWriting();
    m_stream.close();
}

} // namespace commandline
