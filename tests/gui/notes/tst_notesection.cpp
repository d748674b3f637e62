// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/closeguard.h"
#include "gui/kit/partbar.h"
#include "notesectionstage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace tst_notesection {

using namespace Qt::StringLiterals;
using notesection::Setup;

class TestNoteSection : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWithoutAnObject();
    void keptWhenItIsLeft();
    void keptByKeys();
    void keptBeforeAnotherIsShown();
    void starAtOnce();
    void shownAsTyped();
    void foreignChangeNeverTakesWhatIsTyped();
    void secretIsQuestioned();
    void keptAnywayIsNotAskedAgain();
    void questionAboutAnother();
    void windowWaitsForTheAnswer();
    void whatWaitsIsAskedAboutBeforeTheWindowCloses();
    void completesTheLastTag();
    void readOnlyBesideAnotherProgram();
    void growsWithItsText();
    void comesBackToTheCharacter();
    void longOneIsShownInParts();
};

void TestNoteSection::hiddenWithoutAnObject()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    QVERIFY(on.section->isHidden());
    on.section->showNote(u"c1"_s, u"www"_s);
    QVERIFY(on.section->isVisible());
    on.section->showNote({}, {});
    QVERIFY(on.section->isHidden());
    // Nothing was typed: nothing is kept.
    QVERIFY(on.notes.isEmpty());
}

void TestNoteSection::keptWhenItIsLeft()
{
    QTemporaryDir folder;
    {
        Setup on(folder.path());
        on.section->showNote(u"c1"_s, u"www.a.se"_s);
        on.typeText(u"Ring Anna"_s);
        QVERIFY(!on.note());
        on.elsewhere->setFocus();
        QVERIFY(on.note());
        QCOMPARE(on.note()->text, u"Ring Anna"_s);
        on.tags->setFocus();
        QTest::keyClicks(on.tags, u"prod , test,"_s);
        on.elsewhere->setFocus();
        QCOMPARE(on.note()->tags, (QStringList{u"prod"_s, u"test"_s}));
        QCOMPARE(on.tags->text(), u"prod, test"_s);
        QCOMPARE(on.notes.titleOf(u"instance"_s, u"c1"_s), u"www.a.se"_s);
        on.typeText(u"!"_s);
        // The window goes away with the focus in the note.
    }
    Setup again(folder.path());
    QVERIFY(again.note());
    QVERIFY(again.note()->text.contains(u"Ring Anna"_s));
    QVERIFY(again.note()->text.contains(u'!'));
    again.section->showNote(u"c1"_s, {});
    QCOMPARE(again.tags->text(), u"prod, test"_s);
    // Emptied, it is none.
    again.text->setFocus();
    again.text->selectAll();
    QTest::keyClick(again.text, Qt::Key_Delete);
    again.tags->setFocus();
    again.tags->clear();
    again.elsewhere->setFocus();
    QVERIFY(!again.note());
}

void TestNoteSection::keptByKeys()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"rad"_s);
    QTest::keyClick(on.text, Qt::Key_Return);
    QVERIFY(!on.note());
    QTest::keyClicks(on.text, u"två"_s);
    QTest::keyClick(on.text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.note()->text, u"rad\ntvå"_s);
    QVERIFY(on.text->hasFocus());
    QCOMPARE(on.text->toPlainText(), u"rad\ntvå"_s);
    QCOMPARE(on.text->textCursor().position(), 7);
    on.tags->setFocus();
    QTest::keyClicks(on.tags, u"a"_s);
    QTest::keyClick(on.tags, Qt::Key_Return);
    QCOMPARE(on.note()->tags, QStringList{u"a"_s});
    // Tab leaves the text, to go on by keyboard.
    on.text->setFocus();
    QTest::keyClick(on.text, Qt::Key_Tab);
    QVERIFY(on.elsewhere->hasFocus());
}

void TestNoteSection::keptBeforeAnotherIsShown()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.set(u"c2"_s, u"den andra"_s);
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"den ena"_s);
    on.section->showNote(u"c2"_s, {});
    QCOMPARE(on.note(u"c1"_s)->text, u"den ena"_s);
    QCOMPARE(on.note(u"c2"_s)->text, u"den andra"_s);
    QCOMPARE(on.text->toPlainText(), u"den andra"_s);
    on.section->showNote(u"c3"_s, {});
    QCOMPARE(on.text->toPlainText(), QString());
    QVERIFY(!on.note(u"c3"_s));
}

void TestNoteSection::starAtOnce()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"halv"_s);
    QTest::mouseClick(on.star, Qt::LeftButton);
    QVERIFY(on.note()->isFavourite);
    QCOMPARE(on.star->text(), u"★"_s);
    QTest::mouseClick(on.star, Qt::LeftButton);
    QCOMPARE(on.star->text(), u"☆"_s);
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->text, u"halv"_s);
    QVERIFY(!on.note()->isFavourite);
}

void TestNoteSection::shownAsTyped()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"<b>fet</b> & <script>"_s);
    on.elsewhere->setFocus();
    on.section->showNote(u"c2"_s, {});
    on.section->showNote(u"c1"_s, {});
    QCOMPARE(on.text->toPlainText(), u"<b>fet</b> & <script>"_s);
    QCOMPARE(on.note()->text, u"<b>fet</b> & <script>"_s);
}

void TestNoteSection::foreignChangeNeverTakesWhatIsTyped()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.set(u"c1"_s, u"från annat håll"_s);
    QCOMPARE(on.text->toPlainText(), u"från annat håll"_s);
    on.text->setFocus();
    on.text->selectAll();
    QTest::keyClicks(on.text, u"mitt"_s);
    on.set(u"c1"_s, u"en gång till"_s, {u"ny"_s});
    QCOMPARE(on.text->toPlainText(), u"mitt"_s);
    // As the details do at every change.
    on.section->showNote(u"c1"_s, {});
    QCOMPARE(on.text->toPlainText(), u"mitt"_s);
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->text, u"mitt"_s);
}

void TestNoteSection::secretIsQuestioned()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"password: hunter2"_s);
    on.elsewhere->setFocus();
    QVERIFY(on.question());
    QVERIFY(on.question()->findChild<QLabel *>(u"question"_s)->text().contains(u"password"_s));
    QVERIFY(!on.note());
    on.answer(u"back"_s);
    QVERIFY(!on.question());
    QVERIFY(!on.note());
    QCOMPARE(on.text->toPlainText(), u"password: hunter2"_s);
    QVERIFY(on.text->hasFocus());
    // Mended, it is kept without a question.
    on.text->selectAll();
    QTest::keyClicks(on.text, u"see the vault"_s);
    on.elsewhere->setFocus();
    QVERIFY(!on.question());
    QCOMPARE(on.note()->text, u"see the vault"_s);
}

void TestNoteSection::keptAnywayIsNotAskedAgain()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"losenord: sommar"_s);
    QTest::keyClick(on.text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(on.question());
    on.answer(u"keep"_s);
    QCOMPARE(on.note()->text, u"losenord: sommar"_s);
    on.text->setFocus();
    on.elsewhere->setFocus();
    on.section->showNote(u"c2"_s, {});
    on.section->showNote(u"c1"_s, {});
    QVERIFY(!on.question());
    QCOMPARE(on.text->toPlainText(), u"losenord: sommar"_s);
}

void TestNoteSection::questionAboutAnother()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    QSignalSpy back(on.section, &gui::NoteSection::backAsked);
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"pin: 1234"_s);
    on.section->showNote(u"c2"_s, {});
    QVERIFY(on.question());
    QCOMPARE(on.text->toPlainText(), QString());
    on.answer(u"back"_s);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.at(0).at(0).toString(), u"c1"_s);
    on.section->showNote(u"c1"_s, {});
    QCOMPARE(on.text->toPlainText(), u"pin: 1234"_s);
    // Left again it is asked about again, and can be kept about the one it is about.
    on.section->showNote(u"c2"_s, {});
    QVERIFY(on.question());
    on.answer(u"keep"_s);
    QCOMPARE(on.note(u"c1"_s)->text, u"pin: 1234"_s);
    QVERIFY(!on.note(u"c2"_s));
    QCOMPARE(on.text->toPlainText(), QString());
}

void TestNoteSection::windowWaitsForTheAnswer()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    gui::CloseGuard guard(on.window);
    int closed = 0;
    const auto close = [&] { ++closed; };
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"vanlig text"_s);
    QVERIFY(guard.settle(close));
    QCOMPARE(on.note()->text, u"vanlig text"_s);

    on.typeText(u" password: x"_s);
    QVERIFY(!guard.settle(close));
    QVERIFY(on.question());
    // Another try to close does not take the question away.
    QVERIFY(!guard.settle(close));
    QVERIFY(on.question());
    on.answer(u"back"_s);
    QTest::qWait(0);
    QCOMPARE(closed, 0);
    QVERIFY(on.text->toPlainText().endsWith(u"password: x"_s));

    QVERIFY(!guard.settle(close));
    on.answer(u"keep"_s);
    QTRY_COMPARE(closed, 1);
    QVERIFY(on.note()->text.endsWith(u"password: x"_s));
}

void TestNoteSection::whatWaitsIsAskedAboutBeforeTheWindowCloses()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    gui::CloseGuard guard(on.window);
    on.section->showNote(u"c1"_s, {});
    on.typeText(u"password: x"_s);
    on.elsewhere->setFocus();
    on.answer(u"back"_s);
    // Of another object than the one that is shown, and with the keyboard elsewhere.
    on.section->showNote(u"c2"_s, {});
    on.answer(u"back"_s);
    on.elsewhere->setFocus();
    int closed = 0;
    QVERIFY(!guard.settle([&] { ++closed; }));
    QVERIFY(on.question());
    on.answer(u"keep"_s);
    QTRY_COMPARE(closed, 1);
    QCOMPARE(on.note(u"c1"_s)->text, u"password: x"_s);
    QVERIFY(!on.note(u"c2"_s));
}

void TestNoteSection::completesTheLastTag()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.set(u"c9"_s, {}, {u"Produktion"_s, u"webshop"_s});
    on.section->showNote(u"c1"_s, {});
    on.window.activateWindow();
    on.tags->setFocus();
    QTest::keyClicks(on.tags, u"webshop, pro"_s);
    QCompleter *completer = on.tags->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"webshop, Produktion"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(on.tags->text(), u"webshop, Produktion"_s);
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->tags, (QStringList{u"webshop"_s, u"Produktion"_s}));
}

void TestNoteSection::readOnlyBesideAnotherProgram()
{
    QTemporaryDir folder;
    auto writer = std::make_unique<Setup>(folder.path());
    QTRY_VERIFY(writer->notes.isWritable());
    writer->set(u"c1"_s, u"hos den andra"_s);
    QTRY_VERIFY(!writer->notes.isUnwritten(u"instance"_s, u"c1"_s));
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    QTRY_COMPARE(on.text->toPlainText(), u"hos den andra"_s);
    QVERIFY(!on.star->isEnabled());
    QVERIFY(on.text->isReadOnly() && on.tags->isReadOnly());
    QVERIFY(on.notice().contains(u"can only be read"_s));
    writer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(on.star->isEnabled(), 30'000);
    QVERIFY(!on.text->isReadOnly());
    QCOMPARE(on.notice(), QString());
}

void TestNoteSection::growsWithItsText()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    on.section->showNote(u"c1"_s, {});
    const int least = on.text->sizeHint().height();
    for (const QString &line : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        on.typeText(line);
        QTest::keyClick(on.text, Qt::Key_Return);
    }
    QVERIFY(on.text->sizeHint().height() > least);
    QTRY_COMPARE(on.text->height(), on.text->sizeHint().height());
    on.text->setPlainText(u"rad\n"_s.repeated(100));
    const int most = on.text->sizeHint().height();
    QVERIFY(most < 12 * on.text->fontMetrics().lineSpacing());
    // In one row it begins as high as a line of tags.
    on.text->clear();
    on.section->setInRow(true);
    on.window.resize(900, 400);
    QTRY_VERIFY(on.text->geometry().left() > on.tags->geometry().right());
    QVERIFY(on.text->sizeHint().height() < least);
}

void TestNoteSection::comesBackToTheCharacter()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    const QString kept = u"ring\u00a0Anna\r\nDoris\u2028\tkl. 8"_s;
    on.set(u"c1"_s, kept);
    on.section->showNote(u"c1"_s, {});
    // Looked at, it is not written anew.
    on.text->setFocus();
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->text, kept);
    on.text->moveCursor(QTextCursor::Start);
    on.typeText(u"!"_s);
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->text, u'!' + kept);
}

/// However long it is, a key press costs the same.
void TestNoteSection::longOneIsShownInParts()
{
    QTemporaryDir folder;
    Setup on(folder.path());
    const QString kept(100'000, u'd');
    on.set(u"c1"_s, kept);
    on.section->showNote(u"c1"_s, {});
    const auto *bar = on.section->findChild<gui::PartBar *>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY(on.text->document()->characterCount() <= gui::ExactEdit::longestShown + 1);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"later"_s), Qt::LeftButton);
    on.typeText(u"!"_s);
    QVERIFY(on.text->document()->characterCount() <= gui::ExactEdit::longestShown + 1);
    on.elsewhere->setFocus();
    QCOMPARE(on.note()->text.size(), 100'001);
    QCOMPARE(QString(on.note()->text).remove(u'!'), kept);
    on.section->showNote(u"c2"_s, {});
    QVERIFY(!bar->isVisible());
}

CONSOLE_TEST(QApplication, TestNoteSection)

} // namespace tst_notesection

#include "tst_notesection.moc"
