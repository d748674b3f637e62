// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/valuetext.h"

#include "names/plaintext.h"
#include "words/phonetext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace gui {

namespace {

constexpr auto wrapping = QTextOption::WrapAtWordBoundaryOrAnywhere;
/// As wide as a value would like to be and as narrow as it can be, in letters.
constexpr int mostLetters = 60;
constexpr int leastLetters = 8;
/// Of the room above the text, what its document has, in pixels.
constexpr int mostInside = 2;

} // namespace

ValueText::ValueText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setWordWrapMode(wrapping);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The ground that it stands on is seen through it.
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueText::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_links.clear();
    // The one keeps the length; where the other does not, placeInValue() finds the place in the value.
    m_shown = names::withSigns(words::phoneText(value));
    setPlainText(m_shown);
    setFocusPolicy(Qt::ClickFocus);
    showLinks();
    placeText();
    updateGeometry();
}

void ValueText::setLinks(const QList<Link> &links)
{
    if (m_links == links)
        return;
    m_links = links;
    setFocusPolicy(m_links.isEmpty() ? Qt::ClickFocus : Qt::StrongFocus);
    showLinks();
}

void ValueText::setLinkColour(const QColor &colour)
{
    if (m_linkColour == colour)
        return;
    m_linkColour = colour;
    showLinks();
}

/// Only the colour is theirs: what a text from elsewhere says of its looks is never read.
void ValueText::showLinks()
{
    if (m_links.isEmpty() && !m_areLinksShown)
        return;
    m_areLinksShown = !m_links.isEmpty();
    QTextCursor cursor(document());
    // A long value is laid out once, not for each of its links.
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat(QTextCharFormat());
    QTextCharFormat format;
    format.setForeground(m_linkColour);
    qsizetype at = 0;
    qsizetype shown = 0;
    // On from where the one before ended: they stand in the order of the value.
    const auto placeOf = [&](qsizetype end) {
        for (; at < std::min(end, m_value.size()); ++at)
            shown += names::withSigns(m_value.at(at)).size();
        return static_cast<int>(shown);
    };
    for (qsizetype link = 0; m_linkColour.isValid() && link < m_links.size(); ++link) {
        cursor.setPosition(placeOf(m_links.at(link).start));
        cursor.setPosition(placeOf(m_links.at(link).start + m_links.at(link).length), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
}

/// The link at a place of the text that is shown; null for none.
const ValueText::Link *ValueText::linkAt(qsizetype shown) const
{
    const qsizetype place = placeInValue(shown);
    const auto found = std::find_if(m_links.cbegin(), m_links.cend(), [place](const Link &link) {
        return place >= link.start && place < link.start + link.length;
    });
    return found == m_links.cend() ? nullptr : &*found;
}

const ValueText::Link *ValueText::linkUnder(const QPoint &at) const
{
    if (m_links.isEmpty())
        return nullptr;
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int place = document()->documentLayout()->hitTest(at + scrolled, Qt::ExactHit);
    return place < 0 ? nullptr : linkAt(place);
}

void ValueText::setRoom(int above, int below)
{
    m_above = above;
    m_below = below;
    // Fonts differ in how high above its letters a line begins.
    const int ascent = parentWidget() ? parentWidget()->fontMetrics().ascent() : fontMetrics().ascent();
    const int top = std::max(0, above + ascent - fontMetrics().ascent());
    m_inside = std::min(top, mostInside);
    setViewportMargins(0, top - m_inside, 0, below);
    placeText();
    updateGeometry();
}

/// Some of the room above is the document's own: a ring or dots over a capital may stand higher than the font says, and
/// what is outside of the viewport is cut.
void ValueText::placeText()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setTopMargin(m_inside);
    document()->rootFrame()->setFrameFormat(format);
}

void ValueText::mark(int start, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int ValueText::heightForWidth(int width) const
{
    const QMargins room = viewportMargins();
    const auto text = static_cast<int>(std::ceil(measured(width).height()));
    return std::max(minimumHeight(), text + m_inside + room.top() + room.bottom());
}

QSize ValueText::sizeHint() const
{
    const int most = mostLetters * fontMetrics().averageCharWidth();
    const int width = static_cast<int>(std::ceil(measured(most).width()));
    return {width, heightForWidth(width)};
}

QSize ValueText::minimumSizeHint() const
{
    const int least = leastLetters * fontMetrics().averageCharWidth();
    const int whole = sizeHint().width();
    // What is not to be divided needs the room for that.
    return {words::phoneText(m_value) == m_value ? std::min(least, whole) : whole,
            std::max(minimumHeight(), fontMetrics().height())};
}

/// What the text takes within @p width, laid out as its document does it.
QSizeF ValueText::measured(int width) const
{
    QSizeF size(0, 0);
    const QStringList paragraphs = m_shown.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            size.setWidth(std::max(size.width(), line.naturalTextWidth()));
            size.setHeight(size.height() + line.height());
        }
        layout.endLayout();
    }
    return size;
}

QMimeData *ValueText::createMimeDataFromSelection() const
{
    // As it was given, and nothing of how it looks here.
    const QTextCursor cursor = textCursor();
    auto copied = std::make_unique<QMimeData>();
    const qsizetype start = placeInValue(cursor.selectionStart());
    copied->setText(m_value.mid(start, placeInValue(cursor.selectionEnd()) - start));
    return copied.release();
}

/// Where in the value what stands at a place of the text that is shown is; the begin of a sign for what is in it.
qsizetype ValueText::placeInValue(qsizetype place) const
{
    qsizetype at = 0;
    for (qsizetype shown = 0; at < m_value.size(); ++at) {
        shown += names::withSigns(m_value.at(at)).size();
        if (shown > place)
            break;
    }
    return at;
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRoom(m_above, m_below);
}

void ValueText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_links.isEmpty() || !isReturn || event->modifiers() & ~Qt::KeypadModifier)
        return QTextEdit::keyPressEvent(event);
    const Link *link = linkAt(textCursor().selectionStart());
    Q_EMIT followed(link ? link->target : m_links.constFirst().target);
}

void ValueText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (!m_links.isEmpty())
        viewport()->setCursor(linkUnder(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ValueText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    // What was drawn over is to be copied.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const Link *link = linkUnder(event->position().toPoint()))
        Q_EMIT followed(QString(link->target));
}

void ValueText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !m_links.isEmpty())
        mark(static_cast<int>(m_links.constFirst().start), static_cast<int>(m_links.constFirst().length));
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    // It is shown whole: what it stands in scrolls.
    event->ignore();
}

} // namespace gui

#include "moc_valuetext.cpp"
