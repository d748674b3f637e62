// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace settings {
class Settings;
}

namespace gui {

/// What a person filters a table by, and how it stands, under a name.
struct SavedFilter
{
    QString name;
    QString text;
    /// As columnLayoutBytes() has it: columns, their order and widths, and by what rows are sorted.
    QByteArray columns;
    /// By what rows are grouped, where the table has a choice of that.
    QString grouping;
    /// Which of the quick filters are chosen, one for each group of them; empty for all.
    QStringList chips;

    /// Whether the table stands the same, whatever that is called.
    bool isSame(const SavedFilter &other) const;
    bool operator==(const SavedFilter &) const = default;
};

/// For the settings.
QByteArray savedFilterBytes(const QList<SavedFilter> &filters);
/// What savedFilterBytes() wrote, perhaps damaged since: what has no name of its own is left out.
QList<SavedFilter> savedFiltersFrom(const QByteArray &bytes);

/// All that are saved for the open account, by table, for a file; and such ones added to those that are there: one of
/// the same name stays as it is. Gives how many were added.
QMap<QString, QByteArray> allSavedFilters(const settings::Settings &settings);
int addSavedFilters(const QMap<QString, QByteArray> &filters, settings::Settings &settings);
/// How many there are for all tables.
int countFilters(const QMap<QString, QByteArray> &filters);

/// The place of the filter of that name, whatever its case; -1 for none.
qsizetype placeOf(const QString &name, const QList<SavedFilter> &filters);
/// Puts it in place of the one of its name, or in order of the names.
void putFilter(const SavedFilter &filter, QList<SavedFilter> &filters);

} // namespace gui
