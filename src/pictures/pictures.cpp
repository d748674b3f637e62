// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/pictures.h"

#include "exchange/specialfile.h"
#include "gui/lists/filterbox.h"
#include "gui/look/theme.h"
#include "gui/pages/page.h"
#include "gui/shell/mainwindow.h"
#include "inventory/history.h"
#include "inventory/recovery.h"
#include "inventory/sweep.h"
#include "pictures/picturestates.h"
#include "session/session.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QPixmap>
#include <QSaveFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr QSize windowSize(1280, 800);
/// One of each kind.
constexpr int happenings = 7;
/// For what needs nothing to be read.
constexpr std::chrono::milliseconds briefly(120);

/// In milliseconds.
constexpr int longestWork = 5000;

/// Lets layouts, queued updates and the timers that gather them do their work.
void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    // On a busy machine the time is over before one has led to the next.
    for (int step = 0; step < 5; ++step)
        QCoreApplication::processEvents();
}

/// Until it is so; what never comes is drawn as it is after a minute.
void waitFor(const std::function<bool()> &isSo)
{
    constexpr std::chrono::minutes patience(1);
    QElapsedTimer time;
    time.start();
    while (!isSo() && time.elapsed() < std::chrono::milliseconds(patience).count())
        settle(std::chrono::milliseconds(50));
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

Pictures::Pictures(PictureStage stage, const QDir &folder, QStringList languages, QObject *parent)
    : QObject(parent)
    , m_stage(std::move(stage))
    , m_folder(folder)
    , m_languages(std::move(languages))
{
}

void Pictures::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        m_said = qt_error_string(QFileInfo::exists(m_folder.path()) ? ENOTDIR : errno);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(-1); }, Qt::QueuedConnection);
        return;
    }
    for (const gui::Page *page : m_stage.window.pages())
        m_stage.settings.setIntroduced(page->id());
    m_stage.window.resize(windowSize);
    m_stage.window.show();
    connect(&m_stage.session.inventory().sweep(), &inventory::Sweep::finished, this, &Pictures::drawWhenLoaded,
            Qt::QueuedConnection);
    connect(&m_stage.session.inventory(), &inventory::Inventory::changed, this, &Pictures::drawWhenLoaded,
            Qt::QueuedConnection);
    m_stage.session.start();
}

void Pictures::drawWhenLoaded()
{
    if (m_drawing || !isAllThere(m_stage.session))
        return;
    m_drawing = true;
    disconnect(&m_stage.session.inventory(), nullptr, this, nullptr);
    disconnect(&m_stage.session.inventory().sweep(), nullptr, this, nullptr);
    letHappen();
    drawAll();
    writeIndex();
    Q_EMIT finished(m_failed ? -1 : static_cast<int>(m_drawn.size()));
}

void Pictures::letHappen()
{
    inventory::History *history = m_stage.session.history();
    if (!history || !m_stage.session.demo())
        return;
    m_lastTime = QDateTime::currentDateTimeUtc();
    for (int thing = 0; thing < happenings; ++thing)
        m_stage.session.demo()->letSomethingHappen();
    m_stage.session.inventory().refreshAll();
    waitFor([this, history] {
        return isAllThere(m_stage.session) && history->newCount() > 0 && m_stage.session.findings().isExamined();
    });
}

/// Whoever leaves the page of changes has seen them.
void Pictures::showPage(int number)
{
    m_stage.window.showPage(number);
    if (m_lastTime.isValid())
        m_stage.session.history()->setLookedAt(m_lastTime);
}

void Pictures::drawAll()
{
    // A page catches up at once where somebody looks at it: the counts of all are there for the first picture.
    for (int number = static_cast<int>(m_stage.window.pages().size()) - 1; number >= 0; --number)
        showPage(number);
    inEachWay([this] {
        drawPages();
        drawOdd();
        drawDialogs();
    });
    const QList<PictureState> states = pictureStates();
    for (const PictureState &state : states)
        drawState(state);
}

void Pictures::inEachWay(const std::function<void()> &draw)
{
    const QString language = m_stage.language.code();
    for (const QString &code : std::as_const(m_languages)) {
        m_stage.language.use(code);
        for (gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark}) {
            m_stage.theme.apply(appearance);
            m_way = code + u'-' + gui::appearanceName(appearance);
            draw();
        }
    }
    m_stage.language.use(language);
}

void Pictures::drawPages()
{
    for (int number = 0; number < m_stage.window.pages().size(); ++number) {
        gui::Page *page = m_stage.window.pages().at(number);
        showPage(number);
        settle(std::chrono::milliseconds(250));
        draw(m_stage.window, page->id());
        drawParts(*page);
    }
}

void Pictures::drawParts(gui::Page &page)
{
    const settings::Place first = page.place();
    const QStringList parts = page.parts();
    for (const QString &part : parts) {
        page.goTo({first.page, first.key, part});
        settle(std::chrono::milliseconds(250));
        selectFirst(page);
        draw(m_stage.window, page.id() + u'-' + part);
    }
    page.goTo({first.page, first.key, {}});
}

/// The pages with a filter that nothing passes, and with text as large as it gets.
void Pictures::drawOdd()
{
    for (int number = 0; number < m_stage.window.pages().size(); ++number) {
        gui::Page *page = m_stage.window.pages().at(number);
        showPage(number);
        if (gui::FilterBox *box = page->filterBox()) {
            box->setText(u"xyzzy"_s);
            settle(briefly);
            draw(m_stage.window, page->id() + u"-filtered"_s);
            box->reset();
        }
    }
    m_stage.theme.setTextSize(settings::Settings::largestText);
    for (int number = 0; number < m_stage.window.pages().size(); ++number) {
        showPage(number);
        settle(briefly);
        draw(m_stage.window, m_stage.window.pages().at(number)->id() + u"-large"_s);
    }
    m_stage.theme.setTextSize(100);
    m_stage.window.resize(windowSize);
}

void Pictures::drawDialogs()
{
    for (const gui::Registry::DialogEntry &entry : m_stage.registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&m_stage.window);
        if (!dialog)
            continue;
        dialog->show();
        settle(briefly);
        // What is laid out in a thread is there as well.
        QThreadPool::globalInstance()->waitForDone(longestWork);
        settle(std::chrono::milliseconds(0));
        draw(*dialog, entry.id);
    }
}

/// All pages of an account in that state.
void Pictures::drawState(const PictureState &state)
{
    const QTemporaryDir folder;
    const std::unique_ptr<session::Session> session = state.open(folder.filePath(u"account"_s));
    if (!session)
        return;
    const auto window = m_stage.makeWindow(*session);
    window->resize(windowSize);
    window->show();
    session->inventory().recovery().setOn(false);
    if (state.turn) {
        session->start();
        waitFor([&session] { return isAllThere(*session); });
        state.turn(*session);
    }
    session->inventory().refreshAll();
    waitFor([&session, &state] { return state.isThere(*session); });
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        settle(briefly);
        // A page that is shown reads what it has not got.
        waitFor([&session, &state] { return state.isThere(*session); });
        inEachWay([this, page = window->pages().at(number), &window, &state] {
            settle(briefly);
            draw(*window, page->id() + u'-' + state.name);
        });
    }
    // The settings are those of the window that stays.
    m_stage.settings.setAccount(m_stage.session.label().id);
}

void Pictures::draw(QWidget &widget, const QString &subject)
{
    const Picture picture{subject, m_way};
    // Of quickly packed pictures there are several hundred: 80 is zlib's first level.
    if (widget.grab().save(m_folder.filePath(picture.file()), "PNG", 80))
        m_drawn.append(picture);
    else
        fail(qt_error_string(errno));
}

/// The first that is said tells most.
void Pictures::fail(const QString &said)
{
    if (!m_failed)
        m_said = said;
    m_failed = true;
}

void Pictures::writeIndex()
{
    QSaveFile file(m_folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pictureIndex(m_drawn).toUtf8()) < 0 ||
        !exchange::commitWhole(file))
        fail(file.errorString());
}

} // namespace pictures

#include "moc_pictures.cpp"
