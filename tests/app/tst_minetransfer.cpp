// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"
#include "gui/lists/savedfilter.h"
#include "minestage.h"

#include <QFileDialog>
#include <QLabel>
#include <QUrlQuery>

#include <atomic>

namespace tst_minetransfer {

using namespace Qt::StringLiterals;

/// Notes and history out of the window into a file, and back.
class TestMineTransfer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutAndComesBack();
    void byTheMenu();
    void secretsStay();
    void whatIsNoExportChangesNothing_data();
    void whatIsNoExportChangesNothing();
    void anotherAddressIsTold();
    void allThatWasTakenOverIsTold();
    void savedFiltersGoWith();
    void whatIsNotOnTheDiskGoesWith();
    void onlyWithWhatIsKept();
};

void TestMineTransfer::goesOutAndComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QString noted;
    QList<store::Change> changes;
    QList<store::Edit> edits;
    {
        const MineStage stage;
        stage.work();
        noted = stage.first();
        QVERIFY(stage.exported(path).contains("Ring på måndag"));
        changes = stage.session->history()->changes();
        edits = stage.session->history()->edits();
    }
    const MineStage stage;
    QVERIFY(stage.session->notes()->isEmpty());
    QVERIFY(stage.session->history()->edits().isEmpty());
    QSignalSpy imported(stage.actions, &gui::MineActions::imported);
    QVERIFY(stage.imported(path).startsWith(u"Imported: 1 note, "_s));
    QCOMPARE(imported.size(), 1);
    QTRY_COMPARE(stage.session->history()->edits(), edits);
    QCOMPARE(stage.session->history()->changes(), changes);
    QTRY_VERIFY(stage.session->notes()->noteOf(u"instance"_s, noted));
    QCOMPARE(stage.session->notes()->noteOf(u"instance"_s, noted)->text, u"Ring på måndag"_s);
    QVERIFY(stage.session->notes()->noteOf(u"instance"_s, noted)->isFavourite);
    QCOMPARE(stage.importedAtLast(path), u"Everything in the file was here already."_s);
    QCOMPARE(stage.session->history()->edits(), edits);
}

void TestMineTransfer::byTheMenu()
{
    const MineStage stage;
    const QString path = stage.folder.filePath(u"by the menu"_s);
    QAction *go = stage.entry(u"Export notes and history…"_s);
    QVERIFY(go && go->isEnabled());
    go->trigger();
    QPointer files(stage.window->findChild<QFileDialog *>());
    QVERIFY(files);
    QSignalSpy said(stage.actions, &gui::MineActions::said);
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(QFile::exists(path + u".json"_s));
    QTRY_VERIFY(!files);
    QAction *back = stage.entry(u"Import notes and history…"_s);
    QVERIFY(back && back->isEnabled());
    back->trigger();
    files = stage.window->findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(path + u".json"_s);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(stage.window->findChild<gui::ImportMineDialog *>());
}

void TestMineTransfer::secretsStay()
{
    const MineStage stage;
    stage.work();
    const QByteArray json = stage.exported(stage.folder.filePath(u"mine.json"_s));
    QVERIFY(json.size() > 500);
    QVERIFY(!json.contains(stage.session->key().bytes()));
    QVERIFY(!json.contains("totp"));
    int secrets = 0;
    for (const api::UserDetail &user : stage.session->inventory().values().userDetails) {
        const QString secret = QUrlQuery(QUrl(user.totpUrl)).queryItemValue(u"secret"_s);
        secrets += secret.isEmpty() ? 0 : 1;
        QVERIFY(secret.isEmpty() || !json.contains(secret.toUtf8()));
    }
    QVERIFY(secrets > 0);
}

void TestMineTransfer::whatIsNoExportChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray head = "{\n    \"format\": \"cloudnet-console notes and history\",\n";
    QTest::newRow("another file") << QByteArray("name;address\n")
                                  << u"The file is not an export of notes and history."_s;
    QTest::newRow("cut") << head + "    \"acc" << u"The file is damaged or incomplete."_s;
    QTest::newRow("newer") << head + "    \"version\": 99}" << u"The file was exported by a newer version"_s;
}

void TestMineTransfer::whatIsNoExportChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    const MineStage stage;
    QFile file(stage.folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    stage.actions->importFrom(file.fileName());
    QTRY_VERIFY(stage.window->findChild<gui::DetailsDialog *>());
    const auto *dialog = stage.window->findChild<gui::DetailsDialog *>();
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->text().startsWith(sentence) && label->text().endsWith(u"Nothing was changed."_s);
    }));
    QVERIFY(stage.session->notes()->isEmpty());
    QVERIFY(stage.entry(u"Import notes and history…"_s)->isEnabled());
}

void TestMineTransfer::anotherAddressIsTold()
{
    const MineStage stage;
    const QString path = stage.folder.filePath(u"other.json"_s);
    exchange::MineText text{u"Norr <b>"_s, u"https://api.example.se/v2"_s, QDateTime::currentDateTimeUtc(), {}};
    text.mine.notes = {{u"instance"_s, u"c1"_s, u"x"_s, {}, false, QDateTime::currentDateTimeUtc()}};
    QVERIFY(!exchange::writeMineFile(path, text));
    auto *dialog = stage.asked(path);
    const auto *other = dialog->findChild<QLabel *>(u"other"_s);
    QVERIFY(other->isVisible());
    QVERIFY2(other->text().contains(u"https://api.example.se/v2"_s), qPrintable(other->text()));
    QVERIFY(dialog->findChild<QLabel *>(u"what"_s)->text().contains(u"Norr <b>"_s));
    // Return alone leaves it.
    QPointer left(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!left);
    QVERIFY(stage.session->notes()->isEmpty());
    QCOMPARE(stage.imported(path), u"Imported: 1 note."_s);
    QTRY_VERIFY(!stage.session->notes()->isEmpty());
}

void TestMineTransfer::allThatWasTakenOverIsTold()
{
    MineStage stage;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString path = stage.folder.filePath(u"all.json"_s);
    exchange::MineText text{u"Demo"_s, u"demo"_s, now, {}};
    text.mine.findings = {{u"no-spf domain x.se"_s, u"{}"_s, now}};
    text.mine.acceptances = {{u"no-spf domain x.se"_s, now.date().addDays(9), u"Känt"_s, now}};
    text.mine.mutes = {{u"rule"_s, u"no-dmarc"_s, now}};
    text.mine.cases = {{.id = u"7f0c"_s, .reference = u"CC-2026-014"_s, .created = now, .changed = now}};
    text.mine.values = {{u"end-snoozes"_s, u"[]"_s}, {u"other"_s, u"x"_s}};
    text.filters = {{u"servers"_s, R"([{"name":"Butiker","text":"butik"},{"name":"Mine","text":"theirs"}])"},
                    {u"../x"_s, R"([{"name":"No table of ours"}])"}};
    QVERIFY(!exchange::writeMineFile(path, text));
    gui::addSavedFilters({{u"servers"_s, R"([{"name":"mine","text":"ours"}])"}}, stage.settings);
    const QString all = u"1 finding, 2 decisions about findings, 1 support case, %1 and snoozed reminders"_s;
    const auto *what = stage.asked(path)->findChild<QLabel *>(u"what"_s);
    QVERIFY2(what->text().endsWith(u"It contains %1."_s.arg(all.arg(u"2 saved filters"_s))), qPrintable(what->text()));
    stage.window->findChild<gui::ImportMineDialog *>()->reject();
    QTRY_VERIFY(!stage.window->findChild<gui::ImportMineDialog *>());
    QCOMPARE(stage.imported(path), u"Imported: %1."_s.arg(all.arg(u"1 saved filter"_s)));
    QCOMPARE(stage.importedAtLast(path), u"Everything in the file was here already."_s);
    // And what was here stands.
    const auto filters = gui::savedFiltersFrom(stage.settings.savedFilters(u"servers"_s));
    QCOMPARE(filters.size(), 2);
    QCOMPARE(filters.at(gui::placeOf(u"mine"_s, filters)).text, u"ours"_s);
    QCOMPARE(stage.settings.tablesWithFilters(), QStringList{u"servers"_s});
}

void TestMineTransfer::savedFiltersGoWith()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    const QMap<QString, QByteArray> filters{
        {u"all-records"_s, gui::savedFilterBytes({{u"E-post"_s, u"type:mx"_s, {}, {}, {}}})},
        {u"servers"_s, gui::savedFilterBytes({{u"Butiker"_s, u"butik"_s, "x", u"type"_s, {u"a"_s}}})}};
    {
        MineStage stage;
        QCOMPARE(gui::addSavedFilters(filters, stage.settings), 2);
        QVERIFY(stage.exported(path).contains("type:mx"));
    }
    const MineStage stage;
    QVERIFY(gui::allSavedFilters(stage.settings).isEmpty());
    // Beside what the program has found meanwhile.
    const QString said = stage.imported(path);
    QVERIFY2(said.startsWith(u"Imported: "_s) && said.endsWith(u"2 saved filters."_s), qPrintable(said));
    QCOMPARE(gui::allSavedFilters(stage.settings), filters);
}

void TestMineTransfer::whatIsNotOnTheDiskGoesWith()
{
    const MineStage stage;
    // The next thing that is written finds no table.
    std::atomic<bool> isBroken = false;
    stage.session->kept()->store.run([&](store::Files &files) {
        isBroken = files.mine().run(u"ALTER TABLE note RENAME TO away"_s) &&
                   files.mine().run(u"CREATE VIEW note AS SELECT * FROM away"_s);
    });
    QTRY_VERIFY(isBroken);
    inventory::Note note = stage.session->notes()->noteFor(u"instance"_s, stage.first());
    note.text = u"Ännu inte på disken"_s;
    stage.session->notes()->set(note, u"webb"_s);
    QTRY_VERIFY(stage.session->notes()->isUnwritten(u"instance"_s, stage.first()));
    const QByteArray json = stage.exported(stage.folder.filePath(u"mine.json"_s));
    QVERIFY(json.contains("Ännu inte på disken"));
    const auto text = exchange::readMineJson(json);
    QVERIFY(text.has_value());
    QCOMPARE(text->mine.notes.size(), 1);
    QCOMPARE(text->mine.values.value(u"note-title/instance/"_s + stage.first()), u"webb"_s);
    stage.session->kept()->store.run([&](store::Files &files) {
        isBroken = !(files.mine().run(u"DROP VIEW note"_s) && files.mine().run(u"ALTER TABLE away RENAME TO note"_s));
    });
    QTRY_VERIFY(!isBroken);
}

void TestMineTransfer::onlyWithWhatIsKept()
{
    demo::Server server({}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QVERIFY(!on.action(u"Export notes and history…"_s));
}

CONSOLE_TEST(QApplication, TestMineTransfer)

} // namespace tst_minetransfer

#include "tst_minetransfer.moc"
