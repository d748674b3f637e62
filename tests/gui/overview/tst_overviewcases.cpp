// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestage.h"
#include "findings/findings.h"
#include "gui/kit/registry.h"
#include "gui/overview/overviewlink.h"
#include "gui/overview/overviewroom.h"
#include "gui/pages/page.h"
#include "insight/index.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_overviewcases {

using namespace Qt::StringLiterals;

namespace {

/// The overview of an account with a case of the test's own.
struct OverviewStage : casestage::Stage
{
    OverviewStage()
    {
        twoServers();
        gui::addOverviewRoom(registry, {*known, index, settings, history.get(), nullptr, nullptr, book.get()},
                             findings);
        page.reset(registry.pages().constFirst()(nullptr));
        page->resize(1000, 700);
        page->show();
        page->activate();
    }
    ~OverviewStage() { page.reset(); }

    /// The line about the case, or what else it says; null for none.
    gui::OverviewLink *line(const QString &part = u"CC-2026-001"_s)
    {
        const QList<gui::OverviewLink *> all = page->findChildren<gui::OverviewLink *>();
        const auto found = std::find_if(all.begin(), all.end(), [&part](const gui::OverviewLink *one) {
            return one->isVisible() && one->accessibleName().contains(part);
        });
        return found == all.end() ? nullptr : *found;
    }

    QTemporaryDir own;
    QSettings file{own.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{file};
    insight::Index index;
    findings::Findings findings{*known};
    gui::Registry registry;
    std::unique_ptr<gui::Page> page;
};

} // namespace

/// What support has not done in time, and what came back, asks for action on the overview.
class TestOverviewCases : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void overdueAndBack();
    void mutedAreTold();
};

void TestOverviewCases::overdueAndBack()
{
    OverviewStage stage;
    const QString id = stage.book->begin(stage.leaving(), {}, u"a"_s, {}, u"en"_s).id;
    stage.book->markSent(id);
    stage.page->activate();
    QVERIFY(!stage.line());
    stage.now = stage.now.addDays(5);
    stage.page->activate();
    QTRY_VERIFY(stage.line());
    QVERIFY(stage.line()->accessibleName().contains(u"Support is to be reminded: CC-2026-001, Ali (0 of 2 seen)"_s));
    QSignalSpy wanted(stage.page.get(), &gui::Page::wanted);
    stage.line()->click();
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(), (settings::Place{u"cases"_s, id, {}}));
    stage.usersOn(u"c1"_s, {});
    stage.usersOn(u"c2"_s, {});
    QTRY_VERIFY(!stage.line());
    stage.later();
    stage.usersOn(u"c1"_s, {stage.ali});
    QTRY_VERIFY(stage.line() && stage.line()->accessibleName().contains(u"came back"_s));
}

/// What is muted is counted beside what is open.
void TestOverviewCases::mutedAreTold()
{
    OverviewStage stage;
    QTRY_VERIFY(stage.findings.list().openCount() > 1);
    const findings::FindingList list = stage.findings.list();
    const insight::Object object = list.all.constFirst().finding().object;
    const auto ofIt = std::count_if(list.all.cbegin(), list.all.cend(),
                                    [&object](const auto &one) { return one.finding().object == object; });
    QVERIFY(ofIt < list.openCount());
    QVERIFY(!stage.line(u"muted"_s));
    stage.findings.muteObject(object, true);
    QTRY_VERIFY(stage.line(u", and %1 muted"_s.arg(ofIt)));
}

CONSOLE_TEST(QApplication, TestOverviewCases)

} // namespace tst_overviewcases

#include "tst_overviewcases.moc"
