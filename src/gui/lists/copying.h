// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gui {

/// What the status line says of a copy, in the language of the moment: else nobody knows whether there is one.
class Copying
{
    Q_DECLARE_TR_FUNCTIONS(Copying)

public:
    /// That @p text is there: its beginning, or how many lines it has where they are several.
    static QString text(const QString &text);
    /// Puts @p text there and says so.
    static QString put(const QString &text);
    /// That so many rows are there.
    static QString rows(int count);
};

} // namespace gui
