// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/insightpanel.h"
#include "insight/object.h"
#include "models/edgetable.h"

#include <memory>

namespace models {
class ObjectNames;
}

namespace gui {

class LinkTree;

/// Where one object leads, by kind of the other end, each with its reason and a link to the page of the other end. Of a
/// domain also the people of the servers behind it.
class LeadsPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit LeadsPanel(QWidget *parent = nullptr);
    ~LeadsPanel() override;

    /// To be called once; see follow(). @p id is the table's stable name in the settings.
    void setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
               const QString &id);
    /// Shows the edges of that object; nothing for none. Those to ends of kind @p leftOut, which stand elsewhere on the
    /// page, are left out.
    void showObject(const insight::Object &object, insight::ObjectKind leftOut = insight::ObjectKind::PersonName);

protected:
    void changeEvent(QEvent *event) override;
    void ask() override;

private:
    QString ownerOf(const insight::Object &key, models::ObjectNames &names) const;
    QList<models::EdgeRow::Over> peopleOf(const QList<models::EdgeRow> &rows) const;
    void retranslate();

    std::unique_ptr<tables::Table<models::EdgeRow>> m_table;
    LinkTree *m_tree;
    insight::Object m_object;
    insight::ObjectKind m_leftOut = insight::ObjectKind::PersonName;
};

} // namespace gui
