// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/access/accessdetails.h"
#include "gui/access/accessfollower.h"
#include "models/accessmatrix.h"

#include <functional>
#include <optional>

namespace gui {

/// What is told of a person or key and a server, whose customers are @p customers; nothing where either is not there
/// any longer. @p person is by what the People page finds the person. It refers to @p shown.
std::optional<AccessDetails::Cell> accessCell(const AccessShown &shown, const insight::Object &holder,
                                              const QString &server, const QString &person,
                                              const QStringList &customers);
/// What is told of the cell of a company in @p matrix. @p placeOf tells by what the People page finds somebody.
AccessDetails::Cell companyCell(const AccessShown &shown, const models::AccessMatrix &matrix, int row, int column,
                                const QStringList &customers,
                                const std::function<QString(const insight::Object &)> &placeOf);

} // namespace gui
