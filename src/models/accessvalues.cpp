// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessvalues.h"

#include "models/keytable.h"
#include "names/hostname.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using insight::Directory;
using insight::Grant;
using insight::Object;
using insight::ObjectKind;

namespace {

class AccessValuesText
{
    Q_DECLARE_TR_FUNCTIONS(AccessValues)
};

/// By fingerprint, as changes of keys name them: by that of the key's data, or as it came.
QHash<QString, Object> keysByFingerprint(const Directory &directory)
{
    QHash<QString, Object> found;
    const QList<Object> keys = directory.keys();
    for (const Object &key : keys) {
        const insight::KnownKey &known = *directory.key(key);
        if (!known.key.fingerprint.isEmpty())
            found.insert(known.key.fingerprint, key);
        if (known.read)
            found.insert(known.read->sha256, key);
    }
    return found;
}

/// By name, as a server's changes name them; nothing for a name that several have.
QHash<QString, Object> peopleByName(const Directory &directory)
{
    QHash<QString, Object> found;
    for (const Object &object : directory.people()) {
        const QString &name = directory.person(object)->name;
        found.insert(name, found.contains(name) ? Object() : object);
    }
    return found;
}

} // namespace

insight::GrantBeginnings beginningsIn(const QList<store::Change> &changes, const Directory &directory)
{
    insight::GrantBeginnings since;
    const QHash<QString, Object> keys = keysByFingerprint(directory);
    const QHash<QString, Object> people = peopleByName(directory);
    const auto begin = [&since](const Object &who, const QString &server, const QDateTime &seen) {
        // The latest stand first: what began again began then.
        if (!who.isNothing() && !since.contains({who, server}))
            since.insert({who, server}, seen);
    };
    for (const store::Change &change : changes) {
        if (change.kind == "user"_L1 && change.field == "instances"_L1) {
            const auto mayEnter = [](const QString &value) { return value.split(u' ').contains("access"_L1); };
            if (mayEnter(change.after) && !mayEnter(change.before))
                begin(insight::personObject(change.object), change.item, change.seen);
        } else if (change.kind == "instance"_L1 &&
                   (change.field == "ssh_keys"_L1 || change.field == "deploy_keys"_L1) && !change.after.isEmpty()) {
            begin(keys.value(change.after), change.object, change.seen);
        } else if (change.kind == "instance"_L1 && change.field == "users"_L1 && !change.after.isEmpty()) {
            begin(people.value(change.after), change.object, change.seen);
        }
    }
    return since;
}

SharedAccess accessValues(const AccessQuestion &question, insight::KeyReader &reader)
{
    // The ties say whose a key is; names and addresses say nothing of access.
    const insight::Links none;
    const insight::Chain chain(none, question.ties);
    Directory directory(question.values, reader);
    QList<Grant> grants =
        insight::grantsOf(question.values, directory, chain, question.ties, beginningsIn(question.changes, directory));
    insight::GrantMatrix matrix(question.values, directory, grants, question.ties);
    return std::make_shared<const AccessValues>(
        AccessValues{std::move(directory), std::move(grants), std::move(matrix), insight::coverageOf(question.values)});
}

QString accessName(const Directory &directory, const Object &who)
{
    if (who.kind == ObjectKind::Person) {
        const insight::Person *person = directory.person(who);
        return person && !person->name.trimmed().isEmpty() ? person->name.trimmed() : AccessValuesText::tr("No name");
    }
    const insight::KnownKey *known = directory.key(who);
    if (known && !known->key.name.trimmed().isEmpty())
        return known->key.name.trimmed();
    if (known && known->read)
        return known->read->sha256;
    return known && !known->key.fingerprint.trimmed().isEmpty() ? namedFingerprint(known->key.fingerprint)
                                                                : AccessValuesText::tr("Key with no name");
}

QString accessServer(const Directory &directory, const QString &server)
{
    const api::Instance *instance = directory.server(server);
    return names::shownServer(instance ? instance->hostname : QString(), server);
}

QString accessKey(const Object &who, const QString &server)
{
    return u"%1/%2/%3"_s.arg(who.kind == ObjectKind::Person     ? u"person"_s
                             : who.kind == ObjectKind::Customer ? u"company"_s
                                                                : u"key"_s,
                             server, who.id);
}

const Object &accessHolder(const Grant &grant)
{
    return grant.person.isNothing() ? grant.keys.first() : grant.person;
}

} // namespace models
