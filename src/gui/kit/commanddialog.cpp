// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/commanddialog.h"

#include "gui/look/fonts.h"
#include "ui_commanddialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace gui {

CommandDialog::CommandDialog(std::function<QString()> sentence, const QString &command, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::CommandDialog>())
    , m_sentence(std::move(sentence))
{
    m_ui->setupUi(this);
    setFixedFont(*m_ui->command);
    m_ui->command->setText(command);
    m_ui->command->setCursorPosition(0);
    connect(m_ui->copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

CommandDialog::~CommandDialog() = default;

void CommandDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sentence->setText(m_sentence());
}

} // namespace gui

#include "moc_commanddialog.cpp"
