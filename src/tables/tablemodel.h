// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tables {

/// The base of every table: owns all bookkeeping of rows, keys and roles. What the cells say comes from Table, the only
/// subclass.
///
/// The rows change only as a whole, by Table::setRows(), and the model is never reset. One change is, between
/// aboutToUpdate() and updated(): removed rows in spans from the end, then dataChanged() in spans, then one insertion
/// at the end.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// The locale of texts, and of those who sort them. At first the default locale.
    const QLocale &locale() const { return m_locale; }
    /// Labels everything again, also when the locale is the same: the language may have changed.
    void setLocale(const QLocale &locale);

    /// The key of a row; a second row with the same key has a number added to its own.
    QString key(int row) const { return m_keys.at(stored(row)); }
    /// The row of a key, or -1.
    int rowOf(const QString &key) const;

    QByteArray columnId(int column) const { return m_columnIds.at(column); }
    /// The column of an id, or -1.
    int columnIndex(const QByteArray &id) const { return static_cast<int>(m_columnIds.indexOf(id)); }
    /// The same for who names a column that every such table has: warns where it has none, since Qt would pass over it
    /// in silence.
    int columnNamed(const QByteArray &id) const;

    /// The columns by which rows stand that a sort takes for equal, the first one first; where these are equal too,
    /// they stand in the order of the table. Default: none.
    const QList<int> &tieBreakers() const { return m_tieBreakers; }
    void setTieBreakers(const QList<QByteArray> &ids) { m_tieBreakers = columnsOf(ids); }
    /// The columns without which others do not know which row it is: a copied row has them also where they are hidden.
    /// Default: none.
    const QList<int> &identity() const { return m_identity; }
    void setIdentity(const QList<QByteArray> &ids) { m_identity = columnsOf(ids); }

    /// @name One cell, by row and column; see Column for what each means.
    /// @{
    virtual QString header(int column) const = 0;
    virtual QString headerSign(int column) const = 0;
    virtual QString field(int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual QVariant sortValue(int row, int column) const = 0;
    virtual QString searchText(int row, int column) const = 0;
    /// Whether the cell shows a word where there is nothing.
    virtual bool blank(int row, int column) const = 0;
    virtual words::Tone tone(int row, int column) const = 0;
    virtual QString sign(int row, int column) const = 0;
    virtual QString suffix(int row, int column) const = 0;
    virtual std::optional<double> fraction(int row, int column) const = 0;
    virtual QString toolTip(int row, int column) const = 0;
    virtual Qt::Alignment alignment(int column) const = 0;
    virtual bool fixedFont(int column) const = 0;
    virtual bool bold(int column) const = 0;
    /// @}

signals:
    void aboutToUpdate();
    /// The change that aboutToUpdate() announced is over.
    void updated();
    /// Headers and texts changed with the language or locale. Comes between aboutToUpdate() and updated().
    void relabelled();

protected:
    explicit TableModel(QList<QByteArray> columnIds, QObject *parent);

    /// Makes the rows those with @p keys, one for each of the next rows, by calling the functions below.
    void replaceRows(const QStringList &keys);
    /// Where a row is stored.
    int stored(int row) const { return row < m_gapFirst ? row : row + m_gapLength; }

    /// Whether the next row @p next is not equal to the stored one.
    virtual bool differs(int stored, int next) const = 0;
    /// Puts the next row @p next in the place of the stored one.
    virtual void takeNext(int stored, int next) = 0;
    /// Puts the next row @p next at the end.
    virtual void appendNext(int next) = 0;
    virtual void moveStored(int from, int to) = 0;
    /// Keeps the first @p count stored rows.
    virtual void truncateStored(int count) = 0;

private:
    struct Plan;
    Plan planFor(const QStringList &keys);
    void removeSpan(int first, int last);
    void closeGap();
    void applyChanges(const Plan &plan);
    void append(Plan plan);
    /// What a screen reader says of a cell: of which column it is, and all that is drawn in it.
    QString spoken(int row, int column) const;
    const QHash<QString, int> &rowsByKey() const;
    QList<int> columnsOf(const QList<QByteArray> &ids) const;

    QList<QByteArray> m_columnIds;
    QList<int> m_tieBreakers;
    QList<int> m_identity;
    QLocale m_locale;
    /// By stored row.
    QStringList m_keys;
    mutable QHash<QString, int> m_rowsByKey;
    mutable bool m_rowsByKeyValid = true;
    bool m_updating = false;
    /// While rows are removed from the end, the stored rows have a gap: so each row is moved twice at most, however
    /// many spans go.
    int m_gapFirst = 0;
    int m_gapLength = 0;
};

} // namespace tables
