// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class StartDialog;
}

namespace gui {

class Language;
class Settings;

/// What a person sees who starts without an account: what the program is, where a key comes from, and the demo.
/// Accepted means the demo.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p problem makes the sentence of why there is no account, in the language of the moment; empty text for none.
    /// Settings and language must outlive the dialog.
    StartDialog(std::function<QString()> problem, Settings &settings, Language &language, QWidget *parent = nullptr);
    ~StartDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::StartDialog> m_ui;
    std::function<QString()> m_problem;
    Language &m_language;
};

} // namespace gui
