// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/savedfilter.h"

#include "settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// It is a part of a key in the settings.
bool isTableId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

bool SavedFilter::isSame(const SavedFilter &other) const
{
    return text == other.text && columns == other.columns && grouping == other.grouping && chips == other.chips;
}

QByteArray savedFilterBytes(const QList<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &filter : filters) {
        all.append(QJsonObject{{u"name"_s, filter.name},
                               {u"text"_s, filter.text},
                               {u"columns"_s, QString::fromUtf8(filter.columns)},
                               {u"grouping"_s, filter.grouping},
                               {u"chips"_s, QJsonArray::fromStringList(filter.chips)}});
    }
    return filters.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> savedFiltersFrom(const QByteArray &bytes)
{
    QList<SavedFilter> filters;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const auto &element : all) {
        const QJsonObject entry = element.toObject();
        SavedFilter filter{.name = entry.value(u"name"_s).toString().simplified(),
                           .text = entry.value(u"text"_s).toString(),
                           .columns = entry.value(u"columns"_s).toString().toUtf8(),
                           .grouping = entry.value(u"grouping"_s).toString(),
                           .chips = {}};
        const QJsonArray chips = entry.value(u"chips"_s).toArray();
        for (const auto &chip : chips)
            filter.chips.append(chip.toString());
        if (!filter.name.isEmpty() && placeOf(filter.name, filters) < 0)
            filters.append(filter);
    }
    return filters;
}

QMap<QString, QByteArray> allSavedFilters(const settings::Settings &settings)
{
    QMap<QString, QByteArray> all;
    for (const QString &table : settings.tablesWithFilters())
        all.insert(table, settings.savedFilters(table));
    return all;
}

int addSavedFilters(const QMap<QString, QByteArray> &filters, settings::Settings &settings)
{
    int count = 0;
    for (auto table = filters.cbegin(); table != filters.cend(); ++table) {
        if (!isTableId(table.key()))
            continue;
        QList<SavedFilter> all = savedFiltersFrom(settings.savedFilters(table.key()));
        const qsizetype before = all.size();
        for (const SavedFilter &filter : savedFiltersFrom(*table)) {
            if (placeOf(filter.name, all) < 0)
                putFilter(filter, all);
        }
        if (all.size() == before)
            continue;
        count += static_cast<int>(all.size() - before);
        settings.setSavedFilters(table.key(), savedFilterBytes(all));
    }
    return count;
}

int countFilters(const QMap<QString, QByteArray> &filters)
{
    qsizetype count = 0;
    for (auto table = filters.cbegin(); table != filters.cend(); ++table)
        count += isTableId(table.key()) ? savedFiltersFrom(*table).size() : 0;
    return static_cast<int>(count);
}

qsizetype placeOf(const QString &name, const QList<SavedFilter> &filters)
{
    const auto found = std::find_if(filters.cbegin(), filters.cend(), [&name](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == filters.cend() ? -1 : found - filters.cbegin();
}

void putFilter(const SavedFilter &filter, QList<SavedFilter> &filters)
{
    if (const qsizetype place = placeOf(filter.name, filters); place >= 0) {
        filters[place] = filter;
        return;
    }
    const auto after = std::find_if(filters.begin(), filters.end(), [&filter](const SavedFilter &other) {
        return other.name.localeAwareCompare(filter.name) > 0;
    });
    filters.insert(after, filter);
}

} // namespace gui
