// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/followsettings.h"

#include "cases/casebook.h"
#include "inventory/history.h"
#include "inventory/refresh.h"
#include "session/network.h"
#include "session/session.h"
#include "settings/settings.h"

#include <chrono>

namespace session {

namespace {

/// Keeps to what the settings say of the network, now and whenever they change, as long as @p owner lives.
void followNetwork(Session &session, const settings::Settings &settings, QObject &owner)
{
    using Choice = settings::Settings::Choice;
    const auto apply = [&session, &settings] { useNetwork(session.client(), settings); };
    QObject::connect(&settings, &settings::Settings::changed, &owner, [apply](Choice choice) {
        if (choice == Choice::RequestsAtOnce || choice == Choice::Proxy)
            apply();
    });
    apply();
}

/// The same of how often the account is read, and how long changes are kept.
void followRefresh(Session &session, const settings::Settings &settings, QObject &owner)
{
    using Choice = settings::Settings::Choice;
    const auto apply = [&session, &settings] {
        const settings::Settings::Refresh refresh = settings.refresh();
        session.inventory().refresh().setAges(
            {std::chrono::minutes(refresh.listMinutes), std::chrono::hours(refresh.detailHours)});
        if (inventory::History *history = session.history())
            history->keepFor(refresh.changeDays);
    };
    QObject::connect(&settings, &settings::Settings::changed, &owner, [apply](Choice choice) {
        if (choice == Choice::Refresh)
            apply();
    });
    apply();
}

/// The same of when support is to be reminded.
void followReminder(Session &session, const settings::Settings &settings, QObject &owner)
{
    using Choice = settings::Settings::Choice;
    cases::CaseBook *book = session.cases();
    if (!book)
        return;
    QObject::connect(&settings, &settings::Settings::changed, &owner, [book, &settings](Choice choice) {
        if (choice == Choice::Reminder)
            book->setDays(settings.reminderDays());
    });
    book->setDays(settings.reminderDays());
}

/// The same of how near an end asks for action.
void followThresholds(Session &session, const settings::Settings &settings, QObject &owner)
{
    using Choice = settings::Settings::Choice;
    QObject::connect(&settings, &settings::Settings::changed, &owner, [&session, &settings](Choice choice) {
        if (choice == Choice::Thresholds)
            session.findings().setThresholds(settings.thresholds());
    });
    session.findings().setThresholds(settings.thresholds());
}

} // namespace

void followSettings(Session &session, const settings::Settings &settings, QObject &owner)
{
    followNetwork(session, settings, owner);
    followRefresh(session, settings, owner);
    followThresholds(session, settings, owner);
    followReminder(session, settings, owner);
}

} // namespace session
