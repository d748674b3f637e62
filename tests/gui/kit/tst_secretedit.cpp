// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/secretedit.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

namespace tst_secretedit {

using namespace Qt::StringLiterals;
using gui::SecretEdit;

namespace {

const QString secret = u"hush-5a2f-key"_s;

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

QString marked()
{
    return clipboard().text(QClipboard::Selection);
}

/// A field that shows its secret, beside one as Qt has it.
struct Shown
{
    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(plain);
        edit->setText(secret);
        edit->setShown(true);
        plain->setText(u"ordinary"_s);
        window.resize(400, 100);
        window.show();
        window.activateWindow();
        edit->setFocus();
    }

    QWidget window;
    SecretEdit *edit = new SecretEdit(&window);
    QLineEdit *plain = new QLineEdit(&window);
};

/// The desktop's own server, seen by nobody.
class Screen
{
public:
    ~Screen()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    bool start()
    {
        const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
        if (program.isEmpty())
            return false;
        m_server.start(program,
                       {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s});
        if (!m_server.waitForReadyRead())
            return false;
        qputenv("DISPLAY", ':' + m_server.readAllStandardOutput().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
        return true;
    }

private:
    QProcess m_server;
};

} // namespace

/// What is marked in a field for a secret stays there, and what is copied from it does not stay for long.
class TestSecretEdit : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingMarkedIsGivenAway_data();
    void nothingMarkedIsGivenAway();
    void staysShownAndEditable();
    void copyIsTakenAway();
    void cutIsACopy();
    void menuCopiesTheSameWay();
    void hiddenGivesNothing();
    void rightMenuCopiesNothingElse();

private:
    QAction *menuAction(SecretEdit &edit, const QString &name);
};

void TestSecretEdit::init()
{
    TestCase::init();
    clipboard().clear();
    if (clipboard().supportsSelection())
        clipboard().clear(QClipboard::Selection);
}

void TestSecretEdit::nothingMarkedIsGivenAway_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"all by key", "a part by key", "to the end by key", "deleted by key", "twice clicked", "drawn over"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestSecretEdit::nothingMarkedIsGivenAway()
{
    QFETCH(QString, how);
#ifdef Q_OS_LINUX
    QVERIFY2(clipboard().supportsSelection(), "Xvfb does not run: it is what this is tried on");
#else
    QSKIP("Only a desktop of X11 has a selection.");
#endif
    Shown shown;
    const auto mark = [&how](QLineEdit *edit) {
        const QPoint middle(edit->width() / 4, edit->height() / 2);
        edit->setFocus();
        edit->setCursorPosition(0);
        if (how == "all by key"_L1) {
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        } else if (how == "a part by key"_L1) {
            QTest::keyClick(edit, Qt::Key_Right, Qt::ShiftModifier);
            QTest::keyClick(edit, Qt::Key_Right, Qt::ShiftModifier);
        } else if (how == "to the end by key"_L1) {
            QTest::keyClick(edit, Qt::Key_End, Qt::ShiftModifier);
        } else if (how == "twice clicked"_L1) {
            QTest::mouseDClick(edit, Qt::LeftButton, {}, QPoint(20, middle.y()));
            QTest::mouseRelease(edit, Qt::LeftButton, {}, QPoint(20, middle.y()));
        } else if (how == "drawn over"_L1) {
            QTest::mousePress(edit, Qt::LeftButton, {}, QPoint(4, middle.y()));
            QTest::mouseMove(edit, middle);
            QTest::mouseRelease(edit, Qt::LeftButton, {}, middle);
        } else {
            QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
        }
    };
    const bool marks = how != "deleted by key"_L1;
    mark(shown.edit);
    QCOMPARE(shown.edit->hasSelectedText(), marks);
    QVERIFY(shown.edit->isShown());
    QCOMPARE(marked(), QString());
    QCOMPARE(clipboard().text(), QString());
    // An ordinary field gives it away: the test can fail.
    mark(shown.plain);
    QVERIFY(!(marks ? marked() : clipboard().text()).isEmpty());
}

void TestSecretEdit::staysShownAndEditable()
{
    Shown shown;
    QTest::keyClick(shown.edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(shown.edit, u"another"_s);
    QCOMPARE(shown.edit->text(), u"another"_s);
    QCOMPARE(shown.edit->displayText(), u"another"_s);
    QTest::keyClick(shown.edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown.edit->text() != u"another"_s && !shown.edit->text().isEmpty());
    shown.edit->setShown(false);
    QVERIFY(!shown.edit->displayText().contains(u'a'));
}

void TestSecretEdit::copyIsTakenAway()
{
    {
        Shown shown;
        QCOMPARE(shown.edit->clipboard().sentence(QLocale(u"en"_s)), QString());
        QTest::keyClick(shown.edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(shown.edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), secret);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        QCOMPARE(shown.edit->clipboard().left(), gui::SecretClipboard::ticks);
        QCOMPARE(shown.edit->clipboard().sentence(QLocale(u"en"_s)), u"Cleared from the clipboard in 30 s"_s);
    }
    QCOMPARE(clipboard().text(), QString());
}

void TestSecretEdit::cutIsACopy()
{
    Shown shown;
    shown.edit->setSelection(0, 5);
    QTest::keyClick(shown.edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown.edit->text(), secret.sliced(5));
    QCOMPARE(clipboard().text(), secret.first(5));
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    // Nothing is marked now.
    QTest::keyClick(shown.edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown.edit->text(), secret.sliced(5));
}

QAction *TestSecretEdit::menuAction(SecretEdit &edit, const QString &name)
{
    const QPoint place = edit.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, edit.mapToGlobal(place));
    QCoreApplication::sendEvent(&edit, &event);
    const QList<QMenu *> menus = edit.findChildren<QMenu *>();
    return menus.isEmpty() ? nullptr : menus.constLast()->findChild<QAction *>(name);
}

void TestSecretEdit::menuCopiesTheSameWay()
{
    Shown shown;
    QAction *idle = menuAction(*shown.edit, u"edit-copy"_s);
    QVERIFY(idle && !idle->isEnabled());
    shown.edit->selectAll();
    QAction *copy = menuAction(*shown.edit, u"edit-copy"_s);
    QVERIFY(copy && copy->isEnabled());
    copy->trigger();
    QCOMPARE(clipboard().text(), secret);
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QAction *cut = menuAction(*shown.edit, u"edit-cut"_s);
    QVERIFY(cut && cut->isEnabled());
    cut->trigger();
    QCOMPARE(shown.edit->text(), QString());
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
}

void TestSecretEdit::hiddenGivesNothing()
{
    Shown shown;
    shown.edit->setShown(false);
    QTest::keyClick(shown.edit, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(shown.edit->hasSelectedText());
    QTest::keyClick(shown.edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(shown.edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown.edit->text(), secret);
    QCOMPARE(clipboard().text(), QString());
    QAction *copy = menuAction(*shown.edit, u"edit-copy"_s);
    QVERIFY(copy && !copy->isEnabled());
    QVERIFY(!shown.edit->isShown());
}

/// Each action of the menu, none of which is known here by name.
void TestSecretEdit::rightMenuCopiesNothingElse()
{
    Shown shown;
    shown.edit->selectAll();
    QAction *copy = menuAction(*shown.edit, u"edit-copy"_s);
    QVERIFY(copy);
    const QList<QAction *> all = shown.edit->findChildren<QMenu *>().constLast()->actions();
    QVERIFY(all.size() > 4);
    for (QAction *action : all) {
        shown.edit->setText(secret);
        shown.edit->selectAll();
        clipboard().clear();
        action->trigger();
        QVERIFY2(clipboard().text().isEmpty() ||
                     clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret",
                 qPrintable(action->text()));
        if (clipboard().supportsSelection())
            QVERIFY2(marked().isEmpty(), qPrintable(action->text()));
    }
}

static int runTests(int argc, char **argv)
{
    Screen screen;
    screen.start();
    return support::runUnit<QApplication, TestSecretEdit>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_secretedit

#include "tst_secretedit.moc"
