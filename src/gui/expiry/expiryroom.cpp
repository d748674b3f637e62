// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expiryroom.h"

#include "gui/expiry/expirypage.h"
#include "gui/expiry/snoozing.h"
#include "gui/kit/registry.h"
#include "gui/kit/untildialog.h"
#include "inventory/inventory.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The first certificate, snoozed for longer than it lasts; null without one.
std::unique_ptr<UntilDialog> makeSnooze(const inventory::Values &values, QWidget *window)
{
    if (values.certificates.isEmpty())
        return nullptr;
    const QDate today = QDate::currentDate();
    ends::EndDate end = ends::endDate(values.certificates.constFirst());
    end.days = 5;
    end.nearness = ends::Nearness::Urgent;
    end.isSnoozed = true;
    end.snoozedUntil = today.addDays(14);
    end.snoozeReason = end.name;
    return Snoozing::makeDialog({end}, today, window);
}

} // namespace

void addExpiryRoom(Registry &registry, const AccountParts &account)
{
    registry.addPage([account](QWidget *parent) {
        return new ExpiryPage(account.inventory, account.index, account.ends, account.settings, parent);
    });
    registry.addDialog(u"snooze"_s,
                       [account](QWidget *window) { return makeSnooze(account.inventory.values(), window); });
}

} // namespace gui
