// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/resource.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace inventory {

class Inventory;

/// One failure of a full read: the resource and why, or what of its answer could not be used.
struct Failure
{
    Resource resource;
    std::optional<api::Error> error;
    std::optional<api::Flaw> flaw;
    /// A list of which some came: `error` is why not all did.
    bool isPart = false;
};

/// Reads the whole account once: every list, and every call about every server, person and domain in them.
class FullRead : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive the read, and nothing else may read with it meanwhile.
    explicit FullRead(Inventory &inventory, QObject *parent = nullptr);

    void start();

    /// The JSON of each resource as the API sent it, without `totp_url`.
    const QHash<Resource, QJsonValue> &raw() const { return m_raw; }
    /// In the order of the calls.
    QList<Failure> failures() const;

Q_SIGNALS:
    /// Everything was read or has failed.
    void finished();

private:
    void checkEnd();
    QList<Resource> following(const Resource &list) const;
    void ask(const QList<Resource> &resources);

    Inventory &m_inventory;
    QHash<Resource, QJsonValue> m_raw;
    QList<Resource> m_asked;
    /// Those that were read or have failed since this listens.
    QSet<Resource> m_settled;
    bool m_ended = false;
};

} // namespace inventory
