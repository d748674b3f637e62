// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/removekeptdialog.h"

#include "ui_removekeptdialog.h"

#include <QEvent>

namespace gui {

RemoveKeptDialog::RemoveKeptDialog(const QString &account, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RemoveKeptDialog>())
    , m_account(account)
{
    m_ui->setupUi(this);
    connect(m_ui->remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->keep, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->keep->setFocus();
    retranslate();
}

RemoveKeptDialog::~RemoveKeptDialog() = default;

void RemoveKeptDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemoveKeptDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->question->setText(tr("Nothing more of the account “%1” is saved on this computer. What was saved before is "
                               "still here: the last known data, history, journal and notes. Remove it?")
                                .arg(m_account));
}

} // namespace gui

#include "moc_removekeptdialog.cpp"
