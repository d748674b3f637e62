// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/undodialog.h"

#include "gui/kit/detailrows.h"
#include "gui/lists/views.h"
#include "tables/arrangedmodel.h"
#include "ui_undodialog.h"
#include "words/changefield.h"
#include "words/savetext.h"
#include "words/undotext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using inventory::History;
using words::SaveText;

UndoDialog::UndoDialog(const QList<store::Edit> &edits, NameOf nameOf, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::UndoDialog>())
    , m_edits(edits)
    , m_nameOf(std::move(nameOf))
    , m_table(models::makeUndoTable())
    , m_model(std::make_unique<tables::ArrangedModel>())
    , m_whole(new DetailRows)
{
    m_ui->setupUi(this);
    m_ui->whole->setWidget(m_whole);
    m_ui->whole->viewport()->setAutoFillBackground(false);
    m_whole->setAutoFillBackground(false);
    m_ui->undo->setProperty("primary", true);
    m_model->setTable(m_table.get());
    m_ui->view->setModel(m_model.get());
    prepareTable(*m_ui->view, {150, 110, 150, 150, 150, 0}, m_table->columnNamed("result"));
    // As the edits stand: no column says otherwise.
    m_ui->view->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_ui->undo, &QPushButton::clicked, this, &UndoDialog::ask);
    connect(m_ui->view->selectionModel(), &QItemSelectionModel::currentChanged, this, &UndoDialog::showWhole);
    retranslate();
    m_ui->undo->setFocus();
}

UndoDialog::~UndoDialog() = default;

void UndoDialog::ask()
{
    m_isAsked = true;
    setBusy(true, {m_ui->undo});
    retranslate();
    Q_EMIT undoAsked(m_edits);
}

void UndoDialog::setTogether(int edits)
{
    m_together = m_edits.size() == 1 ? edits : 1;
    showSummary();
}

void UndoDialog::showResults(const History::UndoneList &results)
{
    m_results = results;
    // What could not be taken back may be tried again by hand, from the row that says what stands there now.
    m_ui->undo->hide();
    m_ui->closeButton->setDefault(true);
    m_ui->closeButton->setFocus();
    retranslate();
}

void UndoDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void UndoDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->closeButton->setText(m_isAsked ? tr("Close") : tr("Cancel"));
    m_ui->view->setAccessibleName(tr("What is undone"));
    m_ui->whole->setAccessibleName(tr("The selected row, in full"));
    m_table->setLocale(locale());
    showRows();
    showSummary();
}

void UndoDialog::showRows()
{
    QList<models::UndoRow> rows;
    for (const store::Edit &edit : std::as_const(m_edits)) {
        const auto result =
            std::find_if(m_results.cbegin(), m_results.cend(), [&](const auto &one) { return one.edit.id == edit.id; });
        for (const store::EditedField &field : edit.fields) {
            models::UndoRow row{.key = QString::number(edit.id) + u' ' + field.field,
                                .server = m_nameOf ? m_nameOf(edit.instance) : edit.instance,
                                .field = words::ChangeField::label(field.field),
                                .now = field.after,
                                .becomes = field.before};
            if (result != m_results.cend()) {
                row.held = words::UndoText::held(result->outcome, field.field);
                row.result = words::UndoText::sentence(result->outcome, field.field);
                row.tone = SaveText::isDone(result->outcome) ? words::Tone::Good : words::Tone::Warning;
            }
            rows.append(row);
        }
    }
    m_table->setRows(rows);
    if (!m_ui->view->currentIndex().isValid())
        m_ui->view->setCurrentIndex(m_model->index(0, 0));
    showWhole();
}

/// Texts may be longer than the columns of the table are wide.
void UndoDialog::showWhole()
{
    const int row = m_model->sourceRow(m_ui->view->currentIndex());
    QList<DetailRow> texts;
    for (const char *id : {"server", "field", "now", "becomes", "held"}) {
        const int column = m_table->columnNamed(id);
        if (const QString text = row < 0 ? QString() : m_table->text(row, column); !text.isEmpty())
            texts.append({.label = m_table->header(column), .value = text, .inFull = true});
    }
    m_whole->setRows(texts);
}

void UndoDialog::showSummary()
{
    const auto [done, all] = words::UndoText::counted(m_results);
    if (!m_isAsked && m_together > 1)
        m_ui->notice->say(Notice::Kind::Information,
                          tr("This is one of %Ln edit(s) that you saved at once. All of them can be undone with “Undo "
                             "all that was saved at once…” in the menu Change.",
                             nullptr, m_together));
    else if (!m_isAsked)
        m_ui->notice->clear();
    else if (m_results.isEmpty())
        m_ui->notice->say(Notice::Kind::Information, tr("Writing and reading again…"));
    else if (done == all)
        m_ui->notice->say(Notice::Kind::Information,
                          tr("%Ln edit(s) undone and read again from the server.", nullptr, done));
    else
        m_ui->notice->say(
            Notice::Kind::Warning,
            tr("%1 of %Ln edit(s) undone. The results say why.", nullptr, all).arg(locale().toString(done)));
}

} // namespace gui

#include "moc_undodialog.cpp"
