// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignedcolumn.h"

#include <QCoreApplication>

namespace models {

namespace {

class AssignedColumn
{
    Q_DECLARE_TR_FUNCTIONS(AssignedColumn)
};

} // namespace

QString assignedHeader()
{
    return AssignedColumn::tr("State");
}

QString assignedText(bool assigned)
{
    return assigned ? AssignedColumn::tr("Assigned") : AssignedColumn::tr("Available");
}

} // namespace models
