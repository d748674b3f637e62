// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "insight/customers.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_customers {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::server;
using invented::user;

namespace {

QStringList written(const inventory::Values &values)
{
    QStringList lines;
    for (const Customer &one : customersIn(values))
        lines.append(
            u"%1 %2 %3 %4 %5"_s.arg(one.name).arg(one.servers).arg(one.domains).arg(one.certificates).arg(one.people));
    return lines;
}

} // namespace

/// The customers whom an account names.
class TestCustomers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheirs();
    void nobody();
};

void TestCustomers::whatIsTheirs()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    // Who owns and pays has it once.
    detail.customers = {customer(u"Ek AB"_s)};
    detail.invoiceContacts = {customer(u" ek  ab"_s), customer(u"Alm AB"_s), customer(u"  "_s)};
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    api::Domain domain;
    domain.name = u"a.se"_s;
    domain.customers = {customer(u"EK AB"_s)};
    account.tell(inventory::Kind::Domains, {}, QList<api::Domain>{domain});
    api::Certificate certificate;
    certificate.domain = u"a.se"_s;
    certificate.invoiceContacts = {customer(u"Pay AB"_s)};
    account.tell(inventory::Kind::Certificates, {}, QList<api::Certificate>{certificate, certificate});
    account.people({user(1, u"Ali"_s, u"Ek AB"_s), user(2, u"Bo"_s), user({}, u"No Id"_s, u"Alm AB"_s)});
    api::UserDetail ali;
    ali.customers = {customer(u"Ek AB"_s), customer(u"Alm AB"_s)};
    account.person(u"1"_s, ali);
    const QStringList lines = written(account.values());
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Alm AB 1 0 0 2"_s);
    QCOMPARE(lines.at(1).toLower(), u"ek ab 1 1 0 1"_s);
    QCOMPARE(lines.at(2), u"Pay AB 0 0 2 0"_s);
    QCOMPARE(customersIn(account.values()).at(1).object, customerObject(u"Ek AB"_s));
}

void TestCustomers::nobody()
{
    QVERIFY(customersIn({}).isEmpty());
    Account account;
    account.servers({server(u"c1"_s)});
    account.people({user(1, u"Ali"_s)});
    QVERIFY(customersIn(account.values()).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestCustomers)

} // namespace tst_customers

#include "tst_customers.moc"
