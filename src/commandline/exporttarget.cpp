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
    if (!isStream(m_path))
        // Telephone numbers and keys are for whoever runs this, also where a file of that name was for all.
        return m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    outliveReaders();
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (m_descriptor >= 0)
        return m_stream.open(m_descriptor, mode, QFile::DontCloseHandle);
    return !isDisk(m_path) && m_stream.open(mode | QIODevice::ExistingOnly);
}

Output ExportTarget::write(const QByteArray &bytes)
{
    if (m_file.isOpen())
        return m_file.write(bytes) == bytes.size() && exchange::commitWhole(m_file) ? Output::Written : Output::Failed;
    const Output written = writeTo(m_stream.handle(), bytes);
    m_stream.close();
    return written == Output::Written && m_stream.error() != QFileDevice::NoError ? Output::Failed : written;
}

void ExportTarget::cancel()
{
    if (m_file.isOpen())
        m_file.cancelWriting();
    m_stream.close();
}

} // namespace commandline
