// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleaccounts.h"
#include "insight/grants.h"
#include "insight/index.h"
#include "support/testcase.h"

namespace tst_people {

using namespace Qt::StringLiterals;
using gui::PeoplePage;
using inventory::Kind;
using support::Reply;
using namespace ofpeople;

/// People, through the window's real controls, on real HTTP servers.
class TestPeople : public support::TestCase
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
};

void TestPeople::listAndPage()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    auto *table = demo.on->named<QTableView>(u"People"_s);
    QTRY_COMPARE(table->model()->rowCount(), 12);
    QCOMPARE(page.count(), 12);
    const QStringList columns{u"Name"_s, u"Customer"_s, u"Email"_s};
    QStringList shown;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            shown += table->model()->headerData(column, Qt::Horizontal).toString();
    }
    // Where notes are kept, a star too.
    shown.removeAll(u"★"_s);
    QCOMPARE(shown, columns);
    // Someone is shown from the start.
    QVERIFY(!page.selected().isEmpty());
    page.select(oskar);
    QTRY_VERIFY(demo.on->inventory().userDetail(oskar));
    QCOMPARE(textOf(page, "title"), u"Oskar Söderlund"_s);
    QCOMPARE(textOf(page, "customer"), u"Byrån Norr AB"_s);
    QCOMPARE(factOf(page, u"Email"_s), u"oskar.soderlund@byran-norr.se"_s);
    QCOMPARE(factOf(page, u"Telephone"_s), u"070-174 06 06"_s);
    QVERIFY(factOf(page, u"Customer"_s).startsWith(u"Byrån Norr AB, ref. "_s));
    QVERIFY(factOf(page, u"Always has access"_s).startsWith(u"Yes: to all of the customer's servers"_s));
    QCOMPARE(factOf(page, u"Notified of problems"_s), u"Only for servers where it has been chosen"_s);
    QCOMPARE(factOf(page, u"ID"_s), oskar);
    QCOMPARE(page.findChild<gui::AvatarImage *>()->initials(), u"OS"_s);
    const api::UserDetail *detail = demo.on->inventory().userDetail(oskar);
    QCOMPARE(tabsOf(page).tabText(1), u"Keys 2"_s);
    // Those that he may enter, as the matrix counts them: of the others he is only told.
    QVERIFY(std::any_of(detail->instances.cbegin(), detail->instances.cend(),
                        [](const api::UserInstance &one) { return !one.access; }));
    const insight::Index &index = demo.on->index();
    const QStringList entered =
        insight::enteredBy({insight::Object::Kind::Person, oskar}, index.chain(), index.access().ties());
    QVERIFY(!entered.isEmpty());
    QTRY_COMPARE(tabsOf(page).tabText(2), u"Servers %1"_s.arg(entered.size()));
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
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"SHA256:"_s));
}

void TestPeople::serversLeadOn()
{
    const Demo demo;
    PeoplePage &page = pageOf(*demo.on);
    QTRY_VERIFY(demo.on->inventory().state({Kind::Instances, {}}).hasValues());
    page.goTo({u"people"_s, oskar, u"servers"_s});
    auto *table = demo.on->named<QTableView>(u"Servers of the person"_s);
    QTRY_VERIFY(table->model()->rowCount() > 10);
    const auto *model = static_cast<tables::ArrangedModel *>(table->model());
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
    QCOMPARE(wanted.first().first().value<settings::Place>(), (settings::Place{u"servers"_s, named->name, {}}));
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
    QCOMPARE(page.place(), (settings::Place{u"people"_s, oskar, {}}));
    QCOMPARE(moved.size(), 1);
    tabsOf(page).setCurrentIndex(2);
    QCOMPARE(page.place(), (settings::Place{u"people"_s, oskar, u"servers"_s}));
    QCOMPARE(moved.size(), 2);
    page.goTo({u"people"_s, u"103"_s, u"keys"_s});
    QCOMPARE(page.place(), (settings::Place{u"people"_s, u"103"_s, u"keys"_s}));
    // One that is not there is said to be gone, not replaced by another.
    page.goTo({u"people"_s, u"999"_s, {}});
    QCOMPARE(page.place().key, u"999"_s);
    QVERIFY(!support::whereIs(u"no longer in the account"_s, page).isEmpty());
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
    demo.on->show(u"servers"_s);
    QCOMPARE(places(), QStringList());
    demo.on->window().showPage(static_cast<int>(demo.on->window().pages().indexOf(&page)));
    QCOMPARE(places(), QStringList());
    QVERIFY(reveal());
    // A refresh that brings nothing new takes nothing away.
    QSignalSpy read(&demo.on->inventory(), &inventory::Inventory::changed);
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

CONSOLE_TEST(QApplication, TestPeople)

} // namespace tst_people

#include "tst_people.moc"
