// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/listpane.h"
#include "gui/requests/requestspage.h"
#include "inventory/recovery.h"
#include "inventory/requestlog.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace tst_requests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Reply;

namespace {

constexpr char key[] = "hush-9f2c-key";

/// Columns of the table.
enum Column { Time, Verb, Path, Status, Duration, Size, Attempt, Outcome };

/// An account with one server whose keys cannot be read, and a list that repeats the key and wants to be markup.
void script(support::HttpServer &server)
{
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "a.se"}])"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1", "hostname": "a.se"})"));
    server.on("GET", "/api/v2/certificate/", [](const support::Received &request) {
        return Reply::json(R"({"detail": "<b>No</b> )" + request.header("api_key") + R"( <img src=x>"})", 500);
    });
}

/// The window on that account, its requests shown, once nothing more is asked for.
struct Shown
{
    Shown()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        script(server);
        on = std::make_unique<WindowOn>(server.base(), key);
        // What failed would be read again meanwhile: how often is not this page's.
        on->inventory().recovery().setOn(false);
        // Away from the servers: of one that is looked at for a while, keys and users are read too.
        on->action(u"Domains"_s)->trigger();
        [&] { QTRY_VERIFY(on->inventory().instanceDetail(u"c1"_s)); }();
        on->action(u"Requests"_s)->trigger();
        page = on->window().findChild<gui::RequestsPage *>();
        table = on->named<QTableView>(u"Requests to the API"_s);
        model = static_cast<tables::ArrangedModel *>(table->model());
        [&] { QTRY_COMPARE(model->totalCount(), 5); }();
    }

    QStringList column(Column column) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }
    int rowOf(const QString &path) const { return static_cast<int>(column(Path).indexOf(path)); }
    QString fact(const QString &label) const { return on->named<gui::ValueText>(label, page)->value(); }
    QString said() const { return on->window().findChild<QLabel *>(u"fresh"_s)->text(); }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
    gui::RequestsPage *page = nullptr;
    QTableView *table = nullptr;
    tables::ArrangedModel *model = nullptr;
};

} // namespace

/// The page of requests, in the real window.
class TestRequests : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheWindowAsked();
    void countsNothingInTheNavigation();
    void detailsTellTheOutcome();
    void filterAndCounts();
    void copiesAsText();
    void savesAsText();
    void tellsWhatCannotBeSaved();
    void clears();
    void followsTheLanguage();
    void keyboardAlone();
    void isNoPlaceToReturnTo();
    void manyAreShownAtOnce();
};

void TestRequests::listsWhatTheWindowAsked()
{
    Shown on;
    QStringList arrived;
    for (const support::Received &request : on.server.requests())
        arrived += QString::fromLatin1(request.path).mid(7);
    QStringList listed = on.column(Path);
    arrived.sort();
    listed.sort();
    QCOMPARE(listed, arrived);
    QCOMPARE(on.column(Verb), QStringList(5, u"GET"_s));
    // The latest first.
    QCOMPARE(on.column(Path).first(), u"/instance/c1/"_s);
    const int failed = on.rowOf(u"/certificate/"_s);
    QCOMPARE(on.column(Status).at(failed), u"500"_s);
    QCOMPARE(on.column(Outcome).at(failed), u"Error in the API"_s);
    QCOMPARE(on.column(Outcome).count(u"OK"_s), 4);
    // What is asked for while one looks comes by itself.
    on.on->inventory().read({inventory::Kind::SshKeys, u"c1"_s});
    QTRY_COMPARE(on.column(Path).first(), u"/instance/c1/sshkeys/"_s);
    QCOMPARE(on.column(Attempt).first(), u"1"_s);
}

void TestRequests::countsNothingInTheNavigation()
{
    Shown on;
    const auto *navigation = on.on->named<QListWidget>(u"Navigation"_s);
    const QListWidgetItem *last = navigation->item(navigation->count() - 1);
    QCOMPARE(last->text(), u"Requests"_s);
    QCOMPARE(last->data(Qt::AccessibleTextRole).toString(), u"Requests"_s);
    QCOMPARE(on.on->window().findChild<QLabel *>(u"counts"_s)->text(),
             QCoreApplication::translate("gui::RequestsPage", "%Ln request(s)", nullptr, 5));
}

void TestRequests::detailsTellTheOutcome()
{
    Shown on;
    // The latest, as one comes.
    QCOMPARE(on.page->findChild<gui::ElidedLabel *>(u"title"_s)->text(), u"GET /instance/c1/"_s);
    QCOMPARE(on.fact(u"Outcome"_s), u"The API responded as expected."_s);
    QCOMPARE(on.fact(u"Status"_s), u"200"_s);
    on.table->selectRow(on.rowOf(u"/certificate/"_s));
    QCOMPARE(on.page->findChild<gui::ElidedLabel *>(u"title"_s)->text(), u"GET /certificate/"_s);
    QCOMPARE(on.fact(u"Outcome"_s),
             u"The API is not working at the moment. Try again later, or contact support if the problem remains."_s);
    QCOMPARE(on.fact(u"Server's error message"_s), u"<b>No</b> … <img src=x>"_s);
    QCOMPARE(on.on->named<gui::ValueText>(u"Server's error message"_s, on.page)->toPlainText(),
             u"<b>No</b> … <img src=x>"_s);
    QCOMPARE(on.fact(u"Status"_s), u"500"_s);
    QCOMPARE(on.fact(u"Attempt"_s), u"1"_s);
}

void TestRequests::filterAndCounts()
{
    Shown on;
    auto *filter = on.on->named<QLineEdit>(u"Filter requests (Ctrl+F)"_s);
    QTest::keyClicks(filter, u"instance c1"_s);
    QCOMPARE(on.column(Path), QStringList{u"/instance/c1/"_s});
    QCOMPARE(on.on->window().findChild<QLabel *>(u"counts"_s)->text(),
             QCoreApplication::translate("gui::ListPage", "%1 of %2")
                 .arg(1)
                 .arg(QCoreApplication::translate("gui::RequestsPage", "%Ln request(s)", nullptr, 5)));
    filter->setText(u"status:500"_s);
    QCOMPARE(on.column(Path), QStringList{u"/certificate/"_s});
    filter->setText(u"outcome:\"server fault\""_s);
    QCOMPARE(on.column(Path), QStringList{u"/certificate/"_s});
    filter->setText(u"nothing such"_s);
    auto *pane = on.page->findChild<gui::ListPane *>(u"pane"_s);
    QCOMPARE(pane->placeholderText(), u"No request matches the filter."_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(on.model->shownCount(), 5);
}

void TestRequests::copiesAsText()
{
    Shown on;
    // All of them, whatever the filter shows.
    on.on->named<QLineEdit>(u"Filter requests (Ctrl+F)"_s)->setText(u"c1"_s);
    QTest::mouseClick(on.on->button<QPushButton>(u"Copy all"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText() && !copied->hasHtml());
    const QStringList lines = copied->text().split(u'\n');
    QCOMPARE(lines.size(), 8);
    QVERIFY2(lines.at(0).startsWith(u"Cloudnet Console 1.2.3, Qt "_s + QString::fromLatin1(qVersion()) + u", 20"_s),
             qPrintable(lines.at(0)));
    QVERIFY2(lines.at(0).endsWith(u"Z, "_s + on.server.base().toString()), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), u"time\tverb\tpath\tstatus\tms\tbytes\tattempt\toutcome"_s);
    // From the first to the latest.
    QCOMPARE(lines.at(6).split(u'\t').at(2), u"/instance/c1/"_s);
    const QStringList failed = lines.filter(u"/certificate/"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().startsWith(u"20"_s) && failed.first().contains(u"Z\tGET\t/certificate/\t500\t"_s));
    QVERIFY(failed.first().endsWith(u"\t1\tserver fault"_s));
    QVERIFY(lines.at(7).isEmpty());
    QVERIFY(!copied->text().contains(QString::fromLatin1(key)));
    QCOMPARE(on.said(), u"The requests were copied as text."_s);
}

void TestRequests::savesAsText()
{
    Shown on;
    on.on->action(u"Copy all"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QTest::mouseClick(on.on->button<QPushButton>(u"Save all…"_s), Qt::LeftButton);
    auto *files = on.on->window().findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(files->selectedFiles().first().contains(u"cloudnet-requests-20"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"told.txt"_s);
    files->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QTRY_COMPARE(on.said(), u"The requests were written to %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    // But for the second in which each was made.
    QCOMPARE(written.section(u'\n', 1), copied.section(u'\n', 1));
    QCOMPARE(written.section(u',', 0, 1), copied.section(u',', 0, 1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"told.txt"_s});
}

void TestRequests::tellsWhatCannotBeSaved()
{
    Shown on;
    const QTemporaryDir folder;
    on.page->write(folder.filePath(u"none/told.txt"_s));
    auto *dialog = on.on->window().findChild<gui::DetailsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(
        dialog->findChild<QLabel *>(u"sentence"_s)->text(),
        u"The file could not be written: there is no folder %1. Nothing was saved; choose another folder or name."_s
            .arg(QDir::toNativeSeparators(folder.filePath(u"none"_s))));
}

void TestRequests::clears()
{
    Shown on;
    on.on->action(u"Clear list"_s)->trigger();
    QCOMPARE(on.model->totalCount(), 0);
    auto *pane = on.page->findChild<gui::ListPane *>(u"pane"_s);
    QCOMPARE(pane->placeholderText(), u"No requests yet."_s);
    QVERIFY(!on.on->button<QPushButton>(u"Copy all"_s)->isEnabled());
    QVERIFY(!on.on->button<QPushButton>(u"Save all…"_s)->isEnabled());
    QVERIFY(!on.on->action(u"Clear list"_s)->isEnabled());
    on.on->inventory().read({inventory::Kind::Domains, {}});
    QTRY_COMPARE(on.column(Path), QStringList{u"/domain/"_s});
    QVERIFY(on.on->action(u"Clear list"_s)->isEnabled());
    QVERIFY(pane->placeholderText().isEmpty());
}

void TestRequests::followsTheLanguage()
{
    Shown on;
    const auto expect = [&](const char *context, const char *source) {
        return QCoreApplication::translate(context, source);
    };
    on.table->selectRow(on.rowOf(u"/certificate/"_s));
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        on.on->language().use(language);
        QCoreApplication::processEvents();
        const int row = on.rowOf(u"/certificate/"_s);
        QCOMPARE(on.page->title(), expect("gui::RequestsPage", "Requests"));
        QCOMPARE(on.model->headerData(Outcome, Qt::Horizontal).toString(), expect("RequestTable", "Outcome"));
        QCOMPARE(on.column(Outcome).at(row), expect("RequestTable", "Error in the API"));
        QCOMPARE(on.column(Size).at(row).contains(u"byte"_s), true);
        QCOMPARE(on.table->accessibleName(), expect("gui::RequestsPage", "Requests to the API"));
        QCOMPARE(on.page->findChild<QPushButton *>(u"copyAll"_s)->text(), expect("gui::RequestsPage", "Copy all"));
        QCOMPARE(
            on.fact(expect("gui::RequestsPage", "Outcome")),
            expect(
                "ErrorText",
                "The API is not working at the moment. Try again later, or contact support if the problem remains."));
    }
}

void TestRequests::keyboardAlone()
{
    Shown on;
    QVERIFY(QTest::qWaitForWindowActive(&on.on->window()));
    auto *filter = on.on->named<QLineEdit>(u"Filter requests (Ctrl+F)"_s);
    filter->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
        if (seen.last() == filter)
            break;
    }
    QCOMPARE(seen.last(), filter);
    const auto copy = seen.indexOf(on.on->button<QPushButton>(u"Copy all"_s));
    const auto save = seen.indexOf(on.on->button<QPushButton>(u"Save all…"_s));
    QVERIFY(copy >= 0 && copy < save && save < seen.indexOf(on.table));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), on.table);
}

void TestRequests::isNoPlaceToReturnTo()
{
    Shown on;
    on.table->selectRow(on.rowOf(u"/certificate/"_s));
    QCOMPARE(on.page->place(), (settings::Place{u"requests"_s, {}, {}}));
    // The next start opens the page, with the requests of that start.
    on.on->reopen();
    on.on->inventory().recovery().setOn(false);
    auto *page = on.on->window().findChild<gui::RequestsPage *>();
    QVERIFY(page->isVisible());
    auto *table = on.on->named<QTableView>(u"Requests to the API"_s);
    QTRY_COMPARE(table->model()->rowCount(), 5);
}

void TestRequests::manyAreShownAtOnce()
{
    api::Client client({.base = QUrl(u"http://127.0.0.1:1/api"_s), .key = key});
    inventory::RequestLog log(client);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    gui::RequestsPage page(log, settings);
    auto *table = page.findChild<QTableView *>();
    QSignalSpy inserted(table->model(), &QAbstractItemModel::rowsInserted);
    const auto note = [&client](quint64 from, quint64 to) {
        for (quint64 number = from; number <= to; ++number)
            Q_EMIT client.noted({.number = number,
                                 .started = QDateTime::currentDateTimeUtc(),
                                 .verb = u"GET"_s,
                                 .path = u"/instance/c%1/"_s.arg(number),
                                 .status = 200});
    };
    // Nobody looks.
    note(1, 700);
    QCoreApplication::processEvents();
    QCOMPARE(table->model()->rowCount(), 0);
    page.resize(1000, 700);
    page.show();
    page.activate();
    QCOMPARE(table->model()->rowCount(), 500);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(table->model()->index(0, Path).data().toString(), u"/instance/c700/"_s);
    // Many while somebody does are one change.
    note(701, 1100);
    QTRY_COMPARE(table->model()->index(0, Path).data().toString(), u"/instance/c1100/"_s);
    QCOMPARE(table->model()->rowCount(), 500);
    QVERIFY2(inserted.size() <= 2, qPrintable(QString::number(inserted.size())));
    // The one that was looked at is gone, and said to be nothing.
    note(1101, 2000);
    QTRY_COMPARE(table->model()->index(0, Path).data().toString(), u"/instance/c2000/"_s);
    QVERIFY(!page.findChild<QWidget *>(u"request"_s)->isVisible());
    QVERIFY(page.findChild<QWidget *>(u"nothing"_s)->isVisible());
}

CONSOLE_TEST(QApplication, TestRequests)

} // namespace tst_requests

#include "tst_requests.moc"
