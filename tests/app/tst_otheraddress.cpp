// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"
#include "gui/accountforms/accountdialog.h"
#include "support/testcase.h"

#include <QProcess>

namespace tst_otheraddress {

/// An account whose address in the settings is not the one that its key was given for.
class TestOtherAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void editedSettingsSendNothing();
    void sentWhenThePersonSaysSo();
    void theQuestionIsInBothLanguages();
    void addressIsCorrectedInstead();
    void formAsksToo();
    void exportSendsNothing();

private:
    QString question(gui::OpenDialog &opening) { return opening.findChild<gui::KeychainNotice *>()->sentence(); }
    /// An account of @p right, whose settings were then edited to lead to @p wrong.
    accounts::Account edited(const Provider &right, const Provider &wrong);

    AccountStage m_stage;
};

void TestOtherAddress::init()
{
    TestCase::init();
    QVERIFY(m_stage.begin());
}

void TestOtherAddress::cleanup()
{
    m_stage.keeper.stop();
}

accounts::Account TestOtherAddress::edited(const Provider &right, const Provider &wrong)
{
    const accounts::Account account = m_stage.keep(u"Edited"_s, right, "hush-bound");
    QSettings store(m_stage.file(), QSettings::IniFormat);
    store.setValue(u"account-list/%1/address"_s.arg(account.id), wrong.server.base().toString());
    return account;
}

void TestOtherAddress::editedSettingsSendNothing()
{
    Provider right("hush-bound", "right.example.se");
    Provider wrong("hush-bound", "wrong.example.se");
    edited(right, wrong);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QTRY_COMPARE(question(*opening),
                 u"The key in the keychain was saved for %1, but the account's API URL is now "
                 "%2. Send the key there?"_s.arg(right.server.base().toString(), wrong.server.base().toString()));
    // Return alone does not say yes.
    QVERIFY(!button(*opening, u"Send the key to this URL"_s)->hasFocus());
    press(*opening, u"Quit"_s);
    QTRY_COMPARE(program.finished, 1);
    QVERIFY(wrong.server.requests().isEmpty());
    QVERIFY(right.server.requests().isEmpty());
}

void TestOtherAddress::sentWhenThePersonSaysSo()
{
    Provider right("hush-bound", "right.example.se");
    Provider moved("hush-bound", "moved.example.se");
    const accounts::Account account = edited(right, moved);
    {
        Program program(m_stage.file());
        QVERIFY(program.console.start({}));
        press(*await<gui::OpenDialog>(), u"Send the key to this URL"_s);
        QTRY_COMPARE(program.row(), u"moved.example.se"_s);
        QVERIFY(!shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
        program.window().close();
    }
    // Once and for all.
    Program again(m_stage.file());
    QVERIFY(again.console.start({}));
    QTRY_COMPARE(again.row(), u"moved.example.se"_s);
    QVERIFY(!shown<gui::OpenDialog>());
    QVERIFY(moved.gotOnly("hush-bound"));
    QVERIFY(right.server.requests().isEmpty());
    accounts::KeyStore keys(patient);
    COMPARE_OUTCOME(readOf(keys, account), KeyOutcome::OtherAddress);
}

void TestOtherAddress::theQuestionIsInBothLanguages()
{
    Provider right("hush-bound", "right.example.se");
    Provider wrong("hush-bound", "wrong.example.se");
    edited(right, wrong);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    const QString english = question(*opening);
    program.language.use(u"sv"_s);
    QTRY_VERIFY(question(*opening) != english);
    QVERIFY(question(*opening).contains(wrong.server.base().toString()));
    program.language.use(u"en"_s);
}

void TestOtherAddress::addressIsCorrectedInstead()
{
    Provider right("hush-bound", "right.example.se");
    Provider wrong("hush-bound", "wrong.example.se");
    edited(right, wrong);
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    press(*opening, u"Edit the account…"_s);
    QWidget *form = opening->findChild<QDialog *>();
    form->findChild<QLineEdit *>(u"address"_s)->setText(right.server.base().toString());
    press(*form, u"Save"_s);
    QTRY_COMPARE(program.row(), u"right.example.se"_s);
    QVERIFY(wrong.server.requests().isEmpty());
}

/// The account that is open, edited in the program itself.
void TestOtherAddress::formAsksToo()
{
    Provider right("hush-bound", "right.example.se");
    Provider moved("hush-bound", "moved.example.se");
    accounts::Account account = m_stage.keep(u"Open"_s, right, "hush-bound");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"right.example.se"_s);
    account.address = moved.server.base();
    QVERIFY(program.console.accounts().change(account));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY2(question(*opening).contains(moved.server.base().toString()), qPrintable(question(*opening)));
    QVERIFY(moved.server.requests().isEmpty());
    press(*opening, u"Send the key to this URL"_s);
    QTRY_COMPARE(program.row(), u"moved.example.se"_s);
}

void TestOtherAddress::exportSendsNothing()
{
    Provider right("hush-bound", "right.example.se");
    Provider wrong("hush-bound", "wrong.example.se");
    edited(right, wrong);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, Desktop::home() + u"/other"_s);
    QVERIFY(QDir().mkpath(Desktop::home() + u"/other"_s));
    QVERIFY(QFile::copy(m_stage.file(), Desktop::home() + u"/other/cloudnet-console.ini"_s));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(Desktop::home());
    program.start(QStringLiteral(PROGRAM),
                  {u"--language"_s, u"en"_s, u"--account"_s, u"Edited"_s, u"--export"_s, u"out.json"_s});
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    const QByteArray told = program.readAllStandardError();
    QVERIFY2(told.contains("was saved for another API URL than the one in the settings, so it is not sent"),
             told.constData());
    QCOMPARE(program.exitCode(), 6);
    QVERIFY(wrong.server.requests().isEmpty());
    QVERIFY(!QFile::exists(Desktop::home() + u"/out.json"_s));
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestOtherAddress>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_otheraddress

#include "tst_otheraddress.moc"
