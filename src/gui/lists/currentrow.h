// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;

namespace models {
class ArrangedModel;
}

namespace gui {

/// Which row a person looks at, by its key. It stays while a filter hides the row or a refresh moves it, and the view's
/// current row returns to it; only the person's own move changes it.
class CurrentRow : public QObject
{
    Q_OBJECT

public:
    /// Gives @p view the model. Both must outlive this.
    CurrentRow(QAbstractItemView &view, models::ArrangedModel &model, QObject *parent);

    /// Empty while nothing was chosen.
    QString key() const { return m_key; }
    /// Goes to the row of that key; one that is not shown now is gone to when it appears.
    void select(const QString &key);
    /// Goes to the first row, past any group above it; false when there is none.
    bool selectFirst();

Q_SIGNALS:
    /// Another row than before.
    void moved(const QString &key);

private:
    void currentChanged();
    void comeBack();
    void leaveNeighbour();
    void noteVisible();
    void stayVisible();

    QAbstractItemView &m_view;
    models::ArrangedModel &m_model;
    QString m_key;
    bool m_removing = false;
    /// The row was asked for, and not shown since.
    bool m_awaited = false;
    /// Whether the row was in sight before the rows are rearranged.
    bool m_visible = false;
};

} // namespace gui
