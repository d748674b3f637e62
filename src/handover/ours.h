// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace handover {

/// Whether this program wrote the text, whichever tool it is for: each says so where it begins, and an inventory for
/// Ansible in its variables.
bool isOurs(const QByteArray &text);

/// Whether the file is there, has something in it, and was not written by this program.
bool isForeign(const QString &path);

} // namespace handover
