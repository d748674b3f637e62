// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace ends {
class EndMemory;
}

namespace gui {

class UntilDialog;

/// The two actions of the list of end dates that snooze some, and end that.
class Snoozing : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// @p ends, which must outlive this, is null where nothing is stored of the account. @p page owns this.
    Snoozing(ends::EndMemory *ends, Today today, QWidget *page);

    /// Those that the page has made; what they do is ask() and end().
    void setActions(QAction *snooze, QAction *end);
    /// Whether they can be done with @p rows; where there are none, @p whyNone says why.
    void show(const QList<ends::EndDate> &rows, const QString &whyNone);
    void retranslate();

    /// Asks until when and why, and snoozes those of which it can be done.
    void ask(const QList<ends::EndDate> &rows);
    void end(const QList<ends::EndDate> &rows);
    /// The question about @p ends, of which there is at least one; of one that is snoozed already the day and the
    /// reason are offered.
    static std::unique_ptr<UntilDialog> makeDialog(const QList<ends::EndDate> &ends, const QDate &today,
                                                   QWidget *window);

Q_SIGNALS:
    /// Some are about to be snoozed that were not, or the other way round: they leave their places in the list.
    void leaving();
    /// A sentence about what was done.
    void said(const QString &sentence);

private:
    /// What expires when.
    static QString sentenceOf(const ends::EndDate &end, const QDate &lastDay);
    QString whyNot(const QList<ends::EndDate> &rows) const;

    ends::EndMemory *m_ends;
    Today m_today;
    QWidget *m_page;
    QAction *m_snooze = nullptr;
    QAction *m_end = nullptr;
};

} // namespace gui
