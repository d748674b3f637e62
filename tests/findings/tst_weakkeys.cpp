// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/weakkeys.h"
#include "insight/keyfixtures.h"
#include "support/testcase.h"

#include <QTest>
#include <QtEndian>

namespace tst_weakkeys {

using namespace Qt::StringLiterals;
using namespace findings;
using namespace insight;
using keyfixtures::fixture;

namespace {

QByteArray wire(QByteArray bytes, bool isNumber)
{
    if (isNumber && (bytes.front() & '\x80'))
        bytes.prepend('\0');
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

QString rsa(const QByteArray &modulus, const QByteArray &exponent = "010001")
{
    const QByteArray blob =
        wire("ssh-rsa", false) + wire(QByteArray::fromHex(exponent), true) + wire(QByteArray::fromHex(modulus), true);
    return u"ssh-rsa "_s + QLatin1StringView(blob.toBase64()) + u" somebody"_s;
}

/// Two primes of 512 bits that are far apart.
const QByteArray good = "b4578ed78b22adeb5850d2b5b4e847d156bf685b7ecb3716d084467f2697b69111a6d90dc15e2c73cbb6f582"
                        "82ae545d256ae7fdd42da6a288b71109ce8cb72e56b7d2ab87c8de34dfaf10295949d2d0f9faf02c18ab3aa3"
                        "02cff35dc663b62546c633855f7735fbe5c92537fd40aaae22d3a20ea90628cfc4f3f1876494400d";
/// Two primes that differ in their last 250 bits, and in their last 300.
const QByteArray close = "a5a2709529fca591cfaca09bc485e64d36b6ac18421dd4de7b57af2be43365e87cbbd6504b714f97f5d6bd16"
                         "2bd277e122cc57be81dc6c9310f2ec6ea9acceee4ba6f3f0fb9abcf03e61dbccfd20c0c31a30363d747eee96"
                         "1a534f0495e524632bca805becfe7131c547f8aa130bc78ab6ccf639676cca5516a12b81dcdd53f3";
const QByteArray lessClose = "a5a2709529fca591cfaca09bc485e64d36b6ac18421dd4de7b57bc0a967ccd43dff468d66f3f4fe9f3fba709"
                             "9e320fc2080b3226f9c4091b4b00a325623b137ccf362428aa06e7d620d8d847f5416a6358020c81bc122f36"
                             "8524063df8368336337138e136cb03f78b8c77e8d1aa2357212636b2202e4416fee742edc1578773";
/// Two primes made as CVE-2017-15361 describes it: k·M + (65537^a mod M).
const QByteArray roca = "99e868959cdf632cafd047fd766217e17f9e20200fbe33ee57dc73109f4d3f037656059bfc84927fcbe85b65"
                        "a82d3cf87b4851784b821a0b1b73caadeb40a5db";

/// A modulus of so many bits that nothing but its length is wrong with: the power of two, and @p more.
QByteArray ofLength(int bits, int more)
{
    QByteArray hex(2 * ((bits + 7) / 8), '0');
    // Whole bytes, or one bit less.
    hex[0] = bits % 8 == 0 ? '8' : '4';
    hex.replace(hex.size() - 2, 2, QByteArray::number(more, 16).rightJustified(2, '0'));
    return hex;
}

KeyWeaknesses weaknesses(const QString &text)
{
    const KeyResult key = readPublicKey(text);
    return key ? weaknessesOf(*key, text) : KeyWeaknesses();
}

} // namespace

/// Which keys are weak, and which are not.
class TestWeakKeys : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void byTypeAndLength_data();
    void byTypeAndLength();
    void byNumbers_data();
    void byNumbers();
    void blacklisted();
    void remembered();
};

void TestWeakKeys::byTypeAndLength_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("weak");
    QTest::newRow("ed25519") << u"ed25519"_s << 0;
    QTest::newRow("ed25519 in a certificate") << u"ed25519-cert"_s << 0;
    QTest::newRow("ecdsa") << u"ecdsa256"_s << 0;
    QTest::newRow("in a security key") << u"sked"_s << 0;
    QTest::newRow("rsa 4096") << u"rsa4096"_s << 0;
    QTest::newRow("rsa 3071") << u"rsa3071"_s << static_cast<int>(KeyWeakness::MediumRsa);
    QTest::newRow("rsa 2048") << u"rsa2048"_s << static_cast<int>(KeyWeakness::MediumRsa);
    QTest::newRow("rsa 2048 in a certificate") << u"rsa2048-cert"_s << static_cast<int>(KeyWeakness::MediumRsa);
    QTest::newRow("dsa") << u"dsa"_s << static_cast<int>(KeyWeakness::Dsa);
}

void TestWeakKeys::byTypeAndLength()
{
    QFETCH(QString, name);
    QFETCH(int, weak);
    const QString text = fixture(name);
    QVERIFY(readPublicKey(text));
    QCOMPARE(weaknesses(text).toInt(), weak);
}

void TestWeakKeys::byNumbers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<KeyWeaknesses>("weak");
    const KeyWeaknesses isShort = KeyWeakness::ShortRsa;
    QTest::newRow("good but for its length") << rsa(good) << isShort;
    QTest::newRow("with options before it") << u"no-pty "_s + rsa(close) << (isShort | KeyWeakness::CloseFactors);
    QTest::newRow("with another key in its options")
        << u"command=\"echo AAAAB3NzaC1yc2E= x\" "_s + rsa(good) << isShort;
    QTest::newRow("close primes") << rsa(close) << (isShort | KeyWeakness::CloseFactors);
    QTest::newRow("primes that are not close enough") << rsa(lessClose) << isShort;
    QTest::newRow("a square") << rsa("ffffffffffffff8a0000000000000d99") << (isShort | KeyWeakness::CloseFactors);
    QTest::newRow("the marks") << rsa(roca) << (isShort | KeyWeakness::Roca);
    QTest::newRow("exponent 1") << rsa(good, "01") << (isShort | KeyWeakness::BadExponent);
    QTest::newRow("even exponent") << rsa(good, "010000") << (isShort | KeyWeakness::BadExponent);
    QTest::newRow("exponent 3") << rsa(good, "03") << isShort;
    const KeyWeaknesses isMedium = KeyWeakness::MediumRsa;
    QTest::newRow("2047 bits") << rsa(ofLength(2047, 3)) << isShort;
    QTest::newRow("2048 bits") << rsa(ofLength(2048, 3)) << isMedium;
    QTest::newRow("3071 bits") << rsa(ofLength(3071, 9)) << isMedium;
    QTest::newRow("3072 bits") << rsa(ofLength(3072, 15)) << KeyWeaknesses();
    QTest::newRow("3072 bits, exponent 1") << rsa(ofLength(3072, 15), "01") << KeyWeaknesses(KeyWeakness::BadExponent);
    QTest::newRow("divided by 997") << rsa("8000000000000000000000000000570b") << (isShort | KeyWeakness::SmallFactor);
    QByteArray even = good;
    even.back() = 'e';
    QTest::newRow("even modulus") << rsa(even) << (isShort | KeyWeakness::SmallFactor);
}

void TestWeakKeys::byNumbers()
{
    QFETCH(QString, key);
    QFETCH(KeyWeaknesses, weak);
    QVERIFY(readPublicKey(key));
    QCOMPARE(weaknesses(key), weak);
}

void TestWeakKeys::blacklisted()
{
    const QString text = fixture(u"rsa4096"_s);
    const KeyResult key = readPublicKey(text);
    QVERIFY(key);
    const QByteArray end = key->md5.toLatin1().replace(':', "").right(20);
    const KeyBlacklist list("# from a list\nnothing\n00112233445566778899\n" + end.toUpper() + "\n");
    QCOMPARE(weaknessesOf(*key, text, list), KeyWeaknesses(KeyWeakness::Predictable));
    QCOMPARE(weaknessesOf(*key, text, KeyBlacklist("00112233445566778899")), KeyWeaknesses());
    QVERIFY(KeyBlacklist("# nothing\n0011\nzz112233445566778899").isEmpty());
    QVERIFY(!list.isEmpty());
}

void TestWeakKeys::remembered()
{
    WeakKeys keys;
    const QString text = rsa(close);
    const KeyResult key = readPublicKey(text);
    QCOMPARE(keys.of(*key, text), KeyWeakness::ShortRsa | KeyWeakness::CloseFactors);
    // By the key, not by its text.
    QCOMPARE(keys.of(*key, {}), KeyWeakness::ShortRsa | KeyWeakness::CloseFactors);
}

CONSOLE_TEST(QCoreApplication, TestWeakKeys)

} // namespace tst_weakkeys

#include "tst_weakkeys.moc"
