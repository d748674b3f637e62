// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontables.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_persontables {

using namespace Qt::StringLiterals;
using models::PersonServer;
using words::Tone;

namespace {

PersonServer server(const QString &name, const QString &hostname, bool access, bool notify)
{
    PersonServer row;
    row.instance.name = name;
    row.instance.description = u"About "_s + name;
    row.instance.invoiceContacts = {{{}, u"Örtagård & Söner"_s, {}}, {{}, u"Åkeri AB"_s, {}}};
    row.instance.access = access;
    row.instance.notify = notify;
    row.hostname = hostname;
    return row;
}

} // namespace

class TestPersonTables : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void whereTheyEnter();
    void nullsAndBlanks();
    void textIsText();
    void sortsYesFirst();
    void foundByNameAndCustomer();
    void manyRows();
};

void TestPersonTables::cells()
{
    const auto table = models::makePersonServerTable();
    const QAbstractItemModelTester tester(table.get());
    table->setRows({server(u"c1"_s, u"www.å.se"_s, true, false), server(u"c2"_s, u" "_s, false, true)});
    const auto text = [&](int row, const char *column) { return table->text(row, table->columnIndex(column)); };
    QCOMPARE(text(0, "server"), u"www.å.se"_s);
    QCOMPARE(text(0, "name"), u"c1"_s);
    QCOMPARE(text(0, "description"), u"About c1"_s);
    QCOMPARE(text(0, "customers"), u"Örtagård & Söner, Åkeri AB"_s);
    QCOMPARE(text(0, "access"), u"Yes"_s);
    QCOMPARE(text(0, "notify"), u"No"_s);
    QCOMPARE(table->tone(0, 0), words::Tone::Normal);
    QCOMPARE(table->toolTip(0, 0), u"www.å.se\nc1"_s);
    QCOMPARE(text(1, "server"), u"c2"_s);
    QCOMPARE(table->tone(1, 0), words::Tone::Muted);
    QCOMPARE(text(1, "access"), u"No"_s);
    QCOMPARE(text(1, "notify"), u"Yes"_s);
    QCOMPARE(table->tone(1, table->columnIndex("access")), words::Tone::Muted);
    QCOMPARE(table->rowOf(u"c2"_s), 1);
    PersonServer byKey = server(u"c3"_s, {}, false, false);
    byKey.hasKey = true;
    QVERIFY(byKey.mayEnter() && !server(u"c2"_s, {}, false, true).mayEnter());
    table->setRows({byKey});
    QCOMPARE(text(0, "access"), u"By key only"_s);
    QCOMPARE(table->tone(0, table->columnIndex("access")), words::Tone::Normal);
}

void TestPersonTables::whereTheyEnter()
{
    QList<api::Instance> instances(2);
    instances[0].name = u"c3"_s;
    instances[0].hostname = u"three.se"_s;
    instances[1].name = u"c1"_s;
    const QList<PersonServer> told{server(u"c1"_s, {}, true, false), server(u"c2"_s, {}, false, true),
                                   server(u"c5"_s, {}, false, true)};
    const QList<PersonServer> rows = models::personServers(told, {u"c1"_s, u"c3"_s, u"c4"_s, u"c5"_s}, instances);
    QStringList lines;
    for (const PersonServer &row : rows)
        lines.append(row.instance.name + u' ' + row.hostname + (row.hasKey ? u" key"_s : QString()));
    // Told of c2's problems only; a key alone on c3, which a list has, on c4, which none has, and on c5.
    QCOMPARE(lines, (QStringList{u"c1 "_s, u"c2 "_s, u"c5  key"_s, u"c3 three.se key"_s, u"c4  key"_s}));
    QCOMPARE(models::enteredCount(rows), 4);
    QCOMPARE(models::enteredCount(told), 1);
}

void TestPersonTables::nullsAndBlanks()
{
    const auto table = models::makePersonServerTable();
    const QAbstractItemModelTester tester(table.get());
    // Two without a name are two rows.
    table->setRows({PersonServer{}, PersonServer{}});
    QCOMPARE(table->rowCount(), 2);
    for (int column = 0; column < table->columnCount(); ++column) {
        const bool flag = table->columnId(column) == "access" || table->columnId(column) == "notify";
        QCOMPARE(table->text(0, column), flag ? u"No"_s : QString());
    }
    table->setRows({});
    QCOMPARE(table->rowCount(), 0);
}

void TestPersonTables::textIsText()
{
    const auto table = models::makePersonServerTable();
    PersonServer row = server(u"<b>c1</b>"_s, u"<img src=x>"_s, true, true);
    row.instance.description = QString(100000, u'x');
    table->setRows({row});
    QCOMPARE(table->text(0, 0), u"<img src=x>"_s);
    QCOMPARE(table->text(0, table->columnIndex("description")).size(), 100000);
    const QString tip = table->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img src=x&gt;"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TestPersonTables::sortsYesFirst()
{
    const auto table = models::makePersonServerTable();
    tables::ArrangedModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(table.get());
    table->setRows(
        {server(u"c1"_s, {}, false, true), server(u"c2"_s, {}, true, false), server(u"c3"_s, {}, true, true)});
    model.sort(table->columnIndex("access"), Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"c2"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"c1"_s);
    model.sort(table->columnIndex("notify"), Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"c2"_s);
}

void TestPersonTables::foundByNameAndCustomer()
{
    const auto table = models::makePersonServerTable();
    tables::ArrangedModel model;
    model.setTable(table.get());
    table->setRows({server(u"c1"_s, u"a.se"_s, false, true), server(u"c2"_s, u"b.se"_s, true, false)});
    model.setFilter(u"c2 ortagard"_s);
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"b.se"_s);
}

void TestPersonTables::manyRows()
{
    const auto table = models::makePersonServerTable();
    tables::ArrangedModel model;
    model.setTable(table.get());
    QList<PersonServer> rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(server(u"c%1"_s.arg(i), {}, i % 2 == 0, false));
    table->setRows(rows);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.index(2, 0).data().toString(), u"c10"_s);
}

CONSOLE_TEST(QGuiApplication, TestPersonTables)

} // namespace tst_persontables

#include "tst_persontables.moc"
