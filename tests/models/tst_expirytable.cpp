// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirytable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_expirytable {

using namespace Qt::StringLiterals;
using ends::Nearness;
using models::ExpiryRow;
using words::Tone;

/// The list of end dates: cells, tones, bars, and groups by nearness.
class TestExpiryTable : public support::TestCase
{
    Q_OBJECT

private:
    static ExpiryRow row(ExpiryRow::Kind kind, const QString &name, std::optional<qint64> days, Nearness nearness)
    {
        ExpiryRow row;
        row.kind = kind;
        row.name = name;
        row.days = days;
        row.nearness = nearness;
        if (days)
            row.expires = api::Date::fromText(QDate(2026, 11, 23).addDays(*days).toString(Qt::ISODate));
        return row;
    }
    static ExpiryRow certificate(const QString &name, std::optional<qint64> days, Nearness nearness)
    {
        return row(ExpiryRow::Kind::Certificate, name, days, nearness);
    }
    static ExpiryRow domain(const QString &name, std::optional<qint64> days, Nearness nearness)
    {
        return row(ExpiryRow::Kind::Domain, name, days, nearness);
    }

    static api::Customer customer(const QString &name) { return {{}, name, {}}; }

    /// The table as the page arranges it.
    struct Stage
    {
        std::unique_ptr<tables::Table<ExpiryRow>> table = models::makeExpiryTable();
        tables::ArrangedModel model;
        ends::Thresholds thresholds;
        QAbstractItemModelTester tableTester{table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        Stage()
        {
            table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
            model.setTable(table.get());
            model.sort(table->columnIndex("expires"));
            model.setGrouping([this](int row) { return QStringList(models::expiryGroup(table->row(row))); });
            model.setGroupOrder(models::expiryGroupRank,
                                [this](const QString &group) { return models::expiryGroupHeading(group, thresholds); });
        }

        QStringList headings() const
        {
            QStringList headings;
            for (int group = 0; group < model.rowCount(); ++group)
                headings.append(model.index(group, 0).data().toString());
            return headings;
        }
    };

private slots:
    void showsAllFields()
    {
        Stage stage;
        ExpiryRow shown = certificate(u"*.xn--rksmrgs-5wao1o.se"_s, 12, Nearness::Soon);
        shown.customers = {u"Alfa AB"_s, u"Beta AB"_s};
        shown.domain = u"xn--rksmrgs-5wao1o.se"_s;
        shown.servers = {{u"c1"_s, u"a.se"_s}, {u"c2"_s, u"c2"_s}};
        stage.table->setRows({shown});
        QCOMPARE(printed(*stage.table),
                 QStringList{
                     u"Certificate | *.räksmörgås.se | Alfa AB, Beta AB | 2026-12-05 | 12 day(s) | a.se, c2 |  | "_s});
        QCOMPARE(stage.table->toolTip(0, 1), u"*.räksmörgås.se\n*.xn--rksmrgs-5wao1o.se"_s);
        QCOMPARE(stage.table->toolTip(0, 5), u"a.se (c1)\nc2"_s);
        QByteArrayList ids;
        for (int column = 0; column < stage.table->columnCount(); ++column)
            ids.append(stage.table->columnId(column));
        QCOMPARE(ids,
                 (QByteArrayList{"kind", "name", "customers", "expires", "left", "servers", "renewal", "snoozed"}));
    }

    void tellsOfRenewalAndSnooze()
    {
        Stage stage;
        ExpiryRow habit = certificate(u"habit.se"_s, 20, Nearness::InSight);
        habit.usualRenewal = QDate(2026, 12, 7);
        habit.nextRenewal = QDate(2026, 12, 5);
        ExpiryRow unseen = habit;
        unseen.name = u"unseen.se"_s;
        habit.cycle = 60;
        ExpiryRow late = habit;
        late.name = u"late.se"_s;
        late.isLate = true;
        late.nearness = Nearness::Soon;
        ExpiryRow urgent = late;
        urgent.name = u"urgent.se"_s;
        urgent.nearness = Nearness::Urgent;
        ExpiryRow snoozed = certificate(u"snoozed.se"_s, 3, Nearness::Urgent);
        snoozed.isSnoozed = true;
        snoozed.snoozedUntil = QDate(2026, 12, 1);
        snoozed.snoozeReason = u"%1 moves %2"_s;
        ExpiryRow back = snoozed;
        back.name = u"back.se"_s;
        back.isSnoozed = false;
        stage.table->setRows({habit, unseen, late, urgent, snoozed, back});
        const auto cell = [&](int row, const char *id) { return stage.table->text(row, stage.table->columnIndex(id)); };
        const auto tip = [&](int row) { return stage.table->toolTip(row, stage.table->columnIndex("left")); };
        QCOMPARE(cell(0, "renewal"), u"renews itself every 60 day(s); the next is expected 2026-12-05"_s);
        QCOMPARE(cell(1, "renewal"), u"renews itself; the next is expected 2026-12-05"_s);
        QCOMPARE(cell(2, "renewal"), u"should have been renewed by now"_s);
        QCOMPARE(cell(4, "renewal"), QString());
        QCOMPARE(cell(4, "snoozed"), u"until 2026-12-01: %1 moves %2"_s);
        QCOMPARE(cell(5, "snoozed"), QString());
        QCOMPARE(tip(2), u"20 day(s)\nshould have been renewed by now"_s);
        QCOMPARE(tip(4), u"3 day(s)\nSnoozed until 2026-12-01: %1 moves %2"_s);
        QCOMPARE(tip(5), u"3 day(s)\nWas snoozed until 2026-12-01: %1 moves %2"_s);
        // What is snoozed does not call; what comes back does.
        QCOMPARE(stage.table->tone(4, stage.table->columnIndex("left")), Tone::Muted);
        QCOMPARE(stage.table->sign(4, stage.table->columnIndex("left")), QString());
        QCOMPARE(stage.table->tone(5, stage.table->columnIndex("left")), Tone::Bad);
        QCOMPARE(stage.headings(), (QStringList{u"Within 7 day(s)"_s, u"Should have been renewed by now"_s,
                                                u"Within 90 day(s)"_s, u"Snoozed"_s}));
    }

    void leftSaysWhatColourMeans_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("nearness");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        QTest::addColumn<double>("fraction");
        const auto row = [](const char *name, int days, Nearness nearness, const QString &sign, const QString &text,
                            words::Tone tone, double fraction) {
            QTest::newRow(name) << days << static_cast<int>(nearness) << sign << text << static_cast<int>(tone)
                                << fraction;
        };
        row("past", -3, Nearness::Overdue, u"✕"_s, u"3 day(s) ago"_s, words::Tone::Bad, 1);
        row("earlier today", 0, Nearness::Overdue, u"✕"_s, u"expired today"_s, words::Tone::Bad, 1);
        row("later today", 0, Nearness::Urgent, u"⚠"_s, u"today"_s, words::Tone::Bad, 0.99);
        row("urgent", 7, Nearness::Urgent, u"⚠"_s, u"7 day(s)"_s, words::Tone::Bad, 1 - 7 / 90.0);
        row("soon", 30, Nearness::Soon, u"⚠"_s, u"30 day(s)"_s, words::Tone::Warning, 1 - 30 / 90.0);
        row("in sight", 90, Nearness::InSight, {}, u"90 day(s)"_s, words::Tone::Good, 0);
        row("later", 400, Nearness::Later, {}, u"400 day(s)"_s, words::Tone::Good, 0);
        row("far", 2912345, Nearness::Later, {}, u"2912345 day(s)"_s, words::Tone::Good, 0);
        row("long past", -739000, Nearness::Overdue, u"✕"_s, u"739000 day(s) ago"_s, words::Tone::Bad, 1);
    }

    void leftSaysWhatColourMeans()
    {
        QFETCH(int, days);
        QFETCH(int, nearness);
        QFETCH(QString, sign);
        QFETCH(QString, text);
        QFETCH(int, tone);
        QFETCH(double, fraction);
        const auto table = models::makeExpiryTable();
        table->setRows({domain(u"a.se"_s, days, static_cast<Nearness>(nearness))});
        const QModelIndex left = table->index(0, table->columnIndex("left"));
        QCOMPARE(left.data().toString().remove(u','), text);
        QCOMPARE(left.data(tables::SignRole).toString(), sign);
        QCOMPARE(left.data(tables::ToneRole).value<words::Tone>(), static_cast<words::Tone>(tone));
        QCOMPARE(left.data(tables::FractionRole).toDouble(), fraction);
        QCOMPARE(left.data(tables::SortRole), QVariant(qint64(days)));
        QVERIFY(!left.siblingAtColumn(1).data(tables::FractionRole).isValid());
    }

    void unknownHasNoBar()
    {
        Stage stage;
        ExpiryRow odd = certificate(u"a.se"_s, {}, Nearness::Unknown);
        odd.expires = api::Date::fromText(u"<b>soon</b>"_s);
        stage.table->setRows({odd});
        const QModelIndex left = stage.table->index(0, stage.table->columnIndex("left"));
        QCOMPARE(left.data().toString(), u"unknown"_s);
        QCOMPARE(left.data(tables::ToneRole).value<words::Tone>(), words::Tone::Muted);
        QVERIFY(!left.data(tables::FractionRole).isValid());
        QVERIFY(!left.data(tables::SortRole).isValid());
        QCOMPARE(left.siblingAtColumn(3).data().toString(), u"<b>soon</b>"_s);
        QVERIFY(!left.siblingAtColumn(3).data(Qt::ToolTipRole).toString().contains(u"<b>soon"_s));
        QCOMPARE(stage.headings(), QStringList{u"Date unknown"_s});
    }

    void whatLeadsIsALink()
    {
        const auto table = models::makeExpiryTable();
        ExpiryRow toDomain = certificate(u"a.se"_s, 1, Nearness::Urgent);
        toDomain.domain = u"a.se"_s;
        ExpiryRow toServer = certificate(u"b.se"_s, 1, Nearness::Urgent);
        toServer.servers = {{u"c1"_s, u"c1"_s}};
        table->setRows({toDomain, toServer, certificate(u"c.se"_s, 1, Nearness::Urgent)});
        QCOMPARE(table->tone(0, 1), words::Tone::Link);
        QCOMPARE(table->tone(0, 5), words::Tone::Muted);
        QCOMPARE(table->tone(1, 1), words::Tone::Link);
        QCOMPARE(table->tone(1, 5), words::Tone::Link);
        QCOMPARE(table->tone(2, 1), words::Tone::Normal);
    }

    void rowsOfValues()
    {
        api::Certificate certificate;
        certificate.domain = u"*.a.se"_s;
        certificate.invoiceContacts = {customer(u"Betalarna"_s), customer(u" "_s), customer({})};
        certificate.expires = api::Date::fromText(u"2027-01-01"_s);
        const ExpiryRow ofCertificate = models::expiryRow(certificate);
        QCOMPARE(ofCertificate.kind, ExpiryRow::Kind::Certificate);
        QCOMPARE(ofCertificate.name, u"*.a.se"_s);
        QCOMPARE(ofCertificate.customers, QStringList{u"Betalarna"_s});
        QCOMPARE(ofCertificate.expires, certificate.expires);
        QVERIFY(!ofCertificate.leads());
        api::Domain domain;
        domain.name = u"a.se"_s;
        domain.customers = {customer(u"Ägarna"_s)};
        domain.invoiceContacts = {customer(u"Betalarna"_s)};
        QCOMPARE(models::expiryRow(domain).customers, QStringList{u"Ägarna"_s});
        domain.customers = {customer({})};
        QCOMPARE(models::expiryRow(domain).customers, QStringList{u"Betalarna"_s});
        QCOMPARE(models::expiryRow(domain).domain, u"a.se"_s);
        QCOMPARE(models::expiryRow(api::Domain{}).customers, QStringList());
    }

    void groupsStandByUrgency()
    {
        Stage stage;
        stage.table->setRows({domain(u"later.se"_s, 200, Nearness::Later), domain(u"odd.se"_s, {}, Nearness::Unknown),
                              domain(u"sight.se"_s, 89, Nearness::InSight), domain(u"soon.se"_s, 12, Nearness::Soon),
                              domain(u"urgent.se"_s, 3, Nearness::Urgent), domain(u"past.se"_s, -3, Nearness::Overdue),
                              domain(u"older.se"_s, -9, Nearness::Overdue)});
        const QStringList headings{u"Expired"_s,          u"Within 7 day(s)"_s, u"Within 30 day(s)"_s,
                                   u"Within 90 day(s)"_s, u"Later"_s,           u"Date unknown"_s};
        QCOMPARE(stage.headings(), headings);
        const QModelIndex expired = stage.model.index(0, 0);
        QCOMPARE(expired.data(tables::GroupCountRole).toInt(), 2);
        QCOMPARE(stage.model.groupKey(expired), u"overdue"_s);
        QCOMPARE(stage.model.index(0, 1, expired).data().toString(), u"older.se"_s);
        // Also sorted the other way round, and by another column.
        stage.model.sort(3, Qt::DescendingOrder);
        QCOMPARE(stage.headings(), headings);
        QCOMPARE(stage.model.index(0, 1, expired).data().toString(), u"past.se"_s);
        stage.model.setFilter(u"later"_s);
        QCOMPARE(stage.headings(), QStringList{u"Later"_s});
    }

    void headingsFollowTheThresholds()
    {
        Stage stage;
        stage.table->setRows({domain(u"a.se"_s, 3, Nearness::Urgent), domain(u"b.se"_s, 12, Nearness::Soon)});
        const QPersistentModelIndex heading = stage.model.index(1, 0);
        QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&stage.model, &QAbstractItemModel::modelReset);
        stage.thresholds = {5, 14, 60};
        stage.table->setLocale(stage.table->locale());
        QCOMPARE(stage.headings(), (QStringList{u"Within 5 day(s)"_s, u"Within 14 day(s)"_s}));
        QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &told) {
            return !told.at(0).toModelIndex().parent().isValid() && told.at(1).toModelIndex().row() == 1;
        }));
        QVERIFY(heading.isValid());
        QVERIFY(reset.isEmpty());
    }

    void rowsMoveBetweenGroups()
    {
        Stage stage;
        stage.table->setRows({domain(u"a.se"_s, 8, Nearness::Soon), domain(u"b.se"_s, 9, Nearness::Soon)});
        QSignalSpy reset(&stage.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex a = stage.model.indexOf(u"domain/a.se"_s);
        stage.table->setRows({domain(u"a.se"_s, 7, Nearness::Urgent), domain(u"b.se"_s, 8, Nearness::Soon)});
        QCOMPARE(stage.headings(), (QStringList{u"Within 7 day(s)"_s, u"Within 30 day(s)"_s}));
        QVERIFY(a.isValid());
        QCOMPARE(stage.model.groupKey(a), u"urgent"_s);
        QVERIFY(reset.isEmpty());
    }

    void twoOfOneNameAreBothShown()
    {
        Stage stage;
        stage.table->setRows({certificate(u"a.se"_s, 3, Nearness::Urgent), certificate(u"a.se"_s, 200, Nearness::Later),
                              domain(u"a.se"_s, 80, Nearness::InSight)});
        QCOMPARE(stage.model.shownCount(), 3);
        QCOMPARE(stage.table->key(0), models::expiryKey(ExpiryRow::Kind::Certificate, u"a.se"_s));
        QCOMPARE(QSet<QString>({stage.table->key(0), stage.table->key(1), stage.table->key(2)}).size(), 3);
        // A renewed certificate is the same row.
        const QString key = stage.table->key(2);
        stage.table->setRows({certificate(u"a.se"_s, 200, Nearness::Later), domain(u"a.se"_s, 445, Nearness::Later)});
        QCOMPARE(stage.model.shownCount(), 2);
        QVERIFY(stage.table->rowOf(key) >= 0);
    }

    void bothFormsOfANameAreFound()
    {
        Stage stage;
        ExpiryRow found = certificate(u"www.xn--rksmrgs-5wao1o.se"_s, 3, Nearness::Urgent);
        found.servers = {{u"c77"_s, u"host.example"_s}};
        stage.table->setRows({found, domain(u"b.se"_s, 3, Nearness::Urgent)});
        for (const QString &typed :
             {u"raksm"_s, u"XN--RKS"_s, u"name:räksm"_s, u"c77"_s, u"host.ex"_s, u"kind:cert"_s, u"www 2026-11-26"_s}) {
            stage.model.setFilter(typed);
            QCOMPARE(stage.model.shownCount(), 1);
            QVERIFY(stage.model.indexOf(models::expiryKey(found.kind, found.name)).isValid());
        }
        stage.model.setFilter(u"server:b.se"_s);
        QCOMPARE(stage.model.shownCount(), 0);
    }

    void sortsByDaysWithUnknownLast()
    {
        const auto table = models::makeExpiryTable();
        table->setRows({domain(u"odd.se"_s, {}, Nearness::Unknown), domain(u"ten.se"_s, 10, Nearness::Soon),
                        domain(u"nine.se"_s, 9, Nearness::Soon), domain(u"past.se"_s, -100, Nearness::Overdue)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto names = [&model] {
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown.append(model.index(row, 1).data().toString());
            return shown;
        };
        model.sort(table->columnIndex("left"));
        QCOMPARE(names(), (QStringList{u"past.se"_s, u"nine.se"_s, u"ten.se"_s, u"odd.se"_s}));
        model.sort(table->columnIndex("left"), Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"ten.se"_s, u"nine.se"_s, u"past.se"_s, u"odd.se"_s}));
    }
};

CONSOLE_TEST(QCoreApplication, TestExpiryTable)

} // namespace tst_expirytable

#include "tst_expirytable.moc"
