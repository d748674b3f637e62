// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailto.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_mailto {

using namespace Qt::StringLiterals;

class TestMailto : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOneAddress_data();
    void knowsOneAddress();
    void encodesStrictly_data();
    void encodesStrictly();
    void makesNoLinkOfAnythingElse();
};

void TestMailto::knowsOneAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << u"linnea.hagg@byran-norr.se"_s << true;
    QTest::newRow("signs") << u"a+b?c&d=e%f#g/h@x.se"_s << true;
    QTest::newRow("letters") << u"åsa@räksmörgås.se"_s << true;
    QTest::newRow("null") << QString() << false;
    QTest::newRow("no domain") << u"a@"_s << false;
    QTest::newRow("no name") << u"@a.se"_s << false;
    QTest::newRow("no at") << u"a.se"_s << false;
    QTest::newRow("two") << u"a@x.se,b@x.se"_s << false;
    QTest::newRow("two by semicolon") << u"a@x.se;b"_s << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
    QTest::newRow("name before") << u"Åsa <a@x.se>"_s << false;
    QTest::newRow("space") << u"a b@x.se"_s << false;
    QTest::newRow("no-break space") << u"a\u00a0b@x.se"_s << false;
    QTest::newRow("line break") << u"a@x.se\r\nBcc: b"_s << false;
    QTest::newRow("tab") << u"a\t@x.se"_s << false;
    QTest::newRow("turned text") << u"a\u202e@x.se"_s << false;
    QTest::newRow("quotes") << u"\"a b\"@x.se"_s << false;
    QTest::newRow("long") << QString(250, u'a') + u"@x.se"_s << false;
}

void TestMailto::knowsOneAddress()
{
    QFETCH(QString, text);
    QTEST(exchange::isOneAddress(text), "isOne");
}

void TestMailto::encodesStrictly_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("address alone") << u"a.b@x.se"_s << QString() << QString() << "mailto:a.b@x.se"_ba;
    QTest::newRow("signs of an address") << u"a?subject=x&b%41#+@x.se"_s << QString() << QString()
                                         << "mailto:a%3Fsubject%3Dx%26b%2541%23%2B@x.se"_ba;
    QTest::newRow("letters") << u"å@ö.se"_s << u"Ö & å?"_s << QString()
                             << "mailto:%C3%A5@%C3%B6.se?subject=%C3%96%20%26%20%C3%A5%3F"_ba;
    QTest::newRow("lines") << u"a@x.se"_s << u"s"_s << u"one\ntwo\r\n+3=#%"_s
                           << "mailto:a@x.se?subject=s&body=one%0D%0Atwo%0D%0A%2B3%3D%23%25"_ba;
    QTest::newRow("emoji") << u"a@x.se"_s << QString() << u"🔑\"'<b>"_s
                           << "mailto:a@x.se?body=%F0%9F%94%91%22%27%3Cb%3E"_ba;
}

void TestMailto::encodesStrictly()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const QUrl url = exchange::mailtoUrl(to, subject, body);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"mailto"_s);
    QTEST(url.toEncoded(), "url");
}

void TestMailto::makesNoLinkOfAnythingElse()
{
    QVERIFY(!exchange::mailtoUrl({}).isValid());
    QVERIFY(!exchange::mailtoUrl(u"a@x.se,b@x.se"_s, u"s"_s).isValid());
    QVERIFY(!exchange::mailtoUrl(u"a@x.se\nb"_s).isValid());
}

CONSOLE_TEST(QCoreApplication, TestMailto)

} // namespace tst_mailto

#include "tst_mailto.moc"
