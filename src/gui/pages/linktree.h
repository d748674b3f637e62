// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "tables/arrangedmodel.h"

#include <QWidget>

#include <functional>

class QAction;
class QTreeView;

namespace tables {
class TableModel;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class ListPane;

/// A table in groups whose rows are links to objects of the account: a click on the first column follows one, and so do
/// Enter, a double click and the context menu.
class LinkTree : public QWidget
{
    Q_OBJECT

public:
    /// The table, and what a row of it, by its number, is about.
    struct Content
    {
        tables::TableModel *table = nullptr;
        std::function<QString(int row)> group;
        std::function<int(const QString &group)> rank;
        std::function<QString(const QString &group)> heading;
        /// Where the row leads; nothing for nowhere.
        std::function<insight::Object(int row)> object;
        QList<int> widths;
        int stretched = -1;
        QList<QByteArray> hidden;
    };

    explicit LinkTree(QWidget *parent = nullptr);
    ~LinkTree() override;

    /// To be called once. @p id is the table's stable name in the settings. All must outlive this.
    void setUp(const Content &content, settings::Settings &settings, const QString &id);
    /// Its accessible name, and what it says without rows; to be said again in another language, as the table is.
    void setTexts(const QString &name, const QString &nothing);
    /// The table has its rows: before, nothing is said.
    void showReady();

Q_SIGNALS:
    void followed(const insight::Object &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void enableActions();

    Content m_content;
    tables::ArrangedModel m_model;
    ListPane *m_pane;
    QTreeView *m_view;
    CurrentRow *m_current;
    QAction *m_goTo;
};

} // namespace gui
