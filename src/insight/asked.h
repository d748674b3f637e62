// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"
#include "names/comparablename.h"

#include <QSet>

namespace insight {

/// What was looked up in an index while something was worked out of it: where none of it is different later, what was
/// worked out is not either. An index that is told of one notes there whatever it is asked for.
class Asked
{
public:
    /// What of an object was looked at.
    enum class About {
        Tie,      ///< its ties for one reason
        Ties,     ///< all its ties
        Zone,     ///< the records of the domain of that name, or that there are none
        Children, ///< the zones one label below the name
        Domain,   ///< whether the account has a domain of that name
        Told,     ///< what the lists and details say of the object itself
    };
    struct Matter
    {
        Object object;
        About about = About::Ties;
        /// Of About::Tie.
        Reason reason = Reason::HasAddress;

        bool operator==(const Matter &) const = default;
    };
    using Matters = QSet<Matter>;

    void add(const Matter &matter)
    {
        // Often the same is asked again and again.
        if (m_last != matter) {
            m_last = matter;
            m_matters.insert(matter);
        }
    }
    void add(const Object &object, About about) { add({object, about}); }
    void addName(const QString &name, About about) { add({{ObjectKind::Name, name}, about}); }
    void add(const Matters &matters) { m_matters.unite(matters); }
    const Matters &matters() const { return m_matters; }

private:
    Matters m_matters;
    Matter m_last;
};

inline size_t qHash(const Asked::Matter &matter, size_t seed = 0)
{
    return qHash(matter.object,
                 seed ^ (static_cast<size_t>(matter.about) << 20) ^ (static_cast<size_t>(matter.reason) << 24));
}

/// A zone, or a domain, has come or gone: what looked for it, and what found the one above it instead, may find
/// another.
/// @p exists says which there are besides.
template <typename Exists>
void addAppeared(Asked::Matters &matters, const QString &name, Asked::About about, Exists exists)
{
    matters.insert({{ObjectKind::Name, name}, about});
    for (QString above = names::parentOf(name); !above.isEmpty(); above = names::parentOf(above)) {
        if (exists(above))
            matters.insert({{ObjectKind::Name, above}, about});
    }
}

} // namespace insight
