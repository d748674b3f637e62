// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

#include <utility>

namespace gui {

/// By what the rows of a list are grouped: a box whose entries stand for these ids, in this order.
class GroupingChoice
{
public:
    /// @p box must outlive this.
    GroupingChoice(QComboBox &box, QStringList ids)
        : m_box(box)
        , m_ids(std::move(ids))
    {
    }

    QString chosen() const { return m_ids.value(m_box.currentIndex()); }
    /// An id that is none of them changes nothing.
    void choose(const QString &id)
    {
        if (const qsizetype place = m_ids.indexOf(id); place >= 0)
            m_box.setCurrentIndex(static_cast<int>(place));
    }

private:
    QComboBox &m_box;
    QStringList m_ids;
};

} // namespace gui
