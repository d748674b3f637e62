// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/object.h"

#include "insight/access.h"
#include "names/comparablename.h"

#include <utility>

namespace insight {

using namespace Qt::StringLiterals;

bool operator<(const Object &a, const Object &b)
{
    return std::pair(a.kind, QStringView(a.id)) < std::pair(b.kind, QStringView(b.id));
}

Object serverObject(const QString &name)
{
    return {Object::Kind::Server, name};
}

Object domainObject(const QString &name)
{
    return {Object::Kind::Domain, names::comparableName(name)};
}

Object certificateObject(const QString &domain)
{
    return {Object::Kind::Certificate, names::comparableName(domain)};
}

Object nameObject(const QString &name)
{
    return {Object::Kind::Name, names::comparableName(name)};
}

Object addressObject(const QString &address)
{
    return addressObject(names::comparableAddress(address));
}

Object addressObject(const QHostAddress &address)
{
    return {Object::Kind::Address, address.toString()};
}

QString personId(const api::User &user)
{
    if (user.id)
        return QString::number(*user.id);
    const QString name = user.name.simplified();
    return name.isEmpty() ? QString() : u"~%1~%2"_s.arg(name, customerId(user.customer));
}

Object personObject(const api::User &user)
{
    return {Object::Kind::Person, personId(user)};
}

Object personObject(const QString &id)
{
    return {Object::Kind::Person, id};
}

Object keyObject(const api::SshKey &key)
{
    const QString name = keyName(key);
    if (!name.isEmpty())
        return {Object::Kind::Key, name};
    return {Object::Kind::Key, key.id ? u"#%1"_s.arg(*key.id) : QString()};
}

QString customerId(const QString &name)
{
    return name.simplified().toCaseFolded();
}

Object customerObject(const QString &name)
{
    return {Object::Kind::Customer, customerId(name)};
}

Object recordObject(const QString &domain, const api::Record &record)
{
    // None of the parts in front of the content has a line break in it.
    return {Object::Kind::Record, names::comparableName(domain).remove(u'\n') + u'\n' +
                                      names::comparableName(record.name).remove(u'\n') + u'\n' +
                                      record.type.trimmed().toUpper().remove(u'\n') + u'\n' + record.content.trimmed()};
}

QString domainOfRecord(const Object &record)
{
    return record.id.section(u'\n', 0, 0);
}

} // namespace insight
