// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/changes.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace inventory {

class Inventory;

/// Knows what of the account could not be read, and reads that again and nothing else.
class Unread : public QObject
{
    Q_OBJECT

public:
    /// The details of a list's elements.
    struct Part
    {
        int missing = 0; ///< nothing is known
        int old = 0;     ///< could not be read again: older values are shown
        int all = 0;     ///< elements of the list

        bool operator==(const Part &) const = default;
    };

    struct Summary
    {
        QList<Kind> missingLists;
        QList<Kind> oldLists;
        /// Of which some came, and older values stand for the rest.
        QList<Kind> partLists;
        Part instances;
        Part domains;
        /// What was opened by itself: keys, users, persons.
        Part others;
        /// Why most of it could not be read; nothing when it was never asked for.
        std::optional<api::Error> error;

        bool isEmpty() const;
        bool operator==(const Summary &) const = default;
    };

    /// @p inventory must outlive this.
    explicit Unread(Inventory &inventory, QObject *parent = nullptr);

    const Summary &summary() const { return m_summary; }
    /// Whether any of it belongs to the list, or to the details of its elements.
    bool concerns(Kind list) const;
    /// All of it, lists first.
    QList<Resource> resources() const;
    /// Reads it again.
    void retry();

Q_SIGNALS:
    /// summary() is different now.
    void changed();

private:
    void hear(const Changes &changes);
    void update();
    void dropGone();
    void findUnasked();
    std::optional<api::Error> mainError() const;

    Inventory &m_inventory;
    /// Failed, and not read since.
    QSet<Resource> m_failed;
    /// Details that were never asked for, since reading in the background was cancelled.
    QSet<Resource> m_unasked;
    /// The key was refused for these; nothing is asked for any more then.
    QSet<Resource> m_refused;
    Summary m_summary;
};

} // namespace inventory
