// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

namespace tst_accountstart {

/// The first start and later ones, with what they find on disk: nothing, an account, or what is damaged or gone.
class TestAccountStart : public AccountTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartToWindowAndAgain();
    void settingsThatCannotBeWritten();
    void caFileThatIsGone();
    void damagedSettingsAreKeptAndTold();
    void demoFromTheFirstStart();
    void nothingIsWrittenInClear();
};

void TestAccountStart::firstStartToWindowAndAgain()
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
        QCOMPARE(readOf(keys, program.console.accounts().accounts().first()).key.bytes(), QByteArray("hush-first-key"));
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

void TestAccountStart::settingsThatCannotBeWritten()
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

void TestAccountStart::caFileThatIsGone()
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

void TestAccountStart::damagedSettingsAreKeptAndTold()
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
        QVERIFY2(problem->text().contains(u"A copy was saved as "_s + copy + u". Accounts must be added again"_s),
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

void TestAccountStart::demoFromTheFirstStart()
{
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    press(*await<gui::FirstStart>(), u"Try the demo account"_s);
    QTRY_VERIFY(program.console.window());
    QVERIFY(program.text(u"kind"_s).contains(u"demo account"_s));
    QVERIFY(program.console.accounts().accounts().isEmpty());
    QVERIFY(!shown<gui::FirstStart>());
}

/// Last, over all that the tests before wrote.
void TestAccountStart::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-first-key", "hush-unkept", "hush-ca-key"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestAccountStart>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_accountstart

#include "tst_accountstart.moc"
