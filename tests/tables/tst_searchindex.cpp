// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/searchindex.h"

#include <QTest>

namespace tst_searchindex {

using namespace Qt::StringLiterals;
using tables::SearchIndex;
using tables::SearchText;

class TestSearchIndex : public support::TestCase
{
    Q_OBJECT

private slots:
    void holdsCells()
    {
        const SearchText text({{u"Web"_s, u"c1"_s}, {}, {u"Åby"_s}, {u"web"_s, u"WEB"_s}});
        QCOMPARE(text.key().plain(0), QByteArrayView("web\x1e"
                                                     "c1"));
        QVERIFY(text.key().plain(1).isEmpty());
        QCOMPARE(text.key().plain(2), QByteArrayView("aby"));
        QCOMPARE(text.key().kept(2), u"åby"_s);
        QCOMPARE(text.key().plain(3), QByteArrayView("web"));
        QVERIFY(text.key().plain(4).isEmpty());
        QVERIFY(text.key().hasLetters());
        QVERIFY(!SearchText({{u"Aby"_s}}).key().hasLetters());
    }

    void tellsBlankCells()
    {
        const SearchText text({{u"Web"_s}, {}, {u" "_s, u"c1"_s}, {u"Ingen å"_s}, {u"Åby"_s}}, {3});
        const QList<bool> blank{false, true, true, true, false, true};
        for (int column = 0; column < blank.size(); ++column)
            QCOMPARE(text.key().isBlank(column), blank.at(column));
        QVERIFY(text.key().plain(2).endsWith("c1"));
        QVERIFY(text.key().plain(3).endsWith("ingen a"));
        QVERIFY(text.key().kept(3).endsWith(u"ingen å"));
    }

    void followsRows()
    {
        SearchIndex index;
        index.resize(4);
        for (size_t row = 0; row < 4; ++row) {
            QVERIFY(!index.has(row));
            index.set(row, textOf(int(row)));
        }
        QCOMPARE(index.missing(), size_t(0));
        index.forget(2);
        index.forget(2);
        QCOMPARE(index.missing(), size_t(1));
        index.renumber({0, -1, 1, 2}, 4);
        QCOMPARE(index.missing(), size_t(2));
        QVERIFY(index.has(0) && !index.has(1) && index.has(2) && !index.has(3));
        QCOMPARE(index.key(0).plain(), textOf(0).plain);
        QCOMPARE(index.key(2).plain(), textOf(3).plain);
        QCOMPARE(index.key(2).kept(), textOf(3).kept);
        index.set(2, textOf(7));
        QCOMPARE(index.key(2).plain(), textOf(7).plain);
        QCOMPARE(index.key(0).kept(), textOf(0).kept);
        index.set(3, textOf(3));
        QCOMPARE(index.missing(), size_t(1));
        index.clear();
        QCOMPARE(index.missing(), size_t(0));
        QCOMPARE(index.size(), size_t(0));
    }

    void survivesThrowingAwayWhatIsOld()
    {
        constexpr int rows = 50;
        SearchIndex index;
        index.resize(rows);
        for (int round = 0; round < 200; ++round) {
            for (int row = 0; row < rows; ++row) {
                if ((row + round) % 3 != 0)
                    index.set(size_t(row), textOf(1000 * round + row));
            }
        }
        for (int row = 0; row < rows; ++row) {
            const SearchText expected = textOf(1000 * ((row + 199) % 3 != 0 ? 199 : 198) + row);
            QCOMPARE(index.key(size_t(row)).plain(), expected.plain);
            QCOMPARE(index.key(size_t(row)).kept(), expected.kept);
        }
    }

private:
    static SearchText textOf(int number) { return SearchText({{u"Åsa nummer %1"_s.arg(number)}, {u"x"_s}}); }
};

CONSOLE_TEST(QCoreApplication, TestSearchIndex)

} // namespace tst_searchindex

#include "tst_searchindex.moc"
