// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "app/spokencheck.h"
#include "demo/server.h"
#include "gui/domains/domainspage.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/registry.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/exportdialog.h"
#include "gui/pages/page.h"
#include "gui/people/peoplepage.h"
#include "inventory/sweep.h"
#include "names/plaintooltip.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/roles.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QButtonGroup>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace tst_accessibility {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Tells a screen reader less than it shows.
class Mute : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
};

class MuteFace : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QStringList actionNames() const override { return {}; }
};

QAccessibleInterface *faceOfMute(const QString &className, QObject *object)
{
    if (!className.endsWith("Mute"_L1))
        return nullptr;
    const bool isButton = object->property("button").toBool();
    return new MuteFace(static_cast<QWidget *>(object), isButton ? QAccessible::Button : QAccessible::StaticText,
                        isButton ? u"Save"_s : QString());
}

std::unique_ptr<QDialog> make(WindowOn &on, const QString &id)
{
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        if (entry.id == id)
            return entry.make(&on.window());
    }
    qFatal("no such dialog");
}

} // namespace

/// What a screen reader is told of every page and dialog.
class TestAccessibility : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void dialogs();
    void values();
    void shortcuts();
    void choices();
    void signsOfCells();
    void buttonsOfTables();
    void faultOfTheKey();
    void theCheckFinds_data();
    void theCheckFinds();
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
        QCOMPARE(spoken::faults(on.window()).join(u"; "_s), QString());
    }
    // What a person opens on the way: the secret, and each tab.
    on.action(u"People"_s)->trigger();
    auto &page = *on.window().findChild<gui::PeoplePage *>();
    QTest::mouseClick(on.button<QPushButton>(u"Show"_s, &page), Qt::LeftButton);
    QTest::mouseClick(on.button<QPushButton>(u"Copy"_s, &page), Qt::LeftButton);
    QVERIFY(on.button<QPushButton>(u"Clear now"_s, &page));
    QCOMPARE(spoken::faults(on.window()).join(u"; "_s), QString());
    for (const QString &part : {u"keys"_s, u"servers"_s}) {
        page.goTo({u"people"_s, u"7"_s, part});
        QCOMPARE(spoken::faults(on.window()).join(u"; "_s), QString());
    }
    gui::Page *servers = &on.page(u"servers"_s);
    on.show(u"servers"_s);
    for (const QString &part : {u"keys"_s, u"deploy-keys"_s, u"users"_s}) {
        servers->goTo({u"servers"_s, u"c1"_s, part});
        if (part == "keys"_L1) {
            auto *keys = on.named<QTableView>(u"SSH keys of the server"_s);
            QTRY_COMPARE(keys->model()->rowCount(), 2);
            keys->selectRow(0);
        }
        QCoreApplication::processEvents();
        QCOMPARE(spoken::faults(on.window()).join(u"; "_s), QString());
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
        const QStringList faults = spoken::faults(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(entry.id + u": "_s + faults.join(u"; "_s)));
    }
}

void TestAccessibility::values()
{
    const gui::Theme theme(*qApp);
    gui::DetailRows rows;
    rows.setRows({{.label = u"Hostname"_s, .value = u"web & <b>\nnext"_s},
                  {.label = u"Key"_s, .value = u"ssh-…"_s, .whole = u"ssh-ed25519 AAAA"_s},
                  {.label = u"Contact"_s, .value = {}}});
    rows.show();
    QAccessibleInterface *hostname = spoken::find(rows, u"Hostname"_s, QAccessible::EditableText);
    QVERIFY(hostname && hostname->textInterface());
    QCOMPARE(hostname->text(QAccessible::Value), u"web & <b>\nnext"_s);
    QAccessibleTextInterface *read = hostname->textInterface();
    QCOMPARE(read->text(0, read->characterCount()), u"web & <b>\nnext"_s);
    QVERIFY(hostname->state().readOnly);
    // The caption beside it is that of this value.
    QAccessibleInterface *caption = spoken::find(rows, u"Hostname"_s, QAccessible::StaticText);
    QVERIFY(caption);
    QCOMPARE(caption->relations(QAccessible::Labelled).size(), 1);
    QCOMPARE(caption->relations(QAccessible::Labelled).constFirst().first->object(), hostname->object());
    QAccessibleInterface *key = spoken::find(rows, u"Key"_s, QAccessible::EditableText);
    QCOMPARE(key->text(QAccessible::Description), u"ssh-ed25519 AAAA"_s);
    QCOMPARE(spoken::find(rows, u"Contact"_s, QAccessible::EditableText)->text(QAccessible::Value), u"–"_s);
    QCOMPARE(spoken::faults(rows), QStringList());
    // A label that is called otherwise than what it shows.
    QLabel label(u"0:07 left"_s);
    label.setAccessibleName(u"Wait"_s);
    label.show();
    QCOMPARE(spoken::find(label, u"Wait"_s, QAccessible::StaticText)->text(QAccessible::Value), u"0:07 left"_s);
}

void TestAccessibility::shortcuts()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    const std::unique_ptr<QDialog> dialog = make(on, u"shortcuts"_s);
    dialog->show();
    QAccessibleInterface *filter = spoken::find(*dialog, u"Ctrl+F"_s, QAccessible::EditableText);
    QVERIFY(filter);
    const auto actions = on.window().findChildren<QAction *>();
    const auto finds = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(u"Ctrl+F"_s);
    });
    QVERIFY(finds != actions.end());
    QCOMPARE(filter->text(QAccessible::Value), (*finds)->iconText());
    QAccessibleTextInterface *read = filter->textInterface();
    QCOMPARE(read->text(0, read->characterCount()), (*finds)->iconText());
}

void TestAccessibility::choices()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    const std::unique_ptr<QDialog> merge = make(on, u"merge"_s);
    QVERIFY(merge);
    merge->show();
    const QList<QRadioButton *> buttons = merge->findChildren<QRadioButton *>();
    QVERIFY(buttons.size() >= 2);
    QStringList shown;
    for (const QLabel *label : merge->findChildren<QLabel *>())
        shown += label->text();
    for (QRadioButton *button : buttons) {
        const QString text = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description);
        QVERIFY2(shown.contains(text), qPrintable(text));
    }
    QVERIFY(buttons.at(0)->accessibleDescription() != buttons.at(1)->accessibleDescription());

    gui::QuickFilters filters;
    filters.setChips({{std::nullopt, u"All 3"_s, u"All, 3"_s}, {u"a"_s, u"A 2"_s, u"Only A, 2"_s}});
    filters.show();
    QAccessibleInterface *all = spoken::find(filters, u"All, 3"_s, QAccessible::RadioButton);
    QAccessibleInterface *one = spoken::find(filters, u"Only A, 2"_s, QAccessible::RadioButton);
    QVERIFY(all && one);
    QVERIFY(all->state().checked && one->state().checkable && !one->state().checked);
    one->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(filters.chosen(), u"a"_s);
    QVERIFY(!all->state().checked && one->state().checked);
    // Without one for all there is a choice of none.
    filters.setChips({{u"a"_s, u"A 2"_s, u"Only A, 2"_s}});
    QCOMPARE(one->role(), QAccessible::CheckBox);
}

void TestAccessibility::signsOfCells()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.action(u"Domains"_s)->trigger();
    auto *view = on.named<QTableView>(u"Domains"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    int signs = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            const QString sign = cell.data(tables::SignRole).toString();
            if (sign.isEmpty())
                continue;
            ++signs;
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                     view->model()->headerData(column, Qt::Horizontal).toString() + u": "_s + sign + u' ' +
                         cell.data().toString());
        }
    }
    QVERIFY(signs > 0);
}

void TestAccessibility::buttonsOfTables()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.action(u"Domains"_s)->trigger();
    QTRY_VERIFY(on.named<QTableView>(u"Domains"_s)->model()->rowCount() > 0);
    auto *page = on.window().findChild<gui::DomainsPage *>();
    QAccessibleInterface *columns = spoken::find(*page, u"Columns"_s, QAccessible::ButtonMenu);
    QVERIFY(columns);
    QMenu *menu = qobject_cast<QToolButton *>(columns->object())->defaultAction()->menu();
    int opened = 0;
    // Within the menu's own loop.
    QTimer closing;
    connect(&closing, &QTimer::timeout, this, [&opened, menu] {
        if (menu->isVisible()) {
            ++opened;
            menu->close();
        }
    });
    closing.start(0);
    columns->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(opened, 1);
    QAccessibleInterface *save = spoken::find(*page, u"Export to CSV…"_s, QAccessible::Button);
    QVERIFY(save);
    // Once there is something to export.
    QTRY_VERIFY(save->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    save->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(on.window().findChild<gui::ExportDialog *>());
    // The picture in the filter is told as one, and is no button.
    QAccessibleInterface *picture = spoken::find(*page, u"Filter"_s, QAccessible::Graphic);
    QVERIFY(picture && picture->actionInterface()->actionNames().isEmpty());
}

void TestAccessibility::faultOfTheKey()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    const std::unique_ptr<QDialog> start = make(on, u"start-faults"_s);
    start->show();
    const QString said = start->findChild<QLabel *>(u"result"_s)->text();
    QVERIFY(said.startsWith(u"✕ "_s));
    QAccessibleInterface *key = spoken::find(*start, u"API key"_s, QAccessible::EditableText);
    QVERIFY(key);
    QCOMPARE(key->text(QAccessible::Description), said);
}

void TestAccessibility::theCheckFinds_data()
{
    using Make = std::function<void(QWidget &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no name") << Make([](QWidget &root) { new QLineEdit(&root); }) << u"has no name"_s;
    QTest::newRow("a value that is not told") << Make([](QWidget &root) {
        auto *mute = new Mute(&root);
        mute->setText(u"c1"_s);
        mute->setAccessibleName(u"Hostname"_s);
    }) << u"does not tell its text"_s;
    QTest::newRow("an empty value") << Make([](QWidget &root) {
        (new gui::ValueText(&root))->setAccessibleName(u"Hostname"_s);
    }) << u"does not tell its text"_s;
    QTest::newRow("no key") << Make([](QWidget &root) {
        (new QPushButton(u"Save"_s, &root))->setFocusPolicy(Qt::NoFocus);
    }) << u"is reached by no key"_s;
    QTest::newRow("no press") << Make([](QWidget &root) { (new Mute(&root))->setProperty("button", true); })
                              << u"cannot be pressed"_s;
    QTest::newRow("marks") << Make([](QWidget &root) {
        (new QPushButton(u"Save"_s, &root))->setToolTip(names::plainToolTip(u"why"_s));
    }) << u"tells marks of formatting"_s;
    QTest::newRow("a head") << Make([](QWidget &root) {
        auto *label = new QLabel(u"Contacts"_s, &root);
        QFont font = label->font();
        font.setPixelSize(40);
        label->setFont(font);
    }) << u"is no heading"_s;
    QTest::newRow("a choice") << Make([](QWidget &root) {
        auto *button = new QPushButton(u"A"_s, &root);
        button->setCheckable(true);
        (new QButtonGroup(&root))->addButton(button);
    }) << u"one of several, but no radio button"_s;
    QTest::newRow("a number") << Make([](QWidget &root) {
        (new QPushButton(u"A 3"_s, &root))->setAccessibleName(u"A"_s);
    }) << u"leaves out a number"_s;
}

void TestAccessibility::theCheckFinds()
{
    QFETCH(std::function<void(QWidget &)>, make);
    QFETCH(QString, fault);
    QAccessible::installFactory(faceOfMute);
    QWidget root;
    make(root);
    root.show();
    const QStringList found = spoken::faults(root);
    QAccessible::removeFactory(faceOfMute);
    QVERIFY2(found.size() == 1 && found.constFirst().contains(fault), qPrintable(found.join(u"; "_s)));
}

CONSOLE_TEST(QApplication, TestAccessibility)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
