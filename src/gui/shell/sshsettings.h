// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sshcommand.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SshSettings;
}

namespace settings {
class Settings;
}

namespace gui {

/// How servers are reached by SSH. What is typed is effective as soon as it can lead to a host; until then what was set
/// before applies, and the section says so.
class SshSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the section.
    explicit SshSettings(settings::Settings &settings, QWidget *parent = nullptr);
    ~SshSettings() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void take();
    static QString exampleOf(const exchange::SshTarget &target, const QString &pattern);
    void showExample();

    settings::Settings &m_settings;
    std::unique_ptr<Ui::SshSettings> m_ui;
};

} // namespace gui
