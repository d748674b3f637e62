// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"
#include "inventory/unread.h"

namespace gui {

/// Says once, above all pages, that the account was read only in part: how much is missing and why. Retry reads what is
/// missing and nothing else. While nothing at all is known the pages say so themselves.
class UnreadBar : public WindowBar
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit UnreadBar(inventory::Inventory &inventory, QWidget *parent = nullptr);

    QString sentence() const override;

protected:
    void retranslate() override { showState(); }

private:
    void showState();
    bool isAnythingKnown() const;
    // Of what stands then, in the language of the moment; also when this is gone.
    static QString text(const inventory::Unread::Summary &summary, bool goesOn);
    static QString details(const std::optional<api::Error> &error, const QList<inventory::Resource> &resources);
    static QStringList lists(const QList<inventory::Kind> &kinds);
    static QStringList parts(const inventory::Unread::Summary &summary, int inventory::Unread::Part::*number);

    inventory::Inventory &m_inventory;
    Notice *m_notice;
};

} // namespace gui
