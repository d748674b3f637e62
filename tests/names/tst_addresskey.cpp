// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/addresskey.h"
#include "support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_addresskey {

using namespace Qt::StringLiterals;

class TestAddressKey : public support::TestCase
{
    Q_OBJECT

private slots:
    void spells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv4 with zeros") << u"192.000.002.007"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv4 with spaces") << u" 192.0.2.7 "_s << u"192.0.2.7"_s;
        QTest::newRow("a part of IPv4") << u"10.0.1"_s << QString();
        QTest::newRow("a part of IPv4 and a dot") << u"10.0.1."_s << QString();
        QTest::newRow("not IPv4") << u"10.0.0.256"_s << QString();
        QTest::newRow("five parts") << u"1.2.3.4.5"_s << QString();
        QTest::newRow("a number") << u"3600"_s << QString();
        QTest::newRow("IPv6") << u"2b53:7f02::1"_s << u"2b53:7f02::1"_s;
        QTest::newRow("IPv6 with zeros") << u"2b53:7f02:0:0::1"_s << u"2b53:7f02::1"_s;
        QTest::newRow("IPv6 in full") << u"2B53:7F02:0000:0000:0000:0000:0000:0001"_s << u"2b53:7f02::1"_s;
        QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
        QTest::newRow("a part of IPv6") << u"2b53:7f02:0"_s << QString();
        QTest::newRow("a time") << u"12:34:56"_s << QString();
        QTest::newRow("a host") << u"face.cafe"_s << QString();
        QTest::newRow("text") << u"ns1: x::y"_s << QString();
        QTest::newRow("empty") << u""_s << QString();
    }

    void spells()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, canonical);
        QCOMPARE(names::canonicalAddress(text), canonical);
        QCOMPARE(names::canonicalAddress(text).isNull(), canonical.isNull());
    }

    void sortsByNumber()
    {
        const QStringList sorted{u"2.0.0.1"_s,       u"9.255.255.255"_s, u"10.0.0.9"_s, u"10.0.0.10"_s,
                                 u"192.0.2.1"_s,     u"255.255.255.0"_s, u"::1"_s,      u"2b53:7f02::9"_s,
                                 u"2b53:7f02::10"_s, u"fe80::1"_s};
        QList<QByteArray> keys;
        for (const QString &address : sorted) {
            const QVariant value = names::addressSortValue(address);
            QCOMPARE(value.typeId(), int(QMetaType::QByteArray));
            keys.append(value.toByteArray());
        }
        QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
        QCOMPARE(QSet<QByteArray>(keys.cbegin(), keys.cend()).size(), keys.size());
    }

    void sortsTheRestAsText()
    {
        QCOMPARE(names::addressSortValue(u"pending"_s), QVariant(u"pending"_s));
        QVERIFY(!names::addressSortValue(u" "_s).isValid());
        QVERIFY(!names::addressSortValue(QString()).isValid());
    }
};

CONSOLE_TEST(QCoreApplication, TestAddressKey)

} // namespace tst_addresskey

#include "tst_addresskey.moc"
