// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/people/qrcode.h"
#include "support/testcase.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <qrencode.h>

namespace tst_qrcode {

using namespace Qt::StringLiterals;

namespace {

const QString address = u"otpauth://totp/Cloudnet:åsa@example.se?secret=JBSWY3DPEHPK3PXP&issuer=Cloudnet"_s;

bool isBlack(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y) == QColor(Qt::black);
}

} // namespace

/// What is painted is what the library made of the text, with white around it.
class TestQrCode : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matrixIsTheLibrarys();
    void finderPatterns();
    void whatDoesNotFit();
    void zeroByteDoesNotEndIt();
    void paintsEveryModule_data();
    void paintsEveryModule();
    void clears();
};

void TestQrCode::matrixIsTheLibrarys()
{
    const auto matrix = gui::qrMatrix(address);
    QVERIFY(matrix);
    const QByteArray text = address.toUtf8();
    QRcode *code = QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M);
    QVERIFY(code);
    QCOMPARE(matrix->side, code->width);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            QCOMPARE(matrix->isDark(x, y), (code->data[y * code->width + x] & 1U) != 0);
    }
    QRcode_free(code);
    QVERIFY(gui::qrMatrix(u"another"_s) != matrix);
}

void TestQrCode::finderPatterns()
{
    const auto matrix = gui::qrMatrix(u"x"_s);
    QVERIFY(matrix);
    QCOMPARE(matrix->side, 21);
    // A square in each corner but one: dark border, light ring, dark heart.
    for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = qMin(qMin(x, 6 - x), qMin(y, 6 - y));
                QCOMPARE(matrix->isDark(corner.x() + x, corner.y() + y), ring != 1);
            }
        }
    }
}

void TestQrCode::whatDoesNotFit()
{
    QVERIFY(!gui::qrMatrix(QString()));
    // Version 40 with correction M holds 2331 bytes.
    QVERIFY(gui::qrMatrix(QString(2331, u'x')));
    QVERIFY(!gui::qrMatrix(QString(2332, u'x')));
    QVERIFY(!gui::qrMatrix(QString(1200, u'å')));
    QVERIFY(!gui::qrMatrix(QString(100000, u'x')));
    gui::QrCode code;
    QVERIFY(!code.setText(QString(100000, u'x')));
    QVERIFY(code.isEmpty());
}

void TestQrCode::zeroByteDoesNotEndIt()
{
    QVERIFY(gui::qrMatrix(u"otpauth:"_s + QChar(0) + u"a"_s) != gui::qrMatrix(u"otpauth:"_s + QChar(0) + u"b"_s));
}

void TestQrCode::paintsEveryModule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << address << false;
    QTest::newRow("dark") << address << true;
    QTest::newRow("large") << QString(2000, u'x') << true;
}

void TestQrCode::paintsEveryModule()
{
    QFETCH(QString, text);
    QFETCH(bool, dark);
    QApplication::setPalette(gui::paletteFor(dark ? gui::Appearance::Dark : gui::Appearance::Light));
    gui::QrCode code;
    QVERIFY(code.setText(text));
    code.resize(code.sizeHint());
    const auto matrix = gui::qrMatrix(text);
    const QImage image = code.grab().toImage();
    const int modules = matrix->side + 8;
    QCOMPARE(image.width(), image.height());
    QCOMPARE(image.width() % modules, 0);
    const int module = image.width() / modules;
    QVERIFY(module >= 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int column = x / module - 4;
            const int row = y / module - 4;
            const bool inside = column >= 0 && row >= 0 && column < matrix->side && row < matrix->side;
            const bool black = inside && matrix->isDark(column, row);
            if (isBlack(image, x, y) != black || (!black && image.pixelColor(x, y) != QColor(Qt::white)))
                QFAIL(qPrintable(u"pixel %1, %2"_s.arg(x).arg(y)));
        }
    }
}

void TestQrCode::clears()
{
    gui::QrCode code;
    QVERIFY(code.setText(address));
    code.resize(code.sizeHint());
    code.clear();
    QVERIFY(code.isEmpty());
    code.resize(100, 100);
    const QImage image = code.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(!isBlack(image, x, y));
    }
}

CONSOLE_TEST(QApplication, TestQrCode)

} // namespace tst_qrcode

#include "tst_qrcode.moc"
