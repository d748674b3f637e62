// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"
#include "commandline/programtest.h"
#include "exchange/minefile.h"
#include "gui/lists/savedfilter.h"
#include "session/keptaccount.h"
#include "settings/settings.h"
#include "store/files.h"

#include <QDir>
#include <QJsonArray>
#include <QSettings>

namespace tst_notescommand {

using namespace Qt::StringLiterals;

/// --export-notes and --import-notes as a script starts them: exit status, what is printed, what is written.
class TestNotesCommand : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void outOfOneIntoAnother();
    void besideAWindow();
    void whatIsNotThereIsNotMade();
    void whatIsNoExportIsRefused();

private:
    /// One that is in the settings of the program that is started.
    accounts::Account keep(const QString &name, bool keeps = true);
    static void note(const accounts::Account &account, const QString &object);
    static QStringList noted(const accounts::Account &account);
    Run command(const QString &option, const QString &name, const QString &file)
    {
        return run({u"--language"_s, u"en"_s, u"--account"_s, name, option, file}, {});
    }

    QStringList m_ids;
};

void TestNotesCommand::cleanup()
{
    for (const QString &id : std::as_const(m_ids))
        session::dropKept(id);
    m_ids.clear();
}

accounts::Account TestNotesCommand::keep(const QString &name, bool keeps)
{
    QDir().mkpath(path(u"home/config"_s));
    QSettings store(path(u"home/config/cloudnet-console.ini"_s), QSettings::IniFormat);
    accounts::AccountList list(store);
    accounts::Account account;
    account.name = name;
    account.keeps = keeps;
    const auto added = list.add(account);
    if (!added)
        qFatal("not added");
    m_ids.append(added->id);
    return *added;
}

void TestNotesCommand::note(const accounts::Account &account, const QString &object)
{
    store::Files files(session::keptFolder(account), store::Begin::WithWhatIsThere);
    files.open();
    QVERIFY(files.writeMine([&](store::Database &mine) {
        return store::keep(mine, {u"instance"_s, object, u"text"_s, {}, false, QDateTime::currentDateTimeUtc()});
    }));
}

QStringList TestNotesCommand::noted(const accounts::Account &account)
{
    store::Files files(session::keptFolder(account), store::Begin::WithWhatIsThere);
    files.open();
    QStringList objects;
    for (const store::Note &one : store::notes(files.mine()))
        objects.append(one.object);
    return objects;
}

void TestNotesCommand::outOfOneIntoAnother()
{
    const accounts::Account from = keep(u"From"_s);
    const accounts::Account to = keep(u"To"_s);
    note(from, u"c1"_s);
    note(to, u"c2"_s);
    {
        QSettings store(path(u"home/config/cloudnet-console.ini"_s), QSettings::IniFormat);
        settings::Settings settings(store);
        settings.setAccount(from.id);
        settings.setSavedFilters(u"servers"_s, gui::savedFilterBytes({{u"Butiker"_s, u"butik"_s, {}, {}, {}}}));
    }
    const Run out = command(u"--export-notes"_s, u"from"_s, u"notes.json"_s);
    QCOMPARE(out.status, 0);
    QCOMPARE(out.output, QByteArray("Notes and history were exported to notes.json.\n"));
    QCOMPARE(out.errors, QByteArray());
    QCOMPARE(json(u"notes.json"_s)[u"notes"_s].toArray().size(), 1);
    QCOMPARE(QFile::permissions(path(u"notes.json"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Run in = command(u"--import-notes"_s, u"To"_s, u"notes.json"_s);
    QCOMPARE(in.status, 0);
    QCOMPARE(in.output, QByteArray("Imported: 1 note and 1 saved filter.\n"));
    QCOMPARE(noted(to), (QStringList{u"c2"_s, u"c1"_s}));
    {
        QSettings store(path(u"home/config/cloudnet-console.ini"_s), QSettings::IniFormat);
        settings::Settings settings(store);
        settings.setAccount(to.id);
        QCOMPARE(gui::savedFiltersFrom(settings.savedFilters(u"servers"_s)).value(0).text, u"butik"_s);
    }
    QCOMPARE(noted(from), QStringList{u"c1"_s});
    QCOMPARE(command(u"--import-notes"_s, u"To"_s, u"notes.json"_s).output,
             QByteArray("Everything in the file was here already.\n"));
}

void TestNotesCommand::besideAWindow()
{
    const accounts::Account account = keep(u"Shop"_s);
    note(account, u"c1"_s);
    QCOMPARE(command(u"--export-notes"_s, u"Shop"_s, u"notes.json"_s).status, 0);
    // As a window has it open.
    store::Files window(session::keptFolder(account), store::Begin::WithWhatIsThere);
    window.open();
    QVERIFY(window.status().isWriter);
    QCOMPARE(command(u"--export-notes"_s, u"Shop"_s, u"more.json"_s).status, 0);
    QCOMPARE(json(u"more.json"_s)[u"notes"_s].toArray().size(), 1);
    const Run in = command(u"--import-notes"_s, u"Shop"_s, u"notes.json"_s);
    QCOMPARE(in.status, 1);
    QVERIFY2(in.errors.contains("is open in a window"), in.errors.constData());
}

void TestNotesCommand::whatIsNotThereIsNotMade()
{
    const accounts::Account account = keep(u"New"_s);
    keep(u"Off"_s, false);
    for (const QString &name : {u"New"_s, u"Off"_s}) {
        const Run out = command(u"--export-notes"_s, name, u"notes.json"_s);
        QCOMPARE(out.status, 2);
        QVERIFY2(out.errors.contains("is saved on this computer"), out.errors.constData());
    }
    QVERIFY(!QFile::exists(session::keptFolder(account)));
    QVERIFY(!QFile::exists(path(u"notes.json"_s)));
    QCOMPARE(command(u"--import-notes"_s, u"Off"_s, u"notes.json"_s).status, 2);
    const Run unknown = command(u"--export-notes"_s, u"Nobody"_s, u"notes.json"_s);
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.errors.contains("Nobody"), unknown.errors.constData());
    note(account, u"c1"_s);
    const Run nowhere = command(u"--export-notes"_s, u"New"_s, u"none/notes.json"_s);
    QCOMPARE(nowhere.status, 2);
    QVERIFY2(nowhere.errors.contains("none/notes.json cannot be written: there is no folder "),
             nowhere.errors.constData());
}

void TestNotesCommand::whatIsNoExportIsRefused()
{
    const accounts::Account account = keep(u"Shop"_s);
    exchange::MineText text{u"Other"_s, u"https://api.example.se/v2"_s, QDateTime::currentDateTimeUtc(), {}};
    text.mine.notes = {{u"instance"_s, u"c1"_s, u"x"_s, {}, false, QDateTime::currentDateTimeUtc()}};
    QVERIFY(!exchange::writeMineFile(path(u"other.json"_s), text));
    // Nobody is there to be asked.
    const Run other = command(u"--import-notes"_s, u"Shop"_s, u"other.json"_s);
    QCOMPARE(other.status, 2);
    QVERIFY2(other.errors.contains("https://api.example.se/v2"), other.errors.constData());
    const Run missing = command(u"--import-notes"_s, u"Shop"_s, u"none.json"_s);
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.errors.contains("Nothing was changed."), missing.errors.constData());
    QCOMPARE(noted(account), QStringList());
}

CONSOLE_TEST(QCoreApplication, TestNotesCommand)

} // namespace tst_notescommand

#include "tst_notescommand.moc"
