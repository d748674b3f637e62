// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/supportsettings.h"

#include "gui/kit/filedialog.h"
#include "gui/look/fonts.h"
#include "settings/settings.h"
#include "ui_supportsettings.h"

#include <QEvent>
#include <QSignalBlocker>

namespace gui {

using settings::Settings;

SupportSettings::SupportSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SupportSettings>())
{
    m_ui->setupUi(this);
    for (QLabel *head : {m_ui->casesHead, m_ui->sheetHead})
        scaleFont(*head, 1.1);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->days->setRange(1, Settings::mostReminderDays);
    showTexts();
    showSettings();
    connect(m_ui->days, &QSpinBox::valueChanged, &settings, &Settings::setReminderDays);
    for (QLineEdit *line : {m_ui->name, m_ui->logo})
        connect(line, &QLineEdit::editingFinished, this, &SupportSettings::takeAgency);
    connect(m_ui->choose, &QPushButton::clicked, this, &SupportSettings::chooseLogo);
    connect(&settings, &Settings::changed, this, [this](Settings::Choice choice) {
        if (choice == Settings::Choice::Reminder || choice == Settings::Choice::Agency)
            showSettings();
    });
}

SupportSettings::~SupportSettings() = default;

void SupportSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
}

void SupportSettings::showTexts()
{
    m_ui->days->setSuffix(tr(" days"));
}

void SupportSettings::showSettings()
{
    const QSignalBlocker quiet(m_ui->days);
    m_ui->days->setValue(m_settings.reminderDays());
    const Settings::Agency agency = m_settings.agency();
    m_ui->name->setText(agency.name);
    m_ui->logo->setText(agency.logo);
}

void SupportSettings::takeAgency()
{
    m_settings.setAgency({m_ui->name->text().trimmed(), m_ui->logo->text().trimmed()});
}

void SupportSettings::chooseLogo()
{
    askWhichFile({.title = [] { return tr("Choose a logo"); },
                  .accept = [] { return tr("Choose"); },
                  .filter = [] { return tr("Pictures (*.png *.jpg *.jpeg *.svg)"); }},
                 this, this, [this](const QString &path) {
                     m_settings.setAgency({m_settings.agency().name, path});
                 });
}

} // namespace gui

#include "moc_supportsettings.cpp"
