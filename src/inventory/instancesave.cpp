// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/instancesave.h"

#include "api/calls.h"
#include "api/client.h"
#include "inventory/inventory.h"
#include "inventory/journal.h"

#include <algorithm>
#include <utility>

namespace inventory {

namespace {

api::InstanceChange changeOf(const QList<Field> &fields, const InstanceFields &values)
{
    // An unset field is not sent, and a null text would be sent as JSON's null: what clears is the empty text.
    const auto text = [&](Field field) -> std::optional<QString> {
        if (!fields.contains(field))
            return std::nullopt;
        return values.at(field).isNull() ? QLatin1String("") : values.at(field);
    };
    return {text(Field::Description), text(Field::Hostname), text(Field::TechnicalContact)};
}

/// Whether it may have been done all the same: a fault may strike after the write, and a gateway, a login page or
/// another place in the API says nothing of the server behind it. Only a refusal in the API's own words is certain.
bool mayBeDone(const api::Error &error)
{
    using Kind = api::Error::Kind;
    // A proxy that wants a login has let nothing through.
    if (error.kind == Kind::ProxyLogin)
        return false;
    return error.page || error.kind == Kind::UnknownOutcome || error.kind == Kind::ServerFault ||
           error.kind == Kind::NotFound || error.kind == Kind::Redirected || error.kind == Kind::Moved;
}

} // namespace

InstanceSave::InstanceSave(api::Client &client, Inventory &inventory, const QString &name, const InstanceFields &base,
                           const InstanceFields &mine, SaveNote note, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_inventory(inventory)
    , m_name(name)
    , m_base(base)
    , m_mine(mine)
    , m_note(std::move(note))
{
}

void InstanceSave::start()
{
    m_inventory.readInstance(m_name, urgency(), this, [this](const std::optional<api::Error> &error) {
        if (error)
            finish({.kind = SaveOutcome::Kind::Failed, .error = error});
        else
            compare(InstanceFields::of(*m_inventory.instanceDetail(m_name)));
    });
}

void InstanceSave::compare(const InstanceFields &theirs)
{
    const QList<Field> both = conflicts(m_base, theirs, m_mine);
    if (!both.isEmpty()) {
        finish({.kind = SaveOutcome::Kind::Conflict, .theirs = theirs, .fields = both});
        return;
    }
    m_before = theirs;
    m_written = toWrite(m_base, theirs, m_mine);
    if (!m_written.isEmpty()) {
        write();
        return;
    }
    // Somebody has taken it back already.
    if (Journal *journal = m_inventory.journal(); journal && m_note.undoes)
        journal->confirmUndone(m_note.undoes);
    finish({.kind = SaveOutcome::Kind::Saved, .theirs = theirs});
}

void InstanceSave::write()
{
    // Here, at the one write that there is: it may have become read-only while the form was open.
    if (m_inventory.isReadOnly()) {
        const api::Error error{.kind = api::Error::Kind::ReadOnly};
        finish({.kind = SaveOutcome::Kind::Failed, .error = error});
        return;
    }
    Journal *journal = m_inventory.journal();
    if (!journal) {
        send();
        return;
    }
    Q_EMIT journalling(true);
    journal->begin(m_name, m_note, m_before, m_mine, m_written, this, [this](qint64 id) {
        m_edit = id;
        Q_EMIT journalling(false);
        send();
    });
}

void InstanceSave::finish(const SaveOutcome &outcome)
{
    if (Journal *journal = m_inventory.journal())
        journal->end(m_edit, outcome);
    Q_EMIT finished(outcome);
}

void InstanceSave::send()
{
    m_client.send<api::Written>(api::changeInstance(m_name, changeOf(m_written, m_mine)), this,
                                [this](const api::Result<api::Written> &result) {
                                    if (result)
                                        readBack(std::nullopt);
                                    else if (mayBeDone(result.error()))
                                        readBack(result.error());
                                    else
                                        finish({.kind = SaveOutcome::Kind::Failed, .error = result.error()});
                                });
}

void InstanceSave::readBack(const std::optional<api::Error> &unclear)
{
    m_inventory.readInstance(m_name, urgency(), this, [this, unclear](const std::optional<api::Error> &error) {
        if (error)
            unread(unclear, *error);
        else
            judge(InstanceFields::of(*m_inventory.instanceDetail(m_name)), unclear);
    });
}

void InstanceSave::judge(const InstanceFields &theirs, const std::optional<api::Error> &unclear)
{
    using Ended = SaveOutcome::Kind;
    const QList<Field> missing = toWrite(m_base, theirs, m_mine);
    const bool asBefore = missing == m_written && std::all_of(missing.begin(), missing.end(), [&](Field field) {
                              return theirs.at(field) == m_before.at(field);
                          });
    const Ended kind = missing.isEmpty() ? Ended::Saved : asBefore ? Ended::NotSaved : Ended::Differs;
    finish({.kind = kind, .error = unclear, .theirs = theirs, .fields = missing});
}

void InstanceSave::unread(const std::optional<api::Error> &unclear, const api::Error &error)
{
    using Ended = SaveOutcome::Kind;
    m_inventory.markStale({Kind::Instance, m_name});
    const bool hidden = error.kind == api::Error::Kind::NotFound || error.kind == api::Error::Kind::Forbidden;
    if (hidden)
        m_inventory.read({Kind::Instances, {}});
    // No other change takes a server out of one's own list.
    const bool gone = hidden && !unclear && m_written.contains(Field::TechnicalContact);
    finish({.kind = gone ? Ended::Gone : Ended::Unknown, .error = unclear, .readError = error});
}

} // namespace inventory

#include "moc_instancesave.cpp"
