// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/columnmemory.h"

#include "gui/look/fonts.h"
#include "settings/settings.h"
#include "tables/tablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What a column that was to be stretched is given where it does not fill the rest.
constexpr int usualFilling = 160;
/// Columns that were not sized give way to a narrow window until they have this share of their first width.
constexpr double smallestShare = 0.6;
/// Narrower ones do not give way: they hold dates, numbers and short words, which are nothing when they are cut.
constexpr int leastShrunk = 100;
/// A column that is shown for the first time becomes as wide as its texts, but no wider than this.
constexpr int widestAtFirst = 320;
/// What the column that fills the rest has left beyond its first width where columns come that are not usual.
constexpr int fillingRoom = 120;

} // namespace

ColumnMemory::ColumnMemory(QHeaderView &header, const tables::TableModel &table, const QString &id,
                           settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_id(id)
    , m_settings(settings)
    , m_isTree(qobject_cast<const QTreeView *>(header.parentWidget()))
{
    for (int column = 0; column < table.columnCount(); ++column)
        m_ids.append(table.columnId(column));
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(0);
    connect(&m_saveSoon, &QTimer::timeout, this, &ColumnMemory::save);
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(0);
    connect(&m_fillSoon, &QTimer::timeout, this, &ColumnMemory::fill);
    m_usual = captured();
    m_hiddenByRoom = m_usual.hidden;
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(!m_isTree);
    m_layout = layoutOf(settings.columns(id));
    apply();
    header.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMemory::sectionMoved);
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { sectionResized(column, size); });
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::sortChanged);
}

ColumnLayout ColumnMemory::layoutOf(const QByteArray &bytes) const
{
    ColumnLayout layout = columnLayoutFrom(bytes, m_ids, m_usual);
    if (m_isTree) {
        layout.order.removeAll(0);
        layout.order.prepend(0);
        layout.hidden.remove(0);
    }
    return layout;
}

ColumnMemory::~ColumnMemory()
{
    if (m_saveSoon.isActive())
        save();
}

bool ColumnMemory::mayHide(int column) const
{
    return isShown(column) && hidden().size() + 1 < m_ids.size() && !(m_isTree && column == 0);
}

void ColumnMemory::setShown(int column, bool shown)
{
    if (shown == isShown(column) || (!shown && !mayHide(column)))
        return;
    m_layout.hidden = hidden();
    if (shown)
        m_layout.hidden.remove(column);
    else
        m_layout.hidden.insert(column);
    m_layout.isChosen = m_layout.hidden != m_usual.hidden || !m_extra.isEmpty() || !m_spare.isEmpty();
    apply();
    if (shown)
        widen(column);
    noteChoice();
}

/// Gives a column that came into sight the width of its texts, where its first one is too narrow.
void ColumnMemory::widen(int column)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(m_header.parentWidget());
    if (!view || m_layout.widths.contains(column) || column == flexibleColumn())
        return;
    const int wanted = std::min(qRound((view->sizeHintForColumn(column) + 8) / textScale()), widestAtFirst);
    if (wanted <= m_firstWidths.at(column))
        return;
    m_layout.widths.insert(column, wanted);
    apply();
}

void ColumnMemory::setFirstWidths(const QList<int> &widths)
{
    for (int column = 0; column < std::min(widths.size(), m_firstWidths.size()); ++column) {
        if (widths.at(column) > 0)
            m_firstWidths[column] = widths.at(column);
    }
    fill();
}

void ColumnMemory::take(const QByteArray &bytes)
{
    m_layout = layoutOf(bytes);
    apply();
    noteChoice();
}

void ColumnMemory::setByRoom(const QList<int> &extra, const QList<int> &spare)
{
    m_extra = extra;
    m_spare = spare;
    fill();
}

void ColumnMemory::setBounds(int column, std::optional<int> least, std::optional<int> most)
{
    if (least)
        m_leastWidths.insert(column, *least);
    if (most)
        m_mostWidths.insert(column, *most);
    fill();
}

void ColumnMemory::reset()
{
    m_layout = m_usual;
    apply();
    noteChoice();
}

bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_pressed = true;
        m_dragged = -1;
        break;
    case QEvent::MouseButtonRelease:
        m_pressed = false;
        break;
    case QEvent::Resize:
    case QEvent::FontChange:
        // A moment later: in the midst of its own layout a view takes no notice of new widths, and keeps a scroll bar
        // that is not needed any longer.
        m_fillSoon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// How the columns stand now; ends all stretching by Qt.
ColumnLayout ColumnMemory::captured()
{
    ColumnLayout layout;
    const int count = static_cast<int>(m_ids.size());
    m_header.setStretchLastSection(false);
    for (int visual = 0; visual < count; ++visual)
        layout.order.append(m_header.logicalIndex(visual));
    // First of all: while one is stretched, Qt gives a hidden one beside it a width when it is shown and hidden.
    for (int column = 0; column < count; ++column) {
        if (m_header.sectionResizeMode(column) == QHeaderView::Stretch)
            m_stretched = column;
        m_header.setSectionResizeMode(column, QHeaderView::Interactive);
    }
    for (int column = 0; column < count; ++column) {
        const bool hidden = m_header.isSectionHidden(column);
        const bool stretched = column == m_stretched;
        // A hidden section does not tell its width.
        m_header.setSectionHidden(column, false);
        m_firstWidths.append(stretched ? usualFilling : m_header.sectionSize(column));
        m_header.setSectionHidden(column, hidden);
        if (hidden)
            layout.hidden.insert(column);
    }
    layout.sortColumn = m_header.isSortIndicatorShown() ? m_header.sortIndicatorSection() : -1;
    if (layout.sortColumn >= count)
        layout.sortColumn = -1;
    layout.sortOrder = m_header.sortIndicatorOrder();
    return layout;
}

/// Makes the header as the layout says.
void ColumnMemory::apply()
{
    {
        const QScopedValueRollback<bool> arranging(m_arranging, true);
        for (int visual = 0; visual < m_layout.order.size(); ++visual)
            m_header.moveSection(m_header.visualIndex(m_layout.order.at(visual)), visual);
        for (int column = 0; column < m_ids.size(); ++column)
            m_header.setSectionHidden(column, !isShown(column));
        if (m_layout.sortColumn >= 0)
            m_header.setSortIndicator(m_layout.sortColumn, m_layout.sortOrder);
    }
    fill();
}

void ColumnMemory::sectionMoved()
{
    if (m_arranging || m_header.count() != m_ids.size())
        return;
    for (int visual = 0; visual < m_ids.size(); ++visual)
        m_layout.order[visual] = m_header.logicalIndex(visual);
    fill();
    noteChoice();
}

void ColumnMemory::sectionResized(int column, int size)
{
    if (m_arranging || !m_pressed || size <= 0)
        return;
    if (m_dragged < 0)
        m_dragged = column;
    if (column != m_dragged)
        return;
    m_layout.widths.insert(column, qMax(1, qRound(size / textScale())));
    fill();
    noteChoice();
}

void ColumnMemory::sortChanged(int column, Qt::SortOrder order)
{
    if (m_arranging || column >= m_ids.size())
        return;
    m_layout.sortColumn = column;
    m_layout.sortOrder = order;
    noteChoice();
}

void ColumnMemory::noteChoice()
{
    m_saveSoon.start();
    Q_EMIT changed();
}

void ColumnMemory::save()
{
    m_saveSoon.stop();
    m_settings.setColumns(m_id, m_layout == m_usual ? QByteArray() : columnLayoutBytes(m_layout, m_ids));
}

int ColumnMemory::lastShown() const
{
    const auto last = std::find_if(m_layout.order.crbegin(), m_layout.order.crend(),
                                   [this](int candidate) { return isShown(candidate); });
    return last == m_layout.order.crend() ? -1 : *last;
}

/// The column that takes what the others leave, or -1: the person sized it.
int ColumnMemory::flexibleColumn() const
{
    const int column = m_stretched >= 0 && isShown(m_stretched) ? m_stretched : lastShown();
    return m_layout.widths.contains(column) ? -1 : column;
}

/// What a column keeps of its first width, however narrow the table is.
int ColumnMemory::leastOf(int column) const
{
    return scaled(m_leastWidths.value(column, std::min(m_firstWidths.at(column), leastShrunk)));
}

int ColumnMemory::shrunk(int column, double share) const
{
    return std::max(leastOf(column), static_cast<int>(scaled(m_firstWidths.at(column)) * share));
}

/// What columns wider than leastShrunk have of their first widths, so that all together fit into @p room. Where they
/// are far from fitting in any case, they keep their widths: the table scrolls sideways then. In large text they give
/// way all the same: more of them are in sight.
double ColumnMemory::shareIn(int room) const
{
    double share = 1.0;
    for (qsizetype pass = 0; pass <= m_ids.size(); ++pass) {
        int kept = 0;
        int giving = 0;
        for (int column = 0; column < m_ids.size(); ++column) {
            if (!isShown(column))
                continue;
            const int first = scaled(m_firstWidths.at(column));
            if (first * share <= leastOf(column))
                kept += leastOf(column);
            else
                giving += first;
        }
        const double next = giving == 0 ? share : std::clamp(double(room - kept) / giving, smallestShare, 1.0);
        if (next >= share)
            break;
        share = next;
    }
    int total = 0;
    for (int column = 0; column < m_ids.size(); ++column)
        total += isShown(column) ? shrunk(column, share) : 0;
    return total > room + room / 4 && textScale() <= 1 ? 1.0 : share;
}

int ColumnMemory::widthOf(int column, bool least) const
{
    if (m_layout.widths.contains(column))
        return scaled(m_layout.widths.value(column));
    return least ? shrunk(column, smallestShare) : scaled(m_firstWidths.at(column));
}

int ColumnMemory::totalWidth(bool least) const
{
    int total = 0;
    for (int column = 0; column < m_ids.size(); ++column)
        total += m_hiddenByRoom.contains(column) ? 0 : widthOf(column, least);
    return total;
}

/// Returns whether others are shown than before.
bool ColumnMemory::chooseByRoom(int room)
{
    const QSet<int> before = m_hiddenByRoom;
    m_hiddenByRoom = m_usual.hidden;
    // Before it is shown a header has no width to speak of.
    if (room < scaled(leastShrunk) || !m_header.isVisible())
        return !m_layout.isChosen && before != m_hiddenByRoom;
    for (const int column : std::as_const(m_spare)) {
        if (totalWidth(true) <= room)
            break;
        m_hiddenByRoom.insert(column);
    }
    for (const int column : std::as_const(m_extra)) {
        if (m_hiddenByRoom.size() > m_usual.hidden.size() ||
            totalWidth(false) + widthOf(column, false) + scaled(fillingRoom) > room)
            break;
        m_hiddenByRoom.remove(column);
    }
    return !m_layout.isChosen && before != m_hiddenByRoom;
}

/// Gives the columns that the person did not size their widths: the first ones, or less where the table is too narrow
/// for these, and the rest to one.
void ColumnMemory::fill()
{
    if (m_arranging || m_header.count() != m_ids.size())
        return;
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    const int room = m_header.viewport()->width();
    if (chooseByRoom(room)) {
        for (int column = 0; column < m_ids.size(); ++column)
            m_header.setSectionHidden(column, !isShown(column));
        Q_EMIT changed();
    }
    const int flexible = flexibleColumn();
    const double share = shareIn(room);
    int left = room;
    for (int column = 0; column < m_ids.size(); ++column) {
        if (!isShown(column) || column == flexible)
            continue;
        // The one under the mouse is as wide as it is drawn.
        const bool given = m_layout.widths.contains(column);
        if (!(m_pressed && column == m_dragged && given))
            m_header.resizeSection(column, given ? scaled(m_layout.widths.value(column)) : shrunk(column, share));
        left -= m_header.sectionSize(column);
    }
    if (flexible >= 0)
        m_header.resizeSection(flexible, giveRest(flexible, std::max(left, shrunk(flexible, share))));
}

/// Gives the last column what is beyond the most that @p flexible takes of @p rest; returns what that one has.
int ColumnMemory::giveRest(int flexible, int rest)
{
    const int beyond = m_mostWidths.contains(flexible) ? rest - scaled(m_mostWidths.value(flexible)) : 0;
    const int last = lastShown();
    const bool gives = beyond > 0 && last != flexible && !m_layout.widths.contains(last);
    if (gives)
        m_header.resizeSection(last, m_header.sectionSize(last) + beyond);
    return gives ? rest - beyond : rest;
}

} // namespace gui

#include "moc_columnmemory.cpp"
