// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changesroom.h"

#include "gui/changes/changespage.h"
#include "gui/changes/undodialog.h"
#include "gui/kit/registry.h"
#include "inventory/inventory.h"
#include "names/hostname.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using inventory::SaveOutcome;

/// Two servers whose hostname and description were edited at once; null without a server.
std::unique_ptr<UndoDialog> makeUndo(const inventory::Values &values, QWidget *window)
{
    if (values.instances.isEmpty())
        return nullptr;
    QList<store::Edit> edits;
    for (const api::Instance &instance : values.instances.first(std::min<qsizetype>(2, values.instances.size()))) {
        store::Edit edit;
        edit.id = edits.size() + 1;
        edit.instance = instance.name;
        edit.outcome = store::Edit::Outcome::Saved;
        const QString hostname = instance.hostname.isEmpty() ? instance.name + u".example.se"_s : instance.hostname;
        edit.fields = {{u"hostname"_s, u"www."_s + hostname, hostname},
                       {u"description"_s, instance.description + u" (test)"_s, instance.description}};
        edits.append(edit);
    }
    const auto nameOf = [&values](const QString &name) {
        for (const api::Instance &instance : values.instances) {
            if (instance.name == name)
                return names::shownServer(instance.hostname, name);
        }
        return name;
    };
    return std::make_unique<UndoDialog>(edits, nameOf, window);
}

/// The same, of which one was changed meanwhile.
std::unique_ptr<UndoDialog> makeUndone(const inventory::Values &values, QWidget *window)
{
    auto dialog = makeUndo(values, window);
    if (!dialog)
        return nullptr;
    QObject::connect(
        dialog.get(), &UndoDialog::undoAsked, dialog.get(), [made = dialog.get()](const QList<store::Edit> &edits) {
            inventory::History::UndoneList results;
            for (const store::Edit &edit : edits)
                results.append({edit, {}});
            results.first().outcome = {
                .kind = SaveOutcome::Kind::Conflict,
                .theirs = inventory::InstanceFields{edits.first().fields.last().after, u"ny.example.se"_s, {}},
                .fields = {inventory::Field::Hostname}};
            made->showResults(results);
        });
    dialog->findChild<QPushButton *>(u"undo"_s)->click();
    return dialog;
}

} // namespace

void addChangesRoom(Registry &registry, const AccountParts &account, const Opener &opener)
{
    registry.addPage([account, opener](QWidget *parent) {
        auto *page = new ChangesPage(account.history, account.inventory, account.settings, opener, parent);
        page->followCases(account.cases);
        return page;
    });
    registry.addDialog(u"undo"_s, [account](QWidget *window) { return makeUndo(account.inventory.values(), window); });
    registry.addDialog(u"undo-results"_s,
                       [account](QWidget *window) { return makeUndone(account.inventory.values(), window); });
}

} // namespace gui
