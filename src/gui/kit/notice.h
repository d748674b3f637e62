// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/detailsdialog.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// A sentence that stays until what it speaks of is over: a sign, the sentence, Details and Retry where they lead
/// somewhere.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows a sentence that leads to no details. It is to be said again when the language changes.
    void say(Kind kind, const QString &sentence, bool retry = false);
    /// Shows the sentence, with @p details behind Details unless they are empty. Both are asked again when the language
    /// changes, here and by a dialog that is open, so they stand on values of their own.
    void say(Kind kind, DetailsDialog::Text sentence, DetailsDialog::Text details, bool retry = false);
    /// What the button for retryAsked() says, for a notice that leads elsewhere; in the language of the moment.
    void setRetryText(const QString &text);
    /// There is nothing more to say.
    void clear();
    /// What it says; empty while it says nothing.
    QString sentence() const;

Q_SIGNALS:
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSign();
    void showTexts();
    void retranslate();

    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_detailsButton;
    QPushButton *m_retry;
    DetailsDialog::Text m_text;
    DetailsDialog::Text m_details;
    bool m_ownRetryText = false;
    Kind m_kind = Kind::Information;
};

} // namespace gui
