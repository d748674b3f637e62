// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"
#include "support/testcase.h"

namespace tst_accountkeys {

/// The key of an account on its way between the person, the keychain and the provider, through the real windows: with
/// gnome-keyring on a bus of its own, and with keepers of keys that fail.
class TestAccountKeys : public support::TestCase
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
    void newKeyringIsAskedForAndTakenBack();
    void newKeyringUnansweredForThisSession();
    void unlockingIsCalledOff();
    void settingsThatCannotBeWritten();
    void missingKeyIsAskedFor();
    void refusedKeyIsSaidOnceAndReplaced();
    void refusedListAloneIsSaid();
    void anotherKeyKeepsWhatWasTyped();
    void nothingIsSaidGoneBeforeTheListHasCome();
    void caFileThatIsGone();
    void damagedSettingsAreKeptAndTold();
    void demoFromTheFirstStart();
    void nothingIsWrittenInClear();

private:
    AccountStage m_stage;
};

void TestAccountKeys::init()
{
    TestCase::init();
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
    QTRY_VERIFY2(notice->sentence().contains(u"The keychain does not answer."_s), qPrintable(notice->sentence()));
    // What comes back later is taken.
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startKeyring());
    // A good keychain on a busy machine may miss such a deadline too.
    QVERIFY(support::waitFor([opening] {
        if (!shown<gui::KeyDialog>() && !opening->findChild<gui::KeychainNotice *>()->isBusy())
            press(*opening, u"Try again"_s);
        return shown<gui::KeyDialog>() != nullptr;
    }));
    auto *dialog = shown<gui::KeyDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"reason"_s)->text().contains(u"No key is kept"_s));
    dialog->reject();
    QTRY_COMPARE(program.finished, 1);
}

void TestAccountKeys::newKeyringIsAskedForAndTakenBack()
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
    QVERIFY(button(*welcome, u"Try the demo"_s)->isEnabled());
    press(*welcome, u"Open the account"_s);
    QTRY_COMPARE(Keeper::calls().count(u"Prompt"_s), 2);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
    // The key was tried, and nothing else was asked for.
    for (const Received &request : provider.server.requests())
        QVERIFY2(request.path != "/api/v2/instance/user/", request.path.constData());
}

void TestAccountKeys::newKeyringUnansweredForThisSession()
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
    QTRY_VERIFY2(notice->sentence().contains(u"has been taken back"_s), qPrintable(notice->sentence()));
    QTRY_VERIFY(Keeper::calls().contains(u"Dismiss"_s));
    press(*welcome, sessionOnly);
    QTRY_COMPARE(program.row(), u"fresh.example.se"_s);
    QVERIFY(!Keeper::calls().contains(u"CreateItem"_s));
}

void TestAccountKeys::unlockingIsCalledOff()
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
    QVERIFY2(notice->sentence().contains(u"It may well be there"_s), qPrintable(notice->sentence()));
    QVERIFY(button(*opening, u"Unlock the keychain"_s));
    QCOMPARE(program.finished, 0);
}

void TestAccountKeys::settingsThatCannotBeWritten()
{
    Provider provider("hush-unkept", "unkept.example.se");
    m_stage.keeper.stop();
    QVERIFY(m_stage.keeper.startFake(u"new-accepted"_s));
    QVERIFY(QDir().mkpath(m_stage.file()));
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *welcome = await<gui::FirstStart>();
    welcome->findChild<QLineEdit *>(u"address"_s)->setText(provider.server.base().toString());
    typeKey(*welcome, "hush-unkept");
    press(*welcome, u"Open the account"_s);
    const auto *notice = welcome->findChild<gui::KeychainNotice *>();
    QTRY_VERIFY2(notice->sentence().contains(m_stage.file()), qPrintable(notice->sentence()));
    press(*welcome, sessionOnly);
    QTRY_COMPARE(program.row(), u"unkept.example.se"_s);
    QVERIFY(program.console.accounts().accounts().isEmpty());
    for (const QString &call : {u"SearchItems"_s, u"CreateCollection"_s, u"CreateItem"_s})
        QVERIFY2(!Keeper::calls().contains(call), qPrintable(call));
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
    accounts::KeyStore keys(patient);
    // One that is refused as well takes no other's place.
    typeKey(*dialog, "hush-guess");
    press(*dialog, u"Use the key"_s);
    auto *result = dialog->findChild<QLabel *>(u"result"_s);
    QTRY_VERIFY2(result->text().contains(u"did not accept"_s), qPrintable(result->text()));
    QCOMPARE(readOf(keys, account.id).key.bytes(), QByteArray("hush-old"));
    QCOMPARE(program.row(), u"kept.example.se"_s);
    typeKey(*dialog, "hush-new");
    press(*dialog, u"Use the key"_s);
    QTRY_VERIFY(!shown<gui::KeyDialog>());
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_COMPARE(program.console.session()->key().bytes(), QByteArray("hush-new"));
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Ready);
    QVERIFY(program.window().findChild<gui::KeyRefused *>()->sentence().isEmpty());
    QCOMPARE(readOf(keys, account.id).key.bytes(), QByteArray("hush-new"));
}

void TestAccountKeys::refusedListAloneIsSaid()
{
    Provider provider("hush-old", "alone.example.se");
    m_stage.keep(u"Alone"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"alone.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    provider.server.on("GET", "/api/v2/instance/", Reply::json("{}", 401));
    program.console.session()->inventory().refreshAll();
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Instances, {}}).phase,
                 inventory::State::Phase::Failed);
    // All else is answered, which says nothing of the list.
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Ready);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    QVERIFY(program.window().findChild<gui::KeyRefused *>()->isVisible());
}

void TestAccountKeys::anotherKeyKeepsWhatWasTyped()
{
    Provider provider("hush-old", "kept.example.se");
    m_stage.keep(u"Typed"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_VERIFY(program.action(u"Edit…"_s)->isEnabled());
    program.action(u"Edit…"_s)->trigger();
    auto *form = await<gui::EditServerDialog>();
    form->findChild<QLineEdit *>(u"hostname"_s)->setText(u"typed.example.se"_s);
    provider.key = "hush-new";
    provider.server.on("PATCH", "/api/v2/instance/c1", [&provider](const Received &request) {
        return request.header("api_key") == provider.key ? Reply::json(request.body) : Reply::json("{}", 401);
    });
    press(*form, u"Save"_s);
    auto *refused = program.window().findChild<gui::KeyRefused *>();
    QTRY_VERIFY(refused->isVisible());
    gui::MainWindow *const window = &program.window();
    press(*refused, u"Replace key…"_s);
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-new");
    press(*dialog, u"Use the key"_s);
    QTRY_VERIFY(!shown<gui::KeyDialog>() && !refused->isVisible());
    QVERIFY(!shown<gui::DiscardDialog>());
    QCOMPARE(&program.window(), window);
    QCOMPARE(form->typed().hostname, u"typed.example.se"_s);
    press(*form, u"Save"_s);
    QTRY_VERIFY(!shown<gui::EditServerDialog>());
    const QList<Received> written = provider.server.requests("PATCH", "/api/v2/instance/c1");
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().body, QByteArray(R"({"hostname":"typed.example.se"})"));
    QCOMPARE(written.first().header("api_key"), QByteArray("hush-new"));
}

void TestAccountKeys::nothingIsSaidGoneBeforeTheListHasCome()
{
    Provider provider("hush-old", "slow.example.se");
    m_stage.keep(u"Slow"_s, provider, "hush-old");
    {
        Program program(m_stage.file());
        QVERIFY(program.console.start({}));
        QTRY_COMPARE(program.row(), u"slow.example.se"_s);
        program.window().close();
        QTRY_COMPARE(program.finished, 1);
    }
    provider.server.hold();
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_VERIFY(program.console.window() && provider.server.held() > 0);
    const auto says = [&program](const QString &words) {
        const QList<QLabel *> labels = program.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Reading"_s));
    QVERIFY(!says(u"any longer"_s));
    provider.server.release();
    QTRY_COMPARE(program.row(), u"slow.example.se"_s);
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

void TestAccountKeys::damagedSettingsAreKeptAndTold()
{
    const QByteArray bytes("\x7f\x00\xc3random\n\xff\xfe\n[x", 15);
    const auto damage = [this, &bytes] {
        QFile file(m_stage.file());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    for (const QString &copy : {m_stage.file() + u".damaged"_s, m_stage.file() + u".damaged-2"_s}) {
        QVERIFY(damage());
        Program program(m_stage.file());
        program.console.setDamaged(app::keepDamaged(program.store));
        QVERIFY(program.console.start({}));
        auto *problem = await<gui::FirstStart>()->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"it was kept as "_s + copy + u". Accounts must be added again"_s),
                 qPrintable(problem->text()));
        QFile kept(copy);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }
    // Nothing is wrong with what was written since.
    QSettings again(m_stage.file(), QSettings::IniFormat);
    QCOMPARE(app::keepDamaged(again), QString());
    QVERIFY(again.allKeys().isEmpty());
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
    findNothingInClear(
        {"hush-first-key", "hush-locked", "hush-missing", "hush-old", "hush-new", "hush-guess", "hush-ca-key"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestAccountKeys>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_accountkeys

#include "tst_accountkeys.moc"
