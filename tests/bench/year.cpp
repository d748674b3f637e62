// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/year.h"

#include "app/window.h"
#include "bench/processes.h"
#include "bench/program.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/page.h"
#include "inventory/sweep.h"
#include "session/keptaccount.h"
#include "support/yearofchanges.h"
#include "tables/arrangedmodel.h"

#include <QApplication>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int changesOfYear = 10'000;
constexpr int editsOfYear = 300;

std::unique_ptr<session::Session> demoSession(bool isKept)
{
    const session::RunAccount demo{.demo = true};
    auto session = std::move(*session::Session::open(demo));
    session->remember(isKept);
    return session;
}

template <typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        wait(std::chrono::milliseconds(20));
    return condition();
}

} // namespace

int fillYear()
{
    const auto session = demoSession(false);
    session->start();
    const inventory::Inventory &inventory = session->inventory();
    if (!waitUntil([&] {
            return !inventory.values().userDetails.isEmpty() && session->inventory().sweep().isIdle() &&
                   session->kept()->store.status().isWriter;
        }))
        return 1;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<store::Change> changes = support::yearOfChanges(inventory.values(), changesOfYear, now);
    const QList<store::Edit> edits = support::yearOfEdits(inventory.values(), editsOfYear, now);
    std::optional<bool> isWritten;
    session->kept()->store.writeMine(
        [&changes, edits](store::Database &mine) {
            const bool areEdits = std::all_of(edits.cbegin(), edits.cend(), [&mine](const store::Edit &edit) {
                const qint64 id = store::beginEdit(mine, edit);
                return id > 0 && store::endEdit(mine, id, edit.outcome, edit.ended);
            });
            return areEdits && store::addChanges(mine, changes);
        },
        &session->inventory(), [&isWritten](bool isDone) { isWritten = isDone; });
    return waitUntil([&] { return isWritten.has_value(); }) && *isWritten ? 0 : 1;
}

int showYear()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    words::Language language;
    language.use(u"sv"_s);
    gui::Theme theme(*qApp);
    const auto session = demoSession(true);
    session->cutOff();
    const auto window = app::makeWindow(*session, settings, language, theme);
    window->resize(1280, 800);
    window->show();
    tellShown(*window);
    session->start();
    gui::Page *page = nullptr;
    for (gui::Page *one : window->pages())
        page = one->id() == "changes"_L1 ? one : page;
    if (!page || !waitUntil([&] { return session->history()->isLoaded() && session->inventory().sweep().isIdle(); }))
        return 1;
    wait(std::chrono::milliseconds(500));
    const auto rows = static_cast<qsizetype>(session->history()->changes().size() -
                                             session->history()->leaders().size() + session->history()->edits().size());
    const tables::ArrangedModel *model = nullptr;
    for (const QTreeView *view : page->findChildren<QTreeView *>())
        model = model ? model : qobject_cast<const tables::ArrangedModel *>(view->model());
    const auto isThere = [&] { return model && model->totalCount() == rows && model->isSettled(); };
    double worst[3];
    {
        const Stall stall;
        window->goTo({u"changes"_s, {}, {}});
        if (!waitUntil(isThere))
            return 1;
        wait(std::chrono::milliseconds(300));
        worst[0] = stall.longestWork();
    }
    {
        const Stall stall;
        for (const QString &text : {u"p"_s, u"pr"_s, u"pro"_s, u"pr"_s, u"nobody"_s, u""_s}) {
            page->filterBox()->setText(text);
            wait(std::chrono::milliseconds(100));
        }
        worst[1] = stall.longestWork();
    }
    {
        const Stall stall;
        session->history()->setLookedAt(QDateTime::currentDateTimeUtc().addDays(-30));
        wait(std::chrono::milliseconds(600));
        worst[2] = stall.longestWork();
    }
    std::printf("%f %f %f\n", worst[0], worst[1], worst[2]);
    return 0;
}

bool measureYear(Figures &figures)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    if (run({u"--fill-year"_s}, {}, environment).status != 0)
        return false;
    const Told told = run({u"--show-year"_s}, {}, environment);
    if (told.numbers.size() != 3)
        return false;
    figures.add({u"year.changes.shown"_s, told.numbers.at(0), u"ms"_s, frame});
    figures.add({u"year.changes.filtered"_s, told.numbers.at(1), u"ms"_s, frame});
    figures.add({u"year.changes.heard"_s, told.numbers.at(2), u"ms"_s, frame});
    return true;
}

} // namespace bench
