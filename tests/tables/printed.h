// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

/// One row's cells.
inline QString printedRow(const QModelIndex &first)
{
    QStringList cells;
    for (int column = 0; column < first.model()->columnCount(first.parent()); ++column)
        cells.append(first.siblingAtColumn(column).data().toString());
    return cells.join(QStringLiteral(" | "));
}

/// A model as text: a line for each row, what stands below a row indented by two spaces.
inline QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        lines.append(QString(2 * depth, QLatin1Char(' ')) + printedRow(first));
        lines.append(printed(model, first, depth + 1));
    }
    return lines;
}
