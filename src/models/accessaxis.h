// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessvalues.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// A row or a column of the matrix of access: a person, a key that belongs to nobody, a company with all who work
/// there, or a server.
struct AxisRow
{
    insight::Object object;
    QString name;
    /// Of a person or key, where they work; of a server, whose it is.
    QString companies;
    /// Of a row: what it is. Columns are servers.
    enum class Kind { Person, LoneKey, DeployKey, Company, Server } kind = Kind::Person;
    /// To how many servers one has access, or how many have access to the server, by access or key.
    int count = 0;
    /// In insight::GrantMatrix; of a company those of its people and keys.
    int place = 0;
    QList<int> members = {};

    bool isKey() const { return kind == Kind::LoneKey || kind == Kind::DeployKey; }
    bool operator==(const AxisRow &) const = default;
};

QList<AxisRow> accessRows(const AccessValues &values);
/// A row for each company that people work at, or that is told of a key.
QList<AxisRow> accessCompanies(const AccessValues &values);
QList<AxisRow> accessColumns(const AccessValues &values);

/// Columns kind, name, company, count. The key of a row is the object's.
std::unique_ptr<tables::Table<AxisRow>> makeAccessRowTable();
/// Columns customer, name, count. The key of a row is the server's name.
std::unique_ptr<tables::Table<AxisRow>> makeAccessColumnTable();

/// What a header tells: the name and how many.
QString axisText(const AxisRow &row);

} // namespace models
