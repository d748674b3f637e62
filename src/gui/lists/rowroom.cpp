// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/rowroom.h"

#include "gui/look/measures.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace gui {

namespace {

/// Whole ones, with a bar below them.
constexpr int leastRows = 4;
/// What is left of them where a list in the other part has hardly a row, and how many that one gets.
constexpr int rowsLeft = 3;
constexpr int rowsBeside = 2;

const QAbstractItemView *shownList(const QWidget &part)
{
    const auto lists = part.findChildren<QAbstractItemView *>();
    const auto isShown = [](const QAbstractItemView *list) {
        return list->isVisible() && list->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    };
    const auto found = std::find_if(lists.begin(), lists.end(), isShown);
    return found == lists.end() ? nullptr : *found;
}

} // namespace

RowRoom::RowRoom(QAbstractItemView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowRoom::give);
}

bool RowRoom::eventFilter(QObject *watched, QEvent *event)
{
    // A moment later: sizes that are given in the midst of a layout are lost in it.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

QSplitter *RowRoom::splitter() const
{
    for (QWidget *above = m_view.parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        auto *found = qobject_cast<QSplitter *>(above);
        if (found && found->orientation() == Qt::Vertical)
            return found->count() == 2 ? found : nullptr;
    }
    return nullptr;
}

void RowRoom::give()
{
    QSplitter *between = splitter();
    if (!between || !m_view.isVisible())
        return;
    if (!m_isWatching) {
        m_isWatching = true;
        // What stands beside it may need less than it did.
        between->installEventFilter(this);
        connect(between, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
    }
    const int row = std::max(tableRow, m_view.fontMetrics().height() + 8);
    if (m_isMoved)
        return;
    const int own = between->widget(0)->isAncestorOf(&m_view) ? 0 : 1;
    const QWidget &other = *between->widget(1 - own);
    if (other.isHidden())
        return;
    QList<int> sizes = between->sizes();
    const int high = m_view.viewport()->height();
    const int least = std::max(other.minimumSizeHint().height(), other.minimumHeight());
    int given = std::max(0, std::min(leastRows * row - high, sizes.at(1 - own) - least));
    if (const QAbstractItemView *beside = shownList(other)) {
        const int lack = rowsBeside * row - (beside->viewport()->height() - given);
        given -= std::clamp(high + given - rowsLeft * row, 0, std::max(0, lack));
    }
    if (given == 0)
        return;
    sizes[own] += given;
    sizes[1 - own] -= given;
    between->setSizes(sizes);
}

} // namespace gui

#include "moc_rowroom.cpp"
