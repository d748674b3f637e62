// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/discarddialog.h"
#include "gui/kit/notice.h"
#include "gui/kit/partbar.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/fieldedit.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_editserverdialog {

using namespace Qt::StringLiterals;
using gui::EditServerDialog;
using inventory::InstanceFields;
using Outcome = inventory::SaveOutcome::Kind;

namespace {

const InstanceFields start{u"shop"_s, u"old.se"_s, u"Norr"_s};

template <typename Widget>
Widget *child(QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (!found)
        qFatal("no such widget");
    return found;
}

struct Form : EditServerDialog
{
    explicit Form(const InstanceFields &fields = start)
        : EditServerDialog(u"c1"_s, fields, nullptr)
    {
        show();
    }

    QPlainTextEdit *description = child<QPlainTextEdit>(*this, u"description"_s);
    QLineEdit *hostname = child<QLineEdit>(*this, u"hostname"_s);
    QLineEdit *contact = child<QLineEdit>(*this, u"technicalContact"_s);
    QPushButton *save = child<QPushButton>(*this, u"save"_s);
    QString hint(const QString &field) { return child<QLabel>(*this, field + u"Hint"_s)->text(); }
    bool isMarked(const QString &field) { return child<QLabel>(*this, field + u"Mark"_s)->isVisible(); }
    gui::DiscardDialog *question() { return findChild<gui::DiscardDialog *>(); }
};

} // namespace

/// The form: what is marked, when it can be saved, and that nothing typed is lost.
class TestEditServerDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedNothingToSave();
    void changeIsMarkedAndUndone();
    void hostnameIsCheckedAsTyped();
    void wrongHostnameOnTheServerLocksNothing();
    void spacesAroundHostname();
    void onlyTheLetterDiffers();
    void untouchedIsNotJudged();
    void whatTurnsTextIsTold();
    void longLineIsReplacedOnly_data();
    void longLineIsReplacedOnly();
    void whatALineHasNoRoomForIsTold();
    void longDescriptionIsShownInParts();
    void blankDescriptionIsPointedOut();
    void contactWarnsOnlyWhenChanged();
    void serverWordsStandAtTheirField();
    void failureKeepsWhatWasTyped();
    void closingAsks();
    void closingUnchangedDoesNotAsk();
    void enterOnCancelSavesNothing();
    void wordsAboutTheWholeAreShown();
    void savingCannotBeClosed();
};

void TestEditServerDialog::nothingChangedNothingToSave()
{
    Form form;
    QVERIFY(!form.save->isEnabled());
    QVERIFY(!form.hasChanges());
    for (const QString &field : {u"description"_s, u"hostname"_s, u"technicalContact"_s})
        QVERIFY(!form.isMarked(field));
}

void TestEditServerDialog::changeIsMarkedAndUndone()
{
    Form form;
    QTest::keyClicks(form.hostname, u".nu"_s);
    QVERIFY(form.isMarked(u"hostname"_s));
    QVERIFY(!form.isMarked(u"description"_s));
    QVERIFY(form.save->isEnabled());
    QCOMPARE(form.typed().hostname, u"old.se.nu"_s);
    QSignalSpy asked(&form, &EditServerDialog::saveAsked);
    QTest::mouseClick(form.save, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(child<QToolButton>(form, u"hostnameUndo"_s), Qt::LeftButton);
    QCOMPARE(form.hostname->text(), u"old.se"_s);
    QVERIFY(!form.save->isEnabled());
}

void TestEditServerDialog::hostnameIsCheckedAsTyped()
{
    Form form;
    form.hostname->setText(u"räk"_s);
    QVERIFY(!form.save->isEnabled());
    QVERIFY(form.hint(u"hostname"_s).startsWith(u'✕'));
    // One that nobody sees is named by its place.
    for (const QString &pasted : {u"web\u200b.example.se"_s, u"web\u00ad.example.se"_s}) {
        form.hostname->setText(pasted);
        QVERIFY2(form.hint(u"hostname"_s).contains(u"invisible character stands at place 4"_s),
                 qPrintable(form.hint(u"hostname"_s)));
        QVERIFY(!form.save->isEnabled());
    }
    // One that looks like a letter from a to z is told by its number.
    form.hostname->setText(u"web.\u0430pple.se"_s);
    QVERIFY2(form.hint(u"hostname"_s).contains(u"“\u0430” (U+0430) at place 5"_s),
             qPrintable(form.hint(u"hostname"_s)));
    QVERIFY(!form.save->isEnabled());
    form.hostname->clear();
    QVERIFY(form.save->isEnabled());
    QVERIFY(form.hint(u"hostname"_s).contains(u"c1"_s));
}

void TestEditServerDialog::wrongHostnameOnTheServerLocksNothing()
{
    Form form({u"shop"_s, u"odd_name.se"_s, u"Norr"_s});
    form.description->setPlainText(u"better"_s);
    QVERIFY(form.save->isEnabled());
}

void TestEditServerDialog::spacesAroundHostname()
{
    Form form;
    form.hostname->setText(u"  new.se "_s);
    QCOMPARE(form.typed().hostname, u"new.se"_s);
    QVERIFY(form.save->isEnabled());
    form.hostname->setText(u" old.se "_s);
    QVERIFY(!form.hasChanges());
}

void TestEditServerDialog::onlyTheLetterDiffers()
{
    const InstanceFields odd{u"one\r\n\ttwo\u00a0three\u2028four\u2029"_s, u" old.se"_s, u"Norr\t\u00a0AB\r\n"_s};
    Form form(odd);
    QVERIFY(!form.hasChanges());
    form.contact->setCursorPosition(4);
    QTest::keyClicks(form.contact, u"a"_s);
    QCOMPARE(form.typed().description, odd.description);
    QCOMPARE(form.typed().hostname, odd.hostname);
    QCOMPARE(form.typed().technicalContact, QString(odd.technicalContact).insert(4, u'a'));
    QCOMPARE(inventory::differences(odd, form.typed()), QList{inventory::Field::TechnicalContact});
    form.description->moveCursor(QTextCursor::Start);
    QTest::keyClicks(form.description, u"b"_s);
    QCOMPARE(form.typed().description, u"b"_s + odd.description);
    QTest::mouseClick(child<QToolButton>(form, u"descriptionUndo"_s), Qt::LeftButton);
    QCOMPARE(form.typed().description, odd.description);
    QVERIFY(!form.isMarked(u"description"_s));
}

void TestEditServerDialog::untouchedIsNotJudged()
{
    Form form({u" "_s, u"odd_name.se"_s, {}});
    QVERIFY(!form.hint(u"hostname"_s).startsWith(u'✕'));
    QVERIFY(!form.hint(u"description"_s).startsWith(u'⚠'));
    QTest::keyClicks(form.hostname, u"x"_s);
    QVERIFY(form.hint(u"hostname"_s).startsWith(u'✕'));
}

/// A field to type in shows it as a text is shown, so the words below tell.
void TestEditServerDialog::whatTurnsTextIsTold()
{
    const InstanceFields turned{u"a\u202egpj.exe"_s, u"\u2067shop.se"_s, u"Norr\u200f"_s};
    Form form(turned);
    QVERIFY(form.hint(u"description"_s).contains(u"character at place 2"_s));
    QVERIFY(form.hint(u"hostname"_s).contains(u"character at place 1"_s));
    QVERIFY(form.hint(u"technicalContact"_s).contains(u"character at place 5"_s));
    // It is told, not changed.
    QVERIFY(inventory::differences(turned, form.typed()).isEmpty());
    QVERIFY(!form.hasChanges());
    form.description->setFocus();
    form.description->selectAll();
    QTest::keyClicks(form.description, u"shop"_s);
    QVERIFY(!form.hint(u"description"_s).contains(u"place"_s));
    // A hostname that is changed has a fault.
    QTest::keyClicks(form.hostname, u"x"_s);
    QVERIFY(form.hint(u"hostname"_s).startsWith(u'✕'));
}

void TestEditServerDialog::longLineIsReplacedOnly_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("just too long") << static_cast<int>(gui::FieldEdit::longestLine) + 1;
    QTest::newRow("longer than a line of Qt's") << 40'000;
    QTest::newRow("a million") << 1'000'000;
}

void TestEditServerDialog::longLineIsReplacedOnly()
{
    QFETCH(const int, length);
    const InstanceFields fields{u"shop"_s, QString(length, u'h'), QString(length, u't')};
    Form form(fields);
    QVERIFY(!form.hasChanges());
    for (const QString &field : {u"hostname"_s, u"technicalContact"_s}) {
        QVERIFY(!form.isMarked(field));
        QVERIFY(form.hint(field).contains(u"more than can be edited"_s));
    }
    QVERIFY(form.contact->isReadOnly());
    QVERIFY(form.contact->text().size() <= gui::FieldEdit::longestLine);
    QTest::keyClicks(form.contact, u"x"_s);
    QVERIFY(!form.hasChanges());
    // The others are saved as ever.
    QTest::keyClicks(form.description, u"x"_s);
    QVERIFY(form.save->isEnabled());
    QCOMPARE(inventory::differences(fields, form.typed()), QList{inventory::Field::Description});
    auto *replace = child<QToolButton>(form, u"hostnameUndo"_s);
    QCOMPARE(replace->text(), u"Replace"_s);
    QTest::mouseClick(replace, Qt::LeftButton);
    QTest::keyClicks(form.hostname, u"new.se"_s);
    QCOMPARE(form.typed().hostname, u"new.se"_s);
    QVERIFY(form.isMarked(u"hostname"_s));
    QCOMPARE(replace->text(), u"Undo"_s);
    QTest::mouseClick(replace, Qt::LeftButton);
    QCOMPARE(form.typed().hostname, fields.hostname);
    QVERIFY(!form.isMarked(u"hostname"_s));
    QVERIFY(form.hostname->isReadOnly());
}

void TestEditServerDialog::whatALineHasNoRoomForIsTold()
{
    Form form;
    QGuiApplication::clipboard()->setText(QString(gui::FieldEdit::longestLine + 1, u'x'));
    form.contact->selectAll();
    form.contact->paste();
    QVERIFY(form.hint(u"technicalContact"_s).startsWith(u'✕'));
    // Nobody saves half of what was put in without knowing.
    QVERIFY(!form.save->isEnabled());
    QTest::keyClick(form.contact, Qt::Key_Backspace);
    QVERIFY(!form.hint(u"technicalContact"_s).startsWith(u'✕'));
    QVERIFY(form.save->isEnabled());
}

void TestEditServerDialog::longDescriptionIsShownInParts()
{
    const InstanceFields fields{QString(100'000, u'd'), u"old.se"_s, u"Norr"_s};
    Form form(fields);
    QVERIFY(!form.hasChanges());
    auto *bar = form.findChild<gui::PartBar *>();
    QVERIFY(bar && bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton *>(u"later"_s), Qt::LeftButton);
    QVERIFY(!form.hasChanges());
    QTest::keyClicks(form.description, u"x"_s);
    QVERIFY(form.isMarked(u"description"_s));
    QCOMPARE(form.typed().description.size(), 100'001);
    QVERIFY(form.description->document()->characterCount() < 10'000);
    QTest::keyClick(form.description, Qt::Key_Backspace);
    QVERIFY(!form.hasChanges());
}

void TestEditServerDialog::blankDescriptionIsPointedOut()
{
    Form form;
    QVERIFY(!form.hint(u"description"_s).startsWith(u'⚠'));
    form.description->setPlainText(u"  "_s);
    QVERIFY(form.hint(u"description"_s).startsWith(u'⚠'));
    QVERIFY(form.save->isEnabled());
}

void TestEditServerDialog::contactWarnsOnlyWhenChanged()
{
    Form form;
    QVERIFY(!form.hint(u"technicalContact"_s).startsWith(u'⚠'));
    form.contact->setText(u"Väst"_s);
    QVERIFY(form.hint(u"technicalContact"_s).startsWith(u'⚠'));
}

void TestEditServerDialog::serverWordsStandAtTheirField()
{
    Form form;
    form.hostname->setText(u"new.se"_s);
    api::Error error{.kind = api::Error::Kind::Rejected, .status = 400};
    error.fields.insert(u"hostname"_s, {u"Already <b>taken</b>."_s});
    form.showOutcome({.kind = Outcome::Failed, .error = error});
    QVERIFY(form.hint(u"hostname"_s).contains(u"Already <b>taken</b>."_s));
    QCOMPARE(child<QLabel>(form, u"hostnameHint"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!form.hint(u"description"_s).contains(u"taken"_s));
    QTest::keyClicks(form.hostname, u"x"_s);
    QVERIFY(!form.hint(u"hostname"_s).contains(u"taken"_s));
}

void TestEditServerDialog::failureKeepsWhatWasTyped()
{
    Form form;
    form.description->setPlainText(u"two\nlines"_s);
    form.setSaving(true);
    QVERIFY(!form.save->isEnabled());
    form.showOutcome({.kind = Outcome::Failed, .error = api::Error{.kind = api::Error::Kind::NoConnection}});
    QCOMPARE(form.typed().description, u"two\nlines"_s);
    QVERIFY(form.save->isEnabled());
    QVERIFY(child<gui::Notice>(form, u"notice"_s)->isVisible());
}

void TestEditServerDialog::closingAsks()
{
    Form form;
    form.hostname->setText(u"new.se"_s);
    form.close();
    QVERIFY(form.isVisible());
    QVERIFY(form.question());
    QTest::mouseClick(child<QPushButton>(*form.question(), u"keep"_s), Qt::LeftButton);
    QTRY_VERIFY(!form.question());
    QVERIFY(form.isVisible());
    QCOMPARE(form.hostname->text(), u"new.se"_s);
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(form.question());
    QTest::mouseClick(child<QPushButton>(*form.question(), u"discard"_s), Qt::LeftButton);
    QVERIFY(!form.isVisible());
}

void TestEditServerDialog::closingUnchangedDoesNotAsk()
{
    Form form;
    form.close();
    QVERIFY(!form.isVisible());
    QVERIFY(!form.question());
}

void TestEditServerDialog::enterOnCancelSavesNothing()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.hostname->setText(u"new.se"_s);
    QSignalSpy asked(&form, &EditServerDialog::saveAsked);
    auto *cancel = child<QPushButton>(form, u"cancel"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QVERIFY(form.question());
    auto *discard = child<QPushButton>(*form.question(), u"discard"_s);
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Return);
    QVERIFY(!form.isVisible());
}

void TestEditServerDialog::wordsAboutTheWholeAreShown()
{
    Form form;
    form.hostname->setText(u"new.se"_s);
    api::Error error{.kind = api::Error::Kind::Rejected, .status = 400, .words = u"The account is locked."_s};
    error.fields.insert(u"other"_s, {u"Odd <i>other</i>."_s});
    form.showOutcome({.kind = Outcome::Failed, .error = error});
    const QString notice = child<gui::Notice>(form, u"notice"_s)->sentence();
    QVERIFY(notice.contains(u"The account is locked."_s));
    QVERIFY(notice.contains(u"Odd <i>other</i>."_s));
}

void TestEditServerDialog::savingCannotBeClosed()
{
    Form form;
    form.hostname->setText(u"new.se"_s);
    form.setSaving(true);
    form.close();
    QVERIFY(form.isVisible());
    QVERIFY(!form.question());
}

CONSOLE_TEST(QApplication, TestEditServerDialog)

} // namespace tst_editserverdialog

#include "tst_editserverdialog.moc"
