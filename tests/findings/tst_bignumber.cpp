// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/bignumber.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace tst_bignumber {

using findings::BigNumber;

namespace {

BigNumber number(const QByteArray &hexadecimal)
{
    const QByteArray even = hexadecimal.size() % 2 == 0 ? hexadecimal : '0' + hexadecimal;
    return BigNumber::fromBytes(QByteArray::fromHex(even));
}

} // namespace

/// Arithmetic with numbers of any length, against Python's and against itself.
class TestBigNumber : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void small()
    {
        QVERIFY(BigNumber().isZero() && BigNumber(0).isZero() && BigNumber(0).isEven());
        QCOMPARE(BigNumber().bits(), 0);
        QCOMPARE(BigNumber(1).bits(), 1);
        QCOMPARE(BigNumber(0x1'0000'0000).bits(), 33);
        QVERIFY(number("0000000000ff") == BigNumber(255));
        QVERIFY(BigNumber(7) / BigNumber(2) == BigNumber(3));
        QVERIFY(BigNumber(2) / BigNumber(7) == BigNumber());
        QVERIFY(BigNumber(5) - BigNumber(5) == BigNumber());
        QVERIFY(BigNumber(0xffff'ffff'ffff'ffff) + BigNumber(1) == number("010000000000000000"));
        QVERIFY(BigNumber(3) << 64 >> 64 == BigNumber(3));
        QVERIFY(BigNumber(3) >> 2 == BigNumber());
        for (quint64 value = 0; value < 2000; ++value) {
            const auto root = static_cast<quint64>(std::sqrt(static_cast<double>(value)));
            QVERIFY(BigNumber(value).squareRoot() == BigNumber(root));
            QCOMPARE(BigNumber(value).modulo(7), static_cast<quint32>(value % 7));
        }
    }

    void large()
    {
        // By Python: math.isqrt, //.
        QVERIFY(number("efb60e2d12c6183e").squareRoot() == number("f7b8c347"));
        QVERIFY(number("177c8782e9df21147").squareRoot() == number("13629792c"));
        QVERIFY(number("8a78ce4f3ce257c16a7ec55c66d12d0ffee1623c422351e2f076b3a052421f5a1a53cd898c30979ce89d62d2"
                       "42ec6189597d7bb6a1ff5186be853e91009534846afabfe7f7e981adc99e056de6373a25b2944a748d827608"
                       "3cd0128fbc9261e2e15648eaee80fa7b9ec0db441c710f6961e0b6d0d7d99e8d9f99b735a5")
                    .squareRoot() ==
                number("bc474dec33d8448aaaf6a6248a775f334ee40fb19a2e57d40ee7ad345a5ad48ce238b24bff4f0d4443f31c34"
                       "d4146450052829a33804d21947d813e4f2b69"));
        QVERIFY(number("dc04ab5fefd7e9bcbc03d176326c9963b2a8ecf5be1f3cb434e20301ed90a3dd531a37d47fbad0fed88da8d3"
                       "baf2798df07a7a4359dc298ce2daf29d02aab6d243217d171e9a39caf2f56a00b99b443a9bb587413475ef") /
                    number("d31f0bed3616b408cfca558cdae64bb791d38792b784c5317d14e696eeaf8cb1fc02e47c4ac") ==
                number("10ac9c8cf27fb32598e28f76fa8011409ab951d8fb2b4f7a7893baea3c506724a1143dd7de365f1b2ff9ead7"
                       "8794d9c75869"));
    }

    /// What was multiplied divides again, and a root is the largest that fits.
    void anyNumbers()
    {
        QRandomGenerator random(20261130);
        const auto any = [&random](int most) {
            QByteArray bytes(random.bounded(1, most), Qt::Uninitialized);
            // Many ones and zeroes are what division finds hard.
            for (char &byte : bytes)
                byte = random.bounded(3) == 0   ? '\xff'
                       : random.bounded(3) == 0 ? '\0'
                                                : static_cast<char>(random.bounded(256));
            return BigNumber::fromBytes(bytes);
        };
        for (int i = 0; i < 20000; ++i) {
            const BigNumber a = any(64);
            const BigNumber b = any(40) + BigNumber(1);
            const BigNumber quotient = a / b;
            const BigNumber rest = a - quotient * b;
            QVERIFY(rest < b);
            QVERIFY((a * b + rest) / b == a + rest / b);
            QCOMPARE((a * b).modulo(65521), static_cast<quint32>(quint64(a.modulo(65521)) * b.modulo(65521) % 65521));
            const BigNumber root = a.squareRoot();
            QVERIFY(root * root <= a);
            QVERIFY((root + BigNumber(1)) * (root + BigNumber(1)) > a);
        }
    }
};

CONSOLE_TEST(QCoreApplication, TestBigNumber)

} // namespace tst_bignumber

#include "tst_bignumber.moc"
