// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editservers.h"

#include "gui/kit/dialog.h"
#include "gui/servers/editserversdialog.h"
#include "gui/servers/mergedialog.h"
#include "inventory/bulksave.h"
#include "inventory/inventory.h"
#include "words/bulktext.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <chrono>

using inventory::Kind;

namespace gui {

namespace {

/// So often the rows of a save are shown again: many end at the same time.
constexpr std::chrono::milliseconds shownEvery(100);

QList<BulkServer> serversOf(const QList<api::Instance> &instances)
{
    QList<BulkServer> servers;
    for (const api::Instance &instance : instances)
        servers.append({.name = instance.name, .hostname = instance.hostname});
    return servers;
}

/// What is known of them now; what was known before stays, since the person has seen it.
QList<BulkServer> withKnown(QList<BulkServer> servers, const inventory::Inventory &inventory)
{
    for (BulkServer &server : servers) {
        if (server.base)
            continue;
        const inventory::State state = inventory.state({Kind::Instance, server.name});
        const api::InstanceDetail *detail = inventory.instanceDetail(server.name);
        if (detail)
            server.base = inventory::InstanceFields::of(*detail);
        else if (state.phase == inventory::State::Phase::Failed)
            server.error = state.error;
        else
            server.error.reset();
    }
    return servers;
}

} // namespace

EditServers::EditServers(inventory::Inventory &inventory, settings::Settings &settings,
                         std::function<Selection()> showHidden, QWidget *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_showHidden(std::move(showHidden))
    , m_parent(parent)
{
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        if (!changes.touches(Kind::Instance))
            return;
        m_open.removeIf([](const QPointer<EditServersDialog> &form) { return !form; });
        for (const QPointer<EditServersDialog> &form : std::as_const(m_open))
            takeKnown(form);
    });
}

void EditServers::open(const Selection &selection)
{
    const QList<BulkServer> servers = withKnown(serversOf(selection.shown), m_inventory);
    auto *form = new EditServersDialog(servers, selection.hidden, m_inventory.journal() != nullptr, m_settings,
                                       m_parent->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    m_open.append(form);
    connect(form, &QObject::destroyed, this, [this, form] { m_saves.remove(form); });
    connect(form, &EditServersDialog::saveAsked, this, [this, form] { save(form); });
    connect(form, &EditServersDialog::readAsked, this, [this, form] { read(form); });
    connect(form, &EditServersDialog::hiddenAsked, this, [this, form] { showHidden(form); });
    connect(form, &EditServersDialog::chooseAsked, this, [this, form](const QString &name) { choose(form, name); });
    const auto onSave = [this, form](auto signal, void (inventory::BulkSave::*ask)()) {
        connect(form, signal, this, [this, form, ask] {
            if (inventory::BulkSave *saving = m_saves.value(form))
                (saving->*ask)();
        });
    };
    onSave(&EditServersDialog::stopAsked, &inventory::BulkSave::cancel);
    onSave(&EditServersDialog::restAsked, &inventory::BulkSave::resume);
    onSave(&EditServersDialog::retryAsked, &inventory::BulkSave::retryFailed);
    bringForward(*form);
    for (const BulkServer &server : servers) {
        if (!server.base)
            m_inventory.need({Kind::Instance, server.name});
    }
}

/// Shows the form what has come of what it waits for.
void EditServers::takeKnown(EditServersDialog *form)
{
    const QList<BulkServer> &servers = form->servers();
    const bool waits = std::any_of(servers.cbegin(), servers.cend(), [](const BulkServer &one) { return !one.base; });
    if (waits)
        form->setServers(withKnown(servers, m_inventory));
}

void EditServers::read(EditServersDialog *form)
{
    const QList<BulkServer> servers = form->servers();
    for (const BulkServer &server : servers) {
        if (!server.base)
            m_inventory.read({Kind::Instance, server.name});
    }
}

void EditServers::showHidden(EditServersDialog *form)
{
    const Selection now = m_showHidden();
    QList<BulkServer> servers = form->servers();
    for (const BulkServer &server : serversOf(now.shown)) {
        const bool isThere = std::any_of(servers.cbegin(), servers.cend(),
                                         [&server](const BulkServer &one) { return one.name == server.name; });
        if (!isThere)
            servers.append(server);
    }
    form->setServers(withKnown(servers, m_inventory), now.hidden);
    for (const BulkServer &server : form->servers()) {
        if (!server.base)
            m_inventory.need({Kind::Instance, server.name});
    }
}

void EditServers::save(EditServersDialog *form)
{
    delete m_saves.value(form);
    const inventory::SaveNote note{.message = form->message(),
                                   .batch = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    auto *saving = new inventory::BulkSave(m_inventory, form->targets(), form->texts(), note, form);
    m_saves.insert(form, saving);
    auto *soon = new QTimer(saving);
    soon->setSingleShot(true);
    soon->setInterval(shownEvery);
    const auto show = [form, saving, soon] {
        soon->stop();
        form->showSave(*saving);
    };
    connect(soon, &QTimer::timeout, form, show);
    connect(saving, &inventory::BulkSave::rowChanged, soon, [soon] {
        if (!soon->isActive())
            soon->start();
    });
    connect(saving, &inventory::BulkSave::finished, form, [this, show, saving] {
        show();
        Q_EMIT said(words::BulkText::summary(saving->counts()));
    });
    saving->start();
    show();
}

void EditServers::choose(EditServersDialog *form, const QString &server)
{
    inventory::BulkSave *saving = m_saves.value(form);
    if (!saving)
        return;
    const QList<inventory::BulkRow> &rows = saving->rows();
    const auto asked = std::find_if(rows.cbegin(), rows.cend(),
                                    [&server](const inventory::BulkRow &row) { return row.name == server; });
    if (asked == rows.cend() || !asked->isConflict())
        return;
    const inventory::SaveOutcome &outcome = *asked->outcome;
    auto *question = new MergeDialog(outcome.fields, asked->base, *outcome.theirs, asked->mine, form);
    question->setServer(server);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, saving,
            [saving, question, row = asked - rows.cbegin()] { saving->resolve(row, question->chosen()); });
    question->open();
}

} // namespace gui

#include "moc_editservers.cpp"
