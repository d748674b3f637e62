// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/listpane.h"
#include "models/accessmatrix.h"

#include <QWidget>

#include <memory>

class QAction;
class QTableView;

namespace Ui {
class MatrixPanel;
}

namespace gui {

class FilterBox;
class MatrixHeader;

/// The matrix of access with its two filters, of rows and of columns, and what its signs mean.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPanel(QWidget *parent = nullptr);
    ~MatrixPanel() override;

    /// Beside people and keys it can have the companies as its rows.
    void setValues(const models::SharedAccess &values, const QList<models::AxisRow> &rows,
                   const QList<models::AxisRow> &columns, const QList<models::AxisRow> &companies);
    void setSources(const QList<ListPane::Source> &sources);
    /// What its context menu has.
    void setActions(const QList<QAction *> &actions);

    /// For Ctrl+F: that of people and keys.
    FilterBox &filterBox() const;
    const models::AccessMatrix &matrix() const { return m_matrix; }
    /// The cell that is looked at, by models::accessKey(); empty for none.
    QString currentKey() const;
    /// Its row and its column, or -1.
    int currentRow() const;
    int currentColumn() const;
    /// Looks at that cell, if need be without the filters that hide it; one that is not there yet when it comes.
    void select(const QString &key);
    /// A cell at the top left in which somebody has access, if none is looked at: the matrix stands at its beginning.
    void selectFirst();
    /// "12 people and keys, 25 servers".
    QString countText() const;
    /// Whether the filters hide something.
    bool isFiltered() const;

Q_SIGNALS:
    void currentChanged();
    void countsChanged();
    void activated();
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void retranslate();
    void showChips();
    void narrow();
    void fill();
    void clearFilters();
    void fit();
    void follow();
    QModelIndex firstInSight() const;

    std::unique_ptr<Ui::MatrixPanel> m_ui;
    models::AccessMatrix m_matrix;
    QTableView *m_view;
    MatrixHeader *m_rowHeader;
    MatrixHeader *m_columnHeader;
    models::SharedAccess m_values;
    QList<models::AxisRow> m_rows;
    QList<models::AxisRow> m_columns;
    QList<models::AxisRow> m_companies;
    bool m_showsCompanies = false;
    /// What is to be looked at when it comes.
    QString m_wanted;
};

} // namespace gui
