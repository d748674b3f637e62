// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/importminedialog.h"

#include "gui/lists/savedfilter.h"
#include "ui_importminedialog.h"
#include "words/storetext.h"

#include <QEvent>
#include <QUrl>

#include <utility>

namespace gui {

ImportMineDialog::ImportMineDialog(std::shared_ptr<const exchange::MineText> text, const QString &account,
                                   const QString &address, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ImportMineDialog>())
    , m_text(std::move(text))
    , m_account(account)
    , m_address(address)
{
    m_ui->setupUi(this);
    connect(m_ui->importMine, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    // As addresses: one may be spelled in ASCII, and the other not.
    const bool isOthers = QUrl(m_text->address) != QUrl(m_address);
    m_ui->other->setVisible(isOthers);
    m_ui->importMine->setProperty("primary", !isOthers);
    // What is of another account is not added by a mere Return.
    QPushButton *first = isOthers ? m_ui->cancel : m_ui->importMine;
    first->setDefault(true);
    first->setFocus();
    retranslate();
}

ImportMineDialog::~ImportMineDialog() = default;

void ImportMineDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void ImportMineDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const store::Mine &mine = m_text->mine;
    const QString counts = words::StoreText::counts(store::countsOf(mine), countFilters(m_text->filters));
    m_ui->what->setText(tr("The file was exported from the account “%1” on %2. It contains %3.")
                            .arg(m_text->account, m_text->written.toLocalTime().date().toString(Qt::ISODate),
                                 counts.isEmpty() ? tr("nothing") : counts));
    m_ui->other->setText(tr("The file is from %1, and this account is at %2. Add it only if they are the same account.")
                             .arg(m_text->address, m_address));
    m_ui->how->setText(tr("What “%1” does not have is added. Nothing is removed, of two notes on one object the newer "
                          "stays, and of two filters of one name yours.")
                           .arg(m_account));
}

} // namespace gui

#include "moc_importminedialog.cpp"
