// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changetable.h"
#include "settings/place.h"
#include "tables/arrangedmodel.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <utility>

class QAction;
class QTableView;

namespace inventory {
class History;
}

namespace settings {
class Settings;
}

namespace gui {

class ListPane;

/// What is known to have changed of one object, and what the person edited of it, the latest first. Each row leads to
/// the page of all changes.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// What is told of: an object by its kind and its name or id, as changes name it.
    using Object = std::pair<QString, QString>;

    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// To be called once. @p history may be null: nothing is kept. @p id is the table's stable name in the settings.
    /// All must outlive the panel.
    void setUp(const inventory::History *history, settings::Settings &settings, const QString &id);
    /// Shows what was seen of these, which are one thing for the person; none for nothing.
    void showObjects(const QList<Object> &objects);
    /// How many there are; -1 when not known.
    int count() const;

Q_SIGNALS:
    void wanted(const settings::Place &place);
    /// count() may be another.
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void retranslate();
    void follow(const QModelIndex &index);

    const inventory::History *m_history = nullptr;
    std::unique_ptr<tables::Table<models::ChangeRow>> m_table;
    tables::ArrangedModel m_model;
    ListPane *m_pane;
    QTableView *m_view;
    QAction *m_showAll;
    QList<Object> m_objects;
};

} // namespace gui
