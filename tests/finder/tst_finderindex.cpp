// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/index.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_finderindex {

using namespace Qt::StringLiterals;
using finder::Answer;
using finder::Entry;
using finder::Field;
using finder::Index;
using finder::Kind;
using finder::Question;
using finder::Tier;

namespace {

Entry entry(Kind kind, const QString &name, const QList<finder::Text> &texts = {})
{
    return {kind, name, name, texts};
}

QStringList keys(const Answer &answer)
{
    QStringList keys;
    for (const finder::Row &row : answer.rows)
        keys.append(row.key().replace(u'\n', u'>'));
    return keys;
}

QStringList found(const Index &index, const QString &typed)
{
    return keys(*index.search({1, typed}));
}

} // namespace

class TestFinderIndex : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tiersAreNotMixed();
    void kindsAreInterleaved();
    void usesCountWithinATier();
    void ownersStandBeforeTheirKeys();
    void goneIsLast();
    void goneIsBeforeItsChanges();
    void kindWords();
    void oneLetterOfMany();
    void verbs();
    void verbsOfRecords();
    void nothingTyped();
    void groupsAreReplaced();
    void mostRows();
    void aNewerQuestionEndsTheSearch();
    void whatMatched();
};

void TestFinderIndex::tiersAreNotMixed()
{
    Index index;
    index.put(u"all"_s, {entry(Kind::Domain, u"gammal-vav.se"_s), entry(Kind::Domain, u"vavstol.nu"_s),
                         entry(Kind::Server, u"c1"_s, {{Field::Description, u"Butik för vav"_s}}),
                         entry(Kind::Customer, u"Vit Askkista Väg"_s), entry(Kind::Record, u"vav"_s),
                         entry(Kind::Finding, u"Om kravaven"_s), entry(Kind::Domain, u"kravavtal.se"_s)});
    QCOMPARE(found(index, u"vav"_s),
             QStringList({u"record:"_s + finder::recordId(entry(Kind::Record, u"vav"_s)).replace(u'\n', u'>'),
                          u"domain:vavstol.nu"_s, u"domain:gammal-vav.se"_s, u"server:c1"_s, u"domain:kravavtal.se"_s,
                          u"customer:Vit Askkista Väg"_s, u"finding:Om kravaven"_s}));
    const auto answer = index.search({1, u"vav"_s});
    for (qsizetype i = 1; i < answer->rows.size(); ++i)
        QVERIFY(answer->rows.at(i - 1).tier <= answer->rows.at(i).tier);
}

void TestFinderIndex::kindsAreInterleaved()
{
    Index index;
    QList<Entry> servers;
    for (int i = 0; i < 30; ++i)
        servers.append(entry(Kind::Server, u"web%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    index.put(u"servers"_s, servers);
    index.put(u"domains"_s, {entry(Kind::Domain, u"webb.se"_s), entry(Kind::Domain, u"webbutik.se"_s)});
    index.put(u"people"_s, {entry(Kind::Person, u"Weber Ek"_s)});
    const QStringList rows = found(index, u"web"_s);
    QCOMPARE(rows.first(5), QStringList({u"server:web00"_s, u"domain:webb.se"_s, u"person:Weber Ek"_s,
                                         u"server:web01"_s, u"domain:webbutik.se"_s}));
    QCOMPARE(rows.size(), 33);
}

void TestFinderIndex::usesCountWithinATier()
{
    Index index;
    index.put(u"servers"_s, {entry(Kind::Server, u"web1"_s), entry(Kind::Server, u"web2"_s),
                             entry(Kind::Server, u"min-web"_s), entry(Kind::Server, u"web"_s)});
    index.setUses({{u"server:web2"_s, 1.0}, {u"server:min-web"_s, 50.0}});
    QCOMPARE(found(index, u"web"_s),
             QStringList({u"server:web"_s, u"server:web2"_s, u"server:web1"_s, u"server:min-web"_s}));
    // Also for what comes later.
    index.put(u"more"_s, {entry(Kind::Domain, u"web3"_s), entry(Kind::Domain, u"web4"_s)});
    index.setUses({{u"domain:web4"_s, 2.0}, {u"server:web1"_s, 3.0}});
    QCOMPARE(found(index, u"web"_s), QStringList({u"server:web"_s, u"server:web1"_s, u"domain:web4"_s, u"server:web2"_s,
                                                  u"domain:web3"_s, u"server:min-web"_s}));
}

/// Within a tier, and whatever else is found; a key that is used is wanted.
void TestFinderIndex::ownersStandBeforeTheirKeys()
{
    const auto key = [](const QString &name, const QString &owner) {
        return entry(Kind::Key, name, {{Field::Owner, owner}});
    };
    Index index;
    index.put(u"all"_s, {key(u"erik@a"_s, u"Erik Bengtsson"_s), key(u"erik@b"_s, u"Somebody Else"_s),
                         entry(Kind::Person, u"Erik Al"_s), entry(Kind::Person, u"Erik Bengtsson"_s),
                         entry(Kind::Server, u"erik1"_s)});
    const QStringList rows = found(index, u"erik"_s);
    QVERIFY2(rows.indexOf(u"person:Erik Bengtsson"_s) < rows.indexOf(u"key:erik@a"_s), qPrintable(rows.join(u' ')));
    QCOMPARE(rows.size(), 5);
    // Of those that are not its owner it stands where it stood.
    index.put(u"all"_s, {key(u"erik@b"_s, u"Somebody Else"_s), entry(Kind::Person, u"Erik Bengtsson"_s)});
    QCOMPARE(found(index, u"erik"_s), QStringList({u"key:erik@b"_s, u"person:Erik Bengtsson"_s}));
    // Tiers are never mixed.
    index.put(u"all"_s, {key(u"erik"_s, u"Erik Bengtsson"_s), entry(Kind::Person, u"Erik Bengtsson"_s)});
    QCOMPARE(found(index, u"erik"_s), QStringList({u"key:erik"_s, u"person:Erik Bengtsson"_s}));
    index.put(u"all"_s, {key(u"erik@a"_s, u"Erik Bengtsson"_s), entry(Kind::Person, u"Erik Bengtsson"_s)});
    QCOMPARE(found(index, u"erik"_s), QStringList({u"person:Erik Bengtsson"_s, u"key:erik@a"_s}));
    index.setUses({{u"key:erik@a"_s, 1.0}});
    QCOMPARE(found(index, u"erik"_s), QStringList({u"key:erik@a"_s, u"person:Erik Bengtsson"_s}));
}

void TestFinderIndex::goneIsLast()
{
    Index index;
    Entry gone = entry(Kind::Server, u"web1"_s);
    gone.isGone = true;
    index.put(u"all"_s, {gone, entry(Kind::Server, u"web22222222"_s), entry(Kind::Server, u"min-web"_s)});
    QCOMPARE(found(index, u"web"_s), QStringList({u"server:web22222222"_s, u"server:web1"_s, u"server:min-web"_s}));
}

/// A removed person stands before the changes that tell of it, and after whoever is there.
void TestFinderIndex::goneIsBeforeItsChanges()
{
    Index index;
    Entry gone = entry(Kind::Person, u"erik malm"_s);
    gone.isGone = true;
    Entry settled = entry(Kind::Finding, u"erik malm settled"_s);
    settled.isGone = true;
    index.put(u"all"_s, {entry(Kind::Change, u"erik malm removed"_s), entry(Kind::Change, u"erik malm email"_s), gone,
                         entry(Kind::Person, u"erika"_s), settled, entry(Kind::Note, u"erik note"_s)});
    QCOMPARE(found(index, u"erik"_s),
             QStringList({u"note:erik note"_s, u"person:erika"_s, u"person:erik malm"_s, u"change:erik malm email"_s,
                          u"change:erik malm removed"_s, u"finding:erik malm settled"_s}));
    // Where nothing is gone, changes stand among the others.
    index.put(u"all"_s,
              {entry(Kind::Change, u"erik x"_s), entry(Kind::Note, u"erik a"_s), entry(Kind::Note, u"erik b"_s)});
    QCOMPARE(found(index, u"erik"_s), QStringList({u"note:erik a"_s, u"change:erik x"_s, u"note:erik b"_s}));
}

void TestFinderIndex::kindWords()
{
    Index index;
    index.put(u"all"_s, {entry(Kind::Server, u"butik1"_s), entry(Kind::Domain, u"butik1.se"_s),
                         entry(Kind::Domain, u"server-butik.se"_s), entry(Kind::Customer, u"server butik ab"_s)});
    index.setKindWords({{Kind::Server, {u"server"_s, u"servrar"_s}}, {Kind::Domain, {u"domain"_s, u"domän"_s}}});
    // Beside it only what is called just so.
    QCOMPARE(found(index, u"server butik"_s), QStringList({u"server:butik1"_s, u"customer:server butik ab"_s}));
    QCOMPARE(found(index, u"butik servrar"_s), QStringList{u"server:butik1"_s});
    // With and without the letters of the language.
    QCOMPARE(found(index, u"domän butik1"_s), QStringList{u"domain:butik1.se"_s});
    QCOMPARE(found(index, u"Doman butik1"_s), QStringList{u"domain:butik1.se"_s});
    QCOMPARE(index.search({1, u"domän butik1"_s})->total, 1);
    // Alone it is a word as any other; and so it is where nothing of the kind is found.
    QCOMPARE(found(index, u"server"_s).size(), 2);
    QCOMPARE(found(index, u"domain ab"_s).size(), 0);
    QCOMPARE(found(index, u"server ab"_s), QStringList{u"customer:server butik ab"_s});
}

/// A single letter that very many records have: all are counted, and what it is is among the best all the same.
void TestFinderIndex::oneLetterOfMany()
{
    Index index;
    QList<Entry> records;
    for (int i = 0; i < 3000; ++i)
        records.append({Kind::Record, u"a.se"_s, u"n%1.a.se"_s.arg(i), {{Field::Content, u"x1 y"_s}}});
    records.append({Kind::Record, u"a.se"_s, u"zz.a.se"_s, {{Field::Content, u"x"_s}}});
    records.append({Kind::Record, u"a.se"_s, u"x.a.se"_s, {{Field::Content, u"q"_s}}});
    index.put(u"records"_s, records);
    const auto answer = index.search({1, u"x"_s});
    QCOMPARE(answer->total, 3002);
    QCOMPARE(answer->rows.size(), 60);
    QCOMPARE(answer->rows.at(0).entry.name, u"zz.a.se"_s);
    QCOMPARE(answer->rows.at(1).entry.name, u"x.a.se"_s);
}

void TestFinderIndex::verbs()
{
    Index index;
    Entry gone = entry(Kind::Server, u"web09"_s);
    gone.isGone = true;
    index.put(u"all"_s, {entry(Kind::Server, u"web03"_s), entry(Kind::Server, u"web04"_s), gone,
                         entry(Kind::Person, u"Ali Rezaei"_s), entry(Kind::Domain, u"web03.se"_s),
                         entry(Kind::Record, u"ssh.web03.se"_s)});
    index.setVerbs({{u"ssh"_s, Kind::Server, {u"SSH"_s, u"terminal"_s}},
                    {u"mail"_s, Kind::Person, {u"mail"_s}},
                    {u"records"_s, Kind::Domain, {u"records"_s, u"poster"_s}}});
    QCOMPARE(found(index, u"web03 ssh"_s).first(), u"server:web03>ssh"_s);
    // In either order, in part, in any case.
    QCOMPARE(found(index, u"SSH web03"_s).first(), u"server:web03>ssh"_s);
    QCOMPARE(found(index, u"web03 te"_s), QStringList{u"server:web03>ssh"_s});
    QCOMPARE(found(index, u"ali mail"_s), QStringList{u"person:Ali Rezaei>mail"_s});
    QCOMPARE(found(index, u"rezaei ali mail"_s), QStringList{u"person:Ali Rezaei>mail"_s});
    QCOMPARE(found(index, u"web03 poster"_s), QStringList{u"domain:web03.se>records"_s});
    // Each that is begun so, but nothing that is gone.
    QCOMPARE(found(index, u"web ssh"_s).first(2), QStringList({u"server:web03>ssh"_s, u"server:web04>ssh"_s}));
    QVERIFY(!found(index, u"web ssh"_s).contains(u"server:web09>ssh"_s));
    // One letter may be anything.
    QCOMPARE(found(index, u"web03 t"_s), QStringList());
    // What is only called so is found too.
    QVERIFY(found(index, u"web03 ssh"_s).size() == 2);
}

/// A record stands for its domain: once, and for whoever types all of its name.
void TestFinderIndex::verbsOfRecords()
{
    Index index;
    index.put(u"all"_s, {entry(Kind::Domain, u"a.se"_s), entry(Kind::Domain, u"b.se"_s)});
    index.put(u"records"_s, {{Kind::Record, u"a.se"_s, u"a.se"_s},
                             {Kind::Record, u"a.se"_s, u"www.a.se"_s, {{Field::Type, u"A"_s}}},
                             {Kind::Record, u"a.se"_s, u"www.a.se"_s, {{Field::Type, u"AAAA"_s}}},
                             {Kind::Record, u"a.se"_s, u"mail.a.se"_s},
                             {Kind::Record, u"b.se"_s, u"www.a.se"_s}});
    index.setVerbs({{u"domain-leads"_s, Kind::Domain, {u"leads"_s}}, {u"record-leads"_s, Kind::Record, {u"leads"_s}}});
    const auto led = [&index](const QString &typed) {
        QStringList rows;
        const auto answer = index.search({1, typed});
        for (const finder::Row &row : answer->rows) {
            if (!row.verb.isEmpty())
                rows.append(row.verb + u' ' + row.entry.id);
        }
        return rows;
    };
    QStringList two = led(u"www.a.se leads"_s);
    two.sort();
    QCOMPARE(two, (QStringList{u"record-leads a.se"_s, u"record-leads b.se"_s}));
    QCOMPARE(led(u"a.se leads"_s).constFirst(), u"domain-leads a.se"_s);
    QCOMPARE(led(u"a.se leads"_s).size(), 1);
    QCOMPARE(led(u"mail.a leads"_s), QStringList());
}

void TestFinderIndex::nothingTyped()
{
    Index index;
    Entry urgent = entry(Kind::Finding, u"Schlimm"_s);
    urgent.isUrgent = true;
    index.put(u"all"_s, {entry(Kind::Server, u"c1"_s), entry(Kind::Server, u"c2"_s)});
    index.put(u"findings"_s, {urgent, entry(Kind::Finding, u"Halb so schlimm"_s)});
    QCOMPARE(keys(*index.search({1, u" "_s, {u"server:c2"_s, u"server:gone"_s, u"nonsense"_s, u"server:c1"_s}})),
             QStringList({u"server:c2"_s, u"server:c1"_s, u"finding:Schlimm"_s}));
    QCOMPARE(keys(*index.search({1, {}, {u"finding:Schlimm"_s}})), QStringList{u"finding:Schlimm"_s});
    Entry overdue = entry(Kind::Case, u"CC-2026-014"_s);
    overdue.isUrgent = true;
    index.put(u"cases"_s, {overdue, entry(Kind::Case, u"CC-2026-015"_s)});
    const QStringList both = keys(*index.search({1, {}, {}}));
    QCOMPARE(both.size(), 2);
    QVERIFY(both.contains(u"case:CC-2026-014"_s));
}

void TestFinderIndex::groupsAreReplaced()
{
    Index index;
    index.put(u"a"_s, {entry(Kind::Server, u"c1"_s), entry(Kind::Server, u"c2"_s)});
    index.put(u"b"_s, {entry(Kind::Server, u"c3"_s)});
    QCOMPARE(index.size(), 3);
    index.put(u"a"_s, {entry(Kind::Server, u"c4"_s)});
    QCOMPARE(found(index, u"c"_s), QStringList({u"server:c3"_s, u"server:c4"_s}));
    index.remove(u"b"_s);
    QCOMPARE(found(index, u"c"_s), QStringList{u"server:c4"_s});
}

void TestFinderIndex::mostRows()
{
    Index index;
    QList<Entry> records;
    for (int i = 0; i < 5000; ++i)
        records.append(
            {Kind::Record, u"a.se"_s, u"n%1.a.se"_s.arg(i), {{Field::Type, u"A"_s}, {Field::Content, u"x"_s}}});
    index.put(u"records"_s, records);
    index.put(u"one"_s, {entry(Kind::Server, u"na"_s)});
    const auto answer = index.search({1, u"n"_s});
    QCOMPARE(answer->rows.size(), 60);
    QCOMPARE(answer->total, 5001);
    QCOMPARE(answer->rows.first().entry.kind, Kind::Server);
    // The best of the many are kept, not the first.
    QCOMPARE(answer->rows.at(1).entry.name, u"n0.a.se"_s);
    QCOMPARE(index.search({1, u"n4999"_s})->rows.first().entry.name, u"n4999.a.se"_s);
}

void TestFinderIndex::aNewerQuestionEndsTheSearch()
{
    Index index;
    index.put(u"a"_s, {entry(Kind::Server, u"c1"_s)});
    const std::atomic<quint64> newest = 2;
    QVERIFY(!index.search({1, u"c"_s}, &newest));
    QVERIFY(index.search({2, u"c"_s}, &newest));
}

void TestFinderIndex::whatMatched()
{
    Index index;
    index.put(u"a"_s, {entry(Kind::Server, u"c1"_s,
                             {{Field::Address, u"10.0.0.7"_s}, {Field::Description, u"Butik stage"_s}})});
    const auto row = [&index](const QString &typed) { return index.search({1, typed})->rows.value(0); };
    QCOMPARE(row(u"c1"_s).field, Field::Name);
    QCOMPARE(row(u"10.0"_s).field, Field::Address);
    QCOMPARE(row(u"10.0"_s).matched, u"10.0.0.7"_s);
    QCOMPARE(row(u"stage c1"_s).field, Field::Description);
    QCOMPARE(row(u"stage c1"_s).matched, u"Butik stage"_s);
}

CONSOLE_TEST(QCoreApplication, TestFinderIndex)

} // namespace tst_finderindex

#include "tst_finderindex.moc"
