// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scriptedaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using support::HttpServer;
using support::Reply;

namespace {

constexpr char publicKey[] = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

/// What fields without a reference in them hold.
struct Fill
{
    QJsonValue text;
    QJsonValue date;
    QJsonValue key;
    QJsonValue flag;
    QJsonValue number;
};

QJsonObject customer(const Fill &fill)
{
    return {{u"url"_s, fill.text}, {u"name"_s, fill.text}, {u"contact_name"_s, fill.text}};
}

QJsonObject instance(const Fill &fill)
{
    return {{u"url"_s, fill.text},
            {u"name"_s, QLatin1String(ScriptedAccount::serverName)},
            {u"hostname"_s, fill.text},
            {u"description"_s, fill.text},
            {u"instance_size"_s, fill.text},
            {u"instance_type"_s, fill.text},
            {u"ip"_s, fill.text},
            {u"ipv6"_s, fill.text}};
}

QJsonObject instanceDetail(const Fill &fill)
{
    QJsonObject detail = instance(fill);
    for (const QString &field : {u"applications"_s, u"cores"_s, u"memory"_s, u"domain"_s, u"technical_contact"_s})
        detail[field] = fill.text;
    detail[u"customers"_s] = QJsonArray{customer(fill)};
    detail[u"invoice_contact"_s] = customer(fill);
    detail[u"disks"_s] = QJsonArray{QJsonObject{
        {u"mountpoint"_s, fill.text}, {u"name"_s, fill.text}, {u"path"_s, fill.text}, {u"hd"_s, fill.text}}};
    detail[u"networks"_s] = QJsonArray{QJsonObject{{u"interface"_s, fill.text},
                                                   {u"ip"_s, fill.text},
                                                   {u"ipv6"_s, fill.text},
                                                   {u"gateway"_s, fill.text},
                                                   {u"netmask"_s, fill.text}}};
    return detail;
}

QJsonObject key(const Fill &fill, const QJsonValue &id)
{
    return {{u"url"_s, fill.text},         {u"id"_s, id},           {u"name"_s, fill.text},
            {u"company"_s, fill.text},     {u"owner"_s, fill.text}, {u"pub_key"_s, fill.key},
            {u"fingerprint"_s, fill.text}, {u"sticky"_s, fill.flag}};
}

QJsonObject person(const Fill &fill, const QJsonValue &id)
{
    return {
        {u"id"_s, id},           {u"name"_s, fill.text},  {u"customer"_s, fill.text}, {u"avatar"_s, fill.text},
        {u"email"_s, fill.text}, {u"phone"_s, fill.text}, {u"sticky"_s, fill.flag},   {u"sticky_notify"_s, fill.flag}};
}

QJsonObject personDetail(const Fill &fill, const QJsonValue &id)
{
    QJsonObject detail = person(fill, id);
    detail[u"customer"_s] = customer(fill);
    detail[u"ssh_keys"_s] = QJsonArray{key(fill, fill.number)};
    detail[u"instances"_s] = QJsonArray{QJsonObject{{u"name"_s, QLatin1String(ScriptedAccount::serverName)},
                                                    {u"url"_s, fill.text},
                                                    {u"description"_s, fill.text},
                                                    {u"invoice_contact"_s, customer(fill)},
                                                    {u"access"_s, fill.flag},
                                                    {u"notify"_s, fill.flag}}};
    detail[u"totp_url"_s] = fill.text;
    return detail;
}

QJsonObject domain(const Fill &fill, const QString &name)
{
    return {{u"url"_s, fill.text},
            {u"name"_s, name},
            {u"customer"_s, QJsonArray{customer(fill)}},
            {u"whois_registrar"_s, fill.text},
            {u"whois_created"_s, fill.date},
            {u"whois_expire"_s, fill.date},
            {u"invoice"_s, customer(fill)}};
}

QJsonObject record(const Fill &fill)
{
    return {{u"domain"_s, fill.text},  {u"name"_s, fill.text}, {u"type"_s, fill.text},
            {u"content"_s, fill.text}, {u"ttl"_s, fill.text},  {u"prio"_s, fill.text}};
}

QJsonObject certificate(const Fill &fill, const QString &name)
{
    return {{u"domain"_s, name}, {u"invoice"_s, customer(fill)}, {u"expire"_s, fill.date}};
}

QJsonObject ofInstance(const QJsonObject &lists)
{
    QJsonObject answer = lists;
    answer[u"name"_s] = QLatin1String(ScriptedAccount::serverName);
    answer[u"description"_s] = {};
    return answer;
}

void serve(HttpServer &server, const Fill &fill, const QList<QJsonObject> &keys, const QList<QJsonObject> &people,
           const QStringList &names)
{
    const auto list = [](const QList<QJsonObject> &objects, qsizetype from, qsizetype to) {
        QJsonArray array;
        for (qsizetype i = from; i < to; ++i)
            array.append(objects.at(i));
        return array;
    };
    QJsonArray domains;
    QJsonArray certificates;
    for (const QString &name : names) {
        domains.append(domain(fill, name));
        certificates.append(certificate(fill, name));
    }
    QJsonObject zone = domain(fill, QLatin1String(ScriptedAccount::domainName));
    zone[u"records"_s] = QJsonArray{record(fill)};
    const qsizetype keysAssigned = (keys.size() + 1) / 2;
    const qsizetype peopleAssigned = (people.size() + 1) / 2;
    server.on("GET", "/api/v2/instance/", Reply::json(QJsonArray{instance(fill)}));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(instanceDetail(fill)));
    server.on("GET", "/api/v2/instance/c1/sshkeys/",
              Reply::json(ofInstance({{u"ssh_keys"_s, list(keys, 0, keysAssigned)},
                                      {u"ssh_keys_available"_s, list(keys, keysAssigned, keys.size())}})));
    server.on("GET", "/api/v2/instance/c1/deploykeys/",
              Reply::json(ofInstance({{u"keys"_s, list(keys, 0, keys.size())}})));
    server.on("GET", "/api/v2/instance/c1/users/",
              Reply::json(ofInstance({{u"users"_s, list(people, 0, peopleAssigned)},
                                      {u"users_available"_s, list(people, peopleAssigned, people.size())}})));
    server.on("GET", "/api/v2/instance/user/", Reply::json(list(people, 0, people.size())));
    server.on("GET", "/api/v2/instance/user/7/", Reply::json(personDetail(fill, ScriptedAccount::personId)));
    server.on("GET", "/api/v2/domain/", Reply::json(domains));
    server.on("GET", "/api/v2/domain/example.se/", Reply::json(zone));
    server.on("GET", "/api/v2/certificate/", Reply::json(certificates));
}

} // namespace

void ScriptedAccount::saying(HttpServer &server, const QString &text)
{
    const Fill fill{text, text, text, true, 3};
    serve(server, fill, {key(fill, 1), key(fill, 2)}, {person(fill, ScriptedAccount::personId), person(fill, 8)},
          {QLatin1String(domainName)});
}

void ScriptedAccount::allNull(HttpServer &server)
{
    const QJsonValue null(QJsonValue::Null);
    const Fill fill{null, null, null, null, null};
    serve(server, fill, {key(fill, null), key(fill, null)},
          {person(fill, ScriptedAccount::personId), person(fill, null)}, {QLatin1String(domainName)});
}

void ScriptedAccount::empty(HttpServer &server)
{
    for (const char *path : {"/api/v2/instance/", "/api/v2/instance/user/", "/api/v2/domain/", "/api/v2/certificate/"})
        server.on("GET", path, Reply::json("[]"));
}

void ScriptedAccount::crowded(HttpServer &server, int count, int names)
{
    const Fill fill{u"Ångström"_s, u"2027-02-03"_s, QLatin1String(publicKey), false, 3};
    QList<QJsonObject> keys;
    QList<QJsonObject> people;
    QStringList domains{QLatin1String(domainName)};
    for (int i = 0; i < count; ++i) {
        keys.append(key(fill, 1000 + i));
        people.append(person(fill, ScriptedAccount::personId + i));
        people.last()[u"name"_s] = u"Person %1"_s.arg(i);
        keys.last()[u"name"_s] = u"key-%1@example"_s.arg(i);
    }
    for (int i = 1; i < names; ++i)
        domains.append(u"domain-%1.se"_s.arg(i));
    serve(server, fill, keys, people, domains);
}
