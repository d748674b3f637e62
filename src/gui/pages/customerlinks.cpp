// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customerlinks.h"

#include "gui/kit/buttons.h"
#include "insight/object.h"
#include "names/plaintext.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QWidget>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

/// What finds the customer in the column of that id. No filter has a quotation mark within quotation marks.
QString customerFilter(const QString &column, const QString &name)
{
    return u"%1:\"%2\""_s.arg(column, QString(name).remove(u'"').simplified());
}

} // namespace

settings::Place allOfCustomer(const QString &name)
{
    return {u"customers"_s, insight::customerId(name), {}};
}

settings::Place serversOfCustomer(const QString &name)
{
    return {u"servers"_s, {}, {}, customerFilter(u"customers"_s, name)};
}

settings::Place domainsOfCustomer(const QString &name)
{
    return {u"domains"_s, {}, {}, customerFilter(u"customers"_s, name)};
}

DetailRow customersRow(const QString &label, const QList<api::Customer> &customers,
                       const std::function<bool(const QString &reference)> &leads)
{
    DetailRow row{label, {}};
    QStringList lines;
    for (const api::Customer &customer : customers) {
        if (customer.name.isEmpty() && customer.contactName.isEmpty())
            continue;
        const int line = static_cast<int>(lines.size());
        lines.append(customer.contactName.isEmpty()
                         ? customer.name
                         : CustomerLinks::tr("%1, ref. %2").arg(customer.name, customer.contactName));
        row.links.append({line, customer.name, customer.name});
        if (!customer.contactName.isEmpty() && lines.last().endsWith(customer.contactName) &&
            leads(customer.contactName))
            row.links.append({line, customer.contactName, referenceTarget(customer.contactName),
                              lines.last().size() - customer.contactName.size()});
    }
    row.value = lines.join(u'\n');
    return row;
}

QString referenceTarget(const QString &reference)
{
    // No customer is called with a NUL.
    return QChar() + u"reference:"_s + reference;
}

QString referenceOf(const QString &target)
{
    const QString begin = referenceTarget({});
    return target.startsWith(begin) ? target.mid(begin.size()) : QString();
}

CustomerLinks::CustomerLinks(QWidget *page, Of of)
    : QObject(page)
    , m_page(page)
    , m_of(of)
    , m_all(new QAction(this))
    , m_servers(new QAction(this))
    , m_domains(new QAction(this))
{
    connect(m_all, &QAction::triggered, this, [this] { follow(allOfCustomer); });
    connect(m_servers, &QAction::triggered, this, [this] { follow(serversOfCustomer); });
    connect(m_domains, &QAction::triggered, this, [this] { follow(domainsOfCustomer); });
}

void CustomerLinks::setCustomers(const QStringList &names, const QString &whyNone)
{
    m_customers.clear();
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty() && !m_customers.contains(name))
            m_customers.append(name);
    }
    m_whyNone = whyNone;
    enable();
}

void CustomerLinks::enable()
{
    const QString why = m_whyNone.isEmpty() ? tr("No customer is known.") : m_whyNone;
    for (QAction *action : actions())
        allow(*action, !m_customers.isEmpty(), why);
}

void CustomerLinks::follow(settings::Place (*place)(const QString &name))
{
    if (m_customers.size() == 1)
        Q_EMIT wanted(place(m_customers.constFirst()));
    if (m_customers.size() < 2)
        return;
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : std::as_const(m_customers)) {
        QAction *action = menu->addAction(names::shownText(name, false).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, place, name] { Q_EMIT wanted(place(name)); });
    }
    menu->popup(QCursor::pos());
}

void CustomerLinks::retranslate()
{
    m_all->setText(tr("All of the customer"));
    m_servers->setText(tr("Servers of the customer"));
    m_domains->setText(tr("Domains of the customer"));
    enable();
}

} // namespace gui

#include "moc_customerlinks.cpp"
