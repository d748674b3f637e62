// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace inventory {
class Inventory;
struct SaveOutcome;
} // namespace inventory

namespace gui {

class EditServerDialog;

/// Editing a server, from the form to the outcome: it asks the inventory to save what the form holds, and shows how
/// that went. One form a server; several servers may be edited at once, and the window stays usable meanwhile.
class EditServer : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive this; forms open over the window of @p parent.
    EditServer(inventory::Inventory &inventory, QWidget *parent);

    /// Opens the form, or brings the open one of that server to the front.
    void open(const api::InstanceDetail &detail);

Q_SIGNALS:
    /// A save ended well: the sentence to say so, in the language of the moment.
    void said(const QString &sentence);

private:
    void save(EditServerDialog *form);
    void ended(EditServerDialog *form, const inventory::SaveOutcome &outcome);
    void choose(EditServerDialog *form, const inventory::SaveOutcome &outcome);

    inventory::Inventory &m_inventory;
    QWidget *m_parent;
    QHash<QString, QPointer<EditServerDialog>> m_open;
};

} // namespace gui
