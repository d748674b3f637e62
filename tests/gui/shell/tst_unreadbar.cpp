// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/unreadbar.h"
#include "inventory/inventory.h"
#include "inventory/recovery.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/manualclock.h"
#include "support/testcase.h"
#include "words/language.h"

#include "api/client.h"

#include <QPushButton>
#include <QTest>

namespace tst_unreadbar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::Kind;
using support::Received;
using support::Reply;

namespace {

/// An account of three servers and two domains, of which some calls can be broken.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        server.otherwise([this](const Received &request) {
            for (const QByteArray &part : std::as_const(broken)) {
                if (request.path.endsWith(part))
                    return Reply::json("{}", 500);
            }
            if (request.path.endsWith("/v2/instance/"))
                return Reply::json(R"([{"name": "c1"}, {"name": "c2"}, {"name": "c3"}])");
            if (request.path.endsWith("/v2/domain/"))
                return Reply::json(R"([{"name": "a.se"}, {"name": "b.se"}])");
            const bool isList = request.path.endsWith("/user/") || request.path.endsWith("/certificate/");
            return Reply::json(isList ? "[]" : "{}");
        });
    }

    /// Until all that was asked for has come and is told.
    bool settleDown()
    {
        return support::waitFor([this] {
            if (const auto next = clock->untilNext(); next && *next <= 2s)
                clock->advance(*next);
            return client.pending() == 0 && inventory.sweep().isIdle() && clock->untilNext().value_or(1h) > 2s;
        });
    }
    bool read()
    {
        inventory.refreshAll();
        return settleDown();
    }
    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> all = bar.findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->text() == text && !found->isHidden())
                return found;
        }
        return nullptr;
    }

    support::HttpServer server;
    QByteArrayList broken;
    std::shared_ptr<support::ManualClock> clock = std::make_shared<support::ManualClock>();
    api::Client client{{.base = server.base(), .key = "secret"}, {}, nullptr, clock};
    inventory::Inventory inventory{client};
    words::Language language;
    gui::UnreadBar bar{inventory};
};

const QString fault =
    u" The API is not working at the moment. Try again later, or contact support if the problem remains."_s;

} // namespace

/// What is said, once in a window, of an account that was read in part.
class TestUnreadBar : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void nothingKnownAtAll();
    void saysHowMuch_data();
    void saysHowMuch();
    void oldValues();
    void retryReadsIt();
    void saysThatItGoesOn();
    void detailsNameTheCalls();
    void languageChanges();
};

void TestUnreadBar::nothingToSay()
{
    Setup setup;
    QVERIFY(setup.bar.isHidden());
    QVERIFY(setup.read());
    QVERIFY(setup.bar.isHidden());
    QCOMPARE(setup.bar.sentence(), QString());
}

void TestUnreadBar::nothingKnownAtAll()
{
    Setup setup;
    setup.broken = {"/"};
    QVERIFY(setup.read());
    // Each page says so itself, in its own place.
    QVERIFY(setup.bar.isHidden());
}

void TestUnreadBar::saysHowMuch_data()
{
    QTest::addColumn<QByteArrayList>("broken");
    QTest::addColumn<QString>("missing");

    QTest::newRow("one server") << QByteArrayList{"/c2/"} << u"details of 1 of 3 servers"_s;
    QTest::newRow("servers and domains") << QByteArrayList{"/c1/", "/c2/", "/b.se/"}
                                         << u"details of 2 of 3 servers, details of 1 of 2 domains"_s;
    QTest::newRow("a list") << QByteArrayList{"/certificate/"} << u"the list of certificates"_s;
    QTest::newRow("lists and details") << QByteArrayList{"/domain/", "/user/", "/c1/"}
                                       << u"the list of people, the list of domains, details of 1 of 3 servers"_s;
}

void TestUnreadBar::saysHowMuch()
{
    QFETCH(QByteArrayList, broken);
    QFETCH(QString, missing);

    Setup setup;
    setup.broken = broken;
    QVERIFY(setup.read());
    QVERIFY(!setup.bar.isHidden());
    QCOMPARE(setup.bar.sentence(), u"Not everything has been read. Missing: %1."_s.arg(missing) + fault);
    QVERIFY(setup.button(u"Retry"_s));
}

void TestUnreadBar::oldValues()
{
    Setup setup;
    QVERIFY(setup.read());
    setup.broken = {"/domain/", "/c3/"};
    QVERIFY(setup.read());
    QCOMPARE(setup.bar.sentence(),
             u"Not refreshed: the list of domains, details of 1 of 3 servers. The last known values are shown."_s +
                 fault);
    // All of them are not told one by one.
    setup.broken = {"/"};
    QVERIFY(setup.read());
    QVERIFY2(setup.bar.sentence().startsWith(u"Not refreshed: all lists"_s), qPrintable(setup.bar.sentence()));
}

void TestUnreadBar::retryReadsIt()
{
    Setup setup;
    setup.broken = {"/c2/"};
    QVERIFY(setup.read());
    setup.broken.clear();
    setup.server.forgetRequests();
    QTest::mouseClick(setup.button(u"Retry"_s), Qt::LeftButton);
    QVERIFY(setup.settleDown());
    QVERIFY(setup.bar.isHidden());
    QCOMPARE(setup.server.requests().size(), 1);
    QCOMPARE(setup.server.requests().constFirst().path, "/api/v2/instance/c2/");
}

void TestUnreadBar::saysThatItGoesOn()
{
    Setup setup;
    setup.broken = {"/c2/"};
    setup.inventory.recovery().setOn(true);
    setup.inventory.read({Kind::Instances, {}});
    QVERIFY(setup.settleDown());
    QVERIFY(setup.bar.sentence().endsWith(u" Reading continues automatically when the API answers again."_s));
    // After some tries it is left to the person.
    for (int tries = 0; tries < 10 && setup.inventory.recovery().isWaiting(); ++tries) {
        setup.clock->advance(setup.clock->untilNext().value());
        QVERIFY(setup.settleDown());
    }
    QVERIFY(setup.bar.sentence().endsWith(fault));
}

void TestUnreadBar::detailsNameTheCalls()
{
    Setup setup;
    setup.broken = {"/c2/", "/b.se/"};
    QVERIFY(setup.read());
    QTest::mouseClick(setup.button(u"Details"_s), Qt::LeftButton);
    QString shown;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QList<QWidget *> parts = window->findChildren<QWidget *>();
        for (const QWidget *part : parts)
            shown += part->property("text").toString() + part->property("plainText").toString();
    }
    QVERIFY2(shown.contains(u"GET /instance/c2/"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"GET /domain/b.se/"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Status: 500"_s), qPrintable(shown));
}

void TestUnreadBar::languageChanges()
{
    Setup setup;
    setup.broken = {"/c2/"};
    QVERIFY(setup.read());
    setup.language.use(u"sv"_s);
    QTRY_VERIFY(setup.bar.sentence().contains(u"1 av 3 servrar"_s));
    QVERIFY(setup.button(u"Försök igen"_s));
    setup.language.use(u"en"_s);
    QTRY_VERIFY(setup.bar.sentence().contains(u"1 of 3 servers"_s));
}

CONSOLE_TEST(QApplication, TestUnreadBar)

} // namespace tst_unreadbar

#include "tst_unreadbar.moc"
