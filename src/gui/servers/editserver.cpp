// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editserver.h"

#include "gui/servers/editserverdialog.h"
#include "gui/servers/mergedialog.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"

#include <QWidget>

namespace gui {

using SaveKind = inventory::SaveOutcome::Kind;

EditServer::EditServer(inventory::Inventory &inventory, QWidget *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_parent(parent)
{
}

void EditServer::open(const api::InstanceDetail &detail)
{
    const QString name = detail.instance.name;
    QPointer<EditServerDialog> &form = m_open[name];
    if (!form) {
        form = new EditServerDialog(name, inventory::InstanceFields::of(detail), m_parent->window());
        form->setAttribute(Qt::WA_DeleteOnClose);
        connect(form, &EditServerDialog::saveAsked, this, [this, dialog = form.data()] { save(dialog); });
    }
    form->show();
    form->raise();
    form->activateWindow();
}

void EditServer::save(EditServerDialog *form)
{
    form->setSaving(true);
    m_inventory.saveInstance(form->serverName(), form->base(), form->typed(), form,
                             [this, form](const inventory::SaveOutcome &outcome) { ended(form, outcome); });
}

void EditServer::ended(EditServerDialog *form, const inventory::SaveOutcome &outcome)
{
    switch (outcome.kind) {
    case SaveKind::Saved:
    case SaveKind::Gone:
    case SaveKind::Unseen:
        // What could not be read afterwards is told where the server is shown, by its state.
        Q_EMIT said(outcome.kind == SaveKind::Gone
                        ? tr("%1 is saved and no longer appears in your list.").arg(form->serverName())
                        : tr("%1 is saved.").arg(form->serverName()));
        form->finish();
        return;
    case SaveKind::Failed:
        form->showFailure(*outcome.error);
        return;
    case SaveKind::Unknown:
        if (outcome.theirs)
            form->rebase(*outcome.theirs, inventory::carriedOver(form->base(), *outcome.theirs, form->typed()));
        form->showUnknown(*outcome.error, outcome.theirs.has_value());
        return;
    case SaveKind::Conflict:
        form->setSaving(false);
        choose(form, outcome);
        return;
    }
}

void EditServer::choose(EditServerDialog *form, const inventory::SaveOutcome &outcome)
{
    const inventory::InstanceFields theirs = *outcome.theirs;
    auto *question = new MergeDialog(outcome.conflicts, form->base(), theirs, form->typed(), form);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, form, [this, form, question, theirs] {
        form->rebase(theirs, inventory::carriedOver(form->base(), theirs, question->chosen()));
        save(form);
    });
    question->open();
}

} // namespace gui
