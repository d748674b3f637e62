// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/endmemory.h"
#include "ends/renewingend.h"
#include "gui/overview/overviewlink.h"
#include "gui/overview/overviewpage.h"
#include "inventory/historystage.h"
#include "inventory/snoozes.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QSettings>
#include <QSignalSpy>

namespace tst_overviewends {

using namespace historystage;
using gui::OverviewLink;

namespace {

constexpr auto renewingAndUrgent = R"([{"domain": "A.se", "expire": "2026-12-28"},
                                       {"domain": "c.se", "expire": "2026-12-03"}])";

/// The page over an account whose history tells of renewals.
struct EndsStage : Kept
{
    EndsStage()
        : Kept(renewingend::renewedEach60Days())
    {
        language.use(u"en"_s);
        server.on("GET", "/api/v2/certificate/", Reply::json(renewingAndUrgent));
        server.on("GET", "/api/v2/domain/", Reply::json("[]"));
        server.on("GET", "/api/v2/instance/user/", Reply::json("[]"));
        page.resize(1000, 700);
        page.show();
        page.activate();
        [&] { QTRY_VERIFY(snoozes.isWritable()); }();
    }

    OverviewLink *line(const QString &text) const
    {
        for (OverviewLink *link : page.findChildren<OverviewLink *>()) {
            if (link->isVisible() && link->accessibleName().contains(text))
                return link;
        }
        return nullptr;
    }

    QDate today{2026, 12, 1};
    QTemporaryDir settingsFolder;
    QSettings settingsStore{settingsFolder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{settingsStore};
    words::Language language;
    inventory::Snoozes snoozes{store};
    ends::EndMemory memory{inventory, *history, snoozes, store};
    gui::OverviewPage page{inventory, history.get(),
                           &memory,   settings,
                           nullptr,   [this] {
                               return QDateTime(today, QTime(12, 0), QTimeZone("Europe/Stockholm")); }};
};

} // namespace

/// What is late by its habit is told, and what is snoozed is not.
class TestOverviewEnds : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lateIsTold();
    void snoozedIsNot();
};

void TestOverviewEnds::lateIsTold()
{
    EndsStage stage;
    const QString late = u"1 certificate or domain should have been renewed by now"_s;
    QTRY_VERIFY(stage.line(late));
    QSignalSpy wanted(&stage.page, &gui::Page::wanted);
    stage.line(late)->click();
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(),
             (settings::Place{u"expiry"_s, u"certificate/A.se"_s, {}}));
    // The day before it was not late.
    stage.today = QDate(2026, 11, 30);
    stage.page.dayChanged();
    QVERIFY(!stage.line(late));
}

void TestOverviewEnds::snoozedIsNot()
{
    EndsStage stage;
    const QString urgent = u"1 certificate or domain expires within 7 days"_s;
    QTRY_VERIFY(stage.line(urgent));
    ends::EndDate end;
    end.name = u"C.se."_s;
    end.days = 2;
    QVERIFY(stage.memory.snooze(end, {2026, 12, 2}, u"moves"_s, stage.today));
    QTRY_VERIFY(!stage.line(urgent));
    stage.today = QDate(2026, 12, 3);
    stage.page.dayChanged();
    QVERIFY(stage.line(urgent));
}

CONSOLE_TEST(QApplication, TestOverviewEnds)

} // namespace tst_overviewends

#include "tst_overviewends.moc"
