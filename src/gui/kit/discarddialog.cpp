// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/discarddialog.h"

#include "ui_discarddialog.h"

#include <QEvent>

namespace gui {

DiscardDialog::DiscardDialog(QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::DiscardDialog>())
{
    m_ui->setupUi(this);
}

DiscardDialog::~DiscardDialog() = default;

void DiscardDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gui

#include "moc_discarddialog.cpp"
