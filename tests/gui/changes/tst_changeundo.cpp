// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changestage.h"
#include "gui/changes/undodialog.h"
#include "gui/kit/notice.h"
#include "gui/kit/valuetext.h"
#include "gui/support/supportmaildialog.h"
#include "tables/printed.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace tst_changeundo {

using namespace changestage;

namespace {

/// One edit of c1's hostname from old.se to new.se, looked at.
struct Edited : Shown
{
    Edited()
    {
        readServers();
        edit = saveHostname(u"new.se"_s);
        visit();
        [&] { QTRY_COMPARE(column("state"), QStringList{u"Saved"_s}); }();
        select(0);
    }

    gui::UndoDialog *dialog() const { return window.findChild<gui::UndoDialog *>(); }
    QStringList rows() const { return printed(*dialog()->findChild<QTableView *>()->model()); }
    void press(const QString &name) const { dialog()->findChild<QPushButton *>(name)->click(); }
    QString notice() const { return dialog()->findChild<gui::Notice *>()->sentence(); }

    store::Edit edit;
};

} // namespace

/// Taking back what one has edited, by the page's actions.
class TestChangeUndo : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatStoodBefore();
    void asksFirst();
    void longTextsStandInFull();
    void aConflictShowsWhatTheServerHolds();
    void aBatchIsOneAction();
    void notWhenReadOnly();
    void notForOthersChanges();
    void supportForWhatIsOutOfReach();
    void speaksTheLanguage();
};

void TestChangeUndo::writesWhatStoodBefore()
{
    Edited on;
    QCOMPARE(on.column("by"), QStringList{u"You"_s});
    QCOMPARE(on.column("change"), QStringList{u"You changed the hostname of new.se from old.se to new.se."_s});
    QCOMPARE(on.fact(u"Before"_s), u"old.se"_s);
    on.action(u"Undo…"_s)->trigger();
    QVERIFY(on.dialog());
    // They stand as they were edited, and no arrow says that they are sorted.
    QCOMPARE(on.dialog()->findChild<QTableView *>()->horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(on.rows(), QStringList{u"new.se | Hostname | new.se | old.se |  | "_s});
    on.server.forgetRequests();
    on.press(u"undo"_s);
    QTRY_VERIFY(!on.said.isEmpty());
    QCOMPARE(on.sent(), readWriteRead);
    QCOMPARE(on.server.requests().at(1).body, QByteArray(R"({"hostname":"old.se"})"));
    QCOMPARE(on.rows().size(), 1);
    QVERIFY(on.rows().constFirst().endsWith(u" | Restored."_s));
    QVERIFY(on.notice().contains(u"undone and read again from the server."_s));
    QTRY_COMPARE(on.column("state").size(), 2);
    QTRY_VERIFY(on.column("state").constLast().startsWith(u"Restored, confirmed "_s));
    QVERIFY(on.column("change").constFirst().startsWith(u"You restored the hostname of "_s));
    on.press(u"closeButton"_s);
    // What was taken back is not taken back again.
    on.select(1);
    QVERIFY(!on.action(u"Undo…"_s)->isEnabled());
}

void TestChangeUndo::asksFirst()
{
    Edited on;
    on.server.forgetRequests();
    on.action(u"Undo…"_s)->trigger();
    QCOMPARE(on.dialog()->findChild<QPushButton *>(u"closeButton"_s)->text(), u"Cancel"_s);
    on.press(u"closeButton"_s);
    QTRY_VERIFY(!on.dialog());
    QCOMPARE(on.sent(), QList<QByteArray>());
    QCOMPARE(on.held.value(u"hostname"_s).toString(), u"new.se"_s);
}

void TestChangeUndo::longTextsStandInFull()
{
    Edited on;
    const QString longer = QString(u"Shop of the north, with all its branches. "_s).repeated(12).trimmed();
    const store::Edit edit{.id = 1,
                           .instance = u"c1"_s,
                           .fields = {{u"hostname"_s, u"a.se"_s, u"b.se"_s}, {u"description"_s, longer, u"now"_s}}};
    gui::UndoDialog dialog({edit}, {}, nullptr);
    dialog.show();
    const auto whole = [&dialog](const QString &label) -> const gui::ValueText * {
        for (const gui::ValueText *value : dialog.findChildren<gui::ValueText *>()) {
            if (value->isVisible() && value->accessibleName() == label)
                return value;
        }
        return nullptr;
    };
    QVERIFY(whole(u"Becomes again"_s));
    QCOMPARE(whole(u"Becomes again"_s)->value(), u"a.se"_s);
    auto *view = dialog.findChild<QTableView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QCOMPARE(whole(u"Becomes again"_s)->value(), longer);
    // All of it is laid out, and what has no room is scrolled to.
    QTRY_VERIFY(whole(u"Becomes again"_s)->height() > 3 * dialog.fontMetrics().height());
    const auto *area = dialog.findChild<QScrollArea *>(u"whole"_s);
    QTRY_VERIFY(area->widget()->height() >= whole(u"Becomes again"_s)->height());
}

void TestChangeUndo::aConflictShowsWhatTheServerHolds()
{
    Edited on;
    on.held.insert(u"hostname"_s, u"theirs.se"_s);
    on.server.forgetRequests();
    on.action(u"Undo…"_s)->trigger();
    on.press(u"undo"_s);
    QTRY_VERIFY(!on.said.isEmpty());
    QCOMPARE(on.sent(), readOnly);
    QVERIFY2(on.rows().constFirst().endsWith(
                 u" | Hostname | new.se | old.se | theirs.se | Changed meanwhile. Nothing was written."_s),
             qPrintable(on.rows().constFirst()));
    // Nothing else is offered.
    QVERIFY(!on.dialog()->findChild<QPushButton *>(u"undo"_s)->isVisible());
    QVERIFY(on.notice().startsWith(u"0 of "_s));
    QCOMPARE(on.held.value(u"hostname"_s).toString(), u"theirs.se"_s);
}

void TestChangeUndo::aBatchIsOneAction()
{
    Edited on;
    InstanceFields now = base;
    now.hostname = u"new.se"_s;
    for (const Field field : {Field::Description, Field::TechnicalContact}) {
        InstanceFields next = now;
        next.at(field) = u"changed"_s;
        std::optional<SaveOutcome> outcome;
        on.inventory.saveInstance(u"c1"_s, now, next, &on.server, [&](const SaveOutcome &told) { outcome = told; },
                                  {.batch = u"b"_s});
        QTRY_VERIFY(outcome);
        now = next;
    }
    QTRY_COMPARE(on.column("state"), QStringList(3, u"Saved"_s));
    on.select(2);
    QVERIFY(!on.action(u"Undo all that was saved at once…"_s)->isEnabled());
    on.select(0);
    // One of them alone says that it is not alone.
    on.action(u"Undo…"_s)->trigger();
    QVERIFY2(on.notice().startsWith(u"This is one of 2 edits that you saved at once."_s), qPrintable(on.notice()));
    QVERIFY(on.notice().contains(u"“Undo all that was saved at once…”"_s));
    on.press(u"closeButton"_s);
    QTRY_VERIFY(!on.dialog());
    on.action(u"Undo all that was saved at once…"_s)->trigger();
    QCOMPARE(on.rows().size(), 2);
    QCOMPARE(on.notice(), QString());
    on.press(u"undo"_s);
    QTRY_VERIFY(!on.said.isEmpty());
    for (const QString &row : on.rows())
        QVERIFY2(row.endsWith(u" | Restored."_s), qPrintable(row));
    QCOMPARE(on.said.constLast(), u"2 of 2 edits undone."_s);
    QCOMPARE(on.held.value(u"description"_s).toString(), u"shop"_s);
    QCOMPARE(on.held.value(u"technical_contact"_s).toString(), u"Norr"_s);
    QCOMPARE(on.held.value(u"hostname"_s).toString(), u"new.se"_s);
}

void TestChangeUndo::notWhenReadOnly()
{
    Edited on;
    QVERIFY(on.action(u"Undo…"_s)->isEnabled());
    on.inventory.setReadOnly(true);
    QVERIFY(!on.action(u"Undo…"_s)->isEnabled());
    QVERIFY(on.action(u"Undo…"_s)->whatsThis().contains(u"read-only"_s));
    on.inventory.setReadOnly(false);
    QVERIFY(on.action(u"Undo…"_s)->isEnabled());
}

void TestChangeUndo::notForOthersChanges()
{
    Shown on({foreignChange(1)});
    on.visit();
    QVERIFY(!on.action(u"Undo…"_s)->isEnabled());
    QVERIFY(on.action(u"Undo…"_s)->whatsThis().startsWith(u"Only your own edits"_s));
    QVERIFY(on.action(u"Ask support to take back…"_s)->isEnabled());
}

void TestChangeUndo::supportForWhatIsOutOfReach()
{
    Shown on;
    on.readServers();
    // With another contact the server is somebody else's.
    on.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        on.server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"detail": "Not found."})", 404));
        on.server.on("GET", "/api/v2/instance/", Reply::json("[]"));
        return Reply::empty(204);
    });
    QCOMPARE(on.save(base, with(Field::TechnicalContact, u"Väst"_s)).kind, Outcome::Gone);
    QTRY_VERIFY(on.inventory.values().instances.isEmpty());
    on.visit();
    // The list tells too that it is gone.
    on.chip(u"My edits"_s);
    QTRY_COMPARE(on.column("state"), QStringList{u"Saved"_s});
    on.select(0);
    QVERIFY(!on.action(u"Undo…"_s)->isEnabled());
    QVERIFY(on.action(u"Undo…"_s)->whatsThis().contains(u"has left your list"_s));
    QTRY_VERIFY(on.page->findChild<QStackedWidget *>()->findChild<gui::Notice *>());
    const QList<gui::Notice *> notices = on.page->findChildren<gui::Notice *>();
    QVERIFY(std::any_of(notices.begin(), notices.end(), [](const gui::Notice *notice) {
        return notice->sentence().contains(u"the message is ready"_s);
    }));
    on.action(u"Ask support to take back…"_s)->trigger();
    auto *mail = on.window.findChild<gui::SupportMailDialog *>();
    mail->findChild<QComboBox *>(u"language"_s)->setCurrentIndex(1);
    QVERIFY2(mail->mail().body.contains(u"it is no longer in our list."_s), qPrintable(mail->mail().body));
    QVERIFY2(mail->mail().body.contains(u": technical contact\n  Before: Norr\n  Now: Väst\n"_s),
             qPrintable(mail->mail().body));
}

void TestChangeUndo::speaksTheLanguage()
{
    Edited on;
    on.action(u"Undo…"_s)->trigger();
    on.language.use(u"sv"_s);
    QTRY_COMPARE(on.dialog()->windowTitle(), u"Ångra"_s);
    on.press(u"undo"_s);
    QTRY_VERIFY(!on.said.isEmpty());
    QVERIFY(on.rows().constFirst().endsWith(u" | Återställt."_s));
    on.language.use(u"en"_s);
    QTRY_VERIFY(on.rows().constFirst().endsWith(u" | Restored."_s));
}

CONSOLE_TEST(QApplication, TestChangeUndo)

} // namespace tst_changeundo

#include "tst_changeundo.moc"
