// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "models/arrangedmodel.h"
#include "models/edgetable.h"
#include "settings/place.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QTreeView;

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class ListPane;

/// Where one object leads, by kind of the other end, each with its reason and a link to the page of the other end. The
/// index is asked only while the panel is shown, and again when it has followed a change.
class LeadsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsPanel(QWidget *parent = nullptr);
    ~LeadsPanel() override;

    /// To be called once. @p index hears of a change of @p inventory before this does. @p id is the table's stable name
    /// in the settings. All must outlive the panel.
    void setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
               const QString &id);
    /// Shows the edges of that object; nothing for none. Those to ends of kind @p leftOut, which stand elsewhere on the
    /// page, are left out.
    void showObject(const insight::Object &object, insight::ObjectKind leftOut = insight::ObjectKind::PersonName);

Q_SIGNALS:
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void askSoon();
    void ask();
    void follow(const QModelIndex &index);
    void enableActions();

    const inventory::Inventory *m_inventory = nullptr;
    const insight::Index *m_index = nullptr;
    std::unique_ptr<models::Table<models::EdgeRow>> m_table;
    models::ArrangedModel m_model;
    ListPane *m_pane;
    QTreeView *m_view;
    CurrentRow *m_current;
    QAction *m_goTo;
    insight::Object m_object;
    insight::ObjectKind m_leftOut = insight::ObjectKind::PersonName;
    QTimer m_askSoon;
    bool m_isBehind = true;
};

} // namespace gui
