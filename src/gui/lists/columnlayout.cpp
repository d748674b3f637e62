// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int narrowest = 20;
constexpr int widest = 4000;

/// @p order with the columns that it lacks, each after the one before it in the table.
QList<int> completed(QList<int> order, int count)
{
    for (int column = 0; column < count; ++column) {
        if (!order.contains(column))
            order.insert(order.indexOf(column - 1) + 1, column);
    }
    return order;
}

} // namespace

QByteArray columnLayoutBytes(const ColumnLayout &layout, const QList<QByteArray> &ids)
{
    QJsonArray columns;
    for (const int column : layout.order) {
        QJsonObject entry{{u"id"_s, QString::fromLatin1(ids.at(column))},
                          {u"shown"_s, !layout.hidden.contains(column)}};
        if (layout.widths.contains(column))
            entry.insert(u"width"_s, layout.widths.value(column));
        columns.append(entry);
    }
    QJsonObject whole{{u"columns"_s, columns}};
    if (layout.isChosen)
        whole.insert(u"chosen"_s, true);
    if (layout.sortColumn >= 0) {
        whole.insert(u"sort"_s, QString::fromLatin1(ids.at(layout.sortColumn)));
        whole.insert(u"descending"_s, layout.sortOrder == Qt::DescendingOrder);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

ColumnLayout columnLayoutFrom(const QByteArray &bytes, const QList<QByteArray> &ids, const ColumnLayout &usual)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const auto columnOf = [&ids](const QJsonValue &id) {
        return static_cast<int>(ids.indexOf(id.toString().toLatin1()));
    };
    ColumnLayout layout = usual;
    layout.order.clear();
    const QJsonArray columns = whole.value(u"columns"_s).toArray();
    for (const auto &element : columns) {
        const QJsonObject entry = element.toObject();
        const int column = columnOf(entry.value(u"id"_s));
        if (column < 0 || layout.order.contains(column))
            continue;
        layout.order.append(column);
        if (!entry.value(u"shown"_s).toBool(!usual.hidden.contains(column)))
            layout.hidden.insert(column);
        else
            layout.hidden.remove(column);
        if (const int width = entry.value(u"width"_s).toInt(); width > 0)
            layout.widths.insert(column, std::clamp(width, narrowest, widest));
    }
    const int count = static_cast<int>(ids.size());
    layout.order = layout.order.isEmpty() ? usual.order : completed(layout.order, count);
    if (layout.hidden.size() == count)
        layout.hidden = usual.hidden;
    // An older version said it by what differs.
    layout.isChosen = whole.value(u"chosen"_s).toBool(layout.hidden != usual.hidden);
    if (const int sort = columnOf(whole.value(u"sort"_s)); sort >= 0) {
        layout.sortColumn = sort;
        layout.sortOrder = whole.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return layout;
}

} // namespace gui
