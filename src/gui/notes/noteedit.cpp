// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notes/noteedit.h"

#include <QEvent>
#include <QTextDocument>

#include <algorithm>

namespace gui {

namespace {

/// A longer note is scrolled.
constexpr int mostLines = 8;
/// Above and below the text, beside the document's own margin, so that it stands as in a line to type in.
constexpr int above = 2;
constexpr int below = 1;

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : ExactEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(0, above, 0, below);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void NoteEdit::setLeastLines(int lines)
{
    if (lines == m_leastLines)
        return;
    m_leastLines = lines;
    updateGeometry();
}

QSize NoteEdit::sizeHint() const
{
    // Of a plain text the document's height is in lines, wrapped ones included.
    const int lines = std::clamp(qRound(document()->size().height()), m_leastLines, mostLines);
    const int text = lines * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin()) + above + below;
    return {240, text + 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom()};
}

void NoteEdit::changeEvent(QEvent *event)
{
    ExactEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    ExactEdit::resizeEvent(event);
    // Another width, other line breaks.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace gui

#include "moc_noteedit.cpp"
