// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// One line of text that lies over what is just below @p beside for as long as it has something to say: nothing moves
/// when it comes and goes, and clicks go through it. It takes no focus. What does not fit ends in "…".
class FieldHint : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget &beside);

    /// Empty: it goes.
    void say(const QString &text);
    /// What it has to say.
    const QString &whole() const { return m_whole; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_beside;
    QString m_whole;
};

} // namespace gui
