// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleaccounts.h"
#include "support/testcase.h"

namespace tst_peopleodd {

using namespace Qt::StringLiterals;
using gui::PeoplePage;
using inventory::Kind;
using support::Reply;
using namespace ofpeople;

/// What the people page says of failures and of strange people, and whom it asks for pictures.
class TestPeopleOdd : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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

void TestPeopleOdd::nobody()
{
    Scripted account("[]");
    account.open();
    gui::ListPane &pane = paneOf(pageOf(*account.on), "pane");
    QTRY_COMPARE(pane.placeholderText(), u"The key does not give access to any people."_s);
    QCOMPARE(pageOf(*account.on).count(), 0);
    QVERIFY(!actionOf(pageOf(*account.on), u"Send email…"_s)->isEnabled());
    QVERIFY(!actionOf(pageOf(*account.on), u"Copy name"_s)->isEnabled());
}

void TestPeopleOdd::listFailsAndIsRetried()
{
    Scripted account("[]");
    account.server.on("GET", "/api/v2/instance/user/", Reply::json("{}", 500));
    account.open();
    gui::ListPane &pane = paneOf(pageOf(*account.on), "pane");
    QTRY_VERIFY(pane.placeholderText().contains(u"The API is not working"_s));
    QCOMPARE(pageOf(*account.on).count(), -1);
    account.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Anna"}])"));
    QTest::mouseClick(account.on->button<QPushButton>(u"Retry"_s, &pane), Qt::LeftButton);
    QTRY_COMPARE(pane.placeholderText(), QString());
    QCOMPARE(pageOf(*account.on).selected(), u"7"_s);
}

void TestPeopleOdd::detailFailsAndIsRetried()
{
    Scripted account(R"([{"id": 7, "name": "Anna Bo", "email": "anna@example.se", "customer": "Qx AB"}])");
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"detail": "<b>no</b>"})", 403));
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_COMPARE(noticeOf(page), u"The person's details could not be read. The key does not have access to this."_s);
    // What the list told is told.
    QCOMPARE(textOf(page, "title"), u"Anna Bo"_s);
    QCOMPARE(factOf(page, u"Email"_s), u"anna@example.se"_s);
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB"_s);
    QCOMPARE(paneOf(page, "keys").placeholderText(), u"Unknown: the person's details have not been read."_s);
    QCOMPARE(tabsOf(page).tabText(2), u"Servers"_s);
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "name": "Anna Bo",
        "ssh_keys": [], "instances": [], "customer": {"name": "Qx AB", "contact_name": "Zy"}})"));
    QTest::mouseClick(account.on->button<QPushButton>(u"Retry"_s, &page), Qt::LeftButton);
    QTRY_COMPARE(noticeOf(page), QString());
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB, ref. Zy"_s);
    QCOMPARE(paneOf(page, "keys").placeholderText(), u"The person has no SSH keys."_s);
    QCOMPARE(paneOf(page, "servers").placeholderText(), u"The person is not linked to any server."_s);
    QCOMPARE(tabsOf(page).tabText(2), u"Servers 0"_s);
    // What is known stays when a later read fails, which is told once in the window.
    account.server.on("GET", "/api/v2/instance/user/7/", Reply::closed());
    page.refresh();
    QTRY_VERIFY(account.on->unread().startsWith(u"Not refreshed: 1 other part. The last known values are shown. "_s));
    QCOMPARE(noticeOf(page), QString());
    QCOMPARE(factOf(page, u"Customer"_s), u"Qx AB, ref. Zy"_s);
}

void TestPeopleOdd::withoutId()
{
    Scripted account(R"([{"name": "Nobody", "email": "n@example.se"}, {"id": null, "name": "Nobody"}])");
    account.open();
    PeoplePage &page = pageOf(*account.on);
    QTRY_COMPARE(page.count(), 2);
    QCOMPARE(page.selected(), u"Nobody"_s);
    QVERIFY(noticeOf(page).contains(u"gave no usable ID"_s));
    QCOMPARE(factOf(page, u"Email"_s), u"n@example.se"_s);
    QCOMPARE(factOf(page, u"ID"_s), u"–"_s);
    QCOMPARE(paneOf(page, "servers").placeholderText(), u"Unknown: the API gave no ID for this person."_s);
    page.refresh();
    QTRY_COMPARE(account.server.requests("GET", "/api/v2/instance/user/").size(), 2);
    for (const support::Received &request : account.server.requests())
        QVERIFY2(!request.path.startsWith("/api/v2/instance/user//"), request.path.constData());
}

void TestPeopleOdd::nullsEverywhere()
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
    QCOMPARE(factOf(page, u"Email"_s), u"–"_s);
    QVERIFY(factOf(page, u"Always has access"_s).startsWith(u"No"_s));
    QVERIFY(!support::whereIs(u"None is set up for this person."_s, page).isEmpty());
    QVERIFY(!actionOf(pageOf(*account.on), u"Send email…"_s)->isEnabled());
    QVERIFY(!actionOf(pageOf(*account.on), u"Go to server"_s)->isEnabled());
    tabsOf(page).setCurrentIndex(1);
    QTRY_COMPARE(account.on->named<QTableView>(u"SSH keys of the person"_s)->model()->rowCount(), 1);
}

void TestPeopleOdd::textIsText()
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

void TestPeopleOdd::endlessTexts()
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
    QVERIFY(!actionOf(pageOf(*account.on), u"Send email…"_s)->isEnabled());
    for (int tab = 0; tab < tabsOf(page).count(); ++tab) {
        tabsOf(page).setCurrentIndex(tab);
        QVERIFY(!account.on->window().grab().isNull());
    }
    QCOMPARE(account.on->window().size(), QSize(1280, 800));
}

void TestPeopleOdd::malformedKey()
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

void TestPeopleOdd::goneAndBack()
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

void TestPeopleOdd::mail()
{
    Scripted account(R"([{"id": 7, "name": "Anna", "email": " anna+å@example.se "},
                         {"id": 8, "name": "Bo", "email": "bo@example.se,evil@example.se"}])");
    account.open();
    probe::Avatars avatars;
    QList<QUrl> opened;
    bool works = true;
    PeoplePage page(account.on->inventory(), account.on->index(), nullptr, account.on->settings(), nullptr, avatars,
                    [&](const QUrl &url) {
                        opened.append(url);
                        return works;
                    });
    QSignalSpy said(&page, &gui::Page::said);
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(page.count(), 2);
    page.select(u"7"_s);
    auto *button = page.findChild<QPushButton *>(u"mail"_s);
    QCOMPARE(button->text(), u"Send email…"_s);
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

void TestPeopleOdd::pictureOnlyWhenAllowed()
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
    PeoplePage page(account.on->inventory(), account.on->index(), nullptr, account.on->settings(), nullptr, avatars,
                    {});
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

void TestPeopleOdd::pictureOnlyOfWhoIsShown()
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
    PeoplePage page(account.on->inventory(), account.on->index(), nullptr, account.on->settings(), nullptr, avatars,
                    {});
    page.show();
    QTRY_COMPARE(page.count(), 9);
    auto *image = page.findChild<gui::AvatarImage *>();
    page.select(u"1"_s);
    QTRY_VERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 1);
    // Walking down the list.
    for (int id = 2; id <= 9; ++id)
        page.select(QString::number(id));
    QVERIFY(image->picture().isNull());
    QTRY_VERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 2);
    QCOMPARE(pictures.requests().last().path, "/9");
    page.select(u"3"_s);
    QVERIFY(image->picture().isNull());
    QTRY_VERIFY(!image->picture().isNull());
    page.select(u"9"_s);
    QVERIFY(!image->picture().isNull());
    QCOMPARE(pictures.requests().size(), 3);
}

CONSOLE_TEST(QApplication, TestPeopleOdd)

} // namespace tst_peopleodd

#include "tst_peopleodd.moc"
