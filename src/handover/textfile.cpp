// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/textfile.h"

#include "exchange/specialfile.h"
#include "handover/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestText = 256 * 1024 * 1024;
constexpr int mostLinks = 40;

QFileDevice::Permissions permissionsFor(Readers readers)
{
    constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    switch (readers) {
    case Readers::OwnerRuns:
        return owner | QFileDevice::ExeOwner;
    case Readers::Everyone:
        return owner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    case Readers::Owner:
        break;
    }
    return owner;
}

} // namespace

QString placeOf(const QString &path)
{
    QFileInfo info(path);
    // A link to what is not there yet leads there all the same.
    for (int links = 0; info.isSymLink() && !info.exists() && links < mostLinks; ++links)
        info = QFileInfo(info.symLinkTarget());
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = info.dir().canonicalPath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : folder + u'/' + info.fileName();
}

bool isProtected(const QString &path)
{
    const QString place = placeOf(path);
    for (const QString &own : {QDir::homePath() + u"/.ssh/config"_s, u"/etc/ssh/ssh_config"_s, u"/etc/hosts"_s}) {
        if (place == placeOf(own) || QDir::cleanPath(QFileInfo(path).absoluteFilePath()) == own)
            return true;
    }
    return false;
}

std::optional<WriteFault> writeTextFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    if (isProtected(path))
        return WriteFault{WriteFault::Kind::Protected};
    if (exchange::isSpecialFile(path))
        return WriteFault{WriteFault::Kind::System, exchange::specialFileError()};
    // What everybody may read keeps who may read it: somebody may have wanted fewer to.
    const bool keeps = readers == Readers::Everyone && QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (!keeps && !file.setPermissions(permissionsFor(readers))) ||
        file.write(bytes) != bytes.size() || !exchange::commitWhole(file))
        return WriteFault{WriteFault::Kind::System, file.errorString()};
    return std::nullopt;
}

QByteArray readTextFile(const QString &path)
{
    QFile file(path);
    if (exchange::isSpecialFile(path) || file.size() > longestText || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

bool isStale(const QString &path, const QByteArray &bytes)
{
    return !QFileInfo(path).isFile() || !isSame(readTextFile(path), bytes);
}

} // namespace handover
