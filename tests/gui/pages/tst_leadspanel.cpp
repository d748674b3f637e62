// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/pages/leadspanel.h"
#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/printed.h"
#include "words/language.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace tst_leadspanel {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;

namespace {

constexpr auto oneServer = R"([{"name": "c1", "hostname": "web.a.se", "ip": "192.0.2.1"}])";
constexpr auto otherHostname = R"([{"name": "c1", "hostname": "nu.a.se", "ip": "192.0.2.1"}])";
constexpr auto oneDomain = R"([{"name": "a.se"}])";
constexpr auto oneRecord =
    R"({"name": "a.se", "records": [{"name": "www.a.se", "type": "A", "content": "192.0.2.1"}]})";
constexpr auto oneCertificate = R"([{"domain": "WWW.a.se", "expire": "2027-06-03T10:00:00+02:00"}])";
constexpr auto people = R"([{"id": 7, "name": "Ali"}, {"name": "Bo", "customer": "Alfa AB"}])";

/// The panel over an account on a server of the test's own, and an index that follows it.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        QObject::connect(&inventory, &inventory::Inventory::changed, &index,
                         [this](const inventory::Changes &changes) { index.take(changes, inventory.values()); });
        panel.setUp(inventory, index, settings, u"test-leads"_s);
        server.on("GET", "/api/v2/instance/", Reply::json(oneServer));
        server.on("GET", "/api/v2/domain/", Reply::json(oneDomain));
        server.on("GET", "/api/v2/domain/a.se/", Reply::json(oneRecord));
        server.on("GET", "/api/v2/certificate/", Reply::json(oneCertificate));
        server.on("GET", "/api/v2/instance/user/", Reply::json(people));
        panel.resize(700, 400);
    }
    ~Setup() { language.use(u"en"_s); }

    void readAll()
    {
        for (const Kind list : inventory::everyList)
            inventory.read({list, {}});
        inventory.read({Kind::Domain, u"a.se"_s});
        QTRY_VERIFY(inventory.domainDetail(u"a.se"_s) && !inventory.values().users.isEmpty() &&
                    !inventory.values().certificates.isEmpty() && !inventory.values().instances.isEmpty());
    }
    QTreeView &view() const { return *panel.findChild<QTreeView *>(); }
    QString shown() const { return printed(*view().model()).join(u'\n'); }
    QModelIndex at(const QString &text) const
    {
        const QAbstractItemModel &model = *view().model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    insight::Index index;
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::LeadsPanel panel;
};

} // namespace

/// Where an object leads, and that each row is a link to where it leads.
class TestLeadsPanel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadThere();
    void leavesOutWhatStandsElsewhere();
    void aDomainHasThePeopleOfItsServers();
    void followsTheIndex();
    void asksOnlyWhileShown();
    void placesAreWhatPagesKnow();
    void aKeyOfNobodyIsOnItsServer();
    void technicalContactsAreSomebody();
    void bothWaysHaveTheirHeading();
    void followsTheLanguage();
};

void TestLeadsPanel::linksLeadThere()
{
    Setup on;
    on.readAll();
    on.panel.show();
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QTRY_VERIFY2(on.shown().contains(u"by A record www.a.se"_s), qPrintable(on.shown()));
    QSignalSpy wanted(&on.panel, &gui::LeadsPanel::wanted);
    const QModelIndex link = on.at(u"web.a.se"_s);
    QVERIFY(link.isValid());
    QTest::mouseClick(on.view().viewport(), Qt::LeftButton, {}, on.view().visualRect(link).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().constFirst().value<settings::Place>(), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QTest::keyClick(&on.view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    // The reason is read, not followed.
    QTest::mouseClick(on.view().viewport(), Qt::LeftButton, {}, on.view().visualRect(link.siblingAtColumn(1)).center());
    QCOMPARE(wanted.size(), 1);
}

void TestLeadsPanel::leavesOutWhatStandsElsewhere()
{
    Setup on;
    on.readAll();
    on.panel.show();
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QTRY_VERIFY2(on.shown().contains(u"DNS records"_s), qPrintable(on.shown()));
    on.panel.showObject(insight::domainObject(u"a.se"_s), insight::ObjectKind::Record);
    QTRY_VERIFY(!on.shown().contains(u"DNS records"_s));
    QVERIFY(on.shown().contains(u"Servers"_s));
    on.panel.showObject({});
    QTRY_COMPARE(on.view().model()->rowCount(), 0);
}

/// Certificate, server and people of a domain, each a link; and whose a key of a server is.
void TestLeadsPanel::aDomainHasThePeopleOfItsServers()
{
    Setup on;
    on.server.on("GET", "/api/v2/instance/c1/users/", Reply::json(R"({"users": [{"id": 7, "name": "Ali"}]})"));
    on.server.on("GET", "/api/v2/instance/c1/sshkeys/",
                 Reply::json(R"({"ssh_keys": [{"id": 3, "name": "ali@laptop", "owner": "Ali"}]})"));
    on.readAll();
    on.inventory.read({Kind::InstanceUsers, u"c1"_s});
    on.inventory.read({Kind::SshKeys, u"c1"_s});
    QTRY_VERIFY(on.inventory.values().instanceUsers.contains(u"c1"_s));
    QTRY_VERIFY(on.inventory.values().sshKeys.contains(u"c1"_s));
    on.panel.show();
    on.panel.showObject(insight::domainObject(u"a.se"_s), insight::ObjectKind::Record);
    QTRY_VERIFY2(on.shown().contains(u"web.a.se: has access; SSH key on the server (guessed)"_s),
                 qPrintable(on.shown()));
    QVERIFY(on.shown().contains(u"WWW.a.se"_s, Qt::CaseInsensitive));
    QSignalSpy wanted(&on.panel, &gui::LeadsPanel::wanted);
    const QModelIndex ali = on.at(u"Ali"_s);
    QVERIFY(ali.isValid());
    QTest::mouseClick(on.view().viewport(), Qt::LeftButton, {}, on.view().visualRect(ali).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().constFirst().value<settings::Place>(), (settings::Place{u"people"_s, u"7"_s, {}}));
    on.panel.showObject(insight::serverObject(u"c1"_s));
    QTRY_VERIFY2(on.shown().contains(u"SSH key on the server; owner: Ali (guessed)"_s), qPrintable(on.shown()));
}

void TestLeadsPanel::followsTheIndex()
{
    Setup on;
    on.readAll();
    on.panel.show();
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QTRY_VERIFY(on.at(u"web.a.se"_s).isValid());
    on.server.on("GET", "/api/v2/instance/", Reply::json(otherHostname));
    on.inventory.read({Kind::Instances, {}});
    QTRY_VERIFY2(on.at(u"nu.a.se"_s).isValid() && !on.at(u"web.a.se"_s).isValid(), qPrintable(on.shown()));
}

void TestLeadsPanel::asksOnlyWhileShown()
{
    Setup on;
    on.readAll();
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QCOMPARE(on.view().model()->rowCount(), 0);
    on.panel.show();
    QTRY_VERIFY(on.view().model()->rowCount() > 0);
}

/// Pages know their rows by names as they came, and somebody without an id by name.
void TestLeadsPanel::placesAreWhatPagesKnow()
{
    Setup on;
    on.readAll();
    const auto place = [&on](const insight::Object &object) {
        return gui::placeOf(object, on.index, on.inventory.values());
    };
    const QString came = on.inventory.values().certificates.constFirst().domain;
    QCOMPARE(place(insight::certificateObject(u"www.a.se"_s)),
             (settings::Place{u"expiry"_s, u"certificate/"_s + came, {}}));
    QCOMPARE(place(insight::personObject(u"7"_s)), (settings::Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(place(insight::personObject(on.inventory.values().users.at(1))),
             (settings::Place{u"people"_s, u"Bo"_s, {}}));
    QCOMPARE(place(insight::customerObject(u"Ek  AB"_s)), (settings::Place{u"customers"_s, u"ek ab"_s, {}}));
    // An address is shown at the server that has it.
    QCOMPARE(place(insight::addressObject(u"192.0.2.1"_s)), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QVERIFY(gui::hasPlace(insight::addressObject(u"192.0.2.1"_s), on.index));
    QVERIFY(place(insight::addressObject(u"192.0.2.9"_s)).page.isEmpty());
    QVERIFY(!gui::hasPlace(insight::addressObject(u"192.0.2.9"_s), on.index));
    QVERIFY(!gui::hasPlace({insight::ObjectKind::Key, u"#9"_s}, on.index));
}

void TestLeadsPanel::aKeyOfNobodyIsOnItsServer()
{
    Setup on;
    api::SshKey assigned;
    assigned.publicKey = u"ssh-ed25519 AAAAassigned"_s;
    api::SshKey deployed;
    deployed.publicKey = u"ssh-ed25519 AAAAdeployed"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    on.inventory.apply({Kind::SshKeys, u"c1"_s}, api::InstanceKeys{u"c1"_s, {}, {assigned}, {}}, 1000, now);
    on.inventory.apply({Kind::DeployKeys, u"c1"_s}, api::DeployKeys{u"c1"_s, {}, {deployed}}, 1001, now);
    for (const auto &[key, part] : {std::pair(assigned, u"keys"_s), std::pair(deployed, u"deploy-keys"_s)}) {
        const insight::Object object = insight::keyObject(key);
        settings::Place expected{u"servers"_s, u"c1"_s, part};
        expected.row = object.id;
        QCOMPARE(gui::placeOf(object, on.index, on.inventory.values()), expected);
        QVERIFY(gui::hasPlace(object, on.index));
    }
}

void TestLeadsPanel::technicalContactsAreSomebody()
{
    Setup on;
    const auto contact = [&on](const QByteArray &name) {
        on.server.on(
            "GET", "/api/v2/instance/c1/",
            Reply::json(R"({"name": "c1", "customers": [{"name": "Alfa AB"}], "technical_contact": ")" + name + "\"}"));
        on.inventory.read({Kind::Instance, u"c1"_s});
        const QString expected = QString::fromUtf8(name);
        [&] {
            QTRY_VERIFY(on.inventory.instanceDetail(u"c1"_s) &&
                        on.inventory.instanceDetail(u"c1"_s)->technicalContact == expected);
        }();
        return gui::contactPlace(u"c1"_s, on.index, on.inventory.values());
    };
    on.readAll();
    QCOMPARE(contact("ali"), (settings::Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(contact("Alfa AB"), (settings::Place{u"customers"_s, insight::customerId(u"Alfa AB"_s), {}}));
    QVERIFY(contact("Somebody else").page.isEmpty());
}

/// What leads to an object stands apart from where it leads, and what does neither says only what it is.
void TestLeadsPanel::bothWaysHaveTheirHeading()
{
    Setup on;
    on.server.on("GET", "/api/v2/instance/c1/users/", Reply::json(R"({"users": [{"id": 7, "name": "Ali"}]})"));
    on.readAll();
    on.inventory.read({Kind::InstanceUsers, u"c1"_s});
    QTRY_VERIFY(on.inventory.values().instanceUsers.contains(u"c1"_s));
    on.panel.show();
    const auto headings = [&on] {
        QStringList texts;
        for (int group = 0; group < on.view().model()->rowCount(); ++group)
            texts.append(on.view().model()->index(group, 0).data().toString());
        return texts;
    };
    on.panel.showObject(insight::serverObject(u"c1"_s));
    QTRY_VERIFY2(headings().contains(u"Lead here: DNS records"_s), qPrintable(headings().join(u'\n')));
    QVERIFY(headings().contains(u"Lead here: Domains"_s));
    QVERIFY(headings().contains(u"People"_s));
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QTRY_VERIFY2(headings().contains(u"Leads to: Servers"_s), qPrintable(headings().join(u'\n')));
    QVERIFY(headings().contains(u"Lead here: Certificates"_s));
}

void TestLeadsPanel::followsTheLanguage()
{
    Setup on;
    on.readAll();
    on.panel.show();
    on.panel.showObject(insight::domainObject(u"a.se"_s));
    QTRY_VERIFY(on.shown().contains(u"Servers"_s));
    on.language.use(u"sv"_s);
    QTRY_VERIFY2(on.shown().contains(u"Servrar"_s), qPrintable(on.shown()));
    QVERIFY2(!on.shown().contains(u"record"_s), qPrintable(on.shown()));
}

CONSOLE_TEST(QApplication, TestLeadsPanel)

} // namespace tst_leadspanel

#include "tst_leadspanel.moc"
