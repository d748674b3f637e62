// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverpanels.h"
#include "support/testcase.h"

namespace tst_serverpanelreads {

using namespace Qt::StringLiterals;
using support::Reply;
using namespace ofserverpanels;

/// What the panels of a server read, what they say when it fails or is strange, and where they lead.
class TestServerPanelReads : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linksToPeople();
    void anotherServerAnotherList();
    void othersAreReadInTheBackground();
    void partIsAPlace();
    void refreshReadsTheShownPart();
    void emptyLists();
    void failureIsTold();
    void nullsEverywhere();
    void strangeTextIsText();
    void thousandsOfKeys();
    void lettersInForm();
    void tabLeadsThrough();
};

void TestServerPanelReads::linksToPeople()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, usualUsers);
    server.on("GET", "/api/v2/instance/user/",
              Reply::json(R"([{"id": 101, "name": "Åsa"}, {"id": 102, "name": "Bo"}, {"id": 109, "name": "Bo"}])"));
    WindowOn on(server.base(), "key");
    QSignalSpy wanted(servers(on), &gui::Page::wanted);
    QTRY_COMPARE(on.inventory().values().users.size(), 3);
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    const auto link = [&on] {
        for (QAction *action : panel(on)->findChildren<QAction *>()) {
            if (action->text() == "Go to person"_L1)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    // Two are called Bo.
    keys->selectRow(1);
    QVERIFY(!link()->isEnabled());
    keys->selectRow(0);
    QVERIFY(link()->isEnabled());
    link()->trigger();
    QCOMPARE(wanted.takeFirst().first().value<settings::Place>(), (settings::Place{u"people"_s, u"101"_s, {}}));
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Users of the server"_s);
    QTRY_COMPARE(people->model()->rowCount(), 3);
    const QPoint cell = people->visualRect(people->model()->index(2, 0)).center();
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<settings::Place>(), (settings::Place{u"people"_s, u"103"_s, {}}));
}

void TestServerPanelReads::anotherServerAnotherList()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    server.on("GET", "/api/v2/instance/c2/sshkeys/",
              Reply::json(json({{u"ssh_keys"_s, QJsonArray{key(1, u"a@laptop"_s, u"Åsa"_s, fixture("dsa"))}}})));
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    keys->selectRow(0);
    show(on, u"c2"_s, u"keys"_s);
    // What was selected on one server is not on another, although the key has the same id.
    QVERIFY(!keys->selectionModel()->hasSelection());
    QTRY_COMPARE(keys->model()->rowCount(), 1);
    QCOMPARE(keys->model()->index(0, 4).data().toString(), u"DSA, 1024 bits"_s);
}

void TestServerPanelReads::othersAreReadInTheBackground()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"overview"_s);
    QCOMPARE(titles(on),
             (QStringList{u"Overview"_s, u"SSH keys"_s, u"Deploy keys"_s, u"Users"_s, u"Impact"_s, u"Related"_s}));
    QVERIFY(server.requests("GET", "/api/v2/instance/c1/sshkeys/").isEmpty());
    QTRY_COMPARE(titles(on), (QStringList{u"Overview"_s, u"SSH keys 2"_s, u"Deploy keys 0"_s, u"Users 0"_s, u"Impact"_s,
                                          u"Related"_s}));
    // Coming back asks for nothing again.
    show(on, u"c2"_s, u"keys"_s);
    QTRY_COMPARE(titles(on).value(3), u"Users 0"_s);
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(on.named<QTableView>(u"SSH keys of the server"_s)->model()->rowCount(), 3);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c1/sshkeys/").size(), 1);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c2/sshkeys/").size(), 1);
}

void TestServerPanelReads::partIsAPlace()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c2"_s, u"overview"_s);
    QTRY_VERIFY(on.inventory().instanceDetail(u"c2"_s));
    QCOMPARE(servers(on)->place(), (settings::Place{u"servers"_s, u"c2"_s, u"overview"_s}));
    QSignalSpy moved(servers(on), &gui::Page::moved);
    tabs(on)->setCurrentIndex(2);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(servers(on)->place(), (settings::Place{u"servers"_s, u"c2"_s, u"deploy-keys"_s}));
    show(on, u"c1"_s, u"users"_s);
    QCOMPARE(servers(on)->place(), (settings::Place{u"servers"_s, u"c1"_s, u"users"_s}));
    QCOMPARE(tabs(on)->currentIndex(), 3);
    show(on, u"c1"_s, {});
    QCOMPARE(tabs(on)->currentIndex(), 0);
}

void TestServerPanelReads::refreshReadsTheShownPart()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    QTRY_COMPARE(titles(on).value(3), u"Users 0"_s);
    keys->selectRow(0);
    server.on("GET", "/api/v2/instance/c1/sshkeys/",
              Reply::json(json({{u"ssh_keys"_s, QJsonArray{key(1, u"new@laptop"_s, u"Åsa"_s, fixture("dsa"))}}})));
    on.action(u"Refresh"_s)->trigger();
    QTRY_COMPARE(keys->model()->rowCount(), 1);
    QCOMPARE(keys->model()->index(0, 0).data().toString(), u"new@laptop"_s);
    // The key is the same one, so it stays selected, and what is told of it is new.
    QCOMPARE(fact(on, u"Type"_s), u"DSA, 1024 bits"_s);
    QCOMPARE(titles(on).at(1), u"SSH keys 1"_s);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c1/users/").size(), 1);
}

void TestServerPanelReads::emptyLists()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(placeholders(on), QStringList{u"The server has no SSH keys, and none are available."_s});
    show(on, u"c1"_s, u"deploy-keys"_s);
    QTRY_COMPARE(placeholders(on), QStringList{u"The server has no deploy keys."_s});
    show(on, u"c1"_s, u"users"_s);
    QTRY_COMPARE(placeholders(on), QStringList{u"Nobody has access to the server, and nobody else is available."_s});
}

void TestServerPanelReads::failureIsTold()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    server.on("GET", "/api/v2/instance/c1/sshkeys/",
              {Reply::json("{}", 500), Reply::json(usualKeys()), Reply::json("{}", 500)});
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *retry = on.button<QPushButton>(u"Retry"_s, panel(on));
    QVERIFY(!placeholders(on).first().isEmpty());
    QTest::mouseClick(retry, Qt::LeftButton);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    on.action(u"Refresh"_s)->trigger();
    QTRY_VERIFY2(on.unread().startsWith(u"Not refreshed: 1 other part."_s), qPrintable(on.unread()));
    QVERIFY(panel(on)->findChild<gui::ListPane *>()->noticeText().isEmpty());
    QCOMPARE(keys->model()->rowCount(), 3);
}

void TestServerPanelReads::nullsEverywhere()
{
    support::HttpServer server;
    script(server,
           R"({"ssh_keys": [{"id": null, "name": null, "owner": null, "company": null, "pub_key": null,
               "fingerprint": null, "sticky": null}, {}], "ssh_keys_available": null})",
           R"({"keys": [{"id": 1, "name": null, "pub_key": null, "fingerprint": null}]})",
           R"({"users": [{"id": null, "name": null, "email": null, "phone": null, "customer": null, "sticky": null,
               "sticky_notify": null}], "users_available": null})");
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_VERIFY(on.inventory().state({inventory::Kind::SshKeys, u"c1"_s}).hasValues());
    for (int row = 0; row < keys->model()->rowCount(); ++row)
        QCOMPARE(keys->model()->index(row, 4).data().toString(), u"No public key"_s);
    if (keys->model()->rowCount() > 0) {
        keys->selectAll();
        QVERIFY(!on.button<QPushButton>(u"Copy public key"_s)->isEnabled());
        keys->selectRow(0);
        QCOMPARE(fact(on, u"Type"_s), u"No public key\nThe public part is missing."_s);
        auto *mail = mailFrom(on, u"Request removal…"_s);
        QVERIFY(mail->mail().body.contains(u"- utan namn, utan id\n"_s));
        mail->close();
    }
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Users of the server"_s);
    QTRY_VERIFY(on.inventory().state({inventory::Kind::InstanceUsers, u"c1"_s}).hasValues());
    people->selectAll();
    QCOMPARE(people->model()->rowCount(), 1);
    QVERIFY(!on.button<QPushButton>(u"Send email…"_s)->isEnabled());
    QVERIFY(!on.button<QPushButton>(u"Copy telephone number"_s)->isEnabled());
    QCOMPARE(fact(on, u"Email"_s), u"–"_s);
}

void TestServerPanelReads::strangeTextIsText()
{
    support::HttpServer server;
    const QString strange = u"<img src=x>\n\u202e<b>🔑</b> שרה"_s;
    script(
        server, json({{u"ssh_keys"_s, QJsonArray{key(1, strange, strange, strange + QString(100000, u'k'), strange)}}}),
        noDeployKeys,
        json({{u"users"_s, QJsonArray{QJsonObject{
                               {u"id"_s, 1}, {u"name"_s, strange}, {u"email"_s, strange}, {u"phone"_s, strange}}}}}));
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 1);
    QCOMPARE(keys->model()->index(0, 0).data().toString(), QString(strange).replace(u'\n', u' '));
    keys->selectRow(0);
    // What would turn the direction of the rest is seen as a sign, and is there to be copied.
    QCOMPARE(fact(on, u"Owner"_s), strange);
    const QString shown = QString(strange).replace(QChar(0x202e), u"[U+202E]"_s);
    const QList<gui::ValueText *> values = panel(on)->findChildren<gui::ValueText *>();
    QVERIFY(std::any_of(values.begin(), values.end(),
                        [&shown](const gui::ValueText *value) { return value->toPlainText() == shown; }));
    QVERIFY(fact(on, u"Public key"_s).size() < 60);
    for (const QLabel *label : panel(on)->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->toolTip().contains(u"<b>"));
        QVERIFY(label->toolTip().size() < 10000);
    }
    auto *mail = mailFrom(on, u"Request removal…"_s);
    QVERIFY(mail->mail().body.contains(u"\n- <img src=x> <b>🔑</b> שרה, id 1\n"_s));
    mail->close();
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Users of the server"_s);
    QTRY_COMPARE(people->model()->rowCount(), 1);
    people->selectRow(0);
    QVERIFY(!on.button<QPushButton>(u"Send email…"_s)->isEnabled());
    QCOMPARE(fact(on, u"Telephone"_s), strange);
}

void TestServerPanelReads::thousandsOfKeys()
{
    QJsonArray many;
    const QString text = fixture("rsa4096");
    for (int i = 0; i < 5000; ++i)
        many.append(key(i, u"key %1"_s.arg(i), u"Owner %1"_s.arg(i % 100), text + QString::number(i)));
    support::HttpServer server;
    script(server, json({{u"ssh_keys"_s, many}, {u"ssh_keys_available"_s, many}}), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    // What is assigned is not available as well.
    QTRY_COMPARE(keys->model()->rowCount(), 5000);
    QCOMPARE(titles(on).at(1), u"SSH keys 5,000"_s);
    QCOMPARE(keys->model()->index(4999, 4).data().toString(), u"RSA, 4096 bits"_s);
    QTest::keyClicks(on.named<QLineEdit>(u"Filter"_s), u"owner:\"Owner 42\""_s);
    QTRY_COMPARE(keys->model()->rowCount(), 50);
    keys->selectAll();
    auto *mail = mailFrom(on, u"Request removal…"_s);
    QCOMPARE(mail->mail().body.count(u"RSA, 4096 bitar"_s), 50);
    QVERIFY(!on.button<QPushButton>(u"Open in email program"_s, mail)->isEnabled());
}

void TestServerPanelReads::lettersInForm()
{
    // Quitting asks about an edited mail as about any other form.
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(on.named<QTableView>(u"SSH keys of the server"_s)->model()->rowCount(), 3);
    auto *mail = mailFrom(on, u"Request a new key…"_s);
    mail->findChild<QPlainTextEdit *>(u"body"_s)->setPlainText(u"typed"_s);
    on.action(u"Quit"_s)->trigger();
    QVERIFY(on.window().isVisible());
    QVERIFY(mail->isVisible());
    QTest::mouseClick(on.button<QPushButton>(u"Discard changes"_s, mail), Qt::LeftButton);
    QTRY_VERIFY(!on.window().isVisible());
}

void TestServerPanelReads::tabLeadsThrough()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    keys->selectRow(0);
    auto *filter = on.named<QLineEdit>(u"Filter"_s);
    auto *copy = on.button<QPushButton>(u"Copy public key"_s);
    auto *ask = on.button<QPushButton>(u"Request removal…"_s);
    filter->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 80 && (seen.isEmpty() || seen.last() != filter); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
    }
    QCOMPARE(seen.last(), filter);
    for (QWidget *widget : {static_cast<QWidget *>(keys), static_cast<QWidget *>(copy), static_cast<QWidget *>(ask)})
        QVERIFY(seen.contains(widget));
    QVERIFY(seen.indexOf(keys) < seen.indexOf(copy));
    QVERIFY(seen.indexOf(copy) < seen.indexOf(ask));
    QVERIFY(seen.contains(tabs(on)->findChild<QTabBar *>()));
}

CONSOLE_TEST(QApplication, TestServerPanelReads)

} // namespace tst_serverpanelreads

#include "tst_serverpanelreads.moc"
