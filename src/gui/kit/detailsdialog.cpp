// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"

#include "gui/look/fonts.h"
#include "names/plaintext.h"
#include "ui_detailsdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace gui {

DetailsDialog::DetailsDialog(Text sentence, Text details, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::DetailsDialog>())
    , m_sentence(std::move(sentence))
    , m_details(std::move(details))
{
    m_ui->setupUi(this);
    setFixedFont(*m_ui->details);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentence() + u'\n' + m_details()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

DetailsDialog::~DetailsDialog() = default;

void DetailsDialog::open(Text sentence, Text details, QWidget *parent)
{
    auto *dialog = new DetailsDialog(std::move(sentence), std::move(details), parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void DetailsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sentence->setText(names::withSigns(m_sentence()));
    m_ui->details->setPlainText(names::withSigns(m_details()));
}

} // namespace gui

#include "moc_detailsdialog.cpp"
