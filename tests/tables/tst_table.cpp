// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/mirror.h"
#include "tables/people.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace tst_table {

using namespace Qt::StringLiterals;

class TestTable : public support::TestCase
{
    Q_OBJECT

private:
    static Person person(const QString &key, const QString &name, std::optional<int> age = {})
    {
        return {key, name, age, {}};
    }

    static QStringList keys(const People &table)
    {
        QStringList keys;
        for (int row = 0; row < table.rowCount(); ++row)
            keys.append(table.key(row));
        return keys;
    }

private slots:
    void saysCells()
    {
        const auto table = makePeople();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setRows({{u"1"_s, u"Åsa\nLind"_s, 40, {u"Drift"_s, u"Stöd"_s}}, person(u"2"_s, u"Bo"_s)});
        QCOMPARE(printed(*table), (QStringList{u"Åsa Lind | 40 år | Drift, Stöd"_s, u"Bo |  | "_s}));
        const QModelIndex age = table->index(0, 1);
        QCOMPARE(age.data(tables::SortRole), QVariant(40));
        QVERIFY(!table->index(1, 1).data(tables::SortRole).isValid());
        QCOMPARE(table->index(0, 0).data(tables::SortRole), QVariant(u"Åsa\nLind"_s));
        QCOMPARE(age.data(tables::KeyRole).toString(), u"1"_s);
        QCOMPARE(age.data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
        QCOMPARE(age.data(tables::FixedFontRole).toBool(), false);
        QCOMPARE(age.data(tables::IsGroupRole), QVariant(false));
        QCOMPARE(Qt::Alignment(age.data(Qt::TextAlignmentRole).toInt()), Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(age.data(Qt::AccessibleTextRole).toString(), u"Age: 40 år"_s);
        QCOMPARE(table->headerData(1, Qt::Horizontal).toString(), u"Age"_s);
        QVERIFY(!table->headerData(3, Qt::Horizontal).isValid());
        QVERIFY(!table->headerData(0, Qt::Vertical).isValid());
        QCOMPARE(table->columnIndex("teams"), 2);
        QCOMPARE(table->columnNamed("teams"), 2);
        QCOMPARE(table->columnIndex("no such"), -1);
        QTest::ignoreMessage(QtWarningMsg, "A table has no column \"no such\".");
        QCOMPARE(table->columnNamed("no such"), -1);
        QCOMPARE(table->columnId(1), QByteArray("age"));
        QVERIFY(!table->data({}).isValid());
    }

    void showsMarkupAsTyped()
    {
        const QString name = u"<b>Bo & \"Co\"</b>\n  <img src=x>"_s;
        const auto table = makePeople();
        table->setRows({person(u"1"_s, name), person(u"2"_s, QString())});
        const QString toolTip = table->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(Qt::mightBeRichText(toolTip));
        QTextDocument document;
        document.setHtml(toolTip);
        QCOMPARE(document.toPlainText(), name);
        QVERIFY(!table->index(1, 0).data(Qt::ToolTipRole).isValid());
    }

    void updatesByKey()
    {
        const auto table = makePeople();
        table->setRows({person(u"a"_s, u"A"_s), person(u"b"_s, u"B"_s), person(u"c"_s, u"C"_s), person(u"d"_s, u"D"_s),
                        person(u"e"_s, u"E"_s)});
        const QPersistentModelIndex d = table->index(3, 0);
        QStringList heard;
        connect(table.get(), &People::aboutToUpdate, this, [&] { heard += u"about"_s; });
        connect(table.get(), &People::updated, this, [&] { heard += u"updated"_s; });
        connect(table.get(), &People::modelReset, this, [&] { heard += u"reset"_s; });
        connect(table.get(), &People::rowsRemoved, this, [&](const QModelIndex &, int first, int last) {
            heard += u"removed %1-%2 of %3"_s.arg(first).arg(last).arg(keys(*table).join(QString()));
        });
        connect(table.get(), &People::rowsInserted, this,
                [&](const QModelIndex &, int first, int last) { heard += u"inserted %1-%2"_s.arg(first).arg(last); });
        connect(table.get(), &People::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            heard += u"changed %1-%2"_s.arg(first.row()).arg(last.row());
            QCOMPARE(first.column(), 0);
            QCOMPARE(last.column(), 2);
        });
        // Another order, b and e gone, c and d changed, x and y new.
        table->setRows({person(u"x"_s, u"X"_s), person(u"d"_s, u"D!"_s), person(u"c"_s, u"C!"_s),
                        person(u"a"_s, u"A"_s), person(u"y"_s, u"Y"_s)});
        QCOMPARE(heard, (QStringList{u"about"_s, u"removed 4-4 of abcd"_s, u"removed 1-1 of acd"_s, u"changed 1-2"_s,
                                     u"inserted 3-4"_s, u"updated"_s}));
        QCOMPARE(keys(*table), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"x"_s, u"y"_s}));
        QCOMPARE(d.row(), 2);
        QCOMPARE(d.data().toString(), u"D!"_s);
        QCOMPARE(table->rowOf(u"x"_s), 3);
        QCOMPARE(table->rowOf(u"b"_s), -1);
        QCOMPARE(table->row(3).name, u"X"_s);
    }

    void saysNothingWhenNothingDiffers()
    {
        const auto table = makePeople();
        const QList<Person> rows{person(u"a"_s, u"A"_s), person(u"b"_s, u"B"_s)};
        table->setRows(rows);
        QSignalSpy about(table.get(), &People::aboutToUpdate);
        QSignalSpy changed(table.get(), &People::dataChanged);
        table->setRows(rows);
        table->setRows({rows.at(1), rows.at(0)});
        QCOMPARE(about.count() + changed.count(), 0);
        QCOMPARE(table->rows(), rows);
    }

    void keepsRowsWithTheSameKey()
    {
        const auto table = makePeople();
        table->setRows(
            {person(u"a"_s, u"1"_s), person(u"a"_s, u"2"_s), person(u"b"_s, u"3"_s), person(u"a"_s, u"4"_s)});
        QCOMPARE(table->rowCount(), 4);
        const QStringList four = keys(*table);
        QCOMPARE(QSet<QString>(four.cbegin(), four.cend()).size(), 4);
        QCOMPARE(table->rowOf(u"a"_s), 0);
        QCOMPARE(table->rowOf(four.at(3)), 3);
        // One less: the last one with that key goes, the others take the values in turn.
        table->setRows({person(u"a"_s, u"1"_s), person(u"a"_s, u"5"_s), person(u"b"_s, u"3"_s)});
        QCOMPARE(printed(*table), (QStringList{u"1 |  | "_s, u"5 |  | "_s, u"3 |  | "_s}));
        QCOMPARE(keys(*table), four.first(3));
    }

    void labelsAnew()
    {
        const auto table = makePeople();
        table->setRows({person(u"1"_s, u"Bo"_s, 7), person(u"2"_s, u"Cy"_s, 8)});
        QSignalSpy about(table.get(), &People::aboutToUpdate);
        QSignalSpy relabelled(table.get(), &People::relabelled);
        QSignalSpy headers(table.get(), &People::headerDataChanged);
        QSignalSpy changed(table.get(), &People::dataChanged);
        QSignalSpy updated(table.get(), &People::updated);
        table->setLocale(english());
        QCOMPARE(table->locale(), english());
        QCOMPARE(table->index(0, 1).data().toString(), u"7 years"_s);
        QCOMPARE(about.count(), 1);
        QCOMPARE(relabelled.count(), 1);
        QCOMPARE(updated.count(), 1);
        QCOMPARE(headers.count(), 1);
        QCOMPARE(headers.at(0).at(1).toInt(), 0);
        QCOMPARE(headers.at(0).at(2).toInt(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), table->index(0, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), table->index(1, 2));
        // The same locale again: the language may be another.
        table->setLocale(english());
        QCOMPARE(relabelled.count(), 2);
    }

    void followsAnySequence()
    {
        QRandomGenerator random(7);
        const auto table = makePeople();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mirror mirror(*table);
        QList<Person> expected;
        for (int round = 0; round < 300; ++round) {
            QHash<QString, Person> next;
            QList<Person> rows;
            const int density = random.bounded(1, 11);
            for (int i = 0; i < 40; ++i) {
                if (random.bounded(10) < density)
                    rows.append(person(u"k%1"_s.arg(i), u"name %1"_s.arg(random.bounded(3))));
            }
            std::shuffle(rows.begin(), rows.end(), random);
            for (const Person &row : std::as_const(rows))
                next.insert(row.key, row);
            QList<Person> merged;
            for (const Person &row : std::as_const(expected)) {
                if (next.contains(row.key))
                    merged.append(next.take(row.key));
            }
            for (const Person &row : std::as_const(rows)) {
                if (next.contains(row.key))
                    merged.append(row);
            }
            table->setRows(rows);
            expected = merged;
            QCOMPARE(table->rows(), expected);
            QCOMPARE(mirror.lines(), printed(*table));
            for (int row = 0; row < table->rowCount(); ++row)
                QCOMPARE(table->rowOf(expected.at(row).key), row);
        }
        QCOMPARE(mirror.resets, 0);
    }
};

CONSOLE_TEST(QGuiApplication, TestTable)

} // namespace tst_table

#include "tst_table.moc"
