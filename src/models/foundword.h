// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"
#include "words/language.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace models {

/// Lets a column of words, not of names or sentences, be filtered by what each word is called in any language, and by
/// @p stable, its name in data: a filter finds the same rows whatever the program speaks.
template <typename Row>
void findByAnyName(tables::Column<Row> &column, std::function<QString(const Row &)> stable = {})
{
    column.search = [text = column.text, before = column.search, stable = std::move(stable)](const Row &row) {
        QStringList found{words::inEveryLanguage([&] { return text(row, QLocale()); })};
        if (before)
            found.append(before(row));
        if (stable)
            found.append(stable(row));
        return found.join(u' ').trimmed();
    };
}

} // namespace models
