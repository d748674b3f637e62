// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customersheet.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_customersheet {

using namespace Qt::StringLiterals;

namespace {

QString asWritten(const char *source)
{
    return QString::fromUtf8(source);
}

api::Customer ofShop()
{
    return {{}, u"Shop & <Son> AB"_s, {}};
}

void addServer(inventory::Values &values, const QString &name, const QString &hostname, bool isShops)
{
    api::Instance instance;
    instance.name = name;
    instance.hostname = hostname;
    instance.description = u"<script>Webb</script>"_s;
    instance.ip = u"192.0.2.1"_s;
    instance.ipv6 = u"2001:db8::1"_s;
    values.instances.append(instance);
    api::InstanceDetail detail;
    detail.instance = instance;
    if (isShops)
        detail.customers = {ofShop()};
    values.instanceDetails.insert(name, detail);
    api::User ali;
    ali.id = 7;
    ali.name = u"Ali"_s;
    ali.customer = u"Norr"_s;
    values.instanceUsers.insert(name, {name, {}, {ali}, {}});
}

/// Two servers of the shop and one of nobody's, a domain with a certificate below it, and others'.
inventory::Values sheetValues()
{
    inventory::Values values;
    addServer(values, u"c2"_s, u"b.se"_s, true);
    addServer(values, u"c1"_s, u"a.se"_s, true);
    addServer(values, u"c3"_s, u"c.se"_s, false);
    for (const QString &name : {u"shop.se"_s, u"other.se"_s}) {
        api::Domain domain;
        domain.name = name;
        domain.expires = api::Date::fromText(u"2027-01-02"_s);
        if (name == u"shop.se"_s)
            domain.customers = {{{}, u"  shop & <son>   ab "_s, {}}};
        values.domains.append(domain);
    }
    for (const QString &name : {u"www.shop.se"_s, u"notshop.se"_s, u"other.se"_s}) {
        api::Certificate certificate;
        certificate.domain = name;
        certificate.expires = api::Date::fromText(u"2026-12-24T10:00:00Z"_s);
        values.certificates.append(certificate);
    }
    return values;
}

store::Change changeOn(const QDate &day, const QString &object)
{
    return {.kind = u"instance"_s,
            .object = object,
            .field = u"hostname"_s,
            .before = u"<i>old"_s,
            .after = u"new"_s,
            .seen = QDateTime(day, QTime(12, 0)).toUTC()};
}

const QDate today(2026, 11, 30);

exchange::CustomerSheet sheet()
{
    const QList<store::Change> changes{changeOn({2026, 11, 29}, u"c1"_s), changeOn({2026, 11, 2}, u"c3"_s),
                                       changeOn({2026, 11, 1}, u"c2"_s), changeOn({2026, 10, 31}, u"c1"_s)};
    return exchange::sheetOf(ofShop().name, sheetValues(), changes, today, asWritten);
}

} // namespace

/// A customer's sheet has what is the customer's and nothing else.
class TestCustomerSheet : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhatIsTheCustomers();
    void saysThatNotAllWasRead();
    void saysSinceWhenItIsKnown();
    void everyTextIsEscaped();
    void theLogoIsWithinThePage();
    void customersOnce();
};

void TestCustomerSheet::hasWhatIsTheCustomers()
{
    const exchange::CustomerSheet made = sheet();
    QCOMPARE(made.servers.size(), 2);
    QCOMPARE(made.servers.at(0).name, u"a.se (c1)"_s);
    QCOMPARE(made.servers.at(0).addresses, (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s}));
    QCOMPARE(made.domains.size(), 1);
    QCOMPARE(made.domains.at(0).day, u"2027-01-02"_s);
    QCOMPARE(made.certificates.size(), 1);
    QCOMPARE(made.certificates.at(0).name, u"www.shop.se"_s);
    QCOMPARE(made.people.size(), 1);
    QCOMPARE(made.people.at(0).servers, (QStringList{u"a.se"_s, u"b.se"_s}));
    // Of this month, and of these servers.
    QCOMPARE(made.events.size(), 2);
    QCOMPARE(made.events.at(0).day, QDate(2026, 11, 29));
    QCOMPARE(made.events.at(1).day, QDate(2026, 11, 1));
    QVERIFY(!made.isPartial);
}

void TestCustomerSheet::saysThatNotAllWasRead()
{
    inventory::Values values = sheetValues();
    values.instanceDetails.remove(u"c3"_s);
    const exchange::CustomerSheet made = exchange::sheetOf(ofShop().name, values, {}, today, asWritten);
    QVERIFY(made.isPartial);
    QVERIFY(exchange::htmlOf(made, asWritten, u"en"_s).contains("Not everything had been read"));
    QVERIFY(!exchange::htmlOf(sheet(), asWritten, u"en"_s).contains("Not everything had been read"));
}

/// "Nothing has changed" is no news of a time in which nobody looked.
void TestCustomerSheet::saysSinceWhenItIsKnown()
{
    exchange::CustomerSheet made = exchange::sheetOf(ofShop().name, sheetValues(), {}, today, asWritten);
    const auto told = [&made](const QDate &since) {
        made.knownSince = since;
        return exchange::htmlOf(made, asWritten, u"en"_s);
    };
    for (const QDate &since : {QDate(), QDate(2026, 10, 3), QDate(2026, 11, 1)})
        QVERIFY(told(since).contains("Nothing has changed this month."));
    const QByteArray late = told({2026, 11, 2});
    QVERIFY(late.contains("Nothing has changed since 2026-11-02. What changed before is not known."));
    QVERIFY(!late.contains("this month."));
}

void TestCustomerSheet::everyTextIsEscaped()
{
    exchange::CustomerSheet made = sheet();
    made.agency = u"<u>Byrån"_s;
    const QByteArray html = exchange::htmlOf(made, asWritten, u"sv\"><x"_s);
    for (const char *tag : {"<script", "<u>", "<i>", "<Son>", "<x"})
        QVERIFY2(!html.contains(tag), tag);
    QVERIFY(html.contains("Shop &amp; &lt;Son&gt; AB"));
    QVERIFY(html.contains("&lt;script&gt;Webb"));
    QVERIFY(html.contains("default-src 'none'"));
    QCOMPARE(exchange::footOf(made), u"Shop & <Son> AB · <u>Byrån · 2026-11-30"_s);
}

void TestCustomerSheet::theLogoIsWithinThePage()
{
    exchange::CustomerSheet made = sheet();
    made.logo = QByteArray::fromHex("89504e470d0a1a0a");
    QVERIFY(exchange::htmlOf(made, asWritten, u"en"_s).contains("src=\"data:image/png;base64,iVBORw0KGgo=\""));
    // What is no picture that is known is left out.
    made.logo = "<svg onload=x>";
    QVERIFY(!exchange::htmlOf(made, asWritten, u"en"_s).contains("<img"));
}

void TestCustomerSheet::customersOnce()
{
    QCOMPARE(exchange::customersOf(sheetValues()), QStringList{ofShop().name});
    QVERIFY(exchange::customersOf({}).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestCustomerSheet)

} // namespace tst_customersheet

#include "tst_customersheet.moc"
