// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/qrcode.h"
#include "gui/people/totppanel.h"
#include "support/testcase.h"
#include "support/whereis.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_totppanel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gui::SecretClipboard;
using gui::TotpPanel;

namespace {

const QString core = u"JBSWY3DPEHPK3PXP"_s;
const QString address = u"otpauth://totp/Cloudnet:osk%C3%A5r@example.se?secret=%1&issuer=Cloudnet"_s.arg(core);

/// A panel in a window of its own, as a person has it before them.
struct Shown
{
    explicit Shown(std::chrono::milliseconds tick = 1h)
        : panel(new TotpPanel(&window, tick))
    {
        window.resize(500, 600);
        panel->resize(500, 600);
        panel->setPerson(u"7"_s, [] { return address; });
        window.show();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString sentence() const { return find<QLabel>("sentence")->text(); }
    QString countdown() const
    {
        const auto *label = find<QLabel>("countdown");
        return label->isVisible() ? label->text() : QString();
    }

    QWidget window;
    TotpPanel *panel;
};

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

/// A secret is where it was asked for, for as long as it was asked for, and nowhere else.
class TestTotpPanel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nowhereUntilShown();
    void hiddenAgain_data();
    void hiddenAgain();
    void samePersonStaysShown();
    void noneAndUnknown();
    void otherThanAnAddress();
    void tooLongForACode();
    void cannotBeMarked();
    void copiedOnlyOnRequest();
    void clearedAfterThirtyTicks();
    void whatElseWasCopiedStays();
    void clearedAtTheEnd_data();
    void clearedAtTheEnd();
    void copiedAgainCountsAgain();
    void hidingKeepsTheCountdown();
};

void TestTotpPanel::init()
{
    TestCase::init();
    clipboard().clear();
}

void TestTotpPanel::nowhereUntilShown()
{
    Shown shown;
    QCOMPARE(support::whereIs(core, *shown.panel), QStringList());
    QVERIFY(!shown.find<gui::QrCode>("code")->isVisible());
    shown.press("show");
    QVERIFY(shown.panel->isShown());
    // The search finds it where it is.
    QVERIFY(!support::whereIs(core, *shown.panel).isEmpty());
    QVERIFY(shown.find<gui::QrCode>("code")->isVisible());
    QVERIFY(!shown.find<gui::QrCode>("code")->isEmpty());
    QCOMPARE(shown.find<QPlainTextEdit>("text")->toPlainText(), address);
    QVERIFY(shown.find<QPlainTextEdit>("text")->isVisible());
    QCOMPARE(shown.find<QPushButton>("show")->text(), u"Hide"_s);
    QCOMPARE(clipboard().text(), QString());
    // Not in what is hovered over or read aloud beside the text itself.
    for (const QString &place : support::whereIs(core, *shown.panel))
        QVERIFY2(!place.contains(u"toolTip"_s) && !place.contains(u"accessibleName"_s), qPrintable(place));
}

void TestTotpPanel::hiddenAgain_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"Hide", "window left", "program left", "page left", "another person", "no person", "changed", "gone"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestTotpPanel::hiddenAgain()
{
    QFETCH(QString, how);
    Shown shown;
    shown.press("show");
    QVERIFY(shown.panel->isShown());
    if (how == "Hide"_L1) {
        shown.press("show");
    } else if (how == "window left"_L1) {
        QEvent left(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&shown.window, &left);
    } else if (how == "program left"_L1) {
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    } else if (how == "page left"_L1) {
        shown.window.hide();
    } else if (how == "another person"_L1) {
        // Even if their secret were the same.
        shown.panel->setPerson(u"8"_s, [] { return address; });
    } else if (how == "no person"_L1) {
        shown.panel->setPerson({}, {});
    } else if (how == "changed"_L1) {
        shown.panel->setPerson(u"7"_s, [] { return u"otpauth://totp/x?secret=NEW"_s; });
    } else {
        shown.panel->setPerson(u"7"_s, [] { return QString(); });
    }
    QVERIFY(!shown.panel->isShown());
    QCOMPARE(support::whereIs(core, *shown.panel), QStringList());
    QVERIFY(shown.find<gui::QrCode>("code")->isEmpty());
    QVERIFY(!shown.find<QPlainTextEdit>("text")->isVisible());
}

void TestTotpPanel::samePersonStaysShown()
{
    Shown shown;
    shown.press("show");
    shown.panel->setPerson(u"7"_s, [] { return address; });
    QVERIFY(shown.panel->isShown());
    QCOMPARE(shown.find<QPlainTextEdit>("text")->toPlainText(), address);
}

void TestTotpPanel::noneAndUnknown()
{
    Shown shown;
    QVERIFY(shown.find<QPushButton>("show")->isVisible());
    for (const QString &blank : {QString(), u""_s, u" \n"_s}) {
        shown.panel->setPerson(u"7"_s, [blank] { return blank; });
        QCOMPARE(shown.sentence(), u"None is set up for this person."_s);
        QVERIFY(!shown.find<QPushButton>("show")->isVisible());
        QVERIFY(!shown.find<QPushButton>("copy")->isVisible());
    }
    shown.panel->setPerson(u"7"_s, {});
    QCOMPARE(shown.sentence(), u"It is unknown whether one is set up."_s);
    QVERIFY(!shown.find<QPushButton>("show")->isVisible());
}

void TestTotpPanel::otherThanAnAddress()
{
    Shown shown;
    const QString text = u"<b>JBSWY3DP</b> &amp; \u202eabc"_s;
    shown.panel->setPerson(u"7"_s, [text] { return text; });
    shown.press("show");
    QCOMPARE(shown.find<QPlainTextEdit>("text")->toPlainText(), text);
    QVERIFY(!shown.find<gui::QrCode>("code")->isVisible());
    QVERIFY(shown.sentence().contains(u"shown only as text"_s));
    shown.press("copy");
    QCOMPARE(clipboard().text(), text);
}

void TestTotpPanel::tooLongForACode()
{
    Shown shown;
    const QString text = u"otpauth://totp/x?secret="_s + QString(100000, u'A');
    shown.panel->setPerson(u"7"_s, [text] { return text; });
    shown.press("show");
    QVERIFY(!shown.find<gui::QrCode>("code")->isVisible());
    QCOMPARE(shown.sentence(), u"The address is too long for a QR code."_s);
    QCOMPARE(shown.find<QPlainTextEdit>("text")->toPlainText(), text);
}

void TestTotpPanel::cannotBeMarked()
{
    Shown shown;
    shown.press("show");
    auto *text = shown.find<QPlainTextEdit>("text");
    text->setFocus();
    QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mouseMove(text->viewport(), QPoint(200, 20));
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, QPoint(200, 20));
    QVERIFY(!text->textCursor().hasSelection());
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!text->textCursor().hasSelection());
    QCOMPARE(clipboard().text(), QString());
    QCOMPARE(clipboard().text(QClipboard::Selection), QString());
}

void TestTotpPanel::copiedOnlyOnRequest()
{
    Shown shown;
    QCOMPARE(shown.countdown(), QString());
    // Without having shown it first.
    shown.press("copy");
    QVERIFY(!shown.panel->isShown());
    QCOMPARE(clipboard().text(), address);
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(shown.countdown(), u"Cleared from the clipboard in 30 s"_s);
    QCOMPARE(support::whereIs(core, *shown.panel), QStringList());
    shown.press("clear");
    QCOMPARE(clipboard().text(), QString());
    QCOMPARE(shown.countdown(), u"Cleared from the clipboard"_s);
    QVERIFY(!shown.find<QPushButton>("clear")->isVisible());
}

void TestTotpPanel::clearedAfterThirtyTicks()
{
    SecretClipboard guard(clipboard(), nullptr, 1ms);
    QList<int> left;
    connect(&guard, &SecretClipboard::ticked, &guard, [&] {
        left.append(guard.left());
        QCOMPARE(clipboard().text(), address);
    });
    QSignalSpy ended(&guard, &SecretClipboard::ended);
    guard.copy(address);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<SecretClipboard::Ending>(), SecretClipboard::Ending::Cleared);
    QCOMPARE(left.size(), 30);
    QCOMPARE(left.first(), 30);
    QCOMPARE(left.last(), 1);
    QCOMPARE(guard.left(), 0);
    QCOMPARE(clipboard().text(), QString());
    Shown shown(1ms);
    shown.press("copy");
    QTRY_COMPARE(shown.countdown(), u"Cleared from the clipboard"_s);
    QCOMPARE(clipboard().text(), QString());
}

void TestTotpPanel::whatElseWasCopiedStays()
{
    Shown shown;
    shown.press("copy");
    clipboard().setText(u"another"_s);
    QVERIFY(shown.countdown().startsWith(u"No longer on the clipboard"_s));
    QVERIFY(!shown.find<QPushButton>("clear")->isVisible());
    QCOMPARE(clipboard().text(), u"another"_s);
    {
        SecretClipboard guard(clipboard(), nullptr, 1h);
        guard.copy(address);
        // As on a desktop that does not tell of every change.
        const QSignalBlocker silent(clipboard());
        clipboard().setText(u"another"_s);
        guard.clear();
        QCOMPARE(clipboard().text(), u"another"_s);
    }
    QCOMPARE(clipboard().text(), u"another"_s);
}

void TestTotpPanel::clearedAtTheEnd_data()
{
    QTest::addColumn<bool>("program");
    QTest::newRow("the panel's") << false;
    QTest::newRow("the program's") << true;
}

void TestTotpPanel::clearedAtTheEnd()
{
    QFETCH(bool, program);
    auto shown = std::make_unique<Shown>();
    shown->press("copy");
    QCOMPARE(clipboard().text(), address);
    if (program)
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
    else
        shown.reset();
    QCOMPARE(clipboard().text(), QString());
}

void TestTotpPanel::copiedAgainCountsAgain()
{
    Shown shown;
    shown.press("copy");
    shown.press("clear");
    shown.panel->setPerson(u"8"_s, [] { return u"another secret"_s; });
    shown.press("copy");
    QCOMPARE(shown.countdown(), u"Cleared from the clipboard in 30 s"_s);
    QCOMPARE(clipboard().text(), u"another secret"_s);
    shown.panel->setPerson(u"7"_s, [] { return address; });
    shown.press("copy");
    QCOMPARE(clipboard().text(), address);
    QCOMPARE(shown.countdown(), u"Cleared from the clipboard in 30 s"_s);
}

void TestTotpPanel::hidingKeepsTheCountdown()
{
    Shown shown;
    shown.press("show");
    shown.press("copy");
    // Who copies goes elsewhere to paste.
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&shown.window, &left);
    QVERIFY(!shown.panel->isShown());
    QCOMPARE(clipboard().text(), address);
    shown.panel->setPerson({}, {});
    QCOMPARE(shown.countdown(), u"Cleared from the clipboard in 30 s"_s);
}

CONSOLE_TEST(QApplication, TestTotpPanel)

} // namespace tst_totppanel

#include "tst_totppanel.moc"
