// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/domainname.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_domainname {

using namespace Qt::StringLiterals;

class TestDomainName : public support::TestCase
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("unicode");
        QTest::newRow("plain") << u"example.se"_s << u"example.se"_s;
        QTest::newRow("one label") << u"xn--rksmrgs-5wao1o.se"_s << u"räksmörgås.se"_s;
        QTest::newRow("below it") << u"www.xn--rksmrgs-5wao1o.se"_s << u"www.räksmörgås.se"_s;
        QTest::newRow("upper case") << u"XN--RKSMRGS-5WAO1O.SE"_s << u"räksmörgås.SE"_s;
        QTest::newRow("service label") << u"_dmarc.xn--rksmrgs-5wao1o.se"_s << u"_dmarc.räksmörgås.se"_s;
        QTest::newRow("wildcard") << u"*.xn--rksmrgs-5wao1o.se"_s << u"*.räksmörgås.se"_s;
        QTest::newRow("inside a record") << u"10 mail.xn--rksmrgs-5wao1o.se."_s << u"10 mail.räksmörgås.se."_s;
        QTest::newRow("top level without a list of letters")
            << u"xn--hxajbheg2az3al.xn--jxalpdlp"_s << u"παράδειγμα.δοκιμή"_s;
        QTest::newRow("not valid") << u"xn--\u00e5.se xn--.se"_s << u"xn--\u00e5.se xn--.se"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void decodes()
    {
        QFETCH(const QString, ascii);
        QFETCH(const QString, unicode);
        QCOMPARE(names::unicodeName(ascii), unicode);
    }
};

CONSOLE_TEST(QCoreApplication, TestDomainName)

} // namespace tst_domainname

#include "tst_domainname.moc"
