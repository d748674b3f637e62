// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/access.h"
#include "insight/chain.h"
#include "insight/links.h"
#include "inventory/changes.h"
#include "inventory/values.h"

#include <QObject>
#include <QTimer>

namespace insight {

/// The index of one account, which all who ask across it share: names, addresses, zones, certificates, servers and
/// where they lead (links), people and keys (access). It follows the inventory by what is different.
class Index : public QObject
{
    Q_OBJECT

public:
    explicit Index(QObject *parent = nullptr);

    /// Takes what is different, and @p now, the values as they are after it. Where very many names may lead elsewhere,
    /// most of them follow in later turns of the event loop.
    void take(const inventory::Changes &changes, const inventory::Values &now);

    const Links &links() const { return m_links; }
    const Access &access() const { return m_access; }
    /// All edges, both ways; good for as long as this lives.
    Chain chain() const { return Chain(m_links, m_access.ties()); }

Q_SIGNALS:
    /// Some of the names that were left by take() have followed.
    void followed();

private:
    void follow();
    void takeServers(const QList<api::Instance> &before, const inventory::Values &now);
    void takeServer(const QString &name, const inventory::Values &now);

    Links m_links;
    Access m_access;
    /// By a server's name, its place in the list.
    QHash<QString, qsizetype> m_places;
    QTimer m_followMore;
};

/// All of the values, as different from none: what an index that is to begin with them takes.
inventory::Changes differencesOf(const inventory::Values &values);

} // namespace insight
