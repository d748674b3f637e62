// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/domainname.h"
#include "names/hostname.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_shownname {

using namespace Qt::StringLiterals;

/// Which names are shown in Unicode, and which in ASCII because they could be taken for others.
class TestShownName : public support::TestCase
{
    Q_OBJECT

private slots:
    void legitimateNamesStayReadable_data()
    {
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &ascii, const QString &shown) {
            QTest::newRow(qPrintable(ascii)) << ascii << shown;
        };
        row(u"example.se"_s, u"example.se"_s);
        row(u"xn--rksmrgs-5wao1o.se"_s, u"räksmörgås.se"_s);
        row(u"*.www.xn--rksmrgs-5wao1o.se"_s, u"*.www.räksmörgås.se"_s);
        row(u"_dmarc.XN--RKSMRGS-5WAO1O.se."_s, u"_dmarc.räksmörgås.se."_s);
        row(u"xn--mnchen-3ya.de"_s, u"münchen.de"_s);
        row(u"xn--strae-oqa.de"_s, u"straße.de"_s);
        row(u"xn--d-uga0v4h.pl"_s, u"łódź.pl"_s);
        row(u"xn--sparta-o9a.tr"_s, u"ısparta.tr"_s);
        row(u"xn--ng-pma05d708i.vn"_s, u"đường.vn"_s);
        row(u"xn--collegi-xma.cat"_s, u"col·legi.cat"_s);
        row(u"xn--e1afmkfd.xn--p1ai"_s, u"пример.рф"_s);
        row(u"xn--e1afmkfd.com"_s, u"пример.com"_s);
        // All of it could be Latin, but nobody reads it so there.
        row(u"xn--n1ade.xn--p1ai"_s, u"рос.рф"_s);
        row(u"xn--80ak6aa92e.ru"_s, u"аррӏе.ru"_s);
        row(u"example.xn--p1ai"_s, u"example.рф"_s);
        row(u"xn--hxajbheg2az3al.gr"_s, u"παράδειγμα.gr"_s);
        row(u"xn--hxajbheg2az3al.xn--jxalpdlp"_s, u"παράδειγμα.δοκιμή"_s);
        row(u"xn--wgv71a119e.jp"_s, u"日本語.jp"_s);
        row(u"xn--sdk3aze.jp"_s, u"ヤフー.jp"_s);
        row(u"xn--tokyo-w91hq39l.jp"_s, u"東京tokyo.jp"_s);
        row(u"xn--3e0b707e.kr"_s, u"한국.kr"_s);
        row(u"xn--i1bj3fqcyde.in"_s, u"इंडिया.in"_s);
        row(u"räksmörgås.se"_s, u"räksmörgås.se"_s);
        row(u"Åsas server (gammal)"_s, u"Åsas server (gammal)"_s);
        row(u""_s, u""_s);
        row(u"."_s, u"."_s);
    }

    void legitimateNamesStayReadable()
    {
        QFETCH(const QString, ascii);
        QTEST(names::shownName(ascii), "shown");
    }

    void lookalikesAreShownInAscii_data()
    {
        QTest::addColumn<QString>("ascii");
        for (const char *name : {
                 "xn--80ak6aa92e.com",                // аррӏе: Cyrillic throughout
                 "www.xn--80ak6aa92e.com.",           // below it, as DNS writes it
                 "xn--l-7sba6dbr.com",                // раураl: Cyrillic and one Latin letter
                 "xn--pple-43d.com",                  // аpple: Latin and one Cyrillic letter
                 "xn--ggle-0nda.com",                 // gοοgle: Greek
                 "xn--mxay.com",                      // αν: Greek throughout
                 "xn--9dbxb.com",                     // סוס: Hebrew throughout
                 "xn--oogle-qmc.com",                 // ɡoogle: a letter of phonetics
                 "xn--google-dla.com",                // goo·gle: a dot that stands between no two l
                 "xn--toky-8qa3740jgipb.jp",          // 東京tokyö
                 "xn--3l8aa.com",                     // ꓐꓐ: a script that nobody knows by sight
                 "xn--1-nbc502a.com",                 // ա1१: digits that count differently
                 "xn--3s9h.com",                      // an emoji
                 "xn--.se",                           // not valid
                 "xn--80ak6aa92e", "xn--80ak6aa92e.", // without a top level
             }) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }

    void lookalikesAreShownInAscii()
    {
        QFETCH(const QString, ascii);
        QCOMPARE(names::shownName(ascii), ascii);
    }

    /// What does not come in ASCII as it should is no safer.
    void lookalikesThatComeInUnicode()
    {
        QCOMPARE(names::shownName(u"аррӏе.com"_s), u"xn--80ak6aa92e.com"_s);
        QCOMPARE(names::shownName(u"api.аpple.com"_s), u"api.xn--pple-43d.com"_s);
        QCOMPARE(names::shownName(u"app\u00adle.com"_s), u"app%C2%ADle.com"_s);
        QCOMPARE(names::shownName(u"\uff41pple.com"_s), u"%EF%BD%81pple.com"_s);
        // What is no label is no top level, whatever its letters.
        QCOMPARE(names::shownName(u"xn--80ak6aa92e.!рф["_s), u"xn--80ak6aa92e.!рф["_s);
        // The same name as DNS compares it.
        QCOMPARE(names::shownName(u"\ufb01x-é.com"_s), u"fix-é.com"_s);
    }

    void tellsBothForms()
    {
        QCOMPARE(names::shownNameAndOwn(u"example.se"_s), u"example.se"_s);
        QCOMPARE(names::shownNameAndOwn(u"xn--rksmrgs-5wao1o.se"_s), u"räksmörgås.se\nxn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(names::shownNameAndOwn(u"xn--80ak6aa92e.com"_s), u"xn--80ak6aa92e.com"_s);
        QCOMPARE(names::shownNameAndOwn(u"аррӏе.com"_s), u"xn--80ak6aa92e.com"_s);
    }

    void serversToo()
    {
        QCOMPARE(names::shownServer(u"xn--rksmrgs-5wao1o.se"_s, u"c1"_s), u"räksmörgås.se"_s);
        QCOMPARE(names::shownServer(u"www.xn--80ak6aa92e.com"_s, u"c1"_s), u"www.xn--80ak6aa92e.com"_s);
        QCOMPARE(names::shownServer(u"аррӏе.com"_s, u"c1"_s), u"xn--80ak6aa92e.com"_s);
        QCOMPARE(names::serverSearchText(u"web.se"_s, u"c1"_s), u"c1"_s);
        QCOMPARE(names::serverSearchText(u"xn--rksmrgs-5wao1o.se"_s, u"c1"_s), u"c1 xn--rksmrgs-5wao1o.se"_s);
    }
};

CONSOLE_TEST(QCoreApplication, TestShownName)

} // namespace tst_shownname

#include "tst_shownname.moc"
