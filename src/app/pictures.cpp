// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/rooms.h"
#include "app/session.h"
#include "gui/look/theme.h"
#include "gui/pages/page.h"
#include "gui/shell/mainwindow.h"
#include "inventory/sweep.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QEventLoop>
#include <QPixmap>
#include <QTableView>
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
    for (const gui::Page *page : m_window.pages())
        m_settings.setIntroduced(page->id());
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
    for (Kind list : inventory::everyList) {
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

void Pictures::drawDialogs(const QString &suffix)
{
    const gui::Registry registry = joinRooms(m_session, m_settings, m_language, m_theme);
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&m_window);
        if (!dialog)
            continue;
        dialog->show();
        settle(std::chrono::milliseconds(60));
        draw(*dialog, entry.id + suffix);
    }
}

void Pictures::draw(QWidget &widget, const QString &name)
{
    if (widget.grab().save(m_folder.filePath(name + u".png"_s)))
        ++m_count;
    else
        m_failed = true;
}

} // namespace app

#include "moc_pictures.cpp"
