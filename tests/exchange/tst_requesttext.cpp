// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "exchange/requesttext.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_requesttext {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime morning = api::utc(QDate(2026, 11, 23), QTime(9, 8, 7, 65));
const exchange::RequestTextHead head{.version = u"1.2.3"_s,
                                     .qtVersion = u"6.4.2"_s,
                                     .at = morning.toOffsetFromUtc(3600),
                                     .base = u"https://api.example/api/v2"_s};

} // namespace

/// Requests as text for support, to the letter.
class TestRequestText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndColumns();
    void nothing();
    void cellsStayCells();
};

void TestRequestText::linesAndColumns()
{
    const api::Error notFound{.kind = api::Error::Kind::NotFound, .words = u"Secret words."_s};
    const QList<api::RequestNote> notes{
        {.number = 1,
         .started = morning.toOffsetFromUtc(7200),
         .verb = u"GET"_s,
         .path = u"/instance/?page=2"_s,
         .status = 200,
         .duration = 12ms,
         .bytes = 3456,
         .attempt = 1},
        {.number = 2,
         .started = morning.addSecs(60),
         .verb = u"PATCH"_s,
         .path = u"/instance/c1"_s,
         .status = 404,
         .duration = 70000ms,
         .bytes = 0,
         .attempt = 2,
         .outcome = notFound},
    };
    QCOMPARE(exchange::requestText(notes, head),
             u"Cloudnet Console 1.2.3, Qt 6.4.2, 2026-11-23T09:08:07Z, https://api.example/api/v2\n"
             u"time\tverb\tpath\tstatus\tms\tbytes\tattempt\toutcome\n"
             u"2026-11-23T09:08:07.065Z\tGET\t/instance/?page=2\t200\t12\t3456\t1\tok\n"
             u"2026-11-23T09:09:07.065Z\tPATCH\t/instance/c1\t404\t70000\t0\t2\tnot found\n"_s);
}

void TestRequestText::nothing()
{
    QCOMPARE(exchange::requestText({}, head).count(u'\n'), 2);
}

void TestRequestText::cellsStayCells()
{
    const QString odd = u"/a\tb\nc\u2028d\r%1%2<b>"_s;
    const QString text = exchange::requestText({{.path = odd}, {.path = odd}}, head);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(3).split(u'\t').size(), 8);
    QCOMPARE(lines.at(3).split(u'\t').at(2), u"/a b c d %1%2<b>"_s);
}

CONSOLE_TEST(QCoreApplication, TestRequestText)

} // namespace tst_requesttext

#include "tst_requesttext.moc"
