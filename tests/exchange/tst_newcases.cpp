// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casetext.h"
#include "exchange/newcases.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_newcases {

using namespace Qt::StringLiterals;
using cases::Asked;
using exchange::RequestKind;

namespace {

QString inEnglish(const char *source)
{
    return QString::fromUtf8(source);
}

api::User person(qint64 id, const QString &name)
{
    api::User user;
    user.id = id;
    user.name = name;
    return user;
}

api::SshKey someKey()
{
    api::SshKey key;
    key.id = 12;
    key.name = u"ali@dator"_s;
    key.publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGFzZGZhc2RmYXNkZmFzZGZhc2RmYXNkZmFzZGZhc2Rm ali"_s;
    return key;
}

QStringList told(const cases::NewCase &newCase)
{
    QStringList lines;
    for (const store::CaseItem &item : newCase.items)
        lines.append(exchange::itemText(item, inEnglish));
    return lines;
}

/// Ali, with access to two servers, a key on one, told of problems with both.
exchange::Leaving leavingAli()
{
    insight::Belongings own;
    own.person.object = insight::personObject(u"7"_s);
    own.person.name = u"Ali"_s;
    insight::Grant both;
    both.how = insight::Grant::How::Both;
    both.server = u"c1"_s;
    insight::Grant keyOnly;
    keyOnly.how = insight::Grant::How::Key;
    keyOnly.server = u"c3"_s;
    own.grants = {both, keyOnly};
    insight::Belongings::Key key;
    key.key.key = someKey();
    key.servers = {u"c1"_s, u"c3"_s};
    key.deployedOn = {u"c2"_s};
    own.keys = {key};
    own.alwaysOn = {{u"c1"_s}, {u"c2"_s}};
    own.notifiedOf = {{u"c1"_s}};
    own.contactFor = {{u"c9"_s}};
    return {own, {}};
}

} // namespace

/// What is to be seen of each mail, and how it is told.
class TestNewCases : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onePerPersonOrKey();
    void whatIsNewIsComparedWithWhatIsThere();
    void leavingIsEverythingOnce();
    void onlyNotices();
    void changesAreTakenBack();
    void takingBackNamesServersAndMoments();
    void theReminderNamesWhatIsLeft();
    void theCertificateNamesEachServer();
    void textOfTheApiStaysOnItsLine();
};

void TestNewCases::onePerPersonOrKey()
{
    exchange::SupportRequest request;
    request.kind = RequestKind::RemovePeople;
    request.server = u"c1"_s;
    request.hostname = u"a.se"_s;
    request.people = {person(7, u"Ali"_s), person(8, u"Eva"_s)};
    const cases::NewCase newCase = exchange::newCaseOf(request, {});
    QCOMPARE(newCase.asked, Asked::RemovePeople);
    QCOMPARE(newCase.object, u"c1"_s);
    QCOMPARE(newCase.title, u"a.se"_s);
    QCOMPARE(told(newCase),
             (QStringList{u"c1: access of Ali (id 7) removed"_s, u"c1: access of Eva (id 8) removed"_s}));
    request = {};
    request.kind = RequestKind::AddKeys;
    request.server = u"c1"_s;
    request.keys = {{someKey(), {}}};
    QCOMPARE(told(exchange::newCaseOf(request, {})).size(), 1);
    QVERIFY(told(exchange::newCaseOf(request, {})).constFirst().startsWith(u"c1: SSH key ali@dator (SHA256:"_s));
}

void TestNewCases::whatIsNewIsComparedWithWhatIsThere()
{
    inventory::Values values;
    values.instanceUsers.insert(u"c1"_s, {u"c1"_s, {}, {person(7, u"Ali"_s)}, {person(8, u"Eva"_s)}});
    exchange::SupportRequest request;
    request.kind = RequestKind::AddPeople;
    request.server = u"c1"_s;
    const cases::NewCase newCase = exchange::newCaseOf(request, values);
    QCOMPARE(told(newCase), QStringList{u"c1: access given to a new person"_s});
    QCOMPARE(cases::knownIn(newCase.items.constFirst()), (QStringList{u"7"_s, u"8"_s}));
    // A removal of nothing is nothing.
    request.kind = RequestKind::RemovePeople;
    QVERIFY(exchange::newCaseOf(request, values).items.isEmpty());
}

void TestNewCases::leavingIsEverythingOnce()
{
    const cases::NewCase newCase = exchange::newCaseOf(leavingAli());
    QCOMPARE(newCase.asked, Asked::Leaving);
    QCOMPARE(newCase.object, u"7"_s);
    QStringList kinds;
    for (const store::CaseItem &item : newCase.items)
        kinds.append(item.kind + u' ' + item.server);
    QCOMPARE(kinds, (QStringList{u"access-off c1"_s, u"access-off c2"_s, u"key-off c1"_s, u"key-off c3"_s,
                                 u"deploy-key-off c2"_s, u"notify-off c1"_s}));
}

void TestNewCases::onlyNotices()
{
    const exchange::NoLongerTold request{leavingAli()};
    QCOMPARE(told(exchange::newCaseOf(request)), QStringList{u"c1: Ali (id 7) no longer notified of problems"_s});
    const exchange::Mail mail = exchange::composeMail(request, inEnglish);
    QCOMPARE(mail.subject, u"Ali: no longer to be notified"_s);
    QVERIFY(mail.body.contains(u"Notified of problems with:\n- c1\n"_s));
    QVERIFY(!mail.body.contains(u"SHA256"_s) && !mail.body.contains(u"c2"_s));
}

void TestNewCases::changesAreTakenBack()
{
    exchange::TakeBack request;
    request.changes = {{.kind = u"instance"_s,
                        .object = u"c1"_s,
                        .title = u"a.se"_s,
                        .field = u"hostname"_s,
                        .before = u"a.se"_s,
                        .after = u"b.se"_s}};
    const cases::NewCase newCase = exchange::newCaseOf(request);
    QCOMPARE(newCase.asked, Asked::TakeBack);
    QCOMPARE(told(newCase), QStringList{u"Server c1 (a.se): hostname restored"_s});
    QCOMPARE(newCase.items.constFirst().server, u"c1"_s);
    QCOMPARE(exchange::composeMail(request, inEnglish).subject, u"c1 (a.se): restore what was changed"_s);
}

void TestNewCases::takingBackNamesServersAndMoments()
{
    exchange::TakeBack request;
    const QDateTime seen = QDateTime(QDate(2026, 11, 3), QTime(23, 24, 50));
    request.changes = {{.kind = u"user"_s,
                        .object = u"101"_s,
                        .title = u"Ali"_s,
                        .field = u"instances"_s,
                        .item = u"c1234"_s,
                        .before = {},
                        .after = u"access"_s,
                        .since = seen.addSecs(-45).toUTC(),
                        .seen = seen.toUTC()}};
    request.servers = {{u"c1234"_s, u"www.example.se"_s}};
    const exchange::Mail mail = exchange::composeMail(request, inEnglish);
    QCOMPARE(mail.subject, u"Ali: restore what was changed"_s);
    QVERIFY2(mail.body.contains(u"- Person 101 (Ali): access to the server c1234 (www.example.se)\n"_s),
             qPrintable(mail.body));
    // Within one minute it is one moment.
    QVERIFY2(mail.body.contains(u"  Changed 2026-11-03 23:24\n"_s), qPrintable(mail.body));
    request.changes[0].since = seen.addSecs(-60).toUTC();
    QVERIFY(exchange::composeMail(request, inEnglish)
                .body.contains(u"  Changed between 2026-11-03 23:23 and 2026-11-03 23:24\n"_s));
    // Where a server has no name of its own, its id is one.
    request.servers = {{u"c1234"_s, u"c1234"_s}};
    QVERIFY(exchange::composeMail(request, inEnglish).body.contains(u"access to the server c1234\n"_s));
}

void TestNewCases::theReminderNamesWhatIsLeft()
{
    store::Case one{.reference = u"CC-2026-014"_s,
                    .subject = u"[CC-2026-014] Ali is leaving"_s,
                    .body = u"Hello,\n\n- Ali\n"_s,
                    .sent = QDateTime(QDate(2026, 11, 3), QTime(14, 2)).toUTC(),
                    .items = exchange::newCaseOf(leavingAli()).items};
    one.items[0].seen = one.sent.addDays(1);
    const exchange::Mail mail = exchange::reminderMail(one, inEnglish);
    QCOMPARE(mail.subject, u"[CC-2026-014] Reminder: Ali is leaving"_s);
    QCOMPARE(mail.to, u"support@cloudnet.se"_s);
    QVERIFY(mail.body.contains(u"On 2026-11-03"_s));
    QVERIFY(!mail.body.contains(u"- c1: access of Ali"_s));
    QVERIFY(mail.body.contains(u"- c2: access of Ali (id 7) removed"_s));
    QVERIFY(mail.body.endsWith(u"> Hello,\n>\n> - Ali\n>\n"_s));
    // What came back is told apart from what was never done.
    one.items[0].lost = one.sent.addDays(2);
    const QString again = exchange::reminderMail(one, inEnglish).body;
    QVERIFY(again.contains(u"- c1: access of Ali (id 7) removed (done on 2026-11-04, undone on 2026-11-05)"_s));
    QVERIFY(again.contains(u"We cannot see yet that these are done:\n\n- c2: access of Ali (id 7) removed"_s));
}

void TestNewCases::theCertificateNamesEachServer()
{
    store::Case one{.reference = u"CC-2026-014"_s,
                    .kind = u"leaving"_s,
                    .title = u"Ali <b>"_s,
                    .sent = QDateTime(QDate(2026, 11, 3), QTime(14, 2)).toUTC(),
                    .items = exchange::newCaseOf(leavingAli()).items};
    int day = 0;
    for (store::CaseItem &item : one.items)
        item.seen = one.sent.addDays(++day);
    const exchange::AccessReport report = exchange::certificateOf(one, {{u"c1"_s, u"a.se"_s}}, inEnglish, u"en"_s);
    QCOMPARE(report.title, u"Ali <b> no longer has any access"_s);
    QCOMPARE(report.rows.size(), 6);
    QCOMPARE(report.rows.at(0), (QStringList{u"c1 (a.se)"_s, u"Access"_s, u"2026-11-04 14:02"_s}));
    QVERIFY(report.facts.contains(u"All of it was seen to be done on 2026-11-09 14:02."_s));
    // All of one server together.
    QCOMPARE(report.rows.at(1).at(0), u"c1 (a.se)"_s);
    const QByteArray html = exchange::htmlOf(report);
    QVERIFY(html.contains("Ali &lt;b&gt;") && !html.contains("<b>"));
    const QString text = exchange::certificateText(report);
    QVERIFY(text.contains(u"- c2; Access; 2026-11-05 14:02\n"_s));
}

void TestNewCases::textOfTheApiStaysOnItsLine()
{
    store::CaseItem item =
        cases::personItem(cases::Expect::AccessOff, u"c1\nBcc: x"_s, person(7, u"Ali\r\n%1 %2 \u202ex"_s));
    const QString text = exchange::itemText(item, inEnglish);
    QVERIFY(!text.contains(u'\n') && !text.contains(u'\r') && !text.contains(QChar(0x202e)));
    QCOMPARE(text, u"c1 Bcc: x: access of Ali %1 %2 x (id 7) removed"_s);
}

CONSOLE_TEST(QCoreApplication, TestNewCases)

} // namespace tst_newcases

#include "tst_newcases.moc"
