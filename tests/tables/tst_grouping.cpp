// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/grouping.h"
#include "tables/ranking.h"

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
