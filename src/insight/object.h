// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHashFunctions>
#include <QHostAddress>
#include <QString>

/// Questions across the inventory, answered by pure functions over values.
namespace insight {

/// Something of the account that leads to others: what it is, and by what it is known.
struct Object
{
    enum class Kind {
        Server,      ///< by its name
        Person,      ///< by personId()
        Domain,      ///< by its comparable name
        Record,      ///< by recordObject()
        Certificate, ///< by its comparable name: all that are called so
        Key,         ///< by keyObject()
        Address,     ///< in its one spelling
        Customer,    ///< by customerId()
        Name,        ///< a name of DNS, comparable: known of the account or not
        PersonName,  ///< what people are called; only between ties
        KeyNumber,   ///< the id of a key; only between ties
    };

    Kind kind = Kind::Name;
    /// Empty for nothing.
    QString id;

    bool isNothing() const { return id.isEmpty(); }
    bool operator==(const Object &) const = default;
};

using ObjectKind = Object::Kind;

/// Of one text: there are hundreds of thousands of these.
inline size_t qHash(const Object &object, size_t seed = 0)
{
    return ::qHash(object.id, seed ^ (static_cast<size_t>(object.kind) << 8));
}

/// By kind, then by id: the order of lists that have no better one.
bool operator<(const Object &a, const Object &b);

Object serverObject(const QString &name);
Object domainObject(const QString &name);
Object certificateObject(const QString &domain);
Object nameObject(const QString &name);
/// In any spelling, IPv4 within IPv6 as IPv4; nothing for what no server can have.
Object addressObject(const QString &address);
Object addressObject(const QHostAddress &address);

/// A person's id; of one without id, the name and the company that lists tell, behind a "~".
QString personId(const api::User &user);
Object personObject(const api::User &user);
/// By the id that the API has for the person.
Object personObject(const QString &id);

/// The same key wherever it stands: keyName(), else its id behind a "#". Nothing when it has neither.
Object keyObject(const api::SshKey &key);

/// A company by its name, spelling aside: spaces around and within it, and capitals. Empty for a blank name.
QString customerId(const QString &name);
Object customerObject(const QString &name);

/// One record of a domain by its name, type and content; those that are alike are one.
Object recordObject(const QString &domain, const api::Record &record);
/// The comparable name of the domain of a record.
QString domainOfRecord(const Object &record);

} // namespace insight
