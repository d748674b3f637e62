// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/grouping.h"
#include "tables/ranking.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

namespace tst_grouping {

using namespace Qt::StringLiterals;
using tables::Grouping;

class TestGrouping : public support::TestCase
{
    Q_OBJECT

private:
    static QStringList names(const Grouping &grouping)
    {
        QStringList names;
        for (const quint32 group : grouping.sorted())
            names.append(group == Grouping::none ? u"(none)"_s : grouping.name(group));
        return names;
    }

private slots:
    void sortsByNameWithNoneLast()
    {
        const QList<QStringList> rows{{u"Örnen"_s}, {}, {u"Zeta"_s, u"Alfa"_s}, {u" "_s}, {u"alfa"_s}};
        Grouping grouping;
        grouping.setGroupsOf([&](int row) { return rows.at(row); });
        grouping.update(5, tables::collatorFor(QLocale(u"sv_SE"_s)));
        QCOMPARE(names(grouping), (QStringList{u"Alfa"_s, u"alfa"_s, u"Zeta"_s, u"Örnen"_s, u"(none)"_s}));
        grouping.update(5, tables::collatorFor(QLocale(u"en_GB"_s)));
        QCOMPARE(names(grouping), (QStringList{u"Alfa"_s, u"alfa"_s, u"Örnen"_s, u"Zeta"_s, u"(none)"_s}));
        QCOMPARE(grouping.groups(1), std::vector<quint32>{Grouping::none});
        QCOMPARE(grouping.groups(3), std::vector<quint32>{Grouping::none});
        QCOMPARE(grouping.groups(2).size(), size_t(2));
    }

    void standsByRankBeforeName()
    {
        const QStringList rows{u"late"_s, u"b"_s, u""_s, u"first"_s, u"a"_s};
        Grouping grouping;
        grouping.setGroupsOf([&](int row) { return QStringList(rows.at(row)); });
        grouping.setRankOf([](const QString &name) { return name == u"first"_s ? 0 : name == u"late"_s ? 9 : 5; });
        grouping.update(5, tables::collatorFor(QLocale(u"sv_SE"_s)));
        // Whatever the ranks, rows without a group stand last.
        QCOMPARE(names(grouping), (QStringList{u"first"_s, u"a"_s, u"b"_s, u"late"_s, u"(none)"_s}));
        grouping.setRankOf({});
        grouping.update(5, tables::collatorFor(QLocale(u"sv_SE"_s)));
        QCOMPARE(names(grouping), (QStringList{u"a"_s, u"b"_s, u"first"_s, u"late"_s, u"(none)"_s}));
    }

    void countsARowOnceInAGroup()
    {
        Grouping grouping;
        grouping.setGroupsOf([](int) { return QStringList{u"A"_s, u" A "_s, u"A"_s}; });
        grouping.update(1, QCollator());
        QCOMPARE(grouping.groups(0).size(), size_t(1));
        QCOMPARE(grouping.name(grouping.groups(0).front()), u"A"_s);
    }

    void keepsIds()
    {
        QStringList groups{u"A"_s, u"B"_s};
        Grouping grouping;
        grouping.setGroupsOf([&](int row) { return QStringList(groups.at(row)); });
        grouping.update(2, QCollator());
        const quint32 a = grouping.groups(0).front();
        const quint32 b = grouping.groups(1).front();
        QVERIFY(a != b && a > Grouping::none && b > Grouping::none);
        groups = {u"C"_s, u"B"_s};
        grouping.update(2, QCollator());
        const quint32 c = grouping.groups(0).front();
        QVERIFY(c != a && c != b);
        QCOMPARE(grouping.groups(1).front(), b);
        groups = {u"A"_s, u"A"_s};
        grouping.update(2, QCollator());
        QCOMPARE(grouping.sorted(), std::vector<quint32>{a});
        QVERIFY(grouping.end() > c);
    }

    /// Whatever changed in the table, groups that were asked for in part are those of all rows.
    void followsChanges()
    {
        QRandomGenerator dice(20261201);
        const QCollator collator = tables::collatorFor(QLocale(u"sv_SE"_s));
        QList<QStringList> rows;
        const auto any = [&dice] {
            QStringList groups;
            for (int i = dice.bounded(3); i > 0; --i)
                groups.append(QString(QChar(u'a' + dice.bounded(9))));
            return groups;
        };
        int asked = 0;
        Grouping grouping;
        grouping.setGroupsOf([&](int row) {
            ++asked;
            return rows.at(row);
        });
        for (int turn = 0; turn < 300; ++turn) {
            std::vector<int> numbers;
            QList<QStringList> left;
            for (const QStringList &row : std::as_const(rows)) {
                const bool goes = rows.size() > 40 ? dice.bounded(3) == 0 : dice.bounded(20) == 0;
                numbers.push_back(goes ? -1 : static_cast<int>(left.size()));
                if (!goes)
                    left.append(row);
            }
            rows = left;
            grouping.renumber(numbers);
            std::vector<int> changed;
            for (int i = dice.bounded(3); i > 0 && !rows.isEmpty(); --i) {
                changed.push_back(dice.bounded(static_cast<int>(rows.size())));
                rows[changed.back()] = any();
            }
            const auto due = static_cast<int>(changed.size()) + 2;
            rows << any() << any();
            asked = 0;
            const auto count = static_cast<int>(rows.size());
            grouping.update(count, collator, changed);
            QVERIFY(asked <= due);
            Grouping fresh;
            fresh.setGroupsOf([&](int row) { return rows.at(row); });
            fresh.update(count, collator);
            QCOMPARE(names(grouping), names(fresh));
            for (int row = 0; row < count; ++row) {
                QStringList own;
                QStringList others;
                for (const quint32 group : grouping.groups(row))
                    own.append(grouping.name(group));
                for (const quint32 group : fresh.groups(row))
                    others.append(fresh.name(group));
                own.sort();
                others.sort();
                QCOMPARE(own, others);
            }
        }
    }

    void isNoneWithoutAFunction()
    {
        Grouping grouping;
        QVERIFY(!grouping.isGrouped());
        grouping.update(3, QCollator());
        QVERIFY(grouping.sorted().empty());
    }
};

CONSOLE_TEST(QCoreApplication, TestGrouping)

} // namespace tst_grouping

#include "tst_grouping.moc"
