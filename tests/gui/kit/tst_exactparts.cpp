// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/exactedit.h"
#include "gui/kit/partbar.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_exactparts {

using namespace Qt::StringLiterals;
using gui::ExactEdit;

namespace {

void moveTo(ExactEdit &edit, int from, int to)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

/// A text without a blank, no two neighbours the same.
QString longWord(int length)
{
    QString word;
    word.reserve(length);
    for (int i = 0; i < length; ++i)
        word += QChar(u'a' + i % 23);
    return word;
}

/// How many characters are laid out at once.
qsizetype shown(const ExactEdit &edit)
{
    return edit.document()->characterCount() - 1;
}

} // namespace

/// Of a long text one part is laid out, and all of it comes back.
class TestExactParts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void longTextIsShownInParts();
    void partsAreCutBetweenCharacters_data();
    void partsAreCutBetweenCharacters();
    void undoReachesOtherParts();
    void pasteOfMuch();
    void growingBeyondAPart();
    void putInByOthers();
    void placeIsShown();
    void barLeadsThroughTheParts();
};

void TestExactParts::longTextIsShownInParts()
{
    for (const int length : {100'000, 1'000'000}) {
        const QString text = longWord(length);
        ExactEdit edit;
        edit.resize(500, 150);
        edit.setExactText(text);
        edit.show();
        QString seen;
        while (true) {
            const ExactEdit::Part part = edit.part();
            QVERIFY(shown(edit) <= ExactEdit::longestShown);
            QCOMPARE(part.first, seen.size());
            QVERIFY(part.end > part.first);
            seen += edit.toPlainText();
            if (part.end == length)
                break;
            edit.showLater();
        }
        QCOMPARE(seen, text);
        edit.showLater();
        QCOMPARE(edit.part().end, length);
        QTest::keyClicks(&edit, u"!"_s);
        while (edit.part().first > 0)
            edit.showEarlier();
        moveTo(edit, 0, 0);
        QTest::keyClicks(&edit, u"!"_s);
        QVERIFY(shown(edit) <= ExactEdit::longestShown);
        QCOMPARE(edit.exactText().size(), length + 2);
        QCOMPARE(edit.exactText().count(u'!'), 2);
        QCOMPARE(QString(edit.exactText()).remove(u'!'), text);
    }
}

void TestExactParts::partsAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("pairs") << u"\U0001F600"_s;
    QTest::newRow("line ends") << u"\r\n"_s;
    QTest::newRow("odd number of units") << u"x\U0001F600"_s;
    QTest::newRow("lines") << u"a line of some words\r\n"_s;
}

void TestExactParts::partsAreCutBetweenCharacters()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(10'000);
    for (const bool later : {true, false}) {
        ExactEdit edit;
        // Also a place within a character.
        edit.setExactText(text, later ? 1 : text.size() / 2 + 1);
        for (int i = 0; i < 12; ++i) {
            const ExactEdit::Part part = edit.part();
            QCOMPARE(edit.exactText(), text);
            for (const qsizetype cut : {part.first, part.end}) {
                const QString around = text.mid(qMax<qsizetype>(cut - 1, 0), cut > 0 ? 2 : 0);
                QVERIFY(around != "\r\n"_L1);
                QVERIFY(around.size() < 2 || !(around.at(0).isHighSurrogate() && around.at(1).isLowSurrogate()));
            }
            QTest::keyClicks(&edit, u"#"_s);
            QCOMPARE(QString(edit.exactText()).remove(u'#'), text);
            QTest::keyClick(&edit, Qt::Key_Backspace);
            if (later)
                edit.showLater();
            else
                edit.showEarlier();
        }
    }
}

void TestExactParts::undoReachesOtherParts()
{
    const QString text = longWord(50'000);
    ExactEdit edit;
    edit.setExactText(text);
    QTest::keyClicks(&edit, u"!"_s);
    edit.showLater();
    edit.showLater();
    const ExactEdit::Part third = edit.part();
    QTest::keyClicks(&edit, u"?"_s);
    QCOMPARE(edit.exactText().count(u'?'), 1);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.exactText(), u"!"_s + text);
    QCOMPARE(edit.part(), third);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.exactText(), text);
    QCOMPARE(edit.part().first, 0);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.exactText(), text);
}

void TestExactParts::pasteOfMuch()
{
    const QString much = longWord(1'000'000);
    ExactEdit edit;
    edit.resize(500, 150);
    edit.show();
    edit.setExactText(u"one\r\ntwo"_s);
    QSignalSpy changed(&edit, &QPlainTextEdit::textChanged);
    moveTo(edit, 3, 4);
    QTest::keyClicks(&edit, u"-"_s);
    QGuiApplication::clipboard()->setText(much);
    edit.paste();
    QCOMPARE(edit.exactText(), u"one-"_s + much + u"two"_s);
    QVERIFY(changed.size() >= 2);
    QVERIFY(shown(edit) <= ExactEdit::longestShown);
    // One goes on behind what was pasted.
    QTest::keyClicks(&edit, u"!"_s);
    QCOMPARE(edit.exactText(), u"one-"_s + much + u"!two"_s);
    edit.undo();
    edit.undo();
    QCOMPARE(edit.exactText(), u"one-two"_s);
    edit.undo();
    QCOMPARE(edit.exactText(), u"one\r\ntwo"_s);
}

void TestExactParts::growingBeyondAPart()
{
    const QString text = longWord(ExactEdit::longestShown);
    ExactEdit edit;
    edit.setExactText(text);
    QVERIFY(edit.part().isWhole());
    moveTo(edit, 2000, 2000);
    QTest::keyClicks(&edit, u"!"_s);
    QTRY_VERIFY(!edit.part().isWhole());
    QVERIFY(shown(edit) <= ExactEdit::longestShown);
    QTest::keyClicks(&edit, u"?"_s);
    QCOMPARE(edit.exactText(), QString(text).insert(2000, u"!?"_s));
    edit.undo();
    edit.undo();
    QCOMPARE(edit.exactText(), text);
}

void TestExactParts::putInByOthers()
{
    // As a screen reader's interface does it.
    ExactEdit edit;
    edit.setPlainText(u"a line\n"_s.repeated(2000));
    QTRY_VERIFY(shown(edit) <= ExactEdit::longestShown);
    QCOMPARE(edit.exactText(), u"a line\n"_s.repeated(2000));
}

void TestExactParts::placeIsShown()
{
    const QString text = longWord(200'000);
    ExactEdit edit;
    for (const int place : {0, 1, 2999, 123'456, 199'999, 200'000}) {
        edit.setExactText(text, place);
        const ExactEdit::Part part = edit.part();
        QVERIFY(part.first <= place && place <= part.end);
        QCOMPARE(part.first + edit.textCursor().position(), place);
    }
}

void TestExactParts::barLeadsThroughTheParts()
{
    QWidget window;
    ExactEdit edit(&window);
    gui::PartBar bar(edit, &window);
    QVBoxLayout layout(&window);
    layout.addWidget(&edit);
    layout.addWidget(&bar);
    window.show();
    auto *label = bar.findChild<QLabel *>();
    auto *earlier = bar.findChild<QToolButton *>(u"earlier"_s);
    auto *later = bar.findChild<QToolButton *>(u"later"_s);
    QVERIFY(!bar.isVisible());
    edit.setExactText(longWord(10'000));
    QVERIFY(bar.isVisible());
    QVERIFY(!earlier->isEnabled());
    window.setLocale(QLocale(QLocale::Swedish));
    QCOMPARE(label->text(), u"Characters 1 to 3\u00a0000 of 10\u00a0000"_s);
    QTest::mouseClick(later, Qt::LeftButton);
    QVERIFY(earlier->isEnabled());
    QVERIFY(label->text().startsWith(u"Characters 3\u00a0001 "_s));
    QTest::keyClicks(&edit, u"x"_s);
    QVERIFY(label->text().endsWith(u"of 10\u00a0001"_s));
    while (later->isEnabled())
        QTest::mouseClick(later, Qt::LeftButton);
    QCOMPARE(edit.part().end, 10'001);
    while (earlier->isEnabled())
        QTest::mouseClick(earlier, Qt::LeftButton);
    QCOMPARE(edit.part().first, 0);
    edit.setExactText(u"short"_s);
    QVERIFY(!bar.isVisible());
}

CONSOLE_TEST(QApplication, TestExactParts)

} // namespace tst_exactparts

#include "tst_exactparts.moc"
