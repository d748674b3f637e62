// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keycensor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace api {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones may be part of any word.
constexpr qsizetype longKey = 8;

/// The fields that the API documents, and those that its framework puts around and beside them (docs/contract.md): they
/// are the same for every account, and without them nothing of the answer could be read.
bool isFieldName(const QString &name)
{
    // clang-format off
    static const QSet<QString> names{
        u"access"_s, u"applications"_s, u"avatar"_s, u"company"_s, u"contact_name"_s, u"content"_s, u"cores"_s,
        u"count"_s, u"customer"_s, u"customers"_s, u"description"_s, u"detail"_s, u"disks"_s, u"domain"_s,
        u"email"_s, u"expire"_s, u"fingerprint"_s, u"gateway"_s, u"hd"_s, u"hostname"_s, u"id"_s,
        u"instance_size"_s, u"instance_type"_s, u"instances"_s, u"interface"_s, u"invoice"_s, u"invoice_contact"_s,
        u"ip"_s, u"ipv6"_s, u"keys"_s, u"memory"_s, u"mountpoint"_s, u"name"_s, u"netmask"_s, u"networks"_s,
        u"next"_s, u"non_field_errors"_s, u"notify"_s, u"owner"_s, u"path"_s, u"phone"_s, u"previous"_s, u"prio"_s,
        u"pub_key"_s, u"records"_s, u"results"_s, u"ssh_keys"_s, u"ssh_keys_available"_s, u"sticky"_s,
        u"sticky_notify"_s, u"technical_contact"_s, u"totp_url"_s, u"ttl"_s, u"type"_s, u"url"_s, u"users"_s,
        u"users_available"_s, u"whois_created"_s, u"whois_expire"_s, u"whois_registrar"_s};
    // clang-format on
    return names.contains(name);
}

constexpr unsigned char folded(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool isWithinWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Where the key stands from @p from on; -1 for nowhere.
qsizetype find(const QString &text, const QString &key, bool isShort, qsizetype from)
{
    if (!isShort)
        return text.indexOf(key, from, Qt::CaseInsensitive);
    qsizetype at = text.indexOf(key, from);
    while (at >= 0 && (isWithinWord(text, at - 1) || isWithinWord(text, at + key.size())))
        at = text.indexOf(key, at + 1);
    return at;
}

/// The value of the four hexadecimal digits at @p at; -1 when they are none.
int codeAt(const char *at, const char *end)
{
    constexpr qsizetype digits = 4;
    if (end - at < digits)
        return -1;
    bool isNumber = false;
    const int code = QByteArrayView(at, digits).toInt(&isNumber, 16);
    return isNumber ? code : -1;
}

} // namespace

void KeyCensor::add(const QByteArray &key)
{
    if (key.isEmpty())
        return;
    Key added{.text = QString::fromLatin1(key), .bytes = key.toLower(), .steps = {}, .isShort = key.size() < longKey};
    added.steps.fill(key.size());
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        added.steps[folded(key[i])] = key.size() - 1 - i;
    m_keys.append(added);
    for (const QByteArray &form : {key, key.toLower(), key.toUpper()}) {
        for (const char c : form) {
            if (const auto sign = static_cast<unsigned char>(c); sign < m_signs.size())
                m_signs[sign] = true;
        }
    }
}

bool KeyCensor::maySpell(QByteArrayView body) const
{
    // As Horspool searches: by the byte that stands where the key would end.
    const auto isIn = [body](const Key &key) {
        const qsizetype last = key.bytes.size() - 1;
        for (qsizetype end = last; end < body.size();) {
            const unsigned char byte = folded(body[end]);
            const auto differs = [&](qsizetype i) {
                return folded(body[end - last + i]) != static_cast<unsigned char>(key.bytes[i]);
            };
            qsizetype i = last;
            while (i >= 0 && !differs(i))
                --i;
            if (i < 0)
                return true;
            end += key.steps[byte];
        }
        return false;
    };
    if (std::any_of(m_keys.begin(), m_keys.end(), isIn))
        return true;
    const char *const end = body.data() + body.size();
    const auto next = [end](const char *from) {
        return static_cast<const char *>(from < end ? std::memchr(from, '\\', static_cast<size_t>(end - from))
                                                    : nullptr);
    };
    for (const char *at = next(body.data()); at && at + 1 < end; at = next(at + 2)) {
        const int sign = at[1] == 'u' ? codeAt(at + 2, end) : static_cast<unsigned char>(at[1]);
        // What else follows a backslash is short for a control character.
        const bool isItself = at[1] == 'u' || at[1] == '/' || at[1] == '"' || at[1] == '\\';
        if (isItself && sign >= 0 && sign < int(m_signs.size()) && m_signs[static_cast<size_t>(sign)])
            return true;
    }
    return false;
}

bool KeyCensor::clean(QString &text) const
{
    bool held = false;
    for (const Key &key : m_keys) {
        for (qsizetype at = find(text, key.text, key.isShort, 0); at >= 0;
             at = find(text, key.text, key.isShort, at + 1)) {
            text.replace(at, key.text.size(), u'…');
            held = true;
        }
    }
    return held;
}

bool KeyCensor::clean(QJsonValue &json) const
{
    switch (json.type()) {
    case QJsonValue::String: {
        QString text = json.toString();
        const bool held = clean(text);
        if (held)
            json = text;
        return held;
    }
    case QJsonValue::Double: {
        // A long key of digits alone; a short one would be any number.
        QString text = QString::number(json.toInteger());
        const bool held = text.size() >= longKey && clean(text);
        if (held)
            json = text;
        return held;
    }
    case QJsonValue::Array:
        return cleanArray(json);
    case QJsonValue::Object:
        return cleanObject(json);
    default:
        return false;
    }
}

bool KeyCensor::cleanArray(QJsonValue &json) const
{
    // Nearly always there is nothing to take out, and what came stays shared.
    QJsonArray array = json.toArray();
    bool held = false;
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonValue element = array.at(i);
        if (!clean(element))
            continue;
        array.replace(i, element);
        held = true;
    }
    if (held)
        json = array;
    return held;
}

bool KeyCensor::cleanObject(QJsonValue &json) const
{
    struct Change
    {
        QString from;
        QString to;
        QJsonValue value;
    };
    QJsonObject object = json.toObject();
    QList<Change> changes;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        Change change{it.key(), it.key(), it.value()};
        const bool valueHeld = clean(change.value);
        const bool nameHeld = !isFieldName(change.from) && clean(change.to);
        if (valueHeld || nameHeld)
            changes.append(change);
    }
    for (const Change &change : std::as_const(changes)) {
        object.remove(change.from);
        object.insert(change.to, change.value);
    }
    if (!changes.isEmpty())
        json = object;
    return !changes.isEmpty();
}

} // namespace api
