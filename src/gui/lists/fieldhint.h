// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A line of text that lies over what is below @p beside for as long as it has something to say: nothing moves when it
/// comes and goes, and clicks go through it. It takes no focus.
class FieldHint : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget &beside);

    /// Empty: it goes.
    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_beside;
};

} // namespace gui
