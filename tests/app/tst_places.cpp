// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/domains/domainspage.h"
#include "gui/servers/serverspage.h"
#include "gui/sheet/sheetdialog.h"
#include "insight/object.h"
#include "models/expirytable.h"
#include "support/testcase.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QTreeView>

#include <algorithm>

namespace tst_places {

using namespace Qt::StringLiterals;

namespace {

gui::Page *shown(WindowOn &on)
{
    for (gui::Page *page : on.window().pages()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

template <typename Page>
Page *pageOf(WindowOn &on)
{
    for (gui::Page *page : on.window().pages()) {
        if (auto *found = qobject_cast<Page *>(page))
            return found;
    }
    return nullptr;
}

} // namespace

/// Back, forward, links and the last place, in the real window on the demo server.
class TestPlaces : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysGoBackAndForward();
    void buttonsOfTheMouse();
    void linkLeadsToAnotherPage();
    void lastPlaceIsReopened();
    void accountsKeepTheirOwnPlaces();
    void placeThatIsGoneSaysSo();
    void sheetBeginsWithTheCustomerThere();

private:
    std::unique_ptr<demo::Server> m_server;
};

void TestPlaces::initTestCase()
{
    m_server = std::make_unique<demo::Server>(demo::Size{}, QDate(2026, 11, 23));
    QVERIFY(m_server->start());
}

void TestPlaces::keysGoBackAndForward()
{
    WindowOn on(m_server->address(), m_server->key());
    auto *servers = pageOf<gui::ServersPage>(on);
    QTRY_VERIFY(!servers->selected().isEmpty());
    const QString first = servers->selected();
    QVERIFY(!on.action(u"Back"_s)->isEnabled());
    on.show(u"domains"_s);
    auto *domains = pageOf<gui::DomainsPage>(on);
    QTRY_VERIFY(!domains->selected().isEmpty());
    QVERIFY(on.action(u"Back"_s)->isEnabled());
    QTest::keyClick(&on.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(on)->id(), u"servers"_s);
    QCOMPARE(servers->selected(), first);
    QVERIFY(!on.action(u"Back"_s)->isEnabled());
    QTest::keyClick(&on.window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(on)->id(), u"domains"_s);
    QVERIFY(!on.action(u"Forward"_s)->isEnabled());
    auto *navigation = on.named<QListWidget>(u"Navigation"_s);
    QCOMPARE(navigation->currentRow(), on.window().pages().indexOf(domains));
}

void TestPlaces::buttonsOfTheMouse()
{
    WindowOn on(m_server->address(), m_server->key());
    QTRY_VERIFY(!pageOf<gui::ServersPage>(on)->selected().isEmpty());
    const QString first = pageOf<gui::ServersPage>(on)->selected();
    on.show(u"domains"_s);
    // Pressed over a table, they leave its selection alone.
    auto *domains = pageOf<gui::DomainsPage>(on);
    QTRY_VERIFY(!domains->selected().isEmpty());
    const QString domain = domains->selected();
    auto *view = domains->findChild<QAbstractItemView *>();
    QTest::mouseClick(view->viewport(), Qt::BackButton, {}, QPoint(40, 90));
    QCOMPARE(shown(on)->id(), u"servers"_s);
    QCOMPARE(domains->selected(), domain);
    auto *tree = on.named<QTreeView>(u"Servers"_s);
    QTest::mouseClick(tree->viewport(), Qt::ForwardButton, {}, QPoint(40, 60));
    QCOMPARE(shown(on)->id(), u"domains"_s);
    QCOMPARE(pageOf<gui::ServersPage>(on)->selected(), first);
}

void TestPlaces::linkLeadsToAnotherPage()
{
    WindowOn on(m_server->address(), m_server->key());
    auto *servers = pageOf<gui::ServersPage>(on);
    QTRY_VERIFY(!servers->selected().isEmpty());
    QTRY_VERIFY(!on.inventory().values().domains.isEmpty());
    const QString domain = on.inventory().values().domains.constLast().name;
    Q_EMIT servers->wanted({u"domains"_s, domain, {}});
    QCOMPARE(shown(on)->id(), u"domains"_s);
    QCOMPARE(pageOf<gui::DomainsPage>(on)->selected(), domain);
    QTRY_VERIFY(on.inventory().domainDetail(domain));
    on.action(u"Back"_s)->trigger();
    QCOMPARE(shown(on), servers);
    // A page that does not exist is nowhere to go.
    Q_EMIT servers->wanted({u"nowhere"_s, domain, {}});
    QCOMPARE(shown(on), servers);
}

void TestPlaces::lastPlaceIsReopened()
{
    WindowOn on(m_server->address(), m_server->key());
    QTRY_VERIFY(!on.inventory().values().domains.isEmpty());
    const QString domain = on.inventory().values().domains.at(7).name;
    on.window().goTo({u"domains"_s, domain, {}});
    on.reopen();
    QCOMPARE(shown(on)->id(), u"domains"_s);
    QCOMPARE(pageOf<gui::DomainsPage>(on)->selected(), domain);
    QTRY_VERIFY(on.inventory().domainDetail(domain));
    QVERIFY(!on.action(u"Back"_s)->isEnabled());
}

void TestPlaces::accountsKeepTheirOwnPlaces()
{
    WindowOn on(m_server->address(), m_server->key());
    on.window().goTo({u"domains"_s, {}, {}});
    demo::Server other(demo::Size{}, QDate(2026, 11, 23));
    QVERIFY(other.start());
    on.reopen(other.address(), other.key());
    QCOMPARE(shown(on)->id(), u"servers"_s);
}

void TestPlaces::placeThatIsGoneSaysSo()
{
    WindowOn on(m_server->address(), m_server->key());
    QTRY_VERIFY(!pageOf<gui::ServersPage>(on)->selected().isEmpty());
    on.window().goTo({u"servers"_s, u"c9"_s, {}});
    on.reopen();
    QTRY_VERIFY(!on.inventory().values().instances.isEmpty());
    QCOMPARE(pageOf<gui::ServersPage>(on)->selected(), u"c9"_s);
    bool told = false;
    for (const QLabel *label : on.window().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == "The server is no longer in the account."_L1);
    QVERIFY(told);
}

/// A customer's sheet is of whoever is looked at, on each page that shows what is a customer's.
void TestPlaces::sheetBeginsWithTheCustomerThere()
{
    WindowOn on(m_server->address(), m_server->key());
    const inventory::Values &values = on.inventory().values();
    QTRY_VERIFY(!values.instances.isEmpty() && !values.domains.isEmpty() && !values.certificates.isEmpty() &&
                !values.users.isEmpty());
    const api::Domain domain = values.domains.constLast();
    const QString customer = domain.customers.value(0).name;
    const QString server = values.instances.constLast().name;
    on.window().goTo({u"servers"_s, server, {}});
    QTRY_VERIFY(on.inventory().instanceDetail(server));
    const auto user = std::find_if(values.users.cbegin(), values.users.cend(),
                                   [&customer](const api::User &one) { return one.customer == customer; });
    const auto offered = [&on](const settings::Place &place) {
        on.window().goTo(place);
        on.window().findChild<QAction *>(u"sheet"_s)->trigger();
        auto *dialog = on.window().findChild<gui::SheetDialog *>();
        const QString chosen = dialog->findChild<QComboBox *>(u"customer"_s)->currentText();
        delete dialog;
        return chosen;
    };
    const QString ofServer = on.inventory().instanceDetail(server)->customers.value(0).name;
    QVERIFY(!customer.isEmpty() && !ofServer.isEmpty());
    QCOMPARE(offered({u"servers"_s, server, {}}), ofServer);
    QCOMPARE(offered({u"domains"_s, domain.name, {}}), customer);
    QCOMPARE(offered({u"customers"_s, insight::customerId(customer), {}}), customer);
    QCOMPARE(offered({u"expiry"_s, models::expiryKey(models::ExpiryRow::Kind::Domain, domain.name), {}}), customer);
    if (user != values.users.cend() && user->id)
        QCOMPARE(offered({u"people"_s, QString::number(*user->id), {}}), customer);
    // Where nothing is a customer's, the first.
    const QString first = offered({u"overview"_s, {}, {}});
    QVERIFY(!first.isEmpty());
    QVERIFY2(first != customer || first != ofServer, qPrintable(first));
}

CONSOLE_TEST(QApplication, TestPlaces)

} // namespace tst_places

#include "tst_places.moc"
