// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/enddates.h"
#include "insight/links.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_enddates {

using namespace Qt::StringLiterals;
using ends::EndDate;
using ends::EndDates;
using ends::Nearness;
using insight::Links;

namespace {

api::Customer customer(const QString &name)
{
    api::Customer customer;
    customer.name = name;
    return customer;
}

} // namespace

/// Which end dates there are, where they lead, and how near they are.
class TestEndDates : public support::TestCase
{
    Q_OBJECT

private:
    struct Account
    {
        Account()
        {
            api::Certificate certificate;
            certificate.domain = u"*.A.se"_s;
            certificate.expires = api::Date::fromText(u"2026-11-24T09:00:00Z"_s);
            certificate.invoiceContacts = {customer(u"Payer"_s), customer(u" "_s)};
            certificates = {certificate};
            api::Domain domain;
            domain.name = u"a.se"_s;
            domain.expires = api::Date::fromText(u"2026-12-20"_s);
            domain.customers = {customer(u"Owner"_s)};
            domain.invoiceContacts = {customer(u"Payer"_s)};
            api::Domain other;
            other.name = u"b.se"_s;
            other.invoiceContacts = {customer(u"Payer"_s)};
            domains = {domain, other};
            links.setDomains(domains);
            links.setCertificates(certificates);
            links.follow(1000);
            ends.setCertificates(certificates, links);
            ends.setDomains(domains, links);
            ends.follow(links);
        }

        QList<api::Certificate> certificates;
        QList<api::Domain> domains;
        Links links;
        EndDates ends;
    };

private slots:
    void whatEnds()
    {
        const Account account;
        QCOMPARE(account.ends.all().size(), 3);
        const EndDate &certificate = account.ends.all().at(0);
        QCOMPARE(certificate.kind, EndDate::Kind::Certificate);
        QCOMPARE(certificate.customers, QStringList{u"Payer"_s});
        QCOMPARE(certificate.domain, u"a.se"_s);
        QCOMPARE(account.ends.all().at(1).customers, QStringList{u"Owner"_s});
        QCOMPARE(account.ends.all().at(2).customers, QStringList{u"Payer"_s});
        QCOMPARE(account.ends.all().at(2).domain, u"b.se"_s);
    }

    void howNear()
    {
        Account account;
        const QTimeZone zone("Europe/Stockholm");
        account.ends.judge({}, QDateTime(QDate(2026, 11, 23), QTime(23, 0), zone));
        QCOMPARE(account.ends.all().at(0).nearness, Nearness::Urgent);
        QCOMPARE(account.ends.all().at(0).days, std::optional<qint64>(1));
        QCOMPARE(account.ends.all().at(1).nearness, Nearness::Soon);
        QCOMPARE(account.ends.all().at(2).nearness, Nearness::Unknown);
        QVERIFY(!account.ends.all().at(2).days);
        QCOMPARE(account.ends.asking(), 1);
        QCOMPARE(account.ends.nextChange(), QDateTime(QDate(2026, 11, 24), QTime(0, 0), zone));
        account.ends.judge({}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), zone));
        QCOMPARE(account.ends.nextChange(), QDateTime(QDate(2026, 11, 24), QTime(10, 0), zone));
        account.ends.judge({50, 60, 70}, QDateTime(QDate(2026, 11, 24), QTime(10, 0), zone));
        QCOMPARE(account.ends.all().at(0).nearness, Nearness::Overdue);
        QCOMPARE(account.ends.asking(), 2);
        // Elsewhere it is another day.
        account.ends.judge({}, QDateTime(QDate(2026, 11, 24), QTime(23, 30), QTimeZone("Pacific/Apia")));
        QCOMPARE(account.ends.all().at(0).days, std::optional<qint64>(0));
    }

    void whereTheyLead()
    {
        Account account;
        account.ends.judge({}, QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc()));
        api::Instance server;
        server.name = u"c1"_s;
        server.hostname = u"www.a.se"_s;
        account.links.setServer({&server, nullptr});
        account.links.follow(1000);
        QVERIFY(account.ends.all().at(0).servers.isEmpty());
        QVERIFY(account.ends.follow(account.links));
        QVERIFY(!account.ends.follow(account.links));
        const QList<EndDate::Server> led{{u"c1"_s, u"www.a.se"_s}};
        QCOMPARE(account.ends.all().at(0).servers, led);
        QCOMPARE(account.ends.all().at(1).servers, led);
        QVERIFY(account.ends.all().at(2).servers.isEmpty());
        // How near it is, stands.
        QCOMPARE(account.ends.all().at(0).nearness, Nearness::Urgent);
        // More than the index can tell of: all are looked at.
        for (int i = 0; i < 10'000; ++i) {
            server.hostname = i % 2 == 0 ? u"A.se"_s : u"a.se"_s;
            account.links.setServer({&server, nullptr});
        }
        account.links.follow(1000);
        QVERIFY(!account.links.movedSince(0));
        QVERIFY(account.ends.follow(account.links));
        QCOMPARE(account.ends.all().at(1).servers.first().shown, u"a.se"_s);
    }

    void listsAreReplaced()
    {
        Account account;
        account.ends.setCertificates({}, account.links);
        QCOMPARE(account.ends.all().size(), 2);
        QCOMPARE(account.ends.all().first().name, u"a.se"_s);
        account.ends.setDomains({account.domains.last()}, account.links);
        QCOMPARE(account.ends.all().size(), 1);
        account.ends.setCertificates(account.certificates + account.certificates, account.links);
        QCOMPARE(account.ends.all().size(), 3);
        QCOMPARE(account.ends.all().last().name, u"b.se"_s);
    }
};

CONSOLE_TEST(QCoreApplication, TestEndDates)

} // namespace tst_enddates

#include "tst_enddates.moc"
