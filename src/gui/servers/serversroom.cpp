// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serversroom.h"

#include "gui/kit/commanddialog.h"
#include "gui/kit/registry.h"
#include "gui/lists/filternamedialog.h"
#include "gui/notes/notequestion.h"
#include "gui/pages/gonenotesdialog.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/editserversdialog.h"
#include "gui/servers/mergedialog.h"
#include "gui/servers/serverspage.h"
#include "gui/servers/sshactions.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"
#include "settings/settings.h"

#include <QLineEdit>
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
    form->setJournalled(inventory.journal() != nullptr);
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

/// The form for several servers, of which one field was typed into; one server could not be read, and two are hidden in
/// the list. Null without a server.
std::unique_ptr<EditServersDialog> makeEditMany(const inventory::Inventory &inventory, settings::Settings &settings,
                                                QWidget *window)
{
    constexpr qsizetype most = 9;
    QList<BulkServer> servers;
    for (const api::Instance &instance : inventory.values().instances) {
        const api::InstanceDetail *detail = inventory.instanceDetail(instance.name);
        if (detail && servers.size() < most)
            servers.append({.name = instance.name, .hostname = instance.hostname, .base = InstanceFields::of(*detail)});
    }
    if (servers.isEmpty())
        return nullptr;
    const QString contact = servers.constFirst().base->technicalContact;
    BulkServer unread{.name = u"c9000"_s, .hostname = {}};
    unread.error = api::Error{.kind = api::Error::Kind::ServerFault, .status = 500};
    servers.append(unread);
    auto form = std::make_unique<EditServersDialog>(servers, QStringList{u"arkiv.example.se"_s, u"c9001"_s}, true,
                                                    settings, window);
    form->findChild<QLineEdit *>(u"technicalContact"_s)->setText(contact);
    return form;
}

/// The same after it was saved: each ended another way.
std::unique_ptr<EditServersDialog> makeManyResults(const inventory::Inventory &inventory, settings::Settings &settings,
                                                   QWidget *window)
{
    auto form = makeEditMany(inventory, settings, window);
    if (!form)
        return nullptr;
    using Outcome = SaveOutcome::Kind;
    using Phase = inventory::BulkRow::Phase;
    const api::Error fault{.kind = api::Error::Kind::ServerFault, .status = 500};
    api::Error refusal{.kind = api::Error::Kind::Rejected, .status = 400};
    refusal.fields.insert(inventory::apiName(inventory::Field::TechnicalContact), {u"Unknown contact."_s});
    QList<inventory::BulkRow> rows;
    inventory::BulkSave::Counts counts;
    const QList<inventory::BulkSave::Target> targets = form->targets();
    for (const auto &[name, base] : targets) {
        inventory::BulkRow row{.name = name, .base = base, .mine = base, .phase = Phase::Ended};
        switch (rows.size()) {
        case 0:
            row.phase = Phase::Unchanged;
            ++counts.unchanged;
            break;
        case 1:
            row.outcome = SaveOutcome{.kind = Outcome::Failed, .error = refusal};
            ++counts.refused;
            break;
        case 2:
            row.outcome =
                SaveOutcome{.kind = Outcome::Conflict, .theirs = base, .fields = {inventory::Field::TechnicalContact}};
            ++counts.conflicts;
            break;
        case 3:
            row.outcome = SaveOutcome{.kind = Outcome::Unknown, .error = fault, .readError = fault};
            ++counts.unknown;
            break;
        case 4:
            row.phase = Phase::Stopped;
            ++counts.stopped;
            break;
        default:
            row.outcome = SaveOutcome{.kind = Outcome::Saved, .theirs = base};
            ++counts.saved;
        }
        rows.append(row);
    }
    form->showRows(rows, counts, std::nullopt);
    return form;
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

/// As if the first servers were gone; null without a server.
std::unique_ptr<GoneNotesDialog> makeGoneNotes(const inventory::Values &values, settings::Settings &settings,
                                               QWidget *window)
{
    QList<models::GoneNote> notes;
    const QDateTime written(QDate(2026, 11, 3), QTime(14, 2));
    for (const api::Instance &instance : values.instances.first(qMin<qsizetype>(3, values.instances.size()))) {
        const bool isFirst = notes.isEmpty();
        notes.append({.object = instance.name,
                      .title = instance.hostname,
                      .note = {instance.description, isFirst ? QStringList{u"arkiv"_s} : QStringList(), isFirst},
                      .changed = written.addDays(notes.size())});
    }
    if (notes.isEmpty())
        return nullptr;
    auto dialog = std::make_unique<GoneNotesDialog>(models::NotesOf::Servers, settings, window);
    dialog->showNotes(notes);
    return dialog;
}

} // namespace

void addServersRoom(Registry &registry, const AccountParts &account)
{
    registry.addPage([account](QWidget *parent) {
        auto *page =
            new ServersPage(account.inventory, account.index, account.history, account.settings, account.notes, parent);
        page->followCases(account.cases);
        return page;
    });
    registry.addDialog(u"edit-server"_s, [account](QWidget *window) { return makeEdit(account.inventory, window); });
    registry.addDialog(u"edit-server-unknown"_s, [account](QWidget *window) {
        auto form = makeEdit(account.inventory, window);
        if (form)
            form->showOutcome({.kind = SaveOutcome::Kind::Unknown,
                               .error = api::Error{.kind = api::Error::Kind::UnknownOutcome},
                               .readError = api::Error{.kind = api::Error::Kind::Idle}});
        return form;
    });
    registry.addDialog(u"edit-server-failed"_s, [account](QWidget *window) {
        auto form = makeEdit(account.inventory, window);
        if (form)
            form->showOutcome({.kind = SaveOutcome::Kind::Failed,
                               .error = api::Error{.kind = api::Error::Kind::ServerFault, .status = 500}});
        return form;
    });
    registry.addDialog(u"edit-server-differs"_s,
                       [account](QWidget *window) { return makeDiffering(account.inventory, window); });
    registry.addDialog(u"edit-servers"_s, [account](QWidget *window) {
        return makeEditMany(account.inventory, account.settings, window);
    });
    registry.addDialog(u"edit-servers-results"_s, [account](QWidget *window) {
        return makeManyResults(account.inventory, account.settings, window);
    });
    registry.addDialog(u"merge"_s, [account](QWidget *window) { return makeMerge(account.inventory, window); });
    registry.addDialog(u"support-mail"_s, [account](QWidget *window) {
        return makeMail(account.inventory.values(), account.settings, window);
    });
    registry.addDialog(u"support-mail-unsent"_s, [account](QWidget *window) {
        auto mail = makeMail(account.inventory.values(), account.settings, window);
        if (mail)
            mail->findChild<QPushButton *>(u"openButton"_s)->click();
        return mail;
    });
    registry.addDialog(u"filter-name"_s, [](QWidget *window) {
        // One that is there already.
        const QString name = QStringLiteral("prod");
        return std::make_unique<FilterNameDialog>(FilterNameDialog::For::Saving, name, QStringList{name}, window);
    });
    registry.addDialog(u"note-question"_s, [](QWidget *window) {
        return std::make_unique<NoteQuestion>(inventory::SecretKind::Password, window);
    });
    registry.addDialog(u"gone-notes"_s, [account](QWidget *window) {
        return makeGoneNotes(account.inventory.values(), account.settings, window);
    });
    registry.addDialog(u"ssh-command"_s, [account](QWidget *window) {
        return makeCommand(account.inventory.values(), account.settings, window);
    });
}

} // namespace gui
