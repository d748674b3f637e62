// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/instancesave.h"

#include "api/calls.h"
#include "api/client.h"
#include "inventory/inventory.h"

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

/// A fault may strike after the write was done, and a gateway's fault says nothing of the server behind it.
bool mayHaveArrived(const api::Error &error)
{
    using Kind = api::Error::Kind;
    // 303 is how some servers answer a write that was done.
    return error.kind == Kind::UnknownOutcome || error.kind == Kind::ServerFault ||
           ((error.kind == Kind::Redirected || error.kind == Kind::Moved) && error.status == 303);
}

} // namespace

InstanceSave::InstanceSave(api::Client &client, Inventory &inventory, const QString &name, const InstanceFields &base,
                           const InstanceFields &mine, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_inventory(inventory)
    , m_name(name)
    , m_base(base)
    , m_mine(mine)
{
}

void InstanceSave::start()
{
    m_inventory.readInstance(m_name, this, [this](const std::optional<api::Error> &error) {
        if (error)
            Q_EMIT finished({SaveOutcome::Kind::Failed, error, std::nullopt, {}});
        else
            compare(InstanceFields::of(*m_inventory.instanceDetail(m_name)));
    });
}

void InstanceSave::compare(const InstanceFields &theirs)
{
    const QList<Field> both = conflicts(m_base, theirs, m_mine);
    if (!both.isEmpty()) {
        Q_EMIT finished({SaveOutcome::Kind::Conflict, std::nullopt, theirs, both});
        return;
    }
    const QList<Field> fields = toWrite(m_base, theirs, m_mine);
    if (fields.isEmpty())
        Q_EMIT finished({SaveOutcome::Kind::Saved, std::nullopt, theirs, {}});
    else
        write(fields);
}

void InstanceSave::write(const QList<Field> &fields)
{
    // Here, at the one write that there is: it may have become read-only while the form was open.
    if (m_inventory.isReadOnly()) {
        const api::Error error{.kind = api::Error::Kind::ReadOnly};
        Q_EMIT finished({SaveOutcome::Kind::Failed, error, std::nullopt, {}});
        return;
    }
    m_client.send<api::Written>(api::changeInstance(m_name, changeOf(fields, m_mine)), this,
                                [this](const api::Result<api::Written> &result) {
                                    if (result)
                                        readBack(std::nullopt);
                                    else if (mayHaveArrived(result.error()))
                                        readBack(result.error());
                                    else
                                        Q_EMIT finished({SaveOutcome::Kind::Failed, result.error(), std::nullopt, {}});
                                });
}

void InstanceSave::readBack(const std::optional<api::Error> &unknown)
{
    m_inventory.readInstance(m_name, this, [this, unknown](const std::optional<api::Error> &error) {
        if (error)
            return unread(unknown, *error);
        const InstanceFields theirs = InstanceFields::of(*m_inventory.instanceDetail(m_name));
        // Every change of mine stands there: whatever the connection did, it arrived.
        const bool arrived = toWrite(m_base, theirs, m_mine).isEmpty();
        if (unknown && !arrived)
            Q_EMIT finished({SaveOutcome::Kind::Unknown, unknown, theirs, {}});
        else
            Q_EMIT finished({SaveOutcome::Kind::Saved, std::nullopt, theirs, {}});
    });
}

void InstanceSave::unread(const std::optional<api::Error> &unknown, const api::Error &error)
{
    m_inventory.markStale({Kind::Instance, m_name});
    if (unknown) {
        Q_EMIT finished({SaveOutcome::Kind::Unknown, unknown, std::nullopt, {}});
        return;
    }
    const bool gone = error.kind == api::Error::Kind::NotFound || error.kind == api::Error::Kind::Forbidden;
    if (gone)
        m_inventory.read({Kind::Instances, {}});
    Q_EMIT finished({gone ? SaveOutcome::Kind::Gone : SaveOutcome::Kind::Unseen, error, std::nullopt, {}});
}

} // namespace inventory
