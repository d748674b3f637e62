// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/detailrows.h"
#include "inventory/values.h"
#include "settings/place.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace gui {

/// The customer's own page, with all that is theirs.
settings::Place allOfCustomer(const QString &name);
/// The page with that customer's servers, or domains, and no others.
settings::Place serversOfCustomer(const QString &name);
settings::Place domainsOfCustomer(const QString &name);

/// Customers with their references, a line each: "Acme AB, ref. Bo Ek", and links in it: those of a customer have their
/// name as target, those of a reference that @p leads somewhere referenceTarget().
DetailRow customersRow(const QString &label, const QList<api::Customer> &customers,
                       const std::function<bool(const QString &reference)> &leads);
/// Where a link of such a row leads; the name of the reference, or nothing where it is a customer's.
QString referenceTarget(const QString &reference);
QString referenceOf(const QString &target);

/// The actions that lead from a customer that a page shows to what is theirs: to all of it, to their servers, and to
/// their domains. Where a row has several customers, a menu asks which.
class CustomerLinks : public QObject
{
    Q_OBJECT

public:
    /// The customer's own page has all of it already.
    enum class Of { Everything, ListsOnly };

    explicit CustomerLinks(QWidget *page, Of of = Of::Everything);

    QList<QAction *> actions() const
    {
        return m_of == Of::Everything ? QList<QAction *>{m_all, m_servers, m_domains}
                                      : QList<QAction *>{m_servers, m_domains};
    }
    /// The customers of what is looked at, as they came; where there are none, @p whyNone, if not empty, says why.
    void setCustomers(const QStringList &names, const QString &whyNone);
    void retranslate();

Q_SIGNALS:
    void wanted(const settings::Place &place);

private:
    void enable();
    void follow(settings::Place (*place)(const QString &name));

    QWidget *m_page;
    Of m_of;
    QAction *m_all;
    QAction *m_servers;
    QAction *m_domains;
    QStringList m_customers;
    QString m_whyNone;
};

} // namespace gui
