// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancetable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace tst_instancetable {

using namespace Qt::StringLiterals;
using models::InstanceRow;

namespace {

/// A language in which every text is the source text in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"["_s + QString::fromUtf8(text) + u"]"_s;
    }
};

InstanceRow server(const QString &name, const QString &hostname)
{
    InstanceRow row;
    row.instance.name = name;
    row.instance.hostname = hostname;
    return row;
}

} // namespace

class TestInstanceTable : public support::TestCase
{
    Q_OBJECT

private:
    static QStringList names(const tables::ArrangedModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data(tables::KeyRole).toString());
        return names;
    }

private slots:
    void doublesAreToldApart()
    {
        const auto table = models::makeInstanceTable();
        InstanceRow first = server(u"c1"_s, u"www.a.se"_s);
        InstanceRow second = server(u"c2"_s, u"www.a.se"_s);
        first.isDouble = true;
        second.isDouble = true;
        table->setRows({first, second, server(u"c3"_s, u"b.se"_s)});
        QStringList drawn;
        QStringList spoken;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex at = table->index(row, 0);
            drawn.append(at.data().toString() + u'|' + at.data(tables::SuffixRole).toString());
            spoken.append(at.data(Qt::AccessibleTextRole).toString());
        }
        QCOMPARE(drawn, (QStringList{u"www.a.se|c1"_s, u"www.a.se|c2"_s, u"b.se|"_s}));
        QCOMPARE(spoken, (QStringList{u"Server: www.a.se c1"_s, u"Server: www.a.se c2"_s, u"Server: b.se"_s}));
        QVERIFY(table->toolTip(0, 0).contains(u"c1"_s) && !table->toolTip(2, 0).contains(u"c3"_s));
    }
    void describesItsColumns()
    {
        const auto table = models::makeInstanceTable();
        QList<QByteArray> ids;
        QStringList headers;
        for (int column = 0; column < table->columnCount(); ++column) {
            ids.append(table->columnId(column));
            headers.append(table->header(column));
        }
        QCOMPARE(ids,
                 (QList<QByteArray>{"hostname", "description", "type", "size", "ip", "ipv6", "name", "customers"}));
        QCOMPARE(headers, (QStringList{u"Server"_s, u"Description"_s, u"Type"_s, u"Size"_s, u"Address"_s, u"IPv6"_s,
                                       u"Name"_s, u"Customer"_s}));
    }

    void showsAllFields()
    {
        const auto table = models::makeInstanceTable();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        InstanceRow row = server(u"c1234"_s, u"shop.example.se"_s);
        row.instance.description = u"Web shop"_s;
        row.instance.type = u"Managed"_s;
        row.instance.size.text = u"Large"_s;
        row.instance.ip = u"192.0.2.7"_s;
        row.instance.ipv6 = u"2b53:7f02::7"_s;
        row.customers = {u"Alfa AB"_s, u"Beta AB"_s};
        table->setRows({row});
        QCOMPARE(printed(*table),
                 QStringList{u"shop.example.se | Web shop | Managed | Large | 192.0.2.7 | 2b53:7f02::7 | c1234 | "
                             "Alfa AB, Beta AB"_s});
        for (int column = 0; column < table->columnCount(); ++column) {
            const QByteArray id = table->columnId(column);
            QCOMPARE(table->index(0, column).data(tables::FixedFontRole).toBool(), id == "ip" || id == "ipv6");
            QCOMPARE(table->tone(0, column), words::Tone::Normal);
        }
    }

    void showsTheNameForABlankHostname_data()
    {
        QTest::addColumn<QString>("hostname");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("spaces") << u"  "_s;
    }

    void showsTheNameForABlankHostname()
    {
        QFETCH(const QString, hostname);
        const auto table = models::makeInstanceTable();
        table->setRows({server(u"c1234"_s, hostname)});
        QCOMPARE(table->text(0, 0), u"c1234"_s);
        QCOMPARE(table->tone(0, 0), words::Tone::Muted);
        QCOMPARE(table->toolTip(0, 0), u"c1234 (has no hostname)"_s);
        QCOMPARE(table->text(0, 1), u"No description"_s);
        QCOMPARE(table->tone(0, 1), words::Tone::Warning);
    }

    void isFoundByEitherName()
    {
        const auto table = models::makeInstanceTable();
        table->setRows({server(u"c1"_s, u"shop.example.se"_s), server(u"c2"_s, QString())});
        tables::ArrangedModel model;
        model.setTable(table.get());
        model.setFilter(u"server:c1"_s);
        QCOMPARE(names(model), QStringList{u"c1"_s});
        model.setFilter(u"server:shop"_s);
        QCOMPARE(names(model), QStringList{u"c1"_s});
        model.setFilter(u"server:c2"_s);
        QCOMPARE(names(model), QStringList{u"c2"_s});
        model.setFilter(u"address:c2"_s);
        QCOMPARE(names(model), QStringList());
    }

    /// What the cells say of it in words is not what is there.
    void emptyOnesAreFound()
    {
        const auto table = models::makeInstanceTable();
        QList<InstanceRow> rows{server(u"c1"_s, u"shop.example.se"_s), server(u"c2"_s, u" "_s)};
        rows[1].instance.description = u"Web shop"_s;
        rows[1].instance.ip = u"192.0.2.7"_s;
        table->setRows(rows);
        tables::ArrangedModel model;
        model.setTable(table.get());
        for (const auto &[typed, found] :
             {std::pair(u"description:"_s, u"c1"_s), std::pair(u"-description:"_s, u"c2"_s),
              std::pair(u"server:"_s, u"c2"_s), std::pair(u"-server:\"\""_s, u"c1"_s), std::pair(u"ip:"_s, u"c1"_s),
              std::pair(u"-shop.example.se"_s, u"c2"_s), std::pair(u"\"no description\""_s, u"c1"_s)}) {
            model.setFilter(typed);
            QCOMPARE(names(model), QStringList{found});
        }
    }

    /// A hostname in ASCII is shown as people read it, unless it reads as another.
    void showsHostnamesAsNames()
    {
        const auto table = models::makeInstanceTable();
        table->setRows({server(u"c1"_s, u"xn--rksmrgs-5wao1o.se"_s), server(u"c2"_s, u"xn--80ak6aa92e.com"_s),
                        server(u"c3"_s, u"аррӏе.com"_s)});
        QCOMPARE(table->text(0, 0), u"räksmörgås.se"_s);
        QCOMPARE(table->toolTip(0, 0), u"räksmörgås.se\nxn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(table->text(1, 0), u"xn--80ak6aa92e.com"_s);
        QCOMPARE(table->text(2, 0), u"xn--80ak6aa92e.com"_s);
        tables::ArrangedModel model;
        model.setTable(table.get());
        for (const QString &typed : {u"räksmörgås.se."_s, u"xn--rksmrgs-5wao1o.se"_s, u"server:c1"_s}) {
            model.setFilter(typed);
            QCOMPARE(names(model), QStringList{u"c1"_s});
        }
        for (const QString &typed : {u"xn--80ak6aa92e"_s, u"аррӏе"_s}) {
            model.setFilter(typed);
            QCOMPARE(names(model), (QStringList{u"c2"_s, u"c3"_s}));
        }
        model.setFilter(u"apple"_s);
        QCOMPARE(names(model), QStringList());
    }

    void sortsByValue()
    {
        const auto table = models::makeInstanceTable();
        QList<InstanceRow> rows;
        const QStringList addresses{u"10.0.0.10"_s, QString(), u"9.0.0.1"_s, u"10.0.0.9"_s};
        const QStringList addresses6{u"2b53::10"_s, u"2b53:0::9"_s, QString(), u"::1"_s};
        const QList<api::Quantity> sizes{{10, {}}, {{}, u"Large"_s}, {9, {}}, {}};
        for (int i = 0; i < 4; ++i) {
            rows.append(server(QString::number(i), QString()));
            rows[i].instance.ip = addresses.at(i);
            rows[i].instance.ipv6 = addresses6.at(i);
            rows[i].instance.size = sizes.at(i);
        }
        rows[2].instance.description = u"B"_s;
        rows[3].instance.description = u"A"_s;
        table->setRows(rows);
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto order = [&](const QByteArray &id, Qt::SortOrder direction) {
            model.sort(table->columnIndex(id), direction);
            return names(model).join(QString());
        };
        QCOMPARE(order("ip", Qt::AscendingOrder), u"2301"_s);
        QCOMPARE(order("ip", Qt::DescendingOrder), u"0321"_s);
        QCOMPARE(order("ipv6", Qt::AscendingOrder), u"3102"_s);
        QCOMPARE(order("size", Qt::AscendingOrder), u"2013"_s);
        QCOMPARE(order("size", Qt::DescendingOrder), u"1023"_s);
        QCOMPARE(order("description", Qt::AscendingOrder), u"3201"_s);
        QCOMPARE(order("description", Qt::DescendingOrder), u"2301"_s);
    }

    void takesCustomersFromTheDetail()
    {
        api::Instance instance;
        instance.name = u"c1"_s;
        QCOMPARE(models::instanceRow(instance, nullptr), (InstanceRow{instance, false, {}}));
        api::InstanceDetail detail;
        detail.customers = {{{}, u"Alfa AB"_s, {}}, {{}, u"Beta AB"_s, {}}};
        QCOMPARE(models::instanceRow(instance, &detail), (InstanceRow{instance, true, {u"Alfa AB"_s, u"Beta AB"_s}}));
    }

    void speaksTheLanguageOfTheMoment()
    {
        const auto table = models::makeInstanceTable();
        table->setRows({server(u"c1"_s, QString())});
        tables::ArrangedModel model;
        model.setTable(table.get());
        Brackets language;
        QCoreApplication::installTranslator(&language);
        table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"[Server]"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"[No description]"_s);
        model.setFilter(u"[server]:c1"_s);
        QCOMPARE(names(model), QStringList{u"c1"_s});
        QCoreApplication::removeTranslator(&language);
        table->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Server"_s);
        QCOMPARE(names(model), QStringList());
    }
};

CONSOLE_TEST(QCoreApplication, TestInstanceTable)

} // namespace tst_instancetable

#include "tst_instancetable.moc"
