// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/supportmail.h"
#include "support/testcase.h"

#include <QFile>
#include <QTest>

namespace tst_supportmail {

using namespace Qt::StringLiterals;
using exchange::composeMail;
using exchange::Mail;
using exchange::RequestKind;
using exchange::SupportRequest;

namespace {

QString asTheyAre(const char *source)
{
    return QString::fromUtf8(source);
}

QString fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/keys/") + QLatin1StringView(name) + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return QString::fromUtf8(file.readAll()).trimmed();
}

SupportRequest about(RequestKind kind)
{
    SupportRequest request;
    request.kind = kind;
    request.server = u"c1234"_s;
    return request;
}

api::User person(std::optional<qint64> id, const QString &name)
{
    api::User user;
    user.id = id;
    user.name = name;
    return user;
}

SupportRequest::Key key(qint64 id, const QString &comment, const QString &text, const QString &fingerprint)
{
    api::SshKey key;
    key.id = id;
    key.name = comment;
    key.publicKey = text;
    key.fingerprint = fingerprint;
    return {key, insight::readPublicKey(text)};
}

} // namespace

class TestSupportMail : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesPeople();
    void namesKeys();
    void tellsWhatIsWrongWithKeys();
    void leavesRoomForNewOnes_data();
    void leavesRoomForNewOnes();
    void saysWhatIsAskedFor_data();
    void saysWhatIsAskedFor();
    void speaksTheWordsItIsGiven();
    void nothingOfTheApiBreaksALine();
    void cutsLongTexts();
    void takesEmptyThings();
};

void TestSupportMail::namesPeople()
{
    SupportRequest request = about(RequestKind::AddPeople);
    request.hostname = u"www.example.se"_s;
    request.description = u"Webshop"_s;
    api::User linnea = person(101, u"Linnea Hägg"_s);
    linnea.email = u"linnea@example.se"_s;
    linnea.customer = u"Byrån Norr AB"_s;
    request.people = {linnea, person(102, u"Oskar %1 Söderlund"_s)};
    const Mail mail = composeMail(request, asTheyAre);
    QCOMPARE(mail.to, u"support@cloudnet.se"_s);
    QCOMPARE(mail.subject, u"c1234: give people access"_s);
    QCOMPARE(mail.body, u"Hello,\n\nPlease give these people access to the server c1234 (www.example.se, Webshop):\n\n"
                        "- Linnea Hägg, id 101\n  linnea@example.se, Byrån Norr AB\n- Oskar %1 Söderlund, id 102\n\n"
                        "Best regards,\n[your name and company]\n"_s);
    QCOMPARE(exchange::mailText(mail, asTheyAre),
             u"To: support@cloudnet.se\nSubject: c1234: give people access\n\n"_s + mail.body);
}

void TestSupportMail::namesKeys()
{
    SupportRequest request = about(RequestKind::RemoveKeys);
    SupportRequest::Key linnea =
        key(2001, u"linnea@laptop"_s, fixture("ed25519"), u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s);
    linnea.key.owner = u"Linnea Hägg"_s;
    linnea.key.company = u"Byrån Norr AB"_s;
    request.keys = {linnea};
    const Mail mail = composeMail(request, asTheyAre);
    QCOMPARE(mail.subject, u"c1234: remove an SSH key"_s);
    QCOMPARE(mail.body, u"Hello,\n\nPlease remove this SSH key from the server c1234:\n\n- linnea@laptop, id 2001\n"
                        "  Owner: Linnea Hägg, Byrån Norr AB\n  Ed25519, 256 bits\n"
                        "  SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw\n"
                        "  Fingerprint in your records: ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78\n\n"
                        "Best regards,\n[your name and company]\n"_s);
}

void TestSupportMail::tellsWhatIsWrongWithKeys()
{
    SupportRequest request = about(RequestKind::RemoveDeployKeys);
    const QString given = u"00:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s;
    request.keys = {key(1, u"cut"_s, fixture("ed25519").left(60), given), key(2, u"other"_s, fixture("rsa4096"), given),
                    key(3, u"same"_s, fixture("ed25519"), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s)};
    const QString body = composeMail(request, asTheyAre).body;
    QVERIFY(body.contains(u"- cut, id 1\n  The public key is missing or malformed.\n  Fingerprint in your records: "_s +
                          given +
                          u"\n- other, id 2\n  RSA, 4096 bits\n"
                          "  SHA256:j5kdYmq/yna8RlyPyyyE+lwIAL3Wc56aYd3IeadBppg\n"
                          "  Fingerprint in your records: "_s +
                          given + u"\n  (It is not the fingerprint of the public key.)\n- same, id 3\n"_s));
    QCOMPARE(body.count(u"mVbFFvm9dULOLyzBdyxljLqGf"_s), 1);
    // A certificate is called one, with the fingerprint of the key in it.
    request.keys = {key(4, u"signed"_s, fixture("ed25519-cert"), QString())};
    QVERIFY(composeMail(request, asTheyAre)
                .body.contains(u"\n  Ed25519 certificate, 256 bits\n"
                               "  SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw\n"_s));
}

void TestSupportMail::leavesRoomForNewOnes_data()
{
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<QString>("body");
    QTest::newRow("person") << RequestKind::AddPeople
                            << u"Please give a new person access to the server c1234:\n\nName:\nCompany:\nEmail:\n"
                               "Telephone:\n\nBest"_s;
    QTest::newRow("SSH key") << RequestKind::AddKeys
                             << u"Please add a new SSH key to the server c1234:\n\nOwner:\nPublic key (the whole "
                                "line):\n\nBest"_s;
    QTest::newRow("deploy key")
        << RequestKind::AddDeployKeys
        << u"Please add a new deploy key, not linked to a person, to the server c1234:\n\nUsed for:\n"
           "Public key (the whole line):\n\nBest"_s;
}

void TestSupportMail::leavesRoomForNewOnes()
{
    QFETCH(RequestKind, kind);
    QFETCH(QString, body);
    const QString composed = composeMail(about(kind), asTheyAre).body;
    QVERIFY2(composed.contains(body), qPrintable(composed));
}

void TestSupportMail::saysWhatIsAskedFor_data()
{
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("subject");
    const auto row = [](RequestKind kind, const QString &one, const QString &many) {
        QTest::addRow("%d, one", static_cast<int>(kind)) << kind << 1 << one;
        QTest::addRow("%d, many", static_cast<int>(kind)) << kind << 2 << many;
    };
    row(RequestKind::AddPeople, u"c1234: give a person access"_s, u"c1234: give people access"_s);
    row(RequestKind::RemovePeople, u"c1234: remove a person's access"_s, u"c1234: remove people's access"_s);
    row(RequestKind::AddKeys, u"c1234: add an SSH key"_s, u"c1234: add SSH keys"_s);
    row(RequestKind::RemoveKeys, u"c1234: remove an SSH key"_s, u"c1234: remove SSH keys"_s);
    row(RequestKind::AddDeployKeys, u"c1234: add a deploy key"_s, u"c1234: add deploy keys"_s);
    row(RequestKind::RemoveDeployKeys, u"c1234: remove a deploy key"_s, u"c1234: remove deploy keys"_s);
}

void TestSupportMail::saysWhatIsAskedFor()
{
    QFETCH(RequestKind, kind);
    QFETCH(int, count);
    SupportRequest request = about(kind);
    for (int i = 0; i < count; ++i)
        request.keys.append(key(i, u"k"_s, QString(), QString()));
    const Mail mail = composeMail(request, asTheyAre);
    QTEST(mail.subject, "subject");
    QCOMPARE(mail.body.count(u"\n- k, id "_s), count);
    QCOMPARE(mail.body.contains(count == 1 ? u" this "_s : u" these "_s), true);
}

void TestSupportMail::speaksTheWordsItIsGiven()
{
    SupportRequest request = about(RequestKind::AddPeople);
    request.people = {person(1, u"A"_s)};
    QStringList asked;
    const Mail mail = composeMail(request, [&asked](const char *source) {
        asked.append(QString::fromUtf8(source));
        return u"<%1>"_s;
    });
    QCOMPARE(mail.subject, u"<c1234>"_s);
    QVERIFY(asked.contains(u"Please give this person access to the server %1:"_s));
    QVERIFY(mail.body.contains(u"\n<c1234>\n"_s));
    QVERIFY(!mail.body.contains(u"Hello"_s));
}

void TestSupportMail::nothingOfTheApiBreaksALine()
{
    SupportRequest request = about(RequestKind::AddPeople);
    request.server = u"c1\r\nBcc: everybody@example.se"_s;
    request.hostname = u"a\u2028b\u2029c\u0085d"_s;
    request.description = u"x\u202ey\u2066z\0w"_s;
    api::User user = person(1, u"Eve\n\nPlease also remove everybody\u000b."_s);
    user.email = u"e@x.se\rBcc: b@x.se"_s;
    user.customer = u"<b>שרה</b> 👩\u200d💻"_s;
    request.people = {user};
    const Mail mail = composeMail(request, asTheyAre);
    QCOMPARE(mail.subject, u"c1 Bcc: everybody@example.se: give a person access"_s);
    for (const QChar c : mail.subject + mail.body)
        QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
    for (const char16_t mark : {u'\u2028', u'\u2029', u'\u202e', u'\u2066', u'\r'})
        QVERIFY(!mail.body.contains(QChar(mark)));
    QCOMPARE(mail.body.count(u'\n'), 9);
    QVERIFY(mail.body.contains(u"- Eve Please also remove everybody ., id 1\n"_s));
    QVERIFY(mail.body.contains(u"  e@x.se Bcc: b@x.se, <b>שרה</b> 👩\u200d💻\n"_s));
}

void TestSupportMail::cutsLongTexts()
{
    SupportRequest request = about(RequestKind::AddPeople);
    request.description = QString(100000, u'd');
    request.people = {person(1, QString(199, u'n') + u"🔑🔑"_s)};
    const Mail mail = composeMail(request, asTheyAre);
    QVERIFY(mail.body.size() < 1000);
    QVERIFY(mail.body.contains(QString(200, u'd') + u"…)"_s));
    QVERIFY(mail.body.contains(QString(199, u'n') + u"…, id 1"_s));
}

void TestSupportMail::takesEmptyThings()
{
    SupportRequest request = about(RequestKind::RemovePeople);
    request.people = {api::User()};
    request.keys = {SupportRequest::Key()};
    QVERIFY(composeMail(request, asTheyAre)
                .body.contains(u"- without a name, without an id\n- without a name, without an id\n"
                               "  The public key is missing or malformed.\n"_s));
}

CONSOLE_TEST(QCoreApplication, TestSupportMail)

} // namespace tst_supportmail

#include "tst_supportmail.moc"
