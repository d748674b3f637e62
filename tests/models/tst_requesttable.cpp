// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requesttable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_requesttable {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Error;
using api::RequestNote;
using words::Tone;

class TestRequestTable : public support::TestCase
{
    Q_OBJECT

private:
    static RequestNote note(quint64 number, const QString &path = u"/domain/"_s)
    {
        return {.number = number,
                .started = QDateTime(QDate(2026, 11, 23), QTime(9, 8, 7, 65)).toUTC(),
                .verb = u"GET"_s,
                .path = path,
                .status = 200,
                .duration = 12ms,
                .bytes = 3456,
                .attempt = 1};
    }

    static RequestNote failed(quint64 number, Error::Kind kind)
    {
        RequestNote made = note(number);
        made.outcome = Error{.kind = kind};
        return made;
    }

    static QStringList keys(const tables::ArrangedModel &model)
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.index(row, 0).data(tables::KeyRole).toString());
        return keys;
    }

    static QDate day() { return {2026, 11, 23}; }

private slots:
    void showsAllFields()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        RequestNote unanswered = failed(2, Error::Kind::Refused);
        unanswered.status = 0;
        unanswered.bytes = 0;
        unanswered.attempt = 3;
        unanswered.duration = 12345ms;
        table->setRows({note(1), unanswered, {}});
        const QStringList rows = printed(*table);
        QCOMPARE(rows.at(0), u"09:08:07 | GET | /domain/ | 200 | 12 ms | 3,5 kB | 1 | OK"_s);
        QCOMPARE(rows.at(1), u"09:08:07 | GET | /domain/ |  | 12\u00a0345 ms |  | 3 | Connection refused"_s);
        QStringList headers;
        QByteArrayList ids;
        for (int column = 0; column < table->columnCount(); ++column) {
            headers.append(table->header(column));
            ids.append(table->columnId(column));
        }
        QCOMPARE(headers, (QStringList{u"Time"_s, u"Method"_s, u"Path"_s, u"Status"_s, u"Duration"_s, u"Size"_s,
                                       u"Attempt"_s, u"Outcome"_s}));
        QCOMPARE(ids, (QByteArrayList{"time", "verb", "path", "status", "duration", "size", "attempt", "outcome"}));
        QVERIFY(table->toolTip(0, 0).startsWith(u"2026-11-23 09:08:07.065\n"_s));
        QVERIFY(table->toolTip(0, 0).endsWith(u".065Z"_s));
        QVERIFY(table->toolTip(0, 5).endsWith(u"456 B"_s));
    }

    void otherDaysHaveTheirDate()
    {
        const auto table = models::makeRequestTable([] { return QDate(2026, 11, 24); });
        table->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
        table->setRows({note(1)});
        QCOMPARE(table->text(0, 0), u"2026-11-23 09:08:07"_s);
        table->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(table->text(0, 0), u"2026-11-23 09:08:07"_s);
        QCOMPARE(models::requestTime(note(1)), u"2026-11-23 09:08:07.065"_s);
    }

    void marksWhatFailed()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        table->setRows({note(1), failed(2, Error::Kind::ServerFault), failed(3, Error::Kind::TooMany),
                        failed(4, Error::Kind::Cancelled)});
        const QList<words::Tone> tones{words::Tone::Muted, words::Tone::Bad, words::Tone::Warning, words::Tone::Normal};
        const QStringList signs{QString(), u"✕"_s, u"⚠"_s, QString()};
        QSet<QString> words;
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(table->tone(row, 7), tones.at(row));
            QCOMPARE(table->sign(row, 7), signs.at(row));
            words.insert(table->text(row, 7));
        }
        QCOMPARE(words.size(), 4);
    }

    void everyOutcomeHasItsWords()
    {
        QSet<QString> words;
        const int last = static_cast<int>(Error::Kind::BadName);
        for (int kind = 0; kind <= last; ++kind)
            words.insert(models::requestOutcome(failed(1, static_cast<Error::Kind>(kind))));
        QCOMPARE(words.size(), last + 1);
        QVERIFY(!words.contains(QString()));
    }

    void sortsByValue()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        RequestNote slow = note(2);
        slow.duration = 1000ms;
        slow.bytes = 20;
        // The clock was set back before the last one.
        RequestNote last = note(10);
        last.started = last.started.addSecs(-7200);
        last.status = 0;
        last.duration = 99ms;
        table->setRows({note(9), slow, last});
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto sorted = [&](const char *column, Qt::SortOrder order) {
            model.sort(table->columnIndex(column), order);
            return keys(model).join(u' ');
        };
        QCOMPARE(sorted("time", Qt::DescendingOrder), u"10 9 2"_s);
        QCOMPARE(sorted("duration", Qt::DescendingOrder), u"2 10 9"_s);
        QCOMPARE(sorted("size", Qt::AscendingOrder), u"2 9 10"_s);
        QCOMPARE(sorted("status", Qt::DescendingOrder).right(2), u"10"_s);
    }

    void finds()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        table->setRows({note(1, u"/domain/xn--rksmrgs-5wao1o.se/"_s), failed(2, Error::Kind::NotFound),
                        note(3, u"/instance/?page=2"_s)});
        tables::ArrangedModel model;
        model.setTable(table.get());
        const auto found = [&](const QString &typed) {
            model.setFilter(typed);
            return keys(model).join(u' ');
        };
        QCOMPARE(found(u"path:page=2"_s), u"3"_s);
        QCOMPARE(found(u"outcome:\"not found\""_s), u"2"_s);
        QCOMPARE(found(u"domain get"_s), u"1 2"_s);
        QCOMPARE(found(u"time:2026-11-23"_s), u"1 2 3"_s);
        QCOMPARE(found(u"status:404"_s), QString());
    }

    void strangePathsAreText()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        table->setRows({note(1, u"/<img src=x>\n\u202e"_s + QString(100000, u'x'))});
        QVERIFY(table->index(0, 2).data().toString().startsWith(u"/<img src=x> "_s));
        const QString tip = table->index(0, 2).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.size() < 10000);
    }

    /// A ring that goes on by a few: one insertion, one removal, and nobody is told of the rows that stay.
    void aRingThatGoesOnIsCheap()
    {
        const auto table = models::makeRequestTable(&TestRequestTable::day);
        tables::ArrangedModel model;
        model.setTable(table.get());
        QAbstractItemModelTester own(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0, Qt::DescendingOrder);
        QList<RequestNote> ring;
        for (quint64 number = 1; number <= 500; ++number)
            ring.append(note(number));
        table->setRows(ring);
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(keys(model).first(), u"500"_s);
        QSignalSpy inserted(table.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(table.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (quint64 number = 501; number <= 507; ++number) {
            ring.removeFirst();
            ring.append(note(number));
        }
        table->setRows(ring);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(keys(model).first(), u"507"_s);
        QCOMPARE(keys(model).last(), u"8"_s);
        table->setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

CONSOLE_TEST(QCoreApplication, TestRequestTable)

} // namespace tst_requesttable

#include "tst_requesttable.moc"
