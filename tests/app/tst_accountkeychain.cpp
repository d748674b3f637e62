// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

namespace tst_accountkeychain {

/// The key of an account between the person and the keychain, through the real windows: with gnome-keyring on a bus of
/// its own, and with keepers of keys that fail.
class TestAccountKeychain : public AccountTest
{
    Q_OBJECT

private Q_SLOTS:
    void lockedIsNotMissing();
    void unlockedAndOpened();
    void noKeychain();
    void silentKeychain();
    void newKeyringIsAskedForAndTakenBack();
    void newKeyringUnansweredForThisSession();
    void unlockingIsCalledOff();
    void nothingIsWrittenInClear();
};

void TestAccountKeychain::lockedIsNotMissing()
{
    Provider provider("hush-locked", "locked.example.se");
    m_stage.keep(u"Locked"_s, provider, "hush-locked");
    QVERIFY(Keeper::lock());
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    QVERIFY2(notice->sentence().contains(u"It is probably still there"_s), qPrintable(notice->sentence()));
    QVERIFY(!shown<gui::KeyDialog>());
    // There is nobody here to whom the keychain's question could be shown.
    press(*opening, u"Unlock the keychain"_s);
    QTRY_VERIFY2(notice->sentence().contains(u"declined or could not be shown"_s), qPrintable(notice->sentence()));
    press(*opening, sessionOnly);
    auto *dialog = await<gui::KeyDialog>();
    QVERIFY(provider.server.requests().isEmpty());
    typeKey(*dialog, "hush-locked");
    press(*dialog, u"Use the key"_s);
    QTRY_COMPARE(program.row(), u"locked.example.se"_s);
    QVERIFY(!shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
}

void TestAccountKeychain::unlockedAndOpened()
{
    Provider provider("kept-whatever-you-say", "unlocked.example.se");
    m_stage.keep(u"Unlocked"_s, provider, {});
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"accepted"_s));
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<gui::KeychainNotice *>()->sentence().contains(u"It is probably still there"_s));
    QVERIFY(provider.server.requests().isEmpty());
    press(*opening, u"Unlock the keychain"_s);
    // An entry as earlier versions wrote it says nothing of where the key may go.
    press(*opening, u"Send the key to this URL"_s);
    QTRY_COMPARE(program.row(), u"unlocked.example.se"_s);
    QVERIFY(!shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
    QVERIFY(provider.gotOnly("kept-whatever-you-say"));
}

void TestAccountKeychain::noKeychain()
{
    Provider provider("hush-none", "none.example.se");
    m_stage.keep(u"None"_s, provider, {});
    m_stage.keeper.stop();
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<gui::KeychainNotice *>()->sentence().contains(u"No keychain is running"_s));
    press(*opening, u"Quit"_s);
    QCOMPARE(program.finished, 1);
}

void TestAccountKeychain::silentKeychain()
{
    Provider provider("hush-silent", "silent.example.se");
    m_stage.keep(u"Silent"_s, provider, {});
    QVERIFY(m_stage.keeper.startFake(u"silent"_s));
    Program program(m_stage.file(), hasty);
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    QTRY_VERIFY2(notice->sentence().contains(u"The keychain does not respond."_s), qPrintable(notice->sentence()));
    // What comes back later is taken.
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startKeyring());
    // A good keychain on a busy machine may miss such a deadline too.
    QVERIFY(support::waitFor([opening] {
        if (!shown<gui::KeyDialog>() && !opening->findChild<gui::KeychainNotice *>()->isBusy())
            press(*opening, u"Retry"_s);
        return shown<gui::KeyDialog>() != nullptr;
    }));
    auto *dialog = shown<gui::KeyDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"reason"_s)->text().contains(u"No key is saved"_s));
    dialog->reject();
    QTRY_COMPARE(program.finished, 1);
}

void TestAccountKeychain::newKeyringIsAskedForAndTakenBack()
{
    Provider provider("hush-fresh", "fresh.example.se");
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"new-unanswered"_s));
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *welcome = await<gui::FirstStart>();
    welcome->findChild<QLineEdit *>(u"address"_s)->setText(provider.server.base().toString());
    typeKey(*welcome, "hush-fresh");
    press(*welcome, u"Open the account"_s);
    QTRY_VERIFY(Keeper::calls().contains(u"Prompt"_s));
    press(*welcome, u"Stop waiting"_s);
    QTRY_VERIFY(Keeper::calls().contains(u"Dismiss"_s));
    QCOMPARE(welcome->findChild<gui::KeychainNotice *>()->sentence(), QString());
    QVERIFY(!program.console.window());
    // Everything is as before: the demo can be tried, or the key given again.
    QVERIFY(button(*welcome, u"Try the demo account"_s)->isEnabled());
    press(*welcome, u"Open the account"_s);
    QTRY_COMPARE(Keeper::calls().count(u"Prompt"_s), 2);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
    // The key was tried, and nothing else was asked for.
    for (const Received &request : provider.server.requests())
        QVERIFY2(request.path != "/api/v2/instance/user/", request.path.constData());
}

void TestAccountKeychain::newKeyringUnansweredForThisSession()
{
    Provider provider("hush-fresh", "fresh.example.se");
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"new-late"_s));
    Program program(m_stage.file(), hasty);
    QVERIFY(program.console.start({}));
    auto *welcome = await<gui::FirstStart>();
    welcome->findChild<QLineEdit *>(u"address"_s)->setText(provider.server.base().toString());
    typeKey(*welcome, "hush-fresh");
    press(*welcome, u"Open the account"_s);
    auto *notice = welcome->findChild<gui::KeychainNotice *>();
    QTRY_VERIFY2(notice->sentence().contains(u"The prompt has been closed"_s), qPrintable(notice->sentence()));
    QTRY_VERIFY(Keeper::calls().contains(u"Dismiss"_s));
    press(*welcome, sessionOnly);
    QTRY_COMPARE(program.row(), u"fresh.example.se"_s);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestAccountKeychain::unlockingIsCalledOff()
{
    Provider provider("hush-called", "called.example.se");
    m_stage.keep(u"Called"_s, provider, {});
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"unanswered"_s));
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    press(*opening, u"Unlock the keychain"_s);
    press(*opening, u"Stop waiting"_s);
    QTRY_VERIFY(Keeper::calls().contains(u"Dismiss"_s));
    QVERIFY2(notice->sentence().contains(u"It is probably still there"_s), qPrintable(notice->sentence()));
    QVERIFY(button(*opening, u"Unlock the keychain"_s));
    QCOMPARE(program.finished, 0);
}

/// Last, over all that the tests before wrote.
void TestAccountKeychain::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-locked", "hush-fresh"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestAccountKeychain>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_accountkeychain

#include "tst_accountkeychain.moc"
