// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPointer>

namespace gui {

/// One line of text that lies over what heads the rows that @p beside is about, else over what is just below it, for as
/// long as it has something to say: nothing moves when it comes and goes, and clicks go through it. It takes no focus.
/// What does not fit ends in "…".
class FieldHint : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget &beside);

    /// Empty: it goes. @p rows: the view whose head it lies over, where that can be seen; null for none.
    void say(const QString &text, const QAbstractScrollArea *rows = nullptr);
    /// What it has to say.
    const QString &whole() const { return m_whole; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_beside;
    QPointer<const QAbstractScrollArea> m_rows;
    QString m_whole;
};

} // namespace gui
