// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QAbstractItemView;
class QBoxLayout;
class QMenu;
class QToolButton;

namespace tables {
class ArrangedModel;
}

namespace settings {
class Settings;
}

namespace gui {

class ColumnMemory;
class HeaderKeys;
class SortMenu;
class TableExport;

/// What every table of the program can do: its columns are hidden, moved, sized and sorted, and stay so per account
/// and table, by keyboard too; its cells and rows are copied, and what it shows is exported. What is in sight stays
/// there while the table is read again.
class TableTools : public QObject
{
    Q_OBJECT

public:
    /// @p view is prepared and shows @p model, its columns, widths and order are those of the first time. @p id is the
    /// table's stable name in the settings. All must outlive this.
    TableTools(QAbstractItemView &view, tables::ArrangedModel &model, const QString &id, settings::Settings &settings,
               QObject *parent);
    ~TableTools() override;

    /// Copies, export, order and columns, a null for a line: for a page's menu and toolbar. Their texts follow the
    /// language.
    QList<QAction *> actions() const;
    /// Those of actions() that copy.
    QList<QAction *> copyActions() const;
    QAction *exportAction() const { return m_export; }
    /// Opens a menu: which columns are shown, and all as they were the first time.
    QAction *columnsAction() const;
    /// Opens the menu of what the table is sorted by at the table.
    void askOrder();

    /// Gives the view its context menu: what @p own gives when it opens, then actions().
    void offer(std::function<QList<QAction *>()> own);
    /// Other widths for the columns that the person did not size; 0 leaves one alone.
    void setFirstWidths(const QList<int> &widths);
    /// A column that does not give way further than to @p width, in pixels at the usual size of text.
    void setLeastWidth(int column, int width);
    /// A column that takes no more than @p width of what the others leave, in pixels at the usual size of text.
    void setMostWidth(int column, int width);
    /// See ColumnMemory::setByRoom().
    void setByRoom(const QList<int> &extra, const QList<int> &spare);
    /// Puts buttons for export and columns at the end of a page's head. @p before is what the keyboard reaches before
    /// them.
    /// @p first are further actions, whose buttons stand before.
    void addButtons(QBoxLayout &head, QWidget *before, const QList<QAction *> &first = {});
    /// How the columns stand and rows are sorted, to be taken again; what cannot be used is as it was the first time.
    QByteArray columns() const;
    void takeColumns(const QByteArray &bytes);

Q_SIGNALS:
    /// A sentence for the status line, about something that ended well.
    void said(const QString &sentence);
    /// The keyboard reached the view or its header.
    void reached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void retranslate();
    void fitButtons();
    void showColumns();
    void followSelection();
    void copyRows();
    void copyAsCsv();

    QAbstractItemView &m_view;
    tables::ArrangedModel &m_model;
    QString m_id;
    settings::Settings &m_settings;
    ColumnMemory *m_columns;
    TableExport *m_exporting;
    QAction *m_copyCell;
    QAction *m_copyRows;
    QAction *m_copyCsv;
    QAction *m_export;
    QAction *m_reset;
    QMenu *m_menu;
    SortMenu *m_sorting;
    HeaderKeys *m_keys;
    /// By column.
    QList<QAction *> m_shown;
    QList<QToolButton *> m_buttons;
};

} // namespace gui
