// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/contrast.h"
#include "gui/look/theme.h"
#include "gui/people/avatarimage.h"
#include "support/testcase.h"

#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

namespace tst_avatarimage {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QSize &size, const char *format, const QColor &colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A PNG whose head claims another size, with a checksum that fits.
QByteArray claiming(QByteArray png, quint32 width, quint32 height)
{
    png.replace(16, 8, bigEndian(width) + bigEndian(height));
    png.replace(29, 4, bigEndian(crcOf(png.mid(12, 17))));
    return png;
}

/// One pixel, from which the claims go out.
QByteArray gif(quint16 width, quint16 height)
{
    QByteArray bytes = QByteArray::fromHex("474946383961"
                                           "01000100"
                                           "800000ff0000ffffff"
                                           "2c00000000010001000002024401003b");
    qToLittleEndian(width, bytes.data() + 6);
    qToLittleEndian(height, bytes.data() + 8);
    return bytes;
}

} // namespace

class TestAvatarImage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void bombIsNotUnpacked();
    void initials_data();
    void initials();
    void initialsCanBeRead_data();
    void initialsCanBeRead();
    void drawsRound();
};

void TestAvatarImage::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << encoded({40, 30}, "png") << QSize(40, 30);
    QTest::newRow("jpeg") << encoded({40, 30}, "jpg") << QSize(40, 30);
    QTest::newRow("gif") << gif(1, 1) << QSize(1, 1);
    QTest::newRow("largest") << encoded({1024, 1024}, "png") << QSize(1024, 1024);
}

void TestAvatarImage::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(gui::readAvatar(bytes).size(), size);
}

void TestAvatarImage::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = encoded({8, 8}, "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>");
    QTest::newRow("bmp") << encoded({8, 8}, "bmp");
    QTest::newRow("ppm") << encoded({8, 8}, "ppm");
    QTest::newRow("xpm") << encoded({8, 8}, "xpm");
    QTest::newRow("signature only") << png.left(8);
    QTest::newRow("head only") << png.left(33);
    QTest::newRow("svg within png") << png.left(8) + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    QTest::newRow("broken webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16);
    QTest::newRow("too wide") << encoded({1025, 1}, "png");
    QTest::newRow("too high") << encoded({1, 1025}, "jpg");
    QTest::newRow("png bomb") << claiming(png, 30000, 30000);
    QTest::newRow("png beyond all") << claiming(png, 0x7fffffff, 0x7fffffff);
    QTest::newRow("png of no size") << claiming(png, 0, 0);
    QTest::newRow("endless jpeg") << encoded({8, 8}, "jpg") + QByteArray("\xff\xda\0\x08", 4).repeated(100);
    QTest::newRow("gif bomb") << gif(65535, 65535);
}

void TestAvatarImage::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(gui::readAvatar(bytes).isNull());
}

void TestAvatarImage::bombIsNotUnpacked()
{
    // The made head is one that a reader believes: it is the size that is refused.
    const QByteArray bomb = claiming(encoded({8, 8}, "png"), 30000, 30000);
    QBuffer buffer;
    buffer.setData(bomb);
    QImageReader reader(&buffer, "png");
    QCOMPARE(reader.size(), QSize(30000, 30000));
    QVERIFY(gui::readAvatar(bomb).isNull());
    QVERIFY(!gui::readAvatar(claiming(encoded({8, 8}, "png"), 8, 8)).isNull());
}

void TestAvatarImage::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << u"Oskar Söderlund"_s << u"OS"_s;
    QTest::newRow("Swedish letters") << u"åsa öberg"_s << u"ÅÖ"_s;
    QTest::newRow("letters in parts") << u"A\u030asa O\u0308berg"_s << u"ÅÖ"_s;
    QTest::newRow("three words") << u"Karl Erik Äng"_s << u"KÄ"_s;
    QTest::newRow("one word") << u"Cher"_s << u"C"_s;
    QTest::newRow("signs before letters") << u"(vikarie) \"Anna\""_s << u"VA"_s;
    QTest::newRow("address") << u"anna@example.se"_s << u"A"_s;
    QTest::newRow("digits") << u"3 Idioter"_s << u"3I"_s;
    QTest::newRow("spaces") << u"  Ebba \t\n Fors  "_s << u"EF"_s;
    QTest::newRow("Hebrew") << u"עמית כהן"_s << u"עכ"_s;
    QTest::newRow("Arabic") << u"فرح نوري"_s << u"فن"_s;
    QTest::newRow("emoji and letters") << u"🦊 Räv"_s << u"R"_s;
    QTest::newRow("emoji only") << u"👩‍💻"_s << u"👩‍💻"_s;
    QTest::newRow("outside the first plane") << u"𐐀𐐨 𐐁x"_s << u"𐐀𐐁"_s;
    QTest::newRow("direction marks") << u"\u202eAnna\u202c \u200fBo"_s << u"AB"_s;
    QTest::newRow("control characters") << u"\u0001Anna \u0007Bo"_s << u"AB"_s;
    QTest::newRow("markup") << u"<img src=x>"_s << u"IS"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces only") << u" \u00a0 "_s << QString();
    QTest::newRow("invisible only") << u"\u200b\u202e\u0001"_s << QString();
}

void TestAvatarImage::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(gui::initialsOf(name), letters);
    const QString endless = gui::initialsOf(u"A"_s + QString(50000, QChar(0x301)) + QString(50000, u'x'));
    QVERIFY(endless.size() < 20);
}

void TestAvatarImage::initialsCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAvatarImage::initialsCanBeRead()
{
    QFETCH(bool, dark);
    QApplication::setPalette(gui::paletteFor(dark ? gui::Appearance::Dark : gui::Appearance::Light));
    const gui::AvatarImage image;
    QVERIFY(contrastOf(image.ground(), image.ink()) >= 4.5);
}

void TestAvatarImage::drawsRound()
{
    QApplication::setPalette(gui::paletteFor(gui::Appearance::Light));
    gui::AvatarImage image;
    image.setName(u"Anna Bo"_s);
    const QImage initials = image.grab().toImage();
    QCOMPARE(initials.pixelColor(initials.width() / 2, 4), image.ground());
    image.setPicture(gui::readAvatar(encoded({300, 100}, "png", Qt::red)));
    const QImage picture = image.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.rect().center()), QColor(Qt::red));
    QCOMPARE(picture.pixelColor(2, picture.height() / 2), QColor(Qt::red));
    // The corners are the page's.
    QCOMPARE(picture.pixelColor(0, 0), initials.pixelColor(0, 0));
    QVERIFY(picture.pixelColor(0, 0) != QColor(Qt::red));
    image.setPicture({});
    QCOMPARE(image.grab().toImage(), initials);
    image.setName({});
    QVERIFY(image.grab().toImage() != initials);
}

CONSOLE_TEST(QApplication, TestAvatarImage)

} // namespace tst_avatarimage

#include "tst_avatarimage.moc"
