// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/arrangement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_arrangement {

using tables::Arrangement;
using tables::ArrangementChange;
using tables::exactChange;
using tables::RowPositions;
using tables::SequenceChange;
using tables::Span;

class TestArrangement : public support::TestCase
{
    Q_OBJECT

private:
    static Arrangement flat(const std::vector<int> &rows) { return {false, {{0, rows}}, int(rows.size())}; }
    static Arrangement grouped(const std::vector<Arrangement::Block> &blocks) { return {true, blocks, 0}; }

    /// Does what a model would do.
    template <typename Value>
    static void apply(const std::vector<Span> &removed, std::vector<Value> &values)
    {
        for (const Span &span : removed)
            values.erase(values.begin() + span.first, values.begin() + span.last + 1);
    }
    template <typename Value>
    static void apply(const std::vector<Span> &inserted, std::vector<Value> &values, const std::vector<Value> &next)
    {
        for (const Span &span : inserted)
            values.insert(values.begin() + span.first, next.begin() + span.first, next.begin() + span.last + 1);
    }
    static auto find(std::vector<Arrangement::Block> &blocks, quint32 group)
    {
        return std::find_if(blocks.begin(), blocks.end(), [&](const auto &block) { return block.group == group; });
    }
    static Arrangement applied(Arrangement from, const ArrangementChange &change, Arrangement to)
    {
        apply(change.groups.removed, from.blocks);
        for (const auto &block : change.blocks)
            apply(block.rows.removed, find(from.blocks, block.group)->rows);
        apply(change.groups.inserted, from.blocks, to.blocks);
        for (const auto &block : change.blocks)
            apply(block.rows.inserted, find(from.blocks, block.group)->rows, find(to.blocks, block.group)->rows);
        from.distinct = to.distinct;
        return from;
    }

    static std::vector<int> someOf(int rows, QRandomGenerator &random)
    {
        std::vector<int> chosen;
        for (int row = 0; row < rows; ++row) {
            if (random.bounded(3) > 0)
                chosen.push_back(row);
        }
        return chosen;
    }

private slots:
    void tellsFlatChanges()
    {
        const auto change = exactChange(flat({4, 2, 7, 9}), flat({5, 4, 7, 1, 3}), 64);
        QVERIFY(change);
        QVERIFY(change->groups.removed.empty() && change->groups.inserted.empty());
        QCOMPARE(change->blocks.size(), size_t(1));
        QCOMPARE(change->blocks.front().rows, (SequenceChange{{{3, 3}, {1, 1}}, {{0, 0}, {3, 4}}}));
    }

    void removesWhatIsGone()
    {
        const auto change = exactChange(flat({-1, 3, -1, -1}), flat({3}), 64);
        QVERIFY(change);
        QCOMPARE(change->blocks.front().rows, (SequenceChange{{{2, 3}, {0, 0}}, {}}));
    }

    void refusesWhatIsNotExact()
    {
        QVERIFY2(!exactChange(flat({1, 2, 3}), flat({2, 1, 3}), 64), "another order");
        QVERIFY2(!exactChange(flat({1, 3, 5, 7}), flat({1, 2, 3, 4, 5, 6, 7}), 2), "too many spans");
        QVERIFY(exactChange(flat({1, 3, 5, 7}), flat({1, 2, 3, 4, 5, 6, 7}), 3));
        QVERIFY2(!exactChange(flat({1}), grouped({{1, {1}}}), 64), "grouped");
        QVERIFY2(!exactChange(grouped({{1, {1}}, {2, {2}}}), grouped({{2, {2}}, {1, {1}}}), 64),
                 "another order of groups");
        QVERIFY2(!exactChange(grouped({{1, {1, 2}}, {2, {3}}}), grouped({{1, {1}}, {2, {2, 3}}}), 64), "a move");
        QVERIFY2(!exactChange(grouped({{1, {1}}, {2, {3}}}), grouped({{2, {1, 3}}}), 64), "a move out of a last group");
        QVERIFY2(exactChange(grouped({{1, {1, 2}}, {2, {3}}}), grouped({{1, {1, 2}}, {2, {2, 3}}}), 64),
                 "one more group");
    }

    void saysNothingOfWhatIsTheSame()
    {
        const Arrangement same = grouped({{3, {1, 2}}, {1, {2}}});
        const auto change = exactChange(same, same, 0);
        QVERIFY(change);
        QVERIFY(change->blocks.empty() && change->groups.removed.empty() && change->groups.inserted.empty());
    }

    void getsThere()
    {
        QRandomGenerator random(20260501);
        int exact = 0;
        for (int round = 0; round < 2000; ++round) {
            const bool isGrouped = round % 2 == 0;
            Arrangement from = isGrouped ? grouped({}) : flat(someOf(40, random));
            Arrangement to = isGrouped ? grouped({}) : flat(someOf(40, random));
            // Rows 10 n to 10 n + 9 are those of group n, so that none moves.
            for (quint32 group = 2; isGrouped && group < 10; ++group) {
                for (Arrangement *arrangement : {&from, &to}) {
                    std::vector<int> rows = someOf(10, random);
                    for (int &row : rows)
                        row += int(group) * 10;
                    if (!rows.empty() && random.bounded(4) > 0)
                        arrangement->blocks.push_back({group, rows});
                }
            }
            const auto change = exactChange(from, to, 64);
            QVERIFY(change);
            QCOMPARE(applied(from, *change, to), to);
            ++exact;
        }
        QCOMPARE(exact, 2000);
    }

    void findsPlaces()
    {
        const RowPositions places(grouped({{4, {7, 2}}, {2, {-1, 2, 5}}}));
        QCOMPARE(places.of(2), (std::vector<RowPositions::Place>{{0, 1}, {1, 1}}));
        QCOMPARE(places.of(5), (std::vector<RowPositions::Place>{{1, 2}}));
        for (const int row : {-1, 0, 3, 8, 1000})
            QVERIFY(places.of(row).empty());
        QVERIFY(places.nearest(2, 1) == (RowPositions::Place{1, 1}));
        QVERIFY(places.nearest(2, 7) == (RowPositions::Place{0, 1}));
        QVERIFY(!places.nearest(3, 0));
        QVERIFY(RowPositions(flat({})).of(0).empty());
    }

    void findsSpans()
    {
        QCOMPARE(tables::spansOf({}), std::vector<Span>());
        QCOMPARE(tables::spansOf({1, 2, 3, 7, 9, 10}), (std::vector<Span>{{1, 3}, {7, 7}, {9, 10}}));
    }
};

CONSOLE_TEST(QCoreApplication, TestArrangement)

} // namespace tst_arrangement

#include "tst_arrangement.moc"
