// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/kit/exactedit.h"
#include "gui/kit/notice.h"
#include "gui/pages/page.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/serverspage.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_saving {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

namespace {

const QByteArray one = "/api/v2/instance/c1";

/// An account of one server that obeys writes, and the window on it with the form open.
struct Stage
{
    explicit Stage(const QString &description = u"shop"_s, const QString &contact = u"Norr"_s)
        : held{{u"name"_s, u"c1"_s},
               {u"hostname"_s, u"old.se"_s},
               {u"description"_s, description},
               {u"technical_contact"_s, contact}}
    {
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/", [this](const Received &) { return Reply::json(QJsonArray{held}); });
        server.on("GET", one + '/', [this](const Received &) { return Reply::json(held); });
        server.on("PATCH", one, [this](const Received &request) {
            take(request);
            return Reply::json(held);
        });
        on = std::make_unique<WindowOn>(server.base(), "key");
        page = on->window().findChild<gui::ServersPage *>();
        said = std::make_unique<QSignalSpy>(page, &gui::Page::said);
        page->select(u"c1"_s);
        [&] { QTRY_VERIFY(on->inventory().instanceDetail(u"c1"_s)); }();
        auto *edit = on->button<QPushButton>(u"Edit…"_s);
        [&] { QTRY_VERIFY(edit->isEnabled()); }();
        QTest::mouseClick(edit, Qt::LeftButton);
        form = on->window().findChild<gui::EditServerDialog *>();
    }

    void take(const Received &request)
    {
        const QJsonObject change = QJsonDocument::fromJson(request.body).object();
        for (auto field = change.begin(); field != change.end(); ++field)
            held.insert(field.key(), field.value());
    }

    QPlainTextEdit *description() { return on->named<QPlainTextEdit>(u"Description"_s, form); }
    void save() { QTest::mouseClick(on->button<QPushButton>(u"Save"_s, form), Qt::LeftButton); }
    bool isOpen() const { return on->window().findChild<gui::EditServerDialog *>() != nullptr; }
    QString notice() const { return form->findChild<gui::Notice *>(u"notice"_s)->sentence(); }
    QString lastSaid() const { return said->isEmpty() ? QString() : said->last().first().toString(); }
    /// All that was written, one object a request.
    QList<QJsonObject> written() const
    {
        QList<QJsonObject> bodies;
        for (const Received &request : server.requests()) {
            if (request.verb == "PATCH")
                bodies += QJsonDocument::fromJson(request.body).object();
        }
        return bodies;
    }

    QJsonObject held;
    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
    gui::ServersPage *page = nullptr;
    gui::EditServerDialog *form = nullptr;
    std::unique_ptr<QSignalSpy> said;
};

} // namespace

/// What goes out when a person has typed and pressed Save, and what comes of it, through the window on a real server.
class TestSaving : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLetterGoesOut_data();
    void onlyTheLetterGoesOut();
    void contactGoesOutAsItIs();
    void longDescriptionGoesOutWhole();
    void untouchedIsNotSent();
    void savedIsSaid();
    void storedNothing();
    void storedSomethingElse();
    void uncertainAnswer_data();
    void uncertainAnswer();
    void waitingIsSaidAndEnds();
};

void TestSaving::onlyTheLetterGoesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << u"one\u00a0two\u202fthree"_s;
    QTest::newRow("carriage returns and line feeds") << u"one\r\ntwo\r\n\r\nthree\r\n"_s;
    QTest::newRow("all line ends") << u"one\ntwo\r\nthree\rfour\u2028five\u2029six\n"_s;
    QTest::newRow("tabs") << u"\tone\t\ttwo\t"_s;
    QTest::newRow("control characters") << u"one\u0001\u001b[31m\u007ftwo\u0085"_s + QChar(0) + u"."_s;
    QTest::newRow("half a pair") << u"one"_s + QChar(0xd83d) + u"two"_s;
    QTest::newRow("blanks at the ends") << u"  one \n  "_s;
}

void TestSaving::onlyTheLetterGoesOut()
{
    QFETCH(const QString, text);
    Stage stage(text);
    QTextCursor cursor = stage.description()->textCursor();
    cursor.setPosition(2);
    stage.description()->setTextCursor(cursor);
    QTest::keyClicks(stage.description(), u"#"_s);
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    const QJsonObject expected{{u"description"_s, QString(text).insert(2, u'#')}};
    QCOMPARE(stage.written(), QList{expected});
    QCOMPARE(stage.lastSaid(), u"c1 is saved."_s);
}

void TestSaving::contactGoesOutAsItIs()
{
    const QString contact = u"Norr\u00a0AB\t\u2028\r\n"_s;
    Stage stage(u"shop"_s, contact);
    auto *line = stage.on->named<QLineEdit>(u"Technical contact"_s, stage.form);
    line->setCursorPosition(1);
    QTest::keyClicks(line, u"#"_s);
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    const QJsonObject expected{{u"technical_contact"_s, QString(contact).insert(1, u'#')}};
    QCOMPARE(stage.written(), QList{expected});
}

void TestSaving::longDescriptionGoesOutWhole()
{
    const QString text = u"word\u00a0"_s.repeated(20'000);
    Stage stage(text);
    QTest::keyClicks(stage.description(), u"#"_s);
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    QCOMPARE(stage.written(), (QList<QJsonObject>{{{u"description"_s, u"#"_s + text}}}));
}

void TestSaving::untouchedIsNotSent()
{
    // Both are more than an editor of Qt's would give back.
    Stage stage(u"one\r\ntwo\u00a0"_s.repeated(10'000), QString(40'000, u'n'));
    QTest::keyClicks(stage.on->named<QLineEdit>(u"Hostname"_s, stage.form), u".nu"_s);
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    QCOMPARE(stage.written(), (QList<QJsonObject>{{{u"hostname"_s, u"old.se.nu"_s}}}));
}

void TestSaving::savedIsSaid()
{
    Stage stage;
    stage.server.on("PATCH", one, [&](const Received &request) {
        stage.take(request);
        return Reply::text("text/html", "<h1>Bad gateway</h1>", 502);
    });
    QTest::keyClicks(stage.description(), u"book"_s);
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    QCOMPARE(stage.lastSaid(), u"c1 is saved. The API's answer was unclear, but the change is on the server."_s);
    QCOMPARE(stage.written().size(), 1);
}

void TestSaving::storedNothing()
{
    Stage stage;
    stage.server.on("PATCH", one, [&](const Received &) { return Reply::json(stage.held); });
    QTest::keyClicks(stage.description(), u"book"_s);
    stage.save();
    QTRY_VERIFY(stage.notice().contains(u"the change is not there"_s));
    QVERIFY(stage.isOpen());
    QCOMPARE(stage.lastSaid(), QString());
    QCOMPARE(stage.form->typed().description, u"bookshop"_s);
    QCOMPARE(stage.on->named<QPlainTextEdit>(u"Description on the server now"_s, stage.form)->toPlainText(), u"shop"_s);
    // Once the server stores it, the same form saves it.
    stage.server.on("PATCH", one, [&](const Received &request) {
        stage.take(request);
        return Reply::empty(204);
    });
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    QCOMPARE(stage.lastSaid(), u"c1 is saved."_s);
    QCOMPARE(stage.held.value(u"description"_s).toString(), u"bookshop"_s);
}

void TestSaving::storedSomethingElse()
{
    Stage stage;
    stage.server.on("PATCH", one, [&](const Received &) {
        stage.held.insert(u"description"_s, u"books"_s);
        return Reply::json(stage.held);
    });
    QTest::keyClicks(stage.description(), u"book"_s);
    stage.save();
    QTRY_VERIFY(stage.notice().contains(u"differs from your text: Description"_s));
    QVERIFY(stage.isOpen());
    QCOMPARE(stage.lastSaid(), QString());
    QCOMPARE(stage.form->typed().description, u"bookshop"_s);
    QCOMPARE(stage.on->named<QPlainTextEdit>(u"Description on the server now"_s, stage.form)->toPlainText(),
             u"books"_s);
    stage.form->finish();
}

void TestSaving::uncertainAnswer_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("404") << Reply::json(R"({"detail": "Not found."})", 404);
    QTest::newRow("redirect to a login page") << Reply::redirect(302, "/login/");
    QTest::newRow("closed") << Reply::closed();
    QTest::newRow("a page") << Reply::text("text/html", "<h1>Log in</h1>");
}

void TestSaving::uncertainAnswer()
{
    QFETCH(Reply, reply);
    Stage stage;
    bool obeys = false;
    const auto answer = [&](const Received &request) {
        if (obeys)
            stage.take(request);
        return reply;
    };
    stage.server.on("PATCH", one, answer);
    stage.server.on("PATCH", one + '/', answer);
    QTest::keyClicks(stage.description(), u"book"_s);
    stage.save();
    QTRY_VERIFY(stage.notice().contains(u"the change is not there"_s));
    QCOMPARE(stage.form->typed().description, u"bookshop"_s);
    // It cannot be read.
    stage.server.on("GET", one + '/', {Reply::json(stage.held), Reply::json("{}", 500)});
    stage.save();
    QTRY_VERIFY(stage.notice().contains(u"not known whether the change was saved"_s));
    QCOMPARE(stage.form->typed().description, u"bookshop"_s);
    // It arrives.
    obeys = true;
    stage.server.on("GET", one + '/', [&](const Received &) { return Reply::json(stage.held); });
    stage.save();
    QTRY_VERIFY(!stage.isOpen());
    QVERIFY(stage.lastSaid().startsWith(u"c1 is saved."_s));
}

/// A server that asks for a pause while something is saved: the form says why nothing happens, and nothing is sent once
/// the person has cancelled.
void TestSaving::waitingIsSaidAndEnds()
{
    Stage stage;
    QTest::keyClicks(stage.description(), u"book"_s);
    stage.server.on("GET", one + '/', Reply::json("{}", 429).header("Retry-After", "300"));
    stage.save();
    auto *progress = stage.form->findChild<QLabel *>(u"progress"_s);
    QTRY_VERIFY(progress->isVisible());
    QTRY_VERIFY(progress->text().startsWith(u"The server asks us to wait."_s));
    QTest::mouseClick(stage.on->named<QPushButton>(u"Cancel the waiting requests"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.notice().contains(u"Nothing was saved"_s));
    QVERIFY(!progress->isVisible());
    QCOMPARE(stage.form->typed().description, u"bookshop"_s);
    QCOMPARE(stage.written().size(), 0);
}

CONSOLE_TEST(QApplication, TestSaving)

} // namespace tst_saving

#include "tst_saving.moc"
