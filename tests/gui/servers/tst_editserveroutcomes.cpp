// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/exactedit.h"
#include "gui/kit/notice.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/heldtext.h"
#include "support/testcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tst_editserveroutcomes {

using namespace Qt::StringLiterals;
using inventory::Field;
using inventory::InstanceFields;
using inventory::SaveOutcome;
using Outcome = SaveOutcome::Kind;

namespace {

const InstanceFields start{u"shop"_s, u"old.se"_s, u"Norr"_s};
const InstanceFields wanted{u"a shop of books"_s, u"new.se"_s, u"Norr"_s};

struct Form : gui::EditServerDialog
{
    Form()
        : EditServerDialog(u"c1"_s, start, nullptr)
    {
        show();
        rebase(start, wanted);
        setSaving(true);
    }

    /// What is shown of a field as the server holds it; null when nothing is.
    gui::ExactEdit *held(Field field) const
    {
        return findChild<gui::ExactEdit *>(inventory::apiName(field) + u"_held"_s);
    }
    bool isMarked(const QString &field) const { return findChild<QLabel *>(field + u"Mark"_s)->isVisible(); }
    QString notice() const { return findChild<gui::Notice *>(u"notice"_s)->sentence(); }
    QPushButton *save() const { return findChild<QPushButton *>(u"save"_s); }
};

} // namespace

/// What the form says of a save that did not go as it was meant: what is certain, what the server holds now, and
/// nothing typed is lost.
class TestEditServerOutcomes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStored();
    void somethingElseStored();
    void heldTextIsThereUntilTheNextSave();
    void heldTextGoesWithTheChange();
    void emptiedByTheServer();
    void differenceFarAwayIsShown();
    void colleaguesChangeMeanwhile();
    void notKnown();
    void heldTextFollowsTheLanguage();
};

void TestEditServerOutcomes::nothingStored()
{
    Form form;
    form.showOutcome({.kind = Outcome::NotSaved, .theirs = start, .fields = {Field::Description, Field::Hostname}});
    QVERIFY(form.isVisible());
    QVERIFY(form.notice().contains(u"The API answered that the change was made."_s));
    QVERIFY(form.notice().contains(u"the change is not there"_s));
    QCOMPARE(form.held(Field::Description)->exactText(), u"shop"_s);
    QCOMPARE(form.held(Field::Hostname)->exactText(), u"old.se"_s);
    QVERIFY(!form.held(Field::TechnicalContact));
    QCOMPARE(form.typed().description, wanted.description);
    QCOMPARE(form.typed().hostname, wanted.hostname);
    QVERIFY(form.isMarked(u"description"_s) && form.isMarked(u"hostname"_s));
    QVERIFY(form.save()->isEnabled());
}

void TestEditServerOutcomes::somethingElseStored()
{
    Form form;
    const InstanceFields now{u"a shop of"_s, u"new.se"_s, u"Norr"_s};
    form.showOutcome({.kind = Outcome::Differs, .theirs = now, .fields = {Field::Description}});
    QVERIFY(form.notice().contains(u"Description"_s));
    QVERIFY(!form.notice().contains(u"Hostname"_s));
    gui::ExactEdit *held = form.held(Field::Description);
    QVERIFY(held && held->isVisible() && held->isReadOnly());
    QCOMPARE(held->exactText(), now.description);
    QCOMPARE(held->accessibleName(), u"Description on the server now"_s);
    QVERIFY(held->parentWidget()->findChild<QLabel *>()->text().contains(u"from character 10 on"_s));
    // What was stored as it was typed is no change any longer.
    QVERIFY(!form.isMarked(u"hostname"_s));
    QVERIFY(form.isMarked(u"description"_s));
    QCOMPARE(form.typed().description, wanted.description);
}

void TestEditServerOutcomes::heldTextIsThereUntilTheNextSave()
{
    Form form;
    form.showOutcome({.kind = Outcome::NotSaved, .theirs = start, .fields = {Field::Hostname}});
    QTest::keyClicks(form.findChild<QLineEdit *>(u"hostname"_s), u".nu"_s);
    QVERIFY(form.held(Field::Hostname));
    form.setSaving(true);
    QVERIFY(!form.held(Field::Hostname));
    QVERIFY(form.notice().isEmpty());
}

void TestEditServerOutcomes::heldTextGoesWithTheChange()
{
    Form form;
    form.showOutcome({.kind = Outcome::Differs,
                      .theirs = InstanceFields{wanted.description, u"NEW.se"_s, u"Norr"_s},
                      .fields = {Field::Hostname}});
    QTest::mouseClick(form.findChild<QToolButton *>(u"hostnameUndo"_s), Qt::LeftButton);
    QCOMPARE(form.typed().hostname, u"NEW.se"_s);
    QVERIFY(!form.held(Field::Hostname));
    QVERIFY(!form.hasChanges());
    QVERIFY(!form.save()->isEnabled());
}

void TestEditServerOutcomes::emptiedByTheServer()
{
    Form form;
    form.showOutcome({.kind = Outcome::Differs,
                      .theirs = InstanceFields{{}, u"new.se"_s, u"Norr"_s},
                      .fields = {Field::Description}});
    QVERIFY(!form.held(Field::Description)->isVisible());
    QCOMPARE(form.findChild<gui::HeldText *>()->findChild<QLabel *>()->text(), u"On the server now: nothing"_s);
}

void TestEditServerOutcomes::differenceFarAwayIsShown()
{
    Form form;
    QString text(100'000, u'x');
    form.rebase(start, {text + u"y"_s, start.hostname, start.technicalContact});
    InstanceFields now = start;
    now.description = text;
    form.showOutcome({.kind = Outcome::Differs, .theirs = now, .fields = {Field::Description}});
    gui::ExactEdit *held = form.held(Field::Description);
    QCOMPARE(held->exactText().size(), 100'000);
    QCOMPARE(held->part().end, 100'000);
    QVERIFY(held->document()->characterCount() < 10'000);
}

void TestEditServerOutcomes::colleaguesChangeMeanwhile()
{
    Form form;
    InstanceFields now = start;
    now.technicalContact = u"Väst"_s;
    form.showOutcome({.kind = Outcome::NotSaved,
                      .error = api::Error{.kind = api::Error::Kind::ServerFault, .status = 502},
                      .theirs = now,
                      .fields = {Field::Description, Field::Hostname}});
    QCOMPARE(form.typed().technicalContact, u"Väst"_s);
    QVERIFY(!form.isMarked(u"technicalContact"_s));
    QVERIFY(!form.held(Field::TechnicalContact));
}

void TestEditServerOutcomes::notKnown()
{
    Form form;
    form.showOutcome({.kind = Outcome::Unknown,
                      .error = api::Error{.kind = api::Error::Kind::UnknownOutcome},
                      .readError = api::Error{.kind = api::Error::Kind::Idle}});
    QVERIFY(form.notice().contains(u"not known whether"_s));
    QVERIFY(!form.notice().contains(u"is saved"_s));
    QCOMPARE(form.typed().hostname, wanted.hostname);
    QVERIFY(!form.findChild<gui::HeldText *>());
    QVERIFY(form.save()->isEnabled());
}

void TestEditServerOutcomes::heldTextFollowsTheLanguage()
{
    Form form;
    form.showOutcome({.kind = Outcome::NotSaved, .theirs = start, .fields = {Field::Description}});
    auto *held = form.findChild<gui::HeldText *>();
    held->findChild<QLabel *>()->setText({});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(held, &change);
    QCOMPARE(held->findChild<QLabel *>()->text(), u"On the server now:"_s);
}

CONSOLE_TEST(QApplication, TestEditServerOutcomes)

} // namespace tst_editserveroutcomes

#include "tst_editserveroutcomes.moc"
