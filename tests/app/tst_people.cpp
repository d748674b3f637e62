// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/avatarimage.h"
#include "gui/elidedlabel.h"
#include "gui/listpane.h"
#include "gui/notice.h"
#include "gui/peoplepage.h"
#include "models/arrangedmodel.h"
#include "probe/avatar.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/whereis.h"

#include <QBuffer>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using gui::PeoplePage;
using inventory::Kind;
using support::Reply;

namespace {

const QString oskar = u"102"_s;
const QByteArray publicKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5VSUzC5kAAvWeSHmuUEPGXXEMSHGGYHUPmcVGQTZFq anna@laptop";

/// The people's page of a window on the demo account.
struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
        on = std::make_unique<WindowOn>(server.address(), server.key());
        showPeople(*on);
    }

    static void showPeople(WindowOn &on) { on.action(u"People"_s)->trigger(); }

    demo::Server server;
    std::unique_ptr<WindowOn> on;
};

/// A scripted account of few people, and its window.
struct Scripted
{
    explicit Scripted(const QByteArray &users)
    {
        server.otherwise([](const support::Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/user/", Reply::json(users));
    }

    void open()
    {
        on = std::make_unique<WindowOn>(server.base(), "key");
        Demo::showPeople(*on);
    }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
};

PeoplePage &pageOf(WindowOn &on)
{
    return *on.window().findChild<PeoplePage *>();
}

QString textOf(QWidget &page, const char *label)
{
    return page.findChild<gui::ElidedLabel *>(QString::fromLatin1(label))->text();
}

/// The value of a fact that is shown; null for one that is not.
QString factOf(QWidget &page, const QString &name)
{
    const QList<QLabel *> labels = page.findChild<QWidget *>(u"facts"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->accessibleName() == name && !label->isHidden())
            return label->text();
    }
    return {};
}

QString noticeOf(QWidget &page)
{
    return page.findChild<gui::Notice *>(u"notice"_s)->sentence();
}

/// An action of the page's own: other pages have some of the same name.
QAction *actionOf(QWidget &page, const QString &text)
{
    const QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

gui::ListPane &paneOf(QWidget &page, const char *name)
{
    return *page.findChild<gui::ListPane *>(QString::fromLatin1(name));
}

QTabWidget &tabsOf(QWidget &page)
{
    return *page.findChild<QTabWidget *>(u"tabs"_s);
}

QByteArray redSquare()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

/// People, through the window's real controls, on real HTTP servers.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listAndPage();
    void filter();
    void keys();
    void serversLeadOn();
    void places();
    void secretIsNowhereUntilShown();
    void secretIsWrittenNowhere();
    void nobody();
    void listFailsAndIsRetried();
    void detailFailsAndIsRetried();
    void withoutId();
    void nullsEverywhere();
    void textIsText();
    void endlessTexts();
    void malformedKey();
    void goneAndBack();
    void mail();
    void pictureOnlyWhenAllowed();
    void pictureOnlyOfWhoIsShown();
};

void TestPeople::listAndPage()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    auto *table = demo.on->named<QTableView>(u"People"_s);
    QTRY_COMPARE(table->model()->rowCount(), 12);
    QCOMPARE(page.count(), 12);
    const QStringList columns{u"Name"_s, u"Customer"_s, u"E-mail"_s};
    QStringList shown;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            shown += table->model()->headerData(column, Qt::Horizontal).toString();
    }
    QCOMPARE(shown, columns);
    // Someone is shown from the start.
    QVERIFY(!page.selected().isEmpty());
    page.select(oskar);
    QTRY_VERIFY(demo.on->inventory().userDetail(oskar));
    QCOMPARE(textOf(page, "title"), u"Oskar Söderlund"_s);
    QCOMPARE(textOf(page, "customer"), u"Byrån Norr AB"_s);
    QCOMPARE(factOf(page, u"E-mail"_s), u"oskar.soderlund@byran-norr.se"_s);
    QCOMPARE(factOf(page, u"Telephone"_s), u"070-174 06 06"_s);
    QVERIFY(factOf(page, u"Customer"_s).startsWith(u"Byrån Norr AB, ref. "_s));
    QVERIFY(factOf(page, u"Sticky"_s).startsWith(u"Yes: always available"_s));
    QCOMPARE(factOf(page, u"Notify on problems"_s), u"Only for servers where it was chosen"_s);
    QCOMPARE(factOf(page, u"ID"_s), oskar);
    QCOMPARE(page.findChild<gui::AvatarImage *>()->initials(), u"OS"_s);
    const api::UserDetail *detail = demo.on->inventory().userDetail(oskar);
    QCOMPARE(tabsOf(page).tabText(1), u"Keys 2"_s);
    QCOMPARE(tabsOf(page).tabText(2), u"Servers %1"_s.arg(detail->instances.size()));
    QCOMPARE(noticeOf(page), QString());
}

void TestPeople::filter()
{
    const Demo demo;
    auto *table = demo.on->named<QTableView>(u"People"_s);
    QTRY_COMPARE(table->model()->rowCount(), 12);
    auto *filter = demo.on->named<QLineEdit>(u"Filter people (Ctrl+F)"_s);
    QTest::keyClicks(filter, u"soderlund norr"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    // By a column that is not shown.
    filter->setText(u"0701740606"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    filter->setText(u"nobody at all"_s);
    gui::ListPane &pane = paneOf(pageOf(*demo.on), "pane");
    QCOMPARE(pane.placeholderText(), u"No person matches the filter."_s);
    QTest::mouseClick(demo.on->button<QPushButton>(u"Clear"_s, &pane), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 12);
}

void TestPeople::keys()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    page.select(oskar);
    QTRY_VERIFY(demo.on->inventory().userDetail(oskar));
    page.goTo({u"people"_s, oskar, u"keys"_s});
    auto *table = demo.on->named<QTableView>(u"SSH keys of the person"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!actionOf(page, u"Copy public key"_s)->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    const QString comment = table->currentIndex().data().toString();
    QVERIFY(actionOf(page, u"Copy public key"_s)->isEnabled());
    actionOf(page, u"Copy public key"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"s"_s));
    QVERIFY(copied.endsWith(comment));
    actionOf(page, u"Copy fingerprint"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u':'), 15);
}

void TestPeople::serversLeadOn()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    QTRY_VERIFY(demo.on->inventory().state({Kind::Instances, {}}).hasValues());
    page.goTo({u"people"_s, oskar, u"servers"_s});
    auto *table = demo.on->named<QTableView>(u"Servers of the person"_s);
    QTRY_VERIFY(table->model()->rowCount() > 10);
    const auto *model = static_cast<models::ArrangedModel *>(table->model());
    // With the host name that only the servers' own list tells.
    const QList<api::Instance> &instances = demo.on->inventory().values().instances;
    const auto named = std::find_if(instances.begin(), instances.end(), [&](const api::Instance &instance) {
        return !instance.hostname.isEmpty() && model->indexOf(instance.name).isValid();
    });
    QVERIFY(named != instances.end());
    const QModelIndex index = model->indexOf(named->name);
    QCOMPARE(index.data().toString(), named->hostname);
    QSignalSpy wanted(&page, &gui::Page::wanted);
    table->setCurrentIndex(index);
    QVERIFY(QTest::qWaitForWindowActive(&demo.on->window()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<gui::Place>(), (gui::Place{u"servers"_s, named->name, {}}));
    QVERIFY(!page.isVisible());
    demo.on->window().goTo({u"people"_s, oskar, u"servers"_s});
    QVERIFY(page.isVisible());
    table->scrollTo(index);
    const QPoint at = table->visualRect(index).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(wanted.size(), 2);
    // Elsewhere Enter is not the servers'.
    demo.on->window().goTo({u"people"_s, oskar, u"servers"_s});
    demo.on->named<QTableView>(u"People"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
}

void TestPeople::places()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    QTRY_VERIFY(!page.selected().isEmpty());
    QSignalSpy moved(&page, &gui::Page::moved);
    page.goTo({u"people"_s, oskar, {}});
    QCOMPARE(page.place(), (gui::Place{u"people"_s, oskar, {}}));
    QCOMPARE(moved.size(), 1);
    tabsOf(page).setCurrentIndex(2);
    QCOMPARE(page.place(), (gui::Place{u"people"_s, oskar, u"servers"_s}));
    QCOMPARE(moved.size(), 2);
    page.goTo({u"people"_s, u"103"_s, u"keys"_s});
    QCOMPARE(page.place(), (gui::Place{u"people"_s, u"103"_s, u"keys"_s}));
    // One that is not there is said to be gone, not replaced by another.
    page.goTo({u"people"_s, u"999"_s, {}});
    QCOMPARE(page.place().key, u"999"_s);
    QVERIFY(!support::whereIs(u"not in the account any longer"_s, page).isEmpty());
}

void TestPeople::secretIsNowhereUntilShown()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    page.select(oskar);
    QTRY_VERIFY(demo.on->inventory().userDetail(oskar));
    const QString address = demo.on->inventory().userDetail(oskar)->totpUrl;
    const QString secret = address.section(u"secret="_s, 1).section(u'&', 0, 0);
    QCOMPARE(secret.size(), 32);
    const auto places = [&] { return support::whereIs(secret, demo.on->window()); };
    QCOMPARE(places(), QStringList());
    const auto reveal = [&] {
        QTest::mouseClick(demo.on->button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
        return !places().isEmpty();
    };
    QVERIFY(reveal());
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(), address);
    QTest::mouseClick(demo.on->button<QPushButton>(u"Hide"_s, &page), Qt::LeftButton);
    QCOMPARE(places(), QStringList());
    QVERIFY(reveal());
    tabsOf(page).setCurrentIndex(1);
    QCOMPARE(places(), QStringList());
    tabsOf(page).setCurrentIndex(0);
    QCOMPARE(places(), QStringList());
    QVERIFY(reveal());
    page.select(u"101"_s);
    QCOMPARE(places(), QStringList());
    page.select(oskar);
    QCOMPARE(places(), QStringList());
    QVERIFY(reveal());
    demo.on->window().showPage(0);
    QCOMPARE(places(), QStringList());
    demo.on->window().showPage(static_cast<int>(demo.on->window().pages().indexOf(&page)));
    QCOMPARE(places(), QStringList());
    QVERIFY(reveal());
    // A refresh that brings nothing new takes nothing away.
    QSignalSpy read(&demo.on->inventory(), &inventory::Inventory::stateChanged);
    page.refresh();
    QTRY_COMPARE(demo.on->inventory().state({Kind::User, oskar}).phase, inventory::State::Phase::Ready);
    QVERIFY(!read.isEmpty());
    QVERIFY(!places().isEmpty());
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(places(), QStringList());
}

void TestPeople::secretIsWrittenNowhere()
{
    QString secret;
    QByteArray raw;
    {
        const Demo demo;
        PeoplePage &page = pageOf(*demo.on);
        connect(&demo.on->inventory(), &inventory::Inventory::received, this,
                [&raw](const inventory::Resource &, const QJsonValue &json) {
                    raw +=
                        QJsonDocument(json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
                            .toJson();
                });
        page.select(oskar);
        QTRY_VERIFY(demo.on->inventory().userDetail(oskar));
        secret = demo.on->inventory().userDetail(oskar)->totpUrl.section(u"secret="_s, 1).section(u'&', 0, 0);
        QTest::mouseClick(demo.on->button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
        QTest::mouseClick(demo.on->button<QPushButton>(u"Copy"_s, &page), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(secret));
        demo.on->window().close();
        QFile settings(demo.on->settingsFile());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(!kept.isEmpty());
        QVERIFY(!kept.contains(secret.toUtf8()));
    }
    QVERIFY(raw.contains("Oskar"));
    QVERIFY(!raw.contains(secret.toUtf8()));
    // With the window gone, so is the copy.
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestPeople::nobody()
{
    Scripted account("[]");
    account.open();
    gui::ListPane &pane = paneOf(pageOf(*account.on), "pane");
    QTRY_COMPARE(pane.placeholderText(), u"The key does not see any people."_s);
    QCOMPARE(pageOf(*account.on).count(), 0);
    QVERIFY(!actionOf(pageOf(*account.on), u"Mail to…"_s)->isEnabled());
    QVERIFY(!actionOf(pageOf(*account.on), u"Copy name"_s)->isEnabled());
}

void TestPeople::listFailsAndIsRetried()
{
    Scripted account("[]");
    account.server.on("GET", "/api/v2/instance/user/", Reply::json("{}", 500));
    account.open();
    gui::ListPane &pane = paneOf(pageOf(*account.on), "pane");
    QTRY_VERIFY(pane.placeholderText().contains(u"The API has a fault"_s));
    QCOMPARE(pageOf(*account.on).count(), -1);
    account.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Anna"}])"));
    QTest::mouseClick(account.on->button<QPushButton>(u"Retry"_s, &pane), Qt::LeftButton);
    QTRY_COMPARE(pane.placeholderText(), QString());
    QCOMPARE(pageOf(*account.on).selected(), u"7"_s);
}

void TestPeople::detailFailsAndIsRetried()
{
    Scripted account(R"([{"id": 7, "name": "Anna Bo", "email": "anna@example.se", "customer": "Qx AB"}])");
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"detail": "<b>no</b>"})", 403));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_COMPARE(noticeOf(page), u"The person's details could not be read. The key does not have access to this."_s);
    // What the list told is told.
    QCOMPARE(textOf(page, "title"), u"Anna Bo"_s);
    QCOMPARE(factOf(page, u"E-mail"_s), u"anna@example.se"_s);
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB"_s);
    QCOMPARE(paneOf(page, "keys").placeholderText(), u"Not known: the person's details have not been read."_s);
    QCOMPARE(tabsOf(page).tabText(2), u"Servers"_s);
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "name": "Anna Bo",
        "ssh_keys": [], "instances": [], "customer": {"name": "Qx AB", "contact_name": "Zy"}})"));
    QTest::mouseClick(account.on->button<QPushButton>(u"Retry"_s, &page), Qt::LeftButton);
    QTRY_COMPARE(noticeOf(page), QString());
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB, ref. Zy"_s);
    QCOMPARE(paneOf(page, "keys").placeholderText(), u"The person has no SSH keys."_s);
    QCOMPARE(paneOf(page, "servers").placeholderText(), u"The person has nothing to do with any server."_s);
    QCOMPARE(tabsOf(page).tabText(2), u"Servers 0"_s);
    // What is known stays when a later read fails.
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::closed());
    page.refresh();
    QTRY_VERIFY(noticeOf(page).contains(u"what was last known is shown"_s));
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB, ref. Zy"_s);
}

void TestPeople::withoutId()
{
    Scripted account(R"([{"name": "Nobody", "email": "n@example.se"}, {"id": null, "name": "Nobody"}])");
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_COMPARE(page.count(), 2);
    QCOMPARE(page.selected(), u"Nobody"_s);
    QVERIFY(noticeOf(page).contains(u"gave no id"_s));
    QCOMPARE(factOf(page, u"E-mail"_s), u"n@example.se"_s);
    QCOMPARE(factOf(page, u"ID"_s), u"–"_s);
    QCOMPARE(paneOf(page, "servers").placeholderText(), u"Not known: the API gave no id to ask for this person by."_s);
    page.refresh();
    QTRY_COMPARE(account.server.requests("GET", "/api/v2/instance/user/").size(), 2);
    for (const support::Received &request : account.server.requests())
        QVERIFY2(!request.path.startsWith("/api/v2/instance/user//"), request.path.constData());
}

void TestPeople::nullsEverywhere()
{
    Scripted account(R"([{"id": "7", "name": null, "customer": null, "email": null, "phone": null, "avatar": null,
                          "sticky": null, "sticky_notify": null}])");
    account.server.on("GET", "/api/v2/instance/user/7/",
                      Reply::json(R"({"id": null, "name": null, "customer": null, "ssh_keys": [null,
        {"id": null, "name": null, "pub_key": null, "fingerprint": null}], "instances": [{"name": null,
        "description": null, "invoice_contact": null, "access": null, "notify": 1}], "totp_url": null})"));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_VERIFY(account.on->inventory().userDetail(u"7"_s));
    QCOMPARE(textOf(page, "title"), u"No name"_s);
    QCOMPARE(page.findChild<gui::AvatarImage *>()->initials(), QString());
    QCOMPARE(factOf(page, u"E-mail"_s), u"–"_s);
    QVERIFY(factOf(page, u"Sticky"_s).startsWith(u"No"_s));
    QVERIFY(!support::whereIs(u"None is set for this person."_s, page).isEmpty());
    QVERIFY(!actionOf(pageOf(*account.on), u"Mail to…"_s)->isEnabled());
    QVERIFY(!actionOf(pageOf(*account.on), u"Go to server"_s)->isEnabled());
    tabsOf(page).setCurrentIndex(1);
    QTRY_COMPARE(account.on->named<QTableView>(u"SSH keys of the person"_s)->model()->rowCount(), 1);
}

void TestPeople::textIsText()
{
    Scripted account(R"([{"id": 7, "name": "<b>Anna</b> <img src=x>", "customer": "\u202eAB\u0007 <i>x</i>",
                          "email": "a@b.se?cc=evil@c.se", "phone": "👩‍💻 עמית"}])");
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "name": "<b>Anna</b> <img src=x>",
        "totp_url": "<u>hemligt</u>", "instances": [{"name": "<s>c1</s>", "description": "<img src=x>",
        "access": true}], "ssh_keys": [{"id": 1, "name": "<b>key</b>", "pub_key": "<b>no key</b>"}]})"));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_VERIFY(account.on->inventory().userDetail(u"7"_s));
    QCOMPARE(textOf(page, "title"), u"<b>Anna</b> <img src=x>"_s);
    QCOMPARE(factOf(page, u"Telephone"_s), u"👩‍💻 עמית"_s);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
    // An address that says more than an address is not handed to a mail program as it is.
    page.goTo({u"people"_s, u"7"_s, u"servers"_s});
    auto *servers = account.on->named<QTableView>(u"Servers of the person"_s);
    QTRY_COMPARE(servers->model()->rowCount(), 1);
    QCOMPARE(servers->model()->index(0, 0).data().toString(), u"<s>c1</s>"_s);
    QCOMPARE(servers->model()->index(0, 3).data().toString(), u"<img src=x>"_s);
    QVERIFY(!servers->model()->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    tabsOf(page).setCurrentIndex(0);
    QTest::mouseClick(account.on->button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(), u"<u>hemligt</u>"_s);
}

void TestPeople::endlessTexts()
{
    const QByteArray endless(100000, 'W');
    Scripted account(R"([{"id": 7, "name": ")" + endless + R"(", "customer": ")" + endless + R"(", "email": ")" +
                     endless + R"(@b.se", "phone": ")" + endless + R"(", "avatar": "https://)" + endless + R"("}])");
    account.server.on("GET", "/api/v2/instance/user/7/",
                      Reply::json(R"({"id": 7, "totp_url": "otpauth://)" + endless + R"(", "ssh_keys": [{"name": ")" +
                                  endless + R"(", "pub_key": ")" + endless + R"("}], "instances": [{"name": ")" +
                                  endless + R"("}]})"));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_VERIFY(account.on->inventory().userDetail(u"7"_s));
    QTest::mouseClick(account.on->button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().size(), 100010);
    QVERIFY(!actionOf(pageOf(*account.on), u"Mail to…"_s)->isEnabled());
    for (int tab = 0; tab < tabsOf(page).count(); ++tab) {
        tabsOf(page).setCurrentIndex(tab);
        QVERIFY(!account.on->window().grab().isNull());
    }
    QCOMPARE(account.on->window().size(), QSize(1280, 800));
}

void TestPeople::malformedKey()
{
    Scripted account(R"([{"id": 7, "name": "Anna"}])");
    account.server.on("GET", "/api/v2/instance/user/7/",
                      Reply::json(R"({"id": 7, "ssh_keys": [{"id": 1, "name": "good", "pub_key": ")" + publicKey +
                                  R"("}, {"id": 2, "name": "bad", "pub_key": "ssh-ed25519 AAAA"}]})"));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    page.goTo({u"people"_s, u"7"_s, u"keys"_s});
    auto *table = account.on->named<QTableView>(u"SSH keys of the person"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"bad"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Malformed public key"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"Ed25519, 256 bits"_s);
}

void TestPeople::goneAndBack()
{
    Scripted account(R"([{"id": 7, "name": "Anna"}, {"id": 8, "name": "Bo"}])");
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "phone": "1"})"));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_VERIFY(account.on->inventory().userDetail(u"7"_s));
    account.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 8, "name": "Bo"}])"));
    account.on->inventory().read({Kind::Users, {}});
    QTRY_COMPARE(page.count(), 1);
    QVERIFY(!account.on->inventory().userDetail(u"7"_s));
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "phone": "2"})"));
    account.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Anna"}])"));
    account.on->inventory().read({Kind::Users, {}});
    QTRY_COMPARE(factOf(page, u"Telephone"_s), u"2"_s);
    QCOMPARE(page.selected(), u"7"_s);
}

void TestPeople::mail()
{
    Scripted account(R"([{"id": 7, "name": "Anna", "email": " anna+å@example.se "},
                         {"id": 8, "name": "Bo", "email": "bo@example.se,evil@example.se"}])");
    account.open();
    probe::Avatars avatars;
    QList<QUrl> opened;
    bool works = true;
    PeoplePage page(account.on->inventory(), account.on->settings(), avatars, [&](const QUrl &url) {
        opened.append(url);
        return works;
    });
    QSignalSpy said(&page, &gui::Page::said);
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(page.count(), 2);
    page.select(u"7"_s);
    auto *button = page.findChild<QPushButton *>(u"mail"_s);
    QCOMPARE(button->text(), u"Mail to…"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().toEncoded(), "mailto:anna%2B%C3%A5@example.se");
    QCOMPARE(said.size(), 0);
    works = false;
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(said.size(), 1);
    page.select(u"8"_s);
    QVERIFY(!button->isEnabled());
}

void TestPeople::pictureOnlyWhenAllowed()
{
    const support::SelfSigned certificate;
    QVERIFY(certificate.isValid());
    support::HttpServer pictures(certificate.certificate(), certificate.key());
    pictures.on("GET", "/7.png", Reply::text("image/png", redSquare()));
    const QByteArray address = pictures.origin().toEncoded() + "/7.png";
    Scripted account(R"([{"id": 7, "name": "Anna", "avatar": ")" + address + R"("}])");
    account.open();
    account.on->settings().setAvatars(false);
    probe::Avatars avatars({certificate.certificate()});
    PeoplePage page(account.on->inventory(), account.on->settings(), avatars, {});
    page.show();
    QTRY_COMPARE(page.selected(), u"7"_s);
    auto *image = page.findChild<gui::AvatarImage *>();
    // When it would have been asked for, it was not.
    QTRY_VERIFY(!page.findChild<QTimer *>(u"pictureSoon"_s)->isActive());
    QCOMPARE(pictures.connections(), 0);
    QVERIFY(image->picture().isNull());
    account.on->settings().setAvatars(true);
    QTRY_VERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 1);
    QVERIFY(pictures.requests().first().header("api_key").isNull());
    // Off at once, and on again without another question.
    account.on->settings().setAvatars(false);
    QVERIFY(image->picture().isNull());
    account.on->settings().setAvatars(true);
    QVERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 1);
}

void TestPeople::pictureOnlyOfWhoIsShown()
{
    const support::SelfSigned certificate;
    QVERIFY(certificate.isValid());
    support::HttpServer pictures(certificate.certificate(), certificate.key());
    pictures.otherwise([](const support::Received &) { return Reply::text("image/png", redSquare()); });
    QByteArray users;
    for (int id = 1; id <= 9; ++id) {
        users += R"({"id": )" + QByteArray::number(id) + R"(, "name": "P)" + QByteArray::number(id) +
                 R"(", "avatar": ")" + pictures.origin().toEncoded() + "/" + QByteArray::number(id) + R"("},)";
    }
    users.chop(1);
    Scripted account("[" + users + "]");
    account.open();
    probe::Avatars avatars({certificate.certificate()});
    PeoplePage page(account.on->inventory(), account.on->settings(), avatars, {});
    page.show();
    QTRY_COMPARE(page.count(), 9);
    // Walking down the list.
    for (int id = 1; id <= 9; ++id)
        page.select(QString::number(id));
    auto *image = page.findChild<gui::AvatarImage *>();
    QTRY_VERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 1);
    QCOMPARE(pictures.requests().first().path, "/9");
    page.select(u"3"_s);
    QVERIFY(image->picture().isNull());
    QTRY_VERIFY(!image->picture().isNull());
    page.select(u"9"_s);
    QVERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 2);
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
