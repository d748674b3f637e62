// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"
#include "gui/kit/notice.h"
#include "gui/lists/savedfilter.h"
#include "gui/tooltext/handoveractions.h"
#include "gui/tooltext/handoverdialog.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_handoverdialog {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// So many servers and two domains, all of which was read.
listing::Source account(int servers = 2)
{
    listing::Source source;
    source.account = u"Byrån"_s;
    source.host = u"api.cloudnet.se"_s;
    source.way.pattern = u"{name}.cloudnet.cloud"_s;
    source.now = QDateTime::currentDateTime();
    for (int i = 1; i <= servers; ++i) {
        api::Instance instance;
        instance.name = u"c%1"_s.arg(i);
        instance.type = i % 2 ? u"Magento"_s : u"WordPress"_s;
        source.values.instances.append(instance);
        api::InstanceDetail detail;
        detail.instance = instance;
        source.values.instanceDetails.insert(instance.name, detail);
    }
    for (const QString &name : {u"butik7.se"_s, u"räksmörgås.se"_s}) {
        api::DomainDetail detail;
        detail.domain.name = name;
        detail.domain.expires = api::Date::fromText(u"2027-03-01"_s);
        detail.records.append({name, name, u"A"_s, u"192.0.2.7"_s, {}, {}});
        source.values.domains.append(detail.domain);
        source.values.domainDetails.insert(name, detail);
    }
    const auto read = [&source](Kind kind, int count) { source.readings[kind] = {source.now.toUTC(), count, count}; };
    for (const Kind kind : {Kind::Instances, Kind::Instance})
        read(kind, servers);
    for (const Kind kind : {Kind::Domains, Kind::Domain})
        read(kind, 2);
    for (const Kind kind : {Kind::Certificates, Kind::Users})
        read(kind, 0);
    return source;
}

struct Opened
{
    /// @p shown is the filter of the servers in the window.
    explicit Opened(listing::Source source = account(), const QString &shown = {})
    {
        language.use(u"en"_s);
        gui::SavedFilter saved;
        saved.name = u"Webb"_s;
        saved.text = u"type:wordpress"_s;
        settings.setSavedFilters(u"servers"_s, gui::savedFilterBytes({saved}));
        dialog = std::make_unique<gui::HandoverDialog>(
            std::move(source), [shown](const QString &table) { return table == "servers"_L1 ? shown : QString(); },
            settings, nullptr);
        dialog->show();
    }

    template <typename T>
    T &find(const QString &name) const
    {
        return *dialog->findChild<T *>(name);
    }
    QString text() const { return find<QPlainTextEdit>(u"preview"_s).toPlainText(); }
    QString told() const { return find<gui::Notice>(u"notice"_s).sentence(); }
    void choose(const QString &box, int place) const { find<QComboBox>(box).setCurrentIndex(place); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    words::Language language;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    std::unique_ptr<gui::HandoverDialog> dialog;
};

} // namespace

/// The dialog for other tools: what is shown is what is copied and saved.
class TestHandoverDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsCopiesSaves();
    void rowsAreChosen();
    void whatIsLeftOutIsTold();
    void namesForAnsible();
    void everyToolHasItsText();
    void savesAFolder();
    void leavesOwnFilesAlone();
    void largeAccountsAreWorkedOutElsewhere();
    void speaksTheLanguageOfTheMoment();
    void standsInTheMenu();
};

void TestHandoverDialog::showsCopiesSaves()
{
    const Opened opened;
    QVERIFY(opened.text().contains(u"Host c1\n    HostName c1.cloudnet.cloud"_s));
    QVERIFY(opened.find<QLabel>(u"extent"_s).text().startsWith(u"2 entries, as of 20"_s));
    opened.find<QPushButton>(u"copy"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), opened.text().trimmed());
    QCOMPARE(opened.told(), u"The text has been copied."_s);
    opened.find<QPushButton>(u"save"_s).click();
    auto *files = opened.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = opened.folder.filePath(u"cloudnet.conf"_s);
    files->selectFile(path);
    QCOMPARE(QFileInfo(files->selectedFiles().constFirst()).fileName(), u"cloudnet.conf"_s);
    files->reject();
    opened.dialog->saveTo(path);
    QCOMPARE(opened.contents(path), QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(opened.told(), u"Saved as %1."_s.arg(QDir::toNativeSeparators(path)));
}

void TestHandoverDialog::rowsAreChosen()
{
    const Opened opened(account(), u"type:magento"_s);
    auto &rows = opened.find<QComboBox>(u"rows"_s);
    QCOMPARE(rows.count(), 3);
    QCOMPARE(rows.itemText(1), u"Shown in the window: type:magento"_s);
    QCOMPARE(rows.itemText(2), u"Saved filter Webb: type:wordpress"_s);
    // It begins with what is looked at.
    QCOMPARE(rows.currentIndex(), 1);
    QVERIFY(opened.text().contains(u"Host c1"_s) && !opened.text().contains(u"Host c2"_s));
    opened.choose(u"rows"_s, 0);
    QVERIFY(opened.text().contains(u"Host c1"_s) && opened.text().contains(u"Host c2"_s));
    opened.choose(u"rows"_s, 1);
    QVERIFY(opened.text().contains(u"Host c1"_s) && !opened.text().contains(u"Host c2"_s));
    QVERIFY(opened.text().contains(u"# Only what this filter shows: type:magento"_s));
    opened.choose(u"rows"_s, 2);
    QVERIFY(!opened.text().contains(u"Host c1"_s) && opened.text().contains(u"Host c2"_s));
    // Of domains nothing is chosen in the window, and nothing was saved.
    opened.dialog->showTool(u"zones"_s);
    QCOMPARE(rows.count(), 1);
    QVERIFY(!rows.isEnabled());
    const auto &reason = opened.find<QLabel>(u"rowsReason"_s);
    QVERIFY(reason.isVisible());
    QCOMPARE(reason.text(), u"There is nothing to choose: no filter is set in the window, and none is saved."_s);
    QCOMPARE(rows.accessibleDescription(), reason.text());
    opened.choose(u"part"_s, 1);
    QCOMPARE(reason.text(), u"One domain is chosen above."_s);
    opened.dialog->showTool(u"ssh_config"_s);
    QVERIFY(rows.isEnabled() && !reason.isVisible() && rows.accessibleDescription().isEmpty());
}

void TestHandoverDialog::whatIsLeftOutIsTold()
{
    listing::Source source = account();
    source.values.instances[0].hostname = u"localhost"_s;
    source.readings[Kind::Instances].isWhole = false;
    const Opened opened(source);
    // In the text, and beside it, also where something else is the matter.
    const QString told = u"The name localhost of c1 is left out: every computer uses it for itself."_s;
    QVERIFY(opened.text().contains(u"# "_s + told));
    QCOMPARE(opened.told(), u"Not everything that this is made of has been read."_s);
    auto &notice = opened.find<gui::Notice>(u"notice"_s);
    const QList<QPushButton *> buttons = notice.findChildren<QPushButton *>();
    const auto details =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *one) { return one->isVisible(); });
    QVERIFY(details != buttons.cend());
    (*details)->click();
    auto *dialog = opened.dialog->findChild<gui::DetailsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"details"_s)->toPlainText().section(u'\n', 0, 0), told);
    // Who logs in is told too.
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"details"_s)
                ->toPlainText()
                .contains(u"\nNo user is set in the settings"_s));
    dialog->reject();
}

void TestHandoverDialog::namesForAnsible()
{
    const Opened opened;
    opened.dialog->showTool(u"ansible"_s);
    const QString path = opened.folder.filePath(u"x.txt"_s);
    opened.dialog->saveTo(path);
    QCOMPARE(opened.told(), u"Ansible reads JSON only from a file whose name ends with .json."_s);
    QVERIFY(!QFile::exists(path));
}

void TestHandoverDialog::everyToolHasItsText()
{
    const Opened opened;
    auto &tools = opened.find<QComboBox>(u"tool"_s);
    auto &parts = opened.find<QComboBox>(u"part"_s);
    QCOMPARE(tools.count(), static_cast<int>(listing::everyTool().size()));
    QStringList names;
    for (int tool = 0; tool < tools.count(); ++tool) {
        tools.setCurrentIndex(tool);
        QVERIFY2(!opened.find<QLabel>(u"hint"_s).text().isEmpty(), qPrintable(tools.currentText()));
        QCOMPARE(parts.isVisible(), parts.count() > 1);
        for (int part = 0; part < parts.count(); ++part) {
            parts.setCurrentIndex(part);
            const bool isOfPeople = parts.currentData() == u"access"_s || parts.currentData() == u"findings"_s;
            QVERIFY2(isOfPeople || opened.text().contains(u"as of 20"_s),
                     qPrintable(tools.currentText() + u' ' + parts.currentText()));
            names.append(tools.currentText() + parts.currentText());
        }
    }
    const qsizetype all = names.size();
    QVERIFY(names.removeDuplicates() == 0 && all > 12);
    QVERIFY(names.contains(u"Name server (zone file)räksmörgås.se"_s));
}

void TestHandoverDialog::savesAFolder()
{
    const Opened opened;
    opened.dialog->showTool(u"zones"_s);
    const QString path = opened.folder.filePath(u"zones"_s);
    opened.dialog->saveTo(path);
    QCOMPARE(QDir(path).entryList(QDir::Files), (QStringList{u"butik7.se.zone"_s, u"xn--rksmrgs-5wao1o.se.zone"_s}));
    opened.dialog->showTool(u"zones"_s, u"butik7.se"_s);
    QVERIFY(!opened.text().contains(u"xn--"_s));
    opened.dialog->saveTo(opened.folder.filePath(u"one.zone"_s));
    QVERIFY(opened.contents(opened.folder.filePath(u"one.zone"_s)).contains("butik7.se.\tIN\tA\t192.0.2.7"));
}

void TestHandoverDialog::leavesOwnFilesAlone()
{
    const Opened opened;
    opened.dialog->saveTo(u"/etc/hosts"_s);
    QCOMPARE(opened.told(), u"/etc/hosts is never overwritten. Choose a file of its own."_s);
    opened.dialog->saveTo(opened.folder.filePath(u"none/f"_s));
    QCOMPARE(opened.told(), u"%1 could not be written: there is no folder %2."_s.arg(
                                QDir::toNativeSeparators(opened.folder.filePath(u"none/f"_s)),
                                QDir::toNativeSeparators(opened.folder.filePath(u"none"_s))));
    QVERIFY(opened.find<QPushButton>(u"save"_s).isEnabled());
}

void TestHandoverDialog::largeAccountsAreWorkedOutElsewhere()
{
    const Opened opened(account(1000));
    QVERIFY(!opened.find<QPushButton>(u"save"_s).isEnabled());
    QTRY_VERIFY(opened.find<QPushButton>(u"save"_s).isEnabled());
    QVERIFY(opened.text().endsWith(u" more lines"_s));
    QVERIFY(opened.text().count(u'\n') <= 400);
    const QString path = opened.folder.filePath(u"f"_s);
    opened.dialog->saveTo(path);
    QTRY_VERIFY(opened.told().startsWith(u"Saved as"_s));
    QCOMPARE(opened.contents(path).count("\nHost c"), 1000);
}

void TestHandoverDialog::speaksTheLanguageOfTheMoment()
{
    Opened opened;
    opened.dialog->showTool(u"ics"_s);
    QVERIFY(opened.text().contains(u"The domain butik7.se expires"_s));
    opened.language.use(u"sv"_s);
    QTRY_VERIFY(opened.text().contains(u"Domänen butik7.se går ut"_s));
    QCOMPARE(opened.find<QComboBox>(u"tool"_s).currentText(), u"Kalender (iCalendar)"_s);
    QVERIFY(opened.find<QLabel>(u"extent"_s).text().contains(u"2 av 2 domäner"_s));
    opened.dialog->showTool(u"ssh_config"_s);
    // Who reads that file may speak another language.
    QVERIFY(opened.text().startsWith(u"# as of "_s));
}

void TestHandoverDialog::standsInTheMenu()
{
    Opened opened;
    QWidget window;
    QMenu menu;
    QAction *last = menu.addAction(u"Last"_s);
    gui::HandoverActions actions([] { return account(); }, {}, opened.settings, menu, last, window);
    QAction *open = menu.actions().constFirst();
    QCOMPARE(open->text(), u"&Hand over…"_s);
    opened.language.use(u"sv"_s);
    QTRY_COMPARE(open->text(), u"&Lämna över…"_s);
    open->trigger();
    auto *dialog = window.findChild<gui::HandoverDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
}

CONSOLE_TEST(QApplication, TestHandoverDialog)

} // namespace tst_handoverdialog

#include "tst_handoverdialog.moc"
