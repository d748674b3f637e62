// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/fieldhint.h"

#include <QEvent>

#include <algorithm>
#include <climits>

namespace gui {

namespace {

/// Between it and the window's edge, in pixels.
constexpr int edge = 8;
constexpr int hintMargin = 3;
/// What it may have, where there is room for them above the rows.
constexpr int mostLines = 2;

/// How many lines @p text needs in @p width, broken between its words.
int linesOf(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect broken = metrics.boundingRect(0, 0, width, 1 << 20, Qt::TextWordWrap, text);
    return broken.width() > width ? INT_MAX : (broken.height() + metrics.lineSpacing() - 1) / metrics.lineSpacing();
}

/// As much of @p text, by whole words, as @p lines of @p width hold; a word that is too wide by itself is cut.
QString fitted(const QFontMetrics &metrics, const QString &text, int width, int lines)
{
    QString whole = text;
    QString shown = text;
    while (linesOf(metrics, shown, width) > lines) {
        const qsizetype last = whole.lastIndexOf(u' ');
        if (lines == 1 || last <= 0)
            return metrics.elidedText(text, Qt::ElideRight, width);
        whole = whole.left(last).trimmed();
        shown = whole + QStringLiteral(" …");
    }
    return shown;
}

} // namespace

FieldHint::FieldHint(QWidget &beside)
    : QLabel(beside.window())
    , m_beside(beside)
{
    setObjectName(QStringLiteral("fieldHint"));
    setTextFormat(Qt::PlainText);
    setMargin(hintMargin);
    setWordWrap(true);
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
    const bool aboveRows = m_rows && m_rows->isVisible() && m_rows->window() == over;
    // No higher than what heads the rows: they stay in sight.
    const QFontMetrics metrics = fontMetrics();
    int lines = 1;
    if (aboveRows) {
        const int height = m_rows->viewport()->mapTo(over, QPoint()).y() - at.y() - frame;
        lines = std::clamp(height / metrics.lineSpacing(), 1, mostLines);
    }
    const int inside = room - frame - 2;
    setText(fitted(metrics, m_whole, inside, lines));
    const int linesNeeded = linesOf(metrics, text(), inside);
    const int lineWidth = linesNeeded == 1 ? metrics.horizontalAdvance(text()) : inside;
    const QSize size(lineWidth + frame + 2, linesNeeded * metrics.lineSpacing() + frame);
    // What stands between, such as quick filters, is not covered: one may go on there after a look at the fields.
    if (m_rows && !aboveRows && m_rows->window() == over) {
        // At the top of the sentence that stands in for the rows.
        at.setY(std::max(at.y(), m_rows->parentWidget()->mapTo(over, QPoint()).y()));
    } else if (aboveRows) {
        const int place = m_over == Over::Top ? 0 : m_rows->viewport()->y() - size.height();
        at.setY(std::max(at.y(), m_rows->mapTo(over, QPoint(0, place)).y()));
    }
    setGeometry(QRect(at, size));
    raise();
}

} // namespace gui

#include "moc_fieldhint.cpp"
