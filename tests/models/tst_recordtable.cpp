// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_recordtable {

using namespace Qt::StringLiterals;

class TestRecordTable : public support::TestCase
{
    Q_OBJECT

private:
    static api::Record record(const QString &type, const QString &name, const QString &content,
                              std::optional<qint64> ttl = {}, std::optional<qint64> priority = {})
    {
        api::Record record;
        record.domain = u"example.se"_s;
        record.type = type;
        record.name = name;
        record.content = content;
        record.ttl.number = ttl;
        record.priority.number = priority;
        return record;
    }

    static QStringList contents(const tables::ArrangedModel &model)
    {
        QStringList contents;
        for (int row = 0; row < model.rowCount(); ++row)
            contents.append(model.index(row, 2).data().toString());
        return contents;
    }

private slots:
    void showsAllFields()
    {
        const auto table = models::makeRecordTable();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setRows({record(u"MX"_s, u"example.se"_s, u"mail.example.se"_s, 86400, 10),
                        record(u"A"_s, u"www.xn--rksmrgs-5wao1o.se"_s, u"192.0.2.1"_s)});
        QCOMPARE(printed(*table), (QStringList{u"MX | example.se | mail.example.se | 86400 | 10"_s,
                                               u"A | www.räksmörgås.se | 192.0.2.1 |  | "_s}));
        QStringList headers;
        for (int column = 0; column < table->columnCount(); ++column) {
            headers.append(table->header(column));
            const bool isRight = table->alignment(column).testFlag(Qt::AlignRight);
            QCOMPARE(isRight, column >= 3);
            QCOMPARE(table->fixedFont(column), column == 2);
            QCOMPARE(table->bold(column), column == 0);
        }
        QCOMPARE(headers, (QStringList{u"Type"_s, u"Name"_s, u"Content"_s, u"TTL"_s, u"Priority"_s}));
        QCOMPARE(table->toolTip(1, 1), u"www.räksmörgås.se\nwww.xn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(table->key(0), u"MX|example.se|mail.example.se|10"_s);
    }

    void sortsByValue()
    {
        const auto table = models::makeRecordTable();
        table->setRows({record(u"A"_s, u"a"_s, u"192.0.2.10"_s, 900), record(u"A"_s, u"b"_s, u"192.0.2.9"_s, 86400),
                        record(u"CNAME"_s, u"c"_s, u"a.example.se"_s), record(u"AAAA"_s, u"d"_s, u"2b53::1"_s, 3600)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        model.sort(2);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.9"_s, u"192.0.2.10"_s, u"2b53::1"_s, u"a.example.se"_s}));
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.9"_s, u"2b53::1"_s, u"192.0.2.10"_s, u"a.example.se"_s}));
        model.sort(3);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.10"_s, u"2b53::1"_s, u"192.0.2.9"_s, u"a.example.se"_s}));
    }

    /// Names as a person counts, a name's records as mail takes them, in both directions of the column before.
    void standsInNaturalOrderWithinAType()
    {
        const auto table = models::makeRecordTable();
        table->setLocale(QLocale(QLocale::Swedish));
        table->setRows({record(u"MX"_s, u"example.se"_s, u"b.mail.se"_s, {}, 20), record(u"A"_s, u"web10"_s, u"2"_s),
                        record(u"A"_s, u"web2"_s, u"10.0.0.10"_s), record(u"A"_s, u"Web1"_s, u"4"_s),
                        record(u"A"_s, u"åre"_s, u"5"_s), record(u"A"_s, u"web2"_s, u"10.0.0.9"_s),
                        record(u"MX"_s, u"example.se"_s, u"a.mail.se"_s, {}, 5)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        model.sort(0);
        const QStringList ofA{u"4"_s, u"10.0.0.9"_s, u"10.0.0.10"_s, u"2"_s, u"5"_s};
        const QStringList ofMx{u"a.mail.se"_s, u"b.mail.se"_s};
        QCOMPARE(contents(model), ofA + ofMx);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(contents(model), ofMx + ofA);
        // Also of rows that change, go and come.
        QList<api::Record> next = table->rows();
        next.removeAt(3);
        next[1].name = u"web3"_s;
        next.append(record(u"A"_s, u"web0"_s, u"0"_s));
        table->setRows(next);
        model.sort(0);
        QCOMPARE(contents(model), (QStringList{u"0"_s, u"10.0.0.9"_s, u"10.0.0.10"_s, u"2"_s, u"5"_s}) + ofMx);
        // Without a column the table's order.
        model.sort(-1);
        QCOMPARE(contents(model).first(), u"b.mail.se"_s);
    }

    /// A DKIM key, pasted whole from where it was made, of a record that has it in two strings.
    void findsTextAcrossASplit()
    {
        const QString start = u"v=DKIM1; k=rsa; p=MIIBIjANBgkq"_s;
        const QString end = u"hkiG9w0BAQEFAAOCAQ8AMIIBCgKC"_s;
        const auto table = models::makeRecordTable();
        table->setRows({record(u"TXT"_s, u"a._domainkey.example.se"_s, u"\"%1\" \"%2\""_s.arg(start, end)),
                        record(u"TXT"_s, u"b._domainkey.example.se"_s, u"\"v=DKIM1; p=%1\""_s.arg(end))});
        tables::ArrangedModel model;
        model.setTable(table.get());
        for (const QString &typed :
             {start + end, u"content:\""_s + start + end + u'"', u"kqhki"_s, u"\"%1\" \"%2\""_s.arg(start, end)}) {
            model.setFilter(typed);
            QCOMPARE(model.shownCount(), 1);
            QCOMPARE(model.index(0, 1).data().toString(), u"a._domainkey.example.se"_s);
        }
        // It is shown as it came.
        QVERIFY(model.index(0, 2).data().toString().contains(u"\" \""_s));
    }

    void findsNamesAsDigPrintsThem()
    {
        const auto table = models::makeRecordTable();
        table->setRows({record(u"CNAME"_s, u"www.xn--80ak6aa92e.com"_s, u"web.example.se"_s),
                        record(u"CNAME"_s, u"ftp.example.se"_s, u"web.example.se.example.com."_s)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto found = [&model](const QString &typed) {
            model.setFilter(typed);
            return model.shownCount() == 1 ? model.index(0, 1).data().toString().left(3)
                                           : QString::number(model.shownCount());
        };
        QCOMPARE(found(u"ftp.example.se."_s), u"ftp"_s);
        QCOMPARE(found(u"content:web.example.se."_s), u"2"_s);
        QCOMPARE(found(u"web.example.se.example.com"_s), u"ftp"_s);
        // A lookalike stands in ASCII, and is found by that and by its own letters, not by those it looks like.
        model.setFilter({});
        QVERIFY(model.indexOf(table->key(0), 1).data().toString() == u"www.xn--80ak6aa92e.com"_s);
        QCOMPARE(found(u"xn--80ak6aa92e.com."_s), u"www"_s);
        QCOMPARE(found(u"аррӏе"_s), u"www"_s);
        QCOMPARE(found(u"apple"_s), u"0"_s);
    }

    void finds()
    {
        const auto table = models::makeRecordTable();
        table->setRows({record(u"AAAA"_s, u"a.example.se"_s, u"2b53:7f02:0:0::1"_s),
                        record(u"MX"_s, u"b.example.se"_s, u"10 xn--rksmrgs-5wao1o.se"_s),
                        record(u"TXT"_s, u"c.example.se"_s, u"\"v=spf1 -all\""_s),
                        record(u"CAA"_s, u"d.example.se"_s, u"0 issue x"_s)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto found = [&](const QString &typed) {
            model.setFilter(typed);
            QString names;
            for (int row = 0; row < model.rowCount(); ++row)
                names += model.index(row, 1).data().toString().front();
            return names;
        };
        QCOMPARE(found(u"2b53:7f02::1"_s), u"a"_s);
        QCOMPARE(found(u"content:2B53:7F02:0000::1"_s), u"a"_s);
        QCOMPARE(found(u"räksmörgås"_s), u"b"_s);
        QCOMPARE(found(u"content:\"v=spf1 -all\""_s), u"c"_s);
        QCOMPARE(found(u"type:a"_s), u"ad"_s);
        QCOMPARE(found(u"type:a example"_s), u"ad"_s);
        QCOMPARE(found(u"example.se"_s), u"abcd"_s);
    }

    void showsTheSameRecordTwice()
    {
        const auto table = models::makeRecordTable();
        const api::Record one = record(u"A"_s, u"a"_s, u"192.0.2.1"_s, 60);
        table->setRows({one, one});
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->key(0) != table->key(1));
    }
};

CONSOLE_TEST(QCoreApplication, TestRecordTable)

} // namespace tst_recordtable

#include "tst_recordtable.moc"
