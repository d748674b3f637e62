// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "finder/goneentries.h"
#include "finder/index.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_goneentries {

using namespace Qt::StringLiterals;
using finder::Entry;
using finder::Field;
using finder::Kind;

namespace {

store::Change change(qint64 id, const QString &kind, const QString &object, const QString &title, bool isGone)
{
    store::Change change;
    change.id = id;
    change.kind = kind;
    change.object = object;
    change.title = title;
    (isGone ? change.before : change.after) = u"{}"_s;
    change.seen = api::utc(QDate(2026, 11, 1), QTime(12, 0)).addSecs(id);
    return change;
}

} // namespace

class TestGoneEntries : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWentAndDidNotComeBack();
    void foundAndSaidToBeGone();
};

void TestGoneEntries::whatWentAndDidNotComeBack()
{
    inventory::Values values;
    values.instances.append(api::Instance());
    values.instances.last().name = u"c2"_s;
    values.domains.append(api::Domain());
    values.domains.last().name = u"Kvar.se"_s;
    const QList<store::Change> changes{
        change(1, u"instance"_s, u"c1"_s, u"old.example.se"_s, true),
        // There again, and there under another spelling.
        change(2, u"instance"_s, u"c2"_s, u"c2"_s, true), change(3, u"domain"_s, u"kvar.se"_s, u"kvar.se"_s, true),
        // It came, and did not go.
        change(4, u"user"_s, u"7"_s, u"Bo"_s, false), change(5, u"user"_s, u"9"_s, u"Anna Ek"_s, true),
        change(6, u"certificate"_s, u"*.borta.se"_s, u"*.borta.se"_s, true),
        // Twice: the last counts.
        change(7, u"instance"_s, u"c1"_s, u"new.example.se"_s, true), change(8, u"something"_s, u"x"_s, u"x"_s, true)};
    QList<Entry> entries = finder::goneEntries(changes, values);
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.kind < b.kind; });
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).name, u"new.example.se"_s);
    QCOMPARE(entries.at(0).text(Field::None), u"7"_s);
    QCOMPARE(entries.at(1).name, u"Anna Ek"_s);
    QCOMPARE(entries.at(2).name, u"*.borta.se"_s);
    for (const Entry &entry : entries)
        QVERIFY(entry.isGone && !entry.about.isEmpty());
}

void TestGoneEntries::foundAndSaidToBeGone()
{
    finder::Index index;
    index.put(u"gone"_s, finder::goneEntries({change(1, u"instance"_s, u"c77"_s, u"old.example.se"_s, true)}, {}));
    for (const QString &typed : {u"c77"_s, u"old.ex"_s, u"example c77"_s}) {
        const auto answer = index.search({1, typed});
        QCOMPARE(answer->rows.size(), 1);
        QVERIFY(answer->rows.first().entry.isGone);
    }
    // The number of the change is no text of it.
    QCOMPARE(index.search({1, u"1"_s})->rows.size(), 0);
}

CONSOLE_TEST(QCoreApplication, TestGoneEntries)

} // namespace tst_goneentries

#include "tst_goneentries.moc"
