// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownrowstage.h"
#include "gui/servers/editserversdialog.h"

namespace tst_shownrow {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;

using shownrow::List;
using shownrow::Stage;

/// What is not shown is not acted on: filters, closed groups, several rows, headings.
class TestShownRow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filterOnEveryPage();
    void severalOnEveryPage();
    void headingOnEveryPage();
    void quickFilterHides();
    void editsWhatIsShown();
    void severalServersAreEditedTogether();
    void groupIsNoServer();
    void detailsFollowTheFilter();
    void hiddenPartOffersNothing();
    void linkGoesPastTheFilter();
    void backToWhatStoodIn();
    void returnLandsOnTheDomain();
};

void TestShownRow::filterOnEveryPage()
{
    const Stage stage;
    for (gui::Page *page : stage.pagesWithRows()) {
        stage.goToList(*page);
        const List list(*page);
        QTRY_VERIFY2(list.model->totalCount() > 1, qPrintable(page->id()));
        QTRY_COMPARE(list.marked().size(), 1);
        const QString before = list.marked().first();
        QVERIFY2(list.hideMarked(), qPrintable(page->id()));
        // The first row is looked at; the page itself knows no other.
        QCOMPARE(list.marked(), QStringList{list.first()});
        if (!page->place().key.isEmpty())
            QCOMPARE(page->place().key, list.first());
        list.filter->setText(u"nothing is called so"_s);
        QCOMPARE(list.model->shownCount(), 0);
        QCOMPARE(list.offered(), QStringList());
        list.filter->clear();
        QCOMPARE(list.marked(), QStringList{before});
        QVERIFY(!list.offered().isEmpty());
    }
}

void TestShownRow::severalOnEveryPage()
{
    const Stage stage;
    for (gui::Page *page : stage.pagesWithRows()) {
        stage.goToList(*page);
        const List list(*page);
        QTRY_VERIFY2(list.model->totalCount() > 1, qPrintable(page->id()));
        list.view->selectAll();
        QVERIFY(list.marked().size() > 1);
        QStringList offered = list.offered();
        // Copies, the star and the export are of all that are selected.
        offered.removeIf([](const QString &text) {
            return (text.startsWith(u"Copy "_s) && !text.contains(u"SSH"_s)) || text == u"Add to favourites"_s;
        });
        // Several findings are asked about, accepted and muted together.
        const QStringList together{u"Ask support…"_s, u"Accept…"_s, u"Mute this kind"_s, u"Mute this object"_s};
        // Several ends are snoozed together.
        const QStringList snoozed{u"Snooze until…"_s, u"End snooze"_s};
        const auto isTogether = [&](const QString &text) {
            if (page->id() == "expiry"_L1 && snoozed.contains(text))
                return true;
            return page->id() == "findings"_L1 && (together.contains(text) || text == u"Accept no longer"_s);
        };
        offered.removeIf(isTogether);
        // Servers are edited together.
        QCOMPARE(offered.removeAll(u"Edit…"_s), page->id() == "servers"_L1 ? 1 : 0);
        QCOMPARE(offered, QStringList{u"Export to CSV…"_s});
        const QList<QAction *> actions = page->menuActions();
        for (const QAction *action : actions) {
            if (action && !action->isEnabled() && !action->isSeparator() && !isTogether(action->text()))
                QVERIFY2(action->whatsThis().contains(u"Select a single row for this."_s), qPrintable(action->text()));
        }
        list.view->clearSelection();
    }
}

void TestShownRow::headingOnEveryPage()
{
    const Stage stage;
    int grouped = 0;
    for (gui::Page *page : stage.pagesWithRows()) {
        stage.goToList(*page);
        const List list(*page);
        QTRY_VERIFY2(list.model->totalCount() > 1, qPrintable(page->id()));
        if (!list.model->isGrouped())
            continue;
        ++grouped;
        // A group of servers is a customer, who has more.
        QStringList ofGroup{u"Copy cell"_s, u"Export to CSV…"_s};
        if (page->id() == "servers"_L1)
            ofGroup =
                QStringList{u"All of the customer"_s, u"Servers of the customer"_s, u"Domains of the customer"_s} +
                ofGroup;
        list.view->setCurrentIndex(list.model->index(1, 0));
        QCOMPARE(list.offered(), ofGroup);
        // So does a group that closes over the row that is looked at.
        list.view->setCurrentIndex(list.model->index(0, 0, list.model->index(0, 0)));
        QVERIFY(list.offered().size() > 2);
        static_cast<QTreeView *>(list.view)->collapse(list.model->index(0, 0));
        QCOMPARE(list.marked(), QStringList());
        QCOMPARE(list.offered(), ofGroup);
    }
    QCOMPARE(grouped, 4);
}

void TestShownRow::quickFilterHides()
{
    const Stage stage;
    const List list(*stage.show<gui::ExpiryPage>());
    QTRY_COMPARE(list.marked().size(), 1);
    const QString before = list.marked().first();
    const QString hiding = before.startsWith(u"domain/"_s) ? u"Certificates"_s : u"Domains"_s;
    const QList<QPushButton *> chips = list.page.findChildren<QPushButton *>();
    for (QPushButton *chip : chips) {
        if (chip->accessibleName().startsWith(hiding))
            chip->click();
    }
    QVERIFY(!list.model->indexOf(before).isValid());
    QCOMPARE(list.marked(), QStringList{list.first()});
    QCOMPARE(list.page.place().key, list.first());
    // A link to what it hides ends it.
    list.page.goTo({list.page.id(), before, {}});
    QCOMPARE(list.marked(), QStringList{before});
}

void TestShownRow::editsWhatIsShown()
{
    const Stage stage;
    auto *page = stage.show<gui::ServersPage>();
    const List list(*page);
    const api::Instance wanted = stage.on->inventory().values().instances.constLast();
    QVERIFY(page->selected() != wanted.name);
    list.filter->setFocus();
    QTest::keyClicks(list.filter, wanted.ip);
    QCOMPARE(list.model->shownCount(), 1);
    QCOMPARE(page->selected(), wanted.name);
    stage.on->action(u"Copy SSH command"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(wanted.name));
    // By the key, from the filter.
    QTest::keyClick(list.filter, Qt::Key_E, Qt::ControlModifier);
    auto *form = stage.on->window().findChild<gui::EditServerDialog *>();
    QVERIFY(form);
    QCOMPARE(form->serverName(), wanted.name);
    form->finish();
}

void TestShownRow::severalServersAreEditedTogether()
{
    const Stage stage;
    auto *page = stage.show<gui::ServersPage>();
    const List list(*page);
    list.view->setCurrentIndex(list.model->index(0, 0, list.model->index(0, 0)));
    QVERIFY(stage.on->action(u"Open SSH"_s)->isEnabled());
    const QModelIndex other = list.model->index(0, 0, list.model->index(1, 0));
    list.view->selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(!stage.on->action(u"Open SSH"_s)->isEnabled());
    QVERIFY(stage.on->action(u"Edit…"_s)->isEnabled());
    auto *details = page->findChild<gui::Placeholder *>(u"nothing"_s);
    QCOMPARE(details->sentence(), u"2 servers selected"_s);
    QVERIFY(details->isVisible());
    // No form of one of them; one of both.
    QTest::keyClick(list.view, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!stage.on->window().findChild<gui::EditServerDialog *>());
    auto *form = stage.on->window().findChild<gui::EditServersDialog *>();
    QVERIFY(form);
    QStringList names;
    for (const gui::BulkServer &server : form->servers())
        names.append(server.name);
    QCOMPARE(names, list.marked());
    form->close();
    stage.on->action(u"Copy server name"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), list.marked());
    stage.on->language().use(u"sv"_s);
    QCoreApplication::processEvents();
    QVERIFY(details->sentence().startsWith(u"2 servrar "_s));
    stage.on->language().use(u"en"_s);
}

void TestShownRow::groupIsNoServer()
{
    const Stage stage;
    auto *page = stage.show<gui::ServersPage>();
    const List list(*page);
    const QModelIndex group = list.model->index(2, 0);
    list.view->setCurrentIndex(group);
    const QString name = group.data().toString();
    const int count = group.data(tables::GroupCountRole).toInt();
    const auto *details = page->findChild<gui::Placeholder *>(u"nothing"_s);
    QVERIFY2(details->sentence().startsWith(u"%1: %2 server"_s.arg(name).arg(count)), qPrintable(details->sentence()));
    for (const QString &text : {u"Edit…"_s, u"Open SSH"_s, u"Copy SSH command"_s, u"Copy server name"_s})
        QVERIFY2(!stage.on->action(text)->isEnabled(), qPrintable(text));
    // What is read again meanwhile does not lead elsewhere.
    stage.on->inventory().refreshAll();
    QTRY_VERIFY(stage.on->inventory().sweep().isIdle());
    QCOMPARE(list.view->currentIndex().data().toString(), name);
    QCOMPARE(page->selected(), QString());
}

void TestShownRow::detailsFollowTheFilter()
{
    const Stage stage;
    auto *domains = stage.show<gui::DomainsPage>();
    const List list(*domains);
    QTRY_COMPARE(list.marked().size(), 1);
    auto *title = domains->findChild<gui::ElidedLabel *>(u"title"_s);
    const QString before = title->text();
    QVERIFY(list.hideMarked());
    QVERIFY(title->text() != before);
    QCOMPARE(title->text(), list.view->currentIndex().siblingAtColumn(0).data().toString());
    list.filter->setText(u"nothing is called so"_s);
    QCOMPARE(title->text(), u"Records"_s);
    auto *people = stage.show<gui::PeoplePage>();
    const List persons(*people);
    QTRY_COMPARE(persons.marked().size(), 1);
    persons.filter->setText(u"nothing is called so"_s);
    const auto *nothing = people->findChild<gui::Placeholder *>(u"nothing"_s);
    QCOMPARE(nothing->sentence(), u"The filter hides what was selected."_s);
    QVERIFY(nothing->isVisible());
}

void TestShownRow::hiddenPartOffersNothing()
{
    const Stage stage;
    auto *people = stage.show<gui::PeoplePage>();
    // Of this page: others have actions that are called the same.
    const auto offers = [people](const QString &text) {
        const QList<QAction *> actions = people->menuActions();
        for (const QAction *action : actions) {
            if (action && action->text() == text)
                return action->isEnabled();
        }
        qFatal("no such action");
    };
    const auto toServer = [&offers] { return offers(u"Go to server"_s); };
    const auto copies = [&offers] { return offers(u"Copy public key"_s); };
    QString key;
    for (const api::User &user : stage.on->inventory().values().users) {
        const api::UserDetail *detail = user.id ? stage.on->inventory().userDetail(QString::number(*user.id)) : nullptr;
        if (detail && !detail->instances.isEmpty() && !detail->keys.isEmpty())
            key = QString::number(*user.id);
    }
    if (key.isEmpty()) {
        key = QString::number(*stage.on->inventory().values().users.constFirst().id);
        people->select(key);
        QTRY_VERIFY(stage.on->inventory().userDetail(key));
    }
    people->goTo({u"people"_s, key, u"servers"_s});
    auto *servers = stage.on->named<QTableView>(u"Servers of the person"_s);
    servers->setCurrentIndex(servers->model()->index(0, 0));
    QTRY_VERIFY(toServer());
    QVERIFY(!copies());
    people->goTo({u"people"_s, key, u"keys"_s});
    QVERIFY(!toServer());
    people->goTo({u"people"_s, key, {}});
    QVERIFY(!toServer() && !copies());
}

void TestShownRow::linkGoesPastTheFilter()
{
    const Stage stage;
    auto *servers = stage.show<gui::ServersPage>();
    const List list(*servers);
    const QString hidden = stage.on->inventory().values().instances.constFirst().name;
    list.filter->setText(stage.on->inventory().values().instances.constLast().ip);
    QVERIFY(!list.model->indexOf(hidden).isValid());
    stage.on->window().goTo({u"servers"_s, hidden, {}});
    QCOMPARE(servers->selected(), hidden);
    QCOMPARE(list.marked(), QStringList{hidden});
    QCOMPARE(list.filter->text(), QString());
    QCOMPARE(QApplication::focusWidget(), list.view);
}

void TestShownRow::backToWhatStoodIn()
{
    const Stage stage;
    auto *servers = stage.show<gui::ServersPage>();
    const List list(*servers);
    const api::Instance found = stage.on->inventory().values().instances.constLast();
    QVERIFY(servers->selected() != found.name);
    list.filter->setText(found.ip);
    QCOMPARE(servers->selected(), found.name);
    stage.on->show(u"domains"_s);
    stage.on->action(u"Back"_s)->trigger();
    QCOMPARE(servers->selected(), found.name);
    QCOMPARE(list.filter->text(), found.ip);
}

void TestShownRow::returnLandsOnTheDomain()
{
    const Stage stage;
    const List list(*stage.show<gui::ExpiryPage>());
    const QString domain = stage.on->inventory().values().domains.constLast().name;
    list.page.goTo({list.page.id(), u"domain/"_s + domain, {}});
    QCOMPARE(list.marked(), QStringList{u"domain/"_s + domain});
    list.view->setFocus();
    QTest::keyClick(list.view, Qt::Key_Return);
    auto *domains = stage.on->named<QTableView>(u"Domains"_s);
    QCOMPARE(QApplication::focusWidget(), domains);
    QCOMPARE(domains->currentIndex().data(tables::KeyRole).toString(), domain);
    // And back to the row.
    stage.on->action(u"Back"_s)->trigger();
    QCOMPARE(QApplication::focusWidget(), list.view);
    QCOMPARE(list.marked(), QStringList{u"domain/"_s + domain});
}

CONSOLE_TEST(QApplication, TestShownRow)

} // namespace tst_shownrow

#include "tst_shownrow.moc"
