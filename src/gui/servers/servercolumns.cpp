// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/servercolumns.h"

#include "gui/look/fonts.h"
#include "names/hostname.h"

#include <QFontMetrics>

namespace gui {

namespace {

constexpr int widestServer = 260;
constexpr int widestType = 130;
constexpr int leastType = 60;
constexpr qsizetype mostMeasured = 500;
constexpr qsizetype longestMeasured = 60;
/// What a column needs beside its text, and the first one for the groups' signs.
constexpr int cellRoom = 20;
constexpr int groupRoom = 36;

} // namespace

QList<int> serverWidths(const QList<models::InstanceRow> &rows, const QFontMetrics &metrics)
{
    int server = 0;
    int type = 0;
    for (const models::InstanceRow &row : rows.first(qMin(rows.size(), mostMeasured))) {
        const QString name = names::shownServer(row.instance.hostname, row.instance.name).left(longestMeasured);
        const QString suffix = row.isDouble ? u' ' + row.instance.name : QString();
        server = qMax(server, metrics.horizontalAdvance(name + suffix));
        type = qMax(type, metrics.horizontalAdvance(row.instance.type.left(longestMeasured)));
    }
    const auto width = [](int text, int room, int most) { return qMin(qRound(text / textScale()) + room, most); };
    return {width(server, cellRoom + groupRoom, widestServer), 0, qMax(leastType, width(type, cellRoom, widestType))};
}

} // namespace gui
