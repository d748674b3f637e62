// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/horizonmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using ends::HorizonMonth;

void HorizonModel::setMonths(const QList<HorizonMonth> &months)
{
    if (m_months == months)
        return;
    if (m_months.size() != months.size()) {
        beginResetModel();
        m_months = months;
        endResetModel();
        return;
    }
    m_months = months;
    Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void HorizonModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (m_months.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int HorizonModel::most() const
{
    int most = 0;
    for (const HorizonMonth &month : m_months)
        most = std::max(most, month.certificates + month.domains);
    return most;
}

QString HorizonModel::title(int column) const
{
    const QDate first = m_months.at(column).first;
    if (!first.isValid())
        return tr("Expired");
    return u"%1 %2"_s.arg(m_locale.standaloneMonthName(first.month())).arg(first.year());
}

QString HorizonModel::monthName(int column) const
{
    const QDate first = m_months.at(column).first;
    return first.isValid() ? m_locale.standaloneMonthName(first.month(), QLocale::ShortFormat) : tr("Expired");
}

QString HorizonModel::otherYear(int column) const
{
    const auto begin = std::find_if(m_months.cbegin(), m_months.cend(),
                                    [](const HorizonMonth &month) { return month.first.isValid(); });
    const QDate first = m_months.at(column).first;
    return first.isValid() && first.year() != begin->first.year() ? QString::number(first.year()) : QString();
}

QString HorizonModel::amount(int column) const
{
    const HorizonMonth &month = m_months.at(column);
    const QString certificates = tr("%Ln certificate(s)", nullptr, month.certificates);
    const QString domains = tr("%Ln domain(s)", nullptr, month.domains);
    if (month.certificates > 0 && month.domains > 0)
        return tr("%1 and %2").arg(certificates, domains);
    if (month.certificates > 0)
        return certificates;
    return month.domains > 0 ? domains : tr("nothing");
}

int HorizonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_months.isEmpty() ? 0 : 1;
}

int HorizonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

QVariant HorizonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return amount(index.column());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1: %2").arg(title(index.column()), amount(index.column()));
    return {};
}

QVariant HorizonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_months.size())
        return {};
    if (role == Qt::AccessibleTextRole)
        return title(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString year = otherYear(section);
    return year.isEmpty() ? monthName(section) : u"%1 %2"_s.arg(monthName(section), year);
}

} // namespace models

#include "moc_horizonmodel.cpp"
