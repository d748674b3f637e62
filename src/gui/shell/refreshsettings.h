// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class RefreshSettings;
}

namespace settings {
class Settings;
}

namespace gui {

/// How often the account is read by itself, and how long changes are kept. What is chosen is effective at once.
class RefreshSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the section.
    explicit RefreshSettings(settings::Settings &settings, QWidget *parent = nullptr);
    ~RefreshSettings() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void showTexts();
    void take();

    settings::Settings &m_settings;
    std::unique_ptr<Ui::RefreshSettings> m_ui;
};

} // namespace gui
