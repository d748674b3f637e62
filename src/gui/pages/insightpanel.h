// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "settings/place.h"

#include <QTimer>
#include <QWidget>

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

/// A part of a page that asks the account's index about what the page shows. It asks only while it is shown, and again
/// when the index has followed a change.
class InsightPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InsightPanel(QWidget *parent);
    ~InsightPanel() override;

Q_SIGNALS:
    /// A link was followed.
    void wanted(const settings::Place &place);

protected:
    /// To be called once. @p index hears of a change of @p inventory before this does. Both must outlive the panel.
    void follow(const inventory::Inventory &inventory, const insight::Index &index);
    const inventory::Inventory &inventory() const { return *m_inventory; }
    const insight::Index &index() const { return *m_index; }
    /// Asks and shows the answer; the panel is shown.
    virtual void ask() = 0;
    /// Something else is asked about: asks at once, or when the panel is shown.
    void askNow();
    void goTo(const insight::Object &object);
    void showEvent(QShowEvent *event) override;

private:
    void askSoon();

    const inventory::Inventory *m_inventory = nullptr;
    const insight::Index *m_index = nullptr;
    QTimer m_askSoon;
    bool m_isBehind = true;
};

} // namespace gui
