// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPointer>

namespace gui {

/// A line of text below @p beside, or two where they cover no rows, for as long as it has something to say: nothing
/// moves when it comes and goes, and clicks go through it. It takes no focus. What does not fit ends in "…".
class FieldHint : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget &beside);

    /// Which part of what heads the rows it lies over.
    enum class Over { Foot, Top };

    /// Lies over what heads @p rows, where they can be seen, at that part of it, and is never wider than they are:
    /// what stands beside them is not covered.
    void setPlace(const QAbstractScrollArea &rows, Over over);
    /// Empty: it goes.
    void say(const QString &text);
    /// What it has to say.
    const QString &whole() const { return m_whole; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_beside;
    QPointer<const QAbstractScrollArea> m_rows;
    Over m_over = Over::Foot;
    QString m_whole;
};

} // namespace gui
