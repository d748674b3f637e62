// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accesscell.h"

namespace gui {

std::optional<AccessDetails::Cell> accessCell(const AccessShown &shown, const insight::Object &holder,
                                              const QString &server, const QString &person,
                                              const QStringList &customers)
{
    const models::AccessValues &values = *shown.values;
    const qsizetype row = values.matrix.rows().indexOf(holder);
    const qsizetype column = values.matrix.columns().indexOf(server);
    if (row < 0 || column < 0)
        return std::nullopt;
    AccessDetails::Cell cell;
    cell.holder = models::accessName(values.directory, holder);
    cell.server = models::accessServer(values.directory, server);
    cell.serverName = server;
    cell.person = person;
    cell.signs = values.matrix.at(row, column);
    if (const insight::Person *known = values.directory.person(holder))
        cell.companies = known->companies;
    if (holder.kind == insight::ObjectKind::Key)
        cell.kind = models::AxisRow::Kind::LoneKey;
    if (const qsizetype grant = shown.places.value(models::accessKey(holder, server), -1); grant >= 0) {
        cell.grant = &shown.grants.at(grant);
        cell.companies = cell.grant->grant.companies;
        if (cell.grant->grant.how == insight::Grant::How::DeployKey)
            cell.kind = models::AxisRow::Kind::DeployKey;
    }
    cell.customers = customers;
    return cell;
}

AccessDetails::Cell companyCell(const AccessShown &shown, const models::AccessMatrix &matrix, int row, int column,
                                const QStringList &customers,
                                const std::function<QString(const insight::Object &)> &placeOf)
{
    AccessDetails::Cell cell;
    cell.kind = models::AxisRow::Kind::Company;
    cell.holder = matrix.rowAt(row).name;
    cell.companies = {cell.holder};
    cell.server = matrix.columnAt(column).name;
    cell.serverName = matrix.columnAt(column).object.id;
    cell.customers = customers;
    cell.signs = matrix.signsAt(row, column);
    cell.what = matrix.textAt(row, column);
    for (const insight::Object &member : matrix.membersWithAccess(row, column)) {
        cell.members.append(models::accessName(shown.values->directory, member));
        cell.memberPlaces.append(placeOf(member));
    }
    return cell;
}

} // namespace gui
