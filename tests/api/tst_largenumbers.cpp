// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"
#include "api/largenumbers.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_largenumbers {

using namespace Qt::StringLiterals;

/// Whole numbers that 64 bits do not hold keep their digits.
class TestLargeNumbers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void becomeText_data();
    void becomeText();
    void brokenJsonIsToldAsItCame();
    void areToldOfAnAnswer();
};

void TestLargeNumbers::becomeText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("the largest that fits")
        << QByteArray("[9223372036854775807]") << QByteArray("[9223372036854775807]");
    QTest::newRow("one more") << QByteArray("[9223372036854775808]") << QByteArray("[\"9223372036854775808\"]");
    QTest::newRow("the least that fits") << QByteArray("[-9223372036854775808]")
                                         << QByteArray("[-9223372036854775808]");
    QTest::newRow("one less") << QByteArray("[-9223372036854775809]") << QByteArray("[\"-9223372036854775809\"]");
    QTest::newRow("several") << QByteArray(R"({"a":18446744073709551616,"b":[1,123456789012345678901234567890, 2]})")
                             << QByteArray(
                                    R"({"a":"18446744073709551616","b":[1,"123456789012345678901234567890", 2]})");
    QTest::newRow("within a text") << QByteArray(R"(["\"18446744073709551616", "x"])")
                                   << QByteArray(R"(["\"18446744073709551616", "x"])");
    QTest::newRow("after a backslash") << QByteArray(R"(["\\",18446744073709551616])")
                                       << QByteArray(R"(["\\","18446744073709551616"])");
    QTest::newRow("a name") << QByteArray(R"({"18446744073709551616":1})")
                            << QByteArray(R"({"18446744073709551616":1})");
    QTest::newRow("not written whole") << QByteArray("[18446744073709551616.5,1844674407370955161600e3,1e40]")
                                       << QByteArray("[18446744073709551616.5,1844674407370955161600e3,1e40]");
    QTest::newRow("the end") << QByteArray("18446744073709551616") << QByteArray("\"18446744073709551616\"");
}

void TestLargeNumbers::becomeText()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, result);

    QStringList found;
    QCOMPARE(api::withLargeNumbersAsText(json, found), result);
    QCOMPARE(found.isEmpty(), json == result);
    for (const QString &number : found)
        QVERIFY(json.contains(number.toLatin1()));
}

void TestLargeNumbers::brokenJsonIsToldAsItCame()
{
    const auto broken = api::parseJson("[18446744073709551616, }");
    QVERIFY(!broken);
    const auto same = api::parseJson("[\"twenty characters.\", }");
    QVERIFY(!same);
    QCOMPARE(broken.error().column, same.error().column);
}

void TestLargeNumbers::areToldOfAnAnswer()
{
    api::Answer<api::InstanceDetail> answer;
    const api::Request<api::InstanceDetail> request = api::instance(u"c1"_s);
    const QByteArray body = R"({"name": "c1", "memory": 18446744073709551616, "cores": 4,
                                "disks": [{"hd": 18446744073709551616}], "surprise": )" +
                            QByteArray(200, '7') + "}";
    const api::Decoded decoded =
        api::decodeBody(body, "application/json", request.shape, 0,
                        [&](const QJsonValue &json, qsizetype first) { return request.decode(json, first, answer); });
    QVERIFY(!decoded.error);
    QCOMPARE(answer.value.memory, words(u"18446744073709551616"_s));
    QCOMPARE(answer.value.cores, number(4));
    QCOMPARE(answer.value.disks.first().size.asText(), u"18446744073709551616"_s);
    QCOMPARE(answer.raw.toObject().value("surprise"_L1).toString(), QString(200, u'7'));
    QCOMPARE(decoded.flaws.size(), 2);
    for (const api::Flaw &flaw : decoded.flaws)
        QCOMPARE(flaw.kind, api::Flaw::Kind::LargeNumber);
    QCOMPARE(decoded.flaws.first().place, u"18446744073709551616"_s);
    QVERIFY(decoded.flaws.last().place.size() < 100);
}

CONSOLE_TEST(QCoreApplication, TestLargeNumbers)

} // namespace tst_largenumbers

#include "tst_largenumbers.moc"
