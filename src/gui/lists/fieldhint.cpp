// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/fieldhint.h"

#include <QEvent>

#include <algorithm>

namespace gui {

namespace {

/// Between it and the window's edge, in pixels.
constexpr int edge = 8;
constexpr int hintMargin = 3;

} // namespace

FieldHint::FieldHint(QWidget &beside)
    : QLabel(beside.window())
    , m_beside(beside)
{
    setObjectName(QStringLiteral("fieldHint"));
    setTextFormat(Qt::PlainText);
    setMargin(hintMargin);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_beside.installEventFilter(this);
    window()->installEventFilter(this);
}

void FieldHint::setPlace(const QAbstractScrollArea &rows, Over over)
{
    m_rows = &rows;
    m_over = over;
}

void FieldHint::say(const QString &text)
{
    m_whole = text;
    setVisible(!text.isEmpty() && m_beside.isVisible());
    if (isVisible())
        place();
}

bool FieldHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == &m_beside)
        hide();
    else if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QLabel::eventFilter(watched, event);
}

void FieldHint::place()
{
    const QWidget *over = parentWidget();
    QPoint at = m_beside.mapTo(over, QPoint(0, m_beside.height() + 1));
    int right = over->width() - edge;
    if (m_rows && m_rows->window() == over) {
        // Where the rows would be, while a sentence stands in for them.
        const QWidget *rows = m_rows->isVisible() ? m_rows.data() : m_rows->parentWidget();
        right = std::min(right, rows->mapTo(over, QPoint(rows->width(), 0)).x());
    }
    const int room = std::max(m_beside.width(), right - at.x());
    const int frame = 2 * (margin() + frameWidth());
    // One line, no higher than what heads the rows: they stay in sight.
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, room - frame - 2));
    const QSize size(std::min(room, fontMetrics().horizontalAdvance(text()) + frame + 2),
                     fontMetrics().height() + frame);
    // What stands between, such as quick filters, is not covered: one may go on there after a look at the fields.
    if (m_rows && m_rows->isVisible() && m_rows->window() == over) {
        const int place = m_over == Over::Top ? 0 : m_rows->viewport()->y() - size.height();
        at.setY(std::max(at.y(), m_rows->mapTo(over, QPoint(0, place)).y()));
    }
    setGeometry(QRect(at, size));
    raise();
}

} // namespace gui

#include "moc_fieldhint.cpp"
