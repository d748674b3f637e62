// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "support/testcase.h"

#include <QApplication>
#include <QClipboard>
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

CONSOLE_TEST(QApplication, TestValueText)

} // namespace tst_valuetext

#include "tst_valuetext.moc"
