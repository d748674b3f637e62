// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/endmemory.h"
#include "ends/renewingend.h"
#include "gui/expiry/expirypage.h"
#include "gui/kit/untildialog.h"
#include "gui/lists/filterbox.h"
#include "insight/index.h"
#include "inventory/historystage.h"
#include "inventory/snoozes.h"
#include "settings/settings.h"
#include "store/notes.h"
#include "tables/arrangedmodel.h"
#include "words/language.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeView>

namespace tst_snoozing {

using namespace historystage;
using renewingend::renewedEach60Days;

namespace {

constexpr auto threeEnds = R"([{"domain": "A.se", "expire": "2026-12-28"}, {"domain": "b.se", "expire": "2026-12-28"},
                               {"domain": "c.se", "expire": "2026-12-02"}, {"domain": "nodate.se"}])";

/// The page over an account whose store is a real file, on a day of the test's own.
struct Stage : Kept
{
    explicit Stage(const QList<store::Change> &before = {}, bool isKept = true)
        : Kept(before)
        , page(inventory, index, isKept ? &memory : nullptr, settings, nullptr,
               [this] { return QDateTime(today, QTime(12, 0), QTimeZone("Europe/Stockholm")); })
    {
        language.use(u"en"_s);
        QObject::connect(&inventory, &Inventory::changed, &page,
                         [this](const Changes &changes) { index.take(changes, inventory.values()); });
        server.on("GET", "/api/v2/certificate/", Reply::json(threeEnds));
        server.on("GET", "/api/v2/domain/", Reply::json("[]"));
        page.resize(1100, 700);
        page.show();
        page.activate();
        [&] { QTRY_VERIFY(snoozes.isWritable() && page.state().phase == State::Phase::Ready); }();
        QObject::connect(&page, &gui::Page::said, &page, [this](const QString &sentence) { said.append(sentence); });
    }
    ~Stage() { language.use(u"en"_s); }

    const tables::ArrangedModel &model() const
    {
        return *static_cast<tables::ArrangedModel *>(page.findChild<QTreeView *>()->model());
    }
    /// Each heading with its count and the names below.
    QStringList shown() const
    {
        QStringList lines;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex heading = model().index(group, 0);
            QStringList names;
            for (int row = 0; row < model().rowCount(heading); ++row)
                names.append(model().index(row, 1, heading).data().toString());
            lines.append(u"%1: %2"_s.arg(heading.data().toString(), names.join(u' ')));
        }
        return lines;
    }
    QStringList chips() const
    {
        QStringList names;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->property("chip").toBool() && button->isVisible())
                names.append(button->accessibleName());
        }
        return names;
    }
    QString toolTip(const QString &key) const { return model().table()->toolTip(model().table()->rowOf(key), 4); }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = page.menuActions();
        for (QAction *action : actions) {
            if (action && action->text() == text)
                return action;
        }
        qFatal("no such action");
    }
    gui::UntilDialog *dialog() const
    {
        const QWidgetList all = QApplication::topLevelWidgets() + page.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<gui::UntilDialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Snoozes what is selected, as a person does.
    void snooze(const QDate &until, const QString &reason) const
    {
        action(u"Snooze until…"_s)->trigger();
        gui::UntilDialog *asked = dialog();
        if (!asked)
            qFatal("nothing was asked");
        asked->findChild<QDateEdit *>()->setDate(until);
        asked->findChild<QLineEdit *>(u"reason"_s)->setText(reason);
        asked->findChild<QPushButton *>(u"answer"_s)->click();
    }

    QDate today{2026, 11, 30};
    QTemporaryDir settingsFolder;
    QSettings settingsStore{settingsFolder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{settingsStore};
    words::Language language;
    insight::Index index;
    inventory::Snoozes snoozes{store};
    ends::EndMemory memory{inventory, *history, snoozes, store};
    gui::ExpiryPage page;
    QStringList said;
};

} // namespace

/// What a person sees of habits and snoozes on the Expiry page.
class TestSnoozing : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatRenewsItselfIsNotSoon();
    void whatIsLateHasAGroup();
    void snoozesAndEndsIt();
    void theNextIsLookedAt();
    void aPlaceNamesTheKind();
    void severalAtOnce();
    void snoozedAlone();
    void comesBackByItself();
    void snoozedBySomebodyElse();
    void dayThatPassedMeanwhile();
    void offWithAReason();
};

void TestSnoozing::whatRenewsItselfIsNotSoon()
{
    Stage stage(renewedEach60Days());
    // The same end, with and without a habit.
    QTRY_COMPARE(stage.shown(), (QStringList{u"Within 7 days: c.se"_s, u"Within 30 days: b.se"_s,
                                             u"Within 90 days: A.se"_s, u"Date unknown: nodate.se"_s}));
    QCOMPARE(stage.toolTip(u"certificate/A.se"_s),
             u"28 days\nrenews itself every 60 days; the next is expected 2026-11-28"_s);
    stage.language.use(u"sv"_s);
    QTRY_COMPARE(stage.toolTip(u"certificate/A.se"_s),
                 u"28 dagar\nförnyas av sig själv med 60 dagars mellanrum; nästa förnyelse väntas 2026-11-28"_s);
}

void TestSnoozing::whatIsLateHasAGroup()
{
    Stage stage(renewedEach60Days());
    QTRY_COMPARE(stage.shown().size(), 4);
    stage.today = QDate(2026, 12, 1);
    stage.page.dayChanged();
    QCOMPARE(stage.shown().value(1), u"Should have been renewed by now: A.se"_s);
    QCOMPARE(stage.toolTip(u"certificate/A.se"_s), u"27 days\nshould have been renewed by now"_s);
    QCOMPARE(stage.page.count(), 1);
}

void TestSnoozing::snoozesAndEndsIt()
{
    Stage stage;
    QTRY_COMPARE(stage.page.count(), 1);
    stage.page.select(u"certificate/c.se"_s);
    QVERIFY(!stage.action(u"End snooze"_s)->isEnabled());
    stage.snooze({2026, 12, 1}, u"the shop <b>moves</b>"_s);
    QTRY_COMPARE(stage.page.count(), 0);
    QCOMPARE(stage.said, QStringList{u"c.se is snoozed until 2026-12-01."_s});
    QCOMPARE(stage.shown().constLast(), u"Snoozed: c.se"_s);
    QCOMPARE(stage.toolTip(u"certificate/c.se"_s), u"2 days\nSnoozed until 2026-12-01: the shop <b>moves</b>"_s);
    // How many are snoozed is told, and leads to them.
    QVERIFY(stage.chips().contains(u"Snoozed, 1"_s));
    // The place in the list stays: what was below it is looked at.
    QCOMPARE(stage.page.selected(), u"certificate/A.se"_s);
    stage.page.select(u"certificate/c.se"_s);
    stage.action(u"End snooze"_s)->trigger();
    QTRY_COMPARE(stage.page.count(), 1);
    QCOMPARE(stage.said.constLast(), u"c.se is no longer snoozed."_s);
    QVERIFY(!stage.chips().contains(u"Snoozed, 1"_s) && !stage.chips().contains(u"Snoozed, 0"_s));
    QCOMPARE(stage.shown().constFirst(), u"Within 7 days: c.se"_s);
}

void TestSnoozing::theNextIsLookedAt()
{
    Stage stage;
    QTRY_COMPARE(stage.page.count(), 1);
    const auto *view = stage.page.findChild<QTreeView *>();
    // c.se, A.se, b.se, nodate.se: one after the other from the top.
    stage.page.select(u"certificate/A.se"_s);
    stage.snooze({2026, 12, 20}, u"moves"_s);
    QTRY_COMPARE(stage.shown().constLast(), u"Snoozed: A.se"_s);
    QCOMPARE(stage.page.selected(), u"certificate/b.se"_s);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view->currentIndex().siblingAtColumn(1).data().toString(), u"b.se"_s);
    stage.snooze({2026, 12, 20}, u"moves"_s);
    QTRY_COMPARE(stage.shown().constLast(), u"Snoozed: A.se b.se"_s);
    QCOMPARE(stage.page.selected(), u"certificate/nodate.se"_s);
    // Of what stays where it is, another day changes nothing.
    stage.page.select(u"certificate/A.se"_s);
    stage.snooze({2026, 12, 21}, u"moves"_s);
    QTRY_COMPARE(stage.said.size(), 3);
    QCOMPARE(stage.page.selected(), u"certificate/A.se"_s);
}

void TestSnoozing::aPlaceNamesTheKind()
{
    Stage stage;
    QTRY_COMPARE(stage.page.count(), 1);
    stage.inventory.apply({Kind::Domains, {}}, QList<api::Domain>{api::Domain{.name = u"d.se"_s}}, 1000,
                          QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(stage.model().shownCount(), 5);
    auto *filter = stage.page.filterBox();
    filter->setText(u"nothing has this"_s);
    QTRY_COMPARE(stage.model().shownCount(), 0);
    stage.page.goTo({u"expiry"_s, {}, u"certificates"_s});
    QTRY_COMPARE(stage.model().shownCount(), 4);
    QCOMPARE(filter->text(), QString());
    stage.page.goTo({u"expiry"_s, {}, u"domains"_s});
    QTRY_COMPARE(stage.model().shownCount(), 1);
    // Elsewhere on the page it stays as it is.
    stage.page.goTo({u"expiry"_s, {}, {}});
    QCOMPARE(stage.model().shownCount(), 1);
}

void TestSnoozing::severalAtOnce()
{
    Stage stage;
    QTRY_COMPARE(stage.page.count(), 1);
    stage.page.findChild<QTreeView *>()->selectAll();
    stage.action(u"Snooze until…"_s)->trigger();
    gui::UntilDialog *asked = stage.dialog();
    QVERIFY(asked);
    // The one whose end is not known is left out.
    QCOMPARE(asked->findChild<QLabel *>(u"what"_s)->text(), u"3 expiry dates are selected."_s);
    asked->findChild<QDateEdit *>(u"until"_s)->setDate({2026, 12, 5});
    QCOMPARE(asked->findChild<QLabel *>(u"hint"_s)->text(), u"1 of them expires before then."_s);
    asked->findChild<QLineEdit *>(u"reason"_s)->setText(u"moves"_s);
    asked->findChild<QPushButton *>(u"answer"_s)->click();
    QTRY_COMPARE(stage.page.count(), 0);
    QCOMPARE(stage.said, QStringList{u"3 expiry dates snoozed until 2026-12-05."_s});
    QCOMPARE(stage.snoozes.all().size(), 3);
    stage.page.findChild<QTreeView *>()->selectAll();
    stage.action(u"End snooze"_s)->trigger();
    QTRY_COMPARE(stage.page.count(), 1);
    QCOMPARE(stage.said.constLast(), u"3 expiry dates are no longer snoozed."_s);
}

void TestSnoozing::snoozedAlone()
{
    Stage stage;
    stage.page.select(u"certificate/c.se"_s);
    stage.snooze({2026, 12, 1}, u"moves"_s);
    QTRY_COMPARE(stage.page.count(), 0);
    for (QPushButton *button : stage.page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Snoozed, 1"_L1)
            button->click();
    }
    QCOMPARE(stage.shown(), QStringList{u"Snoozed: c.se"_s});
    // The chip stays while it hides the others.
    stage.action(u"End snooze"_s)->trigger();
    QTRY_COMPARE(stage.page.count(), 1);
    QVERIFY(stage.chips().contains(u"Snoozed, 0"_s));
    QVERIFY(stage.shown().isEmpty());
}

void TestSnoozing::comesBackByItself()
{
    Stage stage;
    stage.page.select(u"certificate/c.se"_s);
    stage.snooze({2026, 12, 1}, u"moves"_s);
    QTRY_COMPARE(stage.page.count(), 0);
    stage.today = QDate(2026, 12, 2);
    stage.page.dayChanged();
    QCOMPARE(stage.page.count(), 1);
    QCOMPARE(stage.toolTip(u"certificate/c.se"_s), u"today\nWas snoozed until 2026-12-01: moves"_s);
    // A clock set back.
    stage.today = QDate(2026, 11, 29);
    stage.page.dayChanged();
    QCOMPARE(stage.page.count(), 0);
    // What is renewed asks again when it is due, whatever was said of the one before.
    stage.server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "c.se", "expire": "2026-12-03"}])"));
    stage.page.refresh();
    QTRY_COMPARE(stage.page.count(), 1);
}

void TestSnoozing::snoozedBySomebodyElse()
{
    Stage stage;
    QTRY_COMPARE(stage.page.count(), 1);
    const QString text =
        inventory::snoozesText({{u"certificate"_s, u"c.se"_s, QDate(2026, 12, 20), u"moves"_s, QDate(2026, 12, 2)}});
    stage.store.writeMine([text](store::Database &mine) { return store::setValue(mine, u"end-snoozes"_s, text); });
    stage.snoozes.reload();
    QTRY_COMPARE(stage.page.count(), 0);
}

void TestSnoozing::dayThatPassedMeanwhile()
{
    Stage stage;
    stage.page.select(u"certificate/c.se"_s);
    stage.action(u"Snooze until…"_s)->trigger();
    gui::UntilDialog *asked = stage.dialog();
    QVERIFY(asked);
    asked->findChild<QDateEdit *>()->setDate({2026, 12, 1});
    asked->findChild<QLineEdit *>(u"reason"_s)->setText(u"moves"_s);
    stage.today = QDate(2026, 12, 1);
    asked->findChild<QPushButton *>(u"answer"_s)->click();
    QCOMPARE(stage.said, QStringList{u"c.se could not be snoozed."_s});
    QVERIFY(stage.snoozes.all().isEmpty());
}

void TestSnoozing::offWithAReason()
{
    Stage stage({}, false);
    stage.page.select(u"certificate/c.se"_s);
    QVERIFY(!stage.action(u"Snooze until…"_s)->isEnabled());
    QCOMPARE(stage.action(u"Snooze until…"_s)->whatsThis(),
             u"Nothing is saved about this account, so nothing can be snoozed."_s);
    Stage kept;
    kept.page.select(u"certificate/nodate.se"_s);
    QCOMPARE(kept.action(u"Snooze until…"_s)->whatsThis(), u"When it expires is not known."_s);
    kept.page.select(u"certificate/c.se"_s);
    QVERIFY(kept.action(u"Snooze until…"_s)->isEnabled());
    QCOMPARE(kept.action(u"End snooze"_s)->whatsThis(), u"It is not snoozed."_s);
}

CONSOLE_TEST(QApplication, TestSnoozing)

} // namespace tst_snoozing

#include "tst_snoozing.moc"
