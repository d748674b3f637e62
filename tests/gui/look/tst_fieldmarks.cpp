// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/contrast.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTextEdit>

namespace tst_fieldmarks {

using namespace Qt::StringLiterals;

/// What is marked within a field, and the arrow at its end.
class TestFieldMarks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void selectedTextIsMarked_data();
    void selectedTextIsMarked();
    void arrowsFollowTheText();
    void heightsComeBack();

private:
    gui::Theme m_theme{*static_cast<QApplication *>(QCoreApplication::instance())};
};

void TestFieldMarks::selectedTextIsMarked_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(gui::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(gui::Appearance::Dark);
}

void TestFieldMarks::selectedTextIsMarked()
{
    QFETCH(int, appearance);
    m_theme.apply(static_cast<gui::Appearance>(appearance));
    QLineEdit line(u"text"_s);
    QPlainTextEdit plain(u"text"_s);
    QTextEdit rich(u"text"_s);
    QLabel label(u"text"_s);
    for (const QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&plain),
                                  static_cast<QWidget *>(&rich), static_cast<QWidget *>(&label)}) {
        widget->ensurePolished();
        const QPalette palette = widget->palette();
        const QColor marked = palette.color(QPalette::Highlight);
        QVERIFY2(contrastOf(marked, palette.color(QPalette::Window)) >= 3,
                 qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), marked.name())));
        QVERIFY(contrastOf(marked, palette.color(QPalette::Base)) >= 3);
        QVERIFY(contrastOf(marked, palette.color(QPalette::HighlightedText)) >= 4.5);
    }
    // As it is drawn, and with the other theme while it is open.
    QWidget window;
    QLineEdit shown(u"text"_s, &window);
    shown.setGeometry(0, 0, 200, 32);
    shown.selectAll();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto other = appearance == int(gui::Appearance::Dark) ? gui::Appearance::Light : gui::Appearance::Dark;
    for (const gui::Appearance now : {other, static_cast<gui::Appearance>(appearance)}) {
        m_theme.apply(now);
        const QImage image = shown.grab().toImage();
        const QColor accent = gui::coloursFor(gui::paletteFor(now)).accent;
        bool isSeen = false;
        for (int x = 0; x < image.width() && !isSeen; ++x)
            isSeen = image.pixelColor(x, image.height() / 2) == accent;
        QVERIFY(isSeen);
    }
}

/// Of a choice, a number, a heading and a group: as wide in relation to the text.
void TestFieldMarks::arrowsFollowTheText()
{
    m_theme.apply(gui::Appearance::Light);
    QComboBox box;
    box.addItem(u"one"_s);
    const auto width = [&box] {
        box.resize(box.sizeHint().width() + 40, box.sizeHint().height());
        const QImage image = box.grab().toImage();
        const QRgb colour = gui::coloursFor(box.palette()).muted.rgb();
        int left = image.width();
        int right = 0;
        for (int x = image.width() / 2; x < image.width() - 3; ++x) {
            for (int y = 3; y < image.height() - 3; ++y) {
                if (image.pixel(x, y) == colour) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        return right - left + 1;
    };
    m_theme.setTextSize(100);
    const int small = width();
    QVERIFY2(small >= 4 && small <= 9, qPrintable(QString::number(small)));
    m_theme.setTextSize(200);
    const int large = width();
    m_theme.setTextSize(100);
    QVERIFY2(large >= 2 * small - 2, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
    // What opens a group and what sorts is drawn the same.
    for (const QStyle::PrimitiveElement element : {QStyle::PE_IndicatorArrowDown, QStyle::PE_IndicatorBranch}) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOption option;
        option.palette = gui::paletteFor(gui::Appearance::Light);
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Children | QStyle::State_Open;
        QApplication::style()->drawPrimitive(element, &option, &painter);
        painter.end();
        QCOMPARE(image.pixelColor(30, 30), gui::coloursFor(option.palette).muted);
        QCOMPARE(image.pixelColor(30, 40), QColor(Qt::white));
    }
}

/// Fields that were made in large text are as high as others when the text is.
void TestFieldMarks::heightsComeBack()
{
    m_theme.apply(gui::Appearance::Light);
    struct Fields
    {
        Fields()
        {
            box.addItem(u"one"_s);
            line.addAction(gui::icon(u"search"_s), QLineEdit::LeadingPosition);
            auto *layout = new QHBoxLayout(&window);
            for (QWidget *field :
                 {static_cast<QWidget *>(&box), static_cast<QWidget *>(&line), static_cast<QWidget *>(&button)})
                layout->addWidget(field);
            window.show();
        }
        QList<int> heights() const
        {
            QCoreApplication::processEvents();
            return {box.sizeHint().height(), line.sizeHint().height(), button.sizeHint().height(), box.height(),
                    line.height(),           button.height()};
        }
        QWidget window;
        QComboBox box;
        QLineEdit line{u"text"_s};
        QPushButton button{u"Clear"_s};
    };
    m_theme.setTextSize(200);
    const Fields large;
    const QList<int> before = large.heights();
    m_theme.setTextSize(100);
    const Fields usual;
    QVERIFY(before != usual.heights());
    QCOMPARE(large.heights(), usual.heights());
}

CONSOLE_TEST(QApplication, TestFieldMarks)

} // namespace tst_fieldmarks

#include "tst_fieldmarks.moc"
