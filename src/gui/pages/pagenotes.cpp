// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/pagenotes.h"

#include "gui/kit/buttons.h"
#include "gui/kit/dialog.h"
#include "gui/kit/taborder.h"
#include "gui/lists/listpane.h"
#include "gui/notes/notesection.h"
#include "gui/pages/gonenotesdialog.h"
#include "inventory/notes.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString kindName(models::NotesOf kind)
{
    switch (kind) {
    case models::NotesOf::Servers:
        return QString::fromLatin1(inventory::noted::instance);
    case models::NotesOf::Domains:
        return QString::fromLatin1(inventory::noted::domain);
    case models::NotesOf::People:
        return QString::fromLatin1(inventory::noted::user);
    }
    return {};
}

models::RowNote rowNoteOf(const inventory::Note &note)
{
    return {note.text, note.tags, note.isFavourite};
}

} // namespace

PageNotes::PageNotes(inventory::Notes *notes, models::NotesOf kind, NoteSection &section, settings::Settings &settings,
                     QWidget &page)
    : QObject(&page)
    , m_notes(notes)
    , m_kind(kind)
    , m_section(section)
    , m_settings(settings)
    , m_page(page)
    , m_star(new QAction(this))
{
    m_star->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_star->setShortcutContext(Qt::WindowShortcut);
    connect(m_star, &QAction::triggered, this, &PageNotes::star);
    if (!notes)
        return;
    page.addAction(m_star);
    section.setNotes(*notes, kindName(kind));
    connect(&section, &NoteSection::backAsked, this, &PageNotes::backAsked);
    // Many may change at once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PageNotes::changed);
    connect(notes, &inventory::Notes::reset, this, [this] { m_soon.start(); });
    connect(notes, &inventory::Notes::changed, this, [this](const QString &of) {
        if (of == kindName(m_kind))
            m_soon.start();
    });
}

bool PageNotes::hasNotes() const
{
    return m_notes && !m_notes->isEmpty();
}

void PageNotes::addGone(ListPane &pane, QWidget &view)
{
    auto *layout = qobject_cast<QBoxLayout *>(pane.parentWidget()->layout());
    if (!m_notes || !layout)
        return;
    auto *line = new QWidget(pane.parentWidget());
    auto *parts = new QHBoxLayout(line);
    parts->setContentsMargins(8, 4, 12, 4);
    m_goneSentence = new QLabel(line);
    m_goneSentence->setTextFormat(Qt::PlainText);
    m_goneSentence->setWordWrap(true);
    m_goneSentence->setForegroundRole(QPalette::PlaceholderText);
    m_goneButton = new QPushButton(line);
    m_goneButton->setProperty("chip", true);
    m_goneButton->setAutoDefault(false);
    parts->addWidget(m_goneSentence, 1);
    parts->addWidget(m_goneButton);
    layout->insertWidget(layout->indexOf(&pane) + 1, line);
    line->hide();
    reachAfter(view, *m_goneButton);
    connect(m_goneButton, &QPushButton::clicked, this, &PageNotes::showGone);
}

models::RowNote PageNotes::rowNote(const QString &object) const
{
    const inventory::Note *note = m_notes ? m_notes->noteOf(kindName(m_kind), object) : nullptr;
    return note ? rowNoteOf(*note) : models::RowNote();
}

void PageNotes::follow(bool isWhole, const std::function<QSet<QString>()> &all)
{
    if (!m_notes)
        return;
    m_isWhole = isWhole;
    m_objects = isWhole && !m_notes->isEmpty() ? all() : QSet<QString>();
    followGone();
}

void PageNotes::show(const Object &object)
{
    m_section.showNote(object.id, object.title);
}

void PageNotes::allowStar(const QString &whyNot)
{
    const bool any = m_notes && m_notes->isWritable() && m_selected && !m_selected().isEmpty();
    allow(*m_star, any, whyNot);
    m_star->setText(any && areFavourites(m_selected()) ? tr("Remove from favourites") : tr("Add to favourites"));
}

QList<QAction *> PageNotes::actions() const
{
    return m_notes ? QList<QAction *>{m_star} : QList<QAction *>();
}

void PageNotes::retranslate()
{
    m_star->setText(tr("Add to favourites"));
    // In the list of shortcuts, which stands whatever is selected.
    m_star->setIconText(tr("Add to favourites, or remove"));
    followGone();
}

bool PageNotes::areFavourites(const QList<Object> &objects) const
{
    return std::all_of(objects.cbegin(), objects.cend(),
                       [this](const Object &object) { return rowNote(object.id).isFavourite; });
}

/// All of them become favourites, unless they all are.
void PageNotes::star()
{
    const QList<Object> objects = m_selected();
    const bool all = areFavourites(objects);
    for (const Object &object : objects)
        setStar(object, !all);
}

void PageNotes::setStar(const Object &object, bool isFavourite)
{
    inventory::Note note = m_notes->noteFor(kindName(m_kind), object.id);
    if (note.isFavourite == isFavourite)
        return;
    note.isFavourite = isFavourite;
    m_notes->set(std::move(note), object.title);
}

void PageNotes::toggleStar(const Object &object)
{
    if (m_notes && m_notes->isWritable() && !object.id.isEmpty())
        setStar(object, !rowNote(object.id).isFavourite);
}

QList<models::GoneNote> PageNotes::gone() const
{
    QList<models::GoneNote> gone;
    const QList<inventory::Note> all = m_isWhole && m_notes ? m_notes->all() : QList<inventory::Note>();
    for (const inventory::Note &note : all) {
        if (note.kind == kindName(m_kind) && !m_objects.contains(note.object))
            gone.append({note.object, m_notes->titleOf(note.kind, note.object), rowNoteOf(note), note.changed});
    }
    return gone;
}

void PageNotes::followGone()
{
    const QList<models::GoneNote> notes = gone();
    const auto count = static_cast<int>(notes.size());
    if (m_goneButton) {
        m_goneSentence->setText(goneText(count));
        m_goneButton->setText(tr("Show"));
        m_goneButton->setAccessibleName(tr("Show: %1").arg(goneText(count)));
        m_goneButton->parentWidget()->setVisible(count > 0);
    }
    if (m_dialog)
        m_dialog->showNotes(notes);
}

QString PageNotes::goneText(int count) const
{
    switch (m_kind) {
    case models::NotesOf::Servers:
        return tr("%Ln note(s) on servers that are gone", nullptr, count);
    case models::NotesOf::Domains:
        return tr("%Ln note(s) on domains that are gone", nullptr, count);
    case models::NotesOf::People:
        return tr("%Ln note(s) on people who are gone", nullptr, count);
    }
    return {};
}

void PageNotes::showGone()
{
    if (!m_dialog) {
        m_dialog = new GoneNotesDialog(m_kind, m_settings, m_page.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &GoneNotesDialog::removeAsked, this, [this](const QString &object) {
            inventory::Note none;
            none.kind = kindName(m_kind);
            none.object = object;
            m_notes->set(std::move(none), {});
        });
        connect(m_dialog, &GoneNotesDialog::restoreAsked, this, [this](const models::GoneNote &note) {
            inventory::Note back = m_notes->noteFor(kindName(m_kind), note.object);
            back.text = note.note.text;
            back.tags = note.note.tags;
            back.isFavourite = note.note.isFavourite;
            m_notes->set(std::move(back), note.title);
        });
        m_dialog->showNotes(gone());
    }
    bringForward(*m_dialog);
}

} // namespace gui

#include "moc_pagenotes.cpp"
