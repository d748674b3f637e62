// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/changefield.h"
#include "words/changetext.h"
#include "words/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

namespace tst_changetext {

using namespace Qt::StringLiterals;
using store::Change;
using store::Edit;
using words::ChangeField;
using words::ChangeText;

namespace {

const QLocale swedish(QLocale::Swedish, QLocale::Sweden);

Change made(const QString &kind, const QString &field, const QString &item, const QString &before, const QString &after)
{
    return {.kind = kind,
            .object = kind == "user"_L1 ? u"101"_s : u"c1"_s,
            .title = kind == "user"_L1 ? u"Ali"_s : u"x.se"_s,
            .field = field,
            .item = item,
            .before = before,
            .after = after};
}

/// A moment of the person's own time zone.
QDateTime at(const QDate &day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute)).toUTC();
}

Edit edited(Edit::Outcome outcome, const QList<store::EditedField> &fields)
{
    Edit edit;
    edit.id = 1;
    edit.instance = u"c1"_s;
    edit.outcome = outcome;
    edit.fields = fields;
    return edit;
}

} // namespace

/// What changed, as a sentence, in both languages.
class TestChangeText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everyFieldHasWords();
    void inSwedish_data();
    void inSwedish();
    void swedishOfEveryField();
    void unknownThingsGoByTheirName();
    void longValuesAreCut();
    void textIsText();
    void between();
    void edits();
    void outcomes();
    void values();
};

void TestChangeText::sentences_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sentence");
    const QString none;
    const auto row = [](const char *name, const QString &kind, const QString &field, const QString &item,
                        const QString &before, const QString &after, const QString &sentence) {
        QTest::newRow(name) << kind << field << item << before << after << sentence;
    };
    const QString server = u"instance"_s;
    const QString person = u"user"_s;
    row("hostname", server, u"hostname"_s, {}, u"a.se"_s, u"b.se"_s, u"The hostname of c1 became b.se; it was a.se."_s);
    row("hostname came", server, u"hostname"_s, {}, u""_s, u"b.se"_s,
        u"The hostname of c1 became b.se; there was none before."_s);
    row("hostname went", server, u"hostname"_s, {}, u"xn--rksmrgs-5wao1o.se"_s, u""_s,
        u"The hostname of c1 was removed; it was räksmörgås.se."_s);
    row("description", server, u"description"_s, {}, u"a"_s, u"b\nc"_s,
        u"The description of x.se became “b c”; it was “a”."_s);
    row("memory", server, u"memory"_s, {}, u"4096"_s, u"6000"_s, u"The memory of x.se became 6 000 MB; it was 4 GB."_s);
    row("customers", server, u"customers"_s, {}, u"A"_s, u"A, B"_s,
        u"The customers of x.se became A, B; they were A."_s);
    row("customers came", server, u"customers"_s, {}, none, u"A"_s,
        u"The customers of x.se became A; there were none before."_s);
    row("customers went", server, u"customers"_s, {}, u"A"_s, none,
        u"The customers of x.se were removed; they were A."_s);
    row("server came", server, {}, {}, none, u"x.se"_s, u"The server x.se is new in the list."_s);
    row("server went", server, {}, {}, u"x.se"_s, none, u"The server x.se is no longer in the list."_s);
    row("domain came", u"domain"_s, {}, {}, none, u"x.se"_s, u"The domain x.se is new in the list."_s);
    row("domain went", u"domain"_s, {}, {}, u"x.se"_s, none, u"The domain x.se is no longer in the list."_s);
    row("certificate came", u"certificate"_s, {}, {}, none, u"x.se"_s, u"A certificate for x.se is new in the list."_s);
    row("certificate went", u"certificate"_s, {}, {}, u"x.se"_s, none,
        u"A certificate for x.se is no longer in the list."_s);
    row("person came", person, {}, {}, none, u"Ali"_s, u"The person Ali is new in the list."_s);
    row("person went", person, {}, {}, u"Ali"_s, none, u"The person Ali is no longer in the list."_s);
    row("renewed", u"certificate"_s, u"expires"_s, {}, u"2026-12-03"_s, u"2027-02-01"_s,
        u"The certificate for x.se was renewed: it expires 2027-02-01 instead of 2026-12-03."_s);
    row("another end", u"certificate"_s, u"expires"_s, {}, u"2027-02-01"_s, u"2026-12-03"_s,
        u"The expiry date of the certificate for x.se became 2026-12-03; it was 2027-02-01."_s);
    row("domain renewed", u"domain"_s, u"expires"_s, {}, u"2026-12-03"_s, u"2027-12-03"_s,
        u"The domain x.se was renewed: it expires 2027-12-03 instead of 2026-12-03."_s);
    row("domain ends earlier", u"domain"_s, u"expires"_s, {}, u"2027-12-03"_s, u"2026-12-03"_s,
        u"The expiry date of the domain x.se became 2026-12-03; it was 2027-12-03."_s);
    row("an end came", u"domain"_s, u"expires"_s, {}, u""_s, u"2027-12-03"_s,
        u"The expiry date of x.se became 2027-12-03; there was none before."_s);
    row("record added", u"domain"_s, u"records"_s, u"www.x.se A"_s, none, u"192.0.2.1"_s,
        u"A DNS record of x.se was added: www.x.se A: 192.0.2.1."_s);
    row("record removed", u"domain"_s, u"records"_s, u"www.x.se A"_s, u"192.0.2.1"_s, none,
        u"A DNS record of x.se was removed: www.x.se A: 192.0.2.1."_s);
    row("record changed", u"domain"_s, u"records"_s, u"www.x.se A"_s, u"192.0.2.1"_s, u"192.0.2.2"_s,
        u"The DNS record www.x.se A of x.se became 192.0.2.2; it was 192.0.2.1."_s);
    row("key of a person", person, u"keys"_s, u"ali@laptop"_s, none, u"ab:cd"_s,
        u"A key of Ali was added: ali@laptop."_s);
    row("key of a person went", person, u"keys"_s, u""_s, u"ab:cd"_s, none, u"A key of Ali was removed: ab:cd."_s);
    row("ssh key", server, u"ssh_keys"_s, u"ali@laptop"_s, none, u"ab:cd"_s,
        u"An SSH key of the server x.se was added: ali@laptop."_s);
    row("ssh key went", server, u"ssh_keys"_s, u"ali@laptop"_s, u"ab:cd"_s, none,
        u"An SSH key of the server x.se was removed: ali@laptop."_s);
    row("deploy key", server, u"deploy_keys"_s, u"ci"_s, none, u"ab:cd"_s,
        u"A deploy key of the server x.se was added: ci."_s);
    row("deploy key went", server, u"deploy_keys"_s, u"ci"_s, u"ab:cd"_s, none,
        u"A deploy key of the server x.se was removed: ci."_s);
    row("another fingerprint", server, u"ssh_keys"_s, u"ci"_s, u"ab:cd"_s, u"ef:01"_s,
        u"The fingerprint of the key ci of x.se became ef:01; it was ab:cd."_s);
    row("user of a server", server, u"users"_s, u"Bo"_s, none, u"Bo"_s, u"Bo has access to x.se now."_s);
    row("user went", server, u"users"_s, u"Bo"_s, u"Bo"_s, none, u"Bo no longer has access to x.se."_s);
    row("user renamed", server, u"users"_s, u"Bo B"_s, u"Bo"_s, u"Bo B"_s,
        u"Bo with access to x.se is now called Bo B."_s);
    row("person's server", person, u"instances"_s, u"c1"_s, none, u"access notify"_s,
        u"Ali is linked to the server c1 now: access, notified of problems."_s);
    row("person's server went", person, u"instances"_s, u"c1"_s, u"access"_s, none,
        u"Ali is no longer linked to the server c1; before: access."_s);
    row("person's server otherwise", person, u"instances"_s, u"c1"_s, u"access"_s, u"notify"_s,
        u"What Ali may do on the server c1 became: notified of problems; before: access."_s);
    row("disk added", server, u"disks"_s, u"/data"_s, none, u"40"_s, u"A disk of x.se was added: /data, 40 GB."_s);
    row("disk removed", server, u"disks"_s, u"/data"_s, u"40"_s, none, u"A disk of x.se was removed: /data, 40 GB."_s);
    row("disk grown", server, u"disks"_s, u"/"_s, u"20"_s, u"40"_s,
        u"The disk / of x.se became 40 GB; it was 20 GB."_s);
    row("network added", server, u"networks"_s, u"eth1"_s, none, u"192.0.2.1"_s,
        u"A network of x.se was added: eth1, 192.0.2.1."_s);
    row("network removed", server, u"networks"_s, u"eth1"_s, u"192.0.2.1"_s, none,
        u"A network of x.se was removed: eth1, 192.0.2.1."_s);
    row("network changed", server, u"networks"_s, u"eth1"_s, u"192.0.2.1"_s, u"192.0.2.2"_s,
        u"The network eth1 of x.se became 192.0.2.2; it was 192.0.2.1."_s);
}

void TestChangeText::sentences()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, item);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, sentence);
    QCOMPARE(ChangeText::sentence(made(kind, field, item, before, after), swedish), sentence);
}

void TestChangeText::everyFieldHasWords()
{
    // As the comparison names them (inventory/comparison.h).
    for (const char *field : {"hostname",
                              "description",
                              "technical_contact",
                              "type",
                              "size",
                              "ip",
                              "ipv6",
                              "applications",
                              "cores",
                              "memory",
                              "domain",
                              "customers",
                              "invoice_contacts",
                              "registrar",
                              "expires",
                              "name",
                              "customer",
                              "email",
                              "phone",
                              "records",
                              "ssh_keys",
                              "keys",
                              "deploy_keys",
                              "users",
                              "instances",
                              "disks",
                              "networks"}) {
        const QString name = QLatin1StringView(field);
        QVERIFY2(ChangeField::label(name) != name, field);
        const QString sentence = ChangeText::sentence(made(u"instance"_s, name, u"one"_s, u"1"_s, u"2"_s), swedish);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'_'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper() || sentence.startsWith("1 with"_L1), qPrintable(sentence));
    }
    for (const char *kind : {"instance", "domain", "certificate", "user"})
        QVERIFY2(ChangeText::kind(QLatin1StringView(kind)) != QLatin1StringView(kind), kind);
}

void TestChangeText::inSwedish_data()
{
    sentences_data();
}

void TestChangeText::inSwedish()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, item);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, sentence);
    words::Language language;
    language.use(u"sv"_s);
    const QString inSwedish = ChangeText::sentence(made(kind, field, item, before, after), swedish);
    QVERIFY2(inSwedish != sentence && inSwedish.endsWith(u'.') && !inSwedish.contains(u'%'), qPrintable(inSwedish));
    // Nothing of the other language, and everything that the sentence tells.
    static const QRegularExpression english(u"\\b(the|was|is|of|became|before|now|access)\\b"_s);
    QVERIFY2(!english.match(inSwedish.toLower()).hasMatch(), qPrintable(inSwedish));
    const QStringList told = sentence.split(QRegularExpression(u"[ ,;:]"_s), Qt::SkipEmptyParts);
    for (const QString &word : told) {
        if (word.contains(u'.') && !word.endsWith(u'.'))
            QVERIFY2(inSwedish.contains(word), qPrintable(inSwedish));
    }
}

void TestChangeText::swedishOfEveryField()
{
    words::Language language;
    language.use(u"sv"_s);
    const auto said = [](const char *field, const char *kind = "instance") {
        return ChangeText::sentence(made(QLatin1StringView(kind), QLatin1StringView(field), u"x"_s, u"1"_s, u"2"_s),
                                    swedish);
    };
    QCOMPARE(said("description"), u"Beskrivningen för x.se ändrades från ”1” till ”2”."_s);
    QCOMPARE(said("technical_contact"), u"Den tekniska kontakten för x.se ändrades från 1 till 2."_s);
    QCOMPARE(said("cores"), u"Antalet kärnor för x.se ändrades från 1 till 2."_s);
    QCOMPARE(said("records", "domain"), u"DNS-posten x för x.se ändrades från 1 till 2."_s);
    QCOMPARE(said("disks"), u"Disken x på x.se ändrades från 1 GB till 2 GB."_s);
    QSet<QString> sentences;
    for (const char *field : {"hostname", "description", "technical_contact", "type", "size", "ip", "ipv6",
                              "applications", "cores", "memory", "domain", "customers", "invoice_contacts", "registrar",
                              "expires", "name", "customer", "email", "phone"})
        sentences.insert(said(field));
    QCOMPARE(sentences.size(), 19);
    Edit edit = edited(Edit::Outcome::Saved, {{u"hostname"_s, u"a.se"_s, u""_s}});
    QCOMPARE(ChangeText::sentence(edit, u"c1"_s), u"Du ändrade värdnamnet för c1 från a.se till inget."_s);
    Change change = made(u"instance"_s, u"type"_s, {}, u"a"_s, u"b"_s);
    change.since = at({2026, 11, 30}, 14, 2);
    change.seen = at({2026, 11, 30}, 14, 17);
    QCOMPARE(ChangeText::between(change, swedish, {2026, 11, 30}), u"mellan 14:02 och 14:17"_s);
}

void TestChangeText::unknownThingsGoByTheirName()
{
    const Change change = made(u"bucket"_s, u"colour"_s, {}, u"red"_s, u"blue"_s);
    QCOMPARE(ChangeText::sentence(change, swedish), u"colour of x.se became blue; it was red."_s);
    QCOMPARE(ChangeText::kind(u"bucket"_s), u"bucket"_s);
    Change unnamed = made(u"user"_s, u"email"_s, {}, u"a@a.se"_s, u"b@b.se"_s);
    unnamed.title = u" "_s;
    QCOMPARE(ChangeText::title(unnamed), u"Person with no name"_s);
    unnamed.kind = u"instance"_s;
    QCOMPARE(ChangeText::title(unnamed), u"101"_s);
}

void TestChangeText::longValuesAreCut()
{
    const QString many(5000, u'x');
    const QString sentence =
        ChangeText::sentence(made(u"instance"_s, u"description"_s, {}, many, many + u"y"_s), swedish);
    QVERIFY(sentence.size() < 300);
    QVERIFY(sentence.contains(u"x…”"_s));
    QCOMPARE(ChangeField::value(u"description"_s, many, swedish), many);
}

void TestChangeText::textIsText()
{
    // Values with signs of their own, and with what turns text around.
    const QString sentence =
        ChangeText::sentence(made(u"instance"_s, u"type"_s, {}, u"%1 %2 %3"_s, u"<b>\u202e%4</b>"_s), swedish);
    QCOMPARE(sentence, u"The type of x.se became <b>[U+202E]%4</b>; it was %1 %2 %3."_s);
}

void TestChangeText::between()
{
    const QDate today(2026, 11, 30);
    Change change = made(u"instance"_s, u"type"_s, {}, u"a"_s, u"b"_s);
    change.since = at(today, 14, 2);
    change.seen = at(today, 14, 17);
    QCOMPARE(ChangeText::between(change, swedish, today), u"between 14:02 and 14:17"_s);
    QCOMPARE(ChangeText::between(change, swedish, today.addDays(1)), u"2026-11-30 between 14:02 and 14:17"_s);
    change.since = at(today, 14, 17);
    QCOMPARE(ChangeText::between(change, swedish, today), u"at 14:17"_s);
    change.since = at(today.addDays(-1), 18, 0);
    QCOMPARE(ChangeText::between(change, swedish, today), u"between 2026-11-29 18:00 and 2026-11-30 14:17"_s);
    change.since = {};
    QCOMPARE(ChangeText::between(change, swedish, today), u"14:17"_s);
}

void TestChangeText::edits()
{
    using Outcome = Edit::Outcome;
    const QList<store::EditedField> hostname{{u"hostname"_s, u"a.se"_s, u"b.se"_s}};
    QCOMPARE(ChangeText::sentence(edited(Outcome::Saved, hostname), u"c1"_s),
             u"You changed the hostname of c1 from a.se to b.se."_s);
    QCOMPARE(ChangeText::sentence(edited(Outcome::Refused, hostname), u"c1"_s),
             u"You tried to change the hostname of c1 from a.se to b.se."_s);
    QCOMPARE(ChangeText::sentence(edited(Outcome::Begun, {{u"description"_s, u""_s, u"text"_s}}), u"c1"_s),
             u"You tried to change the description of c1 from nothing to “text”."_s);
    const QList<store::EditedField> all{
        {u"hostname"_s, u"a"_s, u"b"_s}, {u"description"_s, u"a"_s, u"b"_s}, {u"technical_contact"_s, u"a"_s, u"b"_s}};
    QCOMPARE(ChangeText::sentence(edited(Outcome::Restored, all), u"c1"_s),
             u"You changed the hostname, the description and the technical contact of c1."_s);
    Edit undoing = edited(Outcome::Saved, hostname);
    undoing.undoes = 7;
    QCOMPARE(ChangeText::sentence(undoing, u"c1"_s), u"You restored the hostname of c1 from a.se to b.se."_s);
    undoing.outcome = Outcome::Unknown;
    QCOMPARE(ChangeText::sentence(undoing, u"c1"_s), u"You tried to restore the hostname of c1 from a.se to b.se."_s);
    undoing.fields = all;
    QVERIFY(ChangeText::sentence(undoing, u"c1"_s).startsWith(u"You tried to restore the hostname, the"_s));
}

void TestChangeText::outcomes()
{
    using Outcome = Edit::Outcome;
    const QDate today(2026, 11, 30);
    const auto said = [&](Outcome outcome, bool isUnderWay = false) {
        Edit edit = edited(outcome, {});
        edit.ended = at(today, 14, 7);
        return ChangeText::outcome(edit, isUnderWay, swedish, today);
    };
    QCOMPARE(said(Outcome::Begun, true), u"Being saved"_s);
    QCOMPARE(said(Outcome::Begun), u"Not known: the program ended before the answer"_s);
    QCOMPARE(said(Outcome::Saved), u"Saved"_s);
    QCOMPARE(said(Outcome::Refused), u"Refused"_s);
    QCOMPARE(said(Outcome::Unknown), u"Not known: the server could not be read afterwards"_s);
    QCOMPARE(said(Outcome::Partly), u"Not as sent: the server has another value"_s);
    QCOMPARE(said(Outcome::Restored), u"Restored, confirmed 14:07"_s);
}

void TestChangeText::values()
{
    QCOMPARE(ChangeField::value(u"expires"_s, u"2027-06-11T12:45:19Z"_s, swedish), u"2027-06-11"_s);
    QCOMPARE(ChangeField::value(u"expires"_s, u"soon"_s, swedish), u"soon"_s);
    QCOMPARE(ChangeField::value(u"memory"_s, u"2048"_s, swedish), u"2 GB"_s);
    QCOMPARE(ChangeField::value(u"memory"_s, u"much"_s, swedish), u"much"_s);
    QCOMPARE(ChangeField::value(u"disks"_s, u"20"_s, swedish), u"20 GB"_s);
    QCOMPARE(ChangeField::value(u"disks"_s, u"some"_s, swedish), u"some"_s);
    QCOMPARE(ChangeField::value(u"instances"_s, u"access read"_s, swedish), u"access, read"_s);
    QCOMPARE(ChangeField::value(u"hostname"_s, QString(), swedish), QString());
}

CONSOLE_TEST(QCoreApplication, TestChangeText)

} // namespace tst_changetext

#include "tst_changetext.moc"
