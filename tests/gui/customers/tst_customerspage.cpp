// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "gui/pages/leadspanel.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QAction>
#include <QTableView>
#include <QTreeView>

namespace tst_customerspage {

using namespace Qt::StringLiterals;

namespace {

/// All texts of the tree below an index.
QString textsIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts.append(model.index(row, column, parent).data().toString());
        texts.append(textsIn(model, model.index(row, 0, parent)));
    }
    return texts.join(u'\n');
}

} // namespace

/// The Customers page over the demo account.
class TestCustomersPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allOfOneInOnePlace();
    void namesLeadHere();
    void countsWhatStandsBeside();
};

void TestCustomersPage::allOfOneInOnePlace()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_VERIFY(on.inventory().values().instanceDetails.size() == 25 && on.inventory().sweep().isIdle());
    // From a server, by its customer.
    on.show(u"servers"_s);
    on.page(u"servers"_s).goTo({u"servers"_s, u"c1234"_s, {}});
    const auto action = [&on](const QString &text) {
        const QList<QAction *> all = on.page(u"servers"_s).menuActions();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&text](QAction *one) { return one && one->text() == text; });
        return found == all.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(action(u"All of the customer"_s) && action(u"All of the customer"_s)->isEnabled());
    const api::InstanceDetail detail = on.inventory().values().instanceDetails.value(u"c1234"_s);
    QVERIFY(!detail.customers.isEmpty());
    const QString name = detail.customers.constFirst().name;
    action(u"All of the customer"_s)->trigger();
    gui::Page &page = on.page(u"customers"_s);
    QTRY_VERIFY(page.isVisible());
    QTRY_COMPARE(page.place().key, insight::customerId(name));
    QCOMPARE(page.findChild<gui::ElidedLabel *>(u"title"_s)->text(), name.simplified());
    QVERIFY(page.findChild<QTableView *>()->model()->rowCount() > 3);
    // Servers, domains, certificates and people of theirs, each with its reason.
    const QAbstractItemModel &leads = *page.findChild<gui::LeadsPanel *>()->findChild<QTreeView *>()->model();
    QTRY_VERIFY(textsIn(leads).contains(u"angstrom-handel.se"_s));
    for (const QString &heading : {u"Servers"_s, u"Domains"_s, u"Certificates"_s, u"People"_s})
        QVERIFY2(textsIn(leads).contains(heading), qPrintable(heading + u'\n' + textsIn(leads)));
    // And back to where one was.
    on.window().findChild<QAction *>(u"back"_s)->trigger();
    QTRY_VERIFY(on.page(u"servers"_s).isVisible());
    QCOMPARE(on.page(u"servers"_s).place().key, u"c1234"_s);
}

/// A customer's name among the contacts of a server and the facts of a person.
void TestCustomersPage::namesLeadHere()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_VERIFY(on.inventory().values().instanceDetails.size() == 25 && on.inventory().sweep().isIdle());
    const auto follow = [&on](const QString &page, const QString &label) {
        // Where the last click led, which is shown a moment later.
        if (on.page(u"customers"_s).isVisible())
            return true;
        gui::ValueText *fact = nullptr;
        for (gui::ValueText *one : on.page(page).findChildren<gui::ValueText *>()) {
            if (one->isVisible() && one->accessibleName() == label)
                fact = one;
        }
        if (!fact)
            return false;
        QTextCursor cursor(fact->document());
        cursor.setPosition(2);
        QTest::mouseClick(fact->viewport(), Qt::LeftButton, {}, fact->cursorRect(cursor).center());
        return on.page(u"customers"_s).isVisible();
    };
    on.show(u"servers"_s);
    on.page(u"servers"_s).goTo({u"servers"_s, u"c1234"_s, {}});
    QTRY_VERIFY(follow(u"servers"_s, u"Customer"_s));
    const QList<api::Customer> owners = on.inventory().values().instanceDetails.value(u"c1234"_s).customers;
    QTRY_COMPARE(on.page(u"customers"_s).place().key, insight::customerId(owners.constFirst().name));
    const api::User user = on.inventory().values().users.constLast();
    on.show(u"people"_s);
    on.page(u"people"_s).goTo({u"people"_s, QString::number(*user.id), {}});
    QTRY_VERIFY(follow(u"people"_s, u"Customer"_s));
    QTRY_COMPARE(on.page(u"customers"_s).place().key, insight::customerId(user.customer));
}

/// Each number of the table is how many rows the group of that name has beside it.
void TestCustomersPage::countsWhatStandsBeside()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_VERIFY(on.inventory().values().instanceDetails.size() == 25 && on.inventory().sweep().isIdle());
    on.show(u"customers"_s);
    gui::Page &page = on.page(u"customers"_s);
    const QAbstractItemModel &table = *page.findChild<QTableView *>()->model();
    const QAbstractItemModel &leads = *page.findChild<gui::LeadsPanel *>()->findChild<QTreeView *>()->model();
    QTRY_VERIFY(table.rowCount() > 3);
    const auto beside = [&leads](const QString &heading) {
        for (int row = 0; row < leads.rowCount(); ++row) {
            if (leads.index(row, 0).data().toString().section(u' ', 0, 0) == heading)
                return leads.rowCount(leads.index(row, 0));
        }
        return 0;
    };
    bool hasContacts = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString name = table.index(row, 0).data().toString();
        page.goTo({u"customers"_s, insight::customerId(name), {}});
        QTRY_COMPARE(page.findChild<gui::ElidedLabel *>(u"title"_s)->text(), name);
        for (int column = 1; column < table.columnCount(); ++column) {
            const QString heading = table.headerData(column, Qt::Horizontal).toString();
            QTRY_COMPARE(beside(heading), table.index(row, column).data().toString().toInt());
        }
        hasContacts = hasContacts || beside(u"Technical"_s) > 0;
    }
    // Of somebody it is only said that they are the contact.
    QVERIFY(hasContacts);
}

CONSOLE_TEST(QApplication, TestCustomersPage)

} // namespace tst_customerspage

#include "tst_customerspage.moc"
