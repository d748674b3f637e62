// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace commandline {

/// What is asked of the account on the command line: a list, or texts for tools.
struct Query
{
    /// How a list is written.
    enum class Format { Table, Json, Csv };

    /// One text: what the tool reads, which part of what it can be (see listing::Tool), and where it goes.
    struct Write
    {
        QString tool;
        QString part;
        QString path;

        bool operator==(const Write &) const = default;
    };

    /// As listing::Listing has it; empty for none.
    QString list = {};
    Format format = Format::Table;
    /// By their ids, in this order; empty for the usual ones.
    QStringList columns = {};
    QList<Write> writes = {};
    /// Writes nothing, and tells whether what is there is up to date.
    bool check = false;
    QString filter = {};
    /// The name of a filter that was saved in the window.
    QString savedFilter = {};
    /// Reads the account again instead of what is kept of it.
    bool fresh = false;

    bool isAsked() const { return !list.isEmpty() || !writes.isEmpty(); }
};

} // namespace commandline
