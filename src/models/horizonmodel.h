// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/horizon.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace models {

/// The months of an expiry horizon as a table of one row: a column a month, each cell saying how many certificates and
/// domains end in it. What a screen reader hears of a cell is whole by itself.
class HorizonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(const QList<ends::HorizonMonth> &months);
    /// Names of months and numbers are in that language from now on.
    void setLocale(const QLocale &locale);
    const ends::HorizonMonth &month(int column) const { return m_months.at(column); }
    /// The most that end in one month.
    int most() const;
    /// "December 2026", "Expired".
    QString title(int column) const;
    /// "Dec"; "Expired".
    QString monthName(int column) const;
    /// "2027" where that is another year than the first month's, else nothing.
    QString otherYear(int column) const;
    /// "3 certificates and 1 domain".
    QString amount(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The months' short names, of another year than the first one's with it: "Dec 2027".
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ends::HorizonMonth> m_months;
    QLocale m_locale;
};

} // namespace models
