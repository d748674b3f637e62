// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/exactedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What is shown of a longer text. Qt lays out a paragraph again with each letter typed into it, and of a word without
/// end it takes each line's measure over all the rest (docs/qt-facts.md, Qt 6.4 beside 6.8 3).
constexpr qsizetype partLength = 3000;
/// How far a part may be cut short so that it begins with a line of its own.
constexpr qsizetype farthestBreak = 500;
constexpr qsizetype mostEarlier = 50;

/// The line end before a block, where it is not the text's usual one: a property of the character that parts the two
/// blocks, so that it goes and comes back with it.
constexpr int lineEndProperty = QTextFormat::UserProperty + 1;

// All that makes a paragraph of its own in a document of Qt's.
bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

qsizetype lineEndLength(QStringView text, qsizetype at)
{
    return text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n' ? 2 : 1;
}

QString firstLineEnd(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n' || text.at(i) == u'\r')
            return text.sliced(i, lineEndLength(text, i)).toString();
    }
    return u"\n"_s;
}

bool isWithin(QStringView text, qsizetype place)
{
    if (place <= 0 || place >= text.size())
        return false;
    const QChar before = text.at(place - 1);
    const QChar after = text.at(place);
    return (before == u'\r' && after == u'\n') || (before.isHighSurrogate() && after.isLowSurrogate());
}

/// A place to cut the text at, @p wanted or before it: after a line, if there is one near.
qsizetype cutBefore(QStringView text, qsizetype wanted)
{
    if (wanted <= 0 || wanted >= text.size())
        return std::clamp<qsizetype>(wanted, 0, text.size());
    for (qsizetype place = wanted; place > std::max<qsizetype>(wanted - farthestBreak, 0); --place) {
        if (endsLine(text.at(place - 1)) && !isWithin(text, place))
            return place;
    }
    return isWithin(text, wanted) ? wanted - 1 : wanted;
}

} // namespace

ExactEdit::ExactEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lineEnd(u"\n"_s)
{
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_exact.reset(); });
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (document()->characterCount() <= longestShown + 1 || m_isBounding)
            return;
        m_isBounding = true;
        // Later: whoever made the change goes on with the document.
        QMetaObject::invokeMethod(this, &ExactEdit::keepBounded, Qt::QueuedConnection);
    });
}

void ExactEdit::setExactText(const QString &text, qsizetype place)
{
    m_earlier.clear();
    m_lineEnd = firstLineEnd(text);
    present(around(text, place));
}

void ExactEdit::replaceExactText(const QString &text)
{
    if (text.size() <= longestShown && part().isWhole()) {
        QTextCursor cursor(document());
        cursor.select(QTextCursor::Document);
        insert(cursor, text);
        moveCursor(QTextCursor::Start);
        return;
    }
    leave();
    m_earlier.append(state());
    present(around(text, 0));
}

const QString &ExactEdit::exactText() const
{
    if (!m_exact)
        m_exact = m_before + exactBetween(0, lastPosition()) + m_after;
    return *m_exact;
}

ExactEdit::Part ExactEdit::part() const
{
    const qsizetype whole = exactText().size();
    return {m_before.size(), whole - m_after.size(), whole};
}

void ExactEdit::showEarlier()
{
    if (m_before.isEmpty())
        return;
    leave();
    const qsizetype end = m_before.size();
    present({exactText(), cutBefore(m_before, end - partLength), end, end});
}

void ExactEdit::showLater()
{
    if (m_after.isEmpty())
        return;
    leave();
    const QString text = exactText();
    const qsizetype first = text.size() - m_after.size();
    present({text, first, cutBefore(text, first + partLength), first});
}

void ExactEdit::undo()
{
    if (document()->isUndoAvailable())
        QPlainTextEdit::undo();
    else if (!m_earlier.isEmpty() && !isReadOnly())
        present(m_earlier.takeLast());
}

QMimeData *ExactEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto copied = std::make_unique<QMimeData>();
    copied->setText(exactBetween(cursor.selectionStart(), cursor.selectionEnd()));
    return copied.release();
}

void ExactEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    const QString text = source->text();
    QTextCursor cursor = textCursor();
    if (document()->characterCount() + text.size() > longestShown) {
        const QString before = m_before + exactBetween(0, cursor.selectionStart());
        const QString after = exactBetween(cursor.selectionEnd(), lastPosition()) + m_after;
        leave();
        m_earlier.append(state());
        present(around(before + text + after, before.size() + text.size()));
        return;
    }
    insert(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ExactEdit::keyPressEvent(QKeyEvent *event)
{
    // Qt makes the second one a line separator within the paragraph, which looks the same and is another character.
    const bool endsLine =
        event->matches(QKeySequence::InsertParagraphSeparator) || event->matches(QKeySequence::InsertLineSeparator);
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (endsLine && !isReadOnly())
        insertLineEnd();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ExactEdit::present(const State &state)
{
    const bool isSame = m_exact == state.text;
    {
        const QSignalBlocker blocker(this);
        m_before = state.text.first(state.first);
        m_after = state.text.sliced(state.end);
        fill(QStringView(state.text).sliced(state.first, state.end - state.first), state.place - state.first);
        m_exact = state.text;
    }
    m_entered = state;
    if (!isSame)
        Q_EMIT textChanged();
    Q_EMIT partChanged();
}

ExactEdit::State ExactEdit::around(const QString &text, qsizetype place)
{
    place = std::clamp<qsizetype>(place, 0, text.size());
    if (isWithin(text, place))
        --place;
    if (text.size() <= longestShown)
        return {text, 0, text.size(), place};
    const qsizetype first = cutBefore(text, std::clamp<qsizetype>(place - partLength / 2, 0, text.size() - partLength));
    const qsizetype end = first + partLength;
    const bool isLast = end + farthestBreak >= text.size();
    return {text, first, isLast ? text.size() : cutBefore(text, end), place};
}

ExactEdit::State ExactEdit::state() const
{
    const Part shown = part();
    return {exactText(), shown.first, shown.end, shown.first + exactBetween(0, textCursor().position()).size()};
}

/// What was changed in this part can be undone later.
void ExactEdit::leave()
{
    if (m_entered.text != exactText())
        m_earlier.append(m_entered);
    if (m_earlier.size() > mostEarlier)
        m_earlier.removeFirst();
}

void ExactEdit::fill(QStringView text, qsizetype place)
{
    // What was done cannot be undone letter by letter any longer.
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insert(cursor, text.first(place));
    const int position = cursor.position();
    insert(cursor, text.sliced(place));
    document()->setUndoRedoEnabled(true);
    cursor.setPosition(position);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// In the place of what is selected.
void ExactEdit::insert(QTextCursor &cursor, QStringView text) const
{
    const QTextCharFormat plain;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsLine(text.at(i)))
            continue;
        cursor.insertText(text.sliced(begin, i - begin).toString(), plain);
        const QString lineEnd = text.sliced(i, lineEndLength(text, i)).toString();
        QTextCharFormat format;
        if (lineEnd != m_lineEnd)
            format.setProperty(lineEndProperty, lineEnd);
        cursor.insertBlock(QTextBlockFormat(), format);
        i += lineEnd.size() - 1;
        begin = i + 1;
    }
    cursor.insertText(text.sliced(begin).toString(), plain);
    cursor.endEditBlock();
}

void ExactEdit::insertLineEnd()
{
    QTextCursor cursor = textCursor();
    // Without what the letters around it may have taken over.
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Between two places in the document.
QString ExactEdit::exactBetween(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from) {
            // Of the character before the block.
            const QString lineEnd = block.charFormat().stringProperty(lineEndProperty);
            text += lineEnd.isEmpty() ? m_lineEnd : lineEnd;
        }
        const int begin = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        text += QStringView(block.text()).sliced(begin, end - begin);
    }
    return text;
}

/// Behind the last character; the document counts one more, which ends its last block.
int ExactEdit::lastPosition() const
{
    return document()->characterCount() - 1;
}

void ExactEdit::keepBounded()
{
    m_isBounding = false;
    if (document()->characterCount() <= longestShown + 1)
        return;
    leave();
    present(around(exactText(), state().place));
}

} // namespace gui

#include "moc_exactedit.cpp"
