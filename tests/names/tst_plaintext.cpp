// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/plaintext.h"
#include "names/plaintooltip.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_plaintext {

using namespace Qt::StringLiterals;

/// Text for the eye: what nobody sees, and what turns the text around it.
class TestPlainText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void everyCharacterThatTurns();
    void placeOfTheFirst();
    void linesStay();
    void inATooltip();
};

void TestPlainText::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("as it is") << u"Åkesson & Öberg"_s << u"Åkesson & Öberg"_s;
    QTest::newRow("letters from right to left") << u"שלום"_s << u"שלום"_s;
    QTest::newRow("override") << u"abc\u202egnp.exe"_s << u"abc[U+202E]gnp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"[U+2066]a[U+2069]"_s;
    QTest::newRow("a mark") << u"a\u200fb"_s << u"a[U+200F]b"_s;
    QTest::newRow("of Arabic") << u"a\u061cb"_s << u"a[U+061C]b"_s;
    QTest::newRow("control characters") << u"a\u0001b\tc"_s << u"a b c"_s;
    QTest::newRow("line breaks") << u"a\nb\u2028c\u2029d"_s << u"a b c d"_s;
}

void TestPlainText::shown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);

    QCOMPARE(names::shownText(text, false), shown);
}

/// Those that Unicode gives the property Bidi_Control.
void TestPlainText::everyCharacterThatTurns()
{
    QList<int> turning;
    for (int code = 0; code < 0x10000; ++code) {
        if (names::turnsText(QChar(code)))
            turning.append(code);
    }
    QCOMPARE(turning, (QList<int>{0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067,
                                  0x2068, 0x2069}));
}

void TestPlainText::placeOfTheFirst()
{
    QCOMPARE(names::turningPlace(QString()), 0);
    QCOMPARE(names::turningPlace(u"Åkesson\u00ad"_s), 0);
    QCOMPARE(names::turningPlace(u"\u202eab"_s), 1);
    QCOMPARE(names::turningPlace(u"ab\u2067\u202e"_s), 3);
}

void TestPlainText::linesStay()
{
    QCOMPARE(names::shownText(u"a\nb\u2028c\u202ed"_s, true), u"a\nb\nc[U+202E]d"_s);
    QCOMPARE(names::plainText(u"a\u202eb"_s, true), u"a\u202eb"_s);
    QCOMPARE(names::withSigns(u"a\tb\u202ec"_s), u"a\tb[U+202E]c"_s);
}

void TestPlainText::inATooltip()
{
    const QString tip = names::plainToolTip(u"a\n\u202eb"_s);
    QVERIFY(tip.contains(u"a\n[U+202E]b"_s));
}

CONSOLE_TEST(QCoreApplication, TestPlainText)

} // namespace tst_plaintext

#include "tst_plaintext.moc"
