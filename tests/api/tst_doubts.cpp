// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_doubts {

using namespace Qt::StringLiterals;
using api::Flaw;

/// Every variant that is named (docs/contract.md, Doubts, settled), by its fixture.
class TestDoubts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreTakenAsTheyCome();
    void quantitiesAsTheyCome();
    void truthValuesAsTheyCome();
    void customersAsObjectArrayOrNothing();
    void listsAsOneObject();
    void pageGivesItsElementsAndTheNextAddress();
    void pagesAddUp();
    void pageOfUnexpectedShape_data();
    void pageOfUnexpectedShape();
    void blankHostnameIsKept();
    void dates();
    void recordsOfEveryType();
    void idnComesInAscii();
    void idsAreWholeNumbers();
    void idsThatAreNoneAreTold();
    void oneNameIsOneRow();
    void largeNumbersKeepTheirDigits();
    void secretsAreNotInTheRawJson();
    void rawIsWhatCame();
};

void TestDoubts::typesAreTakenAsTheyCome()
{
    const auto answer = decodeFixture(api::instance(u"5555"_s), u"doubt3-types.json"_s);
    const api::InstanceDetail &detail = answer.value;
    QCOMPARE(detail.instance.name, u"5555"_s);
    QCOMPARE(detail.instance.hostname, u"12.5"_s);
    QCOMPARE(detail.instance.description, u"true"_s);
    QCOMPARE(detail.instance.size, number(4));
    QVERIFY(detail.instance.type.isNull());
    QVERIFY(detail.instance.ipv6.isNull());
    QCOMPARE(detail.memory, number(4));
    QCOMPARE(detail.cores, words(u"4.5"_s));
    QCOMPARE(detail.applications, u"php, redis, 7"_s);
    QCOMPARE(detail.technicalContact, u"Byrån AB"_s);
    QCOMPARE(detail.networks.size(), 1);
    QCOMPARE(detail.networks.first().interface, u"eth0:1"_s);
    QVERIFY(answer.flaws.isEmpty());
}

void TestDoubts::quantitiesAsTheyCome()
{
    const auto answer = decodeFixture(api::instance(u"5555"_s), u"doubt3-types.json"_s);
    QList<api::Quantity> sizes;
    for (const api::Disk &disk : answer.value.disks)
        sizes.append(disk.size);
    const QList<api::Quantity> expected{
        number(20), words(u"20 GB"_s), {}, number(12345678901), {}, {}, number(8), words(u"1e+30"_s), words(u"007"_s)};
    QCOMPARE(sizes, expected);
    QVERIFY(sizes.at(2).isMissing());
    QVERIFY(!sizes.at(1).isMissing());
    QCOMPARE(sizes.at(3).asText(), u"12345678901"_s);
}

void TestDoubts::truthValuesAsTheyCome()
{
    const auto answer = decodeFixture(api::instanceUsers(u"c1"_s), u"doubt3-booleans.json"_s);
    QCOMPARE(answer.value.assigned.size(), 6);
    for (const api::User &user : answer.value.assigned) {
        QVERIFY(user.sticky);
        QVERIFY(!user.stickyNotify);
    }
    QCOMPARE(answer.value.assigned.at(1).id, std::optional<qint64>(2));
    QVERIFY(answer.value.available.isEmpty());
    QVERIFY(answer.flaws.isEmpty());
}

void TestDoubts::customersAsObjectArrayOrNothing()
{
    const auto answer = decodeFixture(api::domains(), u"doubt4-customers.json"_s);
    const api::Customer one{u"u1"_s, u"Ett AB"_s, u"Åsa"_s};
    const api::Customer oneByName{QString(), u"Ett AB"_s, QString()};
    const api::Customer twoByName{QString(), u"Två AB"_s, QString()};
    const QList<QList<api::Customer>> customers{{one, twoByName}, {one}, {}, {}, {oneByName}};
    const QList<QList<api::Customer>> invoices{{oneByName}, {oneByName, twoByName}, {}, {}, {twoByName}};
    QCOMPARE(answer.value.size(), 5);
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(answer.value.at(i).customers, customers.at(i));
        QCOMPARE(answer.value.at(i).invoiceContacts, invoices.at(i));
    }
    QVERIFY(answer.flaws.isEmpty());
}

void TestDoubts::listsAsOneObject()
{
    const auto domains = decodeFixture(api::domains(), u"doubt4-one-object.json"_s);
    QCOMPARE(domains.value.size(), 1);
    QCOMPARE(domains.value.first().name, u"only.se"_s);
    QCOMPARE(domains.raw.toArray().size(), 1);

    const auto user = decodeFixture(api::user(7), u"doubt4-instances.json"_s);
    QCOMPARE(user.value.instances.size(), 1);
    QCOMPARE(user.value.instances.first().name, u"c1"_s);
    QVERIFY(user.value.instances.first().access);
    QVERIFY(!user.value.instances.first().notify);
    QCOMPARE(user.value.keys.size(), 1);
    QCOMPARE(user.value.customers.size(), 1);
}

void TestDoubts::pageGivesItsElementsAndTheNextAddress()
{
    const api::Request<QList<api::Domain>> request = api::domains();
    api::Answer<QList<api::Domain>> answer;
    const api::Decoded decoded = api::decodeBody(
        fixture(u"doubt4-page.json"_s), "application/json", request.shape, 0,
        [&](const QJsonValue &json, qsizetype firstIndex) { return request.decode(json, firstIndex, answer); });
    QVERIFY(!decoded.error);
    QCOMPARE(decoded.next, u"?page=2"_s);
    QCOMPARE(decoded.elements, 2);
    QCOMPARE(decoded.count, std::optional<qint64>(3));
    QCOMPARE(answer.value.size(), 2);
}

void TestDoubts::pagesAddUp()
{
    const api::Request<QList<api::Domain>> request = api::domains();
    api::Answer<QList<api::Domain>> answer;
    const auto page = [&](const QByteArray &body, qsizetype firstIndex) {
        return api::decodeBody(
            body, "application/json", request.shape, firstIndex,
            [&](const QJsonValue &json, qsizetype first) { return request.decode(json, first, answer); });
    };
    QVERIFY(!page(R"({"results": [{"name": "a.se"}, 7]})", 0).error);
    QVERIFY(!page(R"({"results": [{"name": "b.se"}, {}]})", 2).error);
    QVERIFY(!page(R"({"results": {"name": "c.se"}})", 4).error);
    QCOMPARE(answer.value.size(), 3);
    QCOMPARE(answer.value.at(2).name, u"c.se"_s);
    QCOMPARE(answer.raw.toArray().size(), 3);
    QCOMPARE(answer.raw.toArray().at(1).toObject().value("name"_L1).toString(), u"b.se"_s);
    QCOMPARE(answer.flaws, (QList<Flaw>{{Flaw::Kind::NotAnObject, u"[1]"_s}, {Flaw::Kind::NoName, u"[3]"_s}}));
}

void TestDoubts::pageOfUnexpectedShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");

    QTest::newRow("results null") << QByteArray(R"({"results": null})") << u"results"_s;
    QTest::newRow("results text") << QByteArray(R"({"results": "none"})") << u"results"_s;
    QTest::newRow("object that is none of ours") << QByteArray(R"({"message": "hello"})") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << QString();
}

void TestDoubts::pageOfUnexpectedShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);

    const auto result = decode(api::instances(), body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, api::Error::Kind::WrongShape);
    QCOMPARE(result.error().place, place);
}

void TestDoubts::blankHostnameIsKept()
{
    const auto answer = decodeFixture(api::instances(), u"doubt5-hostname.json"_s);
    QCOMPARE(answer.value.size(), 3);
    for (const api::Instance &instance : answer.value)
        QVERIFY(instance.hostname.isEmpty());
    QVERIFY(!answer.value.at(0).hostname.isNull());
    QVERIFY(answer.value.at(1).hostname.isNull());
    QVERIFY(answer.value.at(2).hostname.isNull());
}

void TestDoubts::dates()
{
    const auto answer = decodeFixture(api::certificates(), u"doubt6-dates.json"_s);
    QCOMPARE(answer.value.size(), 7);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(answer.value.at(i).expires.day, QDate(2031, 3, 9));
    QCOMPARE(answer.value.at(3).expires.text, u"9 mars 2031"_s);
    QVERIFY(!answer.value.at(3).expires.isKnown());
    QVERIFY(answer.value.at(4).expires.isMissing());
    QVERIFY(answer.value.at(5).expires.isMissing());
    QCOMPARE(answer.value.at(6).expires.text, u"1930000000"_s);
    QVERIFY(!answer.value.at(6).expires.isKnown());
}

void TestDoubts::recordsOfEveryType()
{
    const auto answer = decodeFixture(api::domain(u"example.se"_s), u"doubt7-records.json"_s);
    QStringList types;
    for (const api::Record &record : answer.value.records)
        types.append(record.type);
    QCOMPARE(types, (QStringList{u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"NS"_s, u"PTR"_s, u"SPF"_s, u"SRV"_s,
                                 u"TXT"_s, u"CAA"_s, u"TLSA"_s, QString()}));
    const QList<api::Record> &records = answer.value.records;
    QCOMPARE(records.at(0),
             (api::Record{u"example.se"_s, u"example.se"_s, u"A"_s, u"192.0.2.1"_s, number(3600), number(0)}));
    QCOMPARE(records.at(1).ttl, number(3600));
    QVERIFY(records.at(2).priority.isMissing());
    QCOMPARE(records.at(3).priority, number(10));
    QCOMPARE(records.at(8).content, u"\"<b>åäö</b>\" "_s + QChar(u'\0'));
}

void TestDoubts::idnComesInAscii()
{
    const auto answer = decodeFixture(api::certificates(), u"doubt8-idn.json"_s);
    QCOMPARE(answer.value.at(0).domain, u"xn--smrgs-pra0j.se"_s);
    QCOMPARE(answer.value.at(1).domain, u"*.xn--smrgs-pra0j.se"_s);
}

void TestDoubts::idsAreWholeNumbers()
{
    const auto answer = decodeFixture(api::deployKeys(u"c1"_s), u"doubt10-ids.json"_s);
    QList<std::optional<qint64>> ids;
    for (const api::SshKey &key : answer.value.keys)
        ids.append(key.id);
    QCOMPARE(ids, (QList<std::optional<qint64>>{9007199254740993, 12, std::nullopt, std::nullopt, std::nullopt, 7, 7,
                                                std::nullopt, std::nullopt}));
}

void TestDoubts::idsThatAreNoneAreTold()
{
    const auto answer = decodeFixture(api::users(), u"doubt10-people.json"_s);
    QList<std::optional<qint64>> ids;
    for (const api::User &user : answer.value)
        ids.append(user.id);
    QCOMPARE(ids, (QList<std::optional<qint64>>{0, std::nullopt, std::nullopt, 7, std::nullopt, std::nullopt}));
    // Who has none is told by nothing; who has one that is none is listed, and told.
    QCOMPARE(answer.flaws, (QList<Flaw>{{Flaw::Kind::NoReference, u"[1]"_s},
                                        {Flaw::Kind::NoReference, u"[2]"_s},
                                        {Flaw::Kind::NoReference, u"[5]"_s},
                                        {Flaw::Kind::NoName, u"[6]"_s}}));
    QCOMPARE(answer.raw.toArray().size(), 6);
    QCOMPARE(answer.came, 7);
}

void TestDoubts::oneNameIsOneRow()
{
    const auto answer = decodeFixture(api::instances(), u"doubt4-doubles.json"_s);
    QCOMPARE(answer.value.size(), 2);
    QCOMPARE(answer.value.at(0).name, u"c1"_s);
    QCOMPARE(answer.value.at(0).ip, u"192.0.2.2"_s);
    QCOMPARE(answer.raw.toArray().size(), 2);
    QCOMPARE(answer.came, 2);
}

void TestDoubts::largeNumbersKeepTheirDigits()
{
    const auto answer = decodeFixture(api::instance(u"c9"_s), u"doubt3-large.json"_s);
    QCOMPARE(answer.value.instance.name, u"c9"_s);
    QCOMPARE(answer.value.memory, words(u"18446744073709551616"_s));
    QCOMPARE(answer.value.cores, words(u"-9223372036854775809"_s));
    QCOMPARE(answer.value.disks.first().size, number(9223372036854775807));
}

void TestDoubts::secretsAreNotInTheRawJson()
{
    const auto answer = decodeFixture(api::user(12), u"doubt12-totp.json"_s);
    QCOMPARE(answer.value.totpUrl, u"otpauth://totp/x?secret=GEZDGNBV"_s);
    const QByteArray raw = QJsonDocument(answer.raw.toObject()).toJson();
    QVERIFY(!raw.toLower().contains("totp"));
    QVERIFY(!raw.contains("otpauth"));
    QVERIFY(raw.contains("kept"));
    QCOMPARE(answer.raw.toObject().value("name"_L1).toString(), u"Åsa"_s);

    const auto list = decode(api::users(), R"([{"id": 1, "totp_url": "otpauth://x"}])").value();
    QCOMPARE(list.raw.toArray(), (QJsonArray{QJsonObject{{u"id"_s, 1}}}));
}

void TestDoubts::rawIsWhatCame()
{
    const QByteArray body = fixture(u"instances.json"_s);
    const auto answer = decode(api::instances(), body).value();
    QCOMPARE(answer.raw.toArray(), QJsonDocument::fromJson(body).array());
    QVERIFY(answer.raw.toArray().at(1).toObject().contains("colour"_L1));
}

CONSOLE_TEST(QCoreApplication, TestDoubts)

} // namespace tst_doubts

#include "tst_doubts.moc"
