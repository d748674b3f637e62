// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editserver.h"

#include "gui/kit/dialog.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/mergedialog.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"
#include "words/savetext.h"

#include <QWidget>

namespace gui {

EditServer::EditServer(inventory::Inventory &inventory, QWidget *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_parent(parent)
{
    connect(&inventory, &inventory::Inventory::pauseChanged, this, [this] {
        for (const QPointer<EditServerDialog> &form : std::as_const(m_open)) {
            if (form)
                form->setPaused(m_inventory.pausedUntil().has_value());
        }
    });
}

void EditServer::open(const api::InstanceDetail &detail)
{
    const QString name = detail.instance.name;
    QPointer<EditServerDialog> &form = m_open[name];
    if (!form) {
        form = new EditServerDialog(name, inventory::InstanceFields::of(detail), m_parent->window());
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->setJournalled(m_inventory.journal() != nullptr);
        form->setPaused(m_inventory.pausedUntil().has_value());
        connect(form, &EditServerDialog::saveAsked, this, [this, dialog = form.data()] { save(dialog); });
    }
    bringForward(*form);
}

void EditServer::save(EditServerDialog *form)
{
    form->setSaving(true);
    m_inventory.saveInstance(form->serverName(), form->base(), form->typed(), form,
                             [this, form](const inventory::SaveOutcome &outcome) { ended(form, outcome); },
                             {.message = form->message()});
}

void EditServer::ended(EditServerDialog *form, const inventory::SaveOutcome &outcome)
{
    if (words::SaveText::isDone(outcome)) {
        Q_EMIT said(words::SaveText::sentence(outcome, form->serverName()));
        form->finish();
    } else if (outcome.kind == inventory::SaveOutcome::Kind::Conflict) {
        form->setSaving(false);
        choose(form, outcome);
    } else {
        form->showOutcome(outcome);
    }
}

void EditServer::choose(EditServerDialog *form, const inventory::SaveOutcome &outcome)
{
    const inventory::InstanceFields theirs = *outcome.theirs;
    auto *question = new MergeDialog(outcome.fields, form->base(), theirs, form->typed(), form);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, form, [this, form, question, theirs] {
        form->rebase(theirs, inventory::carriedOver(form->base(), theirs, question->chosen()));
        save(form);
    });
    question->open();
}

} // namespace gui

#include "moc_editserver.cpp"
