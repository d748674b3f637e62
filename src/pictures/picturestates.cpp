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

std::unique_ptr<session::Session> openDemo(int servers, int domains)
{
    session::RunAccount demo{.demo = true};
    demo.demoSize.servers = servers;
    demo.demoSize.domains = domains;
    auto session = session::Session::open(demo);
    return session ? std::move(*session) : nullptr;
}

std::unique_ptr<session::Session> openNowhere()
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

QList<PictureState> pictureStates()
{
    const auto isRead = [](session::Session &session) {
        return areListsThere(session) && session.inventory().sweep().isIdle();
    };
    // Enough for the details to be on their way in each picture.
    const auto large = [] { return openDemo(2000, 2000); };
    const auto usual = [] { return openDemo(demo::Size{}.servers, demo::Size{}.domains); };
    return {
        {u"empty"_s, [] { return openDemo(0, 0); }, isRead},
        {u"failed"_s, &openNowhere, &areListsThere},
        {u"sweeping"_s, large, &areListsThere},
        {u"offline"_s, usual, [](session::Session &session) { return areAll(session, Phase::Failed); },
         &session::Session::cutOff},
    };
}

} // namespace pictures
