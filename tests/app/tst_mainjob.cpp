// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/discarddialog.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/listpane.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/mergedialog.h"
#include "gui/servers/serverspage.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace tst_mainjob {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// The demo account's server, and a second pair of eyes on it that shares nothing with the program.
struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
    }

    QJsonObject call(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(server.address().toString() + path));
        request.setRawHeader("api_key", server.key());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.sendCustomRequest(request, verb, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    demo::Server server;
    QNetworkAccessManager network;
};

QString rowText(QTreeView *tree, const QString &key, int column)
{
    const auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    return model->indexOf(key, column).data().toString();
}

} // namespace

/// The main job, through the window's real controls, on a real HTTP server.
class TestMainJob : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void browseServers();
    void browseDomains();
    void editHostname();
    void rejectedFieldKeepsWhatWasTyped();
    void conflictIsChosen_data();
    void conflictIsChosen();
    void quittingWithUnsavedTextAsks();
    void selectedFactIsCopied();
    void editByKeyFromAnywhere();
    void refusedKey();
    void notJson();
    void lostServerKeepsRows();
    void requestsAtOnceAreFollowed();
    void proxyIsFollowed();
    void languageIsRemembered();

private:
    static gui::ServersPage *servers(WindowOn &on) { return on.window().findChild<gui::ServersPage *>(); }
    /// Where the servers are listed; the details have panes of their own.
    static gui::ListPane *listPane(WindowOn &on)
    {
        return servers(on)->findChild<QWidget *>(u"left"_s)->findChild<gui::ListPane *>(u"pane"_s);
    }
    /// Opens the form of a server as a person does.
    static gui::EditServerDialog *openForm(WindowOn &on, const QString &name);
};

gui::EditServerDialog *TestMainJob::openForm(WindowOn &on, const QString &name)
{
    servers(on)->select(name);
    [&] { QTRY_VERIFY(on.inventory().instanceDetail(name)); }();
    auto *edit = on.button<QPushButton>(u"Edit…"_s);
    [&] { QTRY_VERIFY(edit && edit->isEnabled()); }();
    QTest::mouseClick(edit, Qt::LeftButton);
    return on.window().findChild<gui::EditServerDialog *>();
}

void TestMainJob::browseServers()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    QVERIFY(tree);
    auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 25);
    // Groups fill in as details arrive, and are open.
    QTRY_VERIFY(model->indexOf(u"c1234"_s).parent().data().toString() == u"Ångström Handel AB"_s);
    QVERIFY(tree->isExpanded(model->indexOf(u"c1234"_s).parent()));
    auto *filter = on.named<QLineEdit>(u"Filter servers (Ctrl+F)"_s);
    QVERIFY(filter);
    QTest::keyClicks(filter, u"angstrom"_s);
    QVERIFY(model->shownCount() > 0);
    QVERIFY(model->shownCount() < 25);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(model->shownCount(), 25);
    on.named<QComboBox>(u"Group servers by"_s)->setCurrentIndex(1);
    QCOMPARE(model->indexOf(u"c1234"_s).parent().data().toString(), u"Magento"_s);
    on.named<QComboBox>(u"Group servers by"_s)->setCurrentIndex(2);
    QVERIFY(!model->indexOf(u"c1234"_s).parent().isValid());
    QCOMPARE(on.settings().serverGrouping(), u"none"_s);
}

void TestMainJob::browseDomains()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    on.action(u"Domains"_s)->trigger();
    auto *table = on.named<QTableView>(u"Domains"_s);
    QTRY_VERIFY(table && table->model()->rowCount() == 40);
    auto *records = on.named<QTableView>(u"DNS records"_s);
    QTRY_VERIFY(records->model()->rowCount() >= 8);
    const int all = records->model()->rowCount();
    int addresses = 0;
    for (int row = 0; row < all; ++row)
        addresses += records->model()->index(row, 0).data().toString() == "A"_L1 ? 1 : 0;
    auto *onlyA = on.named<QPushButton>(u"Only A, %1"_s.arg(addresses));
    QVERIFY(onlyA);
    QTest::mouseClick(onlyA, Qt::LeftButton);
    QVERIFY(records->model()->rowCount() < all);
    for (int row = 0; row < records->model()->rowCount(); ++row)
        QCOMPARE(records->model()->index(row, 0).data().toString(), u"A"_s);
    QTest::mouseClick(on.named<QPushButton>(u"All types"_s), Qt::LeftButton);
    QCOMPARE(records->model()->rowCount(), all);
    QTest::keyClicks(on.named<QLineEdit>(u"Filter domains (Ctrl+F)"_s), u"xn--"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u'ö'));
}

void TestMainJob::editHostname()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    gui::EditServerDialog *form = openForm(on, u"c1234"_s);
    QVERIFY(form);
    auto *hostname = on.named<QLineEdit>(u"Hostname"_s, form);
    QVERIFY(hostname);
    hostname->selectAll();
    QTest::keyClicks(hostname, u"new.example.se"_s);
    auto *save = on.button<QPushButton>(u"Save"_s, form);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!on.window().findChild<gui::EditServerDialog *>());
    // The server's copy follows, and so do the row and the head.
    QCOMPARE(demo.call("GET", u"/instance/c1234/"_s).value(u"hostname"_s).toString(), u"new.example.se"_s);
    QTRY_COMPARE(rowText(tree, u"c1234"_s, 0), u"new.example.se"_s);
    QTRY_COMPARE(servers(on)->findChild<gui::ElidedLabel *>(u"title"_s)->text(), u"new.example.se"_s);
}

void TestMainJob::rejectedFieldKeepsWhatWasTyped()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    gui::EditServerDialog *form = openForm(on, u"c1234"_s);
    const QString tooLong(300, u'x');
    on.named<QLineEdit>(u"Technical contact"_s, form)->setText(tooLong);
    on.named<QPlainTextEdit>(u"Description"_s, form)->setPlainText(u"kept"_s);
    QTest::mouseClick(on.button<QPushButton>(u"Save"_s, form), Qt::LeftButton);
    auto *hint = form->findChild<QLabel *>(u"technicalContactHint"_s);
    QTRY_VERIFY(hint->text().startsWith(u"✕ The API says: "_s));
    QVERIFY(form->isVisible());
    QCOMPARE(form->typed().technicalContact, tooLong);
    QCOMPARE(form->typed().description, u"kept"_s);
    QVERIFY(demo.call("GET", u"/instance/c1234/"_s).value(u"description"_s).toString() != u"kept"_s);
    form->finish();
}

void TestMainJob::conflictIsChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("result");
    QTest::newRow("theirs") << u"description_theirs"_s << u"a colleague's"_s;
    QTest::newRow("mine") << u"description_mine"_s << u"mine"_s;
}

void TestMainJob::conflictIsChosen()
{
    QFETCH(QString, choice);
    QFETCH(QString, result);
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    gui::EditServerDialog *form = openForm(on, u"c1234"_s);
    on.named<QPlainTextEdit>(u"Description"_s, form)->setPlainText(u"mine"_s);
    demo.call("PATCH", u"/instance/c1234"_s, R"({"description": "a colleague's", "hostname": "theirs.example.se"})");
    QTest::mouseClick(on.button<QPushButton>(u"Save"_s, form), Qt::LeftButton);
    QTRY_VERIFY(form->findChild<gui::MergeDialog *>());
    auto *merge = form->findChild<gui::MergeDialog *>();
    merge->findChild<QRadioButton *>(choice)->click();
    QTest::mouseClick(on.button<QPushButton>(u"Save"_s, merge), Qt::LeftButton);
    QTRY_VERIFY(!on.window().findChild<gui::EditServerDialog *>());
    const QJsonObject held = demo.call("GET", u"/instance/c1234/"_s);
    QCOMPARE(held.value(u"description"_s).toString(), result);
    QCOMPARE(held.value(u"hostname"_s).toString(), u"theirs.example.se"_s);
}

void TestMainJob::quittingWithUnsavedTextAsks()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    gui::EditServerDialog *form = openForm(on, u"c1234"_s);
    on.named<QPlainTextEdit>(u"Description"_s, form)->setPlainText(u"unsaved"_s);
    on.action(u"Quit"_s)->trigger();
    QVERIFY(on.window().isVisible());
    auto *question = form->findChild<gui::DiscardDialog *>();
    QVERIFY(question);
    QTest::mouseClick(on.button<QPushButton>(u"Keep editing"_s, question), Qt::LeftButton);
    QVERIFY(form->isVisible());
    QCOMPARE(form->typed().description, u"unsaved"_s);
    on.action(u"Quit"_s)->trigger();
    question = form->findChild<gui::DiscardDialog *>();
    QTRY_VERIFY((question = form->findChild<gui::DiscardDialog *>()) && question->isVisible());
    QTest::mouseClick(on.button<QPushButton>(u"Discard changes"_s, question), Qt::LeftButton);
    // Quitting goes on by itself.
    QTRY_VERIFY(!on.window().isVisible());
}

void TestMainJob::editByKeyFromAnywhere()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    QTRY_VERIFY(on.inventory().instanceDetail(servers(on)->selected()));
    auto *navigation = on.named<QListWidget>(u"Navigation"_s);
    navigation->setFocus();
    QTRY_VERIFY(on.action(u"Edit…"_s)->isEnabled());
    on.show(u"domains"_s);
    QTest::keyClick(navigation, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!on.window().findChild<gui::EditServerDialog *>());
    on.show(u"servers"_s);
    QTest::keyClick(navigation, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(on.window().findChild<gui::EditServerDialog *>());
}

void TestMainJob::selectedFactIsCopied()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    servers(on)->select(u"c1234"_s);
    QTRY_VERIFY(on.inventory().instanceDetail(u"c1234"_s));
    auto *address = on.named<gui::ValueText>(u"SSH and SFTP"_s);
    address->setFocus();
    address->mark(0, 5);
    QTest::keyClick(address, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"c1234"_s);
}

void TestMainJob::refusedKey()
{
    Demo demo;
    WindowOn on(demo.server.address(), "wrong");
    auto *pane = listPane(on);
    QTRY_VERIFY(pane->placeholderText().contains(u"did not accept the key"_s));
    QVERIFY(on.button<QPushButton>(u"Retry"_s));
}

void TestMainJob::notJson()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::text("text/html", "<h1>Welcome</h1>"); });
    WindowOn on(server.base(), "key");
    auto *pane = listPane(on);
    QTRY_VERIFY(pane->placeholderText().contains(u"does not come from Cloudnet's API"_s));
    QVERIFY(!pane->placeholderText().contains(u"<h1>"_s));
}

void TestMainJob::lostServerKeepsRows()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &request) {
        return Reply::json(request.path.startsWith("/api/v2/instance/c1/") ? "{}" : "[]");
    });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "description": "<b>bold</b>"}])"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1"})"));
    WindowOn on(server.base(), "key");
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    auto *pane = listPane(on);
    QTRY_VERIFY(pane->placeholderText().isEmpty());
    server.on("GET", "/api/v2/instance/", Reply::closed());
    on.action(u"Refresh"_s)->trigger();
    QTRY_VERIFY(on.unread().startsWith(u"Not refreshed: the list of servers. The last known values are shown."_s));
    QCOMPARE(static_cast<tables::ArrangedModel *>(tree->model())->shownCount(), 1);
    QCOMPARE(rowText(tree, u"c1"_s, 1), u"<b>bold</b>"_s);
}

void TestMainJob::requestsAtOnceAreFollowed()
{
    support::HttpServer server;
    QByteArrayList names;
    for (int number = 1; number <= 40; ++number)
        names += "{\"name\": \"c" + QByteArray::number(number) + "\"}";
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/", Reply::json('[' + names.join(',') + ']'));
    server.hold();
    WindowOn on(server.base(), "key");
    QTRY_COMPARE(server.held(), 4);
    // The lists; what follows from them is held in its turn. Six go at once when some have been answered.
    server.release(4);
    for (int answered = 0; answered < 16; ++answered) {
        QTRY_VERIFY(server.held() >= 4);
        server.release(1);
    }
    QTRY_COMPARE(server.held(), 6);
    on.settings().setRequestsAtOnce(2);
    const auto before = server.requests().size();
    server.release(5);
    QTRY_COMPARE(server.requests().size(), before + 1);
    QTRY_COMPARE(server.held(), 2);
    on.settings().setRequestsAtOnce(6);
    QTRY_COMPARE(server.held(), 6);
    server.release();
}

void TestMainJob::proxyIsFollowed()
{
    support::HttpServer first;
    support::HttpServer second;
    first.hold();
    second.hold();
    WindowOn on(QUrl(u"https://cloudnet.invalid/api/v2"_s), "key");
    on.settings().setProxy({settings::Settings::Proxy::Kind::Manual, u"127.0.0.1"_s, first.port()});
    on.action(u"Refresh all"_s)->trigger();
    QTRY_VERIFY(!first.requests().isEmpty());
    QCOMPARE(first.requests().first().verb, "CONNECT");
    QCOMPARE(first.requests().first().path, "cloudnet.invalid:443");
    on.settings().setProxy({settings::Settings::Proxy::Kind::Manual, u"127.0.0.1"_s, second.port()});
    QTRY_VERIFY(!second.requests().isEmpty());
    QTRY_COMPARE(first.openConnections(), 0);
}

void TestMainJob::languageIsRemembered()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    WindowOn on(server.base(), "key");
    on.action(u"Svenska"_s)->trigger();
    QCOMPARE(on.settings().language(), u"sv"_s);
    QTRY_VERIFY(on.action(u"Domäner"_s));
    on.action(u"English"_s)->trigger();
    QCOMPARE(on.settings().language(), u"en"_s);
    QTRY_VERIFY(on.action(u"Domains"_s));
}

CONSOLE_TEST(QApplication, TestMainJob)

} // namespace tst_mainjob

#include "tst_mainjob.moc"
