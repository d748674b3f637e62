// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/people/belongingspanel.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/printed.h"
#include "words/language.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace tst_belongingspanel {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;

namespace {

constexpr auto twoServers = R"([{"name": "c1", "hostname": "web.a.se"}, {"name": "c2"}])";
constexpr auto onePerson = R"([{"id": 7, "name": "Ali", "customer": "Alfa AB"}])";
constexpr auto aliDetail = R"({"id": 7, "name": "Ali", "ssh_keys": [
    {"id": 5, "name": "laptop", "fingerprint": "SHA256:abc", "public_key": ""}],
    "instances": [{"name": "c1", "access": true, "notify": true}]})";

struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        QObject::connect(&inventory, &inventory::Inventory::changed, &index,
                         [this](const inventory::Changes &changes) { index.take(changes, inventory.values()); });
        panel.setUp(inventory, index, settings, leave);
        server.on("GET", "/api/v2/instance/", Reply::json(twoServers));
        server.on("GET", "/api/v2/instance/user/", Reply::json(onePerson));
        server.on("GET", "/api/v2/instance/user/7/", Reply::json(aliDetail));
        server.on("GET", "/api/v2/instance/c1/sshkeys/", Reply::json(R"({"ssh_keys": []})"));
        inventory.read({Kind::Instances, {}});
        inventory.read({Kind::Users, {}});
        panel.resize(700, 400);
        panel.show();
        [this] { QTRY_VERIFY(!inventory.values().instances.isEmpty() && !inventory.values().users.isEmpty()); }();
    }
    ~Setup() { language.use(u"en"_s); }

    QTreeView &view() const { return *panel.findChild<QTreeView *>(); }
    QString shown() const { return printed(*view().model()).join(u'\n'); }
    QString note() const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"have not been read"_s))
                return label->text();
        }
        return {};
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    insight::Index index;
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    QAction leave{u"Leaves us…"_s};
    gui::BelongingsPanel panel;
};

} // namespace

/// All that is one person's, and the mail that takes it back.
class TestBelongingsPanel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsRead();
    void linksLead();
    void leavingNamesEverything();
    void buttonIsTheAction();
};

void TestBelongingsPanel::followsWhatIsRead()
{
    Setup on;
    on.panel.showPerson(insight::personObject(u"7"_s));
    QTRY_VERIFY(!on.note().isEmpty());
    on.inventory.read({Kind::User, u"7"_s});
    QTRY_VERIFY2(on.shown().contains(u"web.a.se | access, keys not read yet"_s), qPrintable(on.shown()));
    on.inventory.read({Kind::SshKeys, u"c1"_s});
    QTRY_VERIFY2(on.shown().contains(u"web.a.se | access, no key"_s), qPrintable(on.shown()));
    QVERIFY2(on.shown().contains(u"laptop | on no server that has been read | SHA256:abc"_s), qPrintable(on.shown()));
    QVERIFY2(on.shown().contains(u"Notified of problems with"_s), qPrintable(on.shown()));
    QVERIFY(on.note().isEmpty());
    on.panel.showPerson({});
    QCOMPARE(on.shown(), QString());
}

void TestBelongingsPanel::linksLead()
{
    Setup on;
    on.panel.showPerson(insight::personObject(u"7"_s));
    on.inventory.read({Kind::User, u"7"_s});
    QTRY_VERIFY(on.shown().contains(u"web.a.se"_s));
    const QModelIndex link =
        on.view()
            .model()
            ->match(on.view().model()->index(0, 0), Qt::DisplayRole, u"web.a.se"_s, 1, Qt::MatchRecursive)
            .value(0);
    QVERIFY(link.isValid());
    QSignalSpy wanted(&on.panel, &gui::BelongingsPanel::wanted);
    QTest::mouseClick(on.view().viewport(), Qt::LeftButton, {}, on.view().visualRect(link).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    // A key leads to where it stands among the person's.
    const QModelIndex key =
        on.view()
            .model()
            ->match(on.view().model()->index(0, 0), Qt::DisplayRole, u"laptop"_s, 1, Qt::MatchRecursive)
            .value(0);
    QVERIFY(key.isValid());
    QTest::mouseClick(on.view().viewport(), Qt::LeftButton, {}, on.view().visualRect(key).center());
    QCOMPARE(wanted.size(), 2);
    const auto place = wanted.constLast().constFirst().value<settings::Place>();
    QCOMPARE(place.page + u' ' + place.key + u' ' + place.part, u"people 7 keys"_s);
    QCOMPARE(place.row, insight::keyObject(on.inventory.userDetail(u"7"_s)->keys.constFirst()).id);
}

void TestBelongingsPanel::leavingNamesEverything()
{
    Setup on;
    QVERIFY(!on.panel.leaving());
    // Also while another part of the page is shown.
    on.panel.hide();
    on.panel.showPerson(insight::personObject(u"7"_s));
    on.inventory.read({Kind::User, u"7"_s});
    QTRY_VERIFY(on.inventory.userDetail(u"7"_s));
    const std::optional<exchange::Leaving> leaving = on.panel.leaving();
    QVERIFY(leaving);
    const QString body =
        exchange::composeMail(*leaving, [](const char *source) { return QString::fromUtf8(source); }).body;
    for (const QString &part : {u"Ali, id 7"_s, u"c1 (web.a.se)"_s, u"laptop, id 5"_s, u"SHA256:abc"_s})
        QVERIFY2(body.contains(part), qPrintable(part + u" not in\n"_s + body));
}

void TestBelongingsPanel::buttonIsTheAction()
{
    Setup on;
    QSignalSpy triggered(&on.leave, &QAction::triggered);
    auto *button = on.panel.findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Leaves us…"_s);
    button->click();
    QCOMPARE(triggered.size(), 1);
}

CONSOLE_TEST(QApplication, TestBelongingsPanel)

} // namespace tst_belongingspanel

#include "tst_belongingspanel.moc"
