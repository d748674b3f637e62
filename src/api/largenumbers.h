// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace api {

/// @p json, which parses, with every whole number that 64 bits do not hold as a text of its digits: Qt would make it a
/// number with some sixteen right ones. Adds those digits to @p found.
QByteArray withLargeNumbersAsText(const QByteArray &json, QStringList &found);

} // namespace api
