// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shellroom.h"

#include "api/error.h"
#include "gui/help/helpdialog.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/discarddialog.h"
#include "gui/kit/registry.h"
#include "gui/lists/exportdialog.h"
#include "gui/pages/page.h"
#include "gui/shell/aboutdialog.h"
#include "gui/shell/importminedialog.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "settings/settings.h"
#include "words/errortext.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The details of a failure that the server told.
std::unique_ptr<DetailsDialog> makeErrorDetails(QWidget *window)
{
    const api::Error error{.kind = api::Error::Kind::ServerFault, .status = 502, .call = u"GET /instance/"_s};
    return std::make_unique<DetailsDialog>([error] { return words::ErrorText::sentence(error); },
                                           [error] { return words::ErrorText::details(error); }, window);
}

/// The export of the first page's table, as if all of it were shown; null without a page.
std::unique_ptr<ExportDialog> makeExport(const MainWindow *window, const settings::Settings &settings, QWidget *parent)
{
    if (!window || window->pages().isEmpty())
        return nullptr;
    const Page *page = window->pages().constFirst();
    const auto extent = [page] {
        const int rows = qMax(0, page->count());
        return ExportDialog::Extent{page->title(), rows, rows, {page->title()}};
    };
    return std::make_unique<ExportDialog>(extent, settings.csv(), parent);
}

/// What asks before a file's notes and history are added.
std::unique_ptr<ImportMineDialog> makeImport(const QString &address, QWidget *window)
{
    exchange::MineText text{u"Nordan Webb"_s, address, QDateTime::currentDateTimeUtc(), {}};
    text.mine.changes.resize(1200);
    text.mine.edits.resize(31);
    text.mine.notes.resize(1);
    return std::make_unique<ImportMineDialog>(std::make_shared<const exchange::MineText>(text), u"Nordan"_s,
                                              u"https://api.cloudnet.se/api/v2"_s, window);
}

void addHelp(Registry &registry, words::Language &language)
{
    const auto make = [&language](QWidget *window) {
        auto dialog = std::make_unique<HelpDialog>(language, window);
        dialog->showChapter(u"editing"_s);
        return dialog;
    };
    registry.addDialog(u"help"_s, make);
    registry.addDialog(u"help-search"_s, [make](QWidget *window) {
        auto dialog = make(window);
        dialog->search(u"API"_s);
        return dialog;
    });
    registry.addDialog(u"help-nothing"_s, [make](QWidget *window) {
        auto dialog = make(window);
        dialog->search(u"xyzzy"_s);
        return dialog;
    });
}

void addSettings(Registry &registry, settings::Settings &settings, words::Language &language, Theme &theme)
{
    const auto make = [&settings, &language, &theme](const QString &section, QWidget *window) {
        auto dialog = std::make_unique<SettingsDialog>(settings, language, theme, window);
        dialog->showSection(section);
        return dialog;
    };
    for (const QString &section : SettingsDialog::sections())
        registry.addDialog(u"settings-"_s + section,
                           [make, section](QWidget *window) { return make(section, window); });
    // Thresholds out of order, which are not taken.
    registry.addDialog(u"settings-expiry-fault"_s, [make](QWidget *window) {
        auto dialog = make(u"expiry"_s, window);
        auto *urgent = dialog->findChild<QSpinBox *>(u"urgent"_s);
        urgent->setValue(urgent->maximum());
        return dialog;
    });
}

} // namespace

void addShellRoom(Registry &registry, settings::Settings &settings, words::Language &language, Theme &theme)
{
    registry.addDialog(u"error-details"_s, &makeErrorDetails);
    registry.addDialog(u"discard"_s, [](QWidget *window) { return std::make_unique<DiscardDialog>(window); });
    registry.addDialog(u"export"_s, [&settings](QWidget *window) {
        return makeExport(qobject_cast<MainWindow *>(window), settings, window);
    });
    registry.addDialog(u"shortcuts"_s, [](QWidget *window) -> std::unique_ptr<QDialog> {
        const auto *main = qobject_cast<MainWindow *>(window);
        return main ? std::make_unique<ShortcutsDialog>(main->shortcutActions(), window) : nullptr;
    });
    registry.addDialog(u"import-mine"_s,
                       [](QWidget *window) { return makeImport(u"https://api.cloudnet.se/api/v2"_s, window); });
    registry.addDialog(u"import-mine-other"_s,
                       [](QWidget *window) { return makeImport(u"https://api.example.se/v2"_s, window); });
    registry.addDialog(u"about"_s, [](QWidget *window) { return std::make_unique<AboutDialog>(window); });
    addHelp(registry, language);
    addSettings(registry, settings, language, theme);
}

} // namespace gui
