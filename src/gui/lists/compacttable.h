// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace gui {

/// A table of few rows within a page of facts: as high as its rows and never wider than its page.
class CompactTable : public QTableView
{
    Q_OBJECT

public:
    explicit CompactTable(QWidget *parent = nullptr);

    /// Column @p column takes what the others leave, or gives way to them; set before the model.
    void setFlexible(int column) { m_flexible = column; }
    /// Nothing is cut: where there is no room the table is scrolled sideways. To be called before setModel().
    void setWhole() { m_isWhole = true; }
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    /// Gives the flexible column what the others leave, or what it needs.
    void fitFlexible();
    bool needsBar() const;

    int m_flexible = 0;
    bool m_isWhole = false;
    /// Whether the columns need more than there is, and a bar below them.
    bool m_scrolls = false;
};

} // namespace gui
