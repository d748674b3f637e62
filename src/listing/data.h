// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "models/notecolumns.h"
#include "tables/table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace listing {

/// @name Values as data: what is not known is null.
/// @{
inline QJsonValue textData(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue quantityData(const api::Quantity &quantity)
{
    return quantity.number ? QJsonValue(*quantity.number) : textData(quantity.text);
}

/// The day where it was understood, else what came.
inline QJsonValue dateData(const api::Date &date)
{
    return date.isKnown() ? QJsonValue(date.day.toString(Qt::ISODate)) : textData(date.text);
}

inline QJsonValue momentData(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonArray customerData(const QList<api::Customer> &customers)
{
    QJsonArray names;
    for (const api::Customer &customer : customers)
        names.append(customer.name);
    return names;
}
/// @}

/// Adds those of a note, also where none are kept: programs find the same fields in every account.
inline void addNote(QJsonObject &data, const models::RowNote &note)
{
    data.insert(QStringLiteral("favourite"), note.isFavourite);
    data.insert(QStringLiteral("tags"), QJsonArray::fromStringList(note.tags));
    data.insert(QStringLiteral("note"), textData(note.text));
}

/// The text of a cell by its column's id, for what is a sentence.
inline QJsonValue cellData(const tables::TableModel &table, int row, const QByteArray &id)
{
    return textData(table.text(row, table.columnNamed(id)));
}

} // namespace listing
