// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// @p action is the text of the button, empty for none; @p details opens behind Details, empty for none.
    void say(const QString &sentence, const QString &action, const QString &details);
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
    QString m_details;
};

} // namespace gui
