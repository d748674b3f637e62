// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_fold {

using namespace Qt::StringLiterals;

class TestFold : public support::TestCase
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QString>("plain");
        QTest::newRow("empty") << QString() << u""_s << u""_s;
        QTest::newRow("ASCII") << u"Web-01.Example.SE"_s << u"web-01.example.se"_s << u"web-01.example.se"_s;
        QTest::newRow("Swedish letters stay")
            << u"Ångström Ärla ÅÄÖ"_s << u"ångström ärla åäö"_s << u"angstrom arla aao"_s;
        QTest::newRow("other diacritics go")
            << u"Café Müller Ñandú Škoda"_s << u"cafe muller nandu skoda"_s << u"cafe muller nandu skoda"_s;
        QTest::newRow("typed in parts") << u"A\u030Angstro\u0308m Cafe\u0301"_s << u"ångström cafe"_s
                                        << u"angstrom cafe"_s;
        QTest::newRow("the unit of length") << u"\u212B"_s << u"å"_s << u"a"_s;
        QTest::newRow("more marks on one letter") << u"ǟ ộ å\u0323"_s << u"ä o å"_s << u"a o a"_s;
        QTest::newRow("letters without parts")
            << u"Ørsted Łódź Æsir Straße ŒUVRE"_s << u"orsted lodz aesir strasse oeuvre"_s
            << u"orsted lodz aesir strasse oeuvre"_s;
        QTest::newRow("all spaces are one kind")
            << u"a\tb\nc\u00A0d\u2003e\u0001f"_s << u"a b c d e f"_s << u"a b c d e f"_s;
        QTest::newRow("ASCII control characters") << u"a\x1f\x1e\x7f b"_s << u"a    b"_s << u"a    b"_s;
        QTest::newRow("other alphabets") << u"ПРИВЕТ ΑΒΓ 日本"_s << u"привет αβγ 日本"_s << u"привет αβγ 日本"_s;
        QTest::newRow("beyond 16 bits") << u"😀 Å"_s << u"😀 å"_s << u"😀 a"_s;
        QTest::newRow("a mark alone") << u"\u0301é"_s << u"e"_s << u"e"_s;
    }

    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QFETCH(const QString, plain);
        QCOMPARE(names::fold(text), folded);
        QCOMPARE(names::foldPlain(folded), plain);
        QCOMPARE(names::fold(folded), folded);
    }
};

CONSOLE_TEST(QCoreApplication, TestFold)

} // namespace tst_fold

#include "tst_fold.moc"
