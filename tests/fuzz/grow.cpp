// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

constexpr int deepest = 6;

constexpr const char *keys[] = {"url",
                                "name",
                                "hostname",
                                "description",
                                "instance_size",
                                "instance_type",
                                "ip",
                                "ipv6",
                                "mountpoint",
                                "path",
                                "hd",
                                "interface",
                                "gateway",
                                "netmask",
                                "id",
                                "company",
                                "owner",
                                "pub_key",
                                "fingerprint",
                                "sticky",
                                "sticky_notify",
                                "customer",
                                "customers",
                                "contact_name",
                                "avatar",
                                "email",
                                "phone",
                                "invoice",
                                "invoice_contact",
                                "access",
                                "notify",
                                "domain",
                                "type",
                                "content",
                                "ttl",
                                "prio",
                                "whois_registrar",
                                "whois_created",
                                "whois_expire",
                                "expire",
                                "applications",
                                "cores",
                                "memory",
                                "technical_contact",
                                "disks",
                                "networks",
                                "ssh_keys",
                                "ssh_keys_available",
                                "keys",
                                "users",
                                "users_available",
                                "records",
                                "instances",
                                "totp_url",
                                "TOTP_URL",
                                "results",
                                "next",
                                "count"};

constexpr const char *texts[] = {"",
                                 " ",
                                 "c1",
                                 "1",
                                 "0",
                                 "-0",
                                 "007",
                                 "4.0",
                                 "4.5",
                                 "7.0",
                                 "9223372036854775808",
                                 "true",
                                 "None",
                                 "2031-03-09",
                                 "2031-03-09T23:59:60Z",
                                 "0000-00-00",
                                 "2031-03-09 10:00:00 +14",
                                 "xn--ngstrm-hua5l.se",
                                 "otpauth://totp/x?secret=y",
                                 "\xf0\x9f\x98\x80",
                                 "\xe2\x80\xae",
                                 "your key/of+the account"};

constexpr double numbers[] = {0,     -0.0, 1, -1, 4.5, 1e308, 5e-324, 9007199254740993.0, 9223372036854775807.0,
                              -1e19, 1.5,  7};

/// Takes a byte at a time, zeros when there are no more: then all that grows ends.
class Grower
{
public:
    explicit Grower(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    QJsonValue value(int depth)
    {
        const int kind = take(8);
        if (depth >= deepest && kind >= 5)
            return {};
        switch (kind) {
        case 1:
            return take(2) == 1;
        case 2:
            return numbers[take(static_cast<int>(std::size(numbers)))];
        case 3:
            return take(256);
        case 4:
            return QString::fromUtf8(texts[take(static_cast<int>(std::size(texts)))]);
        case 5:
            return array(depth);
        case 6:
        case 7:
            return object(depth);
        default:
            return {};
        }
    }

private:
    int take(int below)
    {
        if (m_rest.isEmpty())
            return 0;
        const int byte = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte % below;
    }

    QJsonArray array(int depth)
    {
        QJsonArray grown;
        for (int count = take(5); count > 0; --count)
            grown.append(value(depth + 1));
        return grown;
    }

    QJsonObject object(int depth)
    {
        QJsonObject grown;
        for (int count = take(12); count > 0; --count) {
            const char *name = keys[take(static_cast<int>(std::size(keys)))];
            grown.insert(QLatin1StringView(name), value(depth + 1));
        }
        return grown;
    }

    QByteArrayView m_rest;
};

} // namespace

void grow(const QByteArray &input)
{
    const QJsonValue grown = Grower(input).value(0);
    const QJsonDocument document = grown.isArray() ? QJsonDocument(grown.toArray()) : QJsonDocument(grown.toObject());
    decode(document.toJson(QJsonDocument::Compact));
}

} // namespace fuzz
