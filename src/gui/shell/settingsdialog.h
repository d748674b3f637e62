// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {

class Theme;

/// The program's settings, in sections. What is chosen is effective at once; thresholds only while each is greater than
/// the one before: otherwise the dialog says so, and what was typed stays.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    /// All but the parent must outlive the dialog.
    SettingsDialog(settings::Settings &settings, words::Language &language, Theme &theme, QWidget *parent);
    ~SettingsDialog() override;

    /// The sections, by name for the program: what a person sees is translated.
    static QStringList sections();
    /// Shows that section; nothing for a name that is none.
    void showSection(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSettings();
    void setUpSections();
    void setUpChoices();
    void turnTo(int number);
    void fitSections();
    void alignFields();
    void takeThresholds();
    void retranslate();
    void showProblem();
    void showLook();

    settings::Settings &m_settings;
    words::Language &m_language;
    Theme &m_theme;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace gui
