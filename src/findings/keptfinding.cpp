// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/keptfinding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace findings {

using namespace Qt::StringLiterals;

namespace {

/// In the order of Object::Kind; those between ties are in no finding.
constexpr std::array kindWords{"server"_L1, "person"_L1,  "domain"_L1,   "record"_L1, "certificate"_L1,
                               "key"_L1,    "address"_L1, "customer"_L1, "name"_L1};

} // namespace

QString keptText(const insight::Object &object)
{
    const auto place = static_cast<size_t>(object.kind);
    if (object.isNothing() || place >= kindWords.size())
        return {};
    return QString(kindWords[place]) + u' ' + object.id;
}

insight::Object objectFromText(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const auto word =
        std::find(kindWords.begin(), kindWords.end(), QStringView(text).left(std::max<qsizetype>(space, 0)));
    if (word == kindWords.end())
        return {};
    return {static_cast<insight::ObjectKind>(word - kindWords.begin()), text.mid(space + 1)};
}

std::optional<Rule> ruleById(const QString &id)
{
    const auto infos = ruleInfos();
    const auto found = std::find_if(infos.begin(), infos.end(),
                                    [&id](const RuleInfo &info) { return id == QLatin1StringView(info.id); });
    return found == infos.end() ? std::nullopt : std::optional(found->rule);
}

QString keptText(const Finding &finding, const Titles &titles)
{
    QJsonArray others;
    for (const insight::Object &other : finding.others)
        others.append(keptText(other));
    QJsonArray numbers;
    for (const qint64 number : finding.numbers)
        numbers.append(number);
    QJsonObject object{{u"rule"_s, QLatin1StringView(infoOf(finding.rule).id)},
                       {u"object"_s, keptText(finding.object)}};
    if (!others.isEmpty())
        object.insert(u"others"_s, others);
    if (!finding.texts.isEmpty())
        object.insert(u"texts"_s, QJsonArray::fromStringList(finding.texts));
    if (!numbers.isEmpty())
        object.insert(u"numbers"_s, numbers);
    if (finding.date.isValid())
        object.insert(u"date"_s, finding.date.toString(Qt::ISODate));
    if (finding.certainty == insight::Certainty::Guessed)
        object.insert(u"guessed"_s, true);
    object.insert(u"titles"_s, QJsonArray::fromStringList(titles));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ReadFinding> findingFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<Rule> rule = ruleById(object.value("rule"_L1).toString());
    ReadFinding read;
    read.finding.object = objectFromText(object.value("object"_L1).toString());
    if (!rule || read.finding.object.isNothing())
        return std::nullopt;
    read.finding.rule = *rule;
    const QJsonArray others = object.value("others"_L1).toArray();
    for (const auto &other : others)
        read.finding.others.append(objectFromText(other.toString()));
    const QJsonArray texts = object.value("texts"_L1).toArray();
    for (const auto &one : texts)
        read.finding.texts.append(one.toString());
    const QJsonArray numbers = object.value("numbers"_L1).toArray();
    for (const auto &number : numbers)
        read.finding.numbers.append(number.toInteger());
    read.finding.date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
    read.finding.certainty =
        object.value("guessed"_L1).toBool() ? insight::Certainty::Guessed : insight::Certainty::Certain;
    const QJsonArray titles = object.value("titles"_L1).toArray();
    for (const auto &title : titles)
        read.titles.append(title.toString());
    return read;
}

} // namespace findings
