// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"

#include "gui/look/fonts.h"
#include "ui_detailsdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace gui {

DetailsDialog::DetailsDialog(const QString &sentence, const QString &details, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::DetailsDialog>())
{
    m_ui->setupUi(this);
    m_ui->sentence->setText(sentence);
    setFixedFont(*m_ui->details);
    m_ui->details->setPlainText(details);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [sentence, details] { QGuiApplication::clipboard()->setText(sentence + u'\n' + details); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

DetailsDialog::~DetailsDialog() = default;

void DetailsDialog::open(const QString &sentence, const QString &details, QWidget *parent)
{
    auto *dialog = new DetailsDialog(sentence, details, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void DetailsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gui
