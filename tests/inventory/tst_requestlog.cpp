// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "api/client.h"
#include "inventory/inventory.h"
#include "inventory/requestlog.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_requestlog {

using namespace Qt::StringLiterals;
using inventory::RequestLog;
using support::Reply;

/// The last requests of a client, bounded.
class TestRequestLog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhatIsSent();
    void keepsTheLast();
    void isCleared();
};

void TestRequestLog::notesWhatIsSent()
{
    support::HttpServer server;
    server.on("GET", "/api/v2/domain/", Reply::json("[]"));
    api::Client client({.base = server.base(), .key = "secret"});
    const RequestLog log(client);
    QSignalSpy added(&log, &RequestLog::added);
    inventory::Inventory inventory(client);
    inventory.read({inventory::Kind::Domains, {}});
    QTRY_COMPARE(log.notes().size(), 1);
    inventory.read({inventory::Kind::Certificates, {}});
    QTRY_COMPARE(log.notes().size(), 2);
    QTRY_VERIFY(!added.isEmpty());
    QVERIFY(added.size() <= 2);
    QCOMPARE(log.notes().at(0).path, u"/domain/"_s);
    QVERIFY(!log.notes().at(0).outcome);
    QCOMPARE(log.notes().at(1).path, u"/certificate/"_s);
    QCOMPARE(log.notes().at(1).outcome->kind, api::Error::Kind::NotFound);
    QCOMPARE(log.base(), server.base().toString());
}

void TestRequestLog::keepsTheLast()
{
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = QUrl(u"http://127.0.0.1:1/api"_s), .key = "secret"}, {}, nullptr, clock);
    const RequestLog log(client);
    QSignalSpy added(&log, &RequestLog::added);
    for (quint64 number = 1; number <= 1203; ++number) {
        Q_EMIT client.noted({.number = number});
        QVERIFY(log.notes().size() <= 500);
    }
    QCOMPARE(added.size(), 0);
    clock->advance(std::chrono::milliseconds(50));
    QCOMPARE(added.size(), 1);
    clock->advance(std::chrono::seconds(1));
    QCOMPARE(added.size(), 1);
    QCOMPARE(log.notes().size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(log.notes().at(i).number, 704U + i);
}

void TestRequestLog::isCleared()
{
    api::Client client({.base = QUrl(u"http://127.0.0.1:1/api"_s), .key = "secret"});
    RequestLog log(client);
    QSignalSpy cleared(&log, &RequestLog::cleared);
    Q_EMIT client.noted({.number = 1});
    log.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(log.notes().isEmpty());
    Q_EMIT client.noted({.number = 2});
    QCOMPARE(log.notes().size(), 1);
    QCOMPARE(log.notes().first().number, 2U);
}

CONSOLE_TEST(QCoreApplication, TestRequestLog)

} // namespace tst_requestlog

#include "tst_requestlog.moc"
