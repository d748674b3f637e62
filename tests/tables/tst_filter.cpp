// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/filter.h"

#include <QTest>

namespace tst_filter {

using namespace Qt::StringLiterals;
using tables::Filter;
using tables::SearchText;

class TestFilter : public support::TestCase
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto add = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        add(u""_s, true);
        add(u"   "_s, true);
        add(u"shop"_s, true);
        add(u"SHOP"_s, true);
        add(u"shop blog"_s, false);
        add(u"shop web"_s, true);
        add(u"web shop"_s, true);
        add(u"shopweb"_s, false);
        // Words do not reach over the edge of a cell.
        add(u"ångströmxn"_s, false);

        add(u"angstrom"_s, true);
        add(u"ångström"_s, true);
        add(u"ÅNGSTRÖM"_s, true);
        add(u"ångstrom"_s, true);
        add(u"angström"_s, true);
        add(u"ängström"_s, false);
        add(u"ångsträm"_s, false);
        add(u"å"_s, true);
        add(u"ä"_s, true); // räksmörgås
        add(u"wäb"_s, false);
        add(u"cafe"_s, true);
        add(u"café"_s, true);
        add(u"cafè"_s, true);

        add(u"2b53:7f02::1"_s, true);
        add(u"2b53:7f02:0:0::1"_s, true);
        add(u"2B53:7F02:0000:0000:0000:0000:0000:0001"_s, true);
        add(u"2b53:7f02:0000"_s, true); // as it came
        add(u"2b53:7f02::2"_s, false);
        add(u"10.0.1"_s, true);
        add(u"10.0.1.12"_s, true);
        add(u"010.000.001.012"_s, true);
        add(u"10.0.12"_s, false);

        add(u"räksmörgås"_s, true);
        add(u"raksmorgas"_s, true);
        add(u"xn--rksmrgs"_s, true);

        add(u"\"shop web\""_s, false);
        add(u"\"web shop\""_s, true);
        add(u"\"web shop"_s, true);
        add(u"\"\""_s, true);

        add(u"name:shop"_s, true);
        add(u"NAME:shop"_s, true);
        add(u"name:angstrom"_s, false);
        add(u"owner:angstrom"_s, true);
        add(u"ägare:ångström"_s, true);
        add(u"agare:ångström"_s, true);
        add(u"owner:ångstram"_s, false);
        add(u"owner:shop"_s, false);
        add(u"ip:2b53:7f02:0::1"_s, true);
        add(u"ip: shop"_s, false);
        add(u"empty: shop"_s, true);
        add(u"name:\"web shop\""_s, true);
        add(u"name:\"shop web\""_s, false);
        add(u"owner:\"web shop\""_s, false);
        add(u"domain:räksmörgås.se"_s, true);
        add(u"createdby:anna"_s, true);
        add(u"size:2"_s, false);        // no such column: the text itself
        add(u"key:value"_s, true);      // no such column, and the row has that text
        add(u"\"name:shop\""_s, false); // in quotes a colon is a colon
    }

    void excludes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto add = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        add(u"-shop"_s, false);
        add(u"-blog"_s, true);
        add(u"web -blog"_s, true);
        add(u"web -shop"_s, false);
        add(u"-blog -shop"_s, false);
        add(u"-name:shop"_s, false);
        add(u"-owner:shop"_s, true);
        add(u"-owner:ångström"_s, false);
        add(u"-owner:ängström"_s, true);
        add(u"-\"web shop\""_s, false);
        add(u"-\"shop web\""_s, true);
        add(u"-name:\"web shop\""_s, false);
        add(u"-2b53:7f02:0:0::1"_s, false);
        // Nothing is excluded yet.
        add(u"-"_s, true);
        add(u"web - shop"_s, true);
        add(u"-\"\""_s, true);
        // A hyphen within a word, or in quotes, is a hyphen.
        add(u"xn--rksmrgs-5wao1o"_s, true);
        add(u"\"-shop\""_s, false);
        add(u"--rksmrgs"_s, false);
        add(u"--shop"_s, true);
    }

    void excludes()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QCOMPARE(Filter(typed, m_fields).matches(m_row.key()), found);
    }

    void findsTheEmptyOnes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto add = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        add(u"empty:"_s, true);
        add(u"empty:\"\""_s, true);
        add(u"empty:\"  \""_s, true);
        add(u"-empty:"_s, false);
        add(u"name:"_s, false);
        add(u"name:\"\""_s, false);
        add(u"-name:"_s, true);
        // A cell that says in words that there is nothing, is found by the words too.
        add(u"said:"_s, true);
        add(u"said:description"_s, true);
        add(u"-said:"_s, false);
        // Only blanks are shown, though a further text finds it.
        add(u"blanks:"_s, true);
        add(u"blanks:further"_s, true);
        add(u"empty:x"_s, false);
        add(u"empty: said: name:web"_s, true);
        add(u"beyond:"_s, true); // a column that the row does not have
    }

    void findsTheEmptyOnes()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QCOMPARE(Filter(typed, m_fields).matches(m_row.key()), found);
    }

    /// As dig prints names, and as a browser has them.
    void namesInOtherSpellings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto add = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        add(u"räksmörgås.se."_s, true);
        add(u"raksmorgas.se."_s, true);
        add(u"xn--rksmrgs-5wao1o.se."_s, true);
        add(u"domain:räksmörgås.se."_s, true);
        add(u"\"räksmörgås.se.\""_s, true);
        add(u"RÄKSMÖRGÅS.SE."_s, true);
        // The dot ends a label: not in its midst.
        add(u"räksmörgås.s."_s, false);
        add(u"räksmörg."_s, false);
        add(u"raksmorg."_s, false);
        add(u"räksmörgås."_s, true);
        add(u"-räksmörgås.se."_s, false);
        add(u"."_s, true);
        // Of an address, a dot comes before the next number.
        add(u"10.0.1."_s, true);
        add(u"10.0.1.1."_s, false);
        add(u"https://räksmörgås.se/kassa?x=1"_s, true);
        add(u"https://räksmörgås.se:8443"_s, true);
        add(u"HTTPS://anna@räksmörgås.se."_s, true);
        add(u"https://[2b53:7f02::1]:8443/"_s, true);
        add(u"https://example.com/räksmörgås.se"_s, false);
        add(u"domain:https://räksmörgås.se/"_s, true);
    }

    void namesInOtherSpellings()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QCOMPARE(Filter(typed, m_fields).matches(m_row.key()), found);
    }

    void knowsWhatIsNoField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("unknown");
        const auto add = [](const QString &typed, const QStringList &unknown) {
            QTest::newRow(qPrintable(typed)) << typed << unknown;
        };
        add(u"name:x owner: created-by:anna"_s, {});
        add(u"nmae:x"_s, {u"nmae"_s});
        add(u"web -nmae:x ägre:\"y z\""_s, {u"nmae"_s, u"ägre"_s});
        add(u"beskrivning:"_s, {u"beskrivning"_s});
        add(u"\"nmae:x\""_s, {});
        // An address, a fingerprint, a URL, a time.
        for (const QString &text :
             {u"2b53:7f02::1"_s, u"fe80::1"_s, u"dead:beef"_s, u"abc:"_s, u"MD5:aa:bb"_s, u"https://example.se"_s,
              u"http:"_s, u"x-scheme://y"_s, u"08:15"_s, u":"_s, u"::1"_s})
            add(text, {});
    }

    void knowsWhatIsNoField()
    {
        QFETCH(const QString, typed);
        QTEST(Filter(typed, m_fields).unknownFields(), "unknown");
    }

    void matches()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QCOMPARE(Filter(typed, m_fields).matches(m_row.key()), found);
    }

    void knowsWhenItIsEmpty()
    {
        QVERIFY(Filter().isEmpty());
        QVERIFY(Filter(u"  \"\" - -\"\" "_s, m_fields).isEmpty());
        QVERIFY(!Filter(u"name:"_s, m_fields).isEmpty());
        QVERIFY(!Filter(u"-x"_s, m_fields).isEmpty());
        QVERIFY(!Filter(u"x"_s, m_fields).isEmpty());
    }

    void compares()
    {
        QCOMPARE(Filter(u"web  shop"_s, m_fields), Filter(u"Web shop "_s, m_fields));
        QVERIFY(Filter(u"name:web"_s, m_fields) != Filter(u"web"_s, m_fields));
        QVERIFY(Filter(u"ö"_s, m_fields) != Filter(u"o"_s, m_fields));
        QVERIFY(Filter(u"-web"_s, m_fields) != Filter(u"web"_s, m_fields));
        QVERIFY(Filter(u"web.se."_s, m_fields) != Filter(u"web.se"_s, m_fields));
        QVERIFY(Filter(u"name:"_s, m_fields) != Filter(u"owner:"_s, m_fields));
        QCOMPARE(Filter(u"name:"_s, m_fields), Filter(u"name:\"\""_s, m_fields));
    }

    void narrows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("narrows");
        const auto add = [](const QString &from, const QString &to, bool narrows) {
            QTest::newRow(qPrintable(from + u" -> "_s + to)) << from << to << narrows;
        };
        add(u""_s, u"a"_s, true);
        add(u"a"_s, u""_s, false);
        add(u"we"_s, u"web"_s, true);
        add(u"web"_s, u"we"_s, false);
        add(u"web"_s, u"web shop"_s, true);
        add(u"web"_s, u"shop web"_s, true);
        add(u"web shop"_s, u"webshop"_s, true);
        add(u"webshop"_s, u"web shop"_s, false);
        add(u"o"_s, u"ö"_s, true);
        add(u"ö"_s, u"o"_s, false);
        add(u"sm"_s, u"små"_s, true);
        add(u"web"_s, u"name:web"_s, true);
        add(u"name:web"_s, u"web"_s, false);
        add(u"name:web"_s, u"owner:web"_s, false);
        add(u"name"_s, u"name:"_s, false);
        add(u"name:"_s, u"name:w"_s, false);
        add(u"name:w"_s, u"name:"_s, false);
        add(u"web"_s, u"web name:"_s, true);
        add(u"name:"_s, u"name: web"_s, true);
        add(u"name:"_s, u"owner:"_s, false);
        add(u""_s, u"-t"_s, true);
        add(u"-"_s, u"-t"_s, true);
        // A longer word excludes fewer rows.
        add(u"-t"_s, u"-tx"_s, false);
        add(u"-tx"_s, u"-t"_s, true);
        add(u"-t"_s, u"-t web"_s, true);
        add(u"-o"_s, u"-ö"_s, false);
        add(u"-ö"_s, u"-o"_s, true);
        add(u"-web"_s, u"-name:web"_s, false);
        add(u"-name:web"_s, u"-web"_s, true);
        add(u"-name:"_s, u"-name: web"_s, true);
        add(u"web"_s, u"-web"_s, false);
        add(u"-web"_s, u"web"_s, false);
        add(u"web"_s, u"web."_s, true);
        add(u"web."_s, u"web"_s, false);
        add(u"web."_s, u"web.s"_s, true);
        add(u"web."_s, u"web-s"_s, false);
        add(u"we."_s, u"web."_s, false);
        add(u"b.se."_s, u"web.se."_s, true);
        add(u"ö.se."_s, u"rö.se."_s, true);
        add(u"ö."_s, u"ö.se"_s, true);
        add(u"ö."_s, u"ös"_s, false);
        add(u"2b53:0:0"_s, u"2b53:0:0:0:0:0:0:1"_s, false);
    }

    void narrows()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, narrows);
        QCOMPARE(Filter(to, m_fields).narrows(Filter(from, m_fields)), narrows);
    }

private:
    const Filter::Fields m_fields{{Filter::fieldName(u"name"_s), 0},   {Filter::fieldName(u"owner"_s), 1},
                                  {Filter::fieldName(u"Ägare"_s), 1},  {Filter::fieldName(u"domain"_s), 2},
                                  {Filter::fieldName(u"ip"_s), 3},     {Filter::fieldName(u"Created by"_s), 5},
                                  {Filter::fieldName(u"empty"_s), 6},  {Filter::fieldName(u"said"_s), 7},
                                  {Filter::fieldName(u"blanks"_s), 8}, {Filter::fieldName(u"beyond"_s), 9}};
    const SearchText m_row{{{u"Web shop"_s, u"c1234"_s},
                            {u"Café Ångström"_s},
                            {u"xn--rksmrgs-5wao1o.se"_s},
                            {u"2b53:7f02:0000:0:0:0:0:1"_s},
                            {u"10.0.1.12"_s, u"key:value"_s},
                            {u"Anna"_s},
                            {},
                            {u"No description"_s},
                            {u"  "_s, u"further"_s}},
                           {7}};
};

CONSOLE_TEST(QCoreApplication, TestFilter)

} // namespace tst_filter

#include "tst_filter.moc"
