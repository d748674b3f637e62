// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notes/notesection.h"

#include "gui/kit/partbar.h"
#include "gui/look/fonts.h"
#include "gui/notes/notequestion.h"
#include "gui/notes/tagcompleter.h"
#include "inventory/secretlooking.h"
#include "ui_notesection.h"

#include <QEvent>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Narrower, they stand below each other.
constexpr int leastRow = 480;
constexpr int tagsInRow = 220;

/// With large text, half as much more: a line less is worth more than a placeholder that is whole.
int halfScaled(int length)
{
    return (length + scaled(length)) / 2;
}

} // namespace

NoteSection::NoteSection(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NoteSection>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->noteHead, 1.1);
    m_ui->layout->setColumnStretch(2, 1);
    // Below the text, above what is said of it.
    m_ui->layout->addWidget(new PartBar(*m_ui->noteText, this), 3, 0, 1, 3);
    m_completer = new TagCompleter(*m_ui->noteTags);
    for (QWidget *edit : {static_cast<QWidget *>(m_ui->noteTags), static_cast<QWidget *>(m_ui->noteText)})
        edit->installEventFilter(this);
    connect(m_ui->noteStar, &QAbstractButton::clicked, this, &NoteSection::setFavourite);
    connect(m_ui->noteNotice, &Notice::retryAsked, this, [this] {
        if (m_notes)
            m_notes->writeAgain();
    });
    showStar(false);
    hide();
}

NoteSection::~NoteSection() = default;

void NoteSection::setNotes(inventory::Notes &notes, const QString &kind)
{
    m_notes = &notes;
    m_kind = kind;
    connect(&notes, &inventory::Notes::changed, this, [this](const QString &changed, const QString &object) {
        m_completer->setTags(m_notes->tags());
        if (changed == m_kind && object == m_object)
            showNote(m_object, m_title);
    });
    connect(&notes, &inventory::Notes::reset, this, [this] {
        m_completer->setTags(m_notes->tags());
        showNote(m_object, m_title);
    });
    m_completer->setTags(notes.tags());
}

void NoteSection::setInRow(bool inRow)
{
    m_inRow = inRow;
    arrange();
}

void NoteSection::showNote(const QString &object, const QString &title)
{
    if (!m_notes)
        return;
    if (object != m_object) {
        commit();
        m_object = object;
        m_title = title;
        load();
    } else if (typed() == m_loaded) {
        m_title = title;
        load();
    }
    setVisible(!object.isEmpty());
    showStar(stored(object).isFavourite);
    showState();
}

inventory::Note NoteSection::stored(const QString &object) const
{
    return m_notes->noteFor(m_kind, object);
}

inventory::Note NoteSection::noteOf(const QString &object, const Draft &draft) const
{
    inventory::Note note = stored(object);
    note.tags = inventory::Notes::tagsOf(draft.tags);
    note.text = draft.text.trimmed().isEmpty() ? QString() : draft.text;
    return note;
}

NoteSection::Draft NoteSection::typed() const
{
    return {m_title, m_ui->noteTags->text(), m_ui->noteText->exactText()};
}

/// Fills the edits: with what was typed and waits, else with what is kept.
void NoteSection::load()
{
    const inventory::Note note = stored(m_object);
    Draft draft{m_title, note.tags.join(u", "_s), note.text};
    const bool waits = m_drafts.contains(m_object);
    if (waits)
        draft = m_drafts.value(m_object);
    // Where nothing is different, the cursor and what can be undone stay.
    if (m_ui->noteTags->text() != draft.tags)
        m_ui->noteTags->setText(draft.tags);
    if (m_ui->noteText->exactText() != draft.text)
        m_ui->noteText->setExactText(draft.text);
    m_loaded = waits ? Draft() : typed();
}

void NoteSection::commit()
{
    if (!m_notes || m_object.isEmpty() || m_question || typed() == m_loaded)
        return;
    const Draft draft = typed();
    const inventory::Note note = noteOf(m_object, draft);
    const QString whole = note.tags.join(u' ') + u'\n' + note.text;
    const inventory::Note before = stored(m_object);
    // What was kept anyway is not asked about again.
    const bool isNew = note.tags != before.tags || note.text != before.text;
    if (isNew && inventory::secretIn(whole)) {
        m_drafts.insert(m_object, draft);
        ask(m_object);
    } else {
        keep(m_object, draft);
    }
}

void NoteSection::settle()
{
    commit();
    if (!m_question && !m_drafts.isEmpty())
        ask(m_drafts.constBegin().key());
}

/// As commit(), where this is no moment for a question.
void NoteSection::keepQuietly()
{
    const inventory::Note note = noteOf(m_object, typed());
    if (!inventory::secretIn(note.tags.join(u' ') + u'\n' + note.text))
        commit();
}

void NoteSection::keep(const QString &object, const Draft &draft)
{
    m_drafts.remove(object);
    inventory::Note note = noteOf(object, draft);
    const inventory::Note before = stored(object);
    if (object == m_object)
        m_loaded = typed();
    if (note.tags != before.tags || note.text != before.text)
        m_notes->set(std::move(note), draft.title);
}

void NoteSection::ask(const QString &object)
{
    const Draft draft = m_drafts.value(object);
    const inventory::Note note = noteOf(object, draft);
    m_question = new NoteQuestion(*inventory::secretIn(note.tags.join(u' ') + u'\n' + note.text), window());
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::finished, this, [this, object](int result) {
        m_question.clear();
        answered(object, result == QDialog::Accepted);
    });
    m_question->open();
}

void NoteSection::answered(const QString &object, bool isKept)
{
    if (isKept) {
        keep(object, m_drafts.value(object));
        showNote(m_object, m_title);
        return;
    }
    if (object != m_object)
        Q_EMIT backAsked(object);
    m_ui->noteText->setFocus(Qt::OtherFocusReason);
}

void NoteSection::setFavourite(bool isFavourite)
{
    inventory::Note note = stored(m_object);
    note.isFavourite = isFavourite;
    m_notes->set(std::move(note), m_title);
}

void NoteSection::showStar(bool isFavourite)
{
    m_ui->noteStar->setChecked(isFavourite);
    m_ui->noteStar->setText(isFavourite ? u"★"_s : u"☆"_s);
}

void NoteSection::showState()
{
    const bool isWritable = m_notes->isWritable();
    m_ui->noteStar->setEnabled(isWritable);
    m_ui->noteTags->setReadOnly(!isWritable);
    m_ui->noteText->setReadOnly(!isWritable);
    if (!m_object.isEmpty() && m_notes->isUnwritten(m_kind, m_object))
        m_ui->noteNotice->say(Notice::Kind::Warning, tr("The note could not be saved yet. The program will try again."),
                              true);
    else if (!isWritable && m_notes->isRead())
        m_ui->noteNotice->say(Notice::Kind::Information, tr("Notes can only be read now, since they cannot be saved."));
    else
        m_ui->noteNotice->clear();
}

void NoteSection::arrange()
{
    const bool inRow = m_inRow && width() >= halfScaled(leastRow);
    m_ui->noteHead->setVisible(!m_inRow);
    if (std::exchange(m_isRow, inRow) == inRow)
        return;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->noteStar), static_cast<QWidget *>(m_ui->noteTags),
                            static_cast<QWidget *>(m_ui->noteText)})
        m_ui->layout->removeWidget(widget);
    m_ui->layout->addWidget(m_ui->noteStar, 0, inRow ? 0 : 1, Qt::AlignTop | Qt::AlignLeft);
    m_ui->noteTags->setMinimumWidth(inRow ? halfScaled(tagsInRow) : 0);
    m_ui->noteTags->setMaximumWidth(inRow ? halfScaled(tagsInRow) : QWIDGETSIZE_MAX);
    m_ui->layout->addWidget(m_ui->noteTags, inRow ? 0 : 1, inRow ? 1 : 0, 1, inRow ? 1 : 3,
                            inRow ? Qt::AlignTop : Qt::Alignment());
    m_ui->layout->addWidget(m_ui->noteText, inRow ? 0 : 2, inRow ? 2 : 0, 1, inRow ? 1 : 3);
    m_ui->noteText->setLeastLines(inRow ? 1 : 2);
    m_ui->noteStar->setMinimumHeight(inRow ? m_ui->noteTags->sizeHint().height() : 0);
}

void NoteSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_notes) {
            showStar(m_ui->noteStar->isChecked());
            showState();
        }
    }
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == CloseGuard::settlingEvent()) {
        commit();
    } else if (event->type() == QEvent::FocusOut && m_notes && !m_object.isEmpty()) {
        // Another window, or a menu, is in front for a moment: no question then.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            keepQuietly();
        else
            commit();
    } else if (event->type() == QEvent::KeyPress && keyPressed(watched, *static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether the key is the section's own.
bool NoteSection::keyPressed(const QObject *edit, const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn || (edit == m_ui->noteText && !(key.modifiers() & Qt::ControlModifier)))
        return false;
    commit();
    return true;
}

void NoteSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_notes && !m_object.isEmpty())
        keepQuietly();
}

void NoteSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace gui

#include "moc_notesection.cpp"
