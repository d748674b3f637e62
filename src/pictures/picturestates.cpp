// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picturestates.h"

#include "inventory/sweep.h"
#include "session/session.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

using Phase = inventory::State::Phase;

/// Nothing listens at the port of the old echo service.
constexpr auto nowhere = "http://127.0.0.1:7/api/v2"_L1;

std::unique_ptr<session::Session> openDemo(int servers, int domains, const QString &folder)
{
    session::RunAccount options{.demo = true};
    options.demoSize.servers = servers;
    options.demoSize.domains = domains;
    auto session = session::Session::open(options);
    if (!session)
        return nullptr;
    (*session)->rememberIn(folder);
    return std::move(*session);
}

std::unique_ptr<session::Session> openNowhere(const QString &)
{
    accounts::Account account;
    account.name = u"Exempel AB"_s;
    account.address = QUrl(nowhere);
    auto session = session::Session::open(account, accounts::ApiKey("example"));
    return session ? std::move(*session) : nullptr;
}

bool areAll(session::Session &session, Phase phase)
{
    return std::all_of(std::begin(inventory::everyList), std::end(inventory::everyList), [&](inventory::Kind list) {
        return session.inventory().state({list, {}}).phase == phase;
    });
}

} // namespace

bool areListsThere(session::Session &session)
{
    return std::all_of(std::begin(inventory::everyList), std::end(inventory::everyList), [&](inventory::Kind list) {
        const Phase phase = session.inventory().state({list, {}}).phase;
        return phase != Phase::NotLoaded && phase != Phase::Loading;
    });
}

bool isAllThere(session::Session &session)
{
    return areListsThere(session) && session.inventory().sweep().isIdle();
}

QList<PictureState> pictureStates()
{
    const auto none = [](const QString &folder) { return openDemo(0, 0, folder); };
    // Enough for the details to be on their way in each picture; nothing of it is kept, which would take its time.
    const auto large = [](const QString &) { return openDemo(2000, 2000, {}); };
    const auto usual = [](const QString &folder) {
        return openDemo(demo::Size{}.servers, demo::Size{}.domains, folder);
    };
    return {
        {u"empty"_s, none, &isAllThere},
        {u"failed"_s, &openNowhere, &areListsThere},
        {u"sweeping"_s, large, &areListsThere},
        {u"offline"_s, usual, [](session::Session &session) { return areAll(session, Phase::Failed); },
         &session::Session::cutOff},
    };
}

} // namespace pictures
