// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"
#include "models/gonenotetable.h"
#include "models/instancetable.h"
#include "models/usertable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace tst_notecolumns {

using namespace Qt::StringLiterals;
using models::RowNote;

namespace {

const RowNote urgent{u"Ring först\nAnna"_s, {u"prod"_s, u"Flytta snart"_s}, true};
const RowNote quiet{u"Gammal"_s, {u"test"_s}, false};

/// The words as the program has them in Swedish: a test of models has no translations of its own.
class Swedish : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QByteArrayView source(text);
        return source == "Tags"        ? u"Etiketter"_s
               : source == "Tag"       ? u"Etikett"_s
               : source == "Note"      ? u"Anteckning"_s
               : source == "Favourite" ? u"Favorit"_s
                                       : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Three rows of whatever table: one with everything, one without a star, one without a note.
template <typename Table, typename RowOf>
std::unique_ptr<Table> filled(std::unique_ptr<Table> table, RowOf rowOf)
{
    table->setRows({rowOf(u"a"_s, urgent), rowOf(u"b"_s, quiet), rowOf(u"c"_s, RowNote())});
    return table;
}

QStringList keys(const tables::ArrangedModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys += model.index(row, 0).data(tables::KeyRole).toString();
    return keys;
}

models::InstanceRow server(const QString &name, const RowNote &note)
{
    models::InstanceRow row;
    row.instance.name = name;
    row.note = note;
    return row;
}

models::DomainRow domain(const QString &name, const RowNote &note)
{
    api::Domain value;
    value.name = name;
    return {value, note};
}

models::UserRow person(const QString &name, const RowNote &note)
{
    api::User value;
    value.name = name;
    return {value, note};
}

/// The same for each of the three tables.
template <typename Table>
void checkColumns(const Table &table)
{
    const int star = table.columnIndex("favourite");
    const int tag = table.columnIndex("tags");
    const int note = table.columnIndex("note");
    QVERIFY(star > 0 && tag > 0 && note > 0);
    // The last column of a tree says how many rows a group has: it is one that is hidden at first.
    QCOMPARE(note, table.columnCount() - 1);
    QCOMPARE(table.header(star), u"Favourite"_s);
    QCOMPARE(table.headerData(star, Qt::Horizontal).toString(), u"★"_s);
    QCOMPARE(table.headerData(star, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Favourite"_s);
    QCOMPARE(table.headerData(tag, Qt::Horizontal).toString(), u"Tags"_s);
    QCOMPARE(table.text(0, star), u"★"_s);
    QCOMPARE(table.text(1, star), QString());
    QCOMPARE(table.text(0, tag), u"prod, Flytta snart"_s);
    QCOMPARE(table.text(0, note), u"Ring först\nAnna"_s);
    QCOMPARE(table.index(0, note).data().toString(), u"Ring först Anna"_s);
    QCOMPARE(table.index(0, note).data(tables::ValueRole).toString(), u"Ring först\nAnna"_s);
    QCOMPARE(table.text(2, note), QString());
}

void checkFinding(tables::ArrangedModel &model)
{
    const QString a = u"a"_s;
    const QString b = u"b"_s;
    const QString c = u"c"_s;
    const auto finds = [&](const QString &typed) {
        model.setFilter(typed);
        return keys(model);
    };
    QCOMPARE(finds(u"ring"_s), QStringList{a});
    QCOMPARE(finds(u"note:anna"_s), QStringList{a});
    QCOMPARE(finds(u"note:prod"_s), QStringList());
    QCOMPARE(finds(u"tag:prod"_s), QStringList{a});
    QCOMPARE(finds(u"tags:test"_s), QStringList{b});
    QCOMPARE(finds(u"tag:\"flytta snart\""_s), QStringList{a});
    QCOMPARE(finds(u"tag:"_s), QStringList{c});
    QCOMPARE(finds(u"-note:"_s), (QStringList{a, b}));
    QCOMPARE(finds(u"favourite"_s), QStringList{a});
    QCOMPARE(finds(u"favourite:"_s), (QStringList{b, c}));
    QCOMPARE(finds(u"★"_s), QStringList{a});
    QVERIFY(model.unknownFields().isEmpty());
    model.setFilter(QString());
}

void checkOrder(tables::ArrangedModel &model)
{
    const tables::TableModel &table = *model.table();
    model.sort(table.columnIndex("favourite"));
    QCOMPARE(keys(model).constFirst(), u"a"_s);
    model.sort(table.columnIndex("favourite"), Qt::DescendingOrder);
    QCOMPARE(keys(model).constLast(), u"a"_s);
    // What has none stands last, either way.
    model.sort(table.columnIndex("tags"));
    QCOMPARE(keys(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    model.sort(table.columnIndex("note"), Qt::DescendingOrder);
    QCOMPARE(keys(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

template <typename Table, typename RowOf>
void checkAll(std::unique_ptr<Table> made, RowOf rowOf)
{
    QAbstractItemModelTester tester(made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::unique_ptr<Table> table = filled(std::move(made), rowOf);
    checkColumns(*table);
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(0);
    checkFinding(model);
    checkOrder(model);
    // Another note is another row.
    model.setFilter(u"tag:ny"_s);
    QCOMPARE(keys(model), QStringList());
    table->setRows({rowOf(u"a"_s, urgent), rowOf(u"b"_s, quiet), rowOf(u"c"_s, {{}, {u"nytt"_s}, false})});
    QCOMPARE(keys(model), QStringList{u"c"_s});
}

} // namespace

class TestNoteColumns : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void servers() { checkAll(models::makeInstanceTable(models::NoteColumns::All), server); }
    void domains() { checkAll(models::makeDomainTable({}, models::NoteColumns::All), domain); }
    void people() { checkAll(models::makeUserTable(models::NoteColumns::All), person); }
    void noneWithoutNotes();
    void swedishFields();
    void gone();
};

void TestNoteColumns::noneWithoutNotes()
{
    for (const QByteArray &id : {"favourite"_ba, "tags"_ba, "note"_ba}) {
        QCOMPARE(models::makeInstanceTable()->columnIndex(id), -1);
        QCOMPARE(models::makeDomainTable()->columnIndex(id), -1);
        QCOMPARE(models::makeUserTable()->columnIndex(id), -1);
    }
}

void TestNoteColumns::swedishFields()
{
    Swedish swedish;
    QCoreApplication::installTranslator(&swedish);
    const auto table = filled(models::makeDomainTable({}, models::NoteColumns::All), domain);
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(0);
    for (const QString &typed : {u"anteckning:anna"_s, u"etikett:prod"_s, u"etiketter:prod"_s, u"note:anna"_s,
                                 u"tags:prod"_s, u"favorit:★"_s, u"favorit"_s}) {
        model.setFilter(typed);
        QCOMPARE(keys(model), QStringList{u"a"_s});
        QVERIFY(model.unknownFields().isEmpty());
    }
    QCoreApplication::removeTranslator(&swedish);
}

void TestNoteColumns::gone()
{
    const auto table = models::makeGoneNoteTable(models::NotesOf::People);
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime written(QDate(2026, 11, 3), QTime(14, 2));
    table->setRows({{u"107"_s, u"Maj Ångström"_s, urgent, written}, {u"108"_s, {}, quiet, written.addDays(1)}});
    QCOMPARE(table->text(0, 0), u"Maj Ångström (107)"_s);
    QCOMPARE(table->text(1, 0), u"108"_s);
    QCOMPARE(table->tone(0, 0), words::Tone::Muted);
    QCOMPARE(table->text(0, table->columnIndex("changed")), u"2026-11-03 14:02"_s);
    QCOMPARE(table->text(0, table->columnIndex("note")), urgent.text);
    const auto names = models::makeGoneNoteTable(models::NotesOf::Domains);
    names->setRows({{u"xn--rksmrgs-5wao1o.se"_s, u"räksmörgås.se"_s, quiet, written}});
    QCOMPARE(names->text(0, 0), u"räksmörgås.se"_s);
    tables::ArrangedModel model;
    model.setTable(names.get());
    model.setFilter(u"xn--rks"_s);
    QCOMPARE(model.rowCount(), 1);
}

CONSOLE_TEST(QCoreApplication, TestNoteColumns)

} // namespace tst_notecolumns

#include "tst_notecolumns.moc"
