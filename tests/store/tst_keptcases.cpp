// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases.h"
#include "store/mine.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_keptcases {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::Folder;
using storetest::minute;

namespace {

struct OpenedCases
{
    OpenedCases() { files.open(); }
    Database &mine() { return files.mine(); }

    Folder folder;
    Files files{folder.dir.path(), Begin::WithWhatIsThere};
};

/// Sent, of which the first thing is seen.
Case someCase(const QString &id, int changed = 3)
{
    return {.id = id,
            .reference = u"CC-2026-014"_s,
            .kind = u"leaving"_s,
            .object = u"101"_s,
            .title = u"Åsa \"Ö\""_s,
            .subject = u"[CC-2026-014] x"_s,
            .body = u"Hej,\n\n- a\n"_s,
            .language = u"sv"_s,
            .created = minute(1),
            .sent = minute(2),
            .reminded = {},
            .withdrawn = {},
            .changed = minute(changed),
            .items = {{u"access-off"_s, u"c1"_s, u"101"_s, u"Åsa"_s, {}, minute(3), u"/instance/c1/users/"_s, {}},
                      {u"restored"_s, u""_s, u"[]"_s, u""_s, u""_s, {}, u""_s, {}}}};
}

} // namespace

/// What is kept of cases: all of it, each once.
class TestKeptCases : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isReplacedAndDropped();
    void importTakesWhatWasWrittenLater();
};

void TestKeptCases::comesBackAsItWas()
{
    const Folder folder;
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QVERIFY(keepCase(files.mine(), someCase(u"a"_s)));
    }
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QCOMPARE(cases(files.mine()), QList{someCase(u"a"_s)});
    // Nothing is not the same as an empty text.
    QVERIFY(cases(files.mine()).constFirst().items.constFirst().value.isNull());
    QVERIFY(!cases(files.mine()).constFirst().items.constLast().value.isNull());
}

void TestKeptCases::isReplacedAndDropped()
{
    OpenedCases opened;
    Case one = someCase(u"a"_s);
    QVERIFY(keepCase(opened.mine(), one));
    one.items.removeFirst();
    one.withdrawn = minute(9);
    QVERIFY(keepCase(opened.mine(), one));
    QVERIFY(keepCase(opened.mine(), someCase(u"b"_s)));
    QCOMPARE(cases(opened.mine()).size(), 2);
    QVERIFY(cases(opened.mine()).contains(one));
    QVERIFY(dropCase(opened.mine(), u"a"_s));
    QCOMPARE(cases(opened.mine()), QList{someCase(u"b"_s)});
}

void TestKeptCases::importTakesWhatWasWrittenLater()
{
    OpenedCases from;
    QVERIFY(keepCase(from.mine(), someCase(u"a"_s, 5)));
    QVERIFY(keepCase(from.mine(), someCase(u"b"_s, 5)));
    QVERIFY(keepCase(from.mine(), someCase(u"c"_s, 5)));
    OpenedCases to;
    QVERIFY(keepCase(to.mine(), someCase(u"a"_s, 9)));
    QVERIFY(keepCase(to.mine(), someCase(u"b"_s, 2)));
    const std::optional<Mine> mine = readMine(from.mine());
    QVERIFY(mine.has_value());
    QCOMPARE(addMine(to.mine(), *mine).value_or(Added()).cases, 2);
    const QList<Case> now = cases(to.mine());
    QCOMPARE(now.size(), 3);
    QVERIFY(now.contains(someCase(u"a"_s, 9)) && now.contains(someCase(u"b"_s, 5)));
    QVERIFY(addMine(to.mine(), *mine).value_or(Added{1}).isNothing());
}

CONSOLE_TEST(QCoreApplication, TestKeptCases)

} // namespace tst_keptcases

#include "tst_keptcases.moc"
