// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverpanels.h"
#include "support/testcase.h"

namespace tst_serverpanels {

using namespace Qt::StringLiterals;
using support::Reply;
using namespace ofserverpanels;

/// A server's SSH keys, deploy keys and people, through the real window.
class TestServerPanels : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void demoAccount();
    void keysInOneList();
    void malformedKeyIsShownAsSuch();
    void keysAreCopied();
    void filterTellsStates();
    void oneRequestForOneThing();
    void hiddenKeyIsNotSelected();
    void requestForKeys();
    void requestInEnglish();
    void deployKeysAreNobodys();
    void people();
    void mailToOneAddressOnly();
    void requestForPeople();
};

void TestServerPanels::demoAccount()
{
    demo::Server server(demo::Size{}, QDate(2026, 11, 23));
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    show(on, u"c1234"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_VERIFY(keys->model()->rowCount() > 0);
    const api::InstanceKeys known = on.inventory().values().sshKeys[u"c1234"_s];
    QCOMPARE(keys->model()->rowCount(), known.assigned.size() + known.available.size());
    const QStringList rows = printed(*keys->model());
    QCOMPARE(rows.filter(u" | Assigned | "_s).size(), known.assigned.size());
    QCOMPARE(rows.filter(u" | Farah Nouri | Byrån Norr AB | Malformed public key"_s).size(), 1);
    // The demo's fingerprints are true: none is told to be another key's.
    for (int row = 0; row < keys->model()->rowCount(); ++row)
        QCOMPARE(keys->model()->index(row, 5).data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
    show(on, u"c1234"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Users of the server"_s);
    QTRY_VERIFY(people->model()->rowCount() > 0);
    const api::InstanceUsers users = on.inventory().values().instanceUsers[u"c1234"_s];
    QCOMPARE(people->model()->rowCount(), users.assigned.size() + users.available.size());
}

void TestServerPanels::keysInOneList()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    // What is assigned stands first.
    QCOMPARE(
        printed(*keys->model()).first(),
        u"a@laptop | Assigned | Åsa | Norr | Ed25519, 256 bits | SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw | "
        "MD5:ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78 | "_s);
    // By what people know a key is shown; the other one is a column more.
    QVERIFY(!keys->isColumnHidden(5));
    QVERIFY(keys->isColumnHidden(6));
    QCOMPARE(printed(*keys->model()).last().section(u" | "_s, 0, 4),
             u"c@laptop | Available | Cy | Norr | RSA, 2048 bits"_s);
    QTRY_COMPARE(titles(on), (QStringList{u"Overview"_s, u"SSH keys 2"_s, u"Deploy keys 0"_s, u"Users 0"_s, u"Impact"_s,
                                          u"Related"_s}));
    keys->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(printed(*keys->model()).first().section(u" | "_s, 0, 1), u"c@laptop | Available"_s);
    keys->sortByColumn(1, Qt::AscendingOrder);

    keys->selectRow(0);
    QCOMPARE(fact(on, u"Owner"_s), u"Åsa"_s);
    QCOMPARE(fact(on, u"Company"_s), u"Norr"_s);
    QCOMPARE(fact(on, u"Type"_s), u"Ed25519, 256 bits"_s);
    QCOMPARE(fact(on, u"Fingerprint"_s), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    QCOMPARE(fact(on, u"MD5"_s), u"MD5:ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s);
    QCOMPARE(fact(on, u"Always has access"_s), u"No"_s);
    QVERIFY(fact(on, u"Public key"_s).startsWith(u"ssh-ed25519 AAAA"));
    QVERIFY(fact(on, u"Public key"_s).endsWith(u"linnea@laptop"));
}

void TestServerPanels::malformedKeyIsShownAsSuch()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    const QModelIndex type = keys->model()->index(1, 4);
    QCOMPARE(type.data().toString(), u"Malformed public key"_s);
    QCOMPARE(type.data(tables::ToneRole).value<words::Tone>(), words::Tone::Bad);
    QVERIFY(!keys->isColumnHidden(4));
    keys->selectRow(1);
    QCOMPARE(fact(on, u"Type"_s), u"Malformed public key\nThe key is cut off."_s);
    // What the API calls it by is all that is known.
    QCOMPARE(fact(on, u"Fingerprint"_s), u"aa:bb"_s);
}

void TestServerPanels::keysAreCopied()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    keys->selectRow(0);
    press(on, u"Copy public key"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture("ed25519"));
    press(on, u"Copy fingerprint"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    keys->selectAll();
    press(on, u"Copy fingerprint"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw\naa:bb\n"
                                                   "SHA256:+5VvNktfYvzZM3JJJRuyGIKilD3Ur3MG/xPuscNvs7w"_s);
    for (QAction *action : panel(on)->findChildren<QAction *>()) {
        if (action->text() == "Copy MD5 fingerprint"_L1)
            action->trigger();
    }
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied.at(0), u"MD5:ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s);
    QCOMPARE(copied.at(1), u"aa:bb"_s);
    // The API gave none of it.
    QVERIFY(copied.at(2).startsWith(u"MD5:"_s));
}

void TestServerPanels::filterTellsStates()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    auto *filter = on.named<QLineEdit>(u"Filter"_s);
    QTest::keyClicks(filter, u"asa"_s);
    QCOMPARE(keys->model()->rowCount(), 1);
    QStringList texts;
    for (const QLabel *label : panel(on)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"1 of 3"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(keys->model()->rowCount(), 3);
    QTest::keyClicks(filter, u"state:available"_s);
    QCOMPARE(keys->model()->rowCount(), 1);
    QCOMPARE(keys->model()->index(0, 0).data().toString(), u"c@laptop"_s);
    filter->setText(u"nobody has this"_s);
    QCOMPARE(placeholders(on), QStringList{u"No key matches the filter."_s});
}

void TestServerPanels::oneRequestForOneThing()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    auto *ask = panel(on)->findChild<QPushButton *>(u"ask"_s);
    QCOMPARE(ask->text(), u"Request a new key…"_s);
    keys->selectRow(0);
    QCOMPARE(ask->text(), u"Request removal…"_s);
    keys->selectRow(2);
    QCOMPARE(ask->text(), u"Request addition…"_s);
    QCOMPARE(fact(on, u"Owner"_s), u"Cy"_s);
    // A mail asks for one of them.
    keys->selectAll();
    QVERIFY(!ask->isEnabled());
    QCOMPARE(panel(on)->findChild<QLabel *>(u"note"_s)->text(),
             u"Select either what is assigned or what is available."_s);
    keys->clearSelection();
    QVERIFY(ask->isEnabled());
    QCOMPARE(ask->text(), u"Request a new key…"_s);
}

void TestServerPanels::hiddenKeyIsNotSelected()
{
    QJsonArray rows;
    // Every other one of so many: the filter is a change of layout.
    for (int id = 0; id < 300; ++id)
        rows.append(key(id, u"k%1 %2"_s.arg(id, 3, 10, QLatin1Char('0')).arg(id % 2 ? u"odd"_s : u"even"_s), u"Bo"_s,
                        fixture("ed25519"), u"aa:bb"_s));
    support::HttpServer server;
    script(server, json({{u"ssh_keys"_s, rows}}), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 300);
    auto *ask = panel(on)->findChild<QPushButton *>(u"ask"_s);
    keys->selectRow(1);
    QCOMPARE(ask->text(), u"Request removal…"_s);
    auto *copy = on.button<QPushButton>(u"Copy fingerprint"_s, panel(on));
    on.named<QLineEdit>(u"Filter"_s)->setText(u"even"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 150);
    QCOMPARE(ask->text(), u"Request a new key…"_s);
    QVERIFY(!copy->isVisible() && !copy->isEnabled());
}

void TestServerPanels::requestForKeys()
{
    Desktop desktop;
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    keys->selectRow(0);
    keys->selectionModel()->select(keys->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *mail = mailFrom(on, u"Request removal…"_s);
    QVERIFY(mail);
    QCOMPARE(mail->mail().to, u"support@cloudnet.se"_s);
    QCOMPARE(mail->mail().subject, u"c1: borttagning av SSH-nycklar"_s);
    QCOMPARE(mail->mail().body,
             u"Hej!\n\nKan ni ta bort följande SSH-nycklar från servern c1 (www.a.se, Shop)? Tack!\n\n"
             "- a@laptop, id 1\n  Ägare: Åsa, Norr\n  Ed25519, 256 bitar\n"
             "  SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw\n"
             "  Fingeravtryck hos er: ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78\n"
             "- b@laptop, id 2\n  Ägare: Bo, Norr\n  Den publika nyckeln saknas eller är felaktig.\n"
             "  Fingeravtryck hos er: aa:bb\n\nMed vänlig hälsning\n[ditt namn och företag]\n"_s);
    mail->findChild<QPlainTextEdit *>(u"body"_s)->setPlainText(u"Hej\n"_s);
    QTest::mouseClick(on.button<QPushButton>(u"Open in email program"_s, mail), Qt::LeftButton);
    QCOMPARE(desktop.opened,
             QByteArrayList{"mailto:support@cloudnet.se?subject=c1%3A%20borttagning%20av%20SSH-nycklar&body="
                            "Hej%0D%0A"_ba});
}

void TestServerPanels::requestInEnglish()
{
    Desktop desktop;
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key", u"sv"_s);
    on.settings().setMailLanguage(u"en"_s);
    show(on, u"c1"_s, u"keys"_s);
    auto *keys = on.named<QTableView>(u"Serverns SSH-nycklar"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 3);
    keys->selectRow(2);
    auto *mail = mailFrom(on, u"Be om tillägg…"_s);
    QVERIFY(mail);
    QCOMPARE(mail->windowTitle(), u"E-post till supporten"_s);
    QCOMPARE(mail->mail().subject, u"c1: add an SSH key"_s);
    QTest::mouseClick(on.button<QPushButton>(u"Öppna i e-postprogrammet"_s, mail), Qt::LeftButton);
    QCOMPARE(
        desktop.opened,
        QByteArrayList{
            "mailto:support@cloudnet.se?subject=c1%3A%20add%20an%20SSH%20key&body=Hello%2C%0D%0A%0D%0APlease%20add%"
            "20this%20SSH%20key%20to%20the%20server%20c1%20%28www.a.se%2C%20Shop%29%3A%0D%0A%0D%0A-%20c%40laptop%"
            "2C%20id%203%0D%0A%20%20Owner%3A%20Cy%2C%20Norr%0D%0A%20%20RSA%2C%202048%20bits%0D%0A%20%20SHA256%3A%"
            "2B5VvNktfYvzZM3JJJRuyGIKilD3Ur3MG%2FxPuscNvs7w%0D%0A%0D%0ABest%20regards%2C%0D%0A%5Byour%20name%"
            "20and%20company%5D%0D%0A"_ba});
}

void TestServerPanels::deployKeysAreNobodys()
{
    support::HttpServer server;
    script(server, noKeys, json({{u"keys"_s, QJsonArray{key(7, u"deploy@c1"_s, {}, fixture("ecdsa384"))}}}), noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"deploy-keys"_s);
    auto *view = on.named<QTableView>(u"Deploy keys"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(printed(*view->model()),
             QStringList{u"deploy@c1 | Norr | ECDSA, 384 bits | SHA256:VQrgfvi22CIywA7Q8oyCjzSssJaAwnmEprWIOPF08KQ | "
                         "MD5:9c:47:fe:89:4b:4d:b3:81:4a:4d:91:4d:15:af:1c:ab"_s});
    QCOMPARE(panel(on)->findChild<QLabel *>(u"about"_s)->text(),
             u"Deploy keys are linked to the server, not to a person."_s);
    view->selectRow(0);
    QCOMPARE(fact(on, u"Owner"_s), u"None: a deploy key is not linked to a person"_s);
    auto *mail = mailFrom(on, u"Request removal…"_s);
    QCOMPARE(mail->mail().subject, u"c1: borttagning av en deploynyckel"_s);
    mail->close();
    view->clearSelection();
    QTRY_VERIFY(!on.window().findChild<gui::SupportMailDialog *>());
    mail = mailFrom(on, u"Request a new key…"_s);
    QVERIFY(mail->mail().body.contains(
        u"Kan ni lägga till en ny deploynyckel, som inte är knuten till någon person, på servern "
        "c1 (www.a.se, Shop)? Tack!\n\nAnvänds till:\nPublik nyckel (hela raden):\n"_s));
}

void TestServerPanels::people()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *users = on.named<QTableView>(u"Users of the server"_s);
    QTRY_COMPARE(users->model()->rowCount(), 3);
    QVERIFY(printed(*users->model()).contains(u"Åsa | Assigned | Norr | asa@a.se | 070-1 | Yes | Always"_s));
    QVERIFY(printed(*users->model()).contains(u"Bo | Assigned | Norr | bo@a.se,x@a.se |  |  | "_s));
    QTRY_COMPARE(titles(on).value(3), u"Users 2"_s);
    auto *model = static_cast<tables::ArrangedModel *>(users->model());
    users->selectRow(model->indexOf(u"101"_s).row());
    QCOMPARE(fact(on, u"Customer"_s), u"Norr"_s);
    QCOMPARE(fact(on, u"Email"_s), u"asa@a.se"_s);
    QCOMPARE(fact(on, u"Telephone"_s), u"070-1"_s);
    QCOMPARE(fact(on, u"Notified of problems"_s), u"Always, for all of the customer's servers"_s);
    press(on, u"Copy email address"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"asa@a.se"_s);
    press(on, u"Copy telephone number"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"070-1"_s);
    // Whoever it is leads to their page.
    QSignalSpy wanted(servers(on), &gui::Page::wanted);
    for (gui::ValueText *value : servers(on)->findChildren<gui::ValueText *>()) {
        if (value->isVisible() && value->accessibleName() == u"Name"_s)
            QTest::keyClick(value, Qt::Key_Return);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(), (settings::Place{u"people"_s, u"101"_s, {}}));
}

void TestServerPanels::mailToOneAddressOnly()
{
    Desktop desktop;
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *users = on.named<QTableView>(u"Users of the server"_s);
    QTRY_COMPARE(users->model()->rowCount(), 3);
    auto *model = static_cast<tables::ArrangedModel *>(users->model());
    users->selectRow(model->indexOf(u"102"_s).row());
    QVERIFY(!on.button<QPushButton>(u"Send email…"_s)->isEnabled());
    users->selectRow(model->indexOf(u"103"_s).row());
    press(on, u"Send email…"_s);
    QCOMPARE(desktop.opened, QByteArrayList{"mailto:c%2Bd%3Fx%3D1@a.se"_ba});
}

void TestServerPanels::requestForPeople()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *users = on.named<QTableView>(u"Users of the server"_s);
    QTRY_COMPARE(users->model()->rowCount(), 3);
    users->selectRow(2);
    auto *mail = mailFrom(on, u"Request access…"_s);
    QCOMPARE(mail->mail().subject, u"c1: behörighet för en person"_s);
    QVERIFY(mail->mail().body.contains(
        u"Kan ni ge följande person behörighet till servern c1 (www.a.se, Shop)? Tack!\n\n- Cy, id 103\n  c+d?x=1@a.se, Syd\n"_s));
    mail->close();
    QTRY_VERIFY(!on.window().findChild<gui::SupportMailDialog *>());
    users->selectRow(0);
    users->selectionModel()->select(users->model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    mail = mailFrom(on, u"Request removal…"_s);
    QCOMPARE(mail->mail().subject, u"c1: borttagning av flera personers behörighet"_s);
    QVERIFY(mail->mail().body.contains(u"- Åsa, id 101\n"_s));
    QVERIFY(mail->mail().body.contains(u"- Bo, id 102\n"_s));
}

CONSOLE_TEST(QApplication, TestServerPanels)

} // namespace tst_serverpanels

#include "tst_serverpanels.moc"
