// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace session {
class Session;
}

namespace pictures {

/// A state of an account in which all pages look other than with all that is known.
struct PictureState
{
    /// Part of the pictures' names.
    QString name;
    /// The account, not read yet, kept in the folder that is given; null when it cannot be had.
    std::function<std::unique_ptr<session::Session>(const QString &folder)> open;
    /// Whether the state is there.
    std::function<bool(session::Session &)> isThere;
    /// Brings what was read into the state; null where reading does.
    std::function<void(session::Session &)> turn = nullptr;
};

/// Without anything in it, unreachable from the start, being read, and read before the network went.
QList<PictureState> pictureStates();

/// Whether each list of the account has come, or has failed.
bool areListsThere(session::Session &session);
/// Whether all has, so far as it is asked for.
bool isAllThere(session::Session &session);

} // namespace pictures
