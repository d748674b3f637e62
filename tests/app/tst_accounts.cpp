// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

namespace tst_accounts {

/// Several accounts through the real windows, with their keys in a real keychain: gnome-keyring on a bus of its own.
class TestAccounts : public AccountTest
{
    Q_OBJECT

private Q_SLOTS:
    void switchingLeavesNothingOfTheOld();
    void unsavedTextHoldsUpTheSwitch();
    void secondStartShowsTheFirst();
    void switchingLetsGoOfTheAccount();
    void readOnlyDisablesWhatWrites();
    void removeOpenAccount();
    void namedOnTheCommandLine();
    void nothingIsKeptOfAnAccountOfOneRun();
    void renamedAndReadOnlyWhileOpen();
    void otherAuthoritiesAreOtherConnections();
    void nothingIsWrittenInClear();
};

void TestAccounts::switchingLeavesNothingOfTheOld()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    const accounts::Account first = m_stage.keep(u"One"_s, one, "hush-one");
    accounts::Account green;
    green.colour = u"#1b7a3d"_s;
    const accounts::Account second = m_stage.keep(u"Two & more"_s, two, "hush-two", green);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    const QPointer<gui::MainWindow> old = &program.window();
    // Within the screen: Qt restores no window that is larger.
    program.window().setGeometry(10, 20, 780, 700);
    // It may need more width than that.
    const QSize size = program.window().size();
    QCOMPARE(size.height(), 700);
    // Calls and a dialog of the old account are under way.
    one.server.hold();
    program.console.session()->inventory().refreshAll();
    QTRY_VERIFY(one.server.held() > 0);
    program.action(u"Keyboard shortcuts"_s)->trigger();
    auto *menu = program.window().findChild<gui::AccountActions *>();
    QVERIFY(menu);
    program.action(u"Two  more"_s)->trigger();
    QTRY_COMPARE(program.row(), u"two.example.se"_s);
    QVERIFY(!old);
    QTRY_COMPARE(one.server.held(), 0);
    QTRY_COMPARE(one.server.openConnections(), 0);
    int windows = 0;
    for (QWidget *widget : QApplication::topLevelWidgets())
        windows += widget->isVisible() && !qobject_cast<QMenu *>(widget) ? 1 : 0;
    QCOMPARE(windows, 1);
    QCOMPARE(program.window().windowTitle(), u"Two & more – Cloudnet Console"_s);
    QCOMPARE(program.accountName(), u"Two & more"_s);
    QCOMPARE(program.window().size(), size);
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.gotOnly("hush-one"));
    // Its colour stands at the edge of the status line.
    auto *strip = program.window().findChild<gui::ElidedLabel *>(u"account"_s)->parentWidget();
    QCOMPARE(strip->grab().toImage().pixelColor(1, strip->height() / 2), QColor(u"#1b7a3d"_s));
    QCOMPARE(program.console.accounts().lastUsed(), second.id);
    QCOMPARE(program.finished, 0);
    QVERIFY(first.id != second.id);
}

void TestAccounts::unsavedTextHoldsUpTheSwitch()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    m_stage.keep(u"One"_s, one, "hush-one");
    m_stage.keep(u"Two"_s, two, "hush-two");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    QTRY_VERIFY(program.action(u"Edit…"_s)->isEnabled());
    program.action(u"Edit…"_s)->trigger();
    auto *form = await<gui::EditServerDialog>();
    form->findChild<QLineEdit *>(u"hostname"_s)->setText(u"typed.example.se"_s);
    program.action(u"Two"_s)->trigger();
    press(*await<gui::DiscardDialog>(), u"Keep editing"_s);
    QTRY_VERIFY(!shown<gui::DiscardDialog>());
    QCOMPARE(program.console.session()->account().name, u"One"_s);
    QCOMPARE(form->typed().hostname, u"typed.example.se"_s);
    program.action(u"Two"_s)->trigger();
    press(*await<gui::DiscardDialog>(), u"Discard changes"_s);
    QTRY_COMPARE(program.row(), u"two.example.se"_s);
    QVERIFY(!shown<gui::EditServerDialog>());
}

void TestAccounts::secondStartShowsTheFirst()
{
    Provider provider("hush-one", "one.example.se");
    m_stage.keep(u"One"_s, provider, "hush-one");
    m_stage.keep(u"Two"_s, provider, "hush-one");
    commandline::Options one;
    one.account = u"One"_s;
    Program first(m_stage.file());
    QVERIFY(first.console.start(one));
    QTRY_COMPARE(first.row(), u"one.example.se"_s);
    first.window().showMinimized();

    Program second(m_stage.file());
    QVERIFY(second.console.start(one));
    QTRY_COMPARE(second.finished, 1);
    QVERIFY(!second.console.window());
    QTRY_VERIFY(!first.window().isMinimized());

    // The other account has no window yet; from there the first is reached, not opened again.
    commandline::Options two;
    two.account = u"Two"_s;
    Program third(m_stage.file());
    QVERIFY(third.console.start(two));
    QTRY_COMPARE(third.row(), u"one.example.se"_s);
    gui::MainWindow *const window = &third.window();
    first.window().showMinimized();
    third.action(u"One"_s)->trigger();
    QTRY_VERIFY(!first.window().isMinimized());
    QCOMPARE(&third.window(), window);
    QTRY_VERIFY(third.text(u"fresh"_s).contains(u"another window"_s));

    one.another = true;
    Program fourth(m_stage.file());
    QVERIFY(fourth.console.start(one));
    QTRY_COMPARE(fourth.row(), u"one.example.se"_s);
}

void TestAccounts::switchingLetsGoOfTheAccount()
{
    Provider provider("hush-one", "one.example.se");
    m_stage.keep(u"One"_s, provider, "hush-one");
    m_stage.keep(u"Two"_s, provider, "hush-one");
    commandline::Options one;
    one.account = u"One"_s;
    Program first(m_stage.file());
    QVERIFY(first.console.start(one));
    QTRY_COMPARE(first.row(), u"one.example.se"_s);
    first.action(u"Two"_s)->trigger();
    QTRY_VERIFY(first.console.session() && first.console.session()->label().name == u"Two"_s);

    Program second(m_stage.file());
    QVERIFY(second.console.start(one));
    QTRY_COMPARE(second.row(), u"one.example.se"_s);
    QCOMPARE(second.finished, 0);
}

void TestAccounts::readOnlyDisablesWhatWrites()
{
    Provider provider("hush-ro-key", "ro.example.se");
    accounts::Account readOnly;
    readOnly.readOnly = true;
    m_stage.keep(u"Only to look at"_s, provider, "hush-ro-key", readOnly);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_VERIFY(program.console.window());
    program.window().goTo({u"servers"_s, {}, {}});
    QTRY_VERIFY(program.console.session()->inventory().instanceDetail(u"c1"_s));
    QTRY_COMPARE(program.row(), u"ro.example.se"_s);
    QAction *edit = program.action(u"Edit…"_s);
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->toolTip().contains(u"read-only"_s));
    QPushButton *face = nullptr;
    for (QPushButton *found : program.window().findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text() == edit->text())
            face = found;
    }
    QVERIFY(face && !face->isEnabled());
    QVERIFY(face->toolTip().contains(u"read-only"_s));
    QCOMPARE(program.text(u"kind"_s), u"· read-only"_s);
    edit->trigger();
    QVERIFY(!shown<gui::EditServerDialog>());
    // Whoever gets past that meets the last door.
    QList<inventory::SaveOutcome> told;
    program.console.session()->inventory().saveInstance(
        u"c1"_s, {{}, u"ro.example.se"_s, {}}, {{}, u"other.example.se"_s, {}}, this,
        [&told](const inventory::SaveOutcome &outcome) { told += outcome; });
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().error && told.first().error->kind == api::Error::Kind::ReadOnly);
    for (const Received &request : provider.server.requests())
        QCOMPARE(request.verb, QByteArray("GET"));
}

void TestAccounts::removeOpenAccount()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    const accounts::Account first = m_stage.keep(u"One"_s, one, "hush-one");
    const accounts::Account second = m_stage.keep(u"Two"_s, two, "hush-two");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    program.action(u"Accounts…"_s)->trigger();
    auto *all = await<gui::AccountsDialog>();
    press(*all, u"Remove…"_s);
    press(*await<gui::RemoveAccountDialog>(), u"Remove account"_s);
    QTRY_COMPARE(program.row(), u"two.example.se"_s);
    accounts::KeyStore keys(patient);
    COMPARE_OUTCOME(readOf(keys, first), KeyOutcome::Absent);
    COMPARE_OUTCOME(readOf(keys, second), KeyOutcome::Done);
    program.store.sync();
    for (const QString &key : program.store.allKeys())
        QVERIFY2(!key.contains(first.id), qPrintable(key));
    // And the last one: back to the first start.
    program.action(u"Accounts…"_s)->trigger();
    press(*await<gui::AccountsDialog>(), u"Remove…"_s);
    press(*await<gui::RemoveAccountDialog>(), u"Remove account"_s);
    QVERIFY(await<gui::FirstStart>());
    QVERIFY(!program.console.window());
    COMPARE_OUTCOME(readOf(keys, second), KeyOutcome::Absent);
}

void TestAccounts::namedOnTheCommandLine()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    m_stage.keep(u"One"_s, one, "hush-one");
    m_stage.keep(u"Åäö AB"_s, two, "hush-two");
    {
        Program program(m_stage.file());
        commandline::Options options;
        options.account = u"nobody"_s;
        QVERIFY(!program.console.start(options));
        options.account = u"åäö ab"_s;
        QVERIFY(program.console.start(options));
        QTRY_COMPARE(program.row(), u"two.example.se"_s);
        QVERIFY(one.server.requests().isEmpty());
    }
    // An account of one run only leaves what was used last as it was.
    Program program(m_stage.file());
    commandline::Options options;
    options.key = accounts::ApiKey("hush-one");
    options.address = one.server.base();
    QVERIFY(program.console.start(options));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    QCOMPARE(program.console.accounts().account(program.console.accounts().lastUsed())->name, u"Åäö AB"_s);
    QCOMPARE(program.console.accounts().accounts().size(), 2);
}

void TestAccounts::nothingIsKeptOfAnAccountOfOneRun()
{
    Provider provider("hush-one", "passing.example.se");
    commandline::Options options;
    options.key = accounts::ApiKey("hush-one");
    options.address = provider.server.base();
    {
        Program program(m_stage.file());
        QVERIFY(program.console.start(options));
        QTRY_COMPARE(program.row(), u"passing.example.se"_s);
        QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
        program.window().goTo({u"servers"_s, u"c1"_s, {}});
        // While it runs, it is known.
        program.settings.setColumns(u"servers"_s, "x");
        QCOMPARE(program.settings.lastPlace().key, u"c1"_s);
        QCOMPARE(program.settings.columns(u"servers"_s), QByteArray("x"));
        program.window().close();
    }
    QFile file(m_stage.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("[layout]"));
    QVERIFY2(!content.contains("[accounts]"), content.constData());
    QVERIFY2(!content.contains("c1"), content.constData());
}

void TestAccounts::otherAuthoritiesAreOtherConnections()
{
    const support::SelfSigned certificate;
    QVERIFY(certificate.isValid());
    support::HttpServer server(certificate.certificate(), certificate.key());
    server.otherwise([](const Received &) { return Reply::json("[]"); });
    const auto phase = [](Program &program) {
        return program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase;
    };
    using Phase = inventory::State::Phase;

    QSettings store(m_stage.file(), QSettings::IniFormat);
    accounts::AccountList list(store);
    const accounts::Account account =
        *list.add({.id = {}, .name = u"Own"_s, .address = server.base(), .caFile = certificate.file()});
    accounts::KeyStore keys(patient);
    QCOMPARE(stored(keys, account, accounts::ApiKey("hush-one")).outcome, KeyOutcome::Done);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_VERIFY(program.console.session());
    QTRY_COMPARE(phase(program), Phase::Ready);
    QVERIFY(server.openConnections() > 0);

    // Without the authority, not even a connection that is open already serves.
    accounts::Account distrusting = account;
    distrusting.caFile.clear();
    QVERIFY(program.console.accounts().change(distrusting));
    QTRY_COMPARE(program.console.session()->account().caFile, QString());
    QTRY_COMPARE(phase(program), Phase::Failed);
    QCOMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).error->kind,
             api::Error::Kind::Tls);
    QTRY_COMPARE(server.openConnections(), 0);
    server.forgetRequests();
    program.console.session()->inventory().refreshAll();
    QTRY_COMPARE(phase(program), Phase::Failed);
    QVERIFY(server.requests().isEmpty());

    QVERIFY(program.console.accounts().change(account));
    QTRY_COMPARE(program.console.session()->account().caFile, certificate.file());
    QTRY_COMPARE(phase(program), Phase::Ready);
}

void TestAccounts::renamedAndReadOnlyWhileOpen()
{
    Provider provider("hush-change", "change.example.se");
    const accounts::Account before = m_stage.keep(u"Before"_s, provider, "hush-change");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"change.example.se"_s);
    const QPointer<gui::MainWindow> window = &program.window();
    accounts::Account account = before;
    account.name = u"After"_s;
    QVERIFY(program.console.accounts().change(account).has_value());
    QTRY_COMPARE(program.window().windowTitle(), u"After – Cloudnet Console"_s);
    QCOMPARE(program.accountName(), u"After"_s);
    QVERIFY(window);
    QTRY_VERIFY(program.action(u"Edit…"_s)->isEnabled());
    account.readOnly = true;
    QVERIFY(program.console.accounts().change(account).has_value());
    QTRY_VERIFY(!window);
    QTRY_COMPARE(program.row(), u"change.example.se"_s);
    QCOMPARE(program.text(u"kind"_s), u"· read-only"_s);
    QVERIFY(provider.gotOnly("hush-change"));
}

/// Last, over all that the tests before wrote.
void TestAccounts::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-one", "hush-two", "hush-ro-key", "hush-change"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestAccounts>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_accounts

#include "tst_accounts.moc"
