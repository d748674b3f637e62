// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace finder {

/// How often, and how lately, what was found was opened: among what fits equally well it comes first.
class Uses
{
public:
    /// So many are remembered; of more, the least used are forgotten.
    static constexpr qsizetype most = 200;
    /// After so many days a use counts half.
    static constexpr double halfLifeDays = 14;

    Uses() = default;
    /// What bytes() wrote, perhaps damaged since.
    explicit Uses(const QByteArray &bytes);
    QByteArray bytes() const;

    /// What has that key (Entry::key()) was opened at @p now (UTC).
    void add(const QString &key, const QDateTime &now);

    /// How much each counts at @p now.
    QHash<QString, double> scores(const QDateTime &now) const;
    /// The keys of those that were opened last, the latest first.
    QStringList latest(qsizetype count) const;

private:
    struct Use
    {
        QString key;
        /// What it counted when it was opened last.
        double score = 0;
        QDateTime last;
    };

    static double scoreAt(const Use &use, const QDateTime &now);

    /// The latest first.
    QList<Use> m_uses;
};

} // namespace finder
