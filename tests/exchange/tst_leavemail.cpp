// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leavemail.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_leavemail {

using namespace Qt::StringLiterals;
using exchange::Leaving;
using insight::Belongings;
using insight::Certainty;
using insight::Grant;

namespace {

QString sourceText(const char *source)
{
    return QString::fromUtf8(source);
}

Grant grant(Grant::How how, const QString &server, Certainty certainty)
{
    Grant grant;
    grant.how = how;
    grant.server = server;
    grant.certainty = certainty;
    return grant;
}

Leaving leaving()
{
    Leaving request;
    Belongings &own = request.belongings;
    own.person.object = insight::personObject(u"101"_s);
    own.person.name = u"Linnea Hägg"_s;
    own.person.email = u"linnea@a.se"_s;
    own.person.companies = {u"Alfa AB"_s};
    own.isRead = true;
    own.grants = {grant(Grant::How::Both, u"c1"_s, Certainty::Certain),
                  grant(Grant::How::Key, u"c2"_s, Certainty::Guessed)};
    Belongings::Key key;
    key.key.key.id = 5;
    key.key.key.name = u"laptop"_s;
    key.key.key.fingerprint = u"SHA256:abc"_s;
    key.servers = {u"c1"_s, u"c2"_s};
    key.deployedOn = {u"c3"_s};
    own.keys = {key};
    own.notifiedOf = {{u"c1"_s}};
    own.contactFor = {{u"c4"_s, Certainty::Guessed}};
    own.alwaysOn = {{u"c5"_s}};
    request.hostnames = {{u"c1"_s, u"web.a.se"_s}};
    return request;
}

} // namespace

/// One mail that names all that is to be taken back from somebody who leaves.
class TestLeaveMail : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesEverything();
    void tellsWhatIsNotKnown();
    void leavesOutWhatThereIsNot();
    void nothingOfTheApiBreaksALine();
};

void TestLeaveMail::namesEverything()
{
    const exchange::Mail mail = exchange::composeMail(leaving(), sourceText);
    QCOMPARE(mail.to, u"support@cloudnet.se"_s);
    QVERIFY2(mail.subject.startsWith(u"Linnea Hägg"_s), qPrintable(mail.subject));
    for (const QString &part :
         {u"- Linnea Hägg, id 101\n  linnea@a.se, Alfa AB\n"_s, u"- c1 (web.a.se): access and key\n"_s,
          u"- c2: key, no access (by the name only: please check)\n"_s, u"- laptop, id 5\n"_s, u"SHA256:abc\n"_s,
          u"  On: c1 (web.a.se), c2\n"_s, u"  As deploy key on: c3\n"_s, u"- c4 (by the name only: please check)\n"_s,
          u"- c5\n"_s, u"Notified of problems with:\n- c1 (web.a.se)\n"_s})
        QVERIFY2(mail.body.contains(part), qPrintable(part + u"not in\n"_s + mail.body));
    QVERIFY(!mail.body.contains(u"could not read"_s));
}

void TestLeaveMail::tellsWhatIsNotKnown()
{
    Leaving request = leaving();
    request.belongings.isRead = false;
    QVERIFY(exchange::composeMail(request, sourceText).body.contains(u"could not read"_s));
}

void TestLeaveMail::leavesOutWhatThereIsNot()
{
    Leaving request;
    request.belongings.person.object = insight::personObject(u"101"_s);
    request.belongings.isRead = true;
    const exchange::Mail mail = exchange::composeMail(request, sourceText);
    QVERIFY2(mail.subject.startsWith(u"101"_s), qPrintable(mail.subject));
    for (const QString &head : {u"log in"_s, u"SSH"_s, u"Notified"_s, u"Always"_s, u"contact"_s})
        QVERIFY2(!mail.body.contains(head), qPrintable(mail.body));
}

void TestLeaveMail::nothingOfTheApiBreaksALine()
{
    Leaving request = leaving();
    request.belongings.person.name = u"Eva\nHello, %1"_s;
    request.hostnames = {{u"c1"_s, u"a\r\n- c9"_s}};
    const exchange::Mail mail = exchange::composeMail(request, sourceText);
    QCOMPARE(mail.subject.count(u'\n'), 0);
    QVERIFY2(mail.subject.startsWith(u"Eva Hello, %1"_s), qPrintable(mail.subject));
    QVERIFY2(mail.body.contains(u"- c1 (a - c9): access and key\n"_s), qPrintable(mail.body));
}

CONSOLE_TEST(QCoreApplication, TestLeaveMail)

} // namespace tst_leavemail

#include "tst_leavemail.moc"
