// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "gui/kit/form.h"
#include "gui/kit/opener.h"

#include <functional>
#include <memory>

namespace Ui {
class SupportMailDialog;
}

namespace settings {
class Settings;
}

namespace gui {

/// A request to support as a mail that the person may edit, and opens in their own mail program or copies. It sends
/// nothing itself.
class SupportMailDialog final : public Form
{
    Q_OBJECT

public:
    /// Makes the mail in the language of these words.
    using Composer = std::function<exchange::Mail(const exchange::MailWords &words)>;

    /// @p settings must outlive the dialog.
    SupportMailDialog(Composer composer, settings::Settings &settings, Opener opener, QWidget *parent);
    SupportMailDialog(const exchange::SupportRequest &request, settings::Settings &settings, Opener opener,
                      QWidget *parent);
    ~SupportMailDialog() override;

    /// What stands in the form.
    exchange::Mail mail() const;

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    /// What the person was told last.
    enum class Feedback { Nothing, TextKept, Copied, HandedOver, NoProgram };

    void compose();
    void chooseLanguage();
    void edited();
    void openMail();
    void copy();
    void tell(Feedback feedback);
    void showState();
    bool isEdited() const { return mail() != m_composed; }
    exchange::MailWords words() const;

    std::unique_ptr<Ui::SupportMailDialog> m_ui;
    Composer m_composer;
    settings::Settings &m_settings;
    Opener m_opener;
    /// As the form gave it back when it was composed, and when it last went out of the form.
    exchange::Mail m_composed;
    exchange::Mail m_given;
    Feedback m_feedback = Feedback::Nothing;
    bool m_composing = false;
};

} // namespace gui
