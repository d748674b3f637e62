// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/arrangedmodel.h"

#include "tables/tablemodel.h"

#include <QTimerEvent>

#include <utility>

namespace tables {

using namespace Qt::StringLiterals;

namespace {

/// How long the preparation for the filter may keep the event loop, in milliseconds. All models do so in one turn of
/// it.
constexpr int preparationStep = 1;

} // namespace

ArrangedModel::ArrangedModel(QObject *parent)
    : RowTree(parent)
{
}

void ArrangedModel::setTable(TableModel *table)
{
    if (m_table)
        disconnect(m_table, nullptr, this, nullptr);
    beginResetModel();
    m_table = table;
    m_updating = false;
    m_arranger.setTable(table);
    replace(m_arranger.arrange());
    endResetModel();
    announceCounts();
    emit arranged();
    if (!table)
        return;
    connect(table, &TableModel::aboutToUpdate, this, &ArrangedModel::beginUpdate);
    connect(table, &TableModel::updated, this, &ArrangedModel::finishUpdate);
    connect(table, &TableModel::relabelled, this, [this] { m_change.noteRelabelled(); });
    connect(table, &TableModel::headerDataChanged, this, &ArrangedModel::headerDataChanged);
    connect(table, &TableModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_change.noteRemoved(first, last); });
    connect(table, &TableModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_change.noteChanged(first.row(), last.row());
    });
    connect(table, &QObject::destroyed, this, [this] {
        m_table = nullptr;
        setTable(nullptr);
    });
    m_preparation.start(0, this);
}

void ArrangedModel::setFilter(const QString &filter)
{
    m_arranger.setFilter(filter);
    rearrange();
}

void ArrangedModel::setNarrowing(std::function<bool(int)> narrowing)
{
    m_arranger.setNarrowing(std::move(narrowing));
    rearrange();
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    if (column == sortColumn() && order == sortOrder())
        return;
    m_arranger.setSort(column, order);
    rearrange();
}

void ArrangedModel::setGrouping(std::function<QStringList(int)> groups, std::function<QString()> nameOfNoGroup)
{
    m_nameOfNoGroup = std::move(nameOfNoGroup);
    m_arranger.setGroupsOf(std::move(groups));
    rearrange();
}

void ArrangedModel::setGroupOrder(std::function<int(const QString &)> rank,
                                  std::function<QString(const QString &)> heading)
{
    m_headingOf = std::move(heading);
    m_arranger.setRankOf(std::move(rank));
    rearrange();
}

int ArrangedModel::totalCount() const
{
    return m_table ? m_table->rowCount() : 0;
}

void ArrangedModel::rearrange()
{
    if (m_updating)
        return;
    show(m_arranger.arrange());
    announceCounts();
    if (!m_arranger.isSettled())
        m_preparation.start(0, this);
    emit arranged();
}

void ArrangedModel::announceCounts()
{
    const Counts counts{shownCount(), totalCount(), isFiltered(), isSettled()};
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

void ArrangedModel::beginUpdate()
{
    m_updating = true;
    m_change.begin(m_table->rowCount());
}

void ArrangedModel::finishUpdate()
{
    m_updating = false;
    if (m_change.hasRemoved()) {
        const std::vector<int> numbers = m_change.numbersNow();
        renumber(numbers);
        m_arranger.renumber(numbers);
    }
    if (m_change.isRelabelled()) {
        m_arranger.relabelled();
        rearrange();
        tellAllChanged();
    } else {
        const std::vector<int> changed = m_change.changed();
        m_arranger.changed(changed);
        rearrange();
        tellChanged(changed);
    }
    m_preparation.start(0, this);
}

void ArrangedModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_preparation.timerId())
        RowTree::timerEvent(event);
    else if (!m_table || m_updating)
        m_preparation.stop();
    else if (!m_arranger.isSettled() && m_arranger.isReady())
        rearrange();
    else if (m_arranger.prepare(preparationStep) && m_arranger.isSettled())
        m_preparation.stop();
}

int ArrangedModel::sourceRow(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return m_updating && row >= 0 ? m_change.numberNow(row) : row;
}

QModelIndex ArrangedModel::indexOf(const QString &key, int column) const
{
    return indexesOf(key, column).value(0);
}

QModelIndexList ArrangedModel::indexesOf(const QString &key, int column) const
{
    return m_table && !m_updating ? indexesOfRow(m_table->rowOf(key), column) : QModelIndexList();
}

QString ArrangedModel::groupName(const QModelIndex &index) const
{
    const Arrangement::Block *group = groupAt(index);
    if (!group)
        return {};
    if (group->group == Grouping::none)
        return m_nameOfNoGroup ? m_nameOfNoGroup() : QString();
    const QString name = m_arranger.groupName(group->group);
    return m_headingOf ? m_headingOf(name) : name;
}

QString ArrangedModel::groupKey(const QModelIndex &index) const
{
    const Arrangement::Block *group = groupAt(index);
    return group ? m_arranger.groupName(group->group) : QString();
}

int ArrangedModel::columnCount(const QModelIndex &) const
{
    return m_table ? m_table->columnCount() : 0;
}

QVariant ArrangedModel::data(const QModelIndex &index, int role) const
{
    if (!m_table || !index.isValid())
        return {};
    Q_ASSERT(checkIndex(index));
    if (isGroup(index))
        return groupData(index, role);
    const int row = sourceRow(index);
    return row < 0 ? QVariant() : m_table->data(m_table->index(row, index.column()), role);
}

QVariant ArrangedModel::groupData(const QModelIndex &index, int role) const
{
    const auto count = static_cast<int>(groupAt(index)->rows.size());
    const bool isName = index.column() == 0;
    const bool isCount = !isName && index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        if (isCount)
            return m_table->locale().toString(count);
        return isName ? groupName(index) : QString();
    case Qt::AccessibleTextRole:
        return isName ? QString(groupName(index) + u": "_s + m_table->locale().toString(count)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isCount ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(words::Tone::Normal);
    case FixedFontRole:
        return false;
    case BoldRole:
    case IsGroupRole:
        return true;
    case GroupCountRole:
        return count;
    default:
        return {};
    }
}

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table ? m_table->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace tables

#include "moc_arrangedmodel.cpp"
