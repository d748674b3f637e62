// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_domaintable {

using namespace Qt::StringLiterals;

class TestDomainTable : public support::TestCase
{
    Q_OBJECT

private:
    static api::Date day(int year, int month, int day)
    {
        const QDate date(year, month, day);
        return {date.toString(Qt::ISODate), date, {}};
    }

    static api::Domain domain(const QString &name, const api::Date &expires)
    {
        api::Domain domain;
        domain.name = name;
        domain.expires = expires;
        return domain;
    }

    static QStringList keys(const tables::ArrangedModel &model)
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.index(row, 0).data(tables::KeyRole).toString());
        return keys;
    }

private slots:
    void showsAllFields()
    {
        const auto table = models::makeDomainTable();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        api::Domain row = domain(u"example.se"_s, day(2026, 11, 23));
        row.created = day(1999, 1, 2);
        row.registrar = u"Registraren"_s;
        row.customers = {{{}, u"Alfa AB"_s, {}}, {{}, u"Beta AB"_s, {}}};
        table->setRows({row});
        QCOMPARE(
            printed(*table),
            QStringList{
                u"example.se | Alfa AB, Beta AB | Registraren | 1999-01-02 | 2026-11-23 | Not read |  |  |  | "_s});
        QStringList headers;
        QByteArrayList ids;
        for (int column = 0; column < table->columnCount(); ++column) {
            headers.append(table->header(column));
            ids.append(table->columnId(column));
        }
        QCOMPARE(headers, (QStringList{u"Domain"_s, u"Customer"_s, u"Registrar"_s, u"Created"_s, u"Expires"_s,
                                       u"Email"_s, u"Mail servers"_s, u"SPF"_s, u"DMARC"_s, u"DKIM"_s}));
        QCOMPARE(ids, (QByteArrayList{"name", "customers", "registrar", "created", "expires", "mail", "mx", "spf",
                                      "dmarc", "dkim"}));
        table->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(table->text(0, 4), u"2026-11-23"_s);
        QVERIFY(table->toolTip(0, 4).startsWith(u"Monday, November 23, 2026"_s));
    }

    void showsAndFindsBothFormsOfAName()
    {
        const auto table = models::makeDomainTable();
        table->setRows({domain(u"xn--rksmrgs-5wao1o.se"_s, {}), domain(u"example.se"_s, {})});
        QCOMPARE(table->text(0, 0), u"räksmörgås.se"_s);
        QCOMPARE(table->toolTip(0, 0), u"räksmörgås.se\nxn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(table->toolTip(1, 0), u"example.se"_s);
        QCOMPARE(table->key(0), u"xn--rksmrgs-5wao1o.se"_s);
        tables::ArrangedModel model;
        model.setTable(table.get());
        for (const QString &typed : {u"räksm"_s, u"raksm"_s, u"XN--RKS"_s, u"name:xn--rksmrgs-5wao1o.se"_s}) {
            model.setFilter(typed);
            QCOMPARE(keys(model), QStringList{u"xn--rksmrgs-5wao1o.se"_s});
        }
        model.setFilter(u"räksma"_s);
        QCOMPARE(keys(model), QStringList());
    }

    void marksWhatEndsSoon()
    {
        using ends::Nearness;
        const auto table = models::makeDomainTable([](const api::Date &end) {
            return !end.isKnown()           ? Nearness::Unknown
                   : end.day.year() < 2026  ? Nearness::Overdue
                   : end.day.year() == 2026 ? Nearness::Soon
                                            : Nearness::Later;
        });
        table->setRows({domain(u"a.se"_s, day(2020, 1, 1)), domain(u"b.se"_s, day(2026, 1, 1)),
                        domain(u"c.se"_s, day(2030, 1, 1)), domain(u"d.se"_s, {u"odd"_s, {}, {}})});
        const QStringList signs{u"✕"_s, u"⚠"_s, QString(), QString()};
        const QList<words::Tone> tones{words::Tone::Bad, words::Tone::Warning, words::Tone::Normal, words::Tone::Muted};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(table->index(row, 4).data(tables::SignRole).toString(), signs.at(row));
            QCOMPARE(table->tone(row, 4), tones.at(row));
            QCOMPARE(table->sign(row, 3), QString());
        }
        // The sign is no part of the text.
        table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        QCOMPARE(table->text(1, 4), u"2026-01-01"_s);
    }

    void sortsByDateWithUnknownLast()
    {
        const auto table = models::makeDomainTable();
        table->setRows({domain(u"odd.se"_s, {u"soon"_s, {}, {}}), domain(u"late.se"_s, day(2030, 1, 1)),
                        domain(u"none.se"_s, {}), domain(u"early.se"_s, day(2026, 12, 31))});
        QCOMPARE(table->text(0, 4), u"soon"_s);
        QCOMPARE(table->tone(0, 4), words::Tone::Muted);
        tables::ArrangedModel model;
        model.setTable(table.get());
        model.sort(table->columnIndex("expires"), Qt::AscendingOrder);
        QCOMPARE(keys(model), (QStringList{u"early.se"_s, u"late.se"_s, u"none.se"_s, u"odd.se"_s}));
        model.sort(table->columnIndex("expires"), Qt::DescendingOrder);
        QCOMPARE(keys(model), (QStringList{u"late.se"_s, u"early.se"_s, u"none.se"_s, u"odd.se"_s}));
        table->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        model.setFilter(u"expires:2026-12"_s);
        QCOMPARE(keys(model), QStringList{u"early.se"_s});
    }
};

CONSOLE_TEST(QCoreApplication, TestDomainTable)

} // namespace tst_domaintable

#include "tst_domaintable.moc"
