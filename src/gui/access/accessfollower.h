// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "models/accessaxis.h"
#include "models/granttable.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace gui {

/// Who has access to what, as rows for the tables that show it, in the language of the moment in which it was made.
struct AccessShown
{
    models::SharedAccess values;
    QList<models::GrantRow> grants;
    /// By models::accessKey(), the number in grants.
    QHash<QString, qsizetype> places;
    /// Of the matrix.
    QList<models::AxisRow> rows;
    QList<models::AxisRow> columns;
    QList<models::AxisRow> companies;
};

/// Who has access to what, kept up with the account. Changes that come close together are taken together, others than
/// those of people, servers and keys not at all. A large account is worked out in a thread of its own.
class AccessFollower : public QObject
{
    Q_OBJECT

public:
    /// @p index hears of a change of @p inventory before this does; @p history may be null. All must outlive this.
    AccessFollower(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
                   QObject *parent);
    ~AccessFollower() override;

    /// Null until the first is worked out.
    const std::shared_ptr<const AccessShown> &shown() const { return m_shown; }
    /// How many grants there are; -1 where that is not known: servers that nobody has read yet are no sign that nobody
    /// has access.
    int count() const;
    /// Whether somebody looks: else it waits until the account is quiet.
    void setWatched(bool watched);
    /// Makes all again: the language is another.
    void retranslate() { fallBehind(); }

Q_SIGNALS:
    /// shown() is another.
    void renewed();

private:
    void hear(const inventory::Changes &changes);
    void fallBehind();
    void catchUp();
    void take(std::shared_ptr<const AccessShown> shown);
    bool isSmall() const;

    inventory::Inventory &m_inventory;
    const insight::Index &m_index;
    const inventory::History *m_history;
    std::shared_ptr<const AccessShown> m_shown;
    /// Used by one question at a time.
    std::shared_ptr<insight::KeyReader> m_reader;
    QTimer m_soon;
    bool m_isWatched = false;
    bool m_isBehind = true;
    bool m_isWorking = false;
    /// Waits for its work before anything else of this goes.
    QThreadPool m_worker;
};

} // namespace gui
