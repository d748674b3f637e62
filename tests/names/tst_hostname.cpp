// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/hostname.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_hostname {

using namespace Qt::StringLiterals;
using names::HostnameFault;

/// What is a hostname, what can stand for a host, and what a server is shown as.
class TestHostname : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void knowsHosts_data();
    void knowsHosts();
    void knowsThisComputer();
    void showsServers();
};

void TestHostname::faults_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<HostnameFault>("fault");
    const QString label63(63, u'a');
    QTest::newRow("blank") << QString() << HostnameFault::None;
    QTest::newRow("one label") << u"c1234"_s << HostnameFault::None;
    QTest::newRow("several") << u"www.Butik-7.se"_s << HostnameFault::None;
    QTest::newRow("digits") << u"7.example.com"_s << HostnameFault::None;
    QTest::newRow("idn in ascii") << u"xn--rksmrgs-5wao1o.se"_s << HostnameFault::None;
    QTest::newRow("63 characters") << label63 + u".se"_s << HostnameFault::None;
    QTest::newRow("64 characters") << label63 + u"a.se"_s << HostnameFault::LongLabel;
    QTest::newRow("253 characters") << label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(61, u'b')
                                    << HostnameFault::None;
    QTest::newRow("254 characters") << label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(62, u'b')
                                    << HostnameFault::TooLong;
    QTest::newRow("letter beyond a to z") << u"räksmörgås.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("zero-width space") << u"web\u200b.se"_s << HostnameFault::Invisible;
    QTest::newRow("soft hyphen at the end") << u"web.se\u00ad"_s << HostnameFault::Invisible;
    QTest::newRow("space") << u"a b.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("underscore") << u"a_b.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("slash") << u"a/b"_s << HostnameFault::BadCharacter;
    QTest::newRow("hyphen first") << u"-a.se"_s << HostnameFault::HyphenAtEdge;
    QTest::newRow("hyphen last") << u"a-.se"_s << HostnameFault::HyphenAtEdge;
    QTest::newRow("two dots") << u"a..se"_s << HostnameFault::EmptyLabel;
    QTest::newRow("dot first") << u".se"_s << HostnameFault::EmptyLabel;
    QTest::newRow("dot last") << u"a.se."_s << HostnameFault::EmptyLabel;
}

void TestHostname::faults()
{
    QFETCH(QString, typed);
    QFETCH(HostnameFault, fault);
    QCOMPARE(names::hostnameFault(typed), fault);
}

void TestHostname::knowsHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHost");
    const QString label(63, u'a');
    QTest::newRow("usual") << u"c1262.cloudnet.cloud"_s << true;
    QTest::newRow("one label") << u"c1262"_s << true;
    QTest::newRow("digits first") << u"3com.example"_s << true;
    QTest::newRow("capitals") << u"C1262.Example.SE"_s << true;
    QTest::newRow("ascii form") << u"xn--rksmrgs-5wao1o.se"_s << true;
    QTest::newRow("longest label") << label + u".se"_s << true;
    QTest::newRow("label too long") << label + u"a.se"_s << false;
    QTest::newRow("longest") << QStringList{label, label, label, label.left(61)}.join(u'.') << true;
    QTest::newRow("too long") << QStringList{label, label, label, label.left(62)}.join(u'.') << false;
    QTest::newRow("ipv4") << u"192.0.2.17"_s << true;
    QTest::newRow("ipv6") << u"2001:db8::17"_s << true;
    QTest::newRow("ipv6 with ipv4") << u"::ffff:192.0.2.17"_s << true;
    QTest::newRow("ipv6 in brackets") << u"[2001:db8::17]"_s << false;
    QTest::newRow("ipv6 with zone") << u"fe80::1%eth0"_s << false;
    QTest::newRow("ipv4 too large") << u"192.0.2.256"_s << false;
    QTest::newRow("ipv4 short") << u"127.1"_s << false;
    QTest::newRow("ipv4 long") << u"192.0.2.17.1"_s << false;
    QTest::newRow("ipv4 octal") << u"0300.0.2.17"_s << false;
    QTest::newRow("number") << u"3221226001"_s << false;
    QTest::newRow("hexadecimal") << u"0x7f000001"_s << false;
    QTest::newRow("hexadecimal last") << u"127.0x1"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("hyphen first") << u"-oProxyCommand=x"_s << false;
    QTest::newRow("hyphen last") << u"a-.se"_s << false;
    QTest::newRow("hyphen in a later label") << u"a.-b.se"_s << false;
    QTest::newRow("dot last") << u"a.se."_s << false;
    QTest::newRow("dot first") << u".a.se"_s << false;
    QTest::newRow("two dots") << u"a..se"_s << false;
    QTest::newRow("underscore") << u"a_b.se"_s << false;
    QTest::newRow("user") << u"root@a.se"_s << false;
    QTest::newRow("port") << u"a.se:22"_s << false;
    QTest::newRow("space") << u"a.se b"_s << false;
    QTest::newRow("line break") << u"a.se\n"_s << false;
    QTest::newRow("shell") << u"a.se;reboot"_s << false;
    QTest::newRow("substitution") << u"$(reboot).se"_s << false;
    QTest::newRow("letters") << u"räksmörgås.se"_s << false;
    QTest::newRow("other digits") << u"c\u0661.se"_s << false;
    QTest::newRow("wide letters") << u"\uff41.se"_s << false;
    QTest::newRow("null character") << QString(u"a.se"_s + QChar(u'\0')) << false;
    QTest::newRow("very long") << QString(100000, u'a') << false;
    QTest::newRow("many dots") << QString(100000, u'.') << false;
}

void TestHostname::knowsHosts()
{
    QFETCH(QString, text);
    QFETCH(bool, isHost);
    QCOMPARE(names::isHost(text), isHost);
}

void TestHostname::knowsThisComputer()
{
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s})
        QVERIFY2(names::isLoopback(host), qPrintable(host));
    for (const QString &host : {QString(), u"localhost.se"_s, u"128.0.0.1"_s, u"::2"_s, u"127.0.0.1.se"_s})
        QVERIFY2(!names::isLoopback(host), qPrintable(host));
}

void TestHostname::showsServers()
{
    QCOMPARE(names::shownServer(u"butik.se"_s, u"c1"_s), u"butik.se"_s);
    QCOMPARE(names::shownServer(QString(), u"c1"_s), u"c1"_s);
    QCOMPARE(names::shownServer(u" \t"_s, u"c1"_s), u"c1"_s);
    QVERIFY(names::hasHostname(u"butik.se"_s));
    QVERIFY(!names::hasHostname(u"  "_s));
}

CONSOLE_TEST(QCoreApplication, TestHostname)

} // namespace tst_hostname

#include "tst_hostname.moc"
