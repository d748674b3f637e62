// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessaxis.h"
#include "tables/arrangedmodel.h"

#include <QAbstractTableModel>

namespace models {

/// People and keys (rows) × servers (columns), as two tables are filtered and sorted: a cell is worked out when it is
/// asked for.
class AccessMatrix final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell answers beside texts and ToneRole.
    enum MatrixRole {
        SignsRole = Qt::UserRole + 100, ///< int: insight::GrantSigns
        CountRole,                      ///< int, of a header: how many
        IsKeyRole,                      ///< bool, of a header
    };

    explicit AccessMatrix(QObject *parent = nullptr);

    /// Null for nothing known. @p rows and @p columns are accessRows() and accessColumns() of them.
    void setValues(SharedAccess values, QList<AxisRow> rows, QList<AxisRow> columns);
    void setValues(const SharedAccess &values);
    void setLocale(const QLocale &locale);

    /// What filters, narrows and sorts them.
    tables::ArrangedModel &rowAxis() { return m_rowAxis; }
    tables::ArrangedModel &columnAxis() { return m_columnAxis; }
    bool isFiltered() const { return m_rowAxis.isFiltered() || m_columnAxis.isFiltered(); }
    const tables::Table<AxisRow> &rowTable() const { return *m_rowTable; }

    const AxisRow &rowAt(int row) const { return m_rows.at(row); }
    const AxisRow &columnAt(int column) const { return m_columns.at(column); }
    insight::GrantSigns signsAt(int row, int column) const;
    /// Of a company's row: who of it has access there, or a key.
    QList<insight::Object> membersWithAccess(int row, int column) const;
    /// What they say, in the midst of a sentence; never empty.
    QString textAt(int row, int column) const;
    /// accessKey(), and the cell with it, which may be hidden: then it is invalid.
    QString keyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Who, where and what.
    QString spoken(int row, int column) const;
    static QList<AxisRow> shownOf(const tables::ArrangedModel &axis, const tables::Table<AxisRow> &table);
    void follow();
    void rearrange(QList<AxisRow> rows, QList<AxisRow> columns);

    // In this order, so that the models go before their tables.
    std::unique_ptr<tables::Table<AxisRow>> m_rowTable;
    std::unique_ptr<tables::Table<AxisRow>> m_columnTable;
    tables::ArrangedModel m_rowAxis;
    tables::ArrangedModel m_columnAxis;
    SharedAccess m_values;
    /// What the axes will be of, once both are filled.
    SharedAccess m_next;
    bool m_isFilling = false;
    /// As they are shown.
    QList<AxisRow> m_rows;
    QList<AxisRow> m_columns;
};

} // namespace models
