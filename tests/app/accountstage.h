// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/desktop.h"
#include "accounts/fakesecrets.h"
#include "accounts/keyrequests.h"
#include "app/console.h"
#include "app/damagedsettings.h"
#include "gui/accountforms/accountactions.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/opendialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/kit/discarddialog.h"
#include "gui/kit/elidedlabel.h"
#include "gui/lists/listpane.h"
#include "gui/look/theme.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/serverspage.h"
#include "gui/shell/keyrefused.h"
#include "gui/shell/mainwindow.h"
#include "inventory/instancesave.h"
#include "inventory/sweep.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

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

inline const QString sessionOnly = u"Use a key for this session only"_s;

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
    QString accountName() { return window().findChild<gui::ElidedLabel *>(u"account"_s)->text(); }
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
        const auto *page = window().findChild<gui::ServersPage *>();
        const QList<QTreeView *> views = page->findChildren<QTreeView *>();
        const auto servers = std::find_if(views.begin(), views.end(),
                                          [](const QTreeView *view) { return view->accessibleName() == "Servers"_L1; });
        if (servers == views.end())
            return {};
        const auto *model = (*servers)->model();
        const QModelIndex first = model->index(0, 0);
        return model->rowCount(first) > 0 ? model->index(0, 0, first).data().toString() : QString();
    }

    QSettings store;
    settings::Settings settings{store};
    words::Language language;
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
    if (!support::waitFor([] { return shown<Dialog>() != nullptr; }))
        qFatal("No such dialog is shown");
    return shown<Dialog>();
}

inline QPushButton *button(QWidget &root, const QString &text)
{
    QPushButton *result = nullptr;
    const bool there = support::waitFor([&] {
        const QList<QPushButton *> all = root.findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->isVisible() && found->isEnabled() && found->text().remove(u'&') == text)
                result = found;
        }
        return result != nullptr;
    });
    if (!there)
        qFatal("No such button is shown");
    return result;
}

inline void press(QWidget &root, const QString &text)
{
    QTest::mouseClick(button(root, text), Qt::LeftButton);
}

inline void typeKey(QWidget &root, const QByteArray &key)
{
    auto *line = root.findChild<QWidget *>(u"key"_s)->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(key));
}

/// A keychain and a settings file of its own for each test of a program that runs within a Desktop.
class AccountStage
{
public:
    /// gnome-keyring runs then.
    bool begin()
    {
        ++m_number;
        return keeper.startKeyring();
    }

    QString file() const { return Desktop::home() + u"/config/s%1.ini"_s.arg(m_number); }

    /// An account that was made in an earlier run.
    accounts::Account keep(const QString &name, const Provider &provider, const QByteArray &key,
                           const accounts::Account &more = {})
    {
        QSettings store(file(), QSettings::IniFormat);
        accounts::AccountList list(store);
        accounts::Account account = more;
        account.name = name;
        account.address = provider.server.base();
        account = *list.add(account);
        accounts::KeyStore keys(patient);
        if (!key.isEmpty() && stored(keys, account, accounts::ApiKey(key)).outcome != KeyOutcome::Done)
            qFatal("not stored");
        return account;
    }

    Keeper keeper;

private:
    int m_number = 0;
};

/// A test with a stage of its own for each function.
class AccountTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        TestCase::init();
        QVERIFY(m_stage.begin());
    }
    void cleanup() { m_stage.keeper.stop(); }

protected:
    AccountStage m_stage;
};

/// Whether no file below the home folder holds one of these keys, in clear or in the usual spellings: settings,
/// keyrings and caches of all that ran there. Fails the test where one does.
inline void findNothingInClear(const QList<QByteArray> &keys)
{
    QList<QByteArray> forms{"hush-"};
    for (const QByteArray &key : keys) {
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

/// The main function of a test that runs within a Desktop, and that is the fake keeper of keys there.
template <typename Test>
int runOnDesktop(int argc, char *argv[])
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
    Test test;
    return QTest::qExec(&test, argc, argv);
}
