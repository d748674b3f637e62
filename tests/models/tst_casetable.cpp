// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casetables.h"
#include "names/plaintext.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_casetable {

using namespace Qt::StringLiterals;
using models::CaseRow;
using words::Tone;

namespace {

const QDate today(2026, 11, 30);
const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));

store::CaseItem accessOff(const QString &server)
{
    return {.kind = u"access-off"_s, .server = server, .object = u"7"_s, .title = u"Ali"_s};
}

CaseRow row(store::Case one)
{
    const cases::Standing standing = cases::standingOf(one, 5, today);
    return {std::move(one), standing};
}

/// Two things to be seen, the mail sent on the 20th.
store::Case leaving(const QString &id)
{
    return {.id = id,
            .reference = u"CC-2026-"_s + id,
            .kind = u"leaving"_s,
            .object = u"7"_s,
            .title = u"Ali"_s,
            .sent = noon.toUTC(),
            .items = {accessOff(u"c1"_s), accessOff(u"c2"_s)}};
}

} // namespace

/// The tables of cases: cells, what sorts first, what rows are found by.
class TestCaseTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllFields();
    void urgentOnesStandFirst();
    void isFoundByItsServers();
    void items();
};

void TestCaseTable::showsAllFields()
{
    const auto table = models::makeCaseTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    store::Case one = leaving(u"014"_s);
    one.items.first().seen = noon.addDays(1).toUTC();
    store::Case draft{.id = u"2"_s, .reference = u"CC-2026-015"_s, .kind = u"add-keys"_s, .title = u"c1\nx"_s};
    table->setRows({row(one), row(draft)});
    QCOMPARE(printed(*table),
             (QStringList{u"CC-2026-014 | Leaves us | Ali | Overdue, 1 of 2 seen | 1 of 2 | 2026-11-20 | 2026-11-25 | "
                          "Overdue | c1: access of Ali (id 7) removed; c2: access of Ali (id 7) removed"_s,
                          u"CC-2026-015 | Add SSH keys | "_s + names::shownText(draft.title, false) +
                              u" | Draft, not sent |  |  |  |  | "_s}));
    QByteArrayList ids;
    for (int column = 0; column < table->columnCount(); ++column)
        ids.append(table->columnId(column));
    QCOMPARE(ids, (QByteArrayList{"reference", "asked", "object", "state", "seen", "sent", "due", "overdue", "items"}));
    QCOMPARE(table->key(0), u"014"_s);
    QCOMPARE(table->tone(0, table->columnIndex("state")), Tone::Warning);
    QCOMPARE(table->tone(1, table->columnIndex("state")), Tone::Muted);
}

void TestCaseTable::urgentOnesStandFirst()
{
    const auto table = models::makeCaseTable();
    store::Case back = leaving(u"1"_s);
    for (store::CaseItem &item : back.items)
        item.seen = noon.addDays(1).toUTC();
    store::Case done = back;
    done.id = u"2"_s;
    back.items.first().lost = noon.addDays(2).toUTC();
    store::Case fresh = leaving(u"4"_s);
    fresh.sent = noon.addDays(9).toUTC();
    table->setRows({row(done), row(fresh), row(leaving(u"3"_s)), row(back)});
    tables::ArrangedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table.get());
    model.sort(table->columnIndex("state"));
    QStringList states;
    for (int number = 0; number < model.rowCount(); ++number)
        states.append(model.index(number, table->columnIndex("state")).data().toString());
    QCOMPARE(states, (QStringList{u"Came back"_s, u"Overdue, nothing seen yet"_s, u"Sent, nothing seen yet"_s,
                                  u"Seen to be done"_s}));
}

void TestCaseTable::isFoundByItsServers()
{
    const auto table = models::makeCaseTable();
    store::Case other = leaving(u"2"_s);
    other.items = {accessOff(u"c9"_s)};
    table->setRows({row(leaving(u"1"_s)), row(other)});
    tables::ArrangedModel model;
    model.setTable(table.get());
    for (const QString &filter : {u"c9"_s, u"object:c9"_s, u"items:c9"_s, u"c9 overdue:overdue"_s}) {
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"CC-2026-2"_s);
    }
}

void TestCaseTable::items()
{
    const auto table = models::makeCaseItemTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    store::CaseItem seen = accessOff(u"c1"_s);
    seen.seen = noon.toUTC();
    seen.reading = u"/instance/c1/users/"_s;
    table->setRows({{seen, 0, true}, {accessOff(u"c2"_s), 1, true}, {accessOff(u"c2"_s), 2, false}});
    const QStringList lines = printed(*table);
    QVERIFY2(lines.value(0).startsWith("c1: access of Ali (id 7) removed | Seen "_L1), qPrintable(lines.value(0)));
    QVERIFY2(lines.value(0).endsWith(", by reading the users of c1"_L1), qPrintable(lines.value(0)));
    QCOMPARE(lines.sliced(1), (QStringList{u"c2: access of Ali (id 7) removed | Not seen yet"_s,
                                           u"c2: access of Ali (id 7) removed | Not sent"_s}));
    QCOMPARE(table->tone(0, 1), Tone::Good);
}

CONSOLE_TEST(QCoreApplication, TestCaseTable)

} // namespace tst_casetable

#include "tst_casetable.moc"
