// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QListWidget>

namespace gui {

/// The kinds of things at the left, each with its icon and how many there are.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Adds an entry at the end.
    void addEntry(const QString &iconName);
    /// Names entry @p row; @p count is left out when negative. One that asks for action is a coloured pill.
    void setEntry(int row, const QString &title, int count, bool urgent = false);

    QSize sizeHint() const override;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
};

} // namespace gui
