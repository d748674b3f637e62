// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/text.h"
#include "handover/textfile.h"
#include "listing/listing.h"

#include <functional>
#include <vector>

namespace listing {

/// What a text for a tool is asked for with.
struct ToolQuestion
{
    const Source &source;
    /// Which of Tool::parts; empty for the usual one.
    QString part = {};
    /// The filter of the rows; empty for all.
    QString filter = {};
    handover::Words words = handover::inEnglish;
    /// What was written last into the file of that name, empty for nothing; asked for where a text goes on from it.
    std::function<QByteArray(const QString &name)> before = {};
};

/// One file of what a tool reads.
struct ToolFile
{
    /// In the folder; empty where the tool reads one file.
    QString name = {};
    handover::Text text = {};
};

/// What is made for a tool.
struct Made
{
    std::vector<ToolFile> files;
    QList<handover::Remark> remarks;
    /// What it is made of, and whether all of that was read.
    QList<inventory::Kind> reads;
    bool isComplete = false;
    handover::Heading heading = {};
    /// Of a folder, the names of all files that belong there, those too that could not be made; nothing where that is
    /// not known.
    std::optional<QStringList> belonging = std::nullopt;

    /// How many servers, records, events or rows there are in all.
    int count() const;
};

/// A kind of text for a tool: one registration, in everyTool().
struct Tool
{
    /// Stable, English: "ssh_config".
    QString id;
    /// What the file is called at first.
    QString fileName;
    handover::Readers readers = handover::Readers::Owner;
    /// The listing that its filter looks through; of "jsonl" that of its part.
    std::function<Listing(const QString &part)> listing;
    /// What it can be made as beside the usual; empty for nothing. @p source may be null for those of any account.
    std::function<QStringList(const Source *source)> parts;
    /// Whether that part is a folder of files.
    std::function<bool(const QString &part)> isFolder;
    std::function<Made(const Tool &tool, const ToolQuestion &question)> make;
    /// It speaks to people, in the language of the question's words; others are the same in every language.
    bool isForPeople = false;
};

/// In the order in which they are offered.
const QList<Tool> &everyTool();
/// Null for none of that id.
const Tool *toolOf(const QString &id);
/// Whether it can be made as that part, of whatever account.
bool hasPart(const Tool &tool, const QString &part);

/// Makes it. May take long; any thread may do it.
Made make(const Tool &tool, const ToolQuestion &question);

/// What becomes of one file that is to be written.
struct Written
{
    QString path;
    std::optional<handover::WriteFault> fault = std::nullopt;
    /// What became of what else lies in the folder.
    QList<handover::Remark> remarks = {};
};
/// What the name of a file must end with so that the tool reads it as that part; empty for anything.
QString endingOf(const Tool &tool, const QString &part);
/// What may be overwritten.
enum class Replace {
    Ours,    ///< what this program wrote
    Anything ///< any one file: a person was asked
};
/// Writes the files of a tool to @p path, a folder where that part is one; the first that fails is the last. In a
/// folder, files of ours that do not belong there any more are renamed, and files of others stay as they are.
Written writeTool(const Tool &tool, const QString &part, const Made &made, const QString &path, Replace replace);
/// How what is at a path stands to what would be written there.
struct Stand
{
    bool isThere = false;
    /// Any of the files says something else, is not there, or does not belong there any more.
    bool isStale = false;
    QList<handover::Remark> remarks = {};
};
Stand standOf(const Tool &tool, const QString &part, const Made &made, const QString &path);
/// For ToolQuestion::before, of what was written to @p path.
std::function<QByteArray(const QString &name)> beforeAt(const QString &path);

} // namespace listing
