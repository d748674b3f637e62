// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/asked.h"
#include "inventory/changes.h"

#include <QHash>
#include <QList>

namespace insight {

/// One thing that a list or a detail says of two objects.
struct Tie
{
    Object one;
    Object other;
    Reason reason = Reason::HasAddress;
    /// The interface of a network, or the company of a key's owner.
    QString detail = {};

    bool operator==(const Tie &) const = default;
};

/// What the lists and details of an account say of two objects each, as often as it is said; what is only available to
/// a server is left out. It follows the account by
/// differences: what is alike before and after is left alone.
class Ties
{
public:
    /// The other end of a tie.
    struct End
    {
        Object object;
        Reason reason = Reason::HasAddress;
        QString detail = {};

        bool operator==(const End &) const = default;
    };

    /// Whatever is tied otherwise than before is added to @p changed.
    void take(const inventory::Difference &difference, Asked::Matters *changed = nullptr);
    /// Whoever asks from now on has it noted there; null for nobody.
    void tellAsked(Asked *asked) const { m_asked = asked; }

    /// All that are tied to the object, sorted.
    QList<End> of(const Object &object) const;
    /// Those of one kind that are for that reason; each once, sorted.
    QList<Object> of(const Object &object, Object::Kind kind, Reason reason) const;
    /// Calls @p say for the end of each tie, in no order.
    template <typename Say>
    void each(const Object &object, Say say) const
    {
        noteAll(object);
        const auto found = m_ends.constFind(object);
        if (found == m_ends.cend())
            return;
        for (auto end = found->cbegin(); end != found->cend(); ++end)
            say(end.key());
    }
    bool has(const Object &one, const Object &other, Reason reason) const;
    /// Whether anything is said of it.
    bool knows(const Object &object) const
    {
        noteAll(object);
        return m_ends.contains(object);
    }

private:
    using Ends = QHash<End, int>;

    void count(const Tie &tie, int change);
    void count(const Object &at, const End &end, int change);
    void noteAll(const Object &object) const
    {
        if (m_asked)
            m_asked->add(object, Asked::About::Ties);
    }
    void note(const Object &object, Reason reason) const
    {
        if (m_asked)
            m_asked->add({object, Asked::About::Tie, reason});
    }

    QHash<Object, Ends> m_ends;
    mutable Asked *m_asked = nullptr;
};

size_t qHash(const Ties::End &end, size_t seed = 0);

} // namespace insight
