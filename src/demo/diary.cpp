// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/diary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

const QString happeningWord = u"happening"_s;
const QString patchWord = u"patch"_s;

/// What each task is called.
constexpr std::array<std::pair<Task::Kind, QLatin1StringView>, 6> taskWords{{
    {Task::Kind::GiveAccess, "give-access"_L1},
    {Task::Kind::EndAccess, "end-access"_L1},
    {Task::Kind::EndNotices, "end-notices"_L1},
    {Task::Kind::AddKey, "add-key"_L1},
    {Task::Kind::RemoveKey, "remove-key"_L1},
    {Task::Kind::RemoveDeployKey, "remove-deploy-key"_L1},
}};

QJsonObject objectOf(const Event &event)
{
    QJsonObject object{{u"day"_s, event.day.toString(Qt::ISODate)}};
    switch (event.kind) {
    case Event::Kind::Happening:
        object.insert(u"what"_s, happeningWord);
        break;
    case Event::Kind::Task: {
        const auto word = std::find_if(taskWords.begin(), taskWords.end(),
                                       [&event](const auto &one) { return one.first == event.task.kind; });
        object.insert(u"what"_s, word->second);
        object.insert(u"server"_s, event.task.server);
        object.insert(u"id"_s, event.task.id);
        break;
    }
    case Event::Kind::Patch:
        object.insert(u"what"_s, patchWord);
        object.insert(u"path"_s, event.path);
        object.insert(u"body"_s, QString::fromUtf8(event.body));
        break;
    }
    return object;
}

std::optional<Event> eventOf(const QJsonObject &object)
{
    const QString what = object.value(u"what"_s).toString();
    Event event{.day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate)};
    if (what == patchWord) {
        event.kind = Event::Kind::Patch;
        event.path = object.value(u"path"_s).toString();
        event.body = object.value(u"body"_s).toString().toUtf8();
    } else if (what != happeningWord) {
        const auto task =
            std::find_if(taskWords.begin(), taskWords.end(), [&what](const auto &one) { return one.second == what; });
        if (task == taskWords.end())
            return std::nullopt;
        event.kind = Event::Kind::Task;
        event.task = {task->first, object.value(u"server"_s).toString(), object.value(u"id"_s).toInt()};
    }
    return event.day.isValid() ? std::optional(event) : std::nullopt;
}

} // namespace

QByteArray diaryText(const Diary &diary)
{
    QJsonArray events;
    for (const Event &event : diary.events)
        events.append(objectOf(event));
    const QJsonObject object{
        {u"servers"_s, diary.size.servers},
        {u"domains"_s, diary.size.domains},
        {u"records"_s, diary.size.records ? QJsonValue(*diary.size.records) : QJsonValue()},
        {u"day"_s, diary.day.toString(Qt::ISODate)},
        {u"events"_s, events},
    };
    return QJsonDocument(object).toJson();
}

std::optional<Diary> diaryOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonValue records = object.value(u"records"_s);
    Diary diary{.size = {.servers = object.value(u"servers"_s).toInt(-1),
                         .domains = object.value(u"domains"_s).toInt(-1),
                         .records = records.isDouble() ? std::optional(records.toInt()) : std::nullopt},
                .day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate),
                .events = {}};
    if (!diary.day.isValid())
        return std::nullopt;
    const QJsonArray events = object.value(u"events"_s).toArray();
    for (const auto &value : events) {
        const std::optional<Event> event = eventOf(value.toObject());
        if (!event)
            return std::nullopt;
        diary.events.append(*event);
    }
    return diary;
}

} // namespace demo
