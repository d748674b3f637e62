// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casesroom.h"

#include "exchange/casetext.h"
#include "gui/cases/casespage.h"
#include "gui/kit/registry.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Reminds of a person's access to the first server; null without both.
std::unique_ptr<SupportMailDialog> makeReminder(const inventory::Values &values, settings::Settings &settings,
                                                QWidget *window)
{
    if (values.instances.isEmpty() || values.users.isEmpty())
        return nullptr;
    const api::Instance &instance = values.instances.constFirst();
    store::Case one{.reference = u"CC-2026-014"_s,
                    .subject = u"[CC-2026-014] "_s + instance.name,
                    .body = u"…\n"_s,
                    .sent = QDateTime(QDate(2026, 11, 3), QTime(14, 2)),
                    .items = {cases::personItem(cases::Expect::AccessOff, instance.name, values.users.constFirst())}};
    return std::make_unique<SupportMailDialog>(
        [one](const exchange::MailWords &words) { return exchange::reminderMail(one, words); }, settings,
        [](const QUrl &) { return false; }, window);
}

} // namespace

void addCasesRoom(Registry &registry, const AccountParts &account, const Opener &opener)
{
    registry.addPage([account, opener](QWidget *parent) {
        return new CasesPage(account.cases, account.inventory, account.settings, opener, parent);
    });
    registry.addDialog(u"support-reminder"_s, [account](QWidget *window) {
        return makeReminder(account.inventory.values(), account.settings, window);
    });
}

} // namespace gui
