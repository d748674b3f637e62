// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table.h"

#include <memory>
#include <optional>

/// A person of the invented table that the tests of the models share.
struct Person
{
    QString key;
    QString name;
    /// Unknown when not set.
    std::optional<int> age;
    QStringList teams;

    bool operator==(const Person &) const = default;
};

using People = tables::Table<Person>;

inline QLocale swedish()
{
    return QLocale(QLocale::Swedish, QLocale::Sweden);
}

inline QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "even 0", "odd 1", … with their numbers for keys and ages.
inline QList<Person> evenAndOdd(int count)
{
    QList<Person> rows;
    for (int i = 0; i < count; ++i)
        rows.append({QString::number(i), QStringLiteral("%1 %2").arg(i % 2 ? u"odd" : u"even").arg(i), i, {}});
    return rows;
}

/// Columns name, age (its text depends on the locale), teams.
inline std::unique_ptr<People> makePeople()
{
    using namespace Qt::StringLiterals;
    QList<tables::Column<Person>> columns(3);
    columns[0].id = "name";
    columns[0].header = [] { return u"Full name"_s; };
    columns[0].text = [](const Person &person, const QLocale &) { return person.name; };
    columns[1].id = "age";
    columns[1].header = [] { return u"Age"_s; };
    columns[1].text = [](const Person &person, const QLocale &locale) {
        const QString unit = locale.language() == QLocale::Swedish ? u" år"_s : u" years"_s;
        return person.age ? QString::number(*person.age) + unit : QString();
    };
    columns[1].sort = [](const Person &person) { return person.age ? QVariant(*person.age) : QVariant(); };
    columns[1].alignment = Qt::AlignRight | Qt::AlignVCenter;
    columns[2].id = "teams";
    columns[2].header = [] { return u"Teams"_s; };
    columns[2].text = [](const Person &person, const QLocale &) { return person.teams.join(u", "_s); };
    auto table = std::make_unique<People>(columns, [](const Person &person) { return person.key; });
    table->setLocale(swedish());
    return table;
}
