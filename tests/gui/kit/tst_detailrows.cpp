// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailrows.h"
#include "gui/kit/fitarea.h"
#include "gui/kit/valuetext.h"
#include "support/testcase.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tst_detailrows {

using namespace Qt::StringLiterals;
using gui::DetailRows;

namespace {

/// Where the letters of what is painted in @p widget end, from the top of its window; they are dark on light.
int baseline(QWidget &widget)
{
    QWidget &window = *widget.window();
    const QImage image = window.grab().toImage();
    const QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (int y = rect.bottom(); y >= rect.top(); --y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y).lightness() < 160)
                return y;
        }
    }
    return -1;
}

QList<gui::DetailRow> someRows()
{
    return {{u"Key"_s, u"xx"_s, true, words::Tone::Normal}, {u"xx"_s, u"Short"_s, false, words::Tone::Normal}};
}

} // namespace

/// Labels and values, side by side where there is room for both.
class TestDetailRows : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fontsStandOnOneLine();
    void areSideBySideInTheirOwnWidth();
    void areSideBySideBesideABar();
    void linesBeginWithLinks();
};

void TestDetailRows::fontsStandOnOneLine()
{
    DetailRows rows;
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    rows.setPalette(palette);
    rows.setRows({{u"xx"_s, u"xx"_s, true, words::Tone::Normal}});
    rows.resize(400, 60);
    rows.show();
    auto *label = rows.findChild<QLabel *>();
    auto *value = rows.findChild<gui::ValueText *>();
    for (const qreal factor : {1.0, 1.3, 0.7}) {
        QFont font = rows.font();
        font.setPointSizeF(font.pointSizeF() * factor);
        value->setFont(font);
        QCoreApplication::processEvents();
        QVERIFY(baseline(*label) > 0);
        // Letters are drawn on whole pixels.
        QVERIFY2(std::abs(baseline(*label) - baseline(*value)) <= 1,
                 qPrintable(u"%1: %2 %3"_s.arg(factor).arg(baseline(*label)).arg(baseline(*value))));
    }
}

void TestDetailRows::areSideBySideInTheirOwnWidth()
{
    DetailRows rows;
    rows.setRows(someRows());
    rows.resize(rows.sizeHint());
    rows.show();
    const QList<QLabel *> labels = rows.findChildren<QLabel *>();
    const QList<gui::ValueText *> values = rows.findChildren<gui::ValueText *>();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(values.first()->y(), labels.first()->y());
    QVERIFY(values.last()->x() >= labels.last()->geometry().right());
    // With less room each value is below its label.
    rows.resize(rows.width() - 10, rows.height() * 3);
    QTRY_COMPARE(values.last()->x(), labels.last()->x());
    QVERIFY(values.last()->y() > labels.last()->y());
}

void TestDetailRows::areSideBySideBesideABar()
{
    gui::FitArea area;
    auto *rows = new DetailRows;
    area.setWidget(rows);
    rows->setRows(someRows());
    area.resize(area.sizeHint().width(), 30);
    area.show();
    const QList<QLabel *> labels = rows->findChildren<QLabel *>();
    const QList<gui::ValueText *> values = rows->findChildren<gui::ValueText *>();
    QTRY_VERIFY(rows->width() < area.width());
    QCOMPARE(values.last()->y(), labels.last()->y());
}

/// Each line of a value may lead somewhere; also where it is shortened, and not where nothing is known.
void TestDetailRows::linesBeginWithLinks()
{
    DetailRows rows;
    const QString longName(80, u'x');
    rows.setRows({{.label = u"Customers"_s,
                   .value = u"Ek AB, ref. Eva\n"_s + longName + u"\nNobody"_s,
                   .links = {{0, u"Ek AB"_s, u"ek"_s}, {1, longName, u"long"_s}, {2, u"Nobody"_s, {}}}}});
    rows.resize(500, 120);
    rows.show();
    auto *value = rows.findChild<gui::ValueText *>();
    QSignalSpy followed(&rows, &DetailRows::followed);
    const auto follow = [&](int place) {
        value->mark(place, 0);
        QTest::keyClick(value, Qt::Key_Return);
        return followed.takeLast().constFirst().toString();
    };
    QCOMPARE(follow(2), u"ek"_s);
    const auto second = static_cast<int>(value->toPlainText().indexOf(u'\n')) + 1;
    QVERIFY(!value->toPlainText().contains(longName));
    QCOMPARE(follow(second + 3), u"long"_s);
    // Outside of a link Return follows the first.
    QCOMPARE(follow(static_cast<int>(value->toPlainText().size()) - 2), u"ek"_s);
}

CONSOLE_TEST(QApplication, TestDetailRows)

} // namespace tst_detailrows

#include "tst_detailrows.moc"
