// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_filter {

using namespace Qt::StringLiterals;
using models::Filter;
using models::SearchText;

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
        add(u"ip:"_s, true);
        add(u"ip: shop"_s, true);
        add(u"name:\"web shop\""_s, true);
        add(u"name:\"shop web\""_s, false);
        add(u"owner:\"web shop\""_s, false);
        add(u"domain:räksmörgås.se"_s, true);
        add(u"createdby:anna"_s, true);
        add(u"size:2"_s, false);        // no such column: the text itself
        add(u"key:value"_s, true);      // no such column, and the row has that text
        add(u"\"name:shop\""_s, false); // in quotes a colon is a colon
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
        QVERIFY(Filter(u"  name:  \"\" "_s, m_fields).isEmpty());
        QVERIFY(!Filter(u"x"_s, m_fields).isEmpty());
    }

    void compares()
    {
        QCOMPARE(Filter(u"web  shop"_s, m_fields), Filter(u"Web shop "_s, m_fields));
        QVERIFY(Filter(u"name:web"_s, m_fields) != Filter(u"web"_s, m_fields));
        QVERIFY(Filter(u"ö"_s, m_fields) != Filter(u"o"_s, m_fields));
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
    const Filter::Fields m_fields{{Filter::fieldName(u"name"_s), 0},  {Filter::fieldName(u"owner"_s), 1},
                                  {Filter::fieldName(u"Ägare"_s), 1}, {Filter::fieldName(u"domain"_s), 2},
                                  {Filter::fieldName(u"ip"_s), 3},    {Filter::fieldName(u"Created by"_s), 5}};
    const SearchText m_row{{{u"Web shop"_s, u"c1234"_s},
                            {u"Café Ångström"_s},
                            {u"xn--rksmrgs-5wao1o.se"_s},
                            {u"2b53:7f02:0000:0:0:0:0:1"_s},
                            {u"10.0.1.12"_s, u"key:value"_s},
                            {u"Anna"_s}}};
};

CONSOLE_TEST(QCoreApplication, TestFilter)

} // namespace tst_filter

#include "tst_filter.moc"
