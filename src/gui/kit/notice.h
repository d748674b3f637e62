// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Shows the sentence; @p details opens behind Details, empty for none.
    void say(Kind kind, const QString &sentence, const QString &details, bool retry);
    /// What the button for retryAsked() says, for a notice that leads elsewhere; in the language of the moment.
    void setRetryText(const QString &text);
    /// Nothing is to be said any longer.
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
    void retranslate();

    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_detailsButton;
    QPushButton *m_retry;
    QString m_details;
    bool m_ownRetryText = false;
    Kind m_kind = Kind::Information;
};

} // namespace gui
