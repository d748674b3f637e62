// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/findermodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

namespace tst_findermodel {

using namespace Qt::StringLiterals;

class TestFinderModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhereTheyAre();
    void whatIsGoneIsSaid();
};

/// More of the same comes below what is shown, and what is chosen stays chosen.
void TestFinderModel::rowsStayWhereTheyAre()
{
    gui::FinderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto answer = [](const QString &typed, const QStringList &names) {
        finder::Answer made;
        made.typed = typed;
        for (const QString &name : names)
            made.rows.append({finder::Entry{finder::Kind::Server, name, name}});
        return made;
    };
    const auto shown = [&model] {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    };
    model.take(answer(u"c"_s, {u"c2"_s, u"c3"_s}));
    const QPersistentModelIndex chosen(model.index(1));
    model.take(answer(u"c"_s, {u"c1"_s, u"c3"_s, u"c2"_s, u"c4"_s}));
    QCOMPARE(shown(), QStringList({u"c2"_s, u"c3"_s, u"c1"_s, u"c4"_s}));
    QCOMPARE(chosen.row(), 1);
    // Also what is found no longer, until something else is typed.
    model.take(answer(u"c"_s, {u"c4"_s}));
    QCOMPARE(shown(), QStringList({u"c2"_s, u"c3"_s, u"c1"_s, u"c4"_s}));
    model.take(answer(u"c4"_s, {u"c4"_s}));
    QCOMPARE(shown(), QStringList{u"c4"_s});
}

void TestFinderModel::whatIsGoneIsSaid()
{
    gui::FinderModel model;
    finder::Answer answer;
    answer.typed = u"c"_s;
    finder::Entry gone{finder::Kind::Server, u"gone:instance:c9"_s, u"c9"_s};
    gone.isGone = true;
    gone.about = u"2026-11-02"_s;
    finder::Entry hostile{finder::Kind::Server, u"c8"_s, u"<b>c8</b>\nc7"_s};
    hostile.texts = {{finder::Field::Description, u"<i>Butik</i>"_s}};
    answer.rows = {{gone}, {hostile}};
    answer.rows[1].field = finder::Field::Description;
    answer.rows[1].matched = hostile.texts.first().text;
    model.take(answer);
    QVERIFY(model.index(0).data(gui::FinderModel::GoneRole).toBool());
    QCOMPARE(model.index(0).data(gui::FinderModel::MatchedRole).toString(),
             u"No longer in the account, since 2026-11-02"_s);
    QCOMPARE(model.index(0).data(gui::FinderModel::WhereRole).toString(), u"Changes"_s);
    // What the API told is text, on one line.
    QVERIFY(!model.index(1).data(gui::FinderModel::GoneRole).toBool());
    QCOMPARE(model.index(1).data().toString(), u"<b>c8</b> c7"_s);
    QCOMPARE(model.index(1).data(gui::FinderModel::MatchedRole).toString(), u"Description: <i>Butik</i>"_s);
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isNull());
}

CONSOLE_TEST(QApplication, TestFinderModel)

} // namespace tst_findermodel

#include "tst_findermodel.moc"
