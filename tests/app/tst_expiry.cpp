// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expirystage.h"
#include "support/testcase.h"

namespace tst_expiry {

using namespace Qt::StringLiterals;
using support::Reply;
using namespace ofexpiry;

/// Everything that expires, through the window's real controls.
class TestExpiry : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndCounts();
    void quickFilters();
    void kindsAndTermsCombine();
    void thresholdsRegroupAtOnce();
    void closedGroupsStayClosed();
    void namesLead();
    void severalServersAreOffered();
    void recordsLeadToServers();
};

void TestExpiry::groupsAndCounts()
{
    Demo demo;
    const Expected expected(demo, {7, 30, 90});
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), expected.certificates + expected.domains);
    QCOMPARE(stage.groups(), expected.groups);
    QCOMPARE(stage.order(), (QStringList{u"overdue"_s, u"urgent"_s, u"soon"_s, u"in-sight"_s, u"later"_s}));
    QCOMPARE(stage.heading(u"overdue"_s), u"Expired"_s);
    QVERIFY(stage.heading(u"soon"_s).startsWith(u"Within 30 day"_s));
    for (int group = 0; group < stage.model->rowCount(); ++group)
        QVERIFY(stage.view->isExpanded(stage.model->index(group, 0)));
    // The navigation says how many ask for action.
    const int asking = expected.groups.value(u"overdue"_s) + expected.groups.value(u"urgent"_s);
    QVERIFY(asking > 1);
    QTRY_COMPARE(stage.page->count(), asking);
    QVERIFY(stage.page->countIsUrgent());
    QVERIFY(stage.spoken().startsWith(u"Expiry, %1 need"_s.arg(asking)));
    // Rows are what the wire says.
    QVERIFY(stage.cell(u"domain/gamla-butiken.se"_s, 4).startsWith(u"18 day"_s));
    QVERIFY(stage.cell(u"domain/vav.se"_s, 4).startsWith(u"12 day"_s));
    QCOMPARE(stage.cell(u"certificate/xn--rksmrgs-5wao1o.se"_s, 1), u"räksmörgås.se"_s);
    QCOMPARE(stage.cell(u"domain/vav.se"_s, 2), u"Nordisk Vävstol HB"_s);
    // Within a group the earliest stands first.
    const QModelIndex first = stage.model->index(0, 1, stage.model->index(0, 0));
    QCOMPARE(first.data().toString(), u"angstrom-outlet.se"_s);
}

void TestExpiry::quickFilters()
{
    Demo demo;
    const Expected expected(demo, {7, 30, 90});
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    const int all = expected.certificates + expected.domains;
    QTRY_COMPARE(stage.model->totalCount(), all);
    QCOMPARE(stage.chip(u"All"_s)->text(), u"All %1"_s.arg(all));
    QCOMPARE(stage.chip(u"Certificates"_s)->text(), u"Certificates %1"_s.arg(expected.certificates));
    QCOMPARE(stage.chip(u"Domains"_s)->text(), u"Domains %1"_s.arg(expected.domains));
    QTest::mouseClick(stage.chip(u"Certificates"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), expected.certificates);
    QVERIFY(!stage.model->indexOf(u"domain/vav.se"_s).isValid());
    QTest::mouseClick(stage.chip(u"Domains"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), expected.domains);
    QVERIFY(stage.page->countText().startsWith(u"%1 of %2 "_s.arg(expected.domains).arg(all)));
    QTest::mouseClick(stage.chip(u"All"_s), Qt::LeftButton);
    QTest::mouseClick(stage.chip(u"All within 30"_s), Qt::LeftButton);
    const int near = expected.groups.value(u"urgent"_s) + expected.groups.value(u"soon"_s);
    QCOMPARE(stage.model->shownCount(), near);
    QVERIFY(stage.chip(u"All within 30"_s)->text().endsWith(u' ' + QString::number(near)));
    QCOMPARE(stage.order(), (QStringList{u"urgent"_s, u"soon"_s}));
    // What hides everything is cleared with one button.
    QTest::keyClicks(on.named<QLineEdit>(u"Filter (Ctrl+F)"_s), u"nothing is called so"_s);
    QCOMPARE(stage.pane->placeholderText(), u"Nothing matches the filter."_s);
    QTest::mouseClick(on.button<QPushButton>(u"Clear"_s, stage.pane), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), all);
    QVERIFY(stage.chip(u"All"_s)->isChecked());
    QVERIFY(!stage.chip(u"All within 30"_s)->isChecked());
}

/// Certificates within 30 days; each chip says how many it would show beside what is chosen.
void TestExpiry::kindsAndTermsCombine()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.model->totalCount(), 6);
    const auto says = [&stage](const QString &name) { return stage.chip(name)->text(); };
    QCOMPARE(says(u"All within 30"_s).section(u' ', -1), u"2"_s);
    QTest::mouseClick(stage.chip(u"Certificates"_s), Qt::LeftButton);
    QCOMPARE(says(u"All within 30"_s).section(u' ', -1), u"1"_s);
    QTest::mouseClick(stage.chip(u"All within 30"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), 1);
    QVERIFY(stage.model->indexOf(u"certificate/*.A.se"_s).isValid());
    QVERIFY(stage.chip(u"Certificates"_s)->isChecked() && stage.chip(u"All within 30"_s)->isChecked());
    QCOMPARE(says(u"All"_s), u"All 2"_s);
    QCOMPARE(says(u"Domains"_s), u"Domains 1"_s);
    QTest::mouseClick(stage.chip(u"Domains"_s), Qt::LeftButton);
    QCOMPARE(stage.model->shownCount(), 1);
    QVERIFY(stage.model->indexOf(u"domain/xn--rksmrgs-5wao1o.se"_s).isValid());
    // The filter beside them narrows further, and a term is given up by itself.
    auto *filter = on.named<QLineEdit>(u"Filter (Ctrl+F)"_s);
    filter->setText(u"-räksmörgås"_s);
    QCOMPARE(stage.model->shownCount(), 0);
    filter->clear();
    QTest::mouseClick(stage.chip(u"All within 30"_s), Qt::LeftButton);
    QVERIFY(!stage.chip(u"All within 30"_s)->isChecked());
    QCOMPARE(stage.model->shownCount(), 2);
    QCOMPARE(says(u"All"_s), u"All 6"_s);
}

void TestExpiry::thresholdsRegroupAtOnce()
{
    Demo demo;
    const Expected before(demo, {7, 30, 90});
    const Expected after(demo, {7, 45, 90});
    QVERIFY(before.groups != after.groups);
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.groups(), before.groups);
    on.action(u"Settings…"_s)->trigger();
    auto *dialog = on.window().findChild<gui::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->showSection(u"expiry"_s);
    on.action(u"Settings…"_s)->trigger();
    QCOMPARE(on.window().findChildren<gui::SettingsDialog *>().size(), 1);
    auto *soon = on.named<QSpinBox>(u"Soon, days before the expiry date"_s, dialog);
    soon->selectAll();
    QTest::keyClicks(soon, u"45"_s);
    QTest::keyClick(soon, Qt::Key_Tab);
    QCOMPARE(on.settings().thresholds(), (settings::Settings::Thresholds{7, 45, 90}));
    QCOMPARE(stage.groups(), after.groups);
    QVERIFY(stage.heading(u"soon"_s).startsWith(u"Within 45 day"_s));
    QVERIFY(stage.chip(u"All within 45"_s));
    QVERIFY(!stage.chip(u"All within 30"_s));
    // The count of what asks for action follows the first threshold.
    const int asking = stage.page->count();
    on.settings().setThresholds({40, 45, 90});
    QVERIFY(stage.page->count() > asking);
    QVERIFY(stage.spoken().startsWith(u"Expiry, %1 need"_s.arg(stage.page->count())));
}

void TestExpiry::closedGroupsStayClosed()
{
    Demo demo;
    WindowOn on(demo.server.address(), demo.server.key());
    const Stage stage(on);
    QTRY_COMPARE(stage.order().size(), 5);
    stage.view->collapse(stage.model->index(1, 0));
    on.settings().setThresholds({5, 20, 60});
    QCOMPARE(stage.order().at(1), u"urgent"_s);
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    QVERIFY(stage.view->isExpanded(stage.model->index(0, 0)));
    auto *filter = on.named<QLineEdit>(u"Filter (Ctrl+F)"_s);
    QTest::keyClicks(filter, u"kind:certificate"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    on.language().use(u"sv"_s);
    QCoreApplication::processEvents();
    QVERIFY(!stage.view->isExpanded(stage.model->index(1, 0)));
    on.language().use(u"en"_s);
    const QList<QAction *> actions = stage.page->menuActions();
    const auto expand = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action && action->text() == "Expand all groups"_L1;
    });
    QVERIFY(expand != actions.end());
    (*expand)->trigger();
    QVERIFY(stage.view->isExpanded(stage.model->index(1, 0)));
}

void TestExpiry::namesLead()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    QTRY_COMPARE(stage.cell(u"certificate/only.example"_s, 5), u"only.example"_s);
    // A click on the name.
    stage.click(u"certificate/*.A.se"_s, 1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(placeOf(wanted, 0), (settings::Place{u"domains"_s, u"a.se"_s, {}}));
    // A click with a modifier, or beside the links, only selects.
    stage.click(u"certificate/only.example"_s, 1, Qt::ControlModifier);
    stage.click(u"certificate/only.example"_s, 3);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(stage.page->place().key, u"certificate/only.example"_s);
    // Enter on the row, which has no domain, leads to its server.
    QTest::keyClick(stage.view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(placeOf(wanted, 1), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    stage.click(u"certificate/only.example"_s, 5);
    QCOMPARE(placeOf(wanted, 2), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    // The actions say what is possible.
    QAction *toDomain = stage.page->menuActions().at(0);
    QAction *toServer = stage.page->menuActions().at(1);
    QVERIFY(!toDomain->isEnabled());
    QVERIFY(toServer->isEnabled());
    stage.click(u"domain/xn--rksmrgs-5wao1o.se"_s, 3);
    QVERIFY(toDomain->isEnabled());
    QVERIFY(!toServer->isEnabled());
    toDomain->trigger();
    QCOMPARE(placeOf(wanted, 3), (settings::Place{u"domains"_s, u"xn--rksmrgs-5wao1o.se"_s, {}}));
    stage.click(u"certificate/nowhere.example"_s, 1);
    QTest::keyClick(stage.view, Qt::Key_Return);
    QVERIFY(!toDomain->isEnabled() && !toServer->isEnabled());
    QCOMPARE(wanted.size(), 4);
    // A double click anywhere in the row.
    const QModelIndex left = stage.model->indexOf(u"domain/a.se"_s, 4);
    stage.view->scrollTo(left);
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, stage.view->visualRect(left).center());
    QTest::mouseDClick(stage.view->viewport(), Qt::LeftButton, {}, stage.view->visualRect(left).center());
    QCOMPARE(wanted.size(), 5);
    QCOMPARE(placeOf(wanted, 4), (settings::Place{u"domains"_s, u"a.se"_s, {}}));
}

void TestExpiry::severalServersAreOffered()
{
    support::HttpServer server;
    scriptLinks(server);
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QSignalSpy wanted(stage.page, &gui::Page::wanted);
    QTRY_COMPARE(stage.cell(u"certificate/shared.example"_s, 5), u"shared.example, www.shared.example"_s);
    stage.click(u"certificate/shared.example"_s, 3);
    QAction *toServer = stage.page->menuActions().at(1);
    QCOMPARE(toServer->text(), u"Go to server…"_s);
    toServer->trigger();
    QCOMPARE(wanted.size(), 0);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = stage.page->findChild<QMenu *>()) && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(placeOf(wanted, 0), (settings::Place{u"servers"_s, u"c3"_s, {}}));
    menu->close();
}

void TestExpiry::recordsLeadToServers()
{
    support::HttpServer server;
    scriptLinks(server);
    server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se", "records": [
        {"type": "CNAME", "name": "x.a.se", "content": "y.a.se"}, {"type": "A", "name": "y.a.se", "content": "192.0.2.2"},
        {"type": "A", "name": "a.se", "content": "192.0.2.3"}]})"));
    // What is read in the background may come before the list is looked at.
    server.hold("/api/v2/domain/a.se/");
    WindowOn on(server.base(), "key");
    const Stage stage(on);
    QTRY_COMPARE(stage.cell(u"certificate/only.example"_s, 5), u"only.example"_s);
    QCOMPARE(stage.cell(u"certificate/*.A.se"_s, 5), QString());
    on.inventory().read({inventory::Kind::Domain, u"a.se"_s});
    QTRY_VERIFY(server.held() > 0);
    server.release();
    QTRY_COMPARE(stage.cell(u"certificate/*.A.se"_s, 5), u"shared.example"_s);
    QCOMPARE(stage.cell(u"domain/a.se"_s, 5), u"www.shared.example"_s);
}

CONSOLE_TEST(QApplication, TestExpiry)

} // namespace tst_expiry

#include "tst_expiry.moc"
