// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/facts.h"
#include "gui/page.h"
#include "gui/requestpanel.h"
#include "gui/serverspage.h"
#include "gui/supportmaildialog.h"
#include "models/arrangedmodel.h"
#include "models/printed.h"
#include "support/httpserver.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

QString fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/keys/") + QLatin1StringView(name) + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// What the desktop was asked to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    QList<QByteArray> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url.toEncoded()); }
};

/// An account of one server whose keys and people are @p keys, @p deployKeys and @p users.
void script(support::HttpServer &server, const QByteArray &keys, const QByteArray &deployKeys, const QByteArray &users)
{
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/",
              Reply::json(R"([{"name": "c1", "hostname": "www.a.se", "description": "Shop"}, {"name": "c2"}])"));
    for (const QByteArray name : {"c1", "c2"}) {
        const QByteArray path = "/api/v2/instance/" + name + '/';
        server.on("GET", path,
                  Reply::json(R"({"name": ")" + name + R"(", "hostname": "www.a.se",)" + R"("description": "Shop"})"));
        server.on("GET", path + "sshkeys/", Reply::json(name == "c1" ? keys : "{}"));
        server.on("GET", path + "deploykeys/", Reply::json(name == "c1" ? deployKeys : "{}"));
        server.on("GET", path + "users/", Reply::json(name == "c1" ? users : "{}"));
    }
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject key(int id, const QString &comment, const QString &owner, const QString &publicKey,
                const QString &fingerprint = {})
{
    return {{u"id"_s, id},
            {u"name"_s, comment},
            {u"owner"_s, owner},
            {u"company"_s, u"Norr"_s},
            {u"pub_key"_s, publicKey},
            {u"fingerprint"_s, fingerprint}};
}

QByteArray usualKeys()
{
    return json({{u"ssh_keys"_s, QJsonArray{key(1, u"a@laptop"_s, u"Åsa"_s, fixture("ed25519"),
                                                u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s),
                                            key(2, u"b@laptop"_s, u"Bo"_s, fixture("rsa4096").left(100), u"aa:bb"_s)}},
                 {u"ssh_keys_available"_s, QJsonArray{key(3, u"c@laptop"_s, u"Cy"_s, fixture("rsa2048"))}}});
}

const QByteArray noKeys = R"({"ssh_keys": [], "ssh_keys_available": []})";
const QByteArray noDeployKeys = R"({"keys": []})";
const QByteArray noUsers = R"({"users": [], "users_available": []})";

gui::ServersPage *servers(WindowOn &on)
{
    return on.window().findChild<gui::ServersPage *>();
}

void show(WindowOn &on, const QString &server, const QString &part)
{
    on.window().goTo({u"servers"_s, server, part});
}

QTabWidget *tabs(WindowOn &on)
{
    return servers(on)->findChild<QTabWidget *>(u"tabs"_s);
}

/// The panel that is shown.
QWidget *panel(WindowOn &on)
{
    return tabs(on)->currentWidget();
}

QStringList titles(WindowOn &on)
{
    QStringList texts;
    for (int i = 0; i < tabs(on)->count(); ++i)
        texts.append(tabs(on)->tabText(i));
    return texts;
}

/// What the facts say of this.
QString fact(WindowOn &on, const QString &label)
{
    const QList<QLabel *> labels = panel(on)->findChild<gui::Facts *>()->findChildren<QLabel *>();
    for (const QLabel *value : labels) {
        if (value->isVisible() && value->accessibleName() == label)
            return value->text();
    }
    return u"(no such fact)"_s;
}

void press(WindowOn &on, const QString &text)
{
    QTest::mouseClick(on.button<QPushButton>(text, panel(on)), Qt::LeftButton);
}

/// Opens the mail by the button that says @p text.
gui::SupportMailDialog *mailFrom(WindowOn &on, const QString &text)
{
    press(on, text);
    return on.window().findChild<gui::SupportMailDialog *>();
}

QStringList placeholders(WindowOn &on)
{
    QList<gui::ListPane *> panes = panel(on)->findChildren<gui::ListPane *>();
    std::sort(panes.begin(), panes.end(), [&on](const gui::ListPane *a, const gui::ListPane *b) {
        return a->mapTo(panel(on), QPoint()).x() < b->mapTo(panel(on), QPoint()).x();
    });
    QStringList texts;
    for (const gui::ListPane *pane : std::as_const(panes))
        texts.append(pane->placeholderText());
    return texts;
}

} // namespace

/// A server's SSH keys, deploy keys and people, through the real window.
class TestServerPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoAccount();
    void keysSideBySide();
    void malformedKeyIsShownAsSuch();
    void keysAreCopied();
    void oneFilterForBothLists();
    void selectingEndsTheOtherSelection();
    void requestForKeys();
    void requestInEnglish();
    void deployKeysAreNobodys();
    void people();
    void mailToOneAddressOnly();
    void requestForPeople();
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

void TestServerPanels::demoAccount()
{
    demo::Server server(demo::Size{}, QDate(2026, 11, 23));
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    show(on, u"c1234"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    auto *available = on.named<QTableView>(u"Available SSH keys"_s);
    QTRY_VERIFY(assigned->model()->rowCount() > 0);
    const api::InstanceKeys keys = on.inventory().values().sshKeys[u"c1234"_s];
    QCOMPARE(assigned->model()->rowCount(), keys.assigned.size());
    QCOMPARE(available->model()->rowCount(), keys.available.size());
    const QStringList rows = printed(*assigned->model()) + printed(*available->model());
    QCOMPARE(rows.filter(u"farah@laptop | Farah Nouri | Byrån Norr AB | Malformed public key"_s).size(), 1);
    // The demo's fingerprints are true: none is told to be another key's.
    for (const QTableView *view : {assigned, available}) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QCOMPARE(view->model()->index(row, 4).data(models::ToneRole).value<models::Tone>(), models::Tone::Normal);
    }
    show(on, u"c1234"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Assigned users"_s);
    QTRY_VERIFY(people->model()->rowCount() > 0);
    const api::InstanceUsers users = on.inventory().values().instanceUsers[u"c1234"_s];
    QCOMPARE(people->model()->rowCount(), users.assigned.size());
}

void TestServerPanels::keysSideBySide()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    auto *available = on.named<QTableView>(u"Available SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    QCOMPARE(printed(*assigned->model()).first(),
             u"a@laptop | Åsa | Norr | Ed25519, 256 bits | ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78 | "
             "SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw | "_s);
    QCOMPARE(printed(*available->model()).first().section(u" | "_s, 0, 3), u"c@laptop | Cy | Norr | RSA, 2048 bits"_s);
    QVERIFY(assigned->mapTo(panel(on), QPoint()).x() < available->mapTo(panel(on), QPoint()).x());
    QCOMPARE(assigned->mapTo(panel(on), QPoint()).y(), available->mapTo(panel(on), QPoint()).y());
    QTRY_COMPARE(titles(on), (QStringList{u"Overview"_s, u"SSH keys 2"_s, u"Deploy keys 0"_s, u"Users 0"_s}));
    QStringList heads;
    for (const QLabel *label : panel(on)->findChildren<QLabel *>())
        heads.append(label->text());
    QVERIFY(heads.contains(u"Assigned 2"_s));
    QVERIFY(heads.contains(u"Available 1"_s));

    assigned->selectRow(0);
    QCOMPARE(fact(on, u"Owner"_s), u"Åsa"_s);
    QCOMPARE(fact(on, u"Company"_s), u"Norr"_s);
    QCOMPARE(fact(on, u"Type"_s), u"Ed25519, 256 bits"_s);
    QCOMPARE(fact(on, u"SHA256"_s), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    QCOMPARE(fact(on, u"Sticky"_s), u"No"_s);
    QVERIFY(fact(on, u"Public key"_s).startsWith(u"ssh-ed25519 AAAA"));
    QVERIFY(fact(on, u"Public key"_s).endsWith(u"linnea@laptop"));
}

void TestServerPanels::malformedKeyIsShownAsSuch()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    const QModelIndex type = assigned->model()->index(1, 3);
    QCOMPARE(type.data().toString(), u"Malformed public key"_s);
    QCOMPARE(type.data(models::ToneRole).value<models::Tone>(), models::Tone::Bad);
    QVERIFY(!assigned->isColumnHidden(3));
    assigned->selectRow(1);
    QCOMPARE(fact(on, u"Type"_s), u"Malformed public key\nThe key ends in the middle."_s);
    QCOMPARE(fact(on, u"SHA256"_s), u"–"_s);
}

void TestServerPanels::keysAreCopied()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    assigned->selectRow(0);
    press(on, u"Copy public key"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture("ed25519"));
    press(on, u"Copy fingerprint"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s);
    assigned->selectAll();
    press(on, u"Copy fingerprint"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78\naa:bb"_s);
    for (QAction *action : panel(on)->findChildren<QAction *>()) {
        if (action->text() == "Copy SHA256 fingerprint"_L1)
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    // The available one has no fingerprint to copy.
    on.named<QTableView>(u"Available SSH keys"_s)->selectRow(0);
    QVERIFY(!on.button<QPushButton>(u"Copy fingerprint"_s)->isEnabled());
}

void TestServerPanels::oneFilterForBothLists()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    auto *filter = on.named<QLineEdit>(u"Filter"_s);
    QTest::keyClicks(filter, u"asa"_s);
    QCOMPARE(assigned->model()->rowCount(), 1);
    QCOMPARE(placeholders(on), (QStringList{QString(), u"No key matches the filter."_s}));
    QVERIFY(panel(on)->findChildren<QLabel *>().size() > 0);
    QStringList texts;
    for (const QLabel *label : panel(on)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"1 of 3"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(assigned->model()->rowCount(), 2);
}

void TestServerPanels::selectingEndsTheOtherSelection()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    auto *available = on.named<QTableView>(u"Available SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    auto *ask = panel(on)->findChild<QPushButton *>(u"ask"_s);
    QCOMPARE(ask->text(), u"Ask for a new key…"_s);
    assigned->selectRow(0);
    QCOMPARE(ask->text(), u"Ask to remove…"_s);
    available->selectRow(0);
    QVERIFY(!assigned->selectionModel()->hasSelection());
    QCOMPARE(ask->text(), u"Ask to add…"_s);
    QCOMPARE(fact(on, u"Owner"_s), u"Cy"_s);
    available->clearSelection();
    QCOMPARE(ask->text(), u"Ask for a new key…"_s);
}

void TestServerPanels::requestForKeys()
{
    Desktop desktop;
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    assigned->selectAll();
    auto *mail = mailFrom(on, u"Ask to remove…"_s);
    QVERIFY(mail);
    QCOMPARE(mail->mail().to, u"support@cloudnet.se"_s);
    QCOMPARE(mail->mail().subject, u"c1: ta bort SSH-nycklar"_s);
    QCOMPARE(mail->mail().body, u"Hej!\n\nTa bort de här SSH-nycklarna från servern c1 (www.a.se, Shop):\n\n"
                                "- a@laptop, id 1\n  Ägare: Åsa, Norr\n  Ed25519, 256 bitar\n"
                                "  SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw\n"
                                "  Fingeravtryck hos er: ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78\n"
                                "- b@laptop, id 2\n  Ägare: Bo, Norr\n  Den publika nyckeln saknas eller är felaktig.\n"
                                "  Fingeravtryck hos er: aa:bb\n\nMed vänlig hälsning\n[ditt namn och företag]\n"_s);
    mail->findChild<QPlainTextEdit *>(u"body"_s)->setPlainText(u"Hej\n"_s);
    QTest::mouseClick(on.button<QPushButton>(u"Open in mail program"_s, mail), Qt::LeftButton);
    QCOMPARE(desktop.opened, QByteArrayList{"mailto:support@cloudnet.se?subject=c1%3A%20ta%20bort%20SSH-nycklar&body="
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
    auto *available = on.named<QTableView>(u"Tillgängliga SSH-nycklar"_s);
    QTRY_COMPARE(available->model()->rowCount(), 1);
    available->selectRow(0);
    auto *mail = mailFrom(on, u"Be om tillägg…"_s);
    QVERIFY(mail);
    QCOMPARE(mail->windowTitle(), u"Mejl till supporten"_s);
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
    QCOMPARE(
        printed(*view->model()),
        QStringList{u"deploy@c1 | Norr | ECDSA, 384 bits |  | SHA256:VQrgfvi22CIywA7Q8oyCjzSssJaAwnmEprWIOPF08KQ"_s});
    QCOMPARE(panel(on)->findChild<QLabel *>(u"about"_s)->text(),
             u"Deploy keys are tied to the server, not to a person."_s);
    view->selectRow(0);
    QCOMPARE(fact(on, u"Owner"_s), u"Nobody: a deploy key is tied to no person"_s);
    auto *mail = mailFrom(on, u"Ask to remove…"_s);
    QCOMPARE(mail->mail().subject, u"c1: ta bort en deploynyckel"_s);
    mail->close();
    view->clearSelection();
    QTRY_VERIFY(!on.window().findChild<gui::SupportMailDialog *>());
    mail = mailFrom(on, u"Ask for a new key…"_s);
    QVERIFY(
        mail->mail().body.contains(u"Lägg till en ny deploynyckel, som inte är knuten till någon person, på servern "
                                   "c1 (www.a.se, Shop):\n\nAnvänds till:\nPublik nyckel (hela raden):\n"_s));
}

namespace {

const QByteArray usualUsers = R"({"users": [
    {"id": 101, "name": "Åsa", "customer": "Norr", "email": "asa@a.se", "phone": "070-1", "sticky": true,
     "sticky_notify": true},
    {"id": 102, "name": "Bo", "customer": "Norr", "email": "bo@a.se,x@a.se", "phone": ""}],
  "users_available": [{"id": 103, "name": "Cy", "customer": "Syd", "email": "c+d?x=1@a.se"}]})";

} // namespace

void TestServerPanels::people()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *assigned = on.named<QTableView>(u"Assigned users"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    QVERIFY(printed(*assigned->model()).contains(u"Åsa | Norr | asa@a.se | 070-1 | Yes | Always"_s));
    QVERIFY(printed(*assigned->model()).contains(u"Bo | Norr | bo@a.se,x@a.se |  |  | "_s));
    QTRY_COMPARE(titles(on).last(), u"Users 2"_s);
    auto *model = static_cast<models::ArrangedModel *>(assigned->model());
    assigned->selectRow(model->indexOf(u"101"_s).row());
    QCOMPARE(fact(on, u"Customer"_s), u"Norr"_s);
    QCOMPARE(fact(on, u"E-mail"_s), u"asa@a.se"_s);
    QCOMPARE(fact(on, u"Telephone"_s), u"070-1"_s);
    QCOMPARE(fact(on, u"Notify on problems"_s), u"Always, on the customer's servers"_s);
    press(on, u"Copy address"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"asa@a.se"_s);
    press(on, u"Copy telephone"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"070-1"_s);
}

void TestServerPanels::mailToOneAddressOnly()
{
    Desktop desktop;
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *assigned = on.named<QTableView>(u"Assigned users"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    auto *model = static_cast<models::ArrangedModel *>(assigned->model());
    assigned->selectRow(model->indexOf(u"102"_s).row());
    QVERIFY(!on.button<QPushButton>(u"Mail to…"_s)->isEnabled());
    on.named<QTableView>(u"Available users"_s)->selectRow(0);
    press(on, u"Mail to…"_s);
    QCOMPARE(desktop.opened, QByteArrayList{"mailto:c%2Bd%3Fx%3D1@a.se"_ba});
}

void TestServerPanels::requestForPeople()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, usualUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"users"_s);
    auto *available = on.named<QTableView>(u"Available users"_s);
    QTRY_COMPARE(available->model()->rowCount(), 1);
    available->selectRow(0);
    auto *mail = mailFrom(on, u"Ask to give access…"_s);
    QCOMPARE(mail->mail().subject, u"c1: ge en person behörighet"_s);
    QVERIFY(mail->mail().body.contains(
        u"Ge den här personen behörighet till servern c1 (www.a.se, Shop):\n\n- Cy, id 103\n  c+d?x=1@a.se, Syd\n"_s));
    mail->close();
    QTRY_VERIFY(!on.window().findChild<gui::SupportMailDialog *>());
    on.named<QTableView>(u"Assigned users"_s)->selectAll();
    mail = mailFrom(on, u"Ask to remove…"_s);
    QCOMPARE(mail->mail().subject, u"c1: ta bort personers behörighet"_s);
    QVERIFY(mail->mail().body.contains(u"- Åsa, id 101\n"_s));
    QVERIFY(mail->mail().body.contains(u"- Bo, id 102\n"_s));
}

void TestServerPanels::linksToPeople()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, usualUsers);
    server.on("GET", "/api/v2/instance/user/",
              Reply::json(R"([{"id": 101, "name": "Åsa"}, {"id": 102, "name": "Bo"}, {"id": 109, "name": "Bo"}])"));
    WindowOn on(server.base(), "key");
    QSignalSpy wanted(servers(on), &gui::Page::wanted);
    QTRY_COMPARE(on.inventory().values().users.size(), 3);
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    const auto link = [&on] {
        for (QAction *action : panel(on)->findChildren<QAction *>()) {
            if (action->text() == "Go to person"_L1)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    // Two are called Bo.
    assigned->selectRow(1);
    QVERIFY(!link()->isEnabled());
    assigned->selectRow(0);
    QVERIFY(link()->isEnabled());
    link()->trigger();
    QCOMPARE(wanted.takeFirst().first().value<gui::Place>(), (gui::Place{u"people"_s, u"101"_s, {}}));
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Available users"_s);
    QTRY_COMPARE(people->model()->rowCount(), 1);
    const QPoint cell = people->visualRect(people->model()->index(0, 0)).center();
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<gui::Place>(), (gui::Place{u"people"_s, u"103"_s, {}}));
}

void TestServerPanels::anotherServerAnotherList()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    server.on("GET", "/api/v2/instance/c2/sshkeys/",
              Reply::json(json({{u"ssh_keys"_s, QJsonArray{key(1, u"a@laptop"_s, u"Åsa"_s, fixture("dsa"))}}})));
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    assigned->selectRow(0);
    show(on, u"c2"_s, u"keys"_s);
    // What was selected on one server is not on another, although the key has the same id.
    QVERIFY(!assigned->selectionModel()->hasSelection());
    QTRY_COMPARE(assigned->model()->rowCount(), 1);
    QCOMPARE(assigned->model()->index(0, 3).data().toString(), u"DSA, 1024 bits"_s);
    QCOMPARE(placeholders(on).last(), u"No further SSH key is available."_s);
}

void TestServerPanels::othersAreReadInTheBackground()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"overview"_s);
    QCOMPARE(titles(on), (QStringList{u"Overview"_s, u"SSH keys"_s, u"Deploy keys"_s, u"Users"_s}));
    QVERIFY(server.requests("GET", "/api/v2/instance/c1/sshkeys/").isEmpty());
    QTRY_COMPARE(titles(on), (QStringList{u"Overview"_s, u"SSH keys 2"_s, u"Deploy keys 0"_s, u"Users 0"_s}));
    // Coming back asks for nothing again.
    show(on, u"c2"_s, u"keys"_s);
    QTRY_COMPARE(titles(on).last(), u"Users 0"_s);
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(on.named<QTableView>(u"Assigned SSH keys"_s)->model()->rowCount(), 2);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c1/sshkeys/").size(), 1);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c2/sshkeys/").size(), 1);
}

void TestServerPanels::partIsAPlace()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    QTRY_COMPARE(servers(on)->selected(), u"c2"_s);
    QCOMPARE(servers(on)->place(), (gui::Place{u"servers"_s, u"c2"_s, u"overview"_s}));
    QSignalSpy moved(servers(on), &gui::Page::moved);
    tabs(on)->setCurrentIndex(2);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(servers(on)->place(), (gui::Place{u"servers"_s, u"c2"_s, u"deploy-keys"_s}));
    show(on, u"c1"_s, u"users"_s);
    QCOMPARE(servers(on)->place(), (gui::Place{u"servers"_s, u"c1"_s, u"users"_s}));
    QCOMPARE(tabs(on)->currentIndex(), 3);
    show(on, u"c1"_s, {});
    QCOMPARE(tabs(on)->currentIndex(), 0);
}

void TestServerPanels::refreshReadsTheShownPart()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    QTRY_COMPARE(titles(on).last(), u"Users 0"_s);
    assigned->selectRow(0);
    server.on("GET", "/api/v2/instance/c1/sshkeys/",
              Reply::json(json({{u"ssh_keys"_s, QJsonArray{key(1, u"new@laptop"_s, u"Åsa"_s, fixture("dsa"))}}})));
    on.action(u"Refresh"_s)->trigger();
    QTRY_COMPARE(assigned->model()->rowCount(), 1);
    QCOMPARE(assigned->model()->index(0, 0).data().toString(), u"new@laptop"_s);
    // The key is the same one, so it stays selected, and what is told of it is new.
    QCOMPARE(fact(on, u"Type"_s), u"DSA, 1024 bits"_s);
    QCOMPARE(titles(on).at(1), u"SSH keys 1"_s);
    QCOMPARE(server.requests("GET", "/api/v2/instance/c1/users/").size(), 1);
}

void TestServerPanels::emptyLists()
{
    support::HttpServer server;
    script(server, noKeys, noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(placeholders(on),
                 (QStringList{u"No SSH key is assigned to the server."_s, u"No further SSH key is available."_s}));
    show(on, u"c1"_s, u"deploy-keys"_s);
    QTRY_COMPARE(placeholders(on), QStringList{u"The server has no deploy keys."_s});
    show(on, u"c1"_s, u"users"_s);
    QTRY_COMPARE(placeholders(on),
                 (QStringList{u"Nobody has access to the server."_s, u"Nobody else is available."_s}));
}

void TestServerPanels::failureIsTold()
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
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    on.action(u"Refresh"_s)->trigger();
    auto *pane = panel(on)->findChild<gui::ListPane *>();
    QTRY_VERIFY(pane->noticeText().startsWith(u"Could not be refreshed"));
    QCOMPARE(assigned->model()->rowCount(), 2);
}

void TestServerPanels::nullsEverywhere()
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
    auto *keys = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_VERIFY(on.inventory().state({inventory::Kind::SshKeys, u"c1"_s}).hasValues());
    for (int row = 0; row < keys->model()->rowCount(); ++row)
        QCOMPARE(keys->model()->index(row, 3).data().toString(), u"No public key"_s);
    if (keys->model()->rowCount() > 0) {
        keys->selectAll();
        QVERIFY(!on.button<QPushButton>(u"Copy public key"_s)->isEnabled());
        keys->selectRow(0);
        QCOMPARE(fact(on, u"Type"_s), u"No public key\nThe public part is missing."_s);
        auto *mail = mailFrom(on, u"Ask to remove…"_s);
        QVERIFY(mail->mail().body.contains(u"- utan namn, utan id\n"_s));
        mail->close();
    }
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Assigned users"_s);
    QTRY_VERIFY(on.inventory().state({inventory::Kind::InstanceUsers, u"c1"_s}).hasValues());
    people->selectAll();
    QCOMPARE(people->model()->rowCount(), 1);
    QVERIFY(!on.button<QPushButton>(u"Mail to…"_s)->isEnabled());
    QVERIFY(!on.button<QPushButton>(u"Copy telephone"_s)->isEnabled());
    QCOMPARE(fact(on, u"E-mail"_s), u"–"_s);
}

void TestServerPanels::strangeTextIsText()
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
    auto *keys = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 1);
    QCOMPARE(keys->model()->index(0, 0).data().toString(), QString(strange).replace(u'\n', u' '));
    keys->selectRow(0);
    QCOMPARE(fact(on, u"Owner"_s), strange);
    QVERIFY(fact(on, u"Public key"_s).size() < 60);
    for (const QLabel *label : panel(on)->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->toolTip().contains(u"<b>"));
        QVERIFY(label->toolTip().size() < 10000);
    }
    auto *mail = mailFrom(on, u"Ask to remove…"_s);
    QVERIFY(mail->mail().body.contains(u"\n- <img src=x> <b>🔑</b> שרה, id 1\n"_s));
    mail->close();
    show(on, u"c1"_s, u"users"_s);
    auto *people = on.named<QTableView>(u"Assigned users"_s);
    QTRY_COMPARE(people->model()->rowCount(), 1);
    people->selectRow(0);
    QVERIFY(!on.button<QPushButton>(u"Mail to…"_s)->isEnabled());
    QCOMPARE(fact(on, u"Telephone"_s), strange);
}

void TestServerPanels::thousandsOfKeys()
{
    QJsonArray keys;
    const QString text = fixture("rsa4096");
    for (int i = 0; i < 5000; ++i)
        keys.append(key(i, u"key %1"_s.arg(i), u"Owner %1"_s.arg(i % 100), text + QString::number(i)));
    support::HttpServer server;
    script(server, json({{u"ssh_keys"_s, keys}, {u"ssh_keys_available"_s, keys}}), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    QTRY_COMPARE_WITH_TIMEOUT(assigned->model()->rowCount(), 5000, 30000);
    QCOMPARE(titles(on).at(1), u"SSH keys 5,000"_s);
    QCOMPARE(assigned->model()->index(4999, 3).data().toString(), u"RSA, 4096 bits"_s);
    QTest::keyClicks(on.named<QLineEdit>(u"Filter"_s), u"owner:\"Owner 42\""_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 50);
    assigned->selectAll();
    auto *mail = mailFrom(on, u"Ask to remove…"_s);
    QCOMPARE(mail->mail().body.count(u"RSA, 4096 bitar"_s), 50);
    QVERIFY(!on.button<QPushButton>(u"Open in mail program"_s, mail)->isEnabled());
}

void TestServerPanels::lettersInForm()
{
    // Quitting asks about an edited mail as about any other form.
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    show(on, u"c1"_s, u"keys"_s);
    QTRY_COMPARE(on.named<QTableView>(u"Assigned SSH keys"_s)->model()->rowCount(), 2);
    auto *mail = mailFrom(on, u"Ask for a new key…"_s);
    mail->findChild<QPlainTextEdit *>(u"body"_s)->setPlainText(u"typed"_s);
    on.action(u"Quit"_s)->trigger();
    QVERIFY(on.window().isVisible());
    QVERIFY(mail->isVisible());
    QTest::mouseClick(on.button<QPushButton>(u"Discard changes"_s, mail), Qt::LeftButton);
    QTRY_VERIFY(!on.window().isVisible());
}

void TestServerPanels::tabLeadsThrough()
{
    support::HttpServer server;
    script(server, usualKeys(), noDeployKeys, noUsers);
    WindowOn on(server.base(), "key");
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    show(on, u"c1"_s, u"keys"_s);
    auto *assigned = on.named<QTableView>(u"Assigned SSH keys"_s);
    auto *available = on.named<QTableView>(u"Available SSH keys"_s);
    QTRY_COMPARE(assigned->model()->rowCount(), 2);
    assigned->selectRow(0);
    auto *filter = on.named<QLineEdit>(u"Filter"_s);
    auto *copy = on.button<QPushButton>(u"Copy public key"_s);
    auto *ask = on.button<QPushButton>(u"Ask to remove…"_s);
    filter->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 80 && (seen.isEmpty() || seen.last() != filter); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
    }
    QCOMPARE(seen.last(), filter);
    for (QWidget *widget : {static_cast<QWidget *>(assigned), static_cast<QWidget *>(available),
                            static_cast<QWidget *>(copy), static_cast<QWidget *>(ask)})
        QVERIFY(seen.contains(widget));
    QVERIFY(seen.indexOf(assigned) < seen.indexOf(available));
    QVERIFY(seen.indexOf(available) < seen.indexOf(copy));
    QVERIFY(seen.indexOf(copy) < seen.indexOf(ask));
    QVERIFY(seen.contains(tabs(on)->findChild<QTabBar *>()));
}

QTEST_MAIN(TestServerPanels)
#include "tst_serverpanels.moc"
