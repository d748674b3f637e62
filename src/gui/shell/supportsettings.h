// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class SupportSettings;
}

namespace settings {
class Settings;
}

namespace gui {

/// When support is to be reminded, and who stands on the customers' sheets. What is chosen is effective at once.
class SupportSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the section.
    explicit SupportSettings(settings::Settings &settings, QWidget *parent = nullptr);
    ~SupportSettings() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void showTexts();
    void takeAgency();
    void chooseLogo();

    settings::Settings &m_settings;
    std::unique_ptr<Ui::SupportSettings> m_ui;
};

} // namespace gui
