// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/contrast.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tst_focusring {

namespace {

/// The smallest contrast of what is at the edges of @p image, save the one with the scroll bar, to what lies a few
/// pixels within.
double edgeContrast(const QImage &image)
{
    constexpr int within = 6;
    const int bottom = image.height() - 1;
    const QPoint middle(image.width() / 2, image.height() / 2);
    double least = 21;
    for (const auto &[edge, inner] : {std::pair(QPoint(0, middle.y()), QPoint(within, middle.y())),
                                      std::pair(QPoint(middle.x(), 0), QPoint(middle.x(), within)),
                                      std::pair(QPoint(middle.x(), bottom), QPoint(middle.x(), bottom - within))})
        least = std::min(least, contrastOf(image.pixelColor(edge), image.pixelColor(inner)));
    return least;
}

} // namespace

/// Whether the focus of what scrolls is seen.
class TestFocusRing : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void focusIsSeen_data();
    void focusIsSeen();
};

void TestFocusRing::focusIsSeen_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<bool>("text");
    QTest::newRow("area, light") << static_cast<int>(gui::Appearance::Light) << false;
    QTest::newRow("area, dark") << static_cast<int>(gui::Appearance::Dark) << false;
    QTest::newRow("text, light") << static_cast<int>(gui::Appearance::Light) << true;
    QTest::newRow("text, dark") << static_cast<int>(gui::Appearance::Dark) << true;
}

void TestFocusRing::focusIsSeen()
{
    QFETCH(int, appearance);
    QFETCH(bool, text);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.apply(static_cast<gui::Appearance>(appearance));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *scroll = new QScrollArea;
    auto *contents = new QWidget;
    contents->setAutoFillBackground(true);
    contents->setMinimumSize(50, 900);
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    auto *edit = new QTextEdit;
    edit->setReadOnly(true);
    auto *area = text ? static_cast<QAbstractScrollArea *>(edit) : scroll;
    for (QAbstractScrollArea *one :
         {static_cast<QAbstractScrollArea *>(scroll), static_cast<QAbstractScrollArea *>(edit)})
        one->setFrameShape(QFrame::NoFrame);
    for (QWidget *widget : {static_cast<QWidget *>(line), static_cast<QWidget *>(scroll), static_cast<QWidget *>(edit)})
        layout->addWidget(widget);
    window.resize(400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    const QImage without = area->grab().toImage();
    QVERIFY(edgeContrast(without) < 3);
    area->setFocus(Qt::TabFocusReason);
    QVERIFY2(edgeContrast(area->grab().toImage()) >= 3,
             qPrintable(QString::number(edgeContrast(area->grab().toImage()))));
    // It follows the area.
    window.resize(600, 500);
    QCoreApplication::processEvents();
    QVERIFY(edgeContrast(area->grab().toImage()) >= 3);
    line->setFocus();
    QVERIFY(edgeContrast(area->grab().toImage()) < 3);
}

CONSOLE_TEST(QApplication, TestFocusRing)

} // namespace tst_focusring

#include "tst_focusring.moc"
