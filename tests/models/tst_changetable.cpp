// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changetable.h"
#include "models/undotable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_changetable {

using namespace Qt::StringLiterals;
using models::ChangeRow;
using store::Change;
using store::Edit;
using words::Tone;
using Outcome = Edit::Outcome;

namespace {

const QDate today(2026, 11, 30);

/// A moment of the person's own time zone, some days ago.
QDateTime at(int days, int hour, int minute = 0)
{
    return QDateTime(today.addDays(-days), QTime(hour, minute)).toUTC();
}

Change change(qint64 id, const QDateTime &seen, const QString &field = u"hostname"_s)
{
    return {.id = id,
            .kind = u"instance"_s,
            .object = u"c1"_s,
            .title = u"b.example.se"_s,
            .field = field,
            .before = u"a.se"_s,
            .after = u"b.se"_s,
            .since = seen.addSecs(-900),
            .seen = seen};
}

Edit edit(qint64 id, const QDateTime &begun, Outcome outcome = Outcome::Saved)
{
    Edit made;
    made.id = id;
    made.batch = u"batch"_s;
    made.instance = u"c1"_s;
    made.begun = begun;
    made.ended = begun.addSecs(60);
    made.outcome = outcome;
    made.message = u"ticket 4711"_s;
    made.fields = {{u"hostname"_s, u"a.se"_s, u"b.se"_s}};
    return made;
}

QStringList keys(const QList<ChangeRow> &rows)
{
    QStringList keys;
    for (const ChangeRow &row : rows)
        keys.append(row.edit ? models::changeKey(*row.edit) : models::changeKey(row.change));
    return keys;
}

std::unique_ptr<tables::Table<ChangeRow>> swedishTable()
{
    auto table = models::makeChangeTable([] { return today; });
    table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    return table;
}

} // namespace

/// Changes of others and edits of one's own, in one table.
class TestChangeTable : public support::TestCase
{
    Q_OBJECT

private slots:
    void showsAllFields()
    {
        const auto table = swedishTable();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Change of = change(2, at(1, 9));
        of.isMarked = true;
        table->setRows(
            models::changeRows({change(1, at(0, 14, 17)), of}, {edit(3, at(2, 8, 7))}, {.lookedAt = at(0, 1)}));
        const QStringList rows = printed(*table);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0),
                 u"14:17 | b.example.se | Server | Hostname | The hostname of c1 became b.se; it was a.se. | "
                 "a.se | b.se | Someone else | Unseen"_s);
        QCOMPARE(
            rows.at(1),
            u"2026-11-29 09:00 | b.example.se | Server | Hostname | The hostname of c1 became b.se; it was a.se. | "
            "a.se | b.se | Someone else | Seen"_s);
        QCOMPARE(
            rows.at(2),
            u"2026-11-28 08:07 | c1 | Server | Hostname | You changed the hostname of c1 from a.se to b.se. | a.se | "
            "b.se | You | Saved"_s);
        QByteArrayList ids;
        for (int column = 0; column < table->columnCount(); ++column)
            ids.append(table->columnId(column));
        QCOMPARE(ids, (QByteArrayList{"time", "object", "kind", "fields", "change", "before", "after", "by", "state"}));
        QCOMPARE(table->toolTip(0, 0), u"between 14:02 and 14:17"_s);
        QCOMPARE(table->toolTip(2, 0), u"2026-11-28 08:07"_s);
        // An object that is shown nowhere is no link.
        QCOMPARE(table->tone(0, 1), Tone::Normal);
        const auto leading = models::makeChangeTable({}, [](const auto &change) { return change.object == "c1"_L1; });
        leading->setRows(
            {{.change = change(1, at(0, 14, 17))}, {.change = {.kind = u"instance"_s, .object = u"c2"_s}}});
        QCOMPARE(leading->tone(0, 1), Tone::Link);
        QCOMPARE(leading->tone(1, 1), Tone::Normal);
    }

    void anEditHasOneRow()
    {
        // What the edit is known to have changed was seen later, among changes of others.
        Change own = change(5, at(1, 10));
        own.edit = 3;
        own.title = u"new.example.se"_s;
        const QList<Change> changes{change(6, at(0, 9)), own, change(4, at(2, 9))};
        const QList<ChangeRow> rows = models::changeRows(changes, {edit(3, at(1, 9, 59))}, {});
        QCOMPARE(keys(rows), (QStringList{u"c6"_s, u"e3"_s, u"c4"_s}));
        QCOMPARE(rows.at(1).change.title, u"new.example.se"_s);
        QVERIFY(rows.at(1).isOwn() && !rows.at(1).isNew);
        // An edit that is not known: its change stands for itself, and is one's own all the same.
        const QList<ChangeRow> alone = models::changeRows(changes, {}, {});
        QCOMPARE(keys(alone), (QStringList{u"c6"_s, u"c5"_s, u"c4"_s}));
        QVERIFY(alone.at(1).isOwn() && !alone.at(1).isNew);
        QCOMPARE(models::changeAuthor(alone.at(1)), u"You"_s);
        QCOMPARE(models::changeState(alone.at(1), QLocale(), today), QString());
    }

    void editsStandByTheirTime()
    {
        const QList<Edit> edits{edit(9, at(0, 12)), edit(8, at(2, 12)), edit(7, at(9, 12))};
        const QList<ChangeRow> rows = models::changeRows({change(1, at(0, 13)), change(2, at(1, 12))}, edits, {});
        QCOMPARE(keys(rows), (QStringList{u"c1"_s, u"e9"_s, u"c2"_s, u"e8"_s, u"e7"_s}));
        QCOMPARE(rows.at(1).day, u"2026-11-30"_s);
        QCOMPARE(rows.at(4).day, u"2026-11-21"_s);
    }

    void portionsAreTheWhole()
    {
        QList<Change> changes;
        QList<Edit> edits;
        models::ChangeContext context{.lookedAt = at(4, 12)};
        for (int i = 0; i < 60; ++i) {
            changes.append(change(100 - i, at(i / 6, 20, 59 - i % 6)));
            changes.last().isMarked = i % 4 == 0;
            if (i % 7 == 0) {
                edits.append(edit(50 - i, at(i / 6, 20, 59 - i % 6)));
                changes.last().edit = i % 2 == 0 ? edits.last().id : 0;
            }
            // Its leader is made in an earlier portion, or a later one.
            if (i % 5 == 0)
                context.leaders.insert(100 - i, i % 10 == 0 ? 100 - (i + 13) % 60 : 100 - (i + 51) % 60);
        }
        edits.append(edit(90, at(60, 12)));
        const QList<ChangeRow> whole = models::changeRows(changes, edits, context);
        QVERIFY(whole.size() > 40 && whole.size() < changes.size() + edits.size());
        for (const int portion : {1, 7, 59, 60, 1000}) {
            models::ChangeRowMaker maker(changes, edits, context);
            int turns = 1;
            while (!maker.work(portion))
                ++turns;
            QCOMPARE(turns, (60 + portion - 1) / portion);
            const QList<ChangeRow> rows = maker.take();
            QCOMPARE(keys(rows), keys(whole));
            QVERIFY(rows == whole);
        }
    }

    void oneEventIsOneRow()
    {
        Change key = change(1, at(0, 12));
        key.kind = u"user"_s;
        key.object = u"101"_s;
        key.title = u"Ali"_s;
        key.field = u"keys"_s;
        key.item = u"ali@a"_s;
        key.before = QString();
        key.after = u"SHA256:x"_s;
        QList<Change> changes{key};
        for (const qint64 id : {2, 3}) {
            Change on = key;
            on.id = id;
            on.kind = u"instance"_s;
            on.object = on.title = u"c%1"_s.arg(id);
            on.field = u"ssh_keys"_s;
            changes.append(on);
        }
        const auto table = swedishTable();
        table->setRows(models::changeRows(changes, {}, {.leaders = {{2, 1}, {3, 1}}}));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(models::changeSentence(table->row(0), QLocale()),
                 u"A key of Ali was added: ali@a. It is on 2 server(s) now."_s);
        QCOMPARE(models::changeObjects(table->row(0).also), u"c2, c3"_s);
        // Found by what it stands for.
        QVERIFY(table->searchText(0, table->columnIndex("change")).contains(u"c3"_s));
        // Without leaders each stands for itself.
        QCOMPARE(models::changeRows(changes, {}, {}).size(), 3);
    }

    void personsChangeNamesTheServer()
    {
        Change link = change(1, at(0, 12));
        link.kind = u"user"_s;
        link.title = u"Ali"_s;
        link.field = u"instances"_s;
        link.item = u"c1"_s;
        link.before = QString();
        link.after = u"access"_s;
        const QList<ChangeRow> rows =
            models::changeRows({link}, {}, {.serverName = [](const QString &) { return u"web.example.se"_s; }});
        QCOMPARE(models::changeSentence(rows.at(0), QLocale()),
                 u"Ali is linked to the server web.example.se now: access."_s);
        // A mail to support names it as the API does.
        QCOMPARE(rows.at(0).change.item, u"c1"_s);
    }

    void knowsWhatIsNew()
    {
        Change marked = change(2, at(0, 11));
        marked.isMarked = true;
        const QList<Change> changes{change(3, at(0, 12)), marked, change(1, at(0, 10))};
        const auto fresh = [&](const QDateTime &lookedAt) {
            QStringList found;
            for (const ChangeRow &row : models::changeRows(changes, {}, {.lookedAt = lookedAt}))
                found.append(row.isNew ? u"new"_s : u"old"_s);
            return found.join(u' ');
        };
        QCOMPARE(fresh({}), u"new old new"_s);
        QCOMPARE(fresh(at(0, 10)), u"new old old"_s);
        QCOMPARE(fresh(at(0, 12)), u"old old old"_s);
    }

    void statesHaveSigns()
    {
        const auto table = swedishTable();
        const QList<Edit> edits{edit(7, at(0, 7), Outcome::Begun),   edit(6, at(0, 6), Outcome::Begun),
                                edit(5, at(0, 5), Outcome::Refused), edit(4, at(0, 4), Outcome::Unknown),
                                edit(3, at(0, 3), Outcome::Partly),  edit(2, at(0, 2), Outcome::Restored),
                                edit(1, at(0, 1), Outcome::Saved)};
        table->setRows(models::changeRows({change(1, at(0, 8))}, edits,
                                          {.isUnderWay = [](const Edit &one) { return one.id == 7; }}));
        const int state = table->columnIndex("state");
        const QList<Tone> tones{Tone::Link,    Tone::Normal,  Tone::Warning, Tone::Warning,
                                Tone::Warning, Tone::Warning, Tone::Muted,   Tone::Normal};
        const QStringList signs{u"●"_s, {}, u"⚠"_s, u"⚠"_s, u"⚠"_s, u"⚠"_s, {}, {}};
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->tone(row, state), tones.at(row));
            QCOMPARE(table->sign(row, state), signs.at(row));
        }
        QCOMPARE(table->text(1, state), u"Being saved"_s);
        QCOMPARE(table->text(6, state), u"Restored, confirmed 02:01"_s);
    }

    void editsOfSeveralFields()
    {
        const auto table = swedishTable();
        Edit both = edit(1, at(0, 9));
        both.fields.append({u"description"_s, u"old"_s, u"new"_s});
        table->setRows(models::changeRows({}, {both}, {.serverName = [](const QString &) { return u"www.se"_s; }}));
        QCOMPARE(printed(*table).constFirst(),
                 u"09:00 | www.se | Server | Hostname, Description | You changed the hostname and the description of "
                 "www.se. | a.se · old | b.se · new | You | Saved"_s);
    }

    void groupsByDay()
    {
        const auto table = swedishTable();
        tables::ArrangedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(table.get());
        const QLocale locale(QLocale::Swedish, QLocale::Sweden);
        model.setGrouping([&](int row) { return QStringList(table->row(row).day); });
        model.setGroupOrder(models::changeDayRank,
                            [&](const QString &day) { return models::changeDayHeading(day, locale, today); });
        model.sort(0, Qt::DescendingOrder);
        table->setRows(models::changeRows(
            {change(4, at(0, 9)), change(3, at(0, 8)), change(2, at(1, 9)), change(1, at(2, 9))}, {}, {}));
        QStringList headings;
        for (int group = 0; group < model.rowCount(); ++group)
            headings.append(model.index(group, 0).data().toString());
        QCOMPARE(headings, (QStringList{u"Today, 2026-11-30"_s, u"Yesterday, 2026-11-29"_s, u"Lördag, 2026-11-28"_s}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(tables::KeyRole).toString(), u"c4"_s);
        // One that comes does not touch the others.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(table.get(), &QAbstractItemModel::dataChanged);
        table->setRows(models::changeRows(
            {change(5, at(0, 10)), change(4, at(0, 9)), change(3, at(0, 8)), change(2, at(1, 9)), change(1, at(2, 9))},
            {}, {}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(tables::KeyRole).toString(), u"c5"_s);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void finds()
    {
        const auto table = swedishTable();
        tables::ArrangedModel model;
        model.setTable(table.get());
        Change record = change(2, at(1, 9), u"records"_s);
        record.kind = u"domain"_s;
        record.object = record.title = u"xn--rksmrgs-5wao1o.se"_s;
        record.item = u"www A"_s;
        table->setRows(models::changeRows({change(1, at(0, 9)), record}, {edit(3, at(2, 8))}, {}));
        const auto found = [&](const QString &typed) {
            model.setFilter(typed);
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row, 0).data(tables::KeyRole).toString());
            return all.join(u' ');
        };
        QCOMPARE(found(u"by:you"_s), u"e3"_s);
        QCOMPARE(found(u"kind:domain"_s), u"c2"_s);
        QCOMPARE(found(u"object:räksmörgås"_s), u"c2"_s);
        QCOMPARE(found(u"object:xn--rksmrgs-5wao1o"_s), u"c2"_s);
        QCOMPARE(found(u"field:\"dns record\""_s), u"c2"_s);
        QCOMPARE(found(u"before:a.se -by:you"_s), u"c1 c2"_s);
        QCOMPARE(found(u"time:2026-11-28"_s), u"e3"_s);
        QCOMPARE(found(u"ticket"_s), u"e3"_s);
        QCOMPARE(found(u"state:new"_s), u"c1 c2"_s);
        QCOMPARE(found(u"state:"_s), QString());
    }

    void strangeTextsAreText()
    {
        const auto table = swedishTable();
        Change strange = change(1, at(0, 9), u"description"_s);
        strange.title = u"<b>\u202ec1</b>"_s;
        strange.before = u"<img src=x>\n\u202e"_s;
        strange.after = QString(100000, u'x');
        table->setRows(models::changeRows({strange}, {}, {}));
        for (int column = 0; column < table->columnCount(); ++column) {
            const QString tip = table->index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<img"_s) && !tip.contains(u"<b>"_s) && tip.size() < 10000, qPrintable(tip));
        }
        QVERIFY(table->text(0, table->columnIndex("change")).contains(u"U+202E"_s));
    }

    void undoRows()
    {
        const auto table = models::makeUndoTable();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setRows({{.key = u"1"_s, .server = u"c1"_s, .field = u"Hostname"_s, .now = u"b"_s, .becomes = u"a"_s},
                        {.key = u"2"_s,
                         .server = u"c2"_s,
                         .field = u"Hostname"_s,
                         .now = u"b"_s,
                         .becomes = u"a"_s,
                         .held = u"x"_s,
                         .result = u"Changed"_s,
                         .tone = Tone::Warning}});
        QCOMPARE(printed(*table),
                 (QStringList{u"c1 | Hostname | b | a |  | "_s, u"c2 | Hostname | b | a | x | Changed"_s}));
        QCOMPARE(table->sign(0, 5), QString());
        QCOMPARE(table->sign(1, 5), u"⚠"_s);
    }
};

CONSOLE_TEST(QGuiApplication, TestChangeTable)

} // namespace tst_changetable

#include "tst_changetable.moc"
