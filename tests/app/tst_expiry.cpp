// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/expirypage.h"
#include "gui/listpane.h"
#include "gui/settingsdialog.h"
#include "support/httpserver.h"

#include <QAbstractItemView>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// The demo account's server, asked past the program.
struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
    }

    QJsonArray list(const QString &path)
    {
        QNetworkRequest request(QUrl(server.address().toString() + path));
        request.setRawHeader("api_key", server.key());
        QNetworkReply *reply = network.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).array();
    }

    demo::Server server;
    QNetworkAccessManager network;
};

/// How many end in which group, from what is on the wire.
struct Expected
{
    QMap<QString, int> groups;
    int certificates = 0;
    int domains = 0;

    void add(const QString &text, const QList<int> &thresholds)
    {
        const bool isMoment = text.contains(u'T');
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
        const QDate day = isMoment ? moment.date() : QDate::fromString(text, Qt::ISODate);
        const qint64 days = QDate::currentDate().daysTo(day);
        const bool past = days < 0 || (isMoment && moment <= QDateTime::currentDateTime());
        ++groups[past                       ? u"overdue"_s
                 : days <= thresholds.at(0) ? u"urgent"_s
                 : days <= thresholds.at(1) ? u"soon"_s
                 : days <= thresholds.at(2) ? u"in-sight"_s
                                            : u"later"_s];
    }

    Expected(Demo &demo, const QList<int> &thresholds)
    {
        const QJsonArray certificateList = demo.list(u"/certificate/"_s);
        const QJsonArray domainList = demo.list(u"/domain/"_s);
        certificates = static_cast<int>(certificateList.size());
        domains = static_cast<int>(domainList.size());
        for (const QJsonValue &one : certificateList)
            add(one.toObject().value(u"expire"_s).toString(), thresholds);
        for (const QJsonValue &one : domainList)
            add(one.toObject().value(u"whois_expire"_s).toString(), thresholds);
    }
};

/// The page within the real window, shown.
struct Stage
{
    explicit Stage(WindowOn &window)
        : on(window)
        , page(on.window().findChild<gui::ExpiryPage *>())
    {
        on.window().showPage(static_cast<int>(on.window().pages().indexOf(page)));
        view = page->findChild<QTreeView *>();
        model = static_cast<models::ArrangedModel *>(view->model());
        pane = page->findChild<gui::ListPane *>();
    }

    QMap<QString, int> groups() const
    {
        QMap<QString, int> groups;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex group = model->index(row, 0);
            groups.insert(model->groupKey(group), group.data(models::GroupCountRole).toInt());
        }
        return groups;
    }

    QStringList order() const
    {
        QStringList keys;
        for (int row = 0; row < model->rowCount(); ++row)
            keys.append(model->groupKey(model->index(row, 0)));
        return keys;
    }

    QString heading(const QString &group) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->groupKey(model->index(row, 0)) == group)
                return model->index(row, 0).data().toString();
        }
        return {};
    }

    /// The chip whose accessible name begins so.
    QPushButton *chip(const QString &name) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->property("chip").toBool() && button->accessibleName().startsWith(name))
                return button;
        }
        return nullptr;
    }

    QString cell(const QString &key, int column) const { return model->indexOf(key, column).data().toString(); }

    /// What the navigation says of the page, to a screen reader.
    QString spoken() const
    {
        const auto *navigation = on.window().findChild<QListWidget *>(u"navigation"_s);
        return navigation->item(static_cast<int>(on.window().pages().indexOf(page)))
            ->data(Qt::AccessibleTextRole)
            .toString();
    }

    void click(const QString &key, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = model->indexOf(key, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }

    WindowOn &on;
    gui::ExpiryPage *page;
    QTreeView *view;
    models::ArrangedModel *model;
    gui::ListPane *pane;
};

QByteArray inDays(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate).toLatin1();
}

gui::Place placeOf(const QSignalSpy &wanted, int number)
{
    return wanted.at(number).at(0).value<gui::Place>();
}

} // namespace

/// Everything that expires, through the window's real controls.
class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndCounts();
    void quickFilters();
    void thresholdsRegroupAtOnce();
    void closedGroupsStayClosed();
    void namesLead();
    void severalServersAreOffered();
    void recordsLeadToServers();
    void oneListFails();
    void bothListsFail();
    void nothingThere();
    void oddValues();
    void daysPass();
    void manyRows();
    void placesAreRemembered();
    void domainsAreMarkedToo();
    void nothingInANarrowWindowIsCut();
};

void TestExpiry::groupsAndCounts()
{
    Demo demo;
    const Expected expected(demo, {7, 30, 90});
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), expected.certificates + expected.domains);
    QCOMPARE(stage.groups(), expected.groups);
    QCOMPARE(stage.order(), (QStringList{u"overdue"_s, u"urgent"_s, u"soon"_s, u"in-sight"_s, u"later"_s}));
    QCOMPARE(stage.heading(u"overdue"_s), u"Expired"_s);
    QVERIFY(stage.heading(u"soon"_s).startsWith(u"Within 30 day"_s));
    for (int group = 0; group < stage.model->rowCount(); ++group)
        QVERIFY(stage.view->isExpanded(stage.model->index(group, 0)));
    // The navigation says how many ask for action.
    const int asking = expected.groups.value(u"overdue"_s) + expected.groups.value(u"urgent"_s);
    QVERIFY(asking > 1);
    QTRY_COMPARE(stage.page->count(), asking);
    QVERIFY(stage.page->countIsUrgent());
    QVERIFY(stage.spoken().startsWith(u"Expiry, %1 need"_s.arg(asking)));
    // Rows are what the wire says.
    QVERIFY(stage.cell(u"domain/gamla-butiken.se"_s, 4).startsWith(u"18 day"_s));
    QVERIFY(stage.cell(u"domain/vav.se"_s, 4).startsWith(u"12 day"_s));
    QCOMPARE(stage.cell(u"certificate/xn--rksmrgs-5wao1o.se"_s, 1), u"räksmörgås.se"_s);
    QCOMPARE(stage.cell(u"domain/vav.se"_s, 2), u"Nordisk Vävstol HB"_s);
    // Within a group the earliest stands first.
    const QModelIndex first = stage.model->index(0, 1, stage.model->index(0, 0));
    QCOMPARE(first.data().toString(), u"angstrom-outlet.se"_s);
}

void TestExpiry::quickFilters()
{
    Demo demo;
    const Expected expected(demo, {7, 30, 90});
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    const int all = expected.certificates + expected.domains;
    QTRY_COMPARE(stage.model->totalCount(), all);
    QCOMPARE(stage.chip(u"All"_s)->text(), u"All %1"_s.arg(all));
    QCOMPARE(stage.chip(u"Certificates"_s)->text(), u"Certificates %1"_s.arg(expected.certificates));
    QCOMPARE(stage.chip(u"Domains"_s)->text(), u"Domains %1"_s.arg(expected.domains));
    QTest::mouseClick(stage.chip(u"Certificates"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), expected.certificates);
    QVERIFY(!stage.model->indexOf(u"domain/vav.se"_s).isValid());
    QTest::mouseClick(stage.chip(u"Domains"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), expected.domains);
    QVERIFY(stage.page->countText().startsWith(u"%1 of %2 "_s.arg(expected.domains).arg(all)));
    QTest::mouseClick(stage.chip(u"Within 30"_s), Qt::LeftButton);
    const int near = expected.groups.value(u"urgent"_s) + expected.groups.value(u"soon"_s);
    QCOMPARE(stage.model->shownCount(), near);
    QVERIFY(stage.chip(u"Within 30"_s)->text().endsWith(u' ' + QString::number(near)));
    QCOMPARE(stage.order(), (QStringList{u"urgent"_s, u"soon"_s}));
    // What hides everything is cleared with one button.
    QTest::keyClicks(on.named<QLineEdit>(u"Filter (Ctrl+F)"_s), u"nothing is called so"_s);
    QCOMPARE(stage.pane->placeholderText(), u"Nothing matches the filter."_s);
    QTest::mouseClick(on.button<QPushButton>(u"Clear"_s, stage.pane), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), all);
    QVERIFY(stage.chip(u"All"_s)->isChecked());
}

void TestExpiry::thresholdsRegroupAtOnce()
{
    Demo demo;
    const Expected before(demo, {7, 30, 90});
    const Expected after(demo, {7, 45, 90});
    QVERIFY(before.groups != after.groups);
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.groups(), before.groups);
    on.action(u"Settings…"_s)->trigger();
    auto *dialog = on.window().findChild<gui::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->showSection(u"expiry"_s);
    on.action(u"Settings…"_s)->trigger();
    QCOMPARE(on.window().findChildren<gui::SettingsDialog *>().size(), 1);
    auto *soon = on.named<QSpinBox>(u"Soon, days before the end date"_s, dialog);
    soon->selectAll();
    QTest::keyClicks(soon, u"45"_s);
    QTest::keyClick(soon, Qt::Key_Tab);
    QCOMPARE(on.settings().thresholds(), (gui::Settings::Thresholds{7, 45, 90}));
    QCOMPARE(stage.groups(), after.groups);
    QVERIFY(stage.heading(u"soon"_s).startsWith(u"Within 45 day"_s));
    QVERIFY(stage.chip(u"Within 45"_s));
    QVERIFY(!stage.chip(u"Within 30"_s));
    // The count of what asks for action follows the first threshold.
    const int asking = stage.page->count();
    on.settings().setThresholds({40, 45, 90});
    QVERIFY(stage.page->count() > asking);
    QVERIFY(stage.spoken().startsWith(u"Expiry, %1 need"_s.arg(stage.page->count())));
}

void TestExpiry::closedGroupsStayClosed()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.order().size(), 5);
    stage.view->collapse(stage.model->index(1, 0));
    on.settings().setThresholds({5, 20, 60});
    QCOMPARE(stage.order().at(1), u"urgent"_s);
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    QVERIFY(stage.view->isExpanded(stage.model->index(0, 0)));
    auto *filter = on.named<QLineEdit>(u"Filter (Ctrl+F)"_s);
    QTest::keyClicks(filter, u"kind:certificate"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    on.language().use(u"sv"_s);
    QCoreApplication::processEvents();
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    on.language().use(u"en"_s);
    stage.page->menuActions().at(3)->trigger();
    QVERIFY(stage.view->isExpanded(stage.model->index(1, 0)));
}

namespace {

/// Two domains; certificates that lead to one of them, to a server only, to several servers, and nowhere.
void scriptLinks(support::HttpServer &server)
{
    server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    server.on("GET", "/api/v2/domain/",
              Reply::json(R"([{"name": "a.se", "whois_expire": ")" + inDays(100) +
                          R"("}, {"name": "xn--rksmrgs-5wao1o.se", "whois_expire": ")" + inDays(3) + R"("}])"));
    server.on("GET", "/api/v2/certificate/",
              Reply::json(R"([{"domain": "*.A.se", "expire": ")" + inDays(5) +
                          R"("}, {"domain": "only.example", "expire": ")" + inDays(50) +
                          R"("}, {"domain": "shared.example", "expire": ")" + inDays(51) +
                          R"("}, {"domain": "nowhere.example", "expire": ")" + inDays(52) + R"("}])"));
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "only.example", "ip": "192.0.2.1"},
                              {"name": "c2", "hostname": "shared.example", "ip": "192.0.2.2"},
                              {"name": "c3", "hostname": "www.shared.example", "ip": "192.0.2.3"}])"));
}

} // namespace

void TestExpiry::namesLead()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    QTRY_COMPARE(stage.cell(u"certificate/only.example"_s, 5), u"only.example"_s);
    // A click on the name.
    stage.click(u"certificate/*.A.se"_s, 1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(placeOf(wanted, 0), (gui::Place{u"domains"_s, u"a.se"_s, {}}));
    // A click with a modifier, or beside the links, only selects.
    stage.click(u"certificate/only.example"_s, 1, Qt::ControlModifier);
    stage.click(u"certificate/only.example"_s, 3);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(stage.page->place().key, u"certificate/only.example"_s);
    // Enter on the row, which has no domain, leads to its server.
    QTest::keyClick(stage.view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(placeOf(wanted, 1), (gui::Place{u"servers"_s, u"c1"_s, {}}));
    stage.click(u"certificate/only.example"_s, 5);
    QCOMPARE(placeOf(wanted, 2), (gui::Place{u"servers"_s, u"c1"_s, {}}));
    // The actions say what is possible.
    QAction *toDomain = stage.page->menuActions().at(0);
    QAction *toServer = stage.page->menuActions().at(1);
    QVERIFY(!toDomain->isEnabled());
    QVERIFY(toServer->isEnabled());
    stage.click(u"domain/xn--rksmrgs-5wao1o.se"_s, 3);
    QVERIFY(toDomain->isEnabled());
    QVERIFY(!toServer->isEnabled());
    toDomain->trigger();
    QCOMPARE(placeOf(wanted, 3), (gui::Place{u"domains"_s, u"xn--rksmrgs-5wao1o.se"_s, {}}));
    stage.click(u"certificate/nowhere.example"_s, 1);
    QTest::keyClick(stage.view, Qt::Key_Return);
    QVERIFY(!toDomain->isEnabled() && !toServer->isEnabled());
    QCOMPARE(wanted.size(), 4);
    // A double click anywhere in the row.
    const QModelIndex left = stage.model->indexOf(u"domain/a.se"_s, 4);
    stage.view->scrollTo(left);
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, stage.view->visualRect(left).center());
    QTest::mouseDClick(stage.view->viewport(), Qt::LeftButton, {}, stage.view->visualRect(left).center());
    QCOMPARE(wanted.size(), 5);
    QCOMPARE(placeOf(wanted, 4), (gui::Place{u"domains"_s, u"a.se"_s, {}}));
}

void TestExpiry::severalServersAreOffered()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    QTRY_COMPARE(stage.cell(u"certificate/shared.example"_s, 5), u"shared.example, www.shared.example"_s);
    stage.click(u"certificate/shared.example"_s, 3);
    QAction *toServer = stage.page->menuActions().at(1);
    QCOMPARE(toServer->text(), u"Go to server…"_s);
    toServer->trigger();
    QCOMPARE(wanted.size(), 0);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = stage.page->findChild<QMenu *>()) && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(placeOf(wanted, 0), (gui::Place{u"servers"_s, u"c3"_s, {}}));
    menu->close();
}

void TestExpiry::recordsLeadToServers()
{
    support::HttpServer server;
    scriptLinks(server);
    server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se", "records": [
        {"type": "CNAME", "name": "x.a.se", "content": "y.a.se"}, {"type": "A", "name": "y.a.se", "content": "192.0.2.2"},
        {"type": "A", "name": "a.se", "content": "192.0.2.3"}]})"));
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.cell(u"certificate/only.example"_s, 5), u"only.example"_s);
    QCOMPARE(stage.cell(u"certificate/*.A.se"_s, 5), QString());
    on.inventory().read({inventory::Kind::Domain, u"a.se"_s});
    QTRY_COMPARE(stage.cell(u"certificate/*.A.se"_s, 5), u"shared.example"_s);
    QCOMPARE(stage.cell(u"domain/a.se"_s, 5), u"www.shared.example"_s);
}

void TestExpiry::oneListFails()
{
    support::HttpServer server;
    scriptLinks(server);
    server.on("GET", "/api/v2/certificate/", {Reply::empty(500), Reply::json("[]")});
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_VERIFY(stage.pane->noticeText().startsWith(u"Certificates: could not be read."_s));
    QTRY_COMPARE(stage.model->shownCount(), 2);
    QVERIFY(stage.pane->placeholderText().isEmpty());
    QCOMPARE(stage.page->state().phase, inventory::State::Phase::Failed);
    QCOMPARE(stage.page->count(), 1);
    QTest::mouseClick(on.button<QPushButton>(u"Retry"_s, stage.pane), Qt::LeftButton);
    QTRY_VERIFY(stage.pane->noticeText().isEmpty());
    QTRY_COMPARE(stage.page->state().phase, inventory::State::Phase::Ready);
    // What was known stays when a refresh fails.
    server.on("GET", "/api/v2/domain/", Reply::empty(502));
    on.action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(
        stage.pane->noticeText().startsWith(u"Domains: could not be refreshed; what was last known is shown."_s));
    QCOMPARE(stage.model->shownCount(), 2);
}

void TestExpiry::bothListsFail()
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
}

void TestExpiry::nothingThere()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.hold();
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QCOMPARE(stage.pane->placeholderText(), u"Reading certificates and domains…"_s);
    server.release();
    QTRY_COMPARE(stage.pane->placeholderText(), u"The key does not see any certificates or domains."_s);
    QCOMPARE(stage.spoken(), u"Expiry, 0"_s);
    QVERIFY(!stage.page->menuActions().at(0)->isEnabled());
    QTest::keyClick(stage.view, Qt::Key_Return);
}

void TestExpiry::oddValues()
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

void TestExpiry::daysPass()
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
    gui::ExpiryPage page(on.inventory(), on.settings(), nullptr, [&now] { return now; });
    auto *view = page.findChild<QTreeView *>();
    const auto *model = static_cast<models::ArrangedModel *>(view->model());
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
    QVERIFY(reset.isEmpty());
}

void TestExpiry::manyRows()
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
    QCOMPARE(stage.model->shownCount(), 2);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    stage.click(u"certificate/*.domain2499.se"_s, 1);
    QCOMPARE(placeOf(wanted, 0), (gui::Place{u"domains"_s, u"domain2499.se"_s, {}}));
}

void TestExpiry::placesAreRemembered()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    // Gone to before it is read.
    stage.page->goTo({u"expiry"_s, u"certificate/only.example"_s, {}});
    QTRY_COMPARE(stage.view->currentIndex().data(models::KeyRole).toString(), u"certificate/only.example"_s);
    QSignalSpy moved(stage.page, &gui::Page::moved);
    stage.page->goTo({u"expiry"_s, u"domain/a.se"_s, {}});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(stage.page->place(), (gui::Place{u"expiry"_s, u"domain/a.se"_s, {}}));
}

void TestExpiry::domainsAreMarkedToo()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    on.window().showPage(1);
    auto *view = on.named<QAbstractItemView>(u"Domains"_s);
    const auto *model = static_cast<models::ArrangedModel *>(view->model());
    QTRY_COMPARE(model->totalCount(), 40);
    const auto sign = [model](const QString &name) {
        return model->indexOf(name, 4).data(models::SignRole).toString();
    };
    const auto tone = [model](const QString &name) {
        return model->indexOf(name, 4).data(models::ToneRole).value<models::Tone>();
    };
    QCOMPARE(sign(u"vav.se"_s), u"⚠"_s);
    QCOMPARE(tone(u"vav.se"_s), models::Tone::Warning);
    QCOMPARE(sign(u"gamla-butiken.se"_s), u"✕"_s);
    QCOMPARE(tone(u"gamla-butiken.se"_s), models::Tone::Bad);
    QCOMPARE(sign(u"butik7.se"_s), QString());
    QCOMPARE(tone(u"butik7.se"_s), models::Tone::Normal);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    on.settings().setThresholds({1, 2, 3});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(sign(u"vav.se"_s), QString());
}

void TestExpiry::nothingInANarrowWindowIsCut()
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
}

QTEST_MAIN(TestExpiry)
#include "tst_expiry.moc"
