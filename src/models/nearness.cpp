// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nearness.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

using namespace Qt::StringLiterals;
using ends::Nearness;

namespace {

class NearnessText
{
    Q_DECLARE_TR_FUNCTIONS(NearnessText)
};

const QStringList &groups()
{
    static const QStringList inOrder{u"overdue"_s, u"urgent"_s, u"soon"_s, u"in-sight"_s, u"later"_s, u"unknown"_s};
    return inOrder;
}

} // namespace

words::Tone nearnessTone(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
    case Nearness::Urgent:
        return words::Tone::Bad;
    case Nearness::Soon:
        return words::Tone::Warning;
    case Nearness::InSight:
    case Nearness::Later:
        return words::Tone::Good;
    case Nearness::Unknown:
        break;
    }
    return words::Tone::Muted;
}

QString nearnessSign(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return u"✕"_s;
    case Nearness::Urgent:
    case Nearness::Soon:
        return u"⚠"_s;
    default:
        return {};
    }
}

QString nearnessGroup(Nearness nearness)
{
    return groups().at(static_cast<int>(nearness));
}

int nearnessRank(const QString &group)
{
    return static_cast<int>(groups().indexOf(group));
}

QString nearnessHeading(const QString &group, const ends::Thresholds &thresholds)
{
    // In the order of ends::Nearness.
    switch (nearnessRank(group)) {
    case 0:
        return NearnessText::tr("Expired");
    case 1:
        return NearnessText::tr("Within %Ln day(s)", nullptr, thresholds.urgent);
    case 2:
        return NearnessText::tr("Within %Ln day(s)", nullptr, thresholds.soon);
    case 3:
        return NearnessText::tr("Within %Ln day(s)", nullptr, thresholds.inSight);
    case 4:
        return NearnessText::tr("Later");
    case 5:
        return NearnessText::tr("Date unknown");
    default:
        return {};
    }
}

} // namespace models
