// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/refreshsettings.h"

#include "gui/look/fonts.h"
#include "settings/settings.h"
#include "ui_refreshsettings.h"

#include <QEvent>
#include <QSignalBlocker>

namespace gui {

using settings::Settings;

RefreshSettings::RefreshSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::RefreshSettings>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->head, 1.1);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->lists->setRange(0, Settings::mostListMinutes);
    m_ui->details->setRange(1, Settings::mostDetailHours);
    m_ui->changes->setRange(1, Settings::mostChangeDays);
    showTexts();
    showSettings();
    for (QSpinBox *box : {m_ui->lists, m_ui->details, m_ui->changes})
        connect(box, &QSpinBox::valueChanged, this, &RefreshSettings::take);
    connect(&settings, &Settings::changed, this, [this](Settings::Choice choice) {
        if (choice == Settings::Choice::Refresh)
            showSettings();
    });
}

RefreshSettings::~RefreshSettings() = default;

void RefreshSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
}

void RefreshSettings::showTexts()
{
    m_ui->lists->setSuffix(tr(" min"));
    m_ui->lists->setSpecialValueText(tr("Never"));
    m_ui->details->setSuffix(tr(" hours"));
    m_ui->changes->setSuffix(tr(" days"));
}

void RefreshSettings::showSettings()
{
    const Settings::Refresh refresh = m_settings.refresh();
    const QSignalBlocker quietLists(m_ui->lists);
    const QSignalBlocker quietDetails(m_ui->details);
    const QSignalBlocker quietChanges(m_ui->changes);
    m_ui->lists->setValue(refresh.listMinutes);
    m_ui->details->setValue(refresh.detailHours);
    m_ui->changes->setValue(refresh.changeDays);
}

void RefreshSettings::take()
{
    m_settings.setRefresh({m_ui->lists->value(), m_ui->details->value(), m_ui->changes->value()});
}

} // namespace gui

#include "moc_refreshsettings.cpp"
