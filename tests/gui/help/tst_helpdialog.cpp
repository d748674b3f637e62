// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/help.h"
#include "gui/help/helpdialog.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QTextBrowser>
#include <QUrl>

namespace tst_helpdialog {

using namespace Qt::StringLiterals;

/// The help as a person reads it.
class TestHelpDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.use(u"en"_s); }
    void chaptersAreRead();
    void searchLeavesWhatHasTheWords();
    void whatIsSearchedIsMarked();
    void linksLeadToChaptersAlone();
    void anotherLanguage();
    void overWindowsOfItsOwn();

private:
    static QLineEdit &search(gui::HelpDialog &dialog) { return *dialog.findChild<QLineEdit *>(u"search"_s); }
    static QListWidget &list(gui::HelpDialog &dialog) { return *dialog.findChild<QListWidget *>(u"chapters"_s); }
    static QTextBrowser &text(gui::HelpDialog &dialog) { return *dialog.findChild<QTextBrowser *>(u"text"_s); }
    static QStringList shown(gui::HelpDialog &dialog)
    {
        QStringList titles;
        for (int row = 0; row < list(dialog).count(); ++row) {
            if (!list(dialog).item(row)->isHidden())
                titles += list(dialog).item(row)->text();
        }
        return titles;
    }

    words::Language m_language;
};

void TestHelpDialog::chaptersAreRead()
{
    gui::HelpDialog dialog(m_language, nullptr);
    dialog.show();
    QCOMPARE(list(dialog).currentItem()->text(), u"First steps"_s);
    QTest::keyClick(&list(dialog), Qt::Key_Down);
    QVERIFY(text(dialog).toPlainText().startsWith("Overview\n"_L1));
    dialog.showChapter(u"command-line"_s);
    QCOMPARE(list(dialog).currentItem()->text(), u"Command line"_s);
    // Marks of formatting are no text.
    QVERIFY(text(dialog).toPlainText().contains(u"\n--demo-size SIZE\n"_s));
    QVERIFY(!text(dialog).toPlainText().contains(u'<'));
}

void TestHelpDialog::searchLeavesWhatHasTheWords()
{
    gui::HelpDialog dialog(m_language, nullptr);
    dialog.show();
    const QStringList all = shown(dialog);
    QTest::keyClicks(&search(dialog), u"KEYCHAIN locked"_s);
    const QStringList found = shown(dialog);
    QVERIFY(found.contains(u"First steps"_s) && !found.contains(u"Expiry"_s) && found.size() < all.size());
    QTest::keyClicks(&search(dialog), u" xyzzy"_s);
    QCOMPARE(shown(dialog), QStringList());
    QVERIFY(dialog.findChild<QLabel *>(u"nothing"_s)->isVisible());
    search(dialog).clear();
    QCOMPARE(shown(dialog), all);
    QVERIFY(!dialog.findChild<QLabel *>(u"nothing"_s)->isVisible());
    // A chapter that is asked for is shown, whatever is typed.
    dialog.search(u"keychain locked"_s);
    dialog.showChapter(u"expiry"_s);
    QCOMPARE(list(dialog).currentItem()->text(), u"Expiry"_s);
    QCOMPARE(search(dialog).text(), QString());
}

void TestHelpDialog::whatIsSearchedIsMarked()
{
    gui::HelpDialog dialog(m_language, nullptr);
    dialog.show();
    dialog.showChapter(u"people"_s);
    QVERIFY(text(dialog).extraSelections().isEmpty());
    dialog.search(u"clipboard"_s);
    QCOMPARE(list(dialog).currentItem()->text(), u"People"_s);
    QCOMPARE(text(dialog).extraSelections().size(), 1);
    QCOMPARE(text(dialog).extraSelections().constFirst().cursor.selectedText(), u"clipboard"_s);
}

void TestHelpDialog::linksLeadToChaptersAlone()
{
    gui::HelpDialog dialog(m_language, nullptr);
    dialog.show();
    Q_EMIT text(dialog).anchorClicked(QUrl(u"expiry.md"_s));
    QCOMPARE(list(dialog).currentItem()->text(), u"Expiry"_s);
    for (const QString &elsewhere : {u"https://example.se/start.md"_s, u"file:///etc/passwd"_s, u"start"_s + u"x"_s})
        Q_EMIT text(dialog).anchorClicked(QUrl(elsewhere));
    QCOMPARE(list(dialog).currentItem()->text(), u"Expiry"_s);
    QVERIFY(text(dialog).source().isEmpty());
}

void TestHelpDialog::anotherLanguage()
{
    gui::HelpDialog dialog(m_language, nullptr);
    dialog.show();
    dialog.showChapter(u"storage"_s);
    m_language.use(u"sv"_s);
    QTRY_COMPARE(list(dialog).currentItem()->text(), u"Vad som sparas och var"_s);
    QVERIFY(text(dialog).toPlainText().startsWith("Vad som sparas och var\n"_L1));
    QCOMPARE(dialog.windowTitle(), u"Hjälp"_s);
}

/// Two of them in one program: that of a window, and that of what stands over none.
void TestHelpDialog::overWindowsOfItsOwn()
{
    QMainWindow main;
    QDialog over(&main);
    QDialog alone;
    gui::Help ofMain(m_language, &main, nullptr);
    gui::Help ofOthers(m_language, nullptr, nullptr);
    for (QWidget *window : {static_cast<QWidget *>(&over), static_cast<QWidget *>(&alone)}) {
        window->show();
        QTest::keyClick(window, Qt::Key_F1);
        QCOMPARE(window->findChildren<gui::HelpDialog *>().size(), 1);
        // Again, in the help itself.
        QTest::keyClick(window->findChild<QTextBrowser *>(u"text"_s), Qt::Key_F1);
        QCOMPARE(window->findChildren<gui::HelpDialog *>().size(), 1);
    }
    QTest::keyClick(&alone, Qt::Key_F1, Qt::ShiftModifier);
    QTest::keyClick(&over, Qt::Key_F2);
    QCOMPARE(over.findChildren<gui::HelpDialog *>().size(), 1);
}

CONSOLE_TEST(QApplication, TestHelpDialog)

} // namespace tst_helpdialog

#include "tst_helpdialog.moc"
