// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "accounts/keytest.h"
#include "accounts/log.h"
#include "app/singleinstance.h"
#include "app/window.h"
#include "app/windows.h"
#include "commandline/consoletext.h"
#include "gui/accountforms/accountactions.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/opendialog.h"
#include "gui/accountforms/removekeptdialog.h"
#include "gui/help/help.h"
#include "gui/shell/mainwindow.h"
#include "session/keptaccount.h"
#include "session/network.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isSame(const accounts::Account &one, const accounts::Account &other)
{
    return one.id == other.id && one.address == other.address && one.caFile == other.caFile &&
           one.readOnly == other.readOnly && one.keeps == other.keeps;
}

/// Brings the window to the front, with what the desktop allows it by.
void bringToFront(QWidget &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Console::Console(QSettings &store, settings::Settings &settings, words::Language &language, gui::Theme &theme,
                 accounts::KeyDeadlines deadlines, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_list(store)
    , m_help(std::make_unique<gui::Help>(language, nullptr, nullptr))
    , m_keys(deadlines)
{
    // Queued: the form that changed an account has closed by then.
    connect(&m_list, &accounts::AccountList::changed, this, &Console::followList, Qt::QueuedConnection);
    connect(&m_list, &accounts::AccountList::removed, this, &session::dropKept, Qt::QueuedConnection);
}

Console::~Console()
{
    delete m_opening;
    delete m_choosing;
}

gui::AccountTools Console::tools()
{
    const auto makeTest = [this](const accounts::Account &account, const accounts::ApiKey &key) {
        auto client = session::Session::clientFor(account, key);
        if (!client)
            return std::unique_ptr<accounts::KeyTest>();
        client->setProxy(session::proxyOf(m_settings.proxy()));
        return std::make_unique<accounts::KeyTest>(std::move(client));
    };
    return {m_list, m_keys, makeTest};
}

tl::expected<void, accounts::NameFault> Console::start(const commandline::Options &options)
{
    m_keepsDemo = options.demoKeep;
    if (!options.another) {
        m_instance = std::make_unique<SingleInstance>(m_store.fileName());
        connect(m_instance.get(), &SingleInstance::raiseAsked, this, &Console::raise);
    }
    if (!options.account.isEmpty()) {
        const auto named = accounts::accountNamed(m_list.accounts(), options.account);
        if (!named)
            return tl::unexpected(named.error());
        open(named->id);
        return {};
    }
    auto session = session::Session::open(options);
    if (session)
        replace(std::move(*session));
    else if (session.error() == session::Session::Fault::NoKey && !options.address)
        openLast();
    else
        welcome([fault = session.error(), file = options.caFile] {
            return commandline::ConsoleText::sentence(fault, file);
        });
    return {};
}

void Console::welcome(std::function<QString()> problem)
{
    const auto all = [damage = takeDamage(), problem = std::move(problem)] {
        return QStringList{problem(), damage()}.join(u' ').trimmed();
    };
    m_welcome = std::make_unique<gui::FirstStart>(tools(), all, m_settings, m_language);
    // Its end comes later than its signals, which are sent from within.
    connect(m_welcome.get(), &gui::FirstStart::accountMade, this, &Console::adopt);
    connect(m_welcome.get(), &gui::FirstStart::demoAsked, this, [this] {
        if (auto session = session::Session::open(session::RunAccount{.demo = true}))
            replace(std::move(*session));
        else
            m_welcome->setProblem([fault = session.error()] { return commandline::ConsoleText::sentence(fault, {}); });
    });
    connect(m_welcome.get(), &QDialog::rejected, this, &Console::finished);
    m_welcome->show();
}

/// What is to be told of a damaged settings file, in the language of the moment; once.
std::function<QString()> Console::takeDamage()
{
    const QString copy = std::exchange(m_damaged, QString());
    if (copy.isEmpty())
        return [] { return QString(); };
    return [copy, partly = !m_list.accounts().isEmpty()] {
        return commandline::ConsoleText::settingsDamaged(copy, partly);
    };
}

void Console::openLast()
{
    const QString last = m_list.lastUsed();
    if (m_list.accounts().isEmpty())
        welcome([] { return QString(); });
    else
        open(last.isEmpty() ? m_list.accounts().constFirst().id : last);
}

void Console::claim(const QString &account, const std::function<void()> &then)
{
    if (!m_instance) {
        then();
        return;
    }
    m_instance->take(account, [this, then](SingleInstance::Outcome outcome) {
        if (outcome != SingleInstance::Outcome::Raised)
            then();
        else if (m_window)
            m_window->say(tr("The account is already open in another window, which has been brought to the front."));
        else
            Q_EMIT finished();
    });
}

void Console::keepClaim()
{
    if (m_instance)
        m_instance->keepOnly(m_session ? m_session->label().id : QString());
}

void Console::raise(const QByteArray &token)
{
    QWidget *const all[]{m_window.get(), m_choosing, m_opening, m_welcome.get()};
    for (QWidget *widget : all) {
        if (widget && widget->isVisible()) {
            bringToFront(*widget, token);
            return;
        }
    }
}

void Console::open(const QString &id)
{
    claim(id, [this, id] { showOpening(id); });
}

void Console::showOpening(const QString &id)
{
    const auto account = m_list.account(id);
    if (!account)
        return;
    if (m_opening) {
        m_opening->disconnect(this);
        m_opening->reject();
    }
    m_opening = new gui::OpenDialog(tools(), *account, m_window.get());
    connect(m_opening, &gui::OpenDialog::opened, this, &Console::adopt);
    connect(m_opening, &gui::OpenDialog::accountsAsked, this, &Console::showAccounts);
    connect(m_opening, &QDialog::rejected, this, [this] {
        keepClaim();
        if (!m_window && !m_choosing)
            Q_EMIT finished();
    });
    m_opening->start();
}

void Console::adopt(const accounts::Account &account, const accounts::ApiKey &key)
{
    // Another key alone changes nothing else of the window: forms stay open, with what was typed.
    if (m_session && m_window && isSame(account, m_session->account())) {
        m_session->setKey(key);
        m_session->inventory().refreshAll();
        return;
    }
    auto session = session::Session::open(account, key);
    if (session)
        replace(std::move(*session));
    else
        // What is wrong with the account now is told on the way.
        open(account.id);
}

void Console::replace(std::unique_ptr<session::Session> next)
{
    // It waits with its claim: another window may have the account.
    const std::shared_ptr<session::Session> waiting = std::move(next);
    claim(waiting->label().id, [this, waiting] {
        if (Windows *others = Windows::of(m_window.get()); others && !others->closeAll())
            return;
        m_next = waiting;
        // Queued: who asks for it may be a child of the window that goes.
        const auto go = [this] { QMetaObject::invokeMethod(this, &Console::install, Qt::QueuedConnection); };
        if (m_window)
            m_window->leave(go);
        else
            go();
    });
}

void Console::install()
{
    if (!m_next)
        return;
    if (m_window)
        m_window->saveLayout();
    m_welcome.reset();
    // Those that stand over the window go with it.
    m_window.reset();
    delete m_choosing;
    m_session = std::exchange(m_next, nullptr);
    qCInfo(accounts::lcAccounts, "account %s is used now", qUtf8Printable(m_session->label().id));
    keepClaim();
    if (!m_session->account().id.isEmpty())
        m_list.setLastUsed(m_session->account().id);
    m_session->remember(m_keepsDemo);
    m_session->start();
    setUpWindow();
    askAboutKept();
}

/// The account is to be kept no longer, and its files are there still.
void Console::askAboutKept()
{
    const accounts::Account account = m_session->account();
    const QString answered = u"accounts/%1/files-stay"_s.arg(account.id);
    if (account.keeps)
        m_store.remove(answered);
    if (account.id.isEmpty() || account.keeps)
        return;
    if (session::keptFolders(account.id).isEmpty() || m_store.value(answered).toBool())
        return;
    auto *dialog = new gui::RemoveKeptDialog(account.name, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QDialog::accepted, this, [id = account.id] { session::dropKept(id); });
    connect(dialog, &QDialog::rejected, this, [this, answered] { m_store.setValue(answered, true); });
    dialog->show();
}

void Console::setUpWindow()
{
    m_window = makeWindow(*m_session, m_settings, m_language, m_theme);
    connect(m_window.get(), &gui::MainWindow::closed, this, &Console::finished);
    connect(m_window.get(), &gui::MainWindow::replaceKeyAsked, this, &Console::replaceKey);
    auto *actions = new gui::AccountActions(m_list, m_session->account().id, m_window->fileMenu(),
                                            m_window->afterAccounts(), m_window.get());
    connect(actions, &gui::AccountActions::switchAsked, this, &Console::open);
    connect(actions, &gui::AccountActions::accountsAsked, this, &Console::showAccounts);
    m_window->show();
    if (const QString damage = takeDamage()(); !damage.isEmpty())
        m_window->say(damage);
}

void Console::followList()
{
    if (!m_session || m_session->account().id.isEmpty())
        return;
    const accounts::Account before = m_session->account();
    const auto now = m_list.account(before.id);
    if (!now) {
        closeRemoved();
    } else if (!isSame(*now, before)) {
        // At once, since a form with unsaved text may hold up the new window.
        m_session->inventory().setReadOnly(now->readOnly);
        // Its key is for the address that it was given for, and goes to another one when the person says so.
        if (now->address == before.address)
            adopt(*now, m_session->key());
        else
            open(now->id);
    } else if (now->name != before.name || now->colour != before.colour) {
        m_session->rename(now->name, now->colour);
        m_window->setAccount(m_session->label());
        if (Windows *others = Windows::of(m_window.get()))
            others->setAccount(m_session->label());
    }
}

void Console::closeRemoved()
{
    const QString id = m_session->account().id;
    m_next.reset();
    m_window.reset();
    m_session.reset();
    keepClaim();
    // The window may have kept something more on its last way.
    m_store.remove(u"accounts/"_s + id);
    m_store.sync();
    openLast();
}

void Console::showAccounts()
{
    if (!m_choosing) {
        m_choosing = new gui::AccountsDialog(tools(), m_session ? m_session->account().id : QString(), m_window.get());
        m_choosing->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_choosing, &gui::AccountsDialog::openAsked, this, &Console::open);
        connect(m_choosing, &gui::AccountsDialog::added, this, &Console::adopt);
        connect(m_choosing, &gui::AccountsDialog::keyReplaced, this,
                [this](const accounts::Account &account, const accounts::ApiKey &key) {
                    if (m_session && account.id == m_session->account().id)
                        adopt(account, key);
                });
        connect(m_choosing, &QDialog::rejected, this, [this] {
            if (m_window)
                return;
            if (m_list.accounts().isEmpty())
                welcome([] { return QString(); });
            else
                Q_EMIT finished();
        });
    }
    m_choosing->show();
    m_choosing->raise();
    m_choosing->activateWindow();
}

void Console::replaceKey()
{
    using Purpose = gui::KeyDialog::Purpose;
    const accounts::Account account = m_session->account();
    auto *dialog = new gui::KeyDialog(tools(), account, account.id.isEmpty() ? Purpose::SessionOnly : Purpose::Replace,
                                      m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &gui::KeyDialog::given, this, &Console::adopt);
    dialog->show();
}

} // namespace app

#include "moc_console.cpp"
