// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/horizonmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_horizonmodel {

using namespace Qt::StringLiterals;
using ends::HorizonMonth;
using models::HorizonModel;

namespace {

QList<HorizonMonth> months(int certificates, int domains)
{
    return {{},
            {.first = QDate(2026, 11, 1), .certificates = certificates},
            {.first = QDate(2026, 12, 1), .certificates = certificates, .domains = domains}};
}

} // namespace

/// The months of a horizon as a table.
class TestHorizonModel : public support::TestCase
{
    Q_OBJECT

private slots:
    void cellsSayAll()
    {
        HorizonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        model.setMonths(months(2, 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"nothing"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Expired: nothing"_s);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"november 2026: 2 certificate(s)"_s);
        QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(),
                 u"december 2026: 2 certificate(s) and 1 domain(s)"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"nov."_s);
        QCOMPARE(model.most(), 3);
    }

    /// This month and the twelve after it: the first and the last are called the same, and are not.
    void anotherYearIsSaid()
    {
        QList<HorizonMonth> year{{}};
        for (int ahead = 0; ahead < 13; ++ahead)
            year.append({.first = QDate(2026, 12, 1).addMonths(ahead)});
        HorizonModel model;
        model.setMonths(year);
        for (const auto &[language, first, last] : {std::tuple(QLocale::English, u"Dec"_s, u"Dec 2027"_s),
                                                    std::tuple(QLocale::Swedish, u"dec."_s, u"dec. 2027"_s)}) {
            model.setLocale(QLocale(language));
            QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), first);
            QCOMPARE(model.otherYear(1), QString());
            QCOMPARE(model.headerData(13, Qt::Horizontal).toString(), last);
            QCOMPARE(model.otherYear(2), u"2027"_s);
            QSet<QString> names;
            for (int column = 0; column < model.columnCount(); ++column)
                names.insert(model.headerData(column, Qt::Horizontal).toString());
            QCOMPARE(names.size(), model.columnCount());
        }
        QVERIFY(model.index(0, 13).data(Qt::AccessibleTextRole).toString().contains(u"2027"_s));
    }

    void followsWhatIsDifferent()
    {
        HorizonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonths(months(2, 1));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMonths(months(2, 1));
        QCOMPARE(changed.size(), 0);
        model.setMonths(months(3, 1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, 1).data().toString(), u"3 certificate(s)"_s);
        model.setMonths({});
        QCOMPARE(reset.size(), 1);
    }
};

CONSOLE_TEST(QCoreApplication, TestHorizonModel)

} // namespace tst_horizonmodel

#include "tst_horizonmodel.moc"
