// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/ours.h"
#include "handover/zonefolder.h"
#include "listing/tool.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace listing {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &path, const ToolFile &file)
{
    return file.name.isEmpty() ? path : path + u'/' + file.name;
}

handover::Readers readersOf(const Tool &tool, const QString &part)
{
    return tool.id == "ansible"_L1 && !part.isEmpty() ? handover::Readers::OwnerRuns : tool.readers;
}

/// What else lies in a folder of zone files; nothing where it is not known what belongs there.
handover::ZoneFolder besides(const Made &made, const QString &folder)
{
    return made.belonging ? handover::surveyed(folder, made.heading, *made.belonging) : handover::ZoneFolder();
}

/// One line an account: it may have many.
void tellOthers(const handover::ZoneFolder &found, QList<handover::Remark> &remarks)
{
    for (auto of = found.ofOthers.cbegin(); of != found.ofOthers.cend(); ++of)
        remarks.append({QT_TRANSLATE_NOOP("Handover", "Zone files of the account %1 are left as they are: %2"),
                        {of.key(), of.value().join(u", "_s)}});
}

/// What is said of a file that this program wrote from another account, with its name and that of the account.
void tellAccount(const Made &made, const QString &folder, const ToolFile &file, const char *said,
                 QList<handover::Remark> &remarks)
{
    if (const QString other = handover::otherAccount(pathOf(folder, file), made.heading); !other.isEmpty())
        remarks.append({said, {file.name, other}});
}

constexpr char leftForeign[] =
    QT_TRANSLATE_NOOP("Handover", "%1 was not written by this program, and is left as it is.");

void tellForeign(const handover::ZoneFolder &found, QList<handover::Remark> &remarks)
{
    for (const QString &name : found.foreign)
        remarks.append({leftForeign, {name}});
}

void moveLeftOver(const Made &made, const QString &folder, QList<handover::Remark> &remarks)
{
    const handover::ZoneFolder found = besides(made, folder);
    for (const QString &name : found.leftOver) {
        const QStringList both{name, handover::asideName(name)};
        if (!handover::moveAside(folder, name))
            remarks.append({QT_TRANSLATE_NOOP("Handover", "%1 is left over, and could not be renamed %2."), both});
        else if (made.heading.filter.isEmpty())
            remarks.append({QT_TRANSLATE_NOOP("Handover", "%1 has been renamed %2: the domain is no longer in the "
                                                          "account."),
                            both});
        else
            remarks.append({QT_TRANSLATE_NOOP("Handover", "%1 has been renamed %2: the filter no longer shows the "
                                                          "domain."),
                            both});
    }
    tellForeign(found, remarks);
    tellOthers(found, remarks);
}

} // namespace

QString endingOf(const Tool &tool, const QString &part)
{
    return tool.id == "ansible"_L1 && part.isEmpty() ? u".json"_s : QString();
}

Written writeTool(const Tool &tool, const QString &part, const Made &made, const QString &path, Replace replace)
{
    using Fault = handover::WriteFault::Kind;
    if (!path.endsWith(endingOf(tool, part)))
        return {path, handover::WriteFault{Fault::Ending}};
    const bool isFolder = tool.isFolder(part);
    // The folder itself, not those above it, as for a file.
    if (isFolder && !QFileInfo(path).isDir() && !QDir().mkdir(path))
        return {path, handover::WriteFault{Fault::System, qt_error_string(QFileInfo::exists(path) ? ENOTDIR : errno)}};
    for (const ToolFile &file : made.files) {
        const bool isKept = isFolder                   ? handover::isForeignZone(pathOf(path, file))
                            : replace == Replace::Ours ? !handover::isProtected(path) && handover::isForeign(path)
                                                       : false;
        if (isKept)
            return {pathOf(path, file), handover::WriteFault{Fault::Foreign}};
    }
    Written all{path};
    for (const ToolFile &file : made.files) {
        QList<handover::Remark> taken = all.remarks;
        if (isFolder)
            tellAccount(made, path, file,
                        QT_TRANSLATE_NOOP("Handover", "%1 was written from the account %2 before, and has been "
                                                      "overwritten. Use a folder for each account."),
                        taken);
        if (const auto fault = handover::writeTextFile(pathOf(path, file), file.text.bytes, readersOf(tool, part)))
            return {pathOf(path, file), fault, all.remarks};
        all.remarks = taken;
    }
    if (isFolder)
        moveLeftOver(made, path, all.remarks);
    return all;
}

Stand standOf(const Tool &tool, const QString &part, const Made &made, const QString &path)
{
    const bool isFolder = tool.isFolder(part);
    Stand stand;
    stand.isThere = isFolder ? QFileInfo(path).isDir() : QFileInfo(path).isFile();
    stand.isStale = !stand.isThere || std::any_of(made.files.cbegin(), made.files.cend(), [&path](const auto &file) {
        return handover::isStale(pathOf(path, file), file.text.bytes);
    });
    if (!isFolder) {
        if (handover::isForeign(path))
            stand.remarks.append({leftForeign, {path}});
        return stand;
    }
    for (const ToolFile &file : made.files)
        tellAccount(made, path, file, QT_TRANSLATE_NOOP("Handover", "%1 was written from the account %2."),
                    stand.remarks);
    const handover::ZoneFolder found = besides(made, path);
    for (const QString &name : found.leftOver)
        stand.remarks.append(
            {QT_TRANSLATE_NOOP("Handover", "%1 is left over: its domain is no longer handed over."), {name}});
    stand.isStale = stand.isStale || !found.leftOver.isEmpty();
    tellForeign(found, stand.remarks);
    tellOthers(found, stand.remarks);
    return stand;
}

std::function<QByteArray(const QString &)> beforeAt(const QString &path)
{
    return [path](const QString &name) { return handover::readTextFile(name.isEmpty() ? path : path + u'/' + name); };
}

} // namespace listing
