// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/exportdialog.h"

#include "ui_exportdialog.h"

#include <QEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// In the order in which the form offers them.
constexpr std::array separators{u';', u',', u'\t'};

} // namespace

ExportDialog::ExportDialog(std::function<Extent()> extent, const settings::Settings::Csv &csv, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_extent(std::move(extent))
{
    m_ui->setupUi(this);
    m_ui->choose->setProperty("primary", true);
    for (QLabel *hint : {m_ui->columns, m_ui->separatorHint, m_ui->markHint, m_ui->formulaHint})
        hint->setForegroundRole(QPalette::PlaceholderText);
    for (size_t i = 0; i < separators.size(); ++i) {
        if (csv.separator == separators.at(i))
            m_ui->separator->setCurrentIndex(static_cast<int>(i));
    }
    m_ui->mark->setChecked(csv.byteOrderMark);
    showExtent();
}

ExportDialog::~ExportDialog() = default;

settings::Settings::Csv ExportDialog::chosen() const
{
    return {separators.at(static_cast<size_t>(m_ui->separator->currentIndex())), m_ui->mark->isChecked()};
}

void ExportDialog::showExtent()
{
    const Extent extent = m_extent();
    m_ui->rows->setText(extent.shown == extent.total
                            ? tr("%1: all %Ln row(s) will be written.", nullptr, extent.total).arg(extent.table)
                            : tr("%1: %2 of %Ln row(s) are shown and will be written.", nullptr, extent.total)
                                  .arg(extent.table, locale().toString(extent.shown)));
    m_ui->columns->setText(tr("Columns, in this order: %1").arg(extent.columns.join(u", "_s)));
    m_ui->choose->setEnabled(extent.shown > 0);
}

void ExportDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showExtent();
}

} // namespace gui

#include "moc_exportdialog.cpp"
