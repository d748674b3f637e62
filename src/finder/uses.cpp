// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/uses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace finder {

using namespace Qt::StringLiterals;

Uses::Uses(const QByteArray &bytes)
{
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const auto &element : all) {
        const QJsonObject one = element.toObject();
        Use use{one.value(u"key"_s).toString(), one.value(u"score"_s).toDouble(),
                QDateTime::fromSecsSinceEpoch(one.value(u"last"_s).toInteger()).toUTC()};
        if (!use.key.isEmpty() && use.score > 0 && std::isfinite(use.score) && m_uses.size() < most)
            m_uses.append(std::move(use));
    }
}

QByteArray Uses::bytes() const
{
    QJsonArray all;
    for (const Use &use : m_uses)
        all.append(QJsonObject{{u"key"_s, use.key}, {u"score"_s, use.score}, {u"last"_s, use.last.toSecsSinceEpoch()}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

double Uses::scoreAt(const Use &use, const QDateTime &now)
{
    constexpr double secondsADay = 86400;
    const double days = std::max(0.0, static_cast<double>(use.last.secsTo(now)) / secondsADay);
    return use.score * std::exp2(-days / halfLifeDays);
}

void Uses::add(const QString &key, const QDateTime &now)
{
    Use use{key, 1, now};
    const auto known = std::find_if(m_uses.begin(), m_uses.end(), [&key](const Use &one) { return one.key == key; });
    if (known != m_uses.end()) {
        use.score += scoreAt(*known, now);
        m_uses.erase(known);
    }
    m_uses.prepend(use);
    if (m_uses.size() <= most)
        return;
    // Not the one that was just opened.
    m_uses.erase(std::min_element(m_uses.begin() + 1, m_uses.end(),
                                  [&now](const Use &a, const Use &b) { return scoreAt(a, now) < scoreAt(b, now); }));
}

QHash<QString, double> Uses::scores(const QDateTime &now) const
{
    QHash<QString, double> scores;
    for (const Use &use : m_uses)
        scores.insert(use.key, scoreAt(use, now));
    return scores;
}

QStringList Uses::latest(qsizetype count) const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_uses.size() && i < count; ++i)
        keys.append(m_uses.at(i).key);
    return keys;
}

} // namespace finder
