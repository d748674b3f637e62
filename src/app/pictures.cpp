// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "app/session.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountform.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/discarddialog.h"
#include "gui/lists/exportdialog.h"
#include "gui/lists/page.h"
#include "gui/look/theme.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/mergedialog.h"
#include "gui/servers/supportmaildialog.h"
#include "gui/shell/aboutdialog.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "inventory/sweep.h"
#include "settings/settings.h"
#include "words/errortext.h"
#include "words/language.h"

#include <QAction>
#include <QEventLoop>
#include <QPixmap>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize windowSize(1280, 800);

/// Lets layouts, queued updates and the timers that gather them do their work.
void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The first row of each list that is shown, so that its details are too.
void selectFirst(const gui::Page &page)
{
    const QList<QTableView *> views = page.findChildren<QTableView *>();
    for (QTableView *view : views) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid()) {
            view->selectRow(0);
            settle(std::chrono::milliseconds(60));
            return;
        }
    }
}

} // namespace

Pictures::Pictures(Session &session, gui::MainWindow &window, settings::Settings &settings, words::Language &language,
                   gui::Theme &theme, const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_folder(folder)
{
}

void Pictures::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(-1); }, Qt::QueuedConnection);
        return;
    }
    m_window.resize(windowSize);
    m_window.show();
    connect(&m_session.inventory().sweep(), &inventory::Sweep::finished, this, &Pictures::drawWhenLoaded,
            Qt::QueuedConnection);
    connect(&m_session.inventory(), &inventory::Inventory::changed, this, &Pictures::drawWhenLoaded,
            Qt::QueuedConnection);
    m_session.inventory().refreshAll();
}

void Pictures::drawWhenLoaded()
{
    using inventory::Kind;
    using Phase = inventory::State::Phase;
    const inventory::Inventory &inventory = m_session.inventory();
    for (Kind list : {Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users}) {
        const Phase phase = inventory.state({list, {}}).phase;
        if (phase == Phase::NotLoaded || phase == Phase::Loading)
            return;
    }
    if (m_drawing || !m_session.inventory().sweep().isIdle())
        return;
    m_drawing = true;
    disconnect(&m_session.inventory(), nullptr, this, nullptr);
    disconnect(&m_session.inventory().sweep(), nullptr, this, nullptr);
    drawAll();
    Q_EMIT finished(m_failed ? -1 : m_count);
}

void Pictures::drawAll()
{
    const QString language = m_language.code();
    for (const QString &code : words::languageCodes()) {
        m_language.use(code);
        for (gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark}) {
            m_theme.apply(appearance);
            const QString suffix = u"-%1-%2"_s.arg(code, gui::appearanceName(appearance));
            drawPages(suffix);
            drawDialogs(suffix);
            drawMoreDialogs(suffix);
        }
    }
    m_language.use(language);
}

void Pictures::drawPages(const QString &suffix)
{
    for (int number = 0; number < m_window.pages().size(); ++number) {
        gui::Page *page = m_window.pages().at(number);
        m_window.showPage(number);
        settle(std::chrono::milliseconds(400));
        draw(m_window, page->id() + suffix);
        const settings::Place first = page->place();
        for (const QString &part : page->parts()) {
            page->goTo({first.page, first.key, part});
            settle(std::chrono::milliseconds(400));
            selectFirst(*page);
            draw(m_window, page->id() + u'-' + part + suffix);
        }
        page->goTo({first.page, first.key, {}});
    }
}

void Pictures::drawMoreDialogs(const QString &suffix)
{
    const inventory::Values &values = m_session.inventory().values();
    if (!values.instances.isEmpty() && !values.users.isEmpty()) {
        const api::Instance &instance = values.instances.constFirst();
        const exchange::SupportRequest request{.kind = exchange::RequestKind::RemovePeople,
                                               .server = instance.name,
                                               .hostname = instance.hostname,
                                               .description = instance.description,
                                               .people = values.users.first(1),
                                               .keys = {}};
        gui::SupportMailDialog mail(
            request, m_settings, [](const QUrl &) { return false; }, &m_window);
        draw(mail, u"support-mail"_s + suffix);
    }
    const int servers = static_cast<int>(values.instances.size());
    const QString table = m_window.pages().constFirst()->title();
    const auto extent = [&] { return gui::ExportDialog::Extent{table, servers, servers, {table}}; };
    gui::ExportDialog exporting(extent, m_settings.csv(), &m_window);
    draw(exporting, u"export"_s + suffix);
    gui::SettingsDialog settings(m_settings, m_language, m_theme, &m_window);
    for (const QString &section : gui::SettingsDialog::sections()) {
        settings.showSection(section);
        draw(settings, u"settings-"_s + section + suffix);
    }
}

void Pictures::drawDialogs(const QString &suffix)
{
    const inventory::Values &values = m_session.inventory().values();
    if (!values.instanceDetails.isEmpty()) {
        const QString name = values.instances.constFirst().name;
        const auto base = inventory::InstanceFields::of(values.instanceDetails.value(name));
        gui::EditServerDialog form(name, base, &m_window);
        inventory::InstanceFields typed = base;
        typed.hostname = u"exempel-.se"_s;
        typed.technicalContact += u" (drift)"_s;
        form.rebase(base, typed);
        draw(form, u"edit-server"_s + suffix);
        inventory::InstanceFields theirs = base;
        theirs.technicalContact += u" Norr"_s;
        gui::MergeDialog merge({inventory::Field::TechnicalContact}, base, theirs, typed, &m_window);
        draw(merge, u"merge"_s + suffix);
    }
    const api::Error error{.kind = api::Error::Kind::ServerFault, .status = 502, .call = u"GET /instance/"_s};
    gui::DetailsDialog details(words::ErrorText::sentence(error), words::ErrorText::details(error), &m_window);
    draw(details, u"error-details"_s + suffix);
    gui::DiscardDialog discard(&m_window);
    draw(discard, u"discard"_s + suffix);
    gui::ShortcutsDialog shortcuts(m_window.shortcutActions(), &m_window);
    draw(shortcuts, u"shortcuts"_s + suffix);
    gui::AboutDialog about(&m_window);
    draw(about, u"about"_s + suffix);
    drawAccountDialogs(suffix);
}

void Pictures::drawAccountDialogs(const QString &suffix)
{
    // Accounts of the pictures' own, and a keychain that nothing is asked of.
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"accounts.ini"_s), QSettings::IniFormat);
    accounts::AccountList list(store);
    const auto first = list.add({.id = {}, .name = u"Ångström Handel"_s});
    list.add({.id = {}, .name = u"Webbyrån"_s, .colour = gui::accountColours().at(2), .readOnly = true});
    accounts::KeyStore keys;
    const gui::AccountTools tools{list, keys, [](const auto &, const auto &) { return nullptr; }};
    gui::FirstStart start(
        tools, [] { return QString(); }, m_settings, m_language);
    draw(start, u"start"_s + suffix);
    gui::AccountsDialog all(tools, first->id, &m_window);
    draw(all, u"accounts"_s + suffix);
    gui::AccountDialog add(tools, &m_window);
    draw(add, u"add-account"_s + suffix);
    gui::AccountDialog edit(tools, *first, &m_window);
    draw(edit, u"edit-account"_s + suffix);
    gui::KeyDialog key(tools, *first, gui::KeyDialog::Purpose::Replace, &m_window);
    draw(key, u"replace-key"_s + suffix);
    gui::RemoveAccountDialog remove(tools, *first, &m_window);
    auto *keychain = remove.findChild<gui::KeychainNotice *>();
    keychain->tell(words::KeyOperation::Remove, first->id, {accounts::KeyOutcome::Locked});
    draw(remove, u"remove-account"_s + suffix);
}

void Pictures::draw(QWidget &widget, const QString &name)
{
    if (!widget.isVisible()) {
        widget.show();
        settle(std::chrono::milliseconds(60));
    }
    if (widget.grab().save(m_folder.filePath(name + u".png"_s)))
        ++m_count;
    else
        m_failed = true;
}

} // namespace app
