// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangedmodel.h"
#include "models/printed.h"
#include "models/recordtable.h"
#include "support/testcase.h"

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

    static QStringList contents(const models::ArrangedModel &model)
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
        models::ArrangedModel model;
        model.setTable(table.get());
        model.sort(2);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.9"_s, u"192.0.2.10"_s, u"2b53::1"_s, u"a.example.se"_s}));
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.9"_s, u"2b53::1"_s, u"192.0.2.10"_s, u"a.example.se"_s}));
        model.sort(3);
        QCOMPARE(contents(model), (QStringList{u"192.0.2.10"_s, u"2b53::1"_s, u"192.0.2.9"_s, u"a.example.se"_s}));
    }

    void finds()
    {
        const auto table = models::makeRecordTable();
        table->setRows({record(u"AAAA"_s, u"a.example.se"_s, u"2b53:7f02:0:0::1"_s),
                        record(u"MX"_s, u"b.example.se"_s, u"10 xn--rksmrgs-5wao1o.se"_s),
                        record(u"TXT"_s, u"c.example.se"_s, u"\"v=spf1 -all\""_s),
                        record(u"CAA"_s, u"d.example.se"_s, u"0 issue x"_s)});
        models::ArrangedModel model;
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
