// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/tasks.h"

#include <QList>

namespace session {

class Session;

/// What the demo account's support does next of what it was asked for and has not done: a few things at a time. Nothing
/// where it was asked for nothing.
QList<demo::Task> nextTasks(Session &session);

} // namespace session
