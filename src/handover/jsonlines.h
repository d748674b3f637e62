// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/text.h"

#include <QJsonObject>

namespace handover {

/// One JSON object a line. The first line tells what the others are: "cloudnet_as_of", the account, the table, and the
/// filter where there is one; no row has a field that begins so.
Text jsonLines(const QString &table, const QList<QJsonObject> &rows, const Heading &heading);

} // namespace handover
