// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keywishes.h"
#include "app/console.h"
#include "app/session.h"
#include "gui/accountactions.h"
#include "gui/accountsdialog.h"
#include "gui/discarddialog.h"
#include "gui/editserverdialog.h"
#include "gui/firststart.h"
#include "gui/keychainnotice.h"
#include "gui/keydialog.h"
#include "gui/keyrefused.h"
#include "gui/language.h"
#include "gui/listpane.h"
#include "gui/mainwindow.h"
#include "gui/opendialog.h"
#include "gui/removeaccountdialog.h"
#include "gui/serverspage.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "inventory/instancesave.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using accounts::KeyOutcome;
using support::Received;
using support::Reply;

namespace {

const QString sessionOnly = u"Use a key for this session only"_s;

/// An account's server: one server "c1" whose hostname tells the accounts apart, for one key.
struct Provider
{
    Provider(QByteArray accepted, const QByteArray &hostname)
        : key(std::move(accepted))
    {
        const QByteArray row = R"({"name": "c1", "hostname": ")" + hostname + R"("})";
        answer("/api/v2/instance/", '[' + row + ']');
        answer("/api/v2/instance/c1/", row);
        for (const char *list : {"/api/v2/domain/", "/api/v2/certificate/", "/api/v2/instance/user/"})
            answer(list, "[]");
    }

    void answer(const QByteArray &path, const QByteArray &json)
    {
        server.on("GET", path, [this, json](const Received &request) {
            return request.header("api_key") == key ? Reply::json(json) : Reply::json("{}", 401);
        });
    }

    bool gotOnly(const QByteArray &wanted) const
    {
        for (const Received &request : server.requests()) {
            if (request.header("api_key") != wanted)
                return false;
        }
        return !server.requests().isEmpty();
    }

    QByteArray key;
    support::HttpServer server;
};

/// The program with a window, with settings in the file @p file.
struct Program
{
    explicit Program(const QString &file, accounts::KeyDeadlines deadlines = patient)
        : store(file, QSettings::IniFormat)
        , console(store, settings, language, theme, deadlines)
    {
        language.use(u"en"_s);
        theme.apply(gui::Appearance::Light);
        QObject::connect(&console, &app::Console::finished, &console, [this] { ++finished; });
    }

    gui::MainWindow &window() { return *console.window(); }
    QString text(const QString &label) { return window().findChild<QLabel *>(label)->text(); }
    QAction *action(const QString &text)
    {
        const QList<QAction *> all = window().findChildren<QAction *>();
        for (QAction *found : all) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    /// The host name in the first row of the servers.
    QString row()
    {
        if (!console.window())
            return {};
        const auto *model = window().findChild<gui::ServersPage *>()->findChild<QTreeView *>()->model();
        const QModelIndex first = model->index(0, 0);
        return model->rowCount(first) > 0 ? model->index(0, 0, first).data().toString() : QString();
    }

    QSettings store;
    gui::Settings settings{store};
    gui::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    app::Console console;
    int finished = 0;
};

/// The visible window or dialog of that kind; null for none.
template <typename Dialog>
Dialog *shown()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *await()
{
    if (!QTest::qWaitFor([] { return shown<Dialog>() != nullptr; }, 30'000))
        qFatal("No such dialog is shown");
    return shown<Dialog>();
}

QPushButton *button(QWidget &root, const QString &text)
{
    QPushButton *result = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            const QList<QPushButton *> all = root.findChildren<QPushButton *>();
            for (QPushButton *found : all) {
                if (found->isVisible() && found->isEnabled() && found->text().remove(u'&') == text)
                    result = found;
            }
            return result != nullptr;
        },
        30'000);
    if (!there)
        qFatal("No such button is shown");
    return result;
}

void press(QWidget &root, const QString &text)
{
    QTest::mouseClick(button(root, text), Qt::LeftButton);
}

void typeKey(QWidget &root, const QByteArray &key)
{
    auto *line = root.findChild<QWidget *>(u"key"_s)->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(key));
}

} // namespace

/// Accounts through the real windows, with their keys in a real keychain: gnome-keyring on a bus of its own.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstStartToWindowAndAgain();
    void switchingLeavesNothingOfTheOld();
    void unsavedTextHoldsUpTheSwitch();
    void lockedIsNotMissing();
    void noKeychain();
    void silentKeychain();
    void missingKeyIsAskedFor();
    void readOnlyDisablesWhatWrites();
    void refusedKeyIsSaidOnceAndReplaced();
    void removeOpenAccount();
    void namedOnTheCommandLine();
    void renamedAndReadOnlyWhileOpen();
    void caFileThatIsGone();
    void demoFromTheFirstStart();
    void nothingIsWrittenInClear();

private:
    QString file() const { return Desktop::home() + u"/config/s%1.ini"_s.arg(m_number); }
    accounts::Account keep(const QString &name, const Provider &provider, const QByteArray &key,
                           const accounts::Account &more = {});

    Keeper m_keeper;
    int m_number = 0;
};

void TestAccounts::init()
{
    ++m_number;
    qunsetenv("CLOUDNET_API_KEY");
    QVERIFY(m_keeper.startKeyring());
}

void TestAccounts::cleanup()
{
    m_keeper.stop();
}

/// An account that was made in an earlier run.
accounts::Account TestAccounts::keep(const QString &name, const Provider &provider, const QByteArray &key,
                                     const accounts::Account &more)
{
    QSettings store(file(), QSettings::IniFormat);
    accounts::AccountList list(store);
    accounts::Account account = more;
    account.name = name;
    account.address = provider.server.base();
    account = *list.add(account);
    accounts::KeyStore keys(patient);
    if (!key.isEmpty() && stored(keys, account.id, accounts::ApiKey(key)).outcome != KeyOutcome::Done)
        qFatal("not stored");
    return account;
}

void TestAccounts::firstStartToWindowAndAgain()
{
    Provider provider("hush-first-key", "first.example.se");
    QString id;
    {
        Program program(file());
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
        QCOMPARE(program.text(u"account"_s), u"Cloudnet"_s);
        QCOMPARE(program.console.accounts().accounts().size(), 1);
        id = program.console.accounts().accounts().first().id;
        accounts::KeyStore keys(patient);
        QCOMPARE(readOf(keys, id).key.bytes(), QByteArray("hush-first-key"));
        program.window().close();
        QCOMPARE(program.finished, 1);
    }
    Program again(file());
    QVERIFY(again.console.start({}));
    QTRY_COMPARE(again.row(), u"first.example.se"_s);
    QVERIFY(!shown<gui::FirstStart>() && !shown<gui::OpenDialog>() && !shown<gui::KeyDialog>());
    QCOMPARE(again.console.session()->account().id, id);
    QVERIFY(provider.gotOnly("hush-first-key"));
}

void TestAccounts::switchingLeavesNothingOfTheOld()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    const accounts::Account first = keep(u"One"_s, one, "hush-one");
    accounts::Account green;
    green.colour = u"#1b7a3d"_s;
    const accounts::Account second = keep(u"Two & more"_s, two, "hush-two", green);
    Program program(file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    const QPointer<gui::MainWindow> old = &program.window();
    program.window().setGeometry(40, 50, 1000, 700);
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
    QCOMPARE(program.text(u"account"_s), u"Two & more"_s);
    QCOMPARE(program.window().size(), QSize(1000, 700));
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.gotOnly("hush-one"));
    // Its colour stands at the edge of the status line.
    auto *strip = program.window().findChild<QLabel *>(u"account"_s)->parentWidget();
    QCOMPARE(strip->grab().toImage().pixelColor(1, strip->height() / 2), QColor(u"#1b7a3d"_s));
    QCOMPARE(program.console.accounts().lastUsed(), second.id);
    QCOMPARE(program.finished, 0);
    QVERIFY(first.id != second.id);
}

void TestAccounts::unsavedTextHoldsUpTheSwitch()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    keep(u"One"_s, one, "hush-one");
    keep(u"Two"_s, two, "hush-two");
    Program program(file());
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

void TestAccounts::lockedIsNotMissing()
{
    Provider provider("hush-locked", "locked.example.se");
    keep(u"Locked"_s, provider, "hush-locked");
    QVERIFY(Keeper::lock());
    Program program(file());
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

void TestAccounts::noKeychain()
{
    Provider provider("hush-none", "none.example.se");
    keep(u"None"_s, provider, {});
    m_keeper.stop();
    Program program(file());
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    QVERIFY(opening->findChild<gui::KeychainNotice *>()->sentence().contains(u"No keychain runs"_s));
    press(*opening, u"Quit"_s);
    QCOMPARE(program.finished, 1);
}

void TestAccounts::silentKeychain()
{
    Provider provider("hush-silent", "silent.example.se");
    keep(u"Silent"_s, provider, {});
    QVERIFY(m_keeper.startFake(u"silent"_s));
    Program program(file(), hasty);
    QVERIFY(program.console.start({}));
    auto *opening = await<gui::OpenDialog>();
    auto *notice = opening->findChild<gui::KeychainNotice *>();
    QTRY_VERIFY2(notice->sentence().contains(u"did not answer in time"_s), qPrintable(notice->sentence()));
    // What comes back later is taken.
    m_keeper.stop();
    QVERIFY(m_keeper.startKeyring());
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

void TestAccounts::missingKeyIsAskedFor()
{
    Provider provider("hush-missing", "missing.example.se");
    const accounts::Account account = keep(u"Missing"_s, provider, {});
    Program program(file());
    QVERIFY(program.console.start({}));
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-missing");
    press(*dialog, u"Use the key"_s);
    QTRY_COMPARE(program.row(), u"missing.example.se"_s);
    accounts::KeyStore keys(patient);
    QCOMPARE(readOf(keys, account.id).key.bytes(), QByteArray("hush-missing"));
}

void TestAccounts::readOnlyDisablesWhatWrites()
{
    Provider provider("hush-ro-key", "ro.example.se");
    accounts::Account readOnly;
    readOnly.readOnly = true;
    keep(u"Only to look at"_s, provider, "hush-ro-key", readOnly);
    Program program(file());
    QVERIFY(program.console.start({}));
    QTRY_VERIFY(program.console.window() && program.console.session()->inventory().instanceDetail(u"c1"_s));
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
    QCOMPARE(program.text(u"kind"_s), u"· read only"_s);
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

void TestAccounts::refusedKeyIsSaidOnceAndReplaced()
{
    Provider provider("hush-old", "kept.example.se");
    const accounts::Account account = keep(u"Refused"_s, provider, "hush-old");
    Program program(file());
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

void TestAccounts::removeOpenAccount()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    const accounts::Account first = keep(u"One"_s, one, "hush-one");
    const accounts::Account second = keep(u"Two"_s, two, "hush-two");
    Program program(file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    program.action(u"Accounts…"_s)->trigger();
    auto *all = await<gui::AccountsDialog>();
    press(*all, u"Remove…"_s);
    press(*await<gui::RemoveAccountDialog>(), u"Remove account"_s);
    QTRY_COMPARE(program.row(), u"two.example.se"_s);
    accounts::KeyStore keys(patient);
    COMPARE_OUTCOME(readOf(keys, first.id), KeyOutcome::Absent);
    COMPARE_OUTCOME(readOf(keys, second.id), KeyOutcome::Done);
    program.store.sync();
    for (const QString &key : program.store.allKeys())
        QVERIFY2(!key.contains(first.id), qPrintable(key));
    // And the last one: back to the first start.
    program.action(u"Accounts…"_s)->trigger();
    press(*await<gui::AccountsDialog>(), u"Remove…"_s);
    press(*await<gui::RemoveAccountDialog>(), u"Remove account"_s);
    QVERIFY(await<gui::FirstStart>());
    QVERIFY(!program.console.window());
    COMPARE_OUTCOME(readOf(keys, second.id), KeyOutcome::Absent);
}

void TestAccounts::namedOnTheCommandLine()
{
    Provider one("hush-one", "one.example.se");
    Provider two("hush-two", "two.example.se");
    keep(u"One"_s, one, "hush-one");
    keep(u"Åäö AB"_s, two, "hush-two");
    {
        Program program(file());
        app::Options options;
        options.account = u"nobody"_s;
        QVERIFY(!program.console.start(options));
        options.account = u"åäö ab"_s;
        QVERIFY(program.console.start(options));
        QTRY_COMPARE(program.row(), u"two.example.se"_s);
        QVERIFY(one.server.requests().isEmpty());
    }
    // An account of one run only leaves what was used last as it was.
    qputenv("CLOUDNET_API_KEY", "hush-one");
    Program program(file());
    app::Options options;
    options.address = one.server.base();
    QVERIFY(program.console.start(options));
    QTRY_COMPARE(program.row(), u"one.example.se"_s);
    QCOMPARE(program.console.accounts().account(program.console.accounts().lastUsed())->name, u"Åäö AB"_s);
    QCOMPARE(program.console.accounts().accounts().size(), 2);
}

void TestAccounts::renamedAndReadOnlyWhileOpen()
{
    Provider provider("hush-change", "change.example.se");
    const accounts::Account before = keep(u"Before"_s, provider, "hush-change");
    Program program(file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"change.example.se"_s);
    const QPointer<gui::MainWindow> window = &program.window();
    accounts::Account account = before;
    account.name = u"After"_s;
    QVERIFY(program.console.accounts().change(account).has_value());
    QTRY_COMPARE(program.window().windowTitle(), u"After – Cloudnet Console"_s);
    QCOMPARE(program.text(u"account"_s), u"After"_s);
    QVERIFY(window);
    QTRY_VERIFY(program.action(u"Edit…"_s)->isEnabled());
    account.readOnly = true;
    QVERIFY(program.console.accounts().change(account).has_value());
    QTRY_VERIFY(!window);
    QTRY_COMPARE(program.row(), u"change.example.se"_s);
    QCOMPARE(program.text(u"kind"_s), u"· read only"_s);
    QVERIFY(provider.gotOnly("hush-change"));
}

void TestAccounts::caFileThatIsGone()
{
    Provider provider("hush-ca-key", "ca.example.se");
    accounts::Account lost;
    lost.caFile = Desktop::home() + u"/gone.pem"_s;
    keep(u"Lost"_s, provider, "hush-ca-key", lost);
    Program program(file());
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

void TestAccounts::demoFromTheFirstStart()
{
    Program program(file());
    QVERIFY(program.console.start({}));
    press(*await<gui::FirstStart>(), u"Try the demo"_s);
    QTRY_VERIFY(program.console.window());
    QVERIFY(program.text(u"kind"_s).contains(u"demo account"_s));
    QVERIFY(program.console.accounts().accounts().isEmpty());
    QVERIFY(!shown<gui::FirstStart>());
}

/// Last, over all that the tests before wrote: settings, keyrings, caches.
void TestAccounts::nothingIsWrittenInClear()
{
    QList<QByteArray> forms{"hush-"};
    for (const QByteArray key : {"hush-first-key", "hush-one", "hush-two", "hush-locked", "hush-missing", "hush-ro-key",
                                 "hush-old", "hush-new", "hush-change", "hush-ca-key"}) {
        // What follows the key changes the last characters of its Base64.
        forms += key.first(key.size() / 3 * 3).toBase64();
        forms += key.toHex();
        forms += QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(key).utf16()), 2 * key.size());
    }
    int files = 0;
    int keyrings = 0;
    QDirIterator all(Desktop::home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        for (const QByteArray &form : std::as_const(forms))
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        ++files;
        keyrings += file.fileName().endsWith(u".keyring"_s) ? 1 : 0;
    }
    QVERIFY(files > 10);
    QCOMPARE(keyrings, 1);
}

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "--fake-secrets") == 0) {
        QCoreApplication application(argc, argv);
        return FakeSecrets::serve(QString::fromLatin1(argv[2]));
    }
    if (!Desktop::isInside()) {
        QCoreApplication application(argc, argv);
        return Desktop::runInside(QCoreApplication::arguments().mid(1));
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestAccounts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accounts.moc"
