// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablemodel.h"

#include "names/plaintooltip.h"

#include <algorithm>

namespace tables {

using namespace Qt::StringLiterals;

namespace {

/// One line: a cell shows no line breaks or tabs.
QString oneLine(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.unicode() < 0x20 || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
            text[i] = u' ';
    }
    return text;
}

} // namespace

/// How to get from the rows there are to the next ones.
struct TableModel::Plan
{
    struct Span
    {
        int first = 0;
        int last = 0;
    };
    struct Change
    {
        int row = 0;
        int next = 0;
    };

    /// Spans of the rows as they are now, ascending.
    std::vector<Span> removed;
    /// Rows that stay but differ, by their number after the removal, ascending.
    std::vector<Change> changed;
    /// Next rows that are new, ascending, their keys, and their places in both by key.
    std::vector<int> appended;
    QStringList appendedKeys;
    QHash<QString, int> appendedRows;

    bool isEmpty() const { return removed.empty() && changed.empty() && appended.empty(); }
};

TableModel::TableModel(QList<QByteArray> columnIds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columnIds(std::move(columnIds))
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size()) - m_gapLength;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columnIds.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index));
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text(row, column));
    case Qt::ToolTipRole:
        if (const QString tip = toolTip(row, column); !tip.isEmpty())
            return names::plainToolTip(tip);
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>(alignment(column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case ValueRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case KeyRole:
        return key(row);
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    case SignRole:
        return sign(row, column);
    case SuffixRole:
        return suffix(row, column);
    case FractionRole:
        if (const std::optional<double> filled = fraction(row, column))
            return *filled;
        return {};
    case FixedFontRole:
        return fixedFont(column);
    case BoldRole:
        return bold(column);
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

QString TableModel::spoken(int row, int column) const
{
    QStringList drawn{sign(row, column), oneLine(text(row, column)), suffix(row, column)};
    drawn.removeAll(QString());
    return header(column) + u": "_s + drawn.join(u' ');
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (const QString sign = headerSign(section); !sign.isEmpty())
            return sign;
        return header(section);
    case Qt::AccessibleTextRole:
        return header(section);
    case Qt::ToolTipRole:
        return headerSign(section).isEmpty() ? QVariant() : names::plainToolTip(header(section));
    case Qt::TextAlignmentRole:
        return static_cast<int>(alignment(section));
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void TableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit aboutToUpdate();
    emit relabelled();
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit updated();
}

int TableModel::rowOf(const QString &key) const
{
    return rowsByKey().value(key, -1);
}

const QHash<QString, int> &TableModel::rowsByKey() const
{
    if (!m_rowsByKeyValid) {
        m_rowsByKey.clear();
        const int count = rowCount();
        m_rowsByKey.reserve(count);
        for (int row = 0; row < count; ++row)
            m_rowsByKey.insert(key(row), row);
        m_rowsByKeyValid = true;
    }
    return m_rowsByKey;
}

int TableModel::columnNamed(const QByteArray &id) const
{
    const int column = columnIndex(id);
    if (column < 0)
        qWarning("A table has no column \"%s\".", id.constData());
    return column;
}

QList<int> TableModel::columnsOf(const QList<QByteArray> &ids) const
{
    QList<int> columns;
    for (const QByteArray &id : ids)
        columns.append(columnNamed(id));
    return columns;
}

TableModel::Plan TableModel::planFor(const QStringList &keys)
{
    const int rows = rowCount();
    std::vector<int> nextOf(static_cast<size_t>(rows), -1);
    Plan plan;
    if (rows == 0)
        plan.appendedRows.reserve(keys.size());
    QHash<QString, int> occurrences;
    int expected = 0;
    for (int next = 0; next < static_cast<int>(keys.size()); ++next) {
        QString key = keys.at(next);
        for (;;) {
            // Mostly the rows come in the order they came in before.
            const int row = expected < rows && this->key(expected) == key ? expected : rowOf(key);
            if (row >= 0 && nextOf[static_cast<size_t>(row)] < 0) {
                nextOf[static_cast<size_t>(row)] = next;
                expected = row + 1;
                break;
            }
            if (row < 0 && !plan.appendedRows.contains(key)) {
                plan.appendedRows.insert(key, static_cast<int>(plan.appended.size()));
                plan.appended.push_back(next);
                plan.appendedKeys.append(key);
                break;
            }
            key = keys.at(next) + u'\x1f' + QString::number(1 + ++occurrences[keys.at(next)]);
        }
    }
    int kept = 0;
    for (int row = 0; row < static_cast<int>(nextOf.size()); ++row) {
        const int next = nextOf[static_cast<size_t>(row)];
        if (next >= 0) {
            if (differs(stored(row), next))
                plan.changed.push_back({kept, next});
            ++kept;
        } else if (!plan.removed.empty() && plan.removed.back().last == row - 1) {
            plan.removed.back().last = row;
        } else {
            plan.removed.push_back({row, row});
        }
    }
    return plan;
}

void TableModel::replaceRows(const QStringList &keys)
{
    Q_ASSERT_X(!m_updating, "setRows", "called by someone who was told of another change");
    Plan plan = planFor(keys);
    if (plan.isEmpty())
        return;
    m_updating = true;
    emit aboutToUpdate();
    m_gapFirst = rowCount();
    for (auto span = plan.removed.crbegin(); span != plan.removed.crend(); ++span)
        removeSpan(span->first, span->last);
    closeGap();
    applyChanges(plan);
    append(std::move(plan));
    m_updating = false;
    emit updated();
}

void TableModel::removeSpan(int first, int last)
{
    beginRemoveRows({}, first, last);
    if (m_gapLength > 0) {
        for (int row = m_gapFirst - 1; row > last; --row) {
            m_keys[row + m_gapLength] = std::move(m_keys[row]);
            moveStored(row, row + m_gapLength);
        }
    }
    m_gapFirst = first;
    m_gapLength += last - first + 1;
    m_rowsByKeyValid = false;
    endRemoveRows();
}

void TableModel::closeGap()
{
    if (m_gapLength == 0)
        return;
    const int count = rowCount();
    for (int row = m_gapFirst; row < count; ++row) {
        m_keys[row] = std::move(m_keys[row + m_gapLength]);
        moveStored(row + m_gapLength, row);
    }
    m_keys.resize(count);
    truncateStored(count);
    m_gapLength = 0;
}

void TableModel::applyChanges(const Plan &plan)
{
    for (const Plan::Change &change : plan.changed)
        takeNext(change.row, change.next);
    for (size_t i = 0; i < plan.changed.size();) {
        size_t end = i + 1;
        while (end < plan.changed.size() && plan.changed[end].row == plan.changed[end - 1].row + 1)
            ++end;
        emit dataChanged(index(plan.changed[i].row, 0), index(plan.changed[end - 1].row, columnCount() - 1));
        i = end;
    }
}

void TableModel::append(Plan plan)
{
    if (plan.appended.empty())
        return;
    const int first = rowCount();
    const int count = static_cast<int>(plan.appended.size());
    beginInsertRows({}, first, first + count - 1);
    for (const int next : plan.appended)
        appendNext(next);
    m_keys.append(plan.appendedKeys);
    if (first == 0) {
        m_rowsByKey = std::move(plan.appendedRows);
        m_rowsByKeyValid = true;
    } else if (m_rowsByKeyValid) {
        m_rowsByKey.reserve(first + count);
        for (int i = 0; i < count; ++i)
            m_rowsByKey.insert(plan.appendedKeys.at(i), first + i);
    }
    endInsertRows();
}

} // namespace tables

#include "moc_tablemodel.cpp"
