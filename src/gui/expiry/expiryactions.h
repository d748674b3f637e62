// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirytable.h"
#include "settings/place.h"

#include <QObject>

#include <functional>

class QAction;
class QTreeView;

namespace ends {
class EndMemory;
}

namespace gui {

class CustomerLinks;
class Snoozing;

/// What can be done with an end date: going to what it is of, snoozing it.
class ExpiryActions : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// @p ends is null where nothing is stored of the account. @p view, which is the page's, and @p ends must outlive
    /// this.
    ExpiryActions(ends::EndMemory *ends, Today today, QTreeView &view, QWidget *page);

    /// A null for a line.
    QList<QAction *> all() const;
    /// The row that is looked at, null for none and for several; those that are selected; and why what is done with one
    /// cannot be done, which may be empty.
    void setRows(const models::ExpiryRow *looked, const QList<models::ExpiryRow> &chosen, const QString &whyNot);
    /// Where the name of a row leads, and its servers; of several servers a menu asks which.
    void followName(const models::ExpiryRow &row);
    void goToServer(const models::ExpiryRow &row);
    void retranslate();

Q_SIGNALS:
    /// See Snoozing::leaving().
    void leaving();
    void said(const QString &sentence);
    void wanted(const settings::Place &place);

private:
    void sayServer();

    QTreeView &m_view;
    QWidget *m_page;
    CustomerLinks *m_customers;
    Snoozing *m_snoozing;
    QAction *m_goToDomain;
    QAction *m_goToServer;
    QAction *m_snooze;
    QAction *m_endSnooze;
    std::optional<models::ExpiryRow> m_looked;
    QList<ends::EndDate> m_chosen;
};

} // namespace gui
