// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body.h"
#include "api/calls.h"
#include "fuzz/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

bool hasSecret(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (std::any_of(array.begin(), array.end(), [](const QJsonValue &element) { return hasSecret(element); }))
        return true;
    const QJsonObject object = json.toObject();
    const QStringList keys = object.keys();
    return std::any_of(keys.begin(), keys.end(), [&object](const QString &key) {
        return key.toLower() == "totp_url"_L1 || hasSecret(object.value(key));
    });
}

bool isSound(const api::Date &date)
{
    return date.moment.isValid() ? date.day.isValid() : !date.isKnown() || !date.text.isEmpty();
}

bool isSound(const api::Quantity &quantity)
{
    return !quantity.number || quantity.text.isEmpty();
}

bool isSound(const api::Instance &instance)
{
    return !instance.name.isEmpty() && isSound(instance.size);
}

bool isSound(const api::User &user)
{
    return user.id || !user.name.isEmpty();
}

bool isSound(const api::Domain &domain)
{
    return !domain.name.isEmpty() && isSound(domain.created) && isSound(domain.expires);
}

bool isSound(const api::Certificate &certificate)
{
    return !certificate.domain.isEmpty() && isSound(certificate.expires);
}

bool isSound(const api::InstanceDetail &detail)
{
    return isSound(detail.instance) && isSound(detail.cores) && isSound(detail.memory) &&
           std::all_of(detail.disks.begin(), detail.disks.end(), [](const auto &disk) { return isSound(disk.size); });
}

bool isSound(const api::DomainDetail &detail)
{
    return isSound(detail.domain) && std::all_of(detail.records.begin(), detail.records.end(), [](const auto &record) {
               return isSound(record.ttl) && isSound(record.priority);
           });
}

bool isSound(const api::UserDetail &detail)
{
    return detail.id.has_value();
}

// The keys and the users of a server, and its deploy keys.
template <typename T>
bool isSound(const T &named)
{
    return !named.name.isEmpty();
}

template <typename T>
bool isSound(const QList<T> &list)
{
    return std::all_of(list.begin(), list.end(), [](const T &value) { return isSound(value); });
}

template <typename T>
void forgetSecret(T &)
{
}

void forgetSecret(api::UserDetail &user)
{
    user.totpUrl = QString();
}

template <typename T>
void checkCounts(const api::Answer<T> &, qsizetype)
{
}

template <typename T>
void checkCounts(const api::Answer<QList<T>> &answer, qsizetype elements)
{
    const auto leftOut = std::count_if(answer.flaws.begin(), answer.flaws.end(),
                                       [](const api::Flaw &flaw) { return flaw.kind != api::Flaw::Kind::NoReference; });
    demand(answer.came == answer.value.size() + leftOut, "each that came is a value, or a flaw that left it out");
    demand(answer.came <= elements && (answer.came > 0) == (elements > 0), "an element counts once");
    demand(answer.places.size() == answer.value.size(), "no value is there twice");
    demand(answer.raw.isArray() && answer.raw.toArray().size() == answer.value.size(), "what is kept is what was read");
}

void checkError(const api::Error &error, const QByteArray &body)
{
    using Kind = api::Error::Kind;
    demand(error.kind == Kind::BrokenJson || error.kind == Kind::WrongShape, "a body is broken or of another shape");
    if (error.kind != Kind::BrokenJson)
        return;
    demand(!error.words.isEmpty(), "what is wrong with the JSON is said");
    demand(error.line >= 1 && error.line <= body.count('\n') + 1, "the line is one of the body");
    demand(error.column >= 1 && error.column <= body.size() + 1, "the column is one of the body");
}

const QByteArray &accountKey()
{
    static const QByteArray key("key/of+the");
    return key;
}

QByteArray textOf(const QJsonValue &json)
{
    return json.isArray() ? QJsonDocument(json.toArray()).toJson() : QJsonDocument(json.toObject()).toJson();
}

void checkCensor(const api::KeyCensor &censor, const QByteArray &body)
{
    QJsonValue json = api::parseJson(body).value_or(QJsonValue());
    demand(!censor.clean(json) || censor.maySpell(body), "a key that is there is looked for");
    demand(!censor.clean(json), "what is clean stays so");
}

template <typename T>
void check(const api::Request<T> &request, const QByteArray &body)
{
    api::KeyCensor censor;
    censor.add(accountKey());
    checkCensor(censor, body);
    api::Answer<T> answer;
    const auto decode = [&](const QJsonValue &json, qsizetype first) { return request.decode(json, first, answer); };
    const api::Decoded decoded = api::decodeBody(body, "application/json", request.shape, 0, decode, censor);
    if (decoded.error)
        return checkError(*decoded.error, body);
    demand(isSound(answer.value), "what was read can be told from others");
    demand(!hasSecret(answer.raw), "what is kept has no secret");
    demand(!textOf(answer.raw).toLower().contains(accountKey()), "what is kept does not hold the key");
    checkCounts(answer, decoded.elements);
    // What is kept on disk must be what was shown.
    api::Answer<T> again;
    demand(request.decode(answer.raw, 0, again).has_value(), "what is kept can be read");
    forgetSecret(answer.value);
    demand(again.value == answer.value, "what is kept reads as what came");
    demand(again.raw == answer.raw, "what is kept stays as it is");
}

} // namespace

void decode(const QByteArray &input)
{
    check(api::instances(), input);
    check(api::instance(u"c1"_s), input);
    check(api::sshKeys(u"c1"_s), input);
    check(api::deployKeys(u"c1"_s), input);
    check(api::instanceUsers(u"c1"_s), input);
    check(api::users(), input);
    check(api::user(1), input);
    check(api::domains(), input);
    check(api::domain(u"example.se"_s), input);
    check(api::certificates(), input);
}

} // namespace fuzz
