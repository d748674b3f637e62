// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/txtstrings.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_txtstrings {

using namespace Qt::StringLiterals;

class TestTxtStrings : public support::TestCase
{
    Q_OBJECT

private slots:
    void joins_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"\"v=spf1 -all\""_s << u"v=spf1 -all"_s;
        QTest::newRow("split") << u"\"v=DKIM1; p=MIIB\" \"IjAN Bg\""_s << u"v=DKIM1; p=MIIBIjAN Bg"_s;
        QTest::newRow("split without a space") << u"\"ab\"\"cd\"\t \"ef\" "_s << u"abcdef"_s;
        QTest::newRow("an empty one between") << u"\"ab\" \"\" \"cd\""_s << u"abcd"_s;
        QTest::newRow("escapes") << u"\"v=DMARC1\\; a=\\\"b\\\" \\\\ \\195\\165\""_s << u"v=DMARC1; a=\"b\" \\ å"_s;
        QTest::newRow("a letter split in two") << u"\"\\195\" \"\\165\""_s << u"å"_s;
        QTest::newRow("letters beyond ASCII") << u"\"åäö\" \"🔑\""_s << u"åäö🔑"_s;
        QTest::newRow("no quotes") << u"v=spf1 -all"_s << QString();
        QTest::newRow("quotes within") << u"0 issue \"letsencrypt.org\""_s << QString();
        QTest::newRow("text behind") << u"\"a\" b"_s << QString();
        QTest::newRow("no end") << u"\"a\" \"b"_s << QString();
        QTest::newRow("a backslash at the end") << u"\"a\\"_s << QString();
        QTest::newRow("an escaped end") << u"\"a\\\""_s << QString();
        QTest::newRow("digits that end") << u"\"a\\1\""_s << u"a1"_s;
        QTest::newRow("half a character escaped") << u"\"\\"_s + QChar(0xd83d) + u"\""_s << u"?"_s;
        QTest::newRow("nothing in it") << u"\"\""_s << QString();
        QTest::newRow("empty") << u""_s << QString();
    }

    void joins()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, text);
        QCOMPARE(names::joinedStrings(content), text);
    }
};

CONSOLE_TEST(QCoreApplication, TestTxtStrings)

} // namespace tst_txtstrings

#include "tst_txtstrings.moc"
