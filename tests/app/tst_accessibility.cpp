// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/registry.h"
#include "gui/lists/page.h"
#include "gui/people/peoplepage.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace tst_accessibility {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Controls that keys reach and that a screen reader would have no name for.
QStringList nameless(QWidget &root)
{
    QStringList found;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool reached = widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
        // A scroll bar and a viewport are parts of the view that has the name.
        if (!reached || qobject_cast<QScrollBar *>(widget) || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace

/// Every control that the keyboard reaches has a name to be found by.
class TestAccessibility : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void dialogs();
    void theCheckFindsNameless();
};

void TestAccessibility::pages()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1", "networks": [{"interface": "wan"}],
                                                             "disks": [{"hd": 1}]})"));
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "*.a.se"}])"));
    server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se", "records": [{"type": "A"}]})"));
    server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Anna", "email": "a@b.se"}])"));
    server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, "totp_url": "otpauth://totp/x?secret=AAAA",
                                                               "ssh_keys": [{}], "instances": [{"name": "c1"}]})"));
    server.on("GET", "/api/v2/instance/c1/sshkeys/",
              Reply::json(R"({"ssh_keys": [{"id": 1, "name": "a"}], "ssh_keys_available": [{"id": 2}]})"));
    server.on("GET", "/api/v2/instance/c1/users/", Reply::json(R"({"users": [{"id": 1, "name": "a"}]})"));
    WindowOn on(server.base(), "key");
    QTRY_VERIFY(on.inventory().instanceDetail(u"c1"_s) && on.inventory().domainDetail(u"a.se"_s));
    for (int number = 0; number < on.window().pages().size(); ++number) {
        on.window().showPage(number);
        QCoreApplication::processEvents();
        QCOMPARE(nameless(on.window()).join(u", "_s), QString());
    }
    // What a person opens on the way: the secret, and each tab.
    on.action(u"People"_s)->trigger();
    auto &page = *on.window().findChild<gui::PeoplePage *>();
    QTest::mouseClick(on.button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
    QTest::mouseClick(on.button<QPushButton>(u"Copy"_s, &page), Qt::LeftButton);
    QVERIFY(on.button<QPushButton>(u"Clear now"_s, &page));
    QCOMPARE(nameless(on.window()).join(u", "_s), QString());
    for (const QString &part : {u"keys"_s, u"servers"_s}) {
        page.goTo({u"people"_s, u"7"_s, part});
        QCOMPARE(nameless(on.window()).join(u", "_s), QString());
    }
    gui::Page *servers = on.window().pages().first();
    on.window().showPage(0);
    for (const QString &part : {u"keys"_s, u"deploy-keys"_s, u"users"_s}) {
        servers->goTo({u"servers"_s, u"c1"_s, part});
        if (part == "keys"_L1) {
            auto *keys = on.named<QTableView>(u"Assigned SSH keys"_s);
            QTRY_COMPARE(keys->model()->rowCount(), 1);
            keys->selectRow(0);
        }
        QCoreApplication::processEvents();
        QCOMPARE(nameless(on.window()).join(u", "_s), QString());
    }
}

void TestAccessibility::dialogs()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&on.window());
        QVERIFY2(dialog, qPrintable(entry.id));
        dialog->show();
        QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(entry.id + u": "_s + nameless(*dialog).join(u", "_s)));
    }
}

void TestAccessibility::theCheckFindsNameless()
{
    QWidget root;
    auto *line = new QLineEdit(&root);
    root.show();
    QCOMPARE(nameless(root).size(), 1);
    line->setAccessibleName(u"Name"_s);
    QCOMPARE(nameless(root), QStringList());
}

CONSOLE_TEST(QApplication, TestAccessibility)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
