// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notes/notequestion.h"

#include "ui_notequestion.h"

#include <QCloseEvent>

namespace gui {

NoteQuestion::NoteQuestion(inventory::SecretKind kind, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::NoteQuestion>())
    , m_kind(kind)
{
    m_ui->setupUi(this);
    retranslate();
}

NoteQuestion::~NoteQuestion() = default;

void NoteQuestion::reject()
{
    Q_EMIT keptOpen();
    QDialog::reject();
}

void NoteQuestion::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void NoteQuestion::closeEvent(QCloseEvent *event)
{
    // The person closes it, to go back; the window behind it waits for an answer.
    if (event->spontaneous())
        reject();
    else
        event->ignore();
}

void NoteQuestion::retranslate()
{
    using inventory::SecretKind;
    switch (m_kind) {
    case SecretKind::PrivateKey:
        m_ui->question->setText(tr("The note seems to contain a private key. Keep it anyway?"));
        break;
    case SecretKind::Password:
        m_ui->question->setText(tr("The note seems to contain a password or a key. Keep it anyway?"));
        break;
    case SecretKind::Token:
        m_ui->question->setText(tr("The note seems to contain an API key or a token. Keep it anyway?"));
        break;
    }
}

} // namespace gui

#include "moc_notequestion.cpp"
