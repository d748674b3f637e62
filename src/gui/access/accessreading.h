// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "inventory/changes.h"
#include "inventory/state.h"

#include <QStringList>

namespace insight {
class Links;
}

namespace inventory {
class Inventory;
}

namespace gui {

/// What is read of the account to say who has access to what: the lists of people and of servers, and the keys and
/// users of each.
class AccessReading
{
public:
    /// @p inventory must outlive this.
    explicit AccessReading(inventory::Inventory &inventory)
        : m_inventory(inventory)
    {
    }

    /// Of one list each.
    inventory::State ofServers() const;
    inventory::State ofPeople() const;
    /// Of both lists: as well known as the one that is known less.
    inventory::State state() const;
    /// Whether something is lacking that was to be read.
    bool isPartial() const;
    /// The names of the customers of that server, as far as it was read.
    QStringList customersOf(const QString &server) const;
    /// By what the People page finds @p holder; empty for a key, for a person without an id, and for one who is not in
    /// the list of people.
    QString personPlace(const insight::Object &holder) const;
    /// Whether a person, server or customer is shown somewhere.
    bool leads(const insight::Object &object, const insight::Links &links) const;
    /// Whether @p changes has another list of people or of servers.
    static bool isOfLists(const inventory::Changes &changes);

    /// Reads the lists that do not stand, and all that is to be read with them.
    void need();
    /// Reads both lists again.
    void read();
    /// What is to be read with the lists is read behind all else; what is read already, or could not be, is left alone.
    void needAnswers();

private:
    inventory::Inventory &m_inventory;
};

} // namespace gui
