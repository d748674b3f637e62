// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace settings {
class Settings;
}

namespace session {

class Session;

/// Keeps the session to what the settings say of the network, of how often the account is read and how long changes are
/// kept, of how near an end asks for action and of when support is to be reminded: now and whenever they change, as
/// long as @p owner lives.
void followSettings(Session &session, const settings::Settings &settings, QObject &owner);

} // namespace session
