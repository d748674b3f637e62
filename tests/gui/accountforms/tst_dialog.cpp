// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/accountsetup.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/opendialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/look/theme.h"
#include "gui/servers/editserverdialog.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_dialog {

using namespace Qt::StringLiterals;
using accounts::KeyOutcome;
using words::KeyOperation;

namespace {

/// What is not shown whole: controls that are lower or narrower than they ask for, and texts that are cut.
QStringList cut(const QWidget &dialog)
{
    QStringList found;
    const QList<QWidget *> all = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &dialog || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool button = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget);
        const bool control =
            button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (!control && !(label && !label->text().isEmpty()))
            continue;
        const int high =
            label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height();
        if (widget->height() < high || (button && widget->width() < widget->sizeHint().width()))
            found += u"%1 %2×%3 of %4×%5"_s.arg(widget->objectName())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(high);
    }
    return found;
}

/// Whether all is shown whole, once the layouts have settled, and the whole dialog on the screen.
bool isWhole(QWidget &dialog)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QStringList found = cut(dialog);
    // Scrolled only where the screen ends.
    const auto *area = dialog.findChild<QScrollArea *>(u"area"_s);
    if (area && area->verticalScrollBar()->isVisible() &&
        dialog.frameGeometry().height() < dialog.screen()->availableGeometry().height())
        found += u"the scrolled contents"_s;
    if (!found.isEmpty())
        qWarning("Cut in %dx%d: %s", dialog.width(), dialog.height(), qPrintable(found.join(u", "_s)));
    const QRect room = dialog.screen()->availableGeometry();
    if (!room.contains(dialog.frameGeometry()))
        qWarning("%d,%d %dx%d is not on the screen", dialog.x(), dialog.y(), dialog.width(), dialog.height());
    return found.isEmpty() && room.contains(dialog.frameGeometry());
}

/// One account, on a computer without a session bus.
struct Setup : AccountSetup
{
    void tell(QWidget &dialog, words::KeyOperation deed, KeyOutcome outcome)
    {
        dialog.findChild<gui::KeychainNotice *>()->tell(deed, account, {outcome, {}, u"Why"_s});
    }

    accounts::Account account = add(u"Kommunikationsbyrån"_s);
    settings::Settings settings{store};
};

QPushButton *buttonOf(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

} // namespace

/// Dialogs show whole what they say, however much that becomes while they are open, and the keys press what has the
/// focus.
class TestDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void growsWithWhatItSays_data();
    void growsWithWhatItSays();
    void keepsItsSize();
    void returnPressesWhatHasTheFocus();
    void safeButtonHasTheFocus();
    void focusComesBack();

private:
    words::Language m_language;
    gui::Theme m_theme{*static_cast<QApplication *>(QCoreApplication::instance())};
};

void TestDialog::initTestCase()
{
    withoutSessionBus();
    m_theme.apply(gui::Appearance::Light);
}

void TestDialog::cleanup()
{
    m_language.use(u"en"_s);
    m_theme.setTextSize(100);
    m_theme.apply(gui::Appearance::Light);
}

void TestDialog::growsWithWhatItSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    QTest::newRow("en") << u"en"_s << 100;
    QTest::newRow("sv") << u"sv"_s << 100;
    QTest::newRow("sv 150") << u"sv"_s << 150;
    QTest::newRow("sv 200") << u"sv"_s << 200;
}

void TestDialog::growsWithWhatItSays()
{
    QFETCH(QString, language);
    QFETCH(int, textSize);
    m_language.use(language);
    m_theme.setTextSize(textSize);
    m_theme.apply(textSize == 100 ? gui::Appearance::Light : gui::Appearance::Dark);
    Setup on;

    gui::FirstStart start(
        on.tools, [] { return QString(); }, on.settings, m_language);
    start.show();
    QVERIFY(isWhole(start));
    buttonOf(start, u"test"_s)->click();
    QVERIFY(isWhole(start));
    on.tell(start, words::KeyOperation::Store, KeyOutcome::Locked);
    QVERIFY(isWhole(start));
    start.findChild<QCheckBox *>(u"more"_s)->setChecked(true);
    start.findChild<QLineEdit *>(u"address"_s)->setText(u"ftp://x"_s);
    start.findChild<QLineEdit *>(u"name"_s)->clear();
    start.findChild<QLineEdit *>(u"key"_s)->setText(u"key"_s);
    buttonOf(start, u"open"_s)->click();
    QVERIFY(start.findChild<QLabel *>(u"addressHint"_s)->isVisible());
    QVERIFY(isWhole(start));
    start.hide();

    gui::AccountDialog add(on.tools, nullptr);
    add.show();
    QVERIFY(isWhole(add));
    buttonOf(add, u"save"_s)->click();
    on.tell(add, words::KeyOperation::Store, KeyOutcome::NoAnswer);
    QVERIFY(isWhole(add));
    add.hide();

    gui::KeyDialog replace(on.tools, on.account, gui::KeyDialog::Purpose::Replace, nullptr);
    replace.show();
    QVERIFY(isWhole(replace));
    buttonOf(replace, u"test"_s)->click();
    QVERIFY(isWhole(replace));
    on.tell(replace, words::KeyOperation::Store, KeyOutcome::NoService);
    QVERIFY(isWhole(replace));
    replace.hide();

    gui::RemoveAccountDialog remove(on.tools, on.account, nullptr);
    remove.show();
    QVERIFY(isWhole(remove));
    on.tell(remove, words::KeyOperation::Remove, KeyOutcome::Locked);
    QVERIFY(isWhole(remove));
    remove.hide();

    accounts::Account broken = on.account;
    broken.caFile = u"/nowhere/at/all/authorities.pem"_s;
    gui::OpenDialog open(on.tools, broken, nullptr);
    open.start();
    QVERIFY(isWhole(open));
    on.tell(open, words::KeyOperation::Read, KeyOutcome::Refused);
    QVERIFY(isWhole(open));
    open.setAttribute(Qt::WA_DeleteOnClose, false);
    open.hide();

    gui::AccountsDialog all(on.tools, on.account.id, nullptr);
    all.show();
    QVERIFY(isWhole(all));
    all.hide();

    gui::EditServerDialog edit(u"c1234"_s, {}, nullptr);
    edit.show();
    QVERIFY(isWhole(edit));
    edit.findChild<QLineEdit *>(u"hostname"_s)->setText(u"räksmörgås och mer"_s);
    QVERIFY(isWhole(edit));
}

/// What is said no longer leaves the room that it had: nothing jumps under the hand.
void TestDialog::keepsItsSize()
{
    Setup on;
    gui::KeyDialog dialog(on.tools, on.account, gui::KeyDialog::Purpose::Replace, nullptr);
    dialog.show();
    const QSize before = dialog.size();
    on.tell(dialog, words::KeyOperation::Store, KeyOutcome::Locked);
    QTRY_VERIFY(dialog.height() > before.height());
    QVERIFY(isWhole(dialog));
    const QSize grown = dialog.size();
    const QPoint field = dialog.findChild<QLineEdit *>(u"key"_s)->mapTo(&dialog, QPoint());
    dialog.findChild<gui::KeychainNotice *>()->cancel();
    QVERIFY(isWhole(dialog));
    QCOMPARE(dialog.size(), grown);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"key"_s)->mapTo(&dialog, QPoint()), field);
    // A person may make it larger, and not too small.
    dialog.resize(grown + QSize(100, 100));
    QVERIFY(isWhole(dialog));
    dialog.resize(10, 10);
    QVERIFY(isWhole(dialog));
}

void TestDialog::returnPressesWhatHasTheFocus()
{
    Setup on;
    gui::RemoveAccountDialog dialog(on.tools, on.account, nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    on.tell(dialog, words::KeyOperation::Remove, KeyOutcome::Locked);
    auto *notice = dialog.findChild<gui::KeychainNotice *>();
    const QList<QPushButton *> ways = notice->findChildren<QPushButton *>();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        for (QPushButton *way : ways) {
            if (!way->isVisible() || way->text() == u"Remove the account anyway"_s || way->text() == u"Details"_s)
                continue;
            way->setFocus();
            int pressed = 0;
            const auto counting = connect(way, &QPushButton::clicked, way, [&pressed] { ++pressed; });
            QTest::keyClick(way, key);
            disconnect(counting);
            QCOMPARE(pressed, 1);
            QVERIFY(dialog.isVisible());
            on.tell(dialog, words::KeyOperation::Remove, KeyOutcome::Locked);
        }
    }
    gui::FirstStart start(
        on.tools, [] { return QString(); }, on.settings, m_language);
    start.show();
    for (const QString &name : {u"test"_s, u"demo"_s, u"open"_s}) {
        auto *focused = buttonOf(start, name);
        int pressed = 0;
        const auto counting = connect(focused, &QPushButton::clicked, focused, [&pressed] { ++pressed; });
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_Return);
        disconnect(counting);
        QCOMPARE(pressed, 1);
    }
    // From a field it is the default one.
    int opened = 0;
    connect(buttonOf(start, u"open"_s), &QPushButton::clicked, &start, [&opened] { ++opened; });
    QTest::keyClick(start.findChild<QLineEdit *>(u"key"_s), Qt::Key_Return);
    QCOMPARE(opened, 1);
}

void TestDialog::safeButtonHasTheFocus()
{
    Setup on;
    gui::RemoveAccountDialog dialog(on.tools, on.account, nullptr);
    dialog.show();
    QCOMPARE(dialog.focusWidget(), buttonOf(dialog, u"keep"_s));
    // The keychain is asked, and the buttons wait: Return must not find anything else meanwhile, nor afterwards.
    buttonOf(dialog, u"remove"_s)->setFocus();
    QTest::keyClick(buttonOf(dialog, u"remove"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog.findChild<gui::KeychainNotice *>()->sentence().isEmpty());
    QTRY_VERIFY(buttonOf(dialog, u"remove"_s)->isEnabled());
    QVERIFY(on.list.accounts().size() == 1);
    QCOMPARE(dialog.focusWidget(), buttonOf(dialog, u"remove"_s));
}

void TestDialog::focusComesBack()
{
    Setup on;
    gui::FirstStart start(
        on.tools, [] { return QString(); }, on.settings, m_language);
    start.show();
    start.findChild<QLineEdit *>(u"key"_s)->setText(u"hush"_s);
    auto *open = buttonOf(start, u"open"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(!start.findChild<gui::KeychainNotice *>()->sentence().isEmpty());
    QTRY_VERIFY(open->isEnabled());
    QCOMPARE(start.focusWidget(), open);
}

CONSOLE_TEST(QApplication, TestDialog)

} // namespace tst_dialog

#include "tst_dialog.moc"
