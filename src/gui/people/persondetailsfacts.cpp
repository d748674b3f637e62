// SPDX-License-Identifier: GPL-3.0-or-later
// Who the person is, as the details tell it.
#include "gui/pages/customerlinks.h"
#include "gui/people/persondetails.h"
#include "ui_persondetails.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What the detail says, or else the list.
QString known(const QString &detail, const QString &list)
{
    return detail.isEmpty() ? list : detail;
}

} // namespace

void PersonDetails::showHead(const api::User &user, const api::UserDetail *detail)
{
    const QString name = known(detail ? detail->name : QString(), user.name);
    const bool isNamed = !name.trimmed().isEmpty();
    m_ui->title->setText(isNamed ? name : tr("No name"));
    m_ui->title->setTone(isNamed ? words::Tone::Normal : words::Tone::Muted);
    m_ui->avatar->setName(name);
    QStringList customers;
    for (const api::Customer &customer : detail ? detail->customers : QList<api::Customer>())
        customers += customer.name;
    customers.removeAll(QString());
    m_ui->customer->setText(customers.isEmpty() ? user.customer : customers.join(u", "_s));
}

void PersonDetails::showFacts(const api::User &user, const api::UserDetail *detail)
{
    const auto leads = [this](const QString &name) { return !m_references.value(name).page.isEmpty(); };
    DetailRow customers = customersRow(tr("Customer"), detail ? detail->customers : QList<api::Customer>(), leads);
    if (customers.value.isEmpty())
        customers = customersRow(tr("Customer"), {api::Customer{.name = user.customer}}, leads);
    if (customers.value.contains(u'\n'))
        customers.label = tr("Customers");
    const bool sticky = detail ? detail->sticky : user.sticky;
    const bool notify = detail ? detail->stickyNotify : user.stickyNotify;
    m_ui->facts->setRows({
        {tr("Email"), known(detail ? detail->email : QString(), user.email)},
        {tr("Telephone"), known(detail ? detail->phone : QString(), user.phone)},
        customers,
        {tr("Always has access"), sticky ? tr("Yes: to all of the customer's servers, with all SSH keys")
                                         : tr("No: only to servers where access has been granted")},
        {tr("Notified of problems"),
         notify ? tr("Always, for all of the customer's servers") : tr("Only for servers where it has been chosen")},
        {tr("ID"), user.id ? QString::number(*user.id) : QString(), true, words::Tone::Muted},
    });
}

} // namespace gui
