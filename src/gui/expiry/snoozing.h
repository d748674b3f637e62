// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ends {
class EndMemory;
}

namespace gui {

/// The two actions of the list of end dates that snooze one, and end that.
class Snoozing : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// @p ends, which must outlive this, is null where nothing is stored of the account. @p page owns this.
    Snoozing(ends::EndMemory *ends, Today today, QWidget *page);

    /// Those that the page has made; what they do is ask() and end().
    void setActions(QAction *snooze, QAction *end);
    /// Whether they can be done with @p row; null where none is looked at, for that reason.
    void show(const ends::EndDate *row, const QString &whyNone);
    void retranslate();

    /// Asks until when and why.
    void ask(const ends::EndDate &row);
    void end(const ends::EndDate &row);

Q_SIGNALS:
    /// A sentence about what was done.
    void said(const QString &sentence);

private:
    QString whyNot(const ends::EndDate &row) const;

    ends::EndMemory *m_ends;
    Today m_today;
    QWidget *m_page;
    QAction *m_snooze = nullptr;
    QAction *m_end = nullptr;
};

} // namespace gui
