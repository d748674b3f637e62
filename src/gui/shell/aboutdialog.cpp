// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/aboutdialog.h"

#include "gui/look/fonts.h"
#include "ui_aboutdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace gui {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->picture->setPixmap(QIcon(u":/icons/cloudnet-console.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    scaleFont(*m_ui->name, 1.5);
    retranslate();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->name->setText(tr("Cloudnet Console %1").arg(QCoreApplication::applicationVersion()));
}

} // namespace gui

#include "moc_aboutdialog.cpp"
