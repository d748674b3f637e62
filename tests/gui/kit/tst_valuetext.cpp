// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "support/testcase.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

namespace tst_valuetext {

using namespace Qt::StringLiterals;
using gui::ValueText;

/// Values to read and to copy: what is copied is the value, whatever stands for it on the screen.
class TestValueText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAsItWasGiven_data();
    void copiesAsItWasGiven();
    void copiesAPart();
    void oneLine();
    void aTelephoneNumberIsNotDivided();
    void whatIsCopiedIsTheValue();
    void linksAreFollowed();
    void linksGoWithTheirValue();
};

void TestValueText::copiesAsItWasGiven_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("turned") << u"a\u202egnp\u202c.exe"_s << u"a[U+202E]gnp[U+202C].exe"_s;
    QTest::newRow("turned at both ends") << u"\u2067a\u2069"_s << u"[U+2067]a[U+2069]"_s;
    QTest::newRow("what looks like a sign") << u"[U+202E]\u202e"_s << u"[U+202E][U+202E]"_s;
}

void TestValueText::copiesAsItWasGiven()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    gui::ValueText text;
    text.setValue(value);
    QCOMPARE(text.toPlainText(), shown);
    QCOMPARE(text.value(), value);
    text.selectAll();
    text.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void TestValueText::copiesAPart()
{
    gui::ValueText text;
    text.setValue(u"ab\u202ecd"_s);
    const QString shown = text.toPlainText();
    const auto copied = [&](qsizetype start, qsizetype length) {
        text.mark(static_cast<int>(start), static_cast<int>(length));
        text.copy();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied(1, 1), u"b"_s);
    QCOMPARE(copied(shown.indexOf(u'c'), 2), u"cd"_s);
    QCOMPARE(copied(1, shown.indexOf(u'd') - 1), u"b\u202ec"_s);
}

void TestValueText::oneLine()
{
    gui::ElidedLabel label;
    label.setText(u"a\n\u202eb\tc"_s);
    QCOMPARE(label.shown(), u"a [U+202E]b c"_s);
    QCOMPARE(label.text(), u"a\n\u202eb\tc"_s);
}

void TestValueText::aTelephoneNumberIsNotDivided()
{
    ValueText field;
    const auto linesAtLeast = [&field](const QString &value) {
        field.setValue(value);
        const int least = field.minimumSizeHint().width();
        const int one = field.heightForWidth(10 * field.sizeHint().width());
        return qRound(double(field.heightForWidth(least)) / one);
    };
    QVERIFY(linesAtLeast(u"ab-cde fgh ij klm"_s) > 1);
    QCOMPARE(linesAtLeast(u"08-123 500 50 123"_s), 1);
}

void TestValueText::whatIsCopiedIsTheValue()
{
    ValueText field;
    field.setValue(u"08-123 500 50"_s);
    QCOMPARE(field.value(), u"08-123 500 50"_s);
    field.mark(3, 7);
    field.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"123 500"_s);
}

/// By a click on their letters, and by Return; what is beside them, and what was drawn over, is only read.
void TestValueText::linksAreFollowed()
{
    gui::ValueText text;
    text.setValue(u"Ek & Co, ref. Eva\nAlm <b>AB</b>"_s);
    text.setLinkColour(Qt::blue);
    text.setLinks({{0, 7, u"ek"_s}, {18, 12, u"alm"_s}});
    text.resize(400, 80);
    text.show();
    QCOMPARE(text.toPlainText(), text.value());
    QSignalSpy followed(&text, &gui::ValueText::followed);
    const auto click = [&text](int place) {
        QTextCursor cursor(text.document());
        cursor.setPosition(place);
        const QRect at = text.cursorRect(cursor);
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, at.center() + QPoint(3, 0));
    };
    click(2);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.takeFirst().constFirst().toString(), u"ek"_s);
    click(12);
    QCOMPARE(followed.size(), 0);
    click(25);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.takeFirst().constFirst().toString(), u"alm"_s);
    text.selectAll();
    QTest::mouseRelease(text.viewport(), Qt::LeftButton, {}, QPoint(5, 8));
    QCOMPARE(followed.size(), 0);
    // By keyboard: Tab comes here, Return follows the first one, or that in which the cursor is.
    QCOMPARE(text.focusPolicy(), Qt::StrongFocus);
    text.mark(0, 7);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(followed.takeFirst().constFirst().toString(), u"ek"_s);
    text.mark(20, 0);
    QTest::keyClick(&text, Qt::Key_Enter);
    QCOMPARE(followed.takeFirst().constFirst().toString(), u"alm"_s);
    text.mark(14, 0);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(followed.takeFirst().constFirst().toString(), u"ek"_s);
    QCOMPARE(text.toPlainText(), text.value());
}

void TestValueText::linksGoWithTheirValue()
{
    gui::ValueText text;
    text.setLinkColour(Qt::blue);
    text.setValue(u"Ek AB"_s);
    text.setLinks({{0, 5, u"ek"_s}});
    const auto colourAt = [&text](int place) {
        QTextCursor cursor(text.document());
        cursor.setPosition(place);
        return cursor.charFormat().foreground();
    };
    QCOMPARE(colourAt(3).color(), QColor(Qt::blue));
    text.setLinkColour(Qt::cyan);
    QCOMPARE(colourAt(3).color(), QColor(Qt::cyan));
    text.setValue(u"Alm AB"_s);
    QCOMPARE(colourAt(3).style(), Qt::NoBrush);
    QCOMPARE(text.focusPolicy(), Qt::ClickFocus);
    QSignalSpy followed(&text, &gui::ValueText::followed);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(followed.size(), 0);
}

CONSOLE_TEST(QApplication, TestValueText)

} // namespace tst_valuetext

#include "tst_valuetext.moc"
