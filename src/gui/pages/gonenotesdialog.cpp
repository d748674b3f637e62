// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/gonenotesdialog.h"

#include "gui/lists/tabletext.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "ui_gonenotesdialog.h"

#include <QEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString tableId(models::NotesOf kind)
{
    switch (kind) {
    case models::NotesOf::Servers:
        return u"gone-server-notes"_s;
    case models::NotesOf::Domains:
        return u"gone-domain-notes"_s;
    case models::NotesOf::People:
        return u"gone-person-notes"_s;
    }
    return {};
}

} // namespace

GoneNotesDialog::GoneNotesDialog(models::NotesOf kind, settings::Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::GoneNotesDialog>())
    , m_kind(kind)
    , m_table(models::makeGoneNoteTable(kind))
    , m_view(new QTableView(this))
{
    m_ui->setupUi(this);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {190, 40, 130, 0, 130}, m_table->columnNamed("note"));
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    auto *tools = new TableTools(*m_view, m_model, tableId(kind), settings, this);
    tools->offer([] { return QList<QAction *>(); });
    tools->addButtons(*m_ui->tools, m_ui->filter->lastControl());
    m_ui->pane->setState(
        {.phase = inventory::State::Phase::Ready, .at = QDateTime::currentDateTimeUtc(), .error = {}, .flaws = {}});
    connect(m_ui->pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(m_ui->remove, &QPushButton::clicked, this, &GoneNotesDialog::remove);
    connect(m_ui->restore, &QPushButton::clicked, this, &GoneNotesDialog::restore);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GoneNotesDialog::enableButtons);
    connect(&m_model, &tables::ArrangedModel::countsChanged, this, &GoneNotesDialog::enableButtons);
    retranslate();
}

GoneNotesDialog::~GoneNotesDialog() = default;

void GoneNotesDialog::showNotes(const QList<models::GoneNote> &notes)
{
    m_table->setRows(notes);
    enableButtons();
}

void GoneNotesDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::LocaleChange) {
        retranslate();
    }
}

void GoneNotesDialog::retranslate()
{
    m_table->setLocale(locale());
    m_ui->filter->setHint(tr("Filter notes"));
    m_ui->pane->setTexts({.nothing = tr("No notes are left."),
                          .hidden = tr("No note matches the filter."),
                          .reading = {},
                          .notAsked = {}});
    switch (m_kind) {
    case models::NotesOf::Servers:
        setWindowTitle(tr("Notes on servers that are gone"));
        m_ui->what->setText(tr("These servers are no longer in the account. If one comes back, so does its note."));
        break;
    case models::NotesOf::Domains:
        setWindowTitle(tr("Notes on domains that are gone"));
        m_ui->what->setText(tr("These domains are no longer in the account. If one comes back, so does its note."));
        break;
    case models::NotesOf::People:
        setWindowTitle(tr("Notes on people who are gone"));
        m_ui->what->setText(tr("These people are no longer in the account. If one comes back, so does the note."));
        break;
    }
    m_view->setAccessibleName(windowTitle());
}

void GoneNotesDialog::enableButtons()
{
    m_ui->remove->setEnabled(hasSelectedRows(*m_view, m_model));
    m_ui->restore->setVisible(!m_removed.isEmpty());
}

void GoneNotesDialog::remove()
{
    QList<models::GoneNote> chosen;
    for (const int row : selectedRows(*m_view, m_model))
        chosen.append(m_table->row(row));
    m_removed += chosen;
    for (const models::GoneNote &note : std::as_const(chosen))
        Q_EMIT removeAsked(note.object);
    enableButtons();
}

void GoneNotesDialog::restore()
{
    if (!m_removed.isEmpty())
        Q_EMIT restoreAsked(m_removed.takeLast());
    enableButtons();
}

} // namespace gui

#include "moc_gonenotesdialog.cpp"
