// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/size.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// The invented account as plain values. What refers to something else does so by its place in the list of Account.
namespace demo {

/// A company. The first of an account is the agency itself.
struct Customer
{
    int id = 0;
    QString name;
    QString contactName;
    /// Where its people have their mail.
    QString mailDomain;
};

/// An SSH key, a person's or a deploy key.
struct SshKey
{
    int id = 0;
    QString comment;
    /// The whole line: type, base64 and comment.
    QString publicKey;
    /// MD5 in pairs with colons.
    QString fingerprint;
};

/// What a person has on a server that is within reach of that person.
struct Reach
{
    int instance = 0;
    bool access = false;
    bool notify = false;
};

struct Person
{
    int id = 0;
    QString name;
    QString email;
    QString phone;
    QString avatar;
    int customer = 0;
    bool sticky = false;
    bool stickyNotify = false;
    QString totpUrl;
    QList<SshKey> keys;
    QList<Reach> reach;
};

/// One of a person's keys.
struct PersonKey
{
    int person = 0;
    int key = 0;
};

struct Disk
{
    QString mountpoint;
    QString name;
    QString path;
    int gigabytes = 0;
};

struct Network
{
    QString interface;
    QString ip;
    QString ipv6;
    QString gateway;
    QString netmask;
};

struct Instance
{
    QString name;
    QString hostname;
    QString description;
    QString size;
    QString type;
    QString ip;
    QString ipv6;
    QString applications;
    int cores = 0;
    int memoryMegabytes = 0;
    QString domain;
    QString technicalContact;
    QList<int> customers;
    int invoiceContact = 0;
    QList<Disk> disks;
    QList<Network> networks;
    QList<int> people;
    QList<int> peopleAvailable;
    QList<PersonKey> keys;
    QList<PersonKey> keysAvailable;
    QList<SshKey> deployKeys;
};

struct Domain
{
    QString name;
    QList<int> customers;
    int invoiceContact = 0;
    QString registrar;
    QDate created;
    QDate expires;
    /// The server that its addresses point at; -1 when they point elsewhere.
    int home = -1;
    /// How many records it has; see recordsOf().
    int recordCount = 0;
    /// By place in the zone: what a record has had as its content since something happened.
    QHash<int, QString> changedContents = {};
};

struct Certificate
{
    QString domain;
    int invoiceContact = 0;
    /// In UTC.
    QDateTime expires;
};

/// All of it. The same size and day give the same account.
struct Account
{
    QList<Customer> customers;
    QList<Instance> instances;
    QList<Person> people;
    QList<Domain> domains;
    QList<Certificate> certificates;

    static Account invent(const Size &size, const QDate &today);
};

} // namespace demo
