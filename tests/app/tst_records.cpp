// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/domains/domainspage.h"
#include "gui/domains/recordspanel.h"
#include "gui/kit/elidedlabel.h"
#include "gui/lists/listpane.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_records {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Two domains with MX records and one without, and the page of domains in the window.
struct Stage
{
    Stage()
    {
        server.otherwise([](const support::Received &) { return Reply::json("[]"); });
        server.on(
            "GET", "/api/v2/domain/",
            Reply::json(R"([{"name": "a.se"}, {"name": "b.se"}, {"name": "c.se"}, {"name": "xn--80ak6aa92e.com"}])"));
        for (const char *name : {"a.se", "c.se"}) {
            server.on("GET", QByteArray("/api/v2/domain/") + name + '/',
                      Reply::json(R"({"name": ")" + QByteArray(name) + R"(",
                "records": [{"type": "A", "name": "web10", "content": "192.0.2.1"},
                            {"type": "A", "name": "web2", "content": "192.0.2.2"},
                            {"type": "MX", "name": "x", "content": "mail", "priority": 10}]})"));
        }
        server.on(
            "GET", "/api/v2/domain/b.se/",
            Reply::json(R"({"name": "b.se", "records": [{"type": "A", "name": "web", "content": "192.0.2.3"}]})"));
        server.on("GET", "/api/v2/domain/xn--80ak6aa92e.com/",
                  Reply::json(R"({"name": "xn--80ak6aa92e.com", "records": []})"));
        on = std::make_unique<WindowOn>(server.base(), "key");
        on->show(u"domains"_s);
        page = on->window().findChild<gui::DomainsPage *>();
        panel = page->findChild<gui::RecordsPanel *>();
        view = on->named<QTableView>(u"DNS records"_s);
        model = static_cast<tables::ArrangedModel *>(view->model());
    }

    /// The visible chips of types, as they say it.
    QStringList chips() const
    {
        QStringList texts;
        for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->property("chip").toBool() && button->isCheckable() && button->isVisible())
                texts.append(button->isChecked() ? u"[%1]"_s.arg(button->text()) : button->text());
        }
        return texts;
    }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
    gui::DomainsPage *page = nullptr;
    gui::RecordsPanel *panel = nullptr;
    QTableView *view = nullptr;
    tables::ArrangedModel *model = nullptr;
};

} // namespace

/// The records of one domain after another.
class TestRecords : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void typeStaysWithTheNextDomain();
    void namesStandAsPeopleCount();
    void lookalikesAreShownInAscii();
};

void TestRecords::typeStaysWithTheNextDomain()
{
    Stage stage;
    stage.page->select(u"a.se"_s);
    QTRY_COMPARE(stage.chips(), (QStringList{u"[All]"_s, u"A 2"_s, u"MX 1"_s}));
    QTest::mouseClick(stage.on->button<QPushButton>(u"MX 1"_s, stage.panel), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), 1);
    stage.page->select(u"c.se"_s);
    QTRY_COMPARE(stage.chips(), (QStringList{u"All"_s, u"A 2"_s, u"[MX 1]"_s}));
    QCOMPARE(stage.model->shownCount(), 1);
    // Also over a domain that has none of it, which says so.
    stage.page->select(u"b.se"_s);
    QTRY_COMPARE(stage.chips(), (QStringList{u"All"_s, u"A 1"_s, u"[MX 0]"_s}));
    QCOMPARE(stage.model->shownCount(), 0);
    const auto *pane = stage.panel->findChild<gui::ListPane *>();
    QCOMPARE(pane->placeholderText(), u"No record matches the filter."_s);
    stage.page->select(u"a.se"_s);
    QTRY_COMPARE(stage.chips(), (QStringList{u"All"_s, u"A 2"_s, u"[MX 1]"_s}));
    QCOMPARE(stage.model->shownCount(), 1);
    // What hides everything is cleared with one button, and then nothing is left of it.
    stage.page->select(u"b.se"_s);
    QTRY_COMPARE(stage.model->totalCount(), 1);
    QTest::mouseClick(stage.on->button<QPushButton>(u"Clear"_s, stage.panel), Qt::LeftButton);
    QCOMPARE(stage.chips(), (QStringList{u"[All]"_s, u"A 1"_s}));
    QCOMPARE(stage.model->shownCount(), 1);
}

void TestRecords::namesStandAsPeopleCount()
{
    Stage stage;
    stage.page->select(u"a.se"_s);
    QTRY_COMPARE(stage.model->rowCount(), 3);
    QCOMPARE(stage.model->index(0, 1).data().toString(), u"web2"_s);
    QCOMPARE(stage.model->index(1, 1).data().toString(), u"web10"_s);
}

void TestRecords::lookalikesAreShownInAscii()
{
    Stage stage;
    auto *domains = stage.on->named<QTableView>(u"Domains"_s);
    QTRY_COMPARE(domains->model()->rowCount(), 4);
    stage.page->select(u"xn--80ak6aa92e.com"_s);
    QCOMPARE(domains->currentIndex().siblingAtColumn(0).data().toString(), u"xn--80ak6aa92e.com"_s);
    QCOMPARE(stage.panel->findChild<gui::ElidedLabel *>(u"title"_s)->text(), u"xn--80ak6aa92e.com"_s);
    auto *filter = stage.on->named<QLineEdit>(u"Filter domains (Ctrl+F)"_s);
    filter->setText(u"xn--80ak6aa92e.com."_s);
    QCOMPARE(domains->model()->rowCount(), 1);
    filter->setText(u"apple.com"_s);
    QCOMPARE(domains->model()->rowCount(), 0);
}

CONSOLE_TEST(QApplication, TestRecords)

} // namespace tst_records

#include "tst_records.moc"
