// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

/// The key of an account on its way between the person, the keychain and the provider, through the real windows: with
/// gnome-keyring on a bus of its own, and with keepers of keys that fail.
class TestAccountKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstStartToWindowAndAgain();
    void lockedIsNotMissing();
    void unlockedAndOpened();
    void noKeychain();
    void silentKeychain();
    void missingKeyIsAskedFor();
    void refusedKeyIsSaidOnceAndReplaced();
    void caFileThatIsGone();
    void demoFromTheFirstStart();
    void nothingIsWrittenInClear();

private:
    AccountStage m_stage;
};

void TestAccountKeys::init()
{
    QVERIFY(m_stage.begin());
}

void TestAccountKeys::cleanup()
{
    m_stage.keeper.stop();
}

void TestAccountKeys::firstStartToWindowAndAgain()
{
    Provider provider("hush-first-key", "first.example.se");
    QString id;
    {
        Program program(m_stage.file());
        QVERIFY(program.console.start({}));
        auto *welcome = await<gui::FirstStart>();
        welcome->findChild<QLineEdit *>(u"address"_s)->setText(provider.server.base().toString());
        typeKey(*welcome, "hush-first-key");
        press(*welcome, u"Test"_s);
        auto *result = welcome->findChild<QLabel *>(u"result"_s);
        QTRY_VERIFY2(result->text().contains(u"1 server"_s), qPrintable(result->text()));
        press(*welcome, u"Open the account"_s);
        QTRY_COMPARE(program.row(), u"first.example.se"_s);
        QVERIFY(!shown<gui::FirstStart>());
        QCOMPARE(program.window().windowTitle(), u"Cloudnet – Cloudnet Console"_s);
        QCOMPARE(program.accountName(), u"Cloudnet"_s);
        QCOMPARE(program.console.accounts().accounts().size(), 1);
        id = program.console.accounts().accounts().first().id;
        accounts::KeyStore keys(patient);
        QCOMPARE(readOf(keys, id).key.bytes(), QByteArray("hush-first-key"));
        program.window().close();
        QCOMPARE(program.finished, 1);
    }
    Program again(m_stage.file());
    QVERIFY(again.console.start({}));
    QTRY_COMPARE(again.row(), u"first.example.se"_s);
    QVERIFY(!shown<gui::FirstStart>() && !shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
    QCOMPARE(again.console.session()->account().id, id);
    QVERIFY(provider.gotOnly("hush-first-key"));
}

void TestAccountKeys::lockedIsNotMissing()
{
    Provider provider("hush-locked", "locked.example.se");
    m_stage.keep(u"Locked"_s, provider, "hush-locked");
    QVERIFY(Keeper::lock());
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    QVERIFY2(notice->sentence().contains(u"It may well be there"_s), qPrintable(notice->sentence()));
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

void TestAccountKeys::unlockedAndOpened()
{
    Provider provider("kept-whatever-you-say", "unlocked.example.se");
    m_stage.keep(u"Unlocked"_s, provider, {});
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"accepted"_s));
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<gui::KeychainNotice *>()->sentence().contains(u"It may well be there"_s));
    QVERIFY(provider.server.requests().isEmpty());
    press(*opening, u"Unlock the keychain"_s);
    QTRY_COMPARE(program.row(), u"unlocked.example.se"_s);
    QVERIFY(!shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
    QVERIFY(provider.gotOnly("kept-whatever-you-say"));
}

void TestAccountKeys::noKeychain()
{
    Provider provider("hush-none", "none.example.se");
    m_stage.keep(u"None"_s, provider, {});
    m_stage.keeper.stop();
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<gui::KeychainNotice *>()->sentence().contains(u"No keychain runs"_s));
    press(*opening, u"Quit"_s);
    QCOMPARE(program.finished, 1);
}

void TestAccountKeys::silentKeychain()
{
    Provider provider("hush-silent", "silent.example.se");
    m_stage.keep(u"Silent"_s, provider, {});
    QVERIFY(m_stage.keeper.startFake(u"silent"_s));
    Program program(m_stage.file(), hasty);
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    QTRY_VERIFY2(notice->sentence().contains(u"did not answer in time"_s), qPrintable(notice->sentence()));
    // What comes back later is taken.
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startKeyring());
    // A good keychain on a busy machine may miss such a deadline too.
    QVERIFY(QTest::qWaitFor(
        [opening] {
            if (!shown<gui::KeyDialog>() && !opening->findChild<gui::KeychainNotice *>()->isBusy())
                press(*opening, u"Try again"_s);
            return shown<gui::KeyDialog>() != nullptr;
        },
        60'000));
    auto *dialog = shown<gui::KeyDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"reason"_s)->text().contains(u"No key is kept"_s));
    dialog->reject();
    QTRY_COMPARE(program.finished, 1);
}

void TestAccountKeys::missingKeyIsAskedFor()
{
    Provider provider("hush-missing", "missing.example.se");
    const accounts::Account account = m_stage.keep(u"Missing"_s, provider, {});
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-missing");
    press(*dialog, u"Use the key"_s);
    QTRY_COMPARE(program.row(), u"missing.example.se"_s);
    accounts::KeyStore keys(patient);
    QCOMPARE(readOf(keys, account.id).key.bytes(), QByteArray("hush-missing"));
}

void TestAccountKeys::refusedKeyIsSaidOnceAndReplaced()
{
    Provider provider("hush-old", "kept.example.se");
    const accounts::Account account = m_stage.keep(u"Refused"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    auto *refused = program.window().findChild<gui::KeyRefused *>();
    QVERIFY(refused && refused->sentence().isEmpty());
    provider.key = "hush-new";
    program.console.session()->inventory().refreshAll();
    QTRY_VERIFY(refused->isVisible() && refused->sentence().contains(u"does not accept the key any longer"_s));
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Failed);
    QCOMPARE(program.row(), u"kept.example.se"_s);
    for (const gui::ListPane *pane : program.window().findChildren<gui::ListPane *>())
        QVERIFY2(!pane->noticeText().contains(u"key"_s), qPrintable(pane->noticeText()));
    press(*refused, u"Replace key…"_s);
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-new");
    press(*dialog, u"Use the key"_s);
    QTRY_VERIFY(!shown<gui::KeyDialog>());
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_COMPARE(program.console.session()->key().bytes(), QByteArray("hush-new"));
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Ready);
    QVERIFY(program.window().findChild<gui::KeyRefused *>()->sentence().isEmpty());
    accounts::KeyStore keys(patient);
    QCOMPARE(readOf(keys, account.id).key.bytes(), QByteArray("hush-new"));
}

void TestAccountKeys::caFileThatIsGone()
{
    Provider provider("hush-ca-key", "ca.example.se");
    accounts::Account lost;
    lost.caFile = Desktop::home() + u"/gone.pem"_s;
    m_stage.keep(u"Lost"_s, provider, "hush-ca-key", lost);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<QLabel *>(u"problem"_s)->text().contains(u"gone.pem: The file cannot be read."_s));
    QVERIFY(provider.server.requests().isEmpty());
    press(*opening, u"Edit the account…"_s);
    QWidget *form = opening->findChild<QDialog *>();
    form->findChild<QLineEdit *>(u"caFile"_s)->clear();
    press(*form, u"Save"_s);
    QTRY_COMPARE(program.row(), u"ca.example.se"_s);
}

void TestAccountKeys::demoFromTheFirstStart()
{
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    press(*await<gui::FirstStart>(), u"Try the demo"_s);
    QTRY_VERIFY(program.console.window());
    QVERIFY(program.text(u"kind"_s).contains(u"demo account"_s));
    QVERIFY(program.console.accounts().accounts().isEmpty());
    QVERIFY(!shown<gui::FirstStart>());
}

/// Last, over all that the tests before wrote.
void TestAccountKeys::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-first-key", "hush-locked", "hush-missing", "hush-old", "hush-new", "hush-ca-key"});
}

int main(int argc, char *argv[])
{
    return runOnDesktop<TestAccountKeys>(argc, argv);
}

#include "tst_accountkeys.moc"
