// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/match.h"
#include "finder/searchbytes.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_findermatch {

using namespace Qt::StringLiterals;
using finder::Entry;
using finder::Field;
using finder::Kind;
using finder::Match;
using finder::Query;
using finder::SearchBytes;
using finder::Tier;

namespace {

/// How the entry fits what is typed.
Match match(const QString &typed, const Entry &entry)
{
    const SearchBytes bytes(entry);
    const finder::SearchView view{bytes.plain, bytes.kept, finder::maskOf(bytes.plain), finder::startsOf(bytes.plain),
                                  true};
    const Query query(typed);
    Match best;
    for (const finder::Terms &terms : query.alternatives()) {
        const Match found = finder::matchOf(terms, view);
        best = found.isBetterThan(best) ? found : best;
    }
    best.text = finder::textOf(best, view);
    return best;
}

Entry server()
{
    return {Kind::Server,
            u"c1304"_s,
            u"cache1.angstrom-handel.se"_s,
            {{Field::OtherName, u"c1304"_s},
             {Field::Address, u"121.226.229.18"_s},
             {Field::Address, u"2b53:7f02::f05c:ae45:feae:433a"_s},
             {Field::Description, u"Varnish framför webshoppen, Göteborg"_s}}};
}

Entry person()
{
    return {Kind::Person,
            u"110"_s,
            u"Åsa Öberg"_s,
            {{Field::Email, u"asa.oberg@ortagard.se"_s}, {Field::Phone, u"070-174 06 14"_s}, {Field::Id, u"110"_s}}};
}

Entry key()
{
    return {Kind::Key,
            u"k"_s,
            u"asa@laptop"_s,
            {{Field::Fingerprint, u"SHA256:Ab3/dEfGhIjKlMnOpQrStUvWxYz0123456789abcdef"_s},
             {Field::Fingerprint, u"3c:51:77:aa:0b:0c:0d:0e:0f:10:11:12:13:14:15:16"_s}}};
}

} // namespace

class TestFinderMatch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tiers_data();
    void tiers();
    void texts();
    void quality();
    void nothingTyped();
};

void TestFinderMatch::tiers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("entry");
    QTest::addColumn<Tier>("tier");
    const auto row = [](const char *typed, int entry, Tier tier) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << entry << tier;
    };
    // The server.
    row("cache1.angstrom-handel.se", 0, Tier::Identity);
    row("CACHE1.Angstrom-Handel.SE.", 0, Tier::Identity);
    row("https://cache1.angstrom-handel.se/admin?x=1", 0, Tier::Identity);
    row("c1304", 0, Tier::Identity);
    row("121.226.229.18", 0, Tier::Identity);
    row("::ffff:121.226.229.18", 0, Tier::Identity);
    row("121.226.229.18/32", 0, Tier::Identity);
    row("2B53:7F02:0:0:F05C:AE45:FEAE:433A", 0, Tier::Identity);
    row("[2b53:7f02:0000::f05c:ae45:feae:433a]", 0, Tier::Identity);
    row("cache", 0, Tier::Prefix);
    row("c13", 0, Tier::Prefix);
    row("handel", 0, Tier::WordStart);
    row("varnish", 0, Tier::WordStart);
    row("121.226", 0, Tier::WordStart);
    row("handel cache", 0, Tier::WordStart);
    row("webshoppen 1304", 0, Tier::InOrder);
    row("ngstrom", 0, Tier::InOrder);
    row("cah", 0, Tier::InOrder);
    row("hopp", 0, Tier::Elsewhere);
    // å, ä, ö are letters of their own; whoever has none types a and o.
    row("göteborg", 0, Tier::WordStart);
    row("goteborg", 0, Tier::WordStart);
    row("gäteborg", 0, Tier::None);
    row("vrnsh", 0, Tier::None);
    row("cache2", 0, Tier::None);
    row("cache butik", 0, Tier::None);
    // The person.
    row("åsa öberg", 1, Tier::Identity);
    row("Asa Oberg", 1, Tier::Identity);
    row("öberg åsa", 1, Tier::WordStart);
    row("asa.oberg@ortagard.se", 1, Tier::Identity);
    row("mailto:asa.oberg@ortagard.se", 1, Tier::Identity);
    row("070-174 06 14", 1, Tier::Identity);
    row("0701740614", 1, Tier::Identity);
    row("+46 70 174 06 14", 1, Tier::Identity);
    row("0046701740614", 1, Tier::Identity);
    row("110", 1, Tier::Identity);
    row("ås", 1, Tier::Prefix);
    row("ås öb", 1, Tier::WordStart);
    row("aob", 1, Tier::InOrder);
    // The key.
    row("SHA256:Ab3/dEfGhIjKlMnOpQrStUvWxYz0123456789abcdef", 2, Tier::Identity);
    row("sha256:ab3/defghijklmnopqrstuvwxyz0123456789abcdef==", 2, Tier::Identity);
    row("MD5:3c:51:77:aa:0b:0c:0d:0e:0f:10:11:12:13:14:15:16", 2, Tier::Identity);
    row("3C51", 2, Tier::WordStart);
    row("3c5177aa0b0c0d0e0f10111213141516", 2, Tier::Identity);
    row("77:aa", 2, Tier::WordStart);
    row("laptop", 2, Tier::WordStart);
}

void TestFinderMatch::tiers()
{
    QFETCH(const QString, typed);
    QFETCH(const int, entry);
    QFETCH(const Tier, tier);
    const QList<Entry> entries{server(), person(), key()};
    QCOMPARE(static_cast<int>(match(typed, entries.at(entry)).tier), static_cast<int>(tier));
}

void TestFinderMatch::texts()
{
    QCOMPARE(match(u"cache1"_s, server()).text, 0);
    QCOMPARE(match(u"c1304"_s, server()).text, 1);
    QCOMPARE(match(u"121.226.229.18"_s, server()).text, 2);
    QCOMPARE(match(u"2b53:7f02:0::f05c:ae45:feae:433a"_s, server()).text, 3);
    // What is said is the first that is not its name.
    QCOMPARE(match(u"cache1 varnish"_s, server()).text, 4);
    QCOMPARE(match(u"0701740614"_s, person()).text, 2);
    // A text that is empty has its place all the same.
    const Entry entry{Kind::Server, u"c1"_s, u"c1"_s, {{Field::Description, {}}, {Field::Type, u"Magento"_s}}};
    QCOMPARE(match(u"magento"_s, entry).text, 2);
}

void TestFinderMatch::quality()
{
    const Entry shorter{Kind::Domain, u"a"_s, u"vav.se"_s};
    const Entry longer{Kind::Domain, u"b"_s, u"vavstol-och-garn.example.nu"_s};
    QVERIFY(match(u"va"_s, shorter).isBetterThan(match(u"va"_s, longer)));
    // A word that ends there is better than one that goes on.
    QVERIFY(match(u"vav"_s, shorter).isBetterThan(match(u"vav"_s, longer)));
    // Never so much better that it is of a better tier.
    QVERIFY(match(u"vavst"_s, longer).isBetterThan(match(u"av"_s, shorter)));
    // Initials before letters that happen to be there.
    const Entry initials{Kind::Customer, u"a"_s, u"Nordisk Vävstol HB"_s};
    const Entry scattered{Kind::Customer, u"b"_s, u"Nyvahed"_s};
    QVERIFY(match(u"nvh"_s, initials).isBetterThan(match(u"nvh"_s, scattered)));
}

void TestFinderMatch::nothingTyped()
{
    for (const QString &typed : {u""_s, u"   "_s, u"\t\n"_s})
        QVERIFY(Query(typed).isEmpty());
    QVERIFY(!Query(u"."_s).isEmpty());
    // As long as it may be.
    QVERIFY(!Query(QString(100000, u'x')).isEmpty());
    QCOMPARE(Query::split(QString(u"a "_s).repeated(1000)).size(), 16);
}

CONSOLE_TEST(QCoreApplication, TestFinderMatch)

} // namespace tst_findermatch

#include "tst_findermatch.moc"
