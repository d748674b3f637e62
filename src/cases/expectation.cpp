// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/expectation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace cases {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

constexpr std::array expectWords{
    std::pair{Expect::KeyOn, "key-on"_L1},
    std::pair{Expect::KeyOff, "key-off"_L1},
    std::pair{Expect::DeployKeyOn, "deploy-key-on"_L1},
    std::pair{Expect::DeployKeyOff, "deploy-key-off"_L1},
    std::pair{Expect::NewKey, "new-key"_L1},
    std::pair{Expect::NewDeployKey, "new-deploy-key"_L1},
    std::pair{Expect::AccessOn, "access-on"_L1},
    std::pair{Expect::AccessOff, "access-off"_L1},
    std::pair{Expect::NewAccess, "new-access"_L1},
    std::pair{Expect::NotifyOff, "notify-off"_L1},
    std::pair{Expect::Restored, "restored"_L1},
    std::pair{Expect::FindingGone, "finding-gone"_L1},
};

constexpr std::array askedWords{
    std::pair{Asked::AddPeople, "add-people"_L1},
    std::pair{Asked::RemovePeople, "remove-people"_L1},
    std::pair{Asked::AddKeys, "add-keys"_L1},
    std::pair{Asked::RemoveKeys, "remove-keys"_L1},
    std::pair{Asked::AddDeployKeys, "add-deploy-keys"_L1},
    std::pair{Asked::RemoveDeployKeys, "remove-deploy-keys"_L1},
    std::pair{Asked::Leaving, "leaving"_L1},
    std::pair{Asked::StopTold, "stop-told"_L1},
    std::pair{Asked::TakeBack, "take-back"_L1},
    std::pair{Asked::Mend, "mend"_L1},
};

template <typename Words, typename Value>
QString wordIn(const Words &words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &one) { return one.first == value; });
    return found->second;
}

template <typename Value, typename Words>
std::optional<Value> valueIn(const Words &words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &one) { return one.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

/// Several texts as one from which each can be had again.
QString packed(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList unpacked(const QString &text)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

QString wordOf(Expect expect)
{
    return wordIn(expectWords, expect);
}

std::optional<Expect> expectOf(const QString &word)
{
    return valueIn<Expect>(expectWords, word);
}

QString wordOf(Asked asked)
{
    return wordIn(askedWords, asked);
}

std::optional<Asked> askedOf(const QString &word)
{
    return valueIn<Asked>(askedWords, word);
}

bool isRemoval(Expect expect)
{
    return expect == Expect::KeyOff || expect == Expect::DeployKeyOff || expect == Expect::AccessOff ||
           expect == Expect::NotifyOff;
}

std::optional<store::CaseItem> keyItem(Expect expect, const QString &server, const api::SshKey &key)
{
    const insight::Object object = insight::keyObject(key);
    if (object.isNothing())
        return std::nullopt;
    return store::CaseItem{.kind = wordOf(expect), .server = server, .object = object.id, .title = key.name};
}

store::CaseItem personItem(Expect expect, const QString &server, const api::User &person)
{
    return {.kind = wordOf(expect), .server = server, .object = insight::personId(person), .title = person.name};
}

store::CaseItem newItem(Expect expect, const QString &server, const QStringList &known)
{
    return {.kind = wordOf(expect), .server = server, .value = packed(known)};
}

store::CaseItem restoredItem(const store::Change &change)
{
    return {.kind = wordOf(Expect::Restored),
            .server = change.kind == "instance"_L1 ? change.object : QString(),
            .object = packed({change.kind, change.object, change.field, change.item}),
            .title = change.title,
            .value = change.before};
}

store::CaseItem findingItem(const QString &id, const QString &text, const QString &title)
{
    return {.kind = wordOf(Expect::FindingGone), .object = id, .title = title, .value = text};
}

std::optional<store::Change> changeOf(const store::CaseItem &item)
{
    const QStringList parts = unpacked(item.object);
    if (item.kind != wordOf(Expect::Restored) || parts.size() != 4)
        return std::nullopt;
    store::Change change;
    change.kind = parts.at(0);
    change.object = parts.at(1);
    change.title = item.title;
    change.field = parts.at(2);
    change.item = parts.at(3);
    change.before = item.value;
    return change;
}

QStringList knownIn(const store::CaseItem &item)
{
    return unpacked(item.value);
}

inventory::Resource resourceOf(const store::CaseItem &item)
{
    switch (expectOf(item.kind).value_or(Expect::FindingGone)) {
    case Expect::KeyOn:
    case Expect::KeyOff:
    case Expect::NewKey:
        return {Kind::SshKeys, item.server};
    case Expect::DeployKeyOn:
    case Expect::DeployKeyOff:
    case Expect::NewDeployKey:
        return {Kind::DeployKeys, item.server};
    case Expect::AccessOn:
    case Expect::AccessOff:
    case Expect::NewAccess:
        return {Kind::InstanceUsers, item.server};
    case Expect::NotifyOff:
        return {Kind::User, item.object};
    case Expect::Restored:
    case Expect::FindingGone:
        break;
    }
    return {};
}

} // namespace cases
