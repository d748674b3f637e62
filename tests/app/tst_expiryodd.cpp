// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expirystage.h"
#include "support/testcase.h"

#include <QScopeGuard>

namespace tst_expiryodd {

using namespace Qt::StringLiterals;
using support::Reply;
using namespace ofexpiry;

/// End dates whose sources fail or are strange, and as time and the window move.
class TestExpiryOdd : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneListFails();
    void bothListsFail();
    void nothingThere();
    void oddValues();
    void daysPass();
    void openWindowNoticesAnotherDay();
    void manyRows();
    void placesAreRemembered();
    void domainsAreMarkedToo();
    void nothingInANarrowWindowIsCut();
};

void TestExpiryOdd::oneListFails()
{
    support::HttpServer server;
    scriptLinks(server);
    server.on("GET", "/api/v2/instance/user/", Reply::json("[]"));
    // Such a fault does not pass by itself: it is read again when somebody asks.
    server.on("GET", "/api/v2/certificate/", {Reply::json("[{"), Reply::json("[]")});
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_VERIFY(on.unread().contains(u"Missing: the list of certificates."_s));
    QTRY_COMPARE(stage.model->shownCount(), 2);
    QVERIFY(stage.pane->placeholderText().isEmpty());
    QCOMPARE(stage.page->state().phase, inventory::State::Phase::Failed);
    QCOMPARE(stage.page->count(), 1);
    QVERIFY(stage.page->isPartial());
    // Told once in the window.
    QVERIFY(stage.pane->noticeText().isEmpty());
    QTest::mouseClick(on.button<QPushButton>(u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(on.unread().isEmpty());
    QTRY_COMPARE(stage.page->state().phase, inventory::State::Phase::Ready);
    // What was known stays when a refresh fails.
    server.on("GET", "/api/v2/domain/", Reply::empty(502));
    on.action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(on.unread().startsWith(u"Not refreshed: the list of domains. The last known values are shown."_s));
    QCOMPARE(stage.model->shownCount(), 2);
}

void TestExpiryOdd::bothListsFail()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::empty(500); });
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.page->state().phase, inventory::State::Phase::Failed);
    QVERIFY(!stage.pane->placeholderText().isEmpty());
    QVERIFY(stage.pane->noticeText().isEmpty());
    QCOMPARE(stage.page->count(), -1);
    QVERIFY(!stage.page->countIsUrgent());
    QCOMPARE(stage.spoken(), u"Expiry"_s);
    // Nothing is known: it is not counted as none.
    QVERIFY(!stage.chip(u"All"_s)->isVisible());
}

void TestExpiryOdd::nothingThere()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.hold();
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QCOMPARE(stage.pane->placeholderText(), u"Reading certificates and domains…"_s);
    server.release();
    QTRY_COMPARE(stage.pane->placeholderText(), u"The key does not give access to any certificates or domains."_s);
    QCOMPARE(stage.spoken(), u"Expiry, 0"_s);
    QVERIFY(!stage.page->menuActions().at(0)->isEnabled());
    QTest::keyClick(stage.view, Qt::Key_Return);
}

void TestExpiryOdd::oddValues()
{
    const QString long1(100000, u'x');
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const QJsonArray certificates{
        QJsonObject{{u"domain"_s, u"<img src=x>"_s}, {u"expire"_s, u"<b>never</b>"_s}},
        QJsonObject{{u"domain"_s, u"null.se"_s}, {u"expire"_s, QJsonValue::Null}, {u"invoice"_s, QJsonValue::Null}},
        QJsonObject{{u"domain"_s, u"month.se"_s}, {u"expire"_s, u"2026-13-45"_s}},
        QJsonObject{{u"domain"_s, u"\u202eעברית.se"_s}, {u"expire"_s, u"0001-01-01"_s}},
        QJsonObject{{u"domain"_s, u"🦆\n\t.se"_s}, {u"expire"_s, u"9999-12-31T23:59:59Z"_s}},
        QJsonObject{{u"domain"_s, long1}, {u"expire"_s, QString::fromLatin1(inDays(2))}},
        QJsonObject{{u"domain"_s, u"twice.se"_s}, {u"expire"_s, QString::fromLatin1(inDays(2))}},
        QJsonObject{{u"domain"_s, u"twice.se"_s}, {u"expire"_s, QString::fromLatin1(inDays(200))}}};
    const QJsonArray domains{QJsonObject{{u"name"_s, u"twice.se"_s}}};
    server.on("GET", "/api/v2/certificate/", Reply::json(certificates));
    server.on("GET", "/api/v2/domain/", Reply::json(domains));
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), 9);
    const QMap<QString, int> expected{{u"overdue"_s, 1}, {u"urgent"_s, 2}, {u"later"_s, 2}, {u"unknown"_s, 4}};
    QCOMPARE(stage.groups(), expected);
    QCOMPARE(stage.cell(u"certificate/<img src=x>"_s, 1), u"<img src=x>"_s);
    QCOMPARE(stage.cell(u"certificate/<img src=x>"_s, 3), u"<b>never</b>"_s);
    QCOMPARE(stage.cell(u"certificate/null.se"_s, 3), QString());
    QCOMPARE(stage.cell(u"certificate/null.se"_s, 4), u"unknown"_s);
    QCOMPARE(stage.page->count(), 3);
    stage.view->scrollToBottom();
    QVERIFY(!stage.page->grab().isNull());
}

void TestExpiryOdd::daysPass()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se", "whois_expire": "2026-11-23"},
        {"name": "b.se", "whois_expire": "2026-12-01"}])"));
    server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "a.se", "expire": "2026-11-24T09:00:00Z"}])"));
    WindowOn on(server.base(), "key");
    QTRY_VERIFY(!on.inventory().values().certificates.isEmpty() && !on.inventory().values().domains.isEmpty());
    const QTimeZone zone("Europe/Stockholm");
    // Twenty milliseconds before midnight; the timer then finds that the day has passed.
    QDateTime now(QDate(2026, 11, 23), QTime(23, 59, 59, 980), zone);
    gui::ExpiryPage page(on.inventory(), on.index(), nullptr, on.settings(), nullptr, [&now] { return now; });
    auto *view = page.findChild<QTreeView *>();
    const auto *model = static_cast<tables::ArrangedModel *>(view->model());
    const auto group = [model](const QString &key) { return model->groupKey(model->indexOf(key)); };
    QCOMPARE(group(u"domain/a.se"_s), u"urgent"_s);
    QCOMPARE(group(u"domain/b.se"_s), u"soon"_s);
    QCOMPARE(page.count(), 2);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    now = QDateTime(QDate(2026, 11, 24), QTime(0, 0), zone);
    QTRY_COMPARE(group(u"domain/a.se"_s), u"overdue"_s);
    QCOMPARE(group(u"domain/b.se"_s), u"urgent"_s);
    QVERIFY(model->indexOf(u"certificate/a.se"_s, 4).data().toString().contains(u"today"_s));
    QCOMPARE(page.count(), 3);
    // After a sleep: looking at the page is enough. The certificate's moment is ten o'clock here.
    now = QDateTime(QDate(2026, 11, 24), QTime(10, 0), zone);
    QCOMPARE(group(u"certificate/a.se"_s), u"urgent"_s);
    page.activate();
    QCOMPARE(group(u"certificate/a.se"_s), u"overdue"_s);
    QCOMPARE(model->indexOf(u"certificate/a.se"_s, 4).data().toString(), u"expired today"_s);
    // Days later, without a click: the window has noticed that another day has begun.
    now = QDateTime(QDate(2026, 12, 2), QTime(8, 0), zone);
    page.dayChanged();
    QCOMPARE(group(u"domain/b.se"_s), u"overdue"_s);
    QVERIFY(reset.isEmpty());
}

/// By itself, when it is looked at again: as for a person who travels between two zones, in which it is the same time
/// of two days.
void TestExpiryOdd::openWindowNoticesAnotherDay()
{
    const QByteArray own = qgetenv("TZ");
    const auto back = qScopeGuard([&own] { own.isNull() ? qunsetenv("TZ") : qputenv("TZ", own); });
    qputenv("TZ", "Pacific/Honolulu");
    const QDate today = QDate::currentDate();
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/domain/",
              Reply::json("[{\"name\": \"a.se\", \"whois_expire\": \"" +
                          today.addDays(10).toString(Qt::ISODate).toLatin1() + "\"}]"));
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), 1);
    const auto left = [&stage] { return stage.model->indexOf(u"domain/a.se"_s, 4).data().toString(); };
    const QString before = left();
    QVERIFY2(before.contains(u"10"_s), qPrintable(before));
    qputenv("TZ", "Pacific/Kiritimati");
    QCOMPARE(QDate::currentDate(), today.addDays(1));
    QEvent activated(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&on.window(), &activated);
    QTRY_COMPARE(left(), QString(before).replace(u"10"_s, u"9"_s));
}

void TestExpiryOdd::manyRows()
{
    QJsonArray certificates;
    QJsonArray domains;
    for (int i = 0; i < 2500; ++i) {
        const QString name = u"domain%1.se"_s.arg(i);
        domains.append(QJsonObject{{u"name"_s, name}, {u"whois_expire"_s, QString::fromLatin1(inDays(i - 100))}});
        certificates.append(
            QJsonObject{{u"domain"_s, u"*."_s + name}, {u"expire"_s, QString::fromLatin1(inDays(i - 50))}});
    }
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/certificate/", Reply::json(certificates));
    server.on("GET", "/api/v2/domain/", Reply::json(domains));
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), 5000);
    QCOMPARE(stage.groups().value(u"overdue"_s), 150);
    QCOMPARE(stage.groups().value(u"urgent"_s), 16);
    QCOMPARE(stage.page->count(), 166);
    QTest::keyClicks(on.named<QLineEdit>(u"Filter (Ctrl+F)"_s), u"domain2499"_s);
    QTRY_COMPARE(stage.model->shownCount(), 2);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    stage.click(u"certificate/*.domain2499.se"_s, 1);
    QCOMPARE(placeOf(wanted, 0), (settings::Place{u"domains"_s, u"domain2499.se"_s, {}}));
}

void TestExpiryOdd::placesAreRemembered()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    // Gone to before it is read.
    stage.page->goTo({u"expiry"_s, u"certificate/only.example"_s, {}});
    QTRY_COMPARE(stage.view->currentIndex().data(tables::KeyRole).toString(), u"certificate/only.example"_s);
    QSignalSpy moved(stage.page, &gui::Page::moved);
    stage.page->goTo({u"expiry"_s, u"domain/a.se"_s, {}});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(stage.page->place(), (settings::Place{u"expiry"_s, u"domain/a.se"_s, {}}));
}

void TestExpiryOdd::domainsAreMarkedToo()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    on.show(u"domains"_s);
    auto *view = on.named<QAbstractItemView>(u"Domains"_s);
    const auto *model = static_cast<tables::ArrangedModel *>(view->model());
    QTRY_COMPARE(model->totalCount(), 40);
    const auto sign = [model](const QString &name) {
        return model->indexOf(name, 4).data(tables::SignRole).toString();
    };
    const auto tone = [model](const QString &name) {
        return model->indexOf(name, 4).data(tables::ToneRole).value<words::Tone>();
    };
    QCOMPARE(sign(u"vav.se"_s), u"⚠"_s);
    QCOMPARE(tone(u"vav.se"_s), words::Tone::Warning);
    QCOMPARE(sign(u"gamla-butiken.se"_s), u"✕"_s);
    QCOMPARE(tone(u"gamla-butiken.se"_s), words::Tone::Bad);
    QCOMPARE(sign(u"butik7.se"_s), QString());
    QCOMPARE(tone(u"butik7.se"_s), words::Tone::Normal);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    on.settings().setThresholds({1, 2, 3});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(sign(u"vav.se"_s), QString());
}

void TestExpiryOdd::nothingInANarrowWindowIsCut()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_VERIFY(stage.model->indexOf(u"certificate/*.gamla-butiken.se"_s).isValid());
    on.window().resize(900, 600);
    QTRY_COMPARE(on.window().width(), 900);
    const QModelIndex left = stage.model->indexOf(u"certificate/*.gamla-butiken.se"_s, 4);
    QFont bold = stage.view->font();
    bold.setBold(true);
    QTRY_VERIFY(stage.view->columnWidth(4) > QFontMetrics(bold).horizontalAdvance(left.data().toString()));
    QVERIFY(stage.view->columnWidth(1) > 120);
    QVERIFY(stage.view->visualRect(left).right() < stage.view->viewport()->width());
    // The chips give way to the filter, which needs room for what is typed.
    QTRY_VERIFY(!stage.chip(u"Certificates"_s)->isVisible());
    QTRY_VERIFY(stage.page->filterBox()->width() > 200);
    on.window().resize(1280, 600);
    QTRY_VERIFY(stage.chip(u"Certificates"_s)->isVisible());
}

CONSOLE_TEST(QApplication, TestExpiryOdd)

} // namespace tst_expiryodd

#include "tst_expiryodd.moc"
