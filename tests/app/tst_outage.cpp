// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listpane.h"
#include "gui/pages/page.h"
#include "inventory/sweep.h"
#include "inventory/unread.h"
#include "mainwindowtest.h"
#include "support/httpserver.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tst_outage {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Received;
using support::Reply;

namespace {

constexpr int serverCount = 12;
constexpr int domainCount = 12;

QByteArray listOf(const QByteArray &element, int count)
{
    QByteArrayList all;
    for (int number = 1; number <= count; ++number)
        all += QByteArray(element).replace('%', QByteArray::number(number));
    return '[' + all.join(',') + ']';
}

/// A window on an account whose API dies when it has told the details of so many.
struct Stage
{
    explicit Stage(int details)
        : diesAfter(details)
    {
        server.otherwise([this](const Received &request) { return answer(request.path.mid(7)); });
        on = std::make_unique<WindowOn>(server.base(), "key");
    }

    Reply answer(const QByteArray &path)
    {
        if (dead)
            return Reply::closed();
        // The tabs of the server that is shown are read when it is, beside the lists and details that are counted here.
        if (path.count('/') > 3)
            return Reply::json("{}");
        served += path;
        if (path == "/instance/")
            return Reply::json(listOf(R"({"name": "c%", "hostname": "www%.se"})", serverCount));
        if (path == "/domain/")
            return Reply::json(listOf(R"({"name": "d%.se", "whois_expire": "2030-01-01"})", domainCount));
        if (path == "/certificate/" || path == "/instance/user/")
            return Reply::json("[]");
        dead = --diesAfter == 0;
        return Reply::json(path.startsWith("/instance/") ? R"({"customers": {"name": "Norr AB"}})" : "{}");
    }

    bool isOver()
    {
        return support::waitFor([this] {
            return dead && on->inventory().sweep().isIdle() && !on->unread().isEmpty() &&
                   on->inventory().unread().summary().error;
        });
    }
    bool isWhole()
    {
        return support::waitFor([this] {
            return on->inventory().sweep().isIdle() && on->inventory().unread().summary().isEmpty() &&
                   on->inventory().values().instanceDetails.size() == serverCount &&
                   on->inventory().values().domainDetails.size() == domainCount;
        });
    }
    /// Of the list with that name: it is in the language of the moment.
    QStringList groups(const QString &list = u"Servers"_s)
    {
        const QAbstractItemModel *model = on->named<QTreeView>(list)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    QString freshness() { return on->window().findChild<QLabel *>(u"fresh"_s)->text(); }

    int diesAfter;
    bool dead = false;
    QByteArrayList served;
    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
};

} // namespace

/// The API dies while the account is being read, as the person at the window meets it.
class TestOutage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isToldAboveEveryList();
    void serversThatWereNotReadSaySo();
    void retryReadsWhatIsMissing();
    void goesOnByItself();
    void noticesAreNotRepeated();
};

void TestOutage::isToldAboveEveryList()
{
    Stage stage(8);
    QVERIFY(stage.isOver());
    auto *bar = stage.on->window().findChild<gui::UnreadBar *>();
    const inventory::Unread::Summary &summary = stage.on->inventory().unread().summary();
    QCOMPARE(summary.instances.missing + summary.domains.missing, serverCount + domainCount - 8);
    for (int number = 0; number < stage.on->window().pages().size(); ++number) {
        stage.on->window().showPage(number);
        QVERIFY(bar->isVisible());
        const gui::Page *page = stage.on->window().pages().at(number);
        // Above the page, and as wide.
        const QPoint top = page->mapTo(&stage.on->window(), QPoint());
        QVERIFY(bar->mapTo(&stage.on->window(), QPoint(0, bar->height())).y() <= top.y());
        QCOMPARE(bar->width(), page->width());
    }
    QString said = stage.on->unread();
    QVERIFY2(said.startsWith(u"Not everything has been read. Missing: details of "_s), qPrintable(said));
    if (summary.domains.missing > 0)
        QVERIFY(said.contains(u"details of %1 of 12 domains"_s.arg(summary.domains.missing)));
    QVERIFY2(said.contains(u"The connection to the API was lost"_s), qPrintable(said));
    QVERIFY(said.contains(u"Reading continues automatically"_s));
    // The time of the list is not the time of all that is shown.
    stage.on->show(u"servers"_s);
    QTRY_VERIFY2(stage.freshness().startsWith(u"Partly updated "_s), qPrintable(stage.freshness()));
}

void TestOutage::serversThatWereNotReadSaySo()
{
    Stage stage(2);
    QVERIFY(stage.isOver());
    const qsizetype read = stage.on->inventory().values().instanceDetails.size();
    QVERIFY(read < serverCount);
    QStringList groups = stage.groups();
    // What was read has its customer, and what was not is not lumped with those who have none.
    QVERIFY2(groups.contains(u"Details not read yet"_s), qPrintable(groups.join(u'\n')));
    QVERIFY(!groups.contains(u"No customer"_s));
    QCOMPARE(groups.contains(u"Norr AB"_s), read > 0);
    QCOMPARE(groups.constLast(), u"Details not read yet"_s);
    stage.on->language().use(u"sv"_s);
    QTRY_VERIFY(stage.groups(u"Servrar"_s).contains(u"Uppgifter inte lästa än"_s));
}

void TestOutage::retryReadsWhatIsMissing()
{
    Stage stage(8);
    QVERIFY(stage.isOver());
    QByteArrayList missing;
    const QList<inventory::Resource> resources = stage.on->inventory().unread().resources();
    for (const inventory::Resource &resource : resources) {
        if (resource.kind == Kind::Instance || resource.kind == Kind::Domain)
            missing += inventory::pathOf(resource).toLatin1();
    }
    QCOMPARE(missing.size(), serverCount + domainCount - 8);
    stage.dead = false;
    stage.served.clear();
    QTest::mouseClick(stage.on->button<QPushButton>(u"Retry"_s), Qt::LeftButton);
    QVERIFY(stage.isWhole());
    std::sort(missing.begin(), missing.end());
    std::sort(stage.served.begin(), stage.served.end());
    QCOMPARE(stage.served, missing);
    QCOMPARE(stage.on->unread(), QString());
    QTRY_COMPARE(stage.groups(), QStringList{u"Norr AB"_s});
    QTRY_VERIFY(stage.freshness().startsWith(u"Updated "_s));
}

void TestOutage::goesOnByItself()
{
    Stage stage(8);
    QVERIFY(stage.isOver());
    stage.dead = false;
    stage.served.clear();
    // Nobody does anything.
    QVERIFY(stage.isWhole());
    QCOMPARE(stage.served.size(), serverCount + domainCount - 8);
    QCOMPARE(stage.on->unread(), QString());
}

void TestOutage::noticesAreNotRepeated()
{
    Stage stage(serverCount + domainCount + 1);
    QVERIFY(stage.isWhole());
    stage.dead = true;
    stage.on->inventory().refreshAll();
    QVERIFY(stage.isOver());
    for (int number = 0; number < stage.on->window().pages().size(); ++number) {
        stage.on->window().showPage(number);
        const QList<gui::ListPane *> panes = stage.on->window().pages().at(number)->findChildren<gui::ListPane *>();
        for (const gui::ListPane *pane : panes)
            QCOMPARE(pane->noticeText(), QString());
    }
    QTRY_VERIFY(stage.on->unread().startsWith(u"Not refreshed: all lists"_s));
}

CONSOLE_TEST(QApplication, TestOutage)

} // namespace tst_outage

#include "tst_outage.moc"
