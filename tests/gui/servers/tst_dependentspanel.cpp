// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/kit/valuetext.h"
#include "gui/servers/dependentspanel.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/printed.h"
#include "tables/roles.h"
#include "words/language.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace tst_dependentspanel {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;

namespace {

constexpr auto servers = R"([{"name": "c1", "hostname": "web.a.se", "ip": "192.0.2.1"}])";
constexpr auto domains = R"([{"name": "a.se"}])";
constexpr auto records = R"({"name": "a.se", "records": [
    {"name": "www.a.se", "type": "A", "content": "192.0.2.1"},
    {"name": "shop.a.se", "type": "CNAME", "content": "www.a.se"}]})";
constexpr auto detail = R"({"name": "c1", "hostname": "web.a.se", "ip": "192.0.2.1", "technical_contact": "Eva",
                            "customers": [{"name": "Alfa AB"}]})";

/// The panel over an account on a server of the test's own, and an index that follows it.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        QObject::connect(&inventory, &inventory::Inventory::changed, &index,
                         [this](const inventory::Changes &changes) { index.take(changes, inventory.values()); });
        panel.setUp(inventory, index, settings);
        server.on("GET", "/api/v2/instance/", Reply::json(servers));
        server.on("GET", "/api/v2/instance/c1/", Reply::json(detail));
        server.on("GET", "/api/v2/domain/", Reply::json(domains));
        server.on("GET", "/api/v2/domain/a.se/", Reply::json(records));
        inventory.read({Kind::Instances, {}});
        inventory.read({Kind::Instance, u"c1"_s});
        inventory.read({Kind::Domains, {}});
        inventory.read({Kind::Domain, u"a.se"_s});
        panel.resize(1000, 500);
        panel.show();
        [this] {
            QTRY_VERIFY(inventory.domainDetail(u"a.se"_s) && inventory.instanceDetail(u"c1"_s) &&
                        !inventory.values().instances.isEmpty() && !inventory.values().domains.isEmpty());
        }();
        panel.showServer(&inventory.values().instances.constFirst());
    }
    ~Setup() { language.use(u"en"_s); }

    QTreeView &view(const QString &name) const
    {
        for (QTreeView *view : panel.findChildren<QTreeView *>()) {
            if (view->accessibleName() == name)
                return *view;
        }
        qFatal("no view of that name");
    }
    QString stops() const { return printed(*view(u"Stops without the server"_s).model()).join(u'\n'); }
    QString toTell() const { return printed(*view(u"To be notified"_s).model()).join(u'\n'); }
    QString counts() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    insight::Index index;
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::DependentsPanel panel;
};

} // namespace

/// What stops without a server, and whom to tell.
class TestDependentsPanel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneHopAndThenMore();
    void whomToTell();
    void linksLead();
    void contactsByNameLead();
    void theAddressLeadsToItsRecords();
    void noticeInBothLanguages();
    void columnsStandBelowEachOther();
    void theServerStandsBetween();
    void nothingOfAnotherServerStays();
    void whatWasNotReadIsTold();
};

void TestDependentsPanel::oneHopAndThenMore()
{
    Setup on;
    QTRY_VERIFY2(on.stops().contains(u"www.a.se | stops without the server"_s), qPrintable(on.stops()));
    QVERIFY(!on.stops().contains(u"shop.a.se"_s));
    QVERIFY2(on.counts().contains(u"3 names and services lead here"_s), qPrintable(on.counts()));
    QVERIFY(!on.counts().contains(u"not been read"_s));
    auto *deep = on.panel.findChild<QCheckBox *>();
    QVERIFY(deep->isVisible());
    deep->click();
    QVERIFY2(on.stops().contains(u"shop.a.se | stops without the server, through 1 other name"_s),
             qPrintable(on.stops()));
}

void TestDependentsPanel::whomToTell()
{
    Setup on;
    QTRY_VERIFY2(on.toTell().contains(u"Eva | technical contact"_s), qPrintable(on.toTell()));
    QVERIFY(on.stops().contains(u"Alfa AB | owns the server"_s));
}

void TestDependentsPanel::linksLead()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"www.a.se"_s));
    QTreeView &view = on.view(u"Stops without the server"_s);
    const QModelIndex link =
        view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, u"www.a.se"_s, 1, Qt::MatchRecursive).value(0);
    QVERIFY(link.isValid());
    QSignalSpy wanted(&on.panel, &gui::DependentsPanel::wanted);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(link).center());
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.constFirst().constFirst().value<settings::Place>();
    QCOMPARE(place.page, u"domains"_s);
    QCOMPARE(place.key, u"a.se"_s);
    QVERIFY2(place.row.startsWith("a.se\nwww.a.se\n"_L1), qPrintable(place.row));
}

/// Of a reference, and of a contact that is a company, only the name is said.
void TestDependentsPanel::contactsByNameLead()
{
    Setup on;
    on.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Eva Ek"}])"));
    on.server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1", "hostname": "web.a.se",
        "ip": "192.0.2.1", "technical_contact": "Alfa AB",
        "customers": [{"name": "Alfa AB", "contact_name": "Eva Ek"}, {"name": "Beta", "contact_name": "Carl"}]})"));
    on.inventory.read({Kind::Users, {}});
    on.inventory.read({Kind::Instance, u"c1"_s});
    QTRY_VERIFY2(on.toTell().contains(u"Eva Ek"_s), qPrintable(on.toTell()));
    QTreeView &view = on.view(u"To be notified"_s);
    const auto at = [&view](const QString &name) {
        return view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive).value(0);
    };
    QTRY_COMPARE(at(u"Eva Ek"_s).data(tables::ToneRole).value<words::Tone>(), words::Tone::Link);
    QCOMPARE(at(u"Alfa AB"_s).data(tables::ToneRole).value<words::Tone>(), words::Tone::Link);
    QCOMPARE(at(u"Carl"_s).data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
    QSignalSpy wanted(&on.panel, &gui::DependentsPanel::wanted);
    for (const QString &name : {u"Eva Ek"_s, u"Alfa AB"_s, u"Carl"_s})
        Q_EMIT view.activated(at(name));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).constFirst().value<settings::Place>(), (settings::Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(wanted.at(1).constFirst().value<settings::Place>().page, u"customers"_s);
}

void TestDependentsPanel::theAddressLeadsToItsRecords()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"www.a.se"_s));
    gui::ValueText *address = nullptr;
    for (gui::ValueText *value : on.panel.findChildren<gui::ValueText *>())
        address = value->accessibleName() == u"Address"_s ? value : address;
    QVERIFY(address);
    QTRY_COMPARE(address->links().size(), 1);
    QSignalSpy wanted(&on.panel, &gui::DependentsPanel::wanted);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(),
             (settings::Place{u"domains"_s, {}, u"all-records"_s, u"content:192.0.2.1"_s}));
}

void TestDependentsPanel::noticeInBothLanguages()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"www.a.se"_s));
    QSignalSpy said(&on.panel, &gui::DependentsPanel::said);
    const QList<QAction *> actions = on.panel.findChild<QPushButton *>(u"copyNotice"_s)->menu()->actions();
    QCOMPARE(actions.size(), 2);
    actions.at(0)->trigger();
    const QString swedish = QGuiApplication::clipboard()->text();
    QVERIFY2(swedish.startsWith(u"Planerat arbete på servern c1 (web.a.se)"_s), qPrintable(swedish));
    actions.at(1)->trigger();
    const QString english = QGuiApplication::clipboard()->text();
    QVERIFY2(english.startsWith(u"Planned work on the server c1 (web.a.se)"_s), qPrintable(english));
    // Whatever is shown, the text has it all.
    QVERIFY2(english.contains(u"- shop.a.se"_s) && english.contains(u"Eva, technical contact"_s), qPrintable(english));
    QCOMPARE(said.size(), 2);
}

void TestDependentsPanel::columnsStandBelowEachOther()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"www.a.se"_s));
    const auto top = [&on](const QString &name) {
        QTreeView &view = on.view(name);
        return view.mapTo(&on.panel, QPoint()).y();
    };
    QCOMPARE(top(u"Stops without the server"_s), top(u"To be notified"_s));
    on.panel.resize(500, 500);
    QTRY_VERIFY(top(u"To be notified"_s) > top(u"Stops without the server"_s));
}

/// What stops, the server, whom to tell: with what the server is, and how many there are on either side.
void TestDependentsPanel::theServerStandsBetween()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"Alfa AB"_s));
    const auto fact = [&on](const QString &label) -> gui::ValueText * {
        for (gui::ValueText *value : on.panel.findChildren<gui::ValueText *>()) {
            if (value->isVisible() && value->accessibleName() == label)
                return value;
        }
        return nullptr;
    };
    QVERIFY(fact(u"Address"_s) && fact(u"Customer"_s));
    QCOMPARE(fact(u"Address"_s)->value(), u"192.0.2.1"_s);
    QCOMPARE(fact(u"Server"_s)->value(), u"c1"_s);
    QCOMPARE(fact(u"Customer"_s)->value(), u"Alfa AB"_s);
    QVERIFY2(on.counts().contains(u"To be notified (1)"_s), qPrintable(on.counts()));
    const auto left = [&on](const QWidget &widget) { return widget.mapTo(&on.panel, QPoint()).x(); };
    const int stops = left(on.view(u"Stops without the server"_s));
    const int tell = left(on.view(u"To be notified"_s));
    QVERIFY(stops < left(*fact(u"Address"_s)) && left(*fact(u"Address"_s)) < tell);
    QSignalSpy wanted(&on.panel, &gui::DependentsPanel::wanted);
    QTest::keyClick(fact(u"Customer"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>().page, u"customers"_s);
    // Not where the columns stand below each other, under the server's own head.
    on.panel.resize(500, 500);
    QTRY_VERIFY(!fact(u"Address"_s));
}

void TestDependentsPanel::nothingOfAnotherServerStays()
{
    Setup on;
    QTRY_VERIFY(on.stops().contains(u"www.a.se"_s));
    on.panel.showServer(nullptr);
    QCOMPARE(on.stops(), QString());
    QCOMPARE(on.toTell(), QString());
    QVERIFY(!on.panel.findChild<QPushButton *>(u"copyNotice"_s)->isEnabled());
}

void TestDependentsPanel::whatWasNotReadIsTold()
{
    Setup on;
    on.server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}, {"name": "b.se"}])"));
    on.server.on("GET", "/api/v2/instance/user/",
                 Reply::json(R"([{"id": 7, "name": "Ali"}, {"id": 8, "name": "Bo"}])"));
    on.inventory.read({Kind::Domains, {}});
    on.inventory.read({Kind::Users, {}});
    QTRY_VERIFY2(on.counts().contains(u"The records of 1 domain have not been read"_s) &&
                     on.counts().contains(u"The details of 2 people have not been read"_s),
                 qPrintable(on.counts()));
    on.panel.findChild<QPushButton *>(u"copyNotice"_s)->menu()->actions().at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Not everything had been read"_s));
}

CONSOLE_TEST(QApplication, TestDependentsPanel)

} // namespace tst_dependentspanel

#include "tst_dependentspanel.moc"
