// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/exactedit.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

namespace tst_exactedit {

using namespace Qt::StringLiterals;
using gui::ExactEdit;

namespace {

const QStringList lineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s, u"\u2029"_s, QString(QChar(0xfdd0)), QString(QChar(0xfdd1))};

/// The text in what the document counts as one character: a letter, or a whole line end.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = QStringView(text).sliced(i).startsWith(u"\r\n"_s) ? 2 : 1;
        pieces += text.mid(i, length);
        i += length - 1;
    }
    return pieces;
}

void moveTo(ExactEdit &edit, int from, int to)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

/// How many characters are laid out at once.
qsizetype shown(const ExactEdit &edit)
{
    return edit.document()->characterCount() - 1;
}

} // namespace

/// Text comes back as it was, whatever is in it; only what was typed differs.
class TestExactEdit : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void onlyTheLetterDiffers_data();
    void onlyTheLetterDiffers();
    void deletedLineEndComesBack();
    void lineEndIsTheTextsOwn_data();
    void lineEndIsTheTextsOwn();
    void copiedAndPasted();
    void readOnlyStaysAsItIs();
    void randomEdits();
};

void TestExactEdit::comesBack_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    add("empty", {});
    add("plain", u"one two"_s);
    add("no-break space", u"one\u00a0two\u202fthree"_s);
    add("line feed", u"one\ntwo\n"_s);
    add("carriage return and line feed", u"one\r\ntwo\r\n"_s);
    add("carriage return", u"one\rtwo\r"_s);
    add("all line ends", u"\n\r\n\r\n\r\r\u2028\u2029\n\u0085\v\f\r\n"_s);
    add("separators", u"one\u2028two\u2029three"_s);
    add("tabs", u"\tone\t\ttwo\t"_s);
    add("blanks at the ends", u"  one  \n  two  "_s);
    add("only a line end", u"\r\n"_s);
    add("control characters", u"a"_s + QChar(0) + u"b\u0001\u001b[31mc\u007f"_s);
    add("what documents use themselves", u"a"_s + QChar(0xfdd0) + u"b"_s + QChar(0xfdd1) + u"c\ufffc"_s);
    add("signs of direction", u"a\u202eb\u200bc\ufeff"_s);
    add("pairs and halves of them", u"\U0001F600"_s + QChar(0xd83d) + u"x"_s + QChar(0xde00));
    add("combined", u"a\u030a å"_s);
    add("markup", u"<b>&amp;</b>"_s);
}

void TestExactEdit::comesBack()
{
    QFETCH(const QString, text);
    ExactEdit edit;
    edit.setExactText(u"before\r\nit"_s);
    edit.setExactText(text);
    QCOMPARE(edit.exactText(), text);
    QVERIFY(edit.part().isWhole());
    QGuiApplication::clipboard()->clear();
    edit.selectAll();
    edit.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestExactEdit::onlyTheLetterDiffers_data()
{
    comesBack_data();
}

void TestExactEdit::onlyTheLetterDiffers()
{
    QFETCH(const QString, text);
    const QStringList pieces = piecesOf(text);
    for (int place = 0; place <= pieces.size(); ++place) {
        ExactEdit edit;
        edit.setExactText(text);
        moveTo(edit, place, place);
        QTest::keyClicks(&edit, u"#"_s);
        QStringList expected = pieces;
        expected.insert(place, u"#"_s);
        QCOMPARE(edit.exactText(), expected.join(QString()));
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.exactText(), text);
    }
}

void TestExactEdit::deletedLineEndComesBack()
{
    for (const QString &lineEnd : lineEnds) {
        const QString text = u"a\nb"_s + lineEnd + u"c\n"_s + lineEnd + lineEnd;
        ExactEdit edit;
        edit.setExactText(text);
        moveTo(edit, 4, 4);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.exactText(), u"a\nbc\n"_s + lineEnd + lineEnd);
        edit.undo();
        QCOMPARE(edit.exactText(), text);
        moveTo(edit, 1, 7);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QCOMPARE(edit.exactText(), u"a"_s + lineEnd);
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit.exactText(), text);
    }
}

void TestExactEdit::lineEndIsTheTextsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("none") << u"a"_s << u"\n"_s;
    QTest::newRow("line feed") << u"a\nb\r\n"_s << u"\n"_s;
    QTest::newRow("both") << u"a\r\nb\n"_s << u"\r\n"_s;
    QTest::newRow("carriage return") << u"a\rb\n"_s << u"\r"_s;
    QTest::newRow("separators only") << u"a\u2029\u2028"_s << u"\n"_s;
}

void TestExactEdit::lineEndIsTheTextsOwn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, lineEnd);
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
        ExactEdit edit;
        edit.setExactText(text);
        // Also where the last line end is of another kind, and nothing is in its line.
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return, modifiers);
        QCOMPARE(edit.exactText(), text + lineEnd);
        QTest::keyClicks(&edit, u"x"_s);
        QTest::keyClick(&edit, Qt::Key_Return, modifiers);
        QCOMPARE(edit.exactText(), text + lineEnd + u"x"_s + lineEnd);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Return, modifiers);
        QCOMPARE(edit.exactText(), lineEnd);
    }
}

void TestExactEdit::copiedAndPasted()
{
    const QString odd = u"one\u00a0\r\n\ttwo\u2028three\u2029"_s + QChar(0xfdd0);
    ExactEdit from;
    from.setExactText(u"<"_s + odd + u">"_s);
    moveTo(from, 1, static_cast<int>(piecesOf(odd).size()) + 1);
    from.cut();
    QCOMPARE(from.exactText(), u"<>"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), odd);
    ExactEdit to;
    to.setExactText(u"a\nb"_s);
    moveTo(to, 1, 2);
    to.paste();
    QCOMPARE(to.exactText(), u"a"_s + odd + u"b"_s);
    QTest::keyClicks(&to, u"x"_s);
    QCOMPARE(to.exactText(), u"a"_s + odd + u"xb"_s);
    to.undo();
    to.undo();
    QCOMPARE(to.exactText(), u"a\nb"_s);
}

void TestExactEdit::readOnlyStaysAsItIs()
{
    ExactEdit edit;
    edit.setReadOnly(true);
    edit.setExactText(u"a\r\nb"_s);
    QGuiApplication::clipboard()->setText(u"x"_s);
    edit.paste();
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.exactText(), u"a\r\nb"_s);
}

/// Beside a list of the same pieces that is edited in the same way.
void TestExactEdit::randomEdits()
{
    QRandomGenerator random(20261130);
    const QStringList stock = lineEnds + QStringList{u"a"_s, u"\u00a0"_s, u"\u2028"_s, u"\t"_s, u"å"_s, u" "_s};
    const auto invent = [&](int most) {
        QStringList pieces;
        for (int left = random.bounded(most); left > 0; --left)
            pieces += stock.at(random.bounded(static_cast<int>(stock.size())));
        // A line feed after a carriage return would be one piece with it.
        return piecesOf(pieces.join(QString()));
    };
    for (int round = 0; round < 200; ++round) {
        QStringList pieces = invent(12);
        const QString text = pieces.join(QString());
        ExactEdit edit;
        edit.setExactText(text);
        for (int step = 0; step < 12; ++step) {
            const int from = random.bounded(static_cast<int>(pieces.size()) + 1);
            const int to = from + random.bounded(static_cast<int>(pieces.size()) - from + 1);
            moveTo(edit, from, to);
            QStringList put;
            if (random.bounded(3) == 0) {
                put = invent(4);
                QMimeData data;
                data.setText(put.join(QString()));
                QGuiApplication::clipboard()->setText(data.text());
                if (put.isEmpty())
                    put = pieces.mid(from, to - from);
                else
                    edit.paste();
            } else if (random.bounded(2) == 0) {
                put = {u"x"_s};
                QTest::keyClicks(&edit, put.first());
            } else if (from < to) {
                QTest::keyClick(&edit, Qt::Key_Delete);
            }
            pieces = pieces.mid(0, from) + put + pieces.mid(to);
            QCOMPARE(edit.exactText(), pieces.join(QString()));
            QCOMPARE(shown(edit), pieces.size());
        }
        while (edit.document()->isUndoAvailable())
            edit.undo();
        QCOMPARE(edit.exactText(), text);
    }
}

CONSOLE_TEST(QApplication, TestExactEdit)

} // namespace tst_exactedit

#include "tst_exactedit.moc"
