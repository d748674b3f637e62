// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class NetworkSettings;
}

namespace settings {
class Settings;
}

namespace gui {

/// How the network is used. What is chosen is effective at once; a proxy of one's own as soon as it has a host: until
/// then what was set before applies, and the section says so.
class NetworkSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the section.
    explicit NetworkSettings(settings::Settings &settings, QWidget *parent = nullptr);
    ~NetworkSettings() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isComplete() const;
    void showSettings();
    void takeProxy();
    void showProblem();

    settings::Settings &m_settings;
    std::unique_ptr<Ui::NetworkSettings> m_ui;
};

} // namespace gui
