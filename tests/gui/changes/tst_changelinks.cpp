// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changestage.h"
#include "gui/pages/historypanel.h"
#include "gui/support/supportmaildialog.h"
#include "tables/roles.h"

#include <QComboBox>

namespace tst_changelinks {

using namespace changestage;

namespace {

store::Change of(const QString &kind, const QString &object, int minute)
{
    store::Change change = foreignChange(minute);
    change.kind = kind;
    change.object = object;
    change.title = object;
    return change;
}

/// The mail in which support is asked to take back the change that is looked at; null for none.
gui::SupportMailDialog *askToTakeBack(const Shown &on)
{
    on.action(u"Ask support to take back…"_s)->trigger();
    return on.window.findChild<gui::SupportMailDialog *>();
}

/// By their places in the box.
enum class Language { Swedish, English };

exchange::Mail mailIn(const gui::SupportMailDialog &dialog, Language language)
{
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(static_cast<int>(language));
    return dialog.mail();
}

} // namespace

/// What can be done about what others changed.
class TestChangeLinks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToItsObject();
    void namesInTheDetailsLead();
    void leadsThereOnceTheListIsRead();
    void whatIsGoneIsNoLink();
    void aRemovedPersonIsNamedWithTheirServersAndKeys();
    void marksAsSeen();
    void asksSupport();
    void saysWhatAPersonMayDo();
    void historyOfOneObject();
    void historyOfNothing();
};

void TestChangeLinks::leadsToItsObject()
{
    Shown on({of(u"instance"_s, u"c1"_s, 5), of(u"domain"_s, u"a.se"_s, 4), of(u"certificate"_s, u"www.a.se"_s, 3),
              of(u"user"_s, u"7"_s, 2), of(u"instance"_s, u"c2"_s, 1)});
    on.server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    on.server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "www.a.se", "expire": "2027-01-01"}])"));
    on.server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Bo"}])"));
    for (const Kind list : {Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users}) {
        on.inventory.read({list, {}});
        QTRY_VERIFY(on.inventory.state({list, {}}).phase == State::Phase::Ready);
    }
    on.visit();
    const QStringList names{u"Go to server"_s, u"Go to domain"_s, u"Go to certificate"_s, u"Go to person"_s};
    for (int row = 0; row < 4; ++row) {
        on.select(row);
        QVERIFY(on.action(names.at(row))->isEnabled());
        on.action(names.at(row))->trigger();
    }
    QCOMPARE(on.wanted, (QList<settings::Place>{{u"servers"_s, u"c1"_s, {}},
                                                {u"domains"_s, u"a.se"_s, {}},
                                                {u"expiry"_s, u"certificate/www.a.se"_s, {}},
                                                {u"people"_s, u"7"_s, {}}}));
    on.select(4);
    QVERIFY(!on.action(u"Go to server"_s)->isEnabled());
    QCOMPARE(on.action(u"Go to server"_s)->whatsThis(), u"It is no longer in the account."_s);
}

/// The object, and the key that came to it where that stands now.
void TestChangeLinks::namesInTheDetailsLead()
{
    store::Change key = of(u"instance"_s, u"c1"_s, 5);
    key.field = u"ssh_keys"_s;
    key.item = u"ali@laptop"_s;
    key.before = QString();
    key.after = u"SHA256:abc"_s;
    Shown on({key});
    on.readServers();
    on.visit();
    on.select(0);
    const auto value = [&on](const QString &label) -> gui::ValueText & {
        for (gui::ValueText *value : on.page->findChildren<gui::ValueText *>()) {
            if (value->isVisible() && value->accessibleName() == label)
                return *value;
        }
        qFatal("no such fact");
    };
    QTRY_COMPARE(value(u"Name"_s).links().size(), 1);
    QTest::keyClick(&value(u"Name"_s), Qt::Key_Return);
    QCOMPARE(on.wanted.constLast(), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QVERIFY(value(u"Which"_s).links().isEmpty());
    const api::SshKey there{.id = 3, .name = u"ali@laptop"_s, .fingerprint = u"SHA256:abc"_s};
    on.inventory.apply({Kind::SshKeys, u"c1"_s}, api::InstanceKeys{u"c1"_s, {}, {there}, {}}, 1000,
                       QDateTime::currentDateTimeUtc());
    on.leave();
    on.visit();
    on.page->findChild<QTreeView *>()->setCurrentIndex({});
    on.select(0);
    settings::Place keyPlace{u"servers"_s, u"c1"_s, u"keys"_s};
    keyPlace.row = insight::keyObject(there).id;
    for (const QString &label : {u"Which"_s, u"After"_s}) {
        QCOMPARE(value(label).links().size(), 1);
        QTest::keyClick(&value(label), Qt::Key_Return);
        QCOMPARE(on.wanted.constLast(), keyPlace);
    }
    QVERIFY(value(u"Before"_s).links().isEmpty());
}

void TestChangeLinks::leadsThereOnceTheListIsRead()
{
    Shown on({of(u"instance"_s, u"c1"_s, 5)});
    on.visit();
    on.select(0);
    QVERIFY(!on.action(u"Go to server"_s)->isEnabled());
    on.readServers();
    QTRY_VERIFY(on.action(u"Go to server"_s)->isEnabled());
}

void TestChangeLinks::whatIsGoneIsNoLink()
{
    Shown on({of(u"instance"_s, u"c1"_s, 5), of(u"instance"_s, u"gone"_s, 4)});
    on.visit();
    const auto tones = [&on] {
        QList<words::Tone> all;
        const QModelIndex day = on.model().index(0, 0);
        for (int row = 0; row < on.model().rowCount(day); ++row)
            all.append(on.model().index(row, 1, day).data(tables::ToneRole).value<words::Tone>());
        return all;
    };
    // Before the list was read nothing is known to be there.
    QCOMPARE(tones(), (QList<words::Tone>{words::Tone::Normal, words::Tone::Normal}));
    on.readServers();
    QTRY_COMPARE(tones(), (QList<words::Tone>{words::Tone::Link, words::Tone::Normal}));
    auto *view = on.page->findChild<QTreeView *>();
    for (int row = 0; row < 2; ++row)
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(on.model().index(row, 1, on.model().index(0, 0))).center());
    QCOMPARE(on.wanted, (QList<settings::Place>{{u"servers"_s, u"c1"_s, {}}}));
}

void TestChangeLinks::aRemovedPersonIsNamedWithTheirServersAndKeys()
{
    store::Change person = of(u"user"_s, u"7"_s, 1);
    person.title = u"Ali"_s;
    person.field = QString();
    person.before = u"Ali"_s;
    person.after = QString();
    store::Change access = of(u"instance"_s, u"c1"_s, 1);
    access.title = u"web.a.se"_s;
    access.field = u"users"_s;
    access.item = u"Ali"_s;
    access.before = u"Ali"_s;
    access.after = QString();
    store::Change key = access;
    key.field = u"ssh_keys"_s;
    key.item = u"ali@laptop"_s;
    key.owner = u"Ali"_s;
    key.before = u"SHA256:abc"_s;
    Shown on({person, access, key});
    on.visit();
    // It is one event.
    QCOMPARE(on.column("object"), QStringList{u"Ali"_s});
    auto *dialog = askToTakeBack(on);
    QVERIFY(dialog);
    const QString body = mailIn(*dialog, Language::English).body;
    QVERIFY2(body.contains(u"- Person 7 (Ali): in the list\n"_s), qPrintable(body));
    QVERIFY2(body.contains(u"- Server c1 (web.a.se): access of Ali\n  Before: Ali\n  Now: (nothing)\n"_s),
             qPrintable(body));
    QVERIFY2(body.contains(u"- Server c1 (web.a.se): SSH key ali@laptop\n  Before: SHA256:abc\n  Now: (nothing)\n"_s),
             qPrintable(body));
}

void TestChangeLinks::marksAsSeen()
{
    Shown on({foreignChange(1), foreignChange(2)});
    on.visit();
    on.select(1);
    on.action(u"Mark as seen"_s)->trigger();
    QTRY_COMPARE(on.column("state"), (QStringList{u"Unseen"_s, u"Seen"_s}));
    QCOMPARE(on.page->count(), 1);
    on.action(u"Mark as not seen"_s)->trigger();
    QTRY_COMPARE(on.column("state"), (QStringList{u"Unseen"_s, u"Unseen"_s}));
    on.action(u"Mark all unseen as seen"_s)->trigger();
    QTRY_COMPARE(on.column("state"), (QStringList{u"Seen"_s, u"Seen"_s}));
    QCOMPARE(on.page->count(), -1);
    QVERIFY(!on.action(u"Mark all unseen as seen"_s)->isEnabled());
}

void TestChangeLinks::asksSupport()
{
    store::Change record = of(u"domain"_s, u"a.se"_s, 1);
    record.field = u"records"_s;
    record.item = u"www.a.se A"_s;
    record.before = QString();
    record.after = u"192.0.2.1\nBcc: x@y.se"_s;
    Shown on({record});
    on.visit();
    auto *dialog = askToTakeBack(on);
    QVERIFY(dialog);
    const exchange::Mail english = mailIn(*dialog, Language::English);
    QCOMPARE(english.to, u"support@cloudnet.se"_s);
    QCOMPARE(english.subject, u"a.se: restore what was changed"_s);
    QVERIFY2(english.body.contains(u"We did not ask for this change. Please restore what was there before:\n\n"
                                   "- Domain a.se: DNS record www.a.se A\n  Before: (nothing)\n"
                                   "  Now: 192.0.2.1 Bcc: x@y.se\n  Changed between 2026-11-29 "_s),
             qPrintable(english.body));
    const exchange::Mail swedish = mailIn(*dialog, Language::Swedish);
    QCOMPARE(swedish.subject, u"a.se: återställ det som ändrades"_s);
    QVERIFY2(swedish.body.contains(u"- Domänen a.se: DNS-posten www.a.se A\n  Före: (inget)\n"_s),
             qPrintable(swedish.body));
    dialog->findChild<QAbstractButton *>(u"openButton"_s)->click();
    QCOMPARE(on.opened.size(), 1);
    QVERIFY(on.opened.constFirst().toEncoded().startsWith("mailto:support@cloudnet.se?subject=a.se"));
}

/// As the page says it, not as the comparison writes it.
void TestChangeLinks::saysWhatAPersonMayDo()
{
    store::Change record = of(u"user"_s, u"7"_s, 1);
    record.title = u"Linnea Hägg"_s;
    record.field = u"instances"_s;
    record.item = u"c1"_s;
    record.before = QString();
    record.after = u"access notify"_s;
    Shown on({record});
    on.visit();
    auto *dialog = askToTakeBack(on);
    QVERIFY(dialog);
    const QString english = mailIn(*dialog, Language::English).body;
    QVERIFY2(english.contains(u"\n  Now: access, notified of problems\n"_s), qPrintable(english));
    const QString swedish = mailIn(*dialog, Language::Swedish).body;
    QVERIFY2(swedish.contains(u"\n  Nu: behörighet, meddelas vid problem\n"_s), qPrintable(swedish));
}

void TestChangeLinks::historyOfOneObject()
{
    Shown on({of(u"domain"_s, u"a.se"_s, 1), of(u"certificate"_s, u"a.se"_s, 2), of(u"domain"_s, u"b.se"_s, 3)});
    gui::HistoryPanel panel;
    panel.setUp(on.history.get(), on.settings, u"domain-history"_s);
    QCOMPARE(panel.count(), -1);
    panel.showObjects({{u"domain"_s, u"a.se"_s}, {u"certificate"_s, u"a.se"_s}});
    QCOMPARE(panel.count(), 2);
    panel.show();
    QList<settings::Place> wanted;
    QObject::connect(&panel, &gui::HistoryPanel::wanted, &panel, [&](const auto &place) { wanted.append(place); });
    auto *view = panel.findChild<QTableView *>();
    QCOMPARE(view->accessibleName(), u"History"_s);
    // The latest first; it leads to all changes.
    Q_EMIT view->activated(view->model()->index(0, 0));
    QCOMPARE(wanted, (QList<settings::Place>{{u"changes"_s, models::changeKey(on.history->changes().at(1)), {}}}));
    on.add({of(u"domain"_s, u"a.se"_s, 9)});
    panel.showObjects({{u"domain"_s, u"b.se"_s}});
    QCOMPARE(panel.count(), 1);
    on.language.use(u"sv"_s);
    QTRY_COMPARE(view->accessibleName(), u"Historik"_s);
}

void TestChangeLinks::historyOfNothing()
{
    Shown on;
    gui::HistoryPanel panel;
    panel.setUp(nullptr, on.settings, u"server-history"_s);
    panel.showObjects({{u"instance"_s, u"c1"_s}});
    QCOMPARE(panel.count(), -1);
    QCOMPARE(panel.findChild<gui::ListPane *>()->placeholderText(),
             u"Nothing is saved about this account, so its changes are not known."_s);
}

CONSOLE_TEST(QApplication, TestChangeLinks)

} // namespace tst_changelinks

#include "tst_changelinks.moc"
