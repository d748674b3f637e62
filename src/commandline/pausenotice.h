// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace inventory {
class Inventory;
}

namespace commandline {

/// Says on standard error that the API asks for a pause, while an account is read without a window.
class PauseNotice : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit PauseNotice(inventory::Inventory &inventory, QObject *parent = nullptr);

private:
    void tell();

    inventory::Inventory &m_inventory;
    bool m_toldSlow = false;
};

} // namespace commandline
