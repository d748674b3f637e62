// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmatrix.h"

#include "names/plaintext.h"
#include "names/plaintooltip.h"
#include "words/accesstext.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

/// By the object, the number in the list.
QHash<insight::Object, int> placesIn(const QList<AxisRow> &rows)
{
    QHash<insight::Object, int> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).object, static_cast<int>(i));
    return places;
}

/// A key opens the server to one who is not on its list.
words::Tone toneOf(const AxisRow &row, insight::GrantSigns signs)
{
    using insight::GrantSign;
    const bool isAlone = signs.testFlag(GrantSign::Key) && !(signs & (GrantSign::Access | GrantSign::Always));
    return isAlone && row.kind != AxisRow::Kind::DeployKey && row.kind != AxisRow::Kind::Company ? words::Tone::Warning
                                                                                                 : words::Tone::Normal;
}

bool sameObjects(const QList<AxisRow> &a, const QList<AxisRow> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const AxisRow &one, const AxisRow &other) { return one.object == other.object; });
}

} // namespace

AccessMatrix::AccessMatrix(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rowTable(makeAccessRowTable())
    , m_columnTable(makeAccessColumnTable())
{
    m_rowAxis.setTable(m_rowTable.get());
    m_columnAxis.setTable(m_columnTable.get());
    m_rowAxis.sort(m_rowTable->columnNamed("kind"));
    m_columnAxis.sort(m_columnTable->columnNamed("customer"));
    connect(&m_rowAxis, &tables::ArrangedModel::arranged, this, &AccessMatrix::follow);
    connect(&m_columnAxis, &tables::ArrangedModel::arranged, this, &AccessMatrix::follow);
}

void AccessMatrix::setValues(SharedAccess values, QList<AxisRow> rows, QList<AxisRow> columns)
{
    m_next = std::move(values);
    m_isFilling = true;
    m_rowTable->setRows(std::move(rows));
    m_columnTable->setRows(std::move(columns));
    m_isFilling = false;
    follow();
}

void AccessMatrix::setValues(const SharedAccess &values)
{
    setValues(values, values ? accessRows(*values) : QList<AxisRow>(),
              values ? accessColumns(*values) : QList<AxisRow>());
}

void AccessMatrix::setLocale(const QLocale &locale)
{
    m_isFilling = true;
    m_rowTable->setLocale(locale);
    m_columnTable->setLocale(locale);
    m_isFilling = false;
    follow();
    // The words of all cells are others.
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QList<AxisRow> AccessMatrix::shownOf(const tables::ArrangedModel &axis, const tables::Table<AxisRow> &table)
{
    QList<AxisRow> rows;
    const int count = axis.rowCount();
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows.append(table.row(axis.sourceRow(axis.index(i, 0))));
    return rows;
}

/// The axes are arranged otherwise, or of other values.
void AccessMatrix::follow()
{
    if (m_isFilling)
        return;
    QList<AxisRow> rows = shownOf(m_rowAxis, *m_rowTable);
    QList<AxisRow> columns = shownOf(m_columnAxis, *m_columnTable);
    if (!sameObjects(rows, m_rows) || !sameObjects(columns, m_columns)) {
        rearrange(std::move(rows), std::move(columns));
        return;
    }
    const bool isOther = m_values != m_next || rows != m_rows || columns != m_columns;
    m_values = m_next;
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    if (!isOther || m_rows.isEmpty() || m_columns.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AccessMatrix::rearrange(QList<AxisRow> rows, QList<AxisRow> columns)
{
    Q_EMIT layoutAboutToBeChanged();
    const QHash<insight::Object, int> rowPlaces = placesIn(rows);
    const QHash<insight::Object, int> columnPlaces = placesIn(columns);
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<int, int>> places;
    for (const QModelIndex &index : before)
        places.append({rowPlaces.value(m_rows.at(index.row()).object, -1),
                       columnPlaces.value(m_columns.at(index.column()).object, -1)});
    m_values = m_next;
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    QModelIndexList after;
    for (const auto &[row, column] : std::as_const(places))
        after.append(row < 0 || column < 0 ? QModelIndex() : index(row, column));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

insight::GrantSigns AccessMatrix::signsAt(int row, int column) const
{
    const AxisRow &who = m_rows.at(row);
    const int place = m_columns.at(column).place;
    if (who.kind != AxisRow::Kind::Company)
        return m_values->matrix.at(who.place, place);
    using insight::GrantSign;
    insight::GrantSigns signs;
    for (const int member : who.members)
        signs |= m_values->matrix.at(member, place);
    // What one of them is known to have, the company has.
    if (signs & (GrantSign::Access | GrantSign::Always))
        signs.setFlag(GrantSign::NotRead, false);
    if (signs & GrantSign::Key)
        signs.setFlag(GrantSign::KeysNotRead, false);
    return signs;
}

QList<insight::Object> AccessMatrix::membersWithAccess(int row, int column) const
{
    using insight::GrantSign;
    QList<insight::Object> found;
    for (const int member : m_rows.at(row).members) {
        if (m_values->matrix.at(member, m_columns.at(column).place) &
            (GrantSign::Access | GrantSign::Always | GrantSign::Key))
            found.append(m_values->matrix.rows().at(member));
    }
    return found;
}

QString AccessMatrix::textAt(int row, int column) const
{
    using words::AccessText;
    const insight::GrantSigns signs = signsAt(row, column);
    if (m_rows.at(row).kind == AxisRow::Kind::Company)
        return AccessText::companySigns(signs, static_cast<int>(membersWithAccess(row, column).size()),
                                        static_cast<int>(m_rows.at(row).members.size()));
    return m_rows.at(row).isKey() ? AccessText::keySigns(signs) : AccessText::signs(signs);
}

QString AccessMatrix::spoken(int row, int column) const
{
    return names::shownText(u"%1, %2: %3"_s.arg(m_rows.at(row).name, m_columns.at(column).name, textAt(row, column)),
                            false);
}

QString AccessMatrix::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? accessKey(m_rows.at(index.row()).object, m_columns.at(index.column()).object.id)
                           : QString();
}

QModelIndex AccessMatrix::indexOf(const QString &key) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!key.contains(u'/' + m_columns.at(column).object.id + u'/'))
            continue;
        for (int row = 0; row < m_rows.size(); ++row) {
            if (accessKey(m_rows.at(row).object, m_columns.at(column).object.id) == key)
                return index(row, column);
        }
    }
    return {};
}

int AccessMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccessMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AccessMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const insight::GrantSigns signs = signsAt(index.row(), index.column());
    switch (role) {
    case SignsRole:
        return signs.toInt();
    case tables::ToneRole:
        return QVariant::fromValue(toneOf(m_rows.at(index.row()), signs));
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return names::plainToolTip(spoken(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    default:
        return {};
    }
}

QVariant AccessMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<AxisRow> &axis = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (section < 0 || section >= axis.size())
        return {};
    const AxisRow &row = axis.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return names::shownText(axisText(row), false);
    case Qt::ToolTipRole:
        return names::plainToolTip(
            names::shownText(row.companies.isEmpty() ? axisText(row) : axisText(row) + u'\n' + row.companies, true));
    case CountRole:
        return row.count;
    case IsKeyRole:
        return row.isKey();
    default:
        return {};
    }
}

} // namespace models

#include "moc_accessmatrix.cpp"
