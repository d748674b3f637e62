// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/domains/domainspage.h"
#include "gui/lists/exportdialog.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/tabletools.h"
#include "gui/pages/page.h"
#include "gui/servers/serverspage.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace tst_tables {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
    }

    demo::Server server;
};

/// The entry of a tool's columns menu.
QAction *columnEntry(gui::TableTools *tools, const QString &header)
{
    const QList<QAction *> entries = tools->columnsAction()->menu()->actions();
    for (QAction *entry : entries) {
        if (entry->text() == header)
            return entry;
    }
    return nullptr;
}

/// What a menu of the menu bar holds when it opens, without its lines.
QStringList opened(QMenu *menu)
{
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    return texts;
}

QMenu *menuOf(WindowOn &on, const QString &title)
{
    const QList<QAction *> bar = on.window().menuBar()->actions();
    for (QAction *action : bar) {
        if (action->text().remove(u'&') == title)
            return action->menu();
    }
    qFatal("no menu %s", qPrintable(title));
}

/// Instances with one address each, named by it.
QByteArray serversWith(const QStringList &addresses)
{
    QJsonArray list;
    for (const QString &address : addresses) {
        list.append(QJsonObject{{u"name"_s, u"c%1"_s.arg(list.size() + 1)},
                                {u"hostname"_s, u"host%1.se"_s.arg(list.size() + 1)},
                                {u"ip"_s, u"10.0.0.%1"_s.arg(list.size() + 1)},
                                {u"ipv6"_s, address}});
    }
    return QJsonDocument(list).toJson();
}

} // namespace

/// Tables in the real window: columns, filter, menus, copies and export.
class TestTables : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKeptForTheAccount();
    void addressInAnySpelling();
    void fieldsInBothLanguages();
    void filterNeverNarrows();
    void menusFollowTheTable();
    void selectAllAndCopy();
    void exportsFromTheButton();
    void refreshMovesNothing();
};

void TestTables::columnsAreKeptForTheAccount()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    on.show(u"domains"_s);
    auto *table = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    gui::TableTools *tools = on.page(u"domains"_s).tableTools();
    columnEntry(tools, u"Registrar"_s)->trigger();
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(4), 0);
    table->sortByColumn(4, Qt::DescendingOrder);
    QTRY_VERIFY(!on.settings().columns(u"domains"_s).isEmpty());
    const QString first = table->model()->index(0, 0).data().toString();
    on.reopen();
    on.show(u"domains"_s);
    table = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    QVERIFY(table->isColumnHidden(2));
    QCOMPARE(table->horizontalHeader()->visualIndex(4), 0);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, 0).data().toString(), first);
    // The servers' table is another, and so is another account's.
    QVERIFY(on.settings().columns(u"servers"_s).isEmpty());
    Demo other;
    on.reopen(other.server.address(), other.server.key());
    on.show(u"domains"_s);
    table = on.named<QTableView>(u"Domains"_s);
    QVERIFY(!table->isColumnHidden(2));
    QVERIFY(table->horizontalHeader()->visualIndex(4) > table->horizontalHeader()->visualIndex(3));
}

void TestTables::addressInAnySpelling()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/",
              Reply::json(serversWith({u"2b53:7f02::1"_s, u"2b53:7f02::2"_s, u"2b53:7f02::10"_s})));
    WindowOn on(server.base(), "key");
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    const auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 3);
    auto *filter = on.named<QLineEdit>(u"Filter servers (Ctrl+F)"_s);
    for (const QString &typed : {u"2b53:7f02:0:0::1"_s, u"2B53:7F02:0000:0000:0000:0000:0000:0001"_s,
                                 u"ipv6:2b53:7f02:0:0:0:0:0:1"_s, u"address:10.0.0.1 2b53:7f02:0::1"_s}) {
        filter->setText(typed);
        QVERIFY2(model->indexOf(u"c1"_s).isValid(), qPrintable(typed));
        QVERIFY2(!model->indexOf(u"c2"_s).isValid(), qPrintable(typed));
    }
}

void TestTables::fieldsInBothLanguages()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key(), u"sv"_s);
    auto *tree = on.named<QTreeView>(u"Servrar"_s);
    const auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 25);
    auto *filter = on.page(u"servers"_s).filterBox()->findChild<QLineEdit *>();
    const auto shown = [&](const QString &typed) {
        filter->setText(typed);
        return model->shownCount();
    };
    // By header and by id, shown columns and hidden ones.
    const int magento = shown(u"typ:magento"_s);
    QVERIFY(magento > 0 && magento < 25);
    QCOMPARE(shown(u"type:magento"_s), magento);
    QCOMPARE(shown(u"beskrivning:magento"_s), 0);
    QVERIFY(tree->isColumnHidden(3));
    const int large = shown(u"storlek:large"_s);
    QVERIFY(large > 0 && large < 25);
    QCOMPARE(shown(u"size:large"_s), large);
    QCOMPARE(shown(u"adress:magento"_s), 0);
    QVERIFY2(filter->toolTip().contains(u"storlek:"_s), qPrintable(filter->toolTip()));
    on.language().use(u"en"_s);
    QCOMPARE(shown(u"type:magento"_s), magento);
    QCOMPARE(shown(u"size:large"_s), large);
    QCOMPARE(shown(u"address:magento"_s), 0);
    QVERIFY2(filter->toolTip().contains(u"size:"_s), qPrintable(filter->toolTip()));
    QVERIFY(!filter->toolTip().contains(u"storlek:"_s));
    // A domain by both of its names.
    on.show(u"domains"_s);
    auto *table = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    filter = on.named<QLineEdit>(u"Filter domains (Ctrl+F)"_s);
    filter->setText(u"domain:xn--"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const QString name = table->model()->index(0, 0).data().toString();
    filter->setText(u"name:"_s + name);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestTables::filterNeverNarrows()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    const auto *model = static_cast<tables::ArrangedModel *>(tree->model());
    QTRY_COMPARE(model->totalCount(), 25);
    auto *filter = on.named<QLineEdit>(u"Filter servers (Ctrl+F)"_s);
    for (const QSize &size : {QSize(1280, 800), QSize(900, 600)}) {
        filter->clear();
        on.window().resize(size);
        QCoreApplication::processEvents();
        const int width = filter->width();
        QTest::keyClicks(filter, u"c12"_s);
        QCoreApplication::processEvents();
        QVERIFY(model->shownCount() < 25);
        QCOMPARE(filter->width(), width);
        // Nothing of the box lies under its neighbours.
        QVERIFY(filter->parentWidget()->rect().contains(filter->geometry()));
        auto *clear = on.named<QPushButton>(u"Clear the filter"_s);
        QVERIFY(filter->geometry().contains(clear->geometry()));
    }
    on.window().resize(1280, 800);
    QCoreApplication::processEvents();
    const auto *counts = filter->parentWidget()->findChild<QLabel *>();
    QVERIFY(counts->isVisible());
    QCOMPARE(counts->text(), u"%1 of 25"_s.arg(model->shownCount()));
    QTest::mouseClick(on.named<QPushButton>(u"Clear the filter"_s), Qt::LeftButton);
    QCOMPARE(model->shownCount(), 25);
    QVERIFY(!counts->isVisible());
}

void TestTables::menusFollowTheTable()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    on.show(u"domains"_s);
    auto *page = on.window().findChild<gui::DomainsPage *>();
    auto *domains = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(domains->model()->rowCount(), 40);
    gui::TableTools *main = page->tableTools();
    QCOMPARE(opened(menuOf(on, u"File"_s)).first(), u"Export to CSV…"_s);
    QVERIFY(menuOf(on, u"File"_s)->actions().contains(main->exportAction()));
    QCOMPARE(opened(menuOf(on, u"Edit"_s)).mid(0, 5),
             (QStringList{u"Copy"_s, u"Copy cell"_s, u"Copy rows"_s, u"Copy rows as CSV"_s, u"Select all"_s}));
    QVERIFY(opened(menuOf(on, u"View"_s)).contains(u"Columns"_s));
    // The page's own menu holds the very same actions.
    QVERIFY(menuOf(on, u"Domain"_s)->actions().contains(main->exportAction()));
    // The table that the keyboard is in: also when the menu bar has it since.
    auto *records = on.named<QTableView>(u"DNS records"_s);
    records->setFocus();
    on.window().menuBar()->setFocus();
    gui::TableTools *second = page->tableTools();
    QVERIFY(second != main);
    opened(menuOf(on, u"File"_s));
    QVERIFY(menuOf(on, u"File"_s)->actions().contains(second->exportAction()));
    QVERIFY(!menuOf(on, u"File"_s)->actions().contains(main->exportAction()));
    domains->setFocus();
    QCOMPARE(page->tableTools(), main);
    on.show(u"servers"_s);
    opened(menuOf(on, u"File"_s));
    QVERIFY(!menuOf(on, u"File"_s)->actions().contains(main->exportAction()));
    QCOMPARE(opened(menuOf(on, u"File"_s)).count(u"Export to CSV…"_s), 1);
}

void TestTables::selectAllAndCopy()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    on.show(u"domains"_s);
    auto *table = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 40);
    const QString heading = QGuiApplication::clipboard()->text().section(u'\n', 0, 0);
    QVERIFY(heading.startsWith(u"Domain\t"_s) && heading.contains(u"\tCustomer\tRegistrar\t"_s));
    auto *filter = on.named<QLineEdit>(u"Filter domains (Ctrl+F)"_s);
    filter->setFocus();
    filter->setText(u"angstrom"_s);
    on.action(u"Select all"_s)->trigger();
    QCOMPARE(filter->selectedText(), u"angstrom"_s);
}

void TestTables::exportsFromTheButton()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    on.show(u"domains"_s);
    auto *table = on.named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    auto *page = on.window().findChild<gui::DomainsPage *>();
    on.named<QLineEdit>(u"Filter domains (Ctrl+F)"_s)->setText(u"xn--"_s);
    const QList<QToolButton *> buttons = page->findChildren<QToolButton *>();
    QToolButton *button = nullptr;
    for (QToolButton *candidate : buttons) {
        if (candidate->defaultAction() == page->tableTools()->exportAction())
            button = candidate;
    }
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = on.window().findChild<gui::ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"rows"_s)->text().startsWith(u"Domains: 1 of 40 "_s));
    QTest::mouseClick(on.button<QPushButton>(u"Choose file…"_s, dialog), Qt::LeftButton);
    auto *files = on.window().findChild<QFileDialog *>();
    QVERIFY(files);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"domains.csv"_s);
    files->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    auto *status = on.window().findChild<QLabel *>(u"fresh"_s);
    QTRY_VERIFY2(status->text().contains(u" written to "_s), qPrintable(status->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(content).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    // Where notes are kept, with the column of the star.
    QCOMPARE(QString(lines.at(0)).remove(u"Favourite;"_s),
             u"Domain;Customer;Registrar;Created;Expires;Email;SPF;DMARC"_s);
    QVERIFY(lines.at(1).startsWith(table->model()->index(0, 0).data().toString() + u';'));
}

void TestTables::refreshMovesNothing()
{
    const auto domains = [](int first, int count) {
        QJsonArray list;
        for (int i = first; i < first + count; ++i)
            list.append(QJsonObject{{u"name"_s, u"d%1.se"_s.arg(i, 4, 10, QLatin1Char('0'))}});
        return QJsonDocument(list).toJson();
    };
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/domain/", Reply::json(domains(100, 300)));
    WindowOn on(server.base(), "key");
    on.show(u"domains"_s);
    auto *table = on.named<QTableView>(u"Domains"_s);
    const auto *model = static_cast<tables::ArrangedModel *>(table->model());
    QTRY_COMPARE(model->totalCount(), 300);
    QCoreApplication::processEvents();
    for (const QString &key : {u"d0150.se"_s, u"d0250.se"_s, u"d0350.se"_s})
        table->selectionModel()->select(model->indexOf(key), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->scrollTo(model->indexOf(u"d0250.se"_s), QAbstractItemView::PositionAtTop);
    const auto top = [table] { return table->indexAt({1, 1}).data().toString(); };
    QCOMPARE(top(), u"d0250.se"_s);
    server.on("GET", "/api/v2/domain/", Reply::json(domains(20, 500)));
    on.action(u"Refresh"_s)->trigger();
    QTRY_COMPARE(model->totalCount(), 500);
    QCoreApplication::processEvents();
    QCOMPARE(top(), u"d0250.se"_s);
    // The first row was selected before: it is what the page opened with.
    QStringList selected;
    const QModelIndexList indexes = table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        selected.append(index.data().toString());
    selected.sort();
    QCOMPARE(selected, (QStringList{u"d0100.se"_s, u"d0150.se"_s, u"d0250.se"_s, u"d0350.se"_s}));
}

CONSOLE_TEST(QApplication, TestTables)

} // namespace tst_tables

#include "tst_tables.moc"
