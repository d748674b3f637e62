// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountform.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/accountsetup.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/discarddialog.h"
#include "gui/kit/placeholder.h"
#include "gui/look/measures.h"
#include "support/certificate.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountdialog {

using namespace Qt::StringLiterals;
using accounts::KeyOutcome;
using words::KeyOperation;

/// The dialogs about accounts: what they keep, and what they say.
class TestAccountDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void editKeepsWhatIsTyped();
    void unsavedTextAsks();
    void addWithoutKeychain();
    void everyOutcomeHasASentenceAndAWayOn_data();
    void everyOutcomeHasASentenceAndAWayOn();
    void openDetailsFollowTheLanguage();
    void missingKeyIsNoLockedOne();
    void listShowsAndOpens();
    void addressIsShownAsItGoesOut();
    void removingAsksAndSaysWhatStays();
    void settingsThatCannotBeWritten();
    void namesAreText();
    void emptyListSaysSo();
    void longNameLeavesRoomForWhatIsSaid();
};

void TestAccountDialog::initTestCase()
{
    withoutSessionBus();
}

void TestAccountDialog::editKeepsWhatIsTyped()
{
    const support::SelfSigned own;
    AccountSetup on;
    const accounts::Account before = on.add(u"First"_s);
    gui::AccountDialog dialog(on.tools, before, nullptr);
    QSignalSpy changed(&dialog, &gui::AccountDialog::changed);
    dialog.show();
    QVERIFY(!dialog.findChild<QWidget *>(u"key"_s)->isVisible());
    type(dialog, u"name"_s, u" Räksmörgås AB "_s);
    type(dialog, u"address"_s, u"https://example.com:8443/api/"_s);
    type(dialog, u"caFile"_s, own.file());
    dialog.findChild<QComboBox *>(u"colour"_s)->setCurrentIndex(2);
    dialog.findChild<QCheckBox *>(u"readOnly"_s)->setChecked(true);
    dialog.findChild<QCheckBox *>(u"keeps"_s)->setChecked(false);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!dialog.isVisible());
    const accounts::Account wanted{
        before.id, u"Räksmörgås AB"_s, QUrl(u"https://example.com:8443/api"_s), gui::accountColours().at(2), true,
        false,     own.file()};
    QCOMPARE(on.list.accounts(), QList{wanted});
}

void TestAccountDialog::unsavedTextAsks()
{
    AccountSetup on;
    const accounts::Account before = on.add(u"First"_s);
    gui::AccountDialog dialog(on.tools, before, nullptr);
    QSignalSpy kept(&dialog, &gui::Form::keptOpen);
    dialog.show();
    type(dialog, u"name"_s, u"Second"_s);
    QVERIFY(!dialog.close());
    QPointer<gui::DiscardDialog> question = dialog.findChild<gui::DiscardDialog *>();
    QVERIFY(question && question->isVisible());
    question->reject();
    QCOMPARE(kept.size(), 1);
    QVERIFY(dialog.isVisible());
    type(dialog, u"name"_s, u"First"_s);
    QVERIFY(dialog.close());
    QCOMPARE(on.list.account(before.id), std::optional(before));
}

void TestAccountDialog::addWithoutKeychain()
{
    AccountSetup on;
    gui::AccountDialog dialog(on.tools, nullptr);
    QList<QByteArray> keys;
    connect(&dialog, &gui::AccountDialog::made, &dialog,
            [&keys](const accounts::Account &, const accounts::ApiKey &key) { keys += key.bytes(); });
    dialog.show();
    type(dialog, u"name"_s, u"New"_s);
    QTest::mouseClick(button(dialog, u"Add account"_s), Qt::LeftButton);
    QVERIFY(dialog.findChild<QLabel *>(u"result"_s)->text().contains(u"Paste the key"_s));
    QVERIFY(on.list.accounts().isEmpty());
    dialog.findChild<QWidget *>(u"key"_s)->findChild<QLineEdit *>()->setText(u" hush "_s);
    QTest::mouseClick(button(dialog, u"Add account"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Use a key for this session only"_s));
    QVERIFY(keys.isEmpty());
    QTest::mouseClick(button(dialog, u"Use a key for this session only"_s), Qt::LeftButton);
    QCOMPARE(keys, QList{QByteArray("hush")});
    QCOMPARE(on.list.accounts().size(), 1);
}

void TestAccountDialog::everyOutcomeHasASentenceAndAWayOn_data()
{
    QTest::addColumn<words::KeyOperation>("deed");
    QTest::addColumn<KeyOutcome>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("way");
    const QString unlock = u"Unlock the keychain"_s;
    const QString again = u"Retry"_s;
    QTest::newRow("read, locked") << words::KeyOperation::Read << KeyOutcome::Locked << u"It is probably still there"_s
                                  << unlock;
    QTest::newRow("store, locked") << words::KeyOperation::Store << KeyOutcome::Locked << u"the key was not saved"_s
                                   << unlock;
    QTest::newRow("remove, locked") << words::KeyOperation::Remove << KeyOutcome::Locked << u"the key was not removed"_s
                                    << unlock;
    QTest::newRow("read, none") << words::KeyOperation::Read << KeyOutcome::NoService << u"No keychain is running"_s
                                << again;
    QTest::newRow("store, none") << words::KeyOperation::Store << KeyOutcome::NoService << u"cannot be saved"_s
                                 << again;
    QTest::newRow("remove, none") << words::KeyOperation::Remove << KeyOutcome::NoService << u"No keychain is running"_s
                                  << again;
    QTest::newRow("read, silent") << words::KeyOperation::Read << KeyOutcome::NoAnswer
                                  << u"The keychain does not respond."_s << again;
    QTest::newRow("store, silent") << words::KeyOperation::Store << KeyOutcome::NoAnswer << u"may have saved"_s
                                   << again;
    QTest::newRow("remove, silent") << words::KeyOperation::Remove << KeyOutcome::NoAnswer << u"may still be there"_s
                                    << again;
    QTest::newRow("read, no bus") << words::KeyOperation::Read << KeyOutcome::NoBus << u"There is no session bus"_s
                                  << again;
    QTest::newRow("store, no bus") << words::KeyOperation::Store << KeyOutcome::NoBus << u"There is no session bus"_s
                                   << again;
    QTest::newRow("remove, no bus") << words::KeyOperation::Remove << KeyOutcome::NoBus << u"There is no session bus"_s
                                    << again;
    QTest::newRow("read, unanswered") << words::KeyOperation::Read << KeyOutcome::Unanswered
                                      << u"The prompt has been closed"_s << u"Unlock again"_s;
    QTest::newRow("store, unanswered") << words::KeyOperation::Store << KeyOutcome::Unanswered
                                       << u"The prompt has been closed"_s << u"Unlock again"_s;
    QTest::newRow("read, refused") << words::KeyOperation::Read << KeyOutcome::Refused << u"declined"_s
                                   << u"Unlock again"_s;
    QTest::newRow("read, failed") << words::KeyOperation::Read << KeyOutcome::Failed << u"could not return"_s << again;
    QTest::newRow("store, failed") << words::KeyOperation::Store << KeyOutcome::Failed << u"could not save"_s << again;
    QTest::newRow("remove, failed") << words::KeyOperation::Remove << KeyOutcome::Failed << u"could not remove"_s
                                    << again;
}

void TestAccountDialog::everyOutcomeHasASentenceAndAWayOn()
{
    QFETCH(words::KeyOperation, deed);
    QFETCH(KeyOutcome, outcome);
    QFETCH(QString, sentence);
    QFETCH(QString, way);
    accounts::KeyStore keys;
    QWidget window;
    gui::KeychainNotice notice(&window);
    notice.setUp(keys);
    QSignalSpy done(&notice, &gui::KeychainNotice::done);
    QSignalSpy without(&notice, &gui::KeychainNotice::withoutKeychain);
    window.show();
    notice.tell(deed, {.id = u"a"_s}, {outcome, {}, u"<b>words</b>"_s});
    QVERIFY2(notice.sentence().contains(sentence), qPrintable(notice.sentence()));
    QVERIFY(notice.isVisible());
    QVERIFY(button(notice, way));
    QVERIFY(button(notice, u"Details"_s));
    QPushButton *past = button(notice, deed == words::KeyOperation::Remove ? u"Remove the account anyway"_s
                                                                           : u"Use a key for this session only"_s);
    QVERIFY(past);
    QTest::mouseClick(past, Qt::LeftButton);
    QCOMPARE(without.size(), 1);
    QCOMPARE(done.size(), 0);
    QVERIFY(!notice.isVisible());
}

void TestAccountDialog::openDetailsFollowTheLanguage()
{
    words::Language language;
    language.use(u"sv"_s);
    accounts::KeyStore keys;
    QWidget window;
    gui::KeychainNotice notice(&window);
    notice.setUp(keys);
    window.show();
    notice.tell(KeyOperation::Store, accounts::Account{.id = u"a"_s, .name = {}},
                {KeyOutcome::Locked, {}, u"org.freedesktop.Error"_s});
    QTest::mouseClick(button(notice, u"Felinformation"_s), Qt::LeftButton);
    const auto *details = window.findChild<gui::DetailsDialog *>();
    QVERIFY(details);
    const auto *sentence = details->findChild<QLabel *>(u"sentence"_s);
    QCOMPARE(sentence->text(), u"Nyckelringen är låst, så nyckeln sparades inte."_s);
    // Whatever the notice says by then.
    notice.cancel();
    language.use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(sentence->text(), u"The keychain is locked, so the key was not saved."_s);
    QCOMPARE(details->findChild<QPlainTextEdit *>(u"details"_s)->toPlainText(), u"org.freedesktop.Error"_s);
}

void TestAccountDialog::missingKeyIsNoLockedOne()
{
    accounts::KeyStore keys;
    QWidget window;
    gui::KeychainNotice notice(&window);
    notice.setUp(keys);
    QSignalSpy absent(&notice, &gui::KeychainNotice::absent);
    window.show();
    notice.tell(words::KeyOperation::Read, {.id = u"a"_s}, {KeyOutcome::Locked});
    QCOMPARE(absent.size(), 0);
    notice.tell(words::KeyOperation::Read, {.id = u"a"_s}, {KeyOutcome::Absent});
    QCOMPARE(absent.size(), 1);
    QVERIFY(!notice.isVisible());
}

void TestAccountDialog::listShowsAndOpens()
{
    AccountSetup on;
    const accounts::Account first = on.add(u"First"_s);
    const accounts::Account second = on.add(u"Second"_s);
    gui::AccountsDialog dialog(on.tools, first.id, nullptr);
    QSignalSpy opened(&dialog, &gui::AccountsDialog::openAsked);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"list"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"First · open"_s);
    // As high as the rows of every table.
    const int height = qMax(gui::tableRow, list->fontMetrics().height() + 8);
    QCOMPARE(list->visualItemRect(list->item(0)).height(), height);
    QCOMPARE(list->visualItemRect(list->item(1)).top() - list->visualItemRect(list->item(0)).top(), height);
    QVERIFY(!button(dialog, u"Open"_s)->isEnabled());
    accounts::Account changed = second;
    changed.readOnly = true;
    QVERIFY(on.list.change(changed).has_value());
    QCOMPARE(list->item(1)->text(), u"Second · read-only"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QCOMPARE(opened, (QList<QVariantList>{{second.id}}));
    on.list.remove(first.id);
    on.list.remove(second.id);
    QCOMPARE(list->count(), 0);
    QVERIFY(!dialog.findChild<QPushButton *>(u"edit"_s)->isEnabled());
}

void TestAccountDialog::removingAsksAndSaysWhatStays()
{
    AccountSetup on;
    const accounts::Account first = on.add(u"First"_s);
    gui::RemoveAccountDialog dialog(on.tools, first, nullptr);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"question"_s)->text().contains(u"First"_s));
    QVERIFY(button(dialog, u"Keep account"_s)->isDefault());
    QTest::mouseClick(button(dialog, u"Remove account"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Remove the account anyway"_s));
    QCOMPARE(on.list.accounts().size(), 1);
    QTest::mouseClick(button(dialog, u"Remove the account anyway"_s), Qt::LeftButton);
    QVERIFY(on.list.accounts().isEmpty());
    QVERIFY(!dialog.isVisible());
}

void TestAccountDialog::settingsThatCannotBeWritten()
{
    AccountSetup on;
    const accounts::Account before = on.add(u"First"_s);
    QVERIFY(QFile::remove(on.store.fileName()));
    QVERIFY(QDir().mkdir(on.store.fileName()));
    gui::AccountDialog edit(on.tools, before, nullptr);
    QSignalSpy changed(&edit, &gui::AccountDialog::changed);
    edit.show();
    type(edit, u"name"_s, u"Second"_s);
    QTest::mouseClick(button(edit, u"Save"_s), Qt::LeftButton);
    auto *problem = edit.findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(on.store.fileName()), qPrintable(problem->text()));
    QVERIFY(edit.isVisible());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(on.list.accounts(), QList{before});
    gui::RemoveAccountDialog remove(on.tools, before, nullptr);
    remove.show();
    problem = remove.findChild<QLabel *>(u"problem"_s);
    QVERIFY(!problem->isVisible());
    QTest::mouseClick(button(remove, u"Remove account"_s), Qt::LeftButton);
    // Before the keychain is asked for anything.
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(on.store.fileName()), qPrintable(problem->text()));
    QVERIFY(!remove.findChild<gui::KeychainNotice *>()->isBusy());
    QCOMPARE(on.list.accounts(), QList{before});
}

void TestAccountDialog::namesAreText()
{
    AccountSetup on;
    const accounts::Account odd = on.add(u"<img src=x> & <b>"_s);
    gui::RemoveAccountDialog remove(on.tools, odd, nullptr);
    QVERIFY(remove.findChild<QLabel *>(u"question"_s)->text().contains(u"<img src=x> & <b>"_s));
    QCOMPARE(remove.findChild<QLabel *>(u"question"_s)->textFormat(), Qt::PlainText);
    gui::KeyDialog key(on.tools, odd, gui::KeyDialog::Purpose::Replace, nullptr);
    QCOMPARE(key.findChild<QLabel *>(u"reason"_s)->textFormat(), Qt::PlainText);
    QVERIFY(key.findChild<QLabel *>(u"reason"_s)->text().contains(u"<img src=x> & <b>"_s));
}

/// Where there is none yet, in a sentence with the way on.
void TestAccountDialog::emptyListSaysSo()
{
    AccountSetup on;
    gui::AccountsDialog dialog(on.tools, {}, nullptr);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"list"_s);
    auto *none = dialog.findChild<gui::Placeholder *>();
    QVERIFY(!list->isVisible());
    QVERIFY(none->isVisible());
    QCOMPARE(none->sentence(), u"No account has been added yet."_s);
    on.add(u"First"_s);
    QVERIFY(list->isVisible());
    QVERIFY(!none->isVisible());
}

void TestAccountDialog::longNameLeavesRoomForWhatIsSaid()
{
    AccountSetup on;
    const accounts::Account account = on.add(QString(80, u'W'));
    gui::AccountsDialog dialog(on.tools, account.id, nullptr);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"list"_s);
    QCoreApplication::processEvents();
    QVERIFY(list->visualItemRect(list->item(0)).width() <= list->viewport()->width());
    QVERIFY(list->item(0)->toolTip().contains(account.name));
    QVERIFY(list->item(0)->text().endsWith(u" · open"_s));
    // What is painted at the end of the row is the mark, the same as after another long name.
    const auto end = [&] {
        const QRect row = list->visualItemRect(list->item(0));
        const int mark = list->fontMetrics().horizontalAdvance(u"open"_s);
        const QRect part(row.right() - mark - 24, row.top(), mark + 24, row.height());
        return list->viewport()->grab(part).toImage();
    };
    list->clearSelection();
    list->setCurrentItem(nullptr);
    const QImage marked = end();
    auto *item = list->item(0);
    item->setText(account.name);
    QVERIFY(end() != marked);
}

/// Letters of two scripts look like the provider's own address; in ASCII they do not.
void TestAccountDialog::addressIsShownAsItGoesOut()
{
    AccountSetup on;
    accounts::Account other;
    other.name = u"Other"_s;
    other.address = QUrl(u"https://\u0430pi.cloudnet.se/api/v2"_s);
    const auto added = on.list.add(other);
    QVERIFY(added.has_value());
    gui::AccountDialog dialog(on.tools, *added, nullptr);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), u"https://xn--pi-6kc.cloudnet.se/api/v2"_s);
    gui::AccountsDialog list(on.tools, added->id, nullptr);
    QVERIFY(list.findChild<QListWidget *>(u"list"_s)->item(0)->toolTip().contains(u"https://xn--pi-6kc.cloudnet.se"_s));
}

CONSOLE_TEST(QApplication, TestAccountDialog)

} // namespace tst_accountdialog

#include "tst_accountdialog.moc"
