// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/valuetext.h"
#include "gui/servers/serverdetails.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_serverdetails {

using namespace Qt::StringLiterals;
using settings::Place;

static gui::ValueText &factOf(const gui::ServerDetails &details, const QString &label)
{
    for (gui::ValueText *value : details.findChildren<gui::ValueText *>()) {
        if (value->accessibleName() == label)
            return *value;
    }
    qFatal("no such fact");
}

/// The names that a server's overview has, and where they lead.
class TestServerDetails : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesLead();
    void addressesAndReferencesLead();
};

void TestServerDetails::namesLead()
{
    words::Language language;
    language.use(u"en"_s);
    api::InstanceDetail detail;
    detail.instance.name = u"c1"_s;
    detail.domain = u"a.se"_s;
    detail.technicalContact = u"Ali"_s;
    detail.customers = {{{}, u"Alfa AB"_s, {}}};
    const inventory::State state{.phase = inventory::State::Phase::Ready, .at = QDateTime::currentDateTimeUtc()};
    gui::ServerDetails details;
    QSignalSpy wanted(&details, &gui::ServerDetails::wanted);
    const auto fact = [&details](const QString &label) -> gui::ValueText & { return factOf(details, label); };
    const Place person{u"people"_s, u"7"_s, {}};
    const Place domain{u"domains"_s, u"a.se"_s, {}};
    details.showInstance(detail.instance, &detail, state, tl::unexpected(exchange::SshFault{}), {person, domain});
    for (const QString &label : {u"Technical contact"_s, u"Domain"_s, u"Customer"_s})
        QTest::keyClick(&fact(label), Qt::Key_Return);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted.at(0).constFirst().value<Place>(), person);
    QCOMPARE(wanted.at(1).constFirst().value<Place>(), domain);
    QCOMPARE(wanted.at(2).constFirst().value<Place>().page, u"customers"_s);
    // Of nobody who is known, and of no domain of the account.
    details.showInstance(detail.instance, &detail, state, tl::unexpected(exchange::SshFault{}), {});
    QVERIFY(fact(u"Technical contact"_s).links().isEmpty());
    QVERIFY(fact(u"Domain"_s).links().isEmpty());
}

void TestServerDetails::addressesAndReferencesLead()
{
    words::Language language;
    language.use(u"en"_s);
    api::InstanceDetail detail;
    detail.instance.name = u"c1"_s;
    detail.instance.ip = u"192.0.2.1"_s;
    detail.instance.ipv6 = u"2001:db8::1"_s;
    detail.customers = {{{}, u"Alfa AB"_s, u"Eva Ek"_s}, {{}, u"Beta AB"_s, u"Nobody"_s}};
    const inventory::State state{.phase = inventory::State::Phase::Ready, .at = QDateTime::currentDateTimeUtc()};
    gui::ServerDetails details;
    details.resize(900, 700);
    details.show();
    QSignalSpy wanted(&details, &gui::ServerDetails::wanted);
    const auto fact = [&details](const QString &label) -> gui::ValueText & { return factOf(details, label); };
    const Place records{u"domains"_s, {}, u"all-records"_s, u"content:192.0.2.1"_s};
    const Place eva{u"people"_s, u"7"_s, {}};
    details.showInstance(detail.instance, &detail, state, tl::unexpected(exchange::SshFault{}),
                         {.references = {{u"Eva Ek"_s, eva}}, .addresses = {{u"192.0.2.1"_s, records}}});
    QTest::keyClick(&fact(u"Address"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().constFirst().value<Place>(), records);
    // No record has this one.
    QVERIFY(fact(u"IPv6"_s).links().isEmpty());
    // The customers, and whoever is known of their references, in the order of the text.
    const gui::ValueText &customers = fact(u"Customers"_s);
    QCOMPARE(customers.value(), u"Alfa AB, ref. Eva Ek\nBeta AB, ref. Nobody"_s);
    QStringList linked;
    for (const gui::ValueText::Link &link : customers.links())
        linked.append(customers.value().mid(link.start, link.length));
    QCOMPARE(linked, (QStringList{u"Alfa AB"_s, u"Eva Ek"_s, u"Beta AB"_s}));
    Q_EMIT fact(u"Customers"_s).followed(customers.links().at(1).target);
    QCOMPARE(wanted.takeFirst().constFirst().value<Place>(), eva);
    Q_EMIT fact(u"Customers"_s).followed(customers.links().at(2).target);
    QCOMPARE(wanted.takeFirst().constFirst().value<Place>().page, u"customers"_s);
}

CONSOLE_TEST(QApplication, TestServerDetails)

} // namespace tst_serverdetails

#include "tst_serverdetails.moc"
