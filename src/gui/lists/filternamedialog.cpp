// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/filternamedialog.h"

#include "ui_filternamedialog.h"

#include <QEvent>

namespace gui {

FilterNameDialog::FilterNameDialog(For purpose, const QString &name, const QStringList &others, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::FilterNameDialog>())
    , m_for(purpose)
    , m_others(others)
{
    m_ui->setupUi(this);
    m_ui->what->setVisible(purpose == For::Saving);
    m_ui->name->setText(name);
    m_ui->name->selectAll();
    m_ui->name->setFocus();
    connect(m_ui->name, &QLineEdit::textChanged, this, &FilterNameDialog::showHint);
    retranslate();
}

FilterNameDialog::~FilterNameDialog() = default;

QString FilterNameDialog::name() const
{
    return m_ui->name->text().simplified();
}

void FilterNameDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void FilterNameDialog::retranslate()
{
    setWindowTitle(m_for == For::Saving ? tr("Save filter") : tr("Rename filter"));
    showHint();
}

void FilterNameDialog::showHint()
{
    const bool isTaken = m_others.contains(name(), Qt::CaseInsensitive);
    QString hint;
    if (isTaken)
        hint = m_for == For::Saving ? tr("There is a filter with this name. It will be replaced.")
                                    : tr("There is a filter with this name.");
    m_ui->hint->setText(hint);
    m_ui->hint->setVisible(isTaken);
    m_ui->save->setEnabled(!name().isEmpty() && (m_for == For::Saving || !isTaken));
}

} // namespace gui

#include "moc_filternamedialog.cpp"
