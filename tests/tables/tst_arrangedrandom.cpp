// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/mirror.h"
#include "tables/people.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

namespace tst_arrangedrandom {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;

namespace {

/// What the model is told, and what it should therefore show, computed again each time in the plainest way.
struct Oracle
{
    /// In the order of the table.
    QList<Person> rows;
    QString filter;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    int grouping = 0;
    bool onlyAdults = false;
    QLocale locale = swedish();

    QStringList groupsOf(const Person &person) const
    {
        return grouping == 1 ? person.teams : QStringList(person.name.first(1));
    }

    QStringList cells(const Person &person) const
    {
        const QString unit = locale.language() == QLocale::Swedish ? u" år"_s : u" years"_s;
        return {person.name, person.age ? QString::number(*person.age) + unit : QString(), person.teams.join(u", "_s)};
    }

    static QString folded(QString text)
    {
        return text.toLower().replace(u'å', u'a').replace(u'ä', u'a').replace(u'ö', u'o');
    }

    static bool isIn(const QString &cell, const QString &word)
    {
        for (qsizetype at = 0; at + word.size() <= cell.size(); ++at) {
            bool fits = true;
            for (qsizetype i = 0; fits && i < word.size(); ++i) {
                const QString unit = QString(cell.at(at + i)).toLower();
                fits = unit == word.at(i) || folded(unit) == word.at(i);
            }
            if (fits)
                return true;
        }
        return false;
    }

    bool shows(const Person &person) const
    {
        if (onlyAdults && person.age.value_or(0) < 18)
            return false;
        for (QString word : filter.toLower().split(u' ', Qt::SkipEmptyParts)) {
            QStringList searched = cells(person);
            for (const auto &[field, number] :
                 {std::pair(u"name:"_s, 0), std::pair(u"age:"_s, 1), std::pair(u"teams:"_s, 2)}) {
                if (word.startsWith(field)) {
                    word.remove(0, field.size());
                    searched = {searched.at(number)};
                    break;
                }
            }
            if (std::none_of(searched.cbegin(), searched.cend(), [&](const QString &cell) { return isIn(cell, word); }))
                return false;
        }
        return true;
    }

    QCollator collator() const
    {
        QCollator collator(locale);
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator;
    }

    QList<Person> sorted() const
    {
        QList<Person> shown;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(shown),
                     [this](const Person &p) { return shows(p); });
        if (column < 0)
            return shown;
        const QCollator letters = collator();
        const auto compare = [&](const Person &a, const Person &b) {
            if (column == 1)
                return *a.age < *b.age ? -1 : *a.age > *b.age ? 1 : 0;
            return letters.compare(cells(a).at(column), cells(b).at(column));
        };
        std::stable_sort(shown.begin(), shown.end(), [&](const Person &a, const Person &b) {
            const bool knowsA = !cells(a).at(column).isEmpty();
            const bool knowsB = !cells(b).at(column).isEmpty();
            if (!knowsA || !knowsB)
                return knowsA && !knowsB;
            return order == Qt::AscendingOrder ? compare(a, b) < 0 : compare(a, b) > 0;
        });
        return shown;
    }

    QStringList lines() const
    {
        QStringList lines;
        if (grouping == 0) {
            for (const Person &person : sorted())
                lines.append(cells(person).join(u" | "_s));
            return lines;
        }
        const QCollator letters = collator();
        const auto less = [&](const QString &a, const QString &b) {
            if (a.isEmpty() || b.isEmpty())
                return !a.isEmpty() && b.isEmpty();
            const int compared = letters.compare(a, b);
            return compared != 0 ? compared < 0 : a < b;
        };
        std::map<QString, QStringList, decltype(less)> groups(less);
        for (const Person &person : sorted()) {
            QStringList names = groupsOf(person);
            if (names.isEmpty())
                names.append(QString());
            for (const QString &name : std::as_const(names))
                groups[name].append(u"  "_s + cells(person).join(u" | "_s));
        }
        for (const auto &[name, below] : groups) {
            lines.append((name.isEmpty() ? u"none"_s : name) + u" |  | "_s + locale.toString(below.size()));
            lines.append(below);
        }
        return lines;
    }

    /// As Table keeps the order.
    void setRows(const QList<Person> &next)
    {
        QHash<QString, Person> left;
        for (const Person &person : next)
            left.insert(person.key, person);
        QList<Person> merged;
        for (const Person &person : std::as_const(rows)) {
            if (left.contains(person.key))
                merged.append(left.take(person.key));
        }
        for (const Person &person : next) {
            if (left.contains(person.key))
                merged.append(person);
        }
        rows = merged;
    }
};

/// Persistent indexes of all that is shown, with what they stand for: a group's name, and a row's key.
class Held
{
public:
    explicit Held(const ArrangedModel &model)
        : m_model(model)
    {
        hold({});
    }

    /// Each index still stands for the same, or is invalid and what it stood for is not shown.
    bool isTrue() const
    {
        return std::all_of(m_indexes.cbegin(), m_indexes.cend(), [this](const auto &held) {
            const auto &[index, group, key] = held;
            if (key.isNull())
                return index.isValid() ? m_model.groupName(index) == group : !findGroup(group).isValid();
            if (!index.isValid())
                return m_model.indexesOf(key).isEmpty();
            // In its group, unless it left it.
            const QString now = m_model.groupName(index);
            return index.data(tables::KeyRole).toString() == key && (now == group || !isIn(group, key));
        });
    }

private:
    struct Index
    {
        QPersistentModelIndex index;
        QString group;
        QString key;
    };

    void hold(const QModelIndex &parent)
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, row % 3, parent);
            m_indexes.append({index, m_model.groupName(index), index.data(tables::KeyRole).toString()});
            hold(index.siblingAtColumn(0));
        }
    }

    QModelIndex findGroup(const QString &name) const
    {
        for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
            if (m_model.groupName(m_model.index(row, 0)) == name)
                return m_model.index(row, 0);
        }
        return {};
    }

    bool isIn(const QString &group, const QString &key) const
    {
        const QModelIndexList places = m_model.indexesOf(key);
        return std::any_of(places.cbegin(), places.cend(),
                           [&](const QModelIndex &i) { return m_model.groupName(i) == group; });
    }

    const ArrangedModel &m_model;
    QList<Index> m_indexes;
};

} // namespace

/// Any sequence of changes, compared with an oracle, with what a view would have made of the signals, and with held
/// indexes.
class TestArrangedRandom : public support::TestCase
{
    Q_OBJECT

private:
    static QList<Person> randomPeople(QRandomGenerator &random, int most)
    {
        const QStringList names{u"Anna"_s, u"Åsa"_s, u"Östen"_s, u"Bo"_s,  u"bosse"_s,
                                u"Ärla"_s, u"Zed"_s, u"web10"_s, u"web9"_s};
        const QStringList teams{u"Drift"_s, u"Webb"_s, u"Ärenden"_s, u"Öst"_s};
        QList<Person> rows;
        const int density = random.bounded(11);
        for (int i = 0; i < most; ++i) {
            if (random.bounded(10) >= density)
                continue;
            // Mostly the same as before, so that most updates are small.
            QRandomGenerator own(random.bounded(8) == 0 ? random.generate() : quint32(i));
            Person person{QString::number(i), names.at(own.bounded(names.size())), {}, {}};
            if (own.bounded(4) > 0)
                person.age = own.bounded(60);
            for (const QString &team : teams) {
                if (own.bounded(5) == 0)
                    person.teams.append(team);
            }
            rows.append(person);
        }
        return rows;
    }

    static QString randomFilter(QRandomGenerator &random)
    {
        const QStringList words{u"a"_s,      u"å"_s,     u"o"_s,        u"ö"_s,      u"år"_s, u"years"_s,   u"web"_s,
                                u"name:a"_s, u"age:1"_s, u"teams:dr"_s, u"name:ä"_s, u"bo"_s, u"no such"_s, u"BO"_s};
        QStringList chosen;
        for (int i = random.bounded(3); i > 0; --i)
            chosen.append(words.at(random.bounded(words.size())));
        return chosen.join(u' ');
    }

    void change(QRandomGenerator &random, People &table, ArrangedModel &model, Oracle &oracle, int most)
    {
        const int kind = random.bounded(12);
        if (kind < 4) {
            const QList<Person> rows = randomPeople(random, most);
            oracle.setRows(rows);
            table.setRows(rows);
        } else if (kind < 7) {
            oracle.filter = randomFilter(random);
            model.setFilter(oracle.filter);
        } else if (kind < 9) {
            oracle.column = random.bounded(4) - 1;
            oracle.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(oracle.column, oracle.order);
        } else if (kind == 9) {
            oracle.grouping = random.bounded(3);
            if (oracle.grouping == 0)
                model.setGrouping({});
            else
                model.setGrouping([&](int row) { return oracle.groupsOf(table.row(row)); }, [] { return u"none"_s; });
        } else if (kind == 10) {
            oracle.locale = random.bounded(2) ? swedish() : english();
            table.setLocale(oracle.locale);
        } else {
            oracle.onlyAdults = !oracle.onlyAdults;
            if (oracle.onlyAdults)
                model.setNarrowing([&table](int row) { return table.row(row).age.value_or(0) >= 18; });
            else
                model.setNarrowing({});
        }
    }

private slots:
    void showsWhatItShould_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("rounds");
        QTest::newRow("few rows: exact changes") << 12 << 1500;
        QTest::newRow("many rows: changes of layout") << 400 << 150;
    }

    void showsWhatItShould()
    {
        QFETCH(const int, most);
        QFETCH(const int, rounds);
        QRandomGenerator random{quint32(most)};
        const auto table = makePeople();
        ArrangedModel model;
        Oracle oracle;
        model.setTable(table.get());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mirror mirror(model);
        int exact = 0;
        int layouts = 0;
        int found = 0;
        for (int round = 0; round < rounds; ++round) {
            Held held(model);
            mirror.forgetCounts();
            change(random, *table, model, oracle, most);
            const QStringList lines = printed(model);
            QCOMPARE(lines, oracle.lines());
            QCOMPARE(mirror.lines(), lines);
            QCOMPARE(model.shownCount(), int(oracle.sorted().size()));
            QCOMPARE(model.totalCount(), int(oracle.rows.size()));
            QCOMPARE(mirror.resets, 0);
            // One change of the model: exact or of layout, never both.
            QVERIFY(mirror.layouts <= 1 && (mirror.layouts == 0 || mirror.insertions + mirror.removals == 0));
            QVERIFY(held.isTrue());
            exact += mirror.insertions + mirror.removals > 0 ? 1 : 0;
            layouts += mirror.layouts;
            found += lines.isEmpty() ? 0 : 1;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(found > rounds / 2);
        QVERIFY(layouts > rounds / 20);
        QVERIFY(exact > rounds / 20);
    }

    /// So many rows change at once that the filter waits for them.
    void showsWhatItShouldInTheEnd()
    {
        constexpr int most = 1200;
        constexpr int rounds = 40;
        QRandomGenerator random{most};
        const auto table = makePeople();
        ArrangedModel model;
        Oracle oracle;
        model.setTable(table.get());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mirror mirror(model);
        int waited = 0;
        for (int round = 0; round < rounds; ++round) {
            for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                const Held held(model);
                change(random, *table, model, oracle, most);
                QVERIFY(held.isTrue());
                QCOMPARE(mirror.lines(), printed(model));
                waited += model.isSettled() ? 0 : 1;
            }
            const Held held(model);
            QVERIFY(support::waitFor([&] { return model.isSettled(); }));
            const QStringList lines = printed(model);
            QCOMPARE(lines, oracle.lines());
            QCOMPARE(mirror.lines(), lines);
            QCOMPARE(model.shownCount(), int(oracle.sorted().size()));
            QVERIFY(held.isTrue());
        }
        QCOMPARE(mirror.resets, 0);
        QVERIFY(waited > rounds / 10);
    }
};

CONSOLE_TEST(QCoreApplication, TestArrangedRandom)

} // namespace tst_arrangedrandom

#include "tst_arrangedrandom.moc"
