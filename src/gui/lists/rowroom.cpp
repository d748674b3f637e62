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
    const int lack = leastRows * row - m_view.viewport()->height();
    if (m_isMoved || lack <= 0)
        return;
    const int own = between->widget(0)->isAncestorOf(&m_view) ? 0 : 1;
    const QWidget &other = *between->widget(1 - own);
    if (other.isHidden())
        return;
    QList<int> sizes = between->sizes();
    const int given =
        std::min(lack, sizes.at(1 - own) - std::max(other.minimumSizeHint().height(), other.minimumHeight()));
    if (given <= 0)
        return;
    sizes[own] += given;
    sizes[1 - own] -= given;
    between->setSizes(sizes);
}

} // namespace gui

#include "moc_rowroom.cpp"
