// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace gui {

class CurrentRow;

/// Keeps a list at its top, headings included, for as long as nobody has scrolled it and its current row is one that
/// the page chose by itself.
class TopKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TopKeeper(QAbstractItemView &view, const CurrentRow &current, QObject *parent);

    /// To be told when rows were shown again: what else scrolls for them has its turn first.
    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bring();

    QAbstractItemView &m_view;
    const CurrentRow &m_current;
    /// By the person: away from the top.
    bool m_isScrolled = false;
};

} // namespace gui
