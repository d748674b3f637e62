// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/detailsdialog.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// What stands where rows would: why there are none, in one sentence, and the one thing to do about it.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    explicit Placeholder(QWidget *parent = nullptr);

    /// Says why. @p action is the text of the button, empty for none. Both are to be said again when the language
    /// changes.
    void say(const QString &sentence, const QString &action = {});
    /// The same with details behind Details. They and the sentence are asked again when the language changes, also by a
    /// dialog that is open, so they stand on values of their own.
    void say(DetailsDialog::Text sentence, const QString &action, DetailsDialog::Text details);
    QString sentence() const;

Q_SIGNALS:
    void actionAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    DetailsDialog::Text m_text;
    DetailsDialog::Text m_details;
};

} // namespace gui
