// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountactions.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountform.h"
#include "gui/accountforms/accountsetup.h"
#include "support/certificate.h"
#include "support/testcase.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountform {

using namespace Qt::StringLiterals;

namespace {

QString hint(QWidget &root, const QString &field)
{
    const auto *label = root.findChild<QLabel *>(field + u"Hint"_s);
    return label->isVisible() ? label->text() : QString();
}

} // namespace

/// The fields of an account, and its mark in the menu.
class TestAccountForm : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void caFileIsFoundFromAnywhere();
    void longNameIsSaidNotCut();
    void newAccountHasAColourOfItsOwn();
    void openAccountIsMarkedInTheMenu();
    void faultsStandAtTheirFields();
    void addressOfOtherLettersSaysWhereItGoes();
    void invisibleCharacterInTheAddressIsNamed();
};

void TestAccountForm::initTestCase()
{
    withoutSessionBus();
}

void TestAccountForm::caFileIsFoundFromAnywhere()
{
    const support::SelfSigned own;
    const QFileInfo file(own.file());
    const QString before = QDir::currentPath();
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&] {
        QDir::setCurrent(before);
        qputenv("HOME", home);
    });
    QDir::setCurrent(file.absolutePath());
    qputenv("HOME", file.absolutePath().toLocal8Bit());
    for (const QString &typed : {file.fileName(), u"./"_s + file.fileName(), u" ~/"_s + file.fileName() + u' '}) {
        AccountSetup on;
        const accounts::Account account = on.add(u"First"_s);
        gui::AccountDialog dialog(on.tools, account, nullptr);
        dialog.show();
        type(dialog, u"caFile"_s, typed);
        QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
        QVERIFY2(!dialog.isVisible(), qPrintable(hint(dialog, u"caFile"_s)));
        QCOMPARE(on.list.account(account.id)->caFile, file.absoluteFilePath());
    }
}

void TestAccountForm::longNameIsSaidNotCut()
{
    AccountSetup on;
    const accounts::Account before = on.add(u"First"_s);
    gui::AccountDialog dialog(on.tools, before, nullptr);
    dialog.show();
    type(dialog, u"name"_s, QString(81, u'x'));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->text().size(), 81);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY2(hint(dialog, u"name"_s).contains(u"too long: it can have at most 80 characters"_s),
             qPrintable(hint(dialog, u"name"_s)));
    type(dialog, u"name"_s, u' ' + QString(80, u'x') + u' ');
    QCOMPARE(hint(dialog, u"name"_s), QString());
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QCOMPARE(on.list.account(before.id)->name, QString(80, u'x'));
}

void TestAccountForm::newAccountHasAColourOfItsOwn()
{
    AccountSetup on;
    const auto offered = [&on] {
        gui::AccountDialog dialog(on.tools, nullptr);
        return dialog.findChild<QComboBox *>(u"colour"_s)->currentData().toString();
    };
    for (const QString &colour : gui::accountColours()) {
        QCOMPARE(offered(), colour);
        QVERIFY(on.list.add({.id = {}, .name = colour, .colour = colour}).has_value());
    }
    QCOMPARE(offered(), accounts::Account::defaultColour());
    // What is there already keeps its own, and is not changed by looking at it.
    gui::AccountDialog edit(on.tools, on.list.accounts().at(3), nullptr);
    QCOMPARE(edit.findChild<QComboBox *>(u"colour"_s)->currentData().toString(), gui::accountColours().at(3));
    edit.show();
    QVERIFY(edit.close());
}

void TestAccountForm::openAccountIsMarkedInTheMenu()
{
    AccountSetup on;
    const accounts::Account first = on.add(u"First"_s);
    const accounts::Account second = on.add(u"Second"_s);
    QMenu menu;
    const gui::AccountActions actions(on.list, second.id, menu, nullptr, nullptr);
    const QList<QAction *> choices = menu.actions().constFirst()->menu()->actions();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.at(0)->isCheckable() && !choices.at(0)->isChecked());
    QVERIFY(choices.at(1)->isChecked());
    QVERIFY(choices.at(1)->actionGroup()->isExclusive());
    // Also to the eye.
    const auto picture = [&choices](int at) { return choices.at(at)->icon().pixmap(16).toImage(); };
    QCOMPARE(picture(0).pixelColor(6, 11), QColor(first.colour));
    QVERIFY(picture(1) != picture(0));
}

void TestAccountForm::faultsStandAtTheirFields()
{
    AccountSetup on;
    on.add(u"Other"_s);
    const accounts::Account before = on.add(u"First"_s);
    gui::AccountDialog dialog(on.tools, before, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    type(dialog, u"name"_s, u"oTHER"_s);
    // Nobody is blamed while typing.
    QCOMPARE(hint(dialog, u"name"_s), QString());
    type(dialog, u"address"_s, u"ftp://x"_s);
    QVERIFY(hint(dialog, u"name"_s).contains(u"Another account already has this name"_s));
    type(dialog, u"caFile"_s, on.store.fileName());
    on.store.sync();
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(hint(dialog, u"address"_s).startsWith(u"✕ "_s));
    QVERIFY(hint(dialog, u"caFile"_s).contains(u"no certificate in PEM"_s));
    QCOMPARE(on.list.account(before.id), std::optional(before));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.focusWidget(), dialog.findChild<QLineEdit *>(u"name"_s));
    type(dialog, u"name"_s, u"Third"_s);
    QCOMPARE(hint(dialog, u"name"_s), QString());
}

/// Before a key goes anywhere: a letter of another script looks as if it were the usual address.
void TestAccountForm::addressOfOtherLettersSaysWhereItGoes()
{
    AccountSetup on;
    gui::AccountDialog dialog(on.tools, on.add(u"First"_s), nullptr);
    dialog.show();
    auto *address = dialog.findChild<QLineEdit *>(u"address"_s);
    address->setText(u"https://\u0430pi.cloudnet.se"_s);
    QVERIFY2(hint(dialog, u"address"_s).endsWith(u"https://xn--pi-6kc.cloudnet.se"_s),
             qPrintable(hint(dialog, u"address"_s)));
    QVERIFY(address->accessibleDescription().contains(u"xn--pi-6kc"_s));
    address->setText(u"https://api.cloudnet.se"_s);
    QCOMPARE(hint(dialog, u"address"_s), QString());
}

void TestAccountForm::invisibleCharacterInTheAddressIsNamed()
{
    AccountSetup on;
    gui::AccountDialog dialog(on.tools, on.add(u"First"_s), nullptr);
    dialog.show();
    type(dialog, u"address"_s, u" https://api\u200b.example.se/api/v2"_s);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY2(hint(dialog, u"address"_s).contains(u"invisible character stands at place 12"_s),
             qPrintable(hint(dialog, u"address"_s)));
}

CONSOLE_TEST(QApplication, TestAccountForm)

} // namespace tst_accountform

#include "tst_accountform.moc"
