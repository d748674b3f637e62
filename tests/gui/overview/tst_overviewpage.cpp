// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "api/client.h"
#include "gui/overview/horizonview.h"
#include "gui/overview/legend.h"
#include "gui/overview/overviewlink.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace tst_overviewpage {

using namespace Qt::StringLiterals;
using gui::OverviewLink;
using support::Reply;

namespace {

constexpr auto fewServers = R"([{"name": "c1", "hostname": "web.a.se"}, {"name": "c2"}])";
constexpr auto calmDomains = R"([{"name": "a.se", "whois_expire": "2027-06-01"}])";
constexpr auto urgentDomains = R"([{"name": "a.se", "whois_expire": "2026-12-03"}])";
constexpr auto calmCertificates = R"([{"domain": "web.a.se", "expire": "2027-06-03T10:00:00+02:00"}])";
constexpr auto endedCertificates = R"([{"domain": "web.a.se", "expire": "2026-11-29T10:00:00+01:00"},
                                       {"domain": "old.a.se", "expire": "2026-01-01T10:00:00+01:00"}])";
constexpr auto onePerson = R"([{"id": 7, "name": "Ali"}])";

/// The page over an account on a server of the test's own, on a day of the test's own.
struct Setup
{
    Setup(const char *domains, const char *certificates)
        : Setup(Reply::json(domains), Reply::json(certificates))
    {
        [&] {
            QTRY_VERIFY(std::all_of(inventory::everyList.begin(), inventory::everyList.end(), [this](auto list) {
                return inventory.state({list, {}}).phase == inventory::State::Phase::Ready;
            }));
        }();
    }
    /// The same, and nothing is waited for.
    Setup(const Reply &domains, const Reply &certificates)
    {
        language.use(u"en"_s);
        server.on("GET", "/api/v2/instance/", Reply::json(fewServers));
        server.on("GET", "/api/v2/domain/", domains);
        server.on("GET", "/api/v2/certificate/", certificates);
        server.on("GET", "/api/v2/instance/user/", Reply::json(onePerson));
        page.resize(1000, 700);
        page.show();
        page.activate();
    }
    ~Setup() { language.use(u"en"_s); }

    /// What the visible lines and numbers say.
    QStringList said() const
    {
        QStringList texts;
        for (const OverviewLink *link : page.findChildren<OverviewLink *>()) {
            if (link->isVisible())
                texts.append(link->accessibleName());
        }
        return texts;
    }
    OverviewLink *link(const QString &text) const
    {
        for (OverviewLink *link : page.findChildren<OverviewLink *>()) {
            if (link->isVisible() && link->accessibleName() == text)
                return link;
        }
        return nullptr;
    }
    QStringList sentences() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::OverviewPage page{inventory, nullptr,
                           nullptr,   settings,
                           nullptr,   [] {
                               return QDateTime({2026, 11, 30}, {12, 0}, QTimeZone("Europe/Stockholm")); }};
};

} // namespace

/// The first page says what asks for action, what ends and how much there is, and leads there.
class TestOverviewPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void calmWhenNothingIsWrong();
    void whatEndsAsksForAction();
    void whatOthersFindAsksToo();
    void whatCouldNotBeReadIsTold();
    void unreadIsNoEmptyMonth();
    void noDomainHasNoRecord();
    void monthsLeadToWhatEnds();
    void horizonIsATable();
    void numbersLead();
    void followsTheLanguage();
};

void TestOverviewPage::calmWhenNothingIsWrong()
{
    Setup on(calmDomains, calmCertificates);
    QTRY_VERIFY(on.sentences().contains(u"✓ Nothing asks for action."_s));
    QCOMPARE(on.page.state().phase, inventory::State::Phase::Ready);
    QVERIFY(!on.page.isPartial());
    // Where nothing is stored there is no last time.
    QVERIFY(on.sentences().contains(u"Nothing is saved about this account, so its changes are not known."_s));
}

void TestOverviewPage::whatEndsAsksForAction()
{
    Setup on(urgentDomains, endedCertificates);
    QSignalSpy wanted(&on.page, &gui::Page::wanted);
    QTRY_VERIFY(on.link(u"2 certificates and domains have expired"_s));
    QTest::mouseClick(on.link(u"2 certificates and domains have expired"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto ended = wanted.takeFirst().constFirst().value<settings::Place>();
    QCOMPARE(ended.page, u"expiry"_s);
    QVERIFY2(ended.key.contains(u"web.a.se"_s), qPrintable(ended.key));
    OverviewLink *urgent = on.link(u"1 certificate or domain expires within 7 days"_s);
    QVERIFY2(urgent, qPrintable(on.said().join(u'\n')));
    urgent->setFocus();
    QTest::keyClick(urgent, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.constFirst().constFirst().value<settings::Place>().key.contains(u"a.se"_s));
}

void TestOverviewPage::whatOthersFindAsksToo()
{
    Setup on(calmDomains, calmCertificates);
    on.page.setActions([] {
        return QList<gui::OverviewLine>{{u"A key is weak"_s, words::Tone::Bad, {u"findings"_s, u"k1"_s, {}}}};
    });
    QTRY_VERIFY(on.link(u"A key is weak"_s));
    QSignalSpy wanted(&on.page, &gui::Page::wanted);
    QTest::mouseClick(on.link(u"A key is weak"_s), Qt::LeftButton);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(), (settings::Place{u"findings"_s, u"k1"_s, {}}));
    QVERIFY(!on.sentences().contains(u"✓ Nothing asks for action."_s));
}

void TestOverviewPage::whatCouldNotBeReadIsTold()
{
    Setup on(calmDomains, calmCertificates);
    on.server.on("GET", "/api/v2/certificate/", Reply::json("{}", 500));
    on.page.refresh();
    // With the reason.
    const auto isTold = [&on] {
        const QStringList said = on.said();
        return std::any_of(said.begin(), said.end(), [](const QString &line) {
            return line.startsWith(u"Could not be read: 1 list. The API is not working"_s);
        });
    };
    QTRY_VERIFY2(isTold(), qPrintable(on.said().join(u'\n')));
    QVERIFY(on.page.isPartial());
    QVERIFY(!on.sentences().contains(u"✓ Nothing asks for action."_s));
}

/// Months in which nothing ends are drawn of what was read, and what was not is told.
void TestOverviewPage::unreadIsNoEmptyMonth()
{
    const Reply refused = Reply::json("{}", 500);
    Setup on(refused, refused);
    const QString neither = u"The certificates and domains have not been read."_s;
    QTRY_VERIFY2(on.sentences().contains(neither), qPrintable(on.sentences().join(u'\n')));
    auto *horizon = on.page.findChild<gui::HorizonView *>();
    QVERIFY(!horizon->isVisible());
    on.server.on("GET", "/api/v2/domain/", Reply::json(calmDomains));
    on.page.refresh();
    QTRY_VERIFY(on.sentences().contains(u"The certificates have not been read."_s));
    QVERIFY(horizon->isVisible());
    QVERIFY(!on.sentences().contains(neither));
    on.server.on("GET", "/api/v2/certificate/", Reply::json(calmCertificates));
    on.page.refresh();
    QTRY_VERIFY(!on.sentences().contains(u"The certificates have not been read."_s));
    QVERIFY(horizon->isVisible());
}

/// Nothing of nothing is known, too.
void TestOverviewPage::noDomainHasNoRecord()
{
    Setup on("[]", "[]");
    QTRY_VERIFY2(on.link(u"0 DNS records"_s), qPrintable(on.said().join(u'\n')));
    // Whose keys there are, is in each person's details.
    QVERIFY(on.link(u"– SSH keys"_s));
    // Records lead to the records of all domains.
    QSignalSpy wanted(&on.page, &gui::Page::wanted);
    on.link(u"0 DNS records"_s)->click();
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(),
             (settings::Place{u"domains"_s, {}, u"all-records"_s}));
}

void TestOverviewPage::monthsLeadToWhatEnds()
{
    Setup on(urgentDomains, endedCertificates);
    auto *horizon = on.page.findChild<gui::HorizonView *>();
    QTRY_COMPARE(horizon->model()->index(0, 2).data().toString(), u"1 domain"_s);
    QCOMPARE(horizon->model()->index(0, 0).data().toString(), u"2 certificates"_s);
    QSignalSpy wanted(&on.page, &gui::Page::wanted);
    horizon->setFocus();
    QTest::keyClick(horizon, Qt::Key_Home);
    QTest::keyClick(horizon, Qt::Key_Right);
    // Nothing ends in this month.
    QTest::keyClick(horizon, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(horizon, Qt::Key_Right);
    QTest::keyClick(horizon, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.takeFirst().constFirst().value<settings::Place>().key.contains(u"a.se"_s));
    QTest::mouseClick(horizon->viewport(), Qt::LeftButton, {},
                      horizon->visualRect(horizon->model()->index(0, 0)).center());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.constFirst().constFirst().value<settings::Place>().key.contains(u"web.a.se"_s));
}

void TestOverviewPage::horizonIsATable()
{
    Setup on(urgentDomains, endedCertificates);
    auto *horizon = on.page.findChild<gui::HorizonView *>();
    QTRY_COMPARE(horizon->model()->columnCount(), 14);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(horizon);
    QVERIFY(spoken && spoken->tableInterface());
    QCOMPARE(spoken->text(QAccessible::Name), u"Ends by month"_s);
    QCOMPARE(spoken->tableInterface()->columnCount(), 14);
    // As many months as are said, beside what has expired, which the legend names.
    QVERIFY(on.sentences().contains(u"Ends this month and in the next twelve"_s));
    const auto *legend = on.page.findChild<gui::Legend *>();
    QTRY_COMPARE(legend->accessibleName(), u"Certificates, Domains, Expired"_s);
    Setup calm(calmDomains, calmCertificates);
    QTRY_COMPARE(calm.page.findChild<gui::Legend *>()->accessibleName(), u"Certificates, Domains"_s);
    QVERIFY(calm.page.findChild<gui::Legend *>()->sizeHint().width() < legend->sizeHint().width());
    QTRY_COMPARE(spoken->tableInterface()->cellAt(0, 2)->text(QAccessible::Name), u"December 2026: 1 domain"_s);
}

void TestOverviewPage::numbersLead()
{
    Setup on(calmDomains, calmCertificates);
    QTRY_VERIFY2(on.link(u"2 servers"_s), qPrintable(on.said().join(u'\n')));
    QTRY_VERIFY(on.link(u"1 domain"_s));
    QTRY_VERIFY(on.link(u"1 person"_s));
    // Of what was not read yet nothing is counted.
    QVERIFY(on.link(u"– DNS records"_s));
    QSignalSpy wanted(&on.page, &gui::Page::wanted);
    QTest::mouseClick(on.link(u"1 person"_s), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().constFirst().value<settings::Place>().page, u"people"_s);
    // To what is counted, and nothing else.
    QTest::mouseClick(on.link(u"1 certificate"_s), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().constFirst().value<settings::Place>(),
             (settings::Place{u"expiry"_s, {}, u"certificates"_s}));
    QTest::mouseClick(on.link(u"– SSH keys"_s), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().constFirst().value<settings::Place>(), (settings::Place{u"people"_s, {}, u"keys"_s}));
}

void TestOverviewPage::followsTheLanguage()
{
    Setup on(urgentDomains, endedCertificates);
    QTRY_VERIFY(on.link(u"2 servers"_s));
    on.language.use(u"sv"_s);
    on.page.setLocale(on.language.locale());
    QTRY_VERIFY2(on.link(u"2 certifikat och domäner har gått ut"_s), qPrintable(on.said().join(u'\n')));
    QVERIFY(on.link(u"2 servrar"_s));
    QVERIFY(on.sentences().contains(u"Kontot i siffror"_s));
    auto *horizon = on.page.findChild<gui::HorizonView *>();
    QCOMPARE(horizon->model()->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"december 2026: 1 domän"_s);
}

CONSOLE_TEST(QApplication, TestOverviewPage)

} // namespace tst_overviewpage

#include "tst_overviewpage.moc"
