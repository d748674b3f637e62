// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gui {

/// What the texts for other tools are called on the screen, in the language of the moment.
class ToolWords
{
    Q_DECLARE_TR_FUNCTIONS(ToolWords)

public:
    /// Of a listing::Tool, by its id.
    static QString name(const QString &tool);
    /// What is to be done with the file.
    static QString hint(const QString &tool);
    /// What its parts are, as a label; empty for a tool without parts.
    static QString partLabel(const QString &tool);
    static QString part(const QString &tool, const QString &part);
    /// For a file dialog.
    static QString fileFilter(const QString &tool);
};

} // namespace gui
