// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace demo {

/// Random choices that come out the same every time: the same seed gives the same account.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_generator(seed)
    {
    }

    /// A number from @p low to @p high, both included.
    int between(int low, int high) { return low + m_generator.bounded(high - low + 1); }
    /// True @p percent times in a hundred.
    bool chance(int percent) { return m_generator.bounded(100) < percent; }
    /// One of a container that is not empty.
    template <typename Container>
    const auto &pick(const Container &container)
    {
        return container[m_generator.bounded(static_cast<int>(std::size(container)))];
    }
    QByteArray bytes(int count)
    {
        QByteArray out;
        out.reserve(count);
        for (int i = 0; i < count; ++i)
            out.append(static_cast<char>(m_generator.bounded(256)));
        return out;
    }
    /// Puts the elements of @p container in another order.
    template <typename Container>
    void shuffle(Container &container)
    {
        for (qsizetype i = container.size() - 1; i > 0; --i)
            container.swapItemsAt(i, m_generator.bounded(static_cast<int>(i) + 1));
    }

private:
    QRandomGenerator m_generator;
};

} // namespace demo
