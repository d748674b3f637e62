// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/links.h"
#include "insight/object.h"
#include "inventory/values.h"

#include <QHash>

namespace models {

/// What objects are called on the screen, by an account's values at one moment. It looks close to one object first,
/// and through the whole account only for what is not told there.
class ObjectNames
{
public:
    /// All must outlive this.
    ObjectNames(const insight::Object &about, const inventory::Values &values, const insight::Links &links);

    /// Never empty for an object that is something: where nothing tells a name, by what it is known.
    QString name(const insight::Object &object);

private:
    void addPeople(const QList<api::User> &users);
    void addKeys(const QList<api::SshKey> &keys);
    void addCustomers(const QList<api::Customer> &customers);
    void lookClose(const insight::Object &about);
    void lookEverywhere();

    const inventory::Values &m_values;
    const insight::Links &m_links;
    QHash<insight::Object, QString> m_names;
    bool m_isWhole = false;
};

} // namespace models
