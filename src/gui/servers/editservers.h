// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace inventory {
class BulkSave;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class EditServersDialog;

/// Editing several servers at once, from the form to the outcomes: what they hold is read where it is not known yet,
/// the inventory saves what was ticked, and a server that someone else changed meanwhile is asked about by itself.
class EditServers : public QObject
{
    Q_OBJECT

public:
    /// Servers of a selection: those that are shown, and those of which only the names are said.
    struct Selection
    {
        QList<api::Instance> shown;
        QStringList hidden;
    };

    /// All must outlive this; forms open over the window of @p parent. @p showHidden makes what is hidden of a
    /// selection visible, and says what is selected then.
    EditServers(inventory::Inventory &inventory, settings::Settings &settings, std::function<Selection()> showHidden,
                QWidget *parent);

    /// Opens a form for them.
    void open(const Selection &selection);

Q_SIGNALS:
    /// A save has ended: the sentence to say so, in the language of the moment.
    void said(const QString &sentence);

private:
    void takeKnown(EditServersDialog *form);
    void read(EditServersDialog *form);
    void showHidden(EditServersDialog *form);
    void save(EditServersDialog *form);
    void choose(EditServersDialog *form, const QString &server);

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    std::function<Selection()> m_showHidden;
    QWidget *m_parent;
    QList<QPointer<EditServersDialog>> m_open;
    /// The latest save of each form, which is its parent.
    QHash<EditServersDialog *, QPointer<inventory::BulkSave>> m_saves;
};

} // namespace gui
