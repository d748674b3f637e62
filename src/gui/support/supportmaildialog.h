// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casebook.h"
#include "exchange/supportmail.h"
#include "gui/kit/form.h"
#include "gui/kit/opener.h"

#include <QPointer>

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
/// nothing itself. What it asks for can be kept as a case, which is followed until it is seen to be done.
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

    /// The mail can be kept as a case of @p book with what is to be seen of @p newCase; its subject bears the
    /// reference. Not where the book is null or cannot be written, or nothing can be seen. To be called once, before it
    /// is shown.
    void offerCase(cases::CaseBook *book, const cases::NewCase &newCase);
    /// The mail is that of the draft @p id.
    void showDraft(cases::CaseBook &book, const QString &id);
    /// What stands in @p body that is still to be filled in, in whatever language it was written; empty for nothing.
    static QString unfilledIn(const QString &body);
    /// Says what is still to be filled in, and selects it; false where nothing is. Being marked as sent then is taken
    /// for an answer.
    bool askToFillIn();
    /// Calls @p done each time the mail was opened or copied.
    void setHandedOver(std::function<void()> done) { m_handedOver = std::move(done); }

    /// What stands in the form.
    exchange::Mail mail() const;

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    /// What the person was told last.
    enum class Feedback { Nothing, Unfilled, TextKept, Copied, HandedOver, NoProgram };

    bool isFollowed() const;
    void setUpCase();
    void showReference();
    void keepCase();
    void closeWithCase(bool isSent);
    void markSent();
    void handOver();

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
    /// Null where nothing is followed.
    QPointer<cases::CaseBook> m_book;
    cases::NewCase m_newCase;
    QString m_reference;
    /// The case that the mail is kept as; empty while it is not.
    QString m_case;
    std::function<void()> m_handedOver;
    /// As the form gave it back when it was composed, and when it last went out of the form.
    exchange::Mail m_composed;
    exchange::Mail m_given;
    Feedback m_feedback = Feedback::Nothing;
    bool m_composing = false;
};

} // namespace gui
