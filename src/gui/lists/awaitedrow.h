// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// Goes to one row of a table in a panel, now or as soon as it is there: what was opened may be yet to be read.
class AwaitedRow : public QObject
{
public:
    /// @p view has the model. Both must outlive this.
    AwaitedRow(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent);

    /// The row is the first for which @p fits is true, by its number in the table. @p showHidden is called where it is
    /// there and a filter hides it. Another one that was waited for is so no more; nor is this once the person presses
    /// on a row.
    void await(std::function<bool(int row)> fits, std::function<void()> showHidden = {});
    void drop() { m_fits = {}; }

private:
    void look();

    QAbstractItemView &m_view;
    tables::ArrangedModel &m_model;
    std::function<bool(int row)> m_fits;
    std::function<void()> m_showHidden;
};

} // namespace gui
