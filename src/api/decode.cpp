// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"

#include "api/identity.h"
#include "api/reader.h"

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

Instance readInstance(const Reader &reader)
{
    return {
        .url = reader.text("url"_L1),
        .name = reader.text("name"_L1),
        .hostname = reader.text("hostname"_L1),
        .description = reader.text("description"_L1),
        .size = reader.quantity("instance_size"_L1),
        .type = reader.text("instance_type"_L1),
        .ip = reader.text("ip"_L1),
        .ipv6 = reader.text("ipv6"_L1),
    };
}

Disk readDisk(const Reader &reader)
{
    return {
        .mountpoint = reader.text("mountpoint"_L1),
        .name = reader.text("name"_L1),
        .path = reader.text("path"_L1),
        .size = reader.quantity("hd"_L1),
    };
}

Network readNetwork(const Reader &reader)
{
    return {
        .interface = reader.text("interface"_L1),
        .ip = reader.text("ip"_L1),
        .ipv6 = reader.text("ipv6"_L1),
        .gateway = reader.text("gateway"_L1),
        .netmask = reader.text("netmask"_L1),
    };
}

SshKey readKey(const Reader &reader)
{
    return {
        .url = reader.text("url"_L1),
        .id = reader.reference("id"_L1),
        .name = reader.text("name"_L1),
        .company = reader.text("company"_L1),
        .owner = reader.text("owner"_L1),
        .publicKey = reader.text("pub_key"_L1),
        .fingerprint = reader.text("fingerprint"_L1),
        .sticky = reader.flag("sticky"_L1),
    };
}

User readUser(const Reader &reader)
{
    return {
        .id = reader.reference("id"_L1),
        .name = reader.text("name"_L1),
        .customer = reader.text("customer"_L1),
        .avatar = reader.text("avatar"_L1),
        .email = reader.text("email"_L1),
        .phone = reader.text("phone"_L1),
        .sticky = reader.flag("sticky"_L1),
        .stickyNotify = reader.flag("sticky_notify"_L1),
    };
}

UserInstance readUserInstance(const Reader &reader)
{
    return {
        .url = reader.text("url"_L1),
        .name = reader.text("name"_L1),
        .description = reader.text("description"_L1),
        .invoiceContacts = reader.customers("invoice_contact"_L1),
        .access = reader.flag("access"_L1),
        .notify = reader.flag("notify"_L1),
    };
}

Record readRecord(const Reader &reader)
{
    return {
        .domain = reader.text("domain"_L1),
        .name = reader.text("name"_L1),
        .type = reader.text("type"_L1),
        .content = reader.text("content"_L1),
        .ttl = reader.quantity("ttl"_L1),
        .priority = reader.quantity("prio"_L1),
    };
}

Domain readDomain(const Reader &reader)
{
    return {
        .url = reader.text("url"_L1),
        .name = reader.text("name"_L1),
        .customers = reader.customers("customer"_L1),
        .invoiceContacts = reader.customers("invoice"_L1),
        .registrar = reader.text("whois_registrar"_L1),
        .created = reader.date("whois_created"_L1),
        .expires = reader.date("whois_expire"_L1),
    };
}

Certificate readCertificate(const Reader &reader)
{
    return {
        .domain = reader.text("domain"_L1),
        .invoiceContacts = reader.customers("invoice"_L1),
        .expires = reader.date("expire"_L1),
    };
}

bool isNamed(const QString &name)
{
    return !name.trimmed().isEmpty();
}

Error noShape()
{
    return {.kind = Error::Kind::WrongShape};
}

/// What is wrong with an element of a list that is an object: Flaw::Kind::NoName leaves it out.
std::optional<Flaw::Kind> flawUnless(bool isNamed)
{
    return isNamed ? std::nullopt : std::optional(Flaw::Kind::NoName);
}

std::optional<Flaw::Kind> flawOf(const Reader &, const Instance &instance)
{
    return flawUnless(isNamed(instance.name));
}

std::optional<Flaw::Kind> flawOf(const Reader &reader, const User &user)
{
    // Without an id nothing more can be asked about a person, but what the list tells is known.
    if (!user.id && isNamed(user.name) && isNamed(reader.text("id"_L1)))
        return Flaw::Kind::NoReference;
    return flawUnless(user.id.has_value() || isNamed(user.name));
}

std::optional<Flaw::Kind> flawOf(const Reader &, const Domain &domain)
{
    return flawUnless(isNamed(domain.name));
}

std::optional<Flaw::Kind> flawOf(const Reader &, const Certificate &certificate)
{
    return flawUnless(isNamed(certificate.domain));
}

template <typename T>
bool isOne(const QJsonValue &json, T (*read)(const Reader &))
{
    const Reader reader(json.toObject());
    return json.isObject() && flawOf(reader, read(reader)) != Flaw::Kind::NoName;
}

template <typename T>
tl::expected<void, Error> decodeList(const QJsonValue &json, qsizetype firstIndex, Answer<QList<T>> &out,
                                     T (*read)(const Reader &))
{
    // One object that is none of ours is not an empty list: it says nothing about what there is.
    if (!json.isArray() && !isOne(json, read))
        return tl::unexpected(noShape());
    const QJsonArray elements = json.isArray() ? json.toArray() : QJsonArray{json};
    QJsonArray kept = out.raw.toArray();
    // Let go before appending: a second owner would make each page copy all the pages before it.
    out.raw = QJsonValue();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QJsonValue element = elements.at(i);
        const QString place = u"[%1]"_s.arg(firstIndex + i);
        if (!element.isObject()) {
            out.flaws.append({Flaw::Kind::NotAnObject, place});
            ++out.came;
            continue;
        }
        const Reader reader(element.toObject());
        T value = read(reader);
        const std::optional<Flaw::Kind> flaw = flawOf(reader, value);
        const QString identity = flaw == Flaw::Kind::NoName ? QString() : identityOf(value);
        const qsizetype known = out.places.value(identity, -1);
        // Of an element that came twice, the later was read later.
        if (known >= 0) {
            out.value[known] = std::move(value);
            if (out.keepsRaw)
                kept.replace(known, withoutSecrets(element));
            continue;
        }
        ++out.came;
        if (flaw)
            out.flaws.append({*flaw, place});
        if (flaw == Flaw::Kind::NoName)
            continue;
        out.places.insert(identity, out.value.size());
        out.value.append(std::move(value));
        if (out.keepsRaw)
            kept.append(withoutSecrets(element));
    }
    if (out.keepsRaw)
        out.raw = kept;
    return {};
}

// Decodes one object by @p fill, which gets a reader, the value to fill and the list for flaws.
template <typename T, typename Fill>
Decode<T> decodeObject(Fill fill)
{
    return [fill = std::move(fill)](const QJsonValue &json, qsizetype, Answer<T> &out) -> tl::expected<void, Error> {
        if (!json.isObject())
            return tl::unexpected(noShape());
        fill(Reader(json.toObject()), out.value, out.flaws);
        if (out.keepsRaw)
            out.raw = withoutSecrets(json);
        return {};
    };
}

bool isSecret(const QString &key)
{
    return key.compare("totp_url"_L1, Qt::CaseInsensitive) == 0;
}

bool hasSecrets(const QJsonValue &json)
{
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &element) { return hasSecrets(element); });
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isSecret(it.key()) || hasSecrets(it.value()))
            return true;
    }
    return false;
}

QString nameOr(const QString &name, const QString &asked)
{
    return isNamed(name) ? name : asked;
}

} // namespace

tl::expected<void, Error> decodeInstances(const QJsonValue &json, qsizetype firstIndex, Answer<QList<Instance>> &out)
{
    return decodeList<Instance>(json, firstIndex, out, readInstance);
}

tl::expected<void, Error> decodeUsers(const QJsonValue &json, qsizetype firstIndex, Answer<QList<User>> &out)
{
    return decodeList<User>(json, firstIndex, out, readUser);
}

tl::expected<void, Error> decodeDomains(const QJsonValue &json, qsizetype firstIndex, Answer<QList<Domain>> &out)
{
    return decodeList<Domain>(json, firstIndex, out, readDomain);
}

tl::expected<void, Error> decodeCertificates(const QJsonValue &json, qsizetype firstIndex,
                                             Answer<QList<Certificate>> &out)
{
    return decodeList<Certificate>(json, firstIndex, out, readCertificate);
}

Decode<InstanceDetail> decodeInstance(const QString &asked)
{
    return decodeObject<InstanceDetail>([asked](const Reader &reader, InstanceDetail &detail, QList<Flaw> &flaws) {
        detail = {
            .instance = readInstance(reader),
            .applications = reader.text("applications"_L1),
            .cores = reader.quantity("cores"_L1),
            .memory = reader.quantity("memory"_L1),
            .domain = reader.text("domain"_L1),
            .technicalContact = reader.text("technical_contact"_L1),
            .customers = reader.customers("customers"_L1),
            .invoiceContacts = reader.customers("invoice_contact"_L1),
            .disks = reader.list<Disk>("disks"_L1, flaws, readDisk),
            .networks = reader.list<Network>("networks"_L1, flaws, readNetwork),
        };
        detail.instance.name = nameOr(detail.instance.name, asked);
    });
}

Decode<InstanceKeys> decodeInstanceKeys(const QString &asked)
{
    return decodeObject<InstanceKeys>([asked](const Reader &reader, InstanceKeys &keys, QList<Flaw> &flaws) {
        keys = {
            .name = nameOr(reader.text("name"_L1), asked),
            .description = reader.text("description"_L1),
            .assigned = reader.list<SshKey>("ssh_keys"_L1, flaws, readKey),
            .available = reader.list<SshKey>("ssh_keys_available"_L1, flaws, readKey),
        };
    });
}

Decode<DeployKeys> decodeDeployKeys(const QString &asked)
{
    return decodeObject<DeployKeys>([asked](const Reader &reader, DeployKeys &keys, QList<Flaw> &flaws) {
        keys = {
            .name = nameOr(reader.text("name"_L1), asked),
            .description = reader.text("description"_L1),
            .keys = reader.list<SshKey>("keys"_L1, flaws, readKey),
        };
    });
}

Decode<InstanceUsers> decodeInstanceUsers(const QString &asked)
{
    return decodeObject<InstanceUsers>([asked](const Reader &reader, InstanceUsers &users, QList<Flaw> &flaws) {
        users = {
            .name = nameOr(reader.text("name"_L1), asked),
            .description = reader.text("description"_L1),
            .assigned = reader.list<User>("users"_L1, flaws, readUser),
            .available = reader.list<User>("users_available"_L1, flaws, readUser),
        };
    });
}

Decode<DomainDetail> decodeDomain(const QString &asked)
{
    return decodeObject<DomainDetail>([asked](const Reader &reader, DomainDetail &detail, QList<Flaw> &flaws) {
        detail = {
            .domain = readDomain(reader),
            .records = reader.list<Record>("records"_L1, flaws, readRecord),
        };
        detail.domain.name = nameOr(detail.domain.name, asked);
    });
}

Decode<UserDetail> decodeUser(qint64 asked)
{
    return decodeObject<UserDetail>([asked](const Reader &reader, UserDetail &user, QList<Flaw> &flaws) {
        user = {
            .url = reader.text("url"_L1),
            .id = reader.reference("id"_L1).value_or(asked),
            .name = reader.text("name"_L1),
            .email = reader.text("email"_L1),
            .phone = reader.text("phone"_L1),
            .customers = reader.customers("customer"_L1),
            .keys = reader.list<SshKey>("ssh_keys"_L1, flaws, readKey),
            .instances = reader.list<UserInstance>("instances"_L1, flaws, readUserInstance),
            .sticky = reader.flag("sticky"_L1),
            .stickyNotify = reader.flag("sticky_notify"_L1),
            .totpUrl = reader.text("totp_url"_L1),
        };
    });
}

QJsonValue withoutSecrets(const QJsonValue &json)
{
    // Nearly always there is nothing to remove, and what came can be shared instead of built again.
    if (!hasSecrets(json))
        return json;
    if (json.isArray()) {
        QJsonArray kept;
        const QJsonArray array = json.toArray();
        for (const QJsonValue element : array)
            kept.append(withoutSecrets(element));
        return kept;
    }
    QJsonObject kept;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSecret(it.key()))
            kept.insert(it.key(), withoutSecrets(it.value()));
    }
    return kept;
}

} // namespace api
