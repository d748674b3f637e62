// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/discarddialog.h"
#include "gui/kit/exactedit.h"
#include "gui/kit/notice.h"
#include "gui/servers/editserversdialog.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace tst_editserversdialog {

using namespace Qt::StringLiterals;
using gui::BulkServer;
using inventory::BulkRow;
using inventory::BulkSave;
using inventory::Field;
using inventory::InstanceFields;
using inventory::SaveOutcome;
using Outcome = SaveOutcome::Kind;

namespace {

const QList<BulkServer> two{
    {.name = u"c1"_s, .hostname = u"a.se"_s, .base = InstanceFields{u"shop"_s, u"a.se"_s, u"Norr"_s}},
    {.name = u"c2"_s, .hostname = {}, .base = InstanceFields{u"blog"_s, {}, u"Norr"_s}},
};

struct Stage
{
    explicit Stage(const QList<BulkServer> &servers = two, const QStringList &hidden = {})
        : form(servers, hidden, true, settings, nullptr)
        , previewTester(table(u"What changes"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        form.show();
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = form.findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }

    QTableView *table(const QString &name) const
    {
        const QList<QTableView *> all = form.findChildren<QTableView *>();
        for (QTableView *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no table %s", qPrintable(name));
    }

    QStringList rows(const QString &name) const
    {
        QStringList lines;
        const QAbstractItemModel &model = *table(name)->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        return lines;
    }
    QStringList preview() const { return rows(u"What changes"_s); }
    QString summary() const { return child<QLabel>(u"previewSummary"_s)->text(); }
    QString notice(const QString &name) const { return child<gui::Notice>(name)->sentence(); }
    QPushButton *noticeButton(const QString &name) const
    {
        const QList<QPushButton *> buttons = child<gui::Notice>(name)->findChildren<QPushButton *>();
        return buttons.last();
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }

    /// As if those had been saved so.
    void showRows(const QList<BulkRow> &rows)
    {
        BulkSave::Counts counts;
        for (const BulkRow &row : rows) {
            counts.saved += row.isDone() ? 1 : 0;
            counts.conflicts += row.isConflict() ? 1 : 0;
            counts.refused += row.isFailed() ? 1 : 0;
            counts.stopped += row.phase == BulkRow::Phase::Stopped ? 1 : 0;
            const bool isPending = row.phase == BulkRow::Phase::Waiting || row.phase == BulkRow::Phase::Saving;
            counts.pending += isPending ? 1 : 0;
        }
        form.showRows(rows, counts, std::nullopt);
    }

    static BulkRow row(const BulkServer &server, BulkRow::Phase phase, std::optional<SaveOutcome> outcome = {})
    {
        return {.name = server.name,
                .base = *server.base,
                .mine = *server.base,
                .phase = phase,
                .outcome = std::move(outcome)};
    }

    QTemporaryDir folder;
    QSettings file{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{file};
    gui::EditServersDialog form;
    QAbstractItemModelTester previewTester;
};

} // namespace

/// The form for several servers: what is ticked, what is shown of it before and after, and that nothing typed is lost.
class TestEditServersDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsCommon();
    void typingTicks();
    void withoutTheTickNothingIsChanged();
    void tickedAndEmptyEmpties();
    void previewTellsOldAndNew();
    void serversThatStayAreSaid();
    void hostnameIsChecked();
    void readingIsWaitedFor();
    void unreadAreLeftAlone();
    void hiddenAreNamed();
    void resultsArePerRow();
    void failedKeepsWhatWasTyped();
    void closingWhileSavingStops();
    void conflictIsChosen();
    void closingAsks();
};

void TestEditServersDialog::showsWhatIsCommon()
{
    const Stage stage;
    QCOMPARE(stage.form.windowTitle(), u"Edit 2 server(s)"_s);
    QCOMPARE(stage.child<QLineEdit>(u"technicalContact"_s)->text(), u"Norr"_s);
    QCOMPARE(stage.child<QLineEdit>(u"hostname"_s)->text(), QString());
    QCOMPARE(stage.child<QLineEdit>(u"hostname"_s)->placeholderText(), u"<different values>"_s);
    QCOMPARE(stage.child<gui::ExactEdit>(u"description"_s)->placeholderText(), u"<different values>"_s);
    for (const QString &field : {u"description"_s, u"hostname"_s, u"technicalContact"_s})
        QVERIFY(!stage.child<QCheckBox>(field + u"Tick"_s)->isChecked());
    QCOMPARE(stage.child<QCheckBox>(u"hostnameTick"_s)->accessibleName(), u"Change: Hostname"_s);
    QVERIFY(stage.form.texts().isEmpty());
    QVERIFY(!stage.button(u"save"_s)->isEnabled());
    QCOMPARE(stage.summary(), u"Nothing is changed yet."_s);
}

void TestEditServersDialog::typingTicks()
{
    const Stage stage;
    QTest::keyClicks(stage.child<QLineEdit>(u"technicalContact"_s), u" AB"_s);
    QVERIFY(stage.child<QCheckBox>(u"technicalContactTick"_s)->isChecked());
    QVERIFY(!stage.child<QCheckBox>(u"descriptionTick"_s)->isChecked());
    QCOMPARE(stage.form.texts(), (BulkSave::Texts{{Field::TechnicalContact, u"Norr AB"_s}}));
    QVERIFY(stage.button(u"save"_s)->isEnabled());
    QTest::keyClicks(stage.child<gui::ExactEdit>(u"description"_s), u"new"_s);
    QCOMPARE(stage.form.texts().size(), 2);
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::saveAsked);
    QTest::mouseClick(stage.button(u"save"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestEditServersDialog::withoutTheTickNothingIsChanged()
{
    const Stage stage;
    auto *line = stage.child<QLineEdit>(u"technicalContact"_s);
    auto *tick = stage.child<QCheckBox>(u"technicalContactTick"_s);
    QTest::keyClicks(line, u" AB"_s);
    tick->click();
    QCOMPARE(line->text(), u"Norr"_s);
    QVERIFY(stage.form.texts().isEmpty());
    QVERIFY(!stage.button(u"save"_s)->isEnabled());
    // What was typed is not lost.
    tick->click();
    QCOMPARE(line->text(), u"Norr AB"_s);
    QVERIFY(stage.button(u"save"_s)->isEnabled());
}

void TestEditServersDialog::tickedAndEmptyEmpties()
{
    const Stage stage;
    stage.child<QCheckBox>(u"hostnameTick"_s)->click();
    // It no longer says that the values differ: they will not.
    QCOMPARE(stage.child<QLineEdit>(u"hostname"_s)->placeholderText(), QString());
    QCOMPARE(stage.form.texts(), (BulkSave::Texts{{Field::Hostname, {}}}));
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Hostname | a.se | Empty"_s, u"c2 | Nothing changes |  | "_s}));
    QVERIFY(stage.button(u"save"_s)->isEnabled());
    stage.child<QCheckBox>(u"descriptionTick"_s)->click();
    QVERIFY(stage.child<QLabel>(u"descriptionHint"_s)->text().startsWith(u'⚠'));
}

void TestEditServersDialog::previewTellsOldAndNew()
{
    const Stage stage;
    QTRY_COMPARE(stage.preview(), QStringList());
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    stage.child<QLineEdit>(u"hostname"_s)->setText(u" b.se "_s);
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Hostname | a.se | b.se"_s, u"a.se (c1) | Technical contact | Norr | Syd"_s,
                              u"c2 | Hostname | Empty | b.se"_s, u"c2 | Technical contact | Norr | Syd"_s}));
    QCOMPARE(stage.summary(), u"2 server(s) will be changed."_s);
    QVERIFY(stage.child<QLabel>(u"hostnameHint"_s)->text().contains(u"2 server(s) get the same hostname"_s));
}

void TestEditServersDialog::serversThatStayAreSaid()
{
    const Stage stage;
    stage.child<gui::ExactEdit>(u"description"_s)->setPlainText(u"shop"_s);
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Nothing changes |  | "_s, u"c2 | Description | blog | shop"_s}));
    QCOMPARE(stage.summary(), u"1 server(s) will be changed. Nothing changes on 1 server(s)."_s);
    stage.child<QCheckBox>(u"descriptionTick"_s)->click();
    stage.child<QCheckBox>(u"technicalContactTick"_s)->click();
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Nothing changes |  | "_s, u"c2 | Nothing changes |  | "_s}));
    QCOMPARE(stage.summary(), u"Nothing changes."_s);
    QVERIFY(!stage.button(u"save"_s)->isEnabled());
}

void TestEditServersDialog::hostnameIsChecked()
{
    const Stage stage;
    stage.child<QLineEdit>(u"hostname"_s)->setText(u"räk.se"_s);
    QVERIFY(stage.child<QLabel>(u"hostnameHint"_s)->text().startsWith(u'✕'));
    QVERIFY(!stage.button(u"save"_s)->isEnabled());
    stage.child<QCheckBox>(u"hostnameTick"_s)->click();
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    QVERIFY(stage.button(u"save"_s)->isEnabled());
    QVERIFY(!stage.child<QLabel>(u"hostnameHint"_s)->text().startsWith(u'✕'));
}

void TestEditServersDialog::readingIsWaitedFor()
{
    QList<BulkServer> servers = two;
    servers[1].base.reset();
    Stage stage(servers);
    QCOMPARE(stage.notice(u"unread"_s), u"Reading the servers: 1 of 2."_s);
    // What is common is not known yet, and what was typed meanwhile stays.
    QCOMPARE(stage.child<QLineEdit>(u"technicalContact"_s)->text(), QString());
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    QVERIFY(!stage.button(u"save"_s)->isEnabled());
    QTRY_COMPARE(stage.preview().value(1), u"c2 | Reading… |  | "_s);
    stage.form.setServers(two);
    QVERIFY(stage.notice(u"unread"_s).isEmpty());
    QCOMPARE(stage.child<QLineEdit>(u"technicalContact"_s)->text(), u"Syd"_s);
    QVERIFY(stage.button(u"save"_s)->isEnabled());
    QTRY_COMPARE(stage.preview().value(1), u"c2 | Technical contact | Norr | Syd"_s);
}

void TestEditServersDialog::unreadAreLeftAlone()
{
    QList<BulkServer> servers = two;
    servers[1].base.reset();
    servers[1].error = api::Error{.kind = api::Error::Kind::ServerFault, .status = 500};
    const Stage stage(servers);
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    QCOMPARE(stage.notice(u"unread"_s), u"1 server(s) could not be read and will not be edited: c2."_s);
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Technical contact | Norr | Syd"_s, u"c2 | Could not be read |  | "_s}));
    QVERIFY(stage.button(u"save"_s)->isEnabled());
    QCOMPARE(stage.form.targets().size(), 1);
    QCOMPARE(stage.form.targets().constFirst().first, u"c1"_s);
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::readAsked);
    QTest::mouseClick(stage.noticeButton(u"unread"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestEditServersDialog::hiddenAreNamed()
{
    Stage stage(two, {u"d.se"_s, u"c9"_s});
    QCOMPARE(stage.notice(u"hidden"_s),
             u"2 selected server(s) are hidden in the list and will not be edited: d.se, c9."_s);
    QCOMPARE(stage.form.targets().size(), 2);
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::hiddenAsked);
    QCOMPARE(stage.noticeButton(u"hidden"_s)->text(), u"Show and edit them too"_s);
    QTest::mouseClick(stage.noticeButton(u"hidden"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    stage.form.setServers(two, {});
    QVERIFY(!stage.child<gui::Notice>(u"hidden"_s)->isVisible());
}

void TestEditServersDialog::resultsArePerRow()
{
    Stage stage;
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    stage.showRows({Stage::row(two[0], BulkRow::Phase::Saving), Stage::row(two[1], BulkRow::Phase::Waiting)});
    QCOMPARE(stage.rows(u"Results"_s), (QStringList{u"a.se (c1) | Saving… | "_s, u"c2 | Waiting | "_s}));
    QCOMPARE(stage.child<QLabel>(u"resultSummary"_s)->text(), u"Saving: 0 of 2 server(s) done."_s);
    QVERIFY(stage.button(u"stop"_s)->isVisible());
    QVERIFY(!stage.button(u"save"_s)->isVisible());
    const api::Error fault{.kind = api::Error::Kind::ServerFault, .status = 500};
    stage.showRows({Stage::row(two[0], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Saved}),
                    Stage::row(two[1], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::NotSaved, .error = fault})});
    QCOMPARE(stage.rows(u"Results"_s).constFirst(), u"a.se (c1) | Saved | "_s);
    QVERIFY(stage.rows(u"Results"_s).constLast().startsWith(u"c2 | Not saved | "_s));
    QVERIFY(stage.rows(u"Results"_s).constLast().contains(u"the change is not there"_s));
    QCOMPARE(stage.child<QLabel>(u"resultSummary"_s)->text(), u"1 server(s) saved, 1 not saved."_s);
    QVERIFY(!stage.button(u"stop"_s)->isVisible());
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::retryAsked);
    QTest::mouseClick(stage.button(u"retry"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestEditServersDialog::failedKeepsWhatWasTyped()
{
    Stage stage;
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    stage.child<QLineEdit>(u"message"_s)->setText(u"new contact"_s);
    InstanceFields saved = *two[0].base;
    saved.technicalContact = u"Syd"_s;
    const api::Error refusal{.kind = api::Error::Kind::Rejected, .status = 400};
    stage.showRows({Stage::row(two[0], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Saved, .theirs = saved}),
                    Stage::row(two[1], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Failed, .error = refusal})});
    QVERIFY(stage.rows(u"Results"_s).constLast().startsWith(u"c2 | Refused | "_s));
    QTest::mouseClick(stage.button(u"back"_s), Qt::LeftButton);
    QCOMPARE(stage.child<QLineEdit>(u"technicalContact"_s)->text(), u"Syd"_s);
    QVERIFY(stage.child<QCheckBox>(u"technicalContactTick"_s)->isChecked());
    QCOMPARE(stage.form.message(), u"new contact"_s);
    // Over what the servers hold by now.
    QTRY_COMPARE(stage.preview(),
                 (QStringList{u"a.se (c1) | Nothing changes |  | "_s, u"c2 | Technical contact | Norr | Syd"_s}));
    QVERIFY(stage.button(u"save"_s)->isEnabled());
}

void TestEditServersDialog::closingWhileSavingStops()
{
    Stage stage;
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    stage.showRows({Stage::row(two[0], BulkRow::Phase::Saving), Stage::row(two[1], BulkRow::Phase::Waiting)});
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::stopAsked);
    QTest::keyClick(&stage.form, Qt::Key_Escape);
    QVERIFY(stage.form.isVisible());
    QCOMPARE(asked.size(), 1);
    stage.showRows({Stage::row(two[0], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Saved}),
                    Stage::row(two[1], BulkRow::Phase::Stopped)});
    QCOMPARE(stage.rows(u"Results"_s).constLast(), u"c2 | Not started | "_s);
    QSignalSpy rest(&stage.form, &gui::EditServersDialog::restAsked);
    QTest::mouseClick(stage.button(u"rest"_s), Qt::LeftButton);
    QCOMPARE(rest.size(), 1);
}

void TestEditServersDialog::conflictIsChosen()
{
    Stage stage;
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    stage.showRows(
        {Stage::row(two[0], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Saved}),
         Stage::row(
             two[1], BulkRow::Phase::Ended,
             SaveOutcome{.kind = Outcome::Conflict, .theirs = two[1].base, .fields = {Field::TechnicalContact}})});
    QVERIFY(stage.rows(u"Results"_s).constLast().startsWith(u"c2 | Conflict | "_s));
    QVERIFY(!stage.button(u"retry"_s)->isVisible());
    QSignalSpy asked(&stage.form, &gui::EditServersDialog::chooseAsked);
    QTableView *table = stage.table(u"Results"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!stage.button(u"choose"_s)->isEnabled());
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::mouseClick(stage.button(u"choose"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().constFirst().toString(), u"c2"_s);
}

void TestEditServersDialog::closingAsks()
{
    Stage stage;
    stage.child<QLineEdit>(u"technicalContact"_s)->setText(u"Syd"_s);
    QTest::keyClick(&stage.form, Qt::Key_Escape);
    QVERIFY(stage.form.isVisible());
    QVERIFY(stage.form.findChild<gui::DiscardDialog *>());
    Stage untouched;
    QTest::keyClick(&untouched.form, Qt::Key_Escape);
    QVERIFY(!untouched.form.isVisible());
    // What is saved may close; what is not, asks.
    Stage done;
    done.showRows({Stage::row(two[0], BulkRow::Phase::Ended, SaveOutcome{.kind = Outcome::Saved})});
    QTest::keyClick(&done.form, Qt::Key_Escape);
    QVERIFY(!done.form.isVisible());
    Stage stopped;
    stopped.showRows({Stage::row(two[0], BulkRow::Phase::Stopped)});
    QTest::keyClick(&stopped.form, Qt::Key_Escape);
    QVERIFY(stopped.form.findChild<gui::DiscardDialog *>());
}

CONSOLE_TEST(QApplication, TestEditServersDialog)

} // namespace tst_editserversdialog

#include "tst_editserversdialog.moc"
