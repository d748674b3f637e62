// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "support/testcase.h"
#include "tables/ranking.h"
#include "tables/table.h"

#include <QCollator>
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

namespace tst_ranking {

using namespace Qt::StringLiterals;

struct Cell
{
    QString name;
    QVariant value;

    bool operator==(const Cell &) const = default;
};

class TestRanking : public support::TestCase
{
    Q_OBJECT

private:
    /// The names of @p cells in the order of their values.
    static QStringList sorted(const QList<Cell> &cells, Qt::SortOrder order, const QLocale &locale = QLocale::c())
    {
        tables::Column<Cell> column;
        column.id = "value";
        column.sort = [](const Cell &cell) { return cell.value; };
        tables::Table<Cell> table({column}, [](const Cell &cell) { return cell.name; });
        table.setRows(cells);
        QStringList names;
        for (const int row : tables::Ranking(table, 0, tables::collatorFor(locale)).order(order))
            names.append(table.row(row).name);
        return names;
    }

    static QList<Cell> texts(const QStringList &texts)
    {
        QList<Cell> cells;
        for (const QString &text : texts)
            cells.append({text, text});
        return cells;
    }

private slots:
    void sortsNumbers()
    {
        const QList<Cell> cells{{u"10"_s, 10}, {u"-1"_s, qlonglong(-1)}, {u"9.5"_s, 9.5}, {u"big"_s, 3'000'000'000U}};
        QCOMPARE(sorted(cells, Qt::AscendingOrder), (QStringList{u"-1"_s, u"9.5"_s, u"10"_s, u"big"_s}));
        QCOMPARE(sorted(cells, Qt::DescendingOrder), (QStringList{u"big"_s, u"10"_s, u"9.5"_s, u"-1"_s}));
    }

    void sortsDatesAndMomentsTogether()
    {
        const QDateTime noon = api::utc(QDate(2026, 5, 2), QTime(12, 0));
        const QList<Cell> cells{{u"noon"_s, noon},
                                {u"next day"_s, QDate(2026, 5, 3)},
                                {u"that day"_s, QDate(2026, 5, 2)},
                                {u"past"_s, QDate(1969, 1, 1)}};
        QCOMPARE(sorted(cells, Qt::AscendingOrder), (QStringList{u"past"_s, u"that day"_s, u"noon"_s, u"next day"_s}));
    }

    void putsUnknownLastBothWays()
    {
        const QList<Cell> cells{{u"none"_s, QVariant()},  {u"2"_s, 2}, {u"blank"_s, u" "_s},
                                {u"bad date"_s, QDate()}, {u"1"_s, 1}, {u"bad moment"_s, QDateTime()}};
        const QStringList unknown{u"none"_s, u"blank"_s, u"bad date"_s, u"bad moment"_s};
        QCOMPARE(sorted(cells, Qt::AscendingOrder), (QStringList{u"1"_s, u"2"_s} + unknown));
        QCOMPARE(sorted(cells, Qt::DescendingOrder), (QStringList{u"2"_s, u"1"_s} + unknown));
    }

    void keepsTheOrderOfEqualOnes()
    {
        const QList<Cell> cells{{u"b1"_s, u"B"_s}, {u"a1"_s, u"a"_s}, {u"b2"_s, u"b"_s}, {u"a2"_s, u"A"_s}};
        QCOMPARE(sorted(cells, Qt::AscendingOrder, QLocale(u"sv_SE"_s)),
                 (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s}));
        QCOMPARE(sorted(cells, Qt::DescendingOrder, QLocale(u"sv_SE"_s)),
                 (QStringList{u"b1"_s, u"b2"_s, u"a1"_s, u"a2"_s}));
    }

    void sortsByTheAlphabet()
    {
        const QList<Cell> cells =
            texts({u"Örebro"_s, u"Zon"_s, u"Ängelholm"_s, u"Arboga"_s, u"Åre"_s, u"Orsa"_s, u"érik"_s, u"Eva"_s});
        QCOMPARE(sorted(cells, Qt::AscendingOrder, QLocale(u"sv_SE"_s)),
                 (QStringList{u"Arboga"_s, u"érik"_s, u"Eva"_s, u"Orsa"_s, u"Zon"_s, u"Åre"_s, u"Ängelholm"_s,
                              u"Örebro"_s}));
        QCOMPARE(sorted(cells, Qt::AscendingOrder, QLocale(u"en_GB"_s)),
                 (QStringList{u"Ängelholm"_s, u"Arboga"_s, u"Åre"_s, u"érik"_s, u"Eva"_s, u"Örebro"_s, u"Orsa"_s,
                              u"Zon"_s}));
    }

    void sortsNumbersInTextByValue()
    {
        const QList<Cell> cells = texts({u"web10"_s, u"web9"_s, u"web1"_s, u"web100"_s});
        QCOMPARE(sorted(cells, Qt::AscendingOrder, QLocale(u"sv_SE"_s)),
                 (QStringList{u"web1"_s, u"web9"_s, u"web10"_s, u"web100"_s}));
    }

    void sortsKindsOneAfterTheOther()
    {
        const QList<Cell> cells{
            {u"text"_s, u"Large"_s}, {u"none"_s, {}}, {u"bytes"_s, QByteArray("\x04")}, {u"number"_s, 4}};
        QCOMPARE(sorted(cells, Qt::AscendingOrder), (QStringList{u"number"_s, u"bytes"_s, u"text"_s, u"none"_s}));
        QCOMPARE(sorted(cells, Qt::DescendingOrder), (QStringList{u"text"_s, u"bytes"_s, u"number"_s, u"none"_s}));
    }

    void sortsNothing()
    {
        QCOMPARE(sorted({}, Qt::AscendingOrder), QStringList());
        QCOMPARE(sorted({{u"none"_s, {}}}, Qt::DescendingOrder), QStringList{u"none"_s});
    }

    void followsChanges_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::addColumn<int>("most");
        // Of the first kinds of values so many: numbers alone are placed by what is known of the others.
        QTest::newRow("numbers") << 3 << 5;
        QTest::newRow("numbers, many at once") << 3 << 120;
        QTest::newRow("numbers, then a text") << 4 << 5;
        QTest::newRow("all") << 8 << 5;
        QTest::newRow("all, many at once") << 8 << 60;
    }

    /// Whatever changed in the table, an updated ranking orders as one made again.
    void followsChanges()
    {
        QFETCH(const int, kinds);
        QFETCH(const int, most);
        using tables::Ranking;
        tables::Column<Cell> column;
        column.id = "value";
        column.sort = [](const Cell &cell) { return cell.value; };
        const QCollator collator = tables::collatorFor(QLocale(QLocale::Swedish));
        QRandomGenerator dice(20261123);
        const auto value = [&dice, kinds]() -> QVariant {
            switch (const int kind = dice.bounded(kinds)) {
            case 0:
                return {};
            case 1:
            case 2:
                return dice.bounded(30);
            case 3:
                // Rarely where it is the last kind: numbers stay alone for a while.
                return kind == kinds - 1 && dice.bounded(60) > 0 ? QVariant(7) : QVariant(u"text"_s);
            case 4:
                return QByteArray::number(dice.bounded(20));
            default:
                return QString(QChar(u'a' + dice.bounded(26))) + (dice.bounded(2) ? u"\u00e5"_s : u"A"_s);
            }
        };
        int named = 0;
        tables::Table<Cell> table({column}, [](const Cell &cell) { return cell.name; });
        QList<Cell> cells;
        for (int i = 0; i < 400; ++i)
            cells.append({QString::number(named++), value()});
        table.setRows(cells);
        Ranking ranking(table, 0, collator);
        for (int turn = 0; turn < 200; ++turn) {
            std::vector<int> numbers(static_cast<size_t>(cells.size()));
            QList<Cell> left;
            for (int row = 0; row < static_cast<int>(cells.size()); ++row) {
                const bool goes = cells.size() > 300 && dice.bounded(150) == 0;
                numbers[static_cast<size_t>(row)] = goes ? -1 : static_cast<int>(left.size());
                if (!goes)
                    left.append(cells.at(row));
            }
            cells = left;
            std::vector<int> changed;
            for (int i = dice.bounded(most + 1); i > 0; --i) {
                const int row = dice.bounded(static_cast<int>(cells.size()));
                cells[row].value = value();
                changed.push_back(row);
            }
            for (int i = dice.bounded(most); i > 0; --i)
                cells.append({QString::number(named++), value()});
            table.setRows(cells);
            ranking.renumber(numbers);
            ranking.update(table, 0, collator, changed);
            const Ranking fresh(table, 0, collator);
            QCOMPARE(ranking.order(Qt::AscendingOrder), fresh.order(Qt::AscendingOrder));
            QCOMPARE(ranking.order(Qt::DescendingOrder), fresh.order(Qt::DescendingOrder));
        }
    }
};

CONSOLE_TEST(QCoreApplication, TestRanking)

} // namespace tst_ranking

#include "tst_ranking.moc"
