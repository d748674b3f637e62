// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace words {

/// What stood in the way of writing a file.
struct Obstacle
{
    enum class Kind {
        Folder,    ///< a folder has that name
        NoFolder,  ///< the folder that it is to be in is not there: `words`
        InTheWay,  ///< a file stands where the folder should be
        Special,   ///< what has that name is neither a file nor a folder
        Full,      ///< the disk is full, or what one may use of it
        TooLarge,  ///< the disk takes no file of that size
        ReadOnly,  ///< nothing can be written to the disk
        Forbidden, ///< the person may not write there
        Other,     ///< what the system says: `words`, empty where it says nothing
    };

    Kind kind = Kind::Other;
    QString words = {};

    bool operator==(const Obstacle &) const = default;
};

/// That of writing to @p path, by what is there and by what the system said (qt_error_string,
/// QFileDevice::errorString). To be asked in the language in which the system said it. "-" is standard output.
Obstacle obstacleOf(const QString &path, const QString &said);

/// Why something could not be written, in the language of the moment.
class WriteText
{
    Q_DECLARE_TR_FUNCTIONS(WriteText)

public:
    /// To stand behind a colon, without a full stop; empty where nothing is known.
    static QString why(const Obstacle &obstacle);
    /// For the person who chose the file in the window.
    static QString notSaved(const Obstacle &obstacle);
};

} // namespace words
