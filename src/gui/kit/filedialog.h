// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace gui {

/// What a person is asked for when a file is to be chosen. All files are offered beside the filter. The texts are
/// asked for again when the language changes while the dialog is open.
struct FileQuestion
{
    using Text = std::function<QString()>;

    Text title;
    /// What stands on the button that takes the file.
    Text accept;
    /// What is shown at first, as in "Text (*.txt)".
    Text filter;
    /// What a name without an ending gets, "txt"; for a file that is written.
    QString suffix = {};
    /// The name that stands there at first; for a file that is written.
    QString name = {};
};

/// The text as part of a file's name on any system: letters and digits, with "-" for what else is between; empty where
/// it has none.
QString nameForFile(const QString &text);

/// Asks over @p parent's window where a file is to be written, then calls @p done with its path; not when the person
/// cancels, or when @p context died before. Whether a file that is there is replaced has been asked then.
void askWhereToSave(const FileQuestion &question, QWidget *parent, QObject *context,
                    std::function<void(const QString &path)> done);
/// The same for a file that is there already.
void askWhichFile(const FileQuestion &question, QWidget *parent, QObject *context,
                  std::function<void(const QString &path)> done);
/// The same for a folder, into which several files are written; its filter is not looked at.
void askWhichFolder(const FileQuestion &question, QWidget *parent, QObject *context,
                    std::function<void(const QString &path)> done);

} // namespace gui
