// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unpacker.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_unpacker {

using api::Unpacker;

namespace {

constexpr qint64 enough = 1000;

const QByteArray plain = R"([{"name": "a.se"}, {"name": "b.se"}])";
const QByteArray gzip =
    QByteArray::fromHex("1f8b08000000000002038bae56ca4bcc4d55b252504ad42b4e55aad5514088248145620183354c0e24000000");
const QByteArray zlib = QByteArray::fromHex("78da8bae56ca4bcc4d55b252504ad42b4e55aad55140882481456201c90c0aca");

} // namespace

/// Compressed bodies, piece by piece: whole, cut, damaged, and far too large.
class TestUnpacker : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plainIsNotUnpacked();
    void whole_data();
    void whole();
    void cutAnywhere();
    void nothingIsWhole();
    void damaged();
    void notOurs();
    void bomb();
    void endsOnce();
};

void TestUnpacker::plainIsNotUnpacked()
{
    QVERIFY(!Unpacker::of({}));
    QVERIFY(!Unpacker::of(" Identity "));
    QVERIFY(Unpacker::of("GZip"));
}

void TestUnpacker::whole_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("size");
    for (const int size : {1, 7, 1000}) {
        QTest::addRow("gzip, %d", size) << QByteArray("gzip") << gzip << size;
        QTest::addRow("x-gzip, %d", size) << QByteArray("x-gzip") << gzip << size;
        QTest::addRow("deflate, %d", size) << QByteArray("deflate") << zlib << size;
    }
}

void TestUnpacker::whole()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(int, size);

    const auto unpacker = Unpacker::of(encoding);
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += size) {
        QVERIFY(at == 0 || !unpacker->isWhole());
        unpacker->unpack(body.mid(at, size), out, enough);
    }
    QCOMPARE(out, plain);
    QVERIFY(unpacker->isWhole());
    QVERIFY(!unpacker->isDamaged());
}

void TestUnpacker::cutAnywhere()
{
    for (qsizetype length = 1; length < gzip.size(); ++length) {
        const auto unpacker = Unpacker::of("gzip");
        QByteArray out;
        unpacker->unpack(gzip.first(length), out, enough);
        QVERIFY(plain.startsWith(out));
        QVERIFY(!unpacker->isWhole());
        QVERIFY(!unpacker->isDamaged());
    }
}

void TestUnpacker::nothingIsWhole()
{
    QByteArray out;
    const auto unpacker = Unpacker::of("gzip");
    unpacker->unpack({}, out, enough);
    QVERIFY(unpacker->isWhole());
    QVERIFY(out.isEmpty());
}

void TestUnpacker::damaged()
{
    // Each byte of the head's first three and of the sum, and what stands between.
    for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(2), gzip.size() - 8, gzip.size() - 1}) {
        QByteArray body = gzip;
        body[at] = static_cast<char>(body.at(at) ^ 0x55);
        const auto unpacker = Unpacker::of("gzip");
        QByteArray out;
        unpacker->unpack(body, out, enough);
        QVERIFY2(unpacker->isDamaged(), QByteArray::number(at).constData());
        QVERIFY(!unpacker->isWhole());
    }
}

void TestUnpacker::notOurs()
{
    for (const char *encoding : {"br", "zstd", "gzip, gzip"}) {
        const auto unpacker = Unpacker::of(encoding);
        QByteArray out;
        unpacker->unpack(gzip, out, enough);
        QVERIFY(unpacker->isDamaged());
        QVERIFY(out.isEmpty());
    }
}

void TestUnpacker::bomb()
{
    // 10 MB of blanks as one stream of zlib.
    const QByteArray body = qCompress(QByteArray(10'000'000, ' '), 9).sliced(4);
    const auto unpacker = Unpacker::of("deflate");
    QByteArray out;
    unpacker->unpack(body, out, enough);
    QVERIFY(out.size() > enough);
    QVERIFY(out.size() < 200'000);
    QVERIFY(!unpacker->isDamaged());
}

void TestUnpacker::endsOnce()
{
    const auto unpacker = Unpacker::of("gzip");
    QByteArray out;
    unpacker->unpack(gzip, out, enough);
    unpacker->unpack("what comes after it", out, enough);
    QCOMPARE(out, plain);
    QVERIFY(unpacker->isWhole());
}

CONSOLE_TEST(QCoreApplication, TestUnpacker)

} // namespace tst_unpacker

#include "tst_unpacker.moc"
