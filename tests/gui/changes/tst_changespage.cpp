// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changestage.h"
#include "words/datetext.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace tst_changespage {

using namespace changestage;

namespace {

/// A change of this computer's today, so many minutes ago.
store::Change recent(int minutes, const QString &kind = u"instance"_s)
{
    store::Change change = foreignChange(0);
    change.kind = kind;
    change.seen = QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
    change.since = change.seen.addSecs(-900);
    return change;
}

} // namespace

/// What a person sees on the Changes page.
class TestChangesPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsByDay();
    void openedBeforeItWasShown();
    void openedAmongVeryMany();
    void nothingKept();
    void nothingSeenYet();
    void detailsHaveBothValuesInFull();
    void countsUntilLookedAt();
    void sinceLastTime();
    void backSoonIsTheSameVisit();
    void quickFilters();
    void sinceADay();
    void filters();
    void hearsWhileShown();
    void followsTheLanguage();
    void tenThousand();
};

void TestChangesPage::standsByDay()
{
    Shown on({foreignChange(0), foreignChange(30), foreignChange(0, {2026, 11, 27})});
    on.visit();
    QCOMPARE(on.model().rowCount(), 2);
    QVERIFY(on.model().index(0, 0).data().toString().endsWith(u"2026-11-29"_s));
    QVERIFY(on.model().index(1, 0).data().toString().endsWith(u"2026-11-27"_s));
    const QStringList sentences = on.column("change");
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(sentences.constFirst(), u"The hostname of c1 became b.example.se; it was a.example.se."_s);
    QCOMPARE(on.column("by"), QStringList(3, u"Someone else"_s));
    QCOMPARE(on.page->countText(), QCoreApplication::translate("gui::ChangesPage", "%Ln change(s)", nullptr, 3));
    // The latest is looked at.
    QCOMPARE(on.page->place().key, models::changeKey(on.history->changes().constFirst()));
}

/// As the finder and links do it: the place first, then the page.
void TestChangesPage::openedBeforeItWasShown()
{
    Shown on({foreignChange(0), foreignChange(30), foreignChange(0, {2026, 11, 27})});
    const QString key = models::changeKey(on.history->changes().constLast());
    on.page->goTo({u"changes"_s, key, {}});
    on.visit();
    QCOMPARE(on.page->place().key, key);
    QCOMPARE(on.fact(u"Field"_s), u"Hostname"_s);
    // One that is not there is said to be gone, not before the rows are.
    on.page->goTo({u"changes"_s, u"change/999999"_s, {}});
    QCOMPARE(on.fact(u"Field"_s), u"(no such fact)"_s);
}

/// Rows come in portions: what is in the last of them is waited for.
void TestChangesPage::openedAmongVeryMany()
{
    QList<store::Change> many;
    for (int i = 0; i < 2600; ++i)
        many.append(recent(i));
    Shown on(many);
    const QString key = models::changeKey(on.history->changes().constLast());
    on.page->goTo({u"changes"_s, key, {}});
    on.visit();
    QTRY_COMPARE(on.fact(u"Field"_s), u"Hostname"_s);
    QCOMPARE(on.page->place().key, key);
}

void TestChangesPage::nothingKept()
{
    Shown on;
    delete on.page;
    on.show(nullptr);
    on.visit();
    QCOMPARE(on.page->findChild<gui::ListPane *>()->placeholderText(),
             u"Nothing is saved about this account, so its changes are not known."_s);
    QCOMPARE(on.page->count(), -1);
    QVERIFY(on.page->state().hasValues());
    const QList<QAction *> actions = on.page->menuActions();
    for (QAction *action : actions) {
        if (action && action->text().contains(u"Undo"_s))
            QVERIFY(!action->isEnabled());
    }
    on.page->refresh();
    on.leave();
}

void TestChangesPage::nothingSeenYet()
{
    Shown on;
    on.visit();
    QVERIFY(on.page->findChild<gui::ListPane *>()->placeholderText().startsWith(u"No change has been seen yet."_s));
    QCOMPARE(on.page->count(), -1);
}

void TestChangesPage::detailsHaveBothValuesInFull()
{
    store::Change change = recent(5);
    change.field = u"description"_s;
    change.before = u"<b>old</b>\nsecond line"_s;
    change.after = QString(3000, u'n');
    Shown on({change});
    on.visit();
    QCOMPARE(on.fact(u"Before"_s), change.before);
    QCOMPARE(on.fact(u"After"_s), change.after);
    on.action(u"Copy old value"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), change.before);
    on.action(u"Copy new value"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), change.after);
    QCOMPARE(on.fact(u"Field"_s), u"Description"_s);
    QCOMPARE(on.fact(u"Kind"_s), u"Server"_s);
    QVERIFY(on.fact(u"Happened"_s).contains(u"between"_s));
    QCOMPARE(on.fact(u"By"_s), u"Someone else"_s);
    QCOMPARE(on.fact(u"State"_s), u"Unseen"_s);
    QVERIFY(on.fact(u"Change"_s).startsWith(u"The description of b.example.se became “nnn"_s));
}

void TestChangesPage::countsUntilLookedAt()
{
    Shown on({recent(50), recent(40)});
    QCOMPARE(on.page->count(), 2);
    QVERIFY(!on.page->countIsUrgent());
    on.visit();
    QCOMPARE(on.page->count(), 2);
    QCOMPARE(on.column("state"), QStringList(2, u"Unseen"_s));
    on.leave();
    QCOMPARE(on.page->count(), -1);
    QVERIFY(on.history->lookedAt() >= recent(1).seen);
}

void TestChangesPage::sinceLastTime()
{
    Shown on({recent(90), recent(30), recent(20)});
    on.history->setLookedAt(recent(60).seen);
    on.visit();
    QCOMPARE(on.column("state"), (QStringList{u"Unseen"_s, u"Unseen"_s, u""_s}));
    // When that was is said, also to who hears it.
    const QString since = u"Since "_s + words::timeText(recent(60).seen, QLocale(u"en"_s), QDate());
    QStringList told;
    for (const QAbstractButton *button : on.page->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Since last time"_s))
            told << QString(button->toolTip()).remove(QRegularExpression(u"<[^>]*>"_s))
                 << button->accessibleDescription();
    }
    QCOMPARE(told, QStringList(2, since));
    on.chip(u"Since last time 2"_s);
    QCOMPARE(on.column("state"), QStringList(2, u"Unseen"_s));
    on.chip(u"Since last time"_s);
    QCOMPARE(on.column("state").size(), 3);
}

void TestChangesPage::backSoonIsTheSameVisit()
{
    Shown on({recent(90), recent(50)});
    on.history->setLookedAt(recent(70).seen);
    on.visit();
    on.leave();
    QCOMPARE(on.history->newCount(), 0);
    // Who followed a link and comes back finds what was new.
    on.visit();
    QCOMPARE(on.column("state"), (QStringList{u"Unseen"_s, u""_s}));
    QVERIFY(on.action(u"Mark all unseen as seen"_s)->isEnabled());
    on.leave();
    // Who comes back after more than half an hour does not.
    on.history->setLookedAt(recent(40).seen);
    on.visit();
    QCOMPARE(on.column("state"), QStringList(2, QString()));
    QVERIFY(!on.action(u"Mark all unseen as seen"_s)->isEnabled());
}

void TestChangesPage::quickFilters()
{
    Shown on({recent(90, u"domain"_s), recent(80, u"user"_s), recent(70, u"certificate"_s)});
    on.readServers();
    on.saveHostname(u"new.se"_s);
    on.visit();
    QTRY_COMPARE(on.column("kind").size(), 4);
    on.chip(u"By others 3"_s);
    QCOMPARE(on.column("kind"), (QStringList{u"Certificate"_s, u"Person"_s, u"Domain"_s}));
    // What comes meanwhile is judged too.
    on.saveHostname(u"newer.se"_s);
    QTRY_COMPARE(on.model().totalCount(), 5);
    QCOMPARE(on.column("kind").size(), 3);
    on.chip(u"Domains 1"_s);
    QCOMPARE(on.column("kind"), QStringList{u"Domain"_s});
    on.chip(u"My edits 0"_s);
    QCOMPARE(on.column("kind"), QStringList());
    QCOMPARE(on.page->findChild<gui::ListPane *>()->placeholderText(), u"No change matches the filter."_s);
    on.chip(u"Servers 2"_s);
    QCOMPARE(on.column("by"), QStringList(2, u"You"_s));
    on.chip(u"Servers 2"_s);
    on.chip(u"All 5"_s);
    QCOMPARE(on.column("kind").size(), 5);
}

void TestChangesPage::sinceADay()
{
    Shown on({foreignChange(0, {2026, 11, 1}), foreignChange(0, {2026, 11, 20}), foreignChange(0, {2026, 11, 21})});
    on.visit();
    auto *day = on.page->findChild<QDateEdit *>();
    QVERIFY(!day->isVisible());
    on.chip(u"Since…"_s);
    QVERIFY(day->isVisible());
    QCOMPARE(day->displayFormat(), u"yyyy-MM-dd"_s);
    day->setDate({2026, 11, 20});
    QCOMPARE(on.column("time").size(), 2);
    day->setDate({2026, 11, 21});
    QCOMPARE(on.column("time").size(), 1);
    on.chip(u"Since…"_s);
    QCOMPARE(on.column("time").size(), 3);
    QVERIFY(!day->isVisible());
}

void TestChangesPage::filters()
{
    store::Change other = recent(5);
    other.object = u"c77"_s;
    Shown on({recent(9), other});
    on.visit();
    auto *line = on.page->filterBox()->findChild<QLineEdit *>();
    line->setText(u"object:c77"_s);
    QTRY_COMPARE(on.column("object").size(), 1);
    // A place that the filter hides is gone to without it.
    on.page->goTo({u"changes"_s, models::changeKey(on.history->changes().constLast()), {}});
    QTRY_COMPARE(on.column("object").size(), 2);
    QCOMPARE(line->text(), QString());
}

void TestChangesPage::hearsWhileShown()
{
    Shown on;
    on.readServers();
    on.visit();
    on.held.insert(u"description"_s, u"by a colleague"_s);
    on.readServers();
    QTRY_COMPARE(on.column("change"),
                 QStringList{u"The description of old.se became “by a colleague”; it was “shop”."_s});
    QCOMPARE(on.page->count(), 1);
}

void TestChangesPage::followsTheLanguage()
{
    Shown on({recent(5)});
    on.visit();
    on.language.use(u"sv"_s);
    QTRY_COMPARE(on.column("change"),
                 QStringList{u"Värdnamnet för c1 ändrades från a.example.se till b.example.se."_s});
    QCOMPARE(on.page->title(), u"Ändringar"_s);
    QVERIFY(on.model().index(0, 0).data().toString().startsWith(u"I dag, "_s));
    QTRY_COMPARE(on.fact(u"Läge"_s), u"Osedd"_s);
    on.chip(u"Av andra 1"_s);
}

void TestChangesPage::tenThousand()
{
    QList<store::Change> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(foreignChange(-40 * i));
    Shown on(many);
    QCOMPARE(on.page->count(), 10'000);
    on.visit();
    QTRY_COMPARE(on.model().totalCount(), 10'000);
    on.chip(u"By others"_s);
    QCOMPARE(on.model().shownCount(), 10'000);
    QTRY_VERIFY(on.model().isPrepared());
    on.page->filterBox()->findChild<QLineEdit *>()->setText(u"b.example.se"_s);
    QTRY_COMPARE(on.model().shownCount(), 10'000);
    // All of them become others at once, in the table in turns.
    QCOMPARE(on.column("state").count(u"Unseen"_s), 10'000);
    QList<qint64> ids;
    for (const store::Change &change : on.history->changes())
        ids.append(change.id);
    on.history->mark(ids, true);
    QTRY_COMPARE(on.page->count(), -1);
    QTRY_COMPARE(on.column("state").count(u"Seen"_s), 10'000);
}

CONSOLE_TEST(QApplication, TestChangesPage)

} // namespace tst_changespage

#include "tst_changespage.moc"
