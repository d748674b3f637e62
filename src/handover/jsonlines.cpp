// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/jsonlines.h"

#include <QJsonDocument>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Text jsonLines(const QString &table, const QList<QJsonObject> &rows, const Heading &heading)
{
    QJsonObject head{
        {u"cloudnet_as_of"_s, heading.asOf}, {u"cloudnet_account"_s, heading.account}, {u"cloudnet_table"_s, table}};
    if (!heading.filter.isEmpty())
        head.insert(u"cloudnet_filter"_s, heading.filter);
    Text text;
    text.bytes = jsonLine(head);
    for (const QJsonObject &row : rows)
        text.bytes += jsonLine(row);
    text.count = static_cast<int>(rows.size());
    return text;
}

} // namespace handover
