// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/inventory.h"
#include "store/changes.h"

#include <QHash>
#include <QObject>

namespace store {
class Store;
}

namespace inventory {

/// Writes down what is different between two complete readings, in the account's store.
class ChangeLog : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ChangeLog(Inventory &inventory, store::Store &store, QObject *parent = nullptr);

    /// The edit @p id of one's own has given the server these texts: seen as different, they are that edit's doing.
    void expect(qint64 id, const QString &instance, const InstanceFields &fields, const QList<Field> &written);

Q_SIGNALS:
    /// These were seen and written down.
    void added(const QList<store::Change> &changes);

private:
    struct Expected
    {
        qint64 edit = 0;
        QString text;
    };

    /// By the server's name and the field's, joined.
    using Expectations = QHash<QString, Expected>;

    void hear(const Changes &changes);
    /// What a server was called, and the edit of one's own that did it.
    static void complete(store::Change &change, const QList<api::Instance> &instances, const Expectations &expected);

    Inventory &m_inventory;
    store::Store &m_store;
    Expectations m_expected;
};

} // namespace inventory
