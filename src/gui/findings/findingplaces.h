// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/shownfinding.h"
#include "inventory/values.h"
#include "settings/place.h"

#include <QList>
#include <QSet>

namespace gui {

/// Where one can go from a finding, and what is there.
struct FindingPlace
{
    insight::Object object;
    QString title;
    settings::Place place;
};

/// The pages of its objects that are in the account: the finding's own first, each once, at most twenty. A record and a
/// name lead to their domain; a key to where it stands, which is among the others.
QList<FindingPlace> placesOf(const findings::ShownFinding &finding, const inventory::Values &values);

/// Which findings lead somewhere: those with placesOf(). The account's values are looked through once for all of them.
class FindingObjects
{
public:
    /// @p values must outlive this.
    explicit FindingObjects(const inventory::Values &values)
        : m_values(values)
    {
    }

    /// The values are different now.
    void renew() { m_isBehind = true; }
    bool leads(const findings::ShownFinding &finding);

private:
    const inventory::Values &m_values;
    QSet<insight::Object> m_there;
    bool m_isBehind = true;
};

/// Where each of its objects is shown, the own first, then the others, as many as there are titles: a key where it
/// stands, with whoever has it or on a server. A place without a page where it is shown nowhere.
QList<settings::Place> linksOf(const findings::ShownFinding &finding, const inventory::Values &values);

/// The server that is to be edited; empty for none.
QString editedServer(const findings::ShownFinding &finding);

} // namespace gui
