// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startdialog.h"

#include "gui/fonts.h"
#include "gui/language.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "ui_startdialog.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

StartDialog::StartDialog(std::function<QString()> problem, Settings &settings, Language &language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StartDialog>())
    , m_problem(std::move(problem))
    , m_language(language)
{
    m_ui->setupUi(this);
    m_ui->demo->setProperty("primary", true);
    scaleFont(*m_ui->head, 1.5);
    connect(m_ui->language, &QPushButton::clicked, this, [&settings, &language] {
        const QString next = language.code() == "sv"_L1 ? u"en"_s : u"sv"_s;
        settings.setLanguage(next);
        language.use(next);
    });
    m_ui->demo->setFocus();
    retranslate();
}

StartDialog::~StartDialog() = default;

void StartDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void StartDialog::retranslate()
{
    m_ui->retranslateUi(this);
    // Each language is offered by its own name.
    m_ui->language->setText(m_language.code() == "sv"_L1 ? u"English"_s : u"Svenska"_s);
    const QString problem = m_problem();
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->problem->setText(u"⚠ "_s + problem);
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).warning);
    m_ui->problem->setPalette(palette);
}

} // namespace gui
