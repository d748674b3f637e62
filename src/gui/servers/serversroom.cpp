// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serversroom.h"

#include "gui/kit/commanddialog.h"
#include "gui/kit/registry.h"
#include "gui/lists/supportmaildialog.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/mergedialog.h"
#include "gui/servers/serverspage.h"
#include "gui/servers/sshactions.h"
#include "inventory/inventory.h"
#include "settings/settings.h"

#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using inventory::InstanceFields;
using inventory::SaveOutcome;

/// A host name that is none, and a contact that differs.
InstanceFields typedOver(InstanceFields fields)
{
    fields.hostname = u"exempel-.se"_s;
    fields.technicalContact += u" (drift)"_s;
    return fields;
}

/// What is known of the first server with details; null when there is none.
const api::InstanceDetail *firstDetail(const inventory::Inventory &inventory)
{
    for (const api::Instance &instance : inventory.values().instances) {
        if (const api::InstanceDetail *detail = inventory.instanceDetail(instance.name))
            return detail;
    }
    return nullptr;
}

/// A form that was typed into; null without a server.
std::unique_ptr<EditServerDialog> makeEdit(const inventory::Inventory &inventory, QWidget *window)
{
    const api::InstanceDetail *detail = firstDetail(inventory);
    if (!detail)
        return nullptr;
    const InstanceFields base = InstanceFields::of(*detail);
    auto form = std::make_unique<EditServerDialog>(detail->instance.name, base, window);
    form->rebase(base, typedOver(base));
    return form;
}

/// A form with a long text, of which the server has kept the beginning; null without a server.
std::unique_ptr<EditServerDialog> makeDiffering(const inventory::Inventory &inventory, QWidget *window)
{
    auto form = makeEdit(inventory, window);
    if (!form)
        return nullptr;
    const InstanceFields theirs = form->base();
    InstanceFields typed = typedOver(theirs);
    typed.description = theirs.description.repeated(1 + 6000 / (1 + theirs.description.size())) + u" (drift)"_s;
    form->rebase(theirs, typed);
    form->showOutcome({.kind = SaveOutcome::Kind::Differs,
                       .theirs = theirs,
                       .fields = {inventory::Field::Description, inventory::Field::TechnicalContact}});
    return form;
}

/// Somebody else has changed what was typed over; null without a server.
std::unique_ptr<MergeDialog> makeMerge(const inventory::Inventory &inventory, QWidget *window)
{
    const api::InstanceDetail *detail = firstDetail(inventory);
    if (!detail)
        return nullptr;
    const InstanceFields base = InstanceFields::of(*detail);
    InstanceFields theirs = base;
    theirs.technicalContact += u" Norr"_s;
    return std::make_unique<MergeDialog>(QList{inventory::Field::TechnicalContact}, base, theirs, typedOver(base),
                                         window);
}

/// Asks to remove the first person from the first server, with no mail program at hand.
std::unique_ptr<SupportMailDialog> makeMail(const inventory::Values &values, settings::Settings &settings,
                                            QWidget *window)
{
    if (values.instances.isEmpty())
        return nullptr;
    const api::Instance &instance = values.instances.constFirst();
    const exchange::SupportRequest request{.kind = exchange::RequestKind::RemovePeople,
                                           .server = instance.name,
                                           .hostname = instance.hostname,
                                           .description = instance.description,
                                           .people = values.users.first(qMin<qsizetype>(1, values.users.size())),
                                           .keys = {}};
    return std::make_unique<SupportMailDialog>(
        request, settings, [](const QUrl &) { return false; }, window);
}

/// The SSH command of the first server, with no terminal to start.
std::unique_ptr<CommandDialog> makeCommand(const inventory::Values &values, const settings::Settings &settings,
                                           QWidget *window)
{
    if (values.instances.isEmpty())
        return nullptr;
    const settings::Settings::Ssh ssh = settings.ssh();
    const auto target = exchange::sshTarget(ssh.user, ssh.pattern, values.instances.constFirst().name);
    if (!target)
        return nullptr;
    return std::make_unique<CommandDialog>(&SshActions::noTerminal, exchange::sshText(*target), window);
}

} // namespace

void addServersRoom(Registry &registry, inventory::Inventory &inventory, const inventory::History *history,
                    settings::Settings &settings)
{
    registry.addPage([&inventory, history, &settings](QWidget *parent) {
        return new ServersPage(inventory, history, settings, parent);
    });
    registry.addDialog(u"edit-server"_s, [&inventory](QWidget *window) { return makeEdit(inventory, window); });
    registry.addDialog(u"edit-server-unknown"_s, [&inventory](QWidget *window) {
        auto form = makeEdit(inventory, window);
        if (form)
            form->showOutcome({.kind = SaveOutcome::Kind::Unknown,
                               .error = api::Error{.kind = api::Error::Kind::UnknownOutcome},
                               .readError = api::Error{.kind = api::Error::Kind::Idle}});
        return form;
    });
    registry.addDialog(u"edit-server-failed"_s, [&inventory](QWidget *window) {
        auto form = makeEdit(inventory, window);
        if (form)
            form->showOutcome({.kind = SaveOutcome::Kind::Failed,
                               .error = api::Error{.kind = api::Error::Kind::ServerFault, .status = 500}});
        return form;
    });
    registry.addDialog(u"edit-server-differs"_s,
                       [&inventory](QWidget *window) { return makeDiffering(inventory, window); });
    registry.addDialog(u"merge"_s, [&inventory](QWidget *window) { return makeMerge(inventory, window); });
    registry.addDialog(u"support-mail"_s, [&inventory, &settings](QWidget *window) {
        return makeMail(inventory.values(), settings, window);
    });
    registry.addDialog(u"support-mail-unsent"_s, [&inventory, &settings](QWidget *window) {
        auto mail = makeMail(inventory.values(), settings, window);
        if (mail)
            mail->findChild<QPushButton *>(u"openButton"_s)->click();
        return mail;
    });
    registry.addDialog(u"ssh-command"_s, [&inventory, &settings](QWidget *window) {
        return makeCommand(inventory.values(), settings, window);
    });
}

} // namespace gui
