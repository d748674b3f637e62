// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/roles.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace tables {

/// One column of a table, described. A function that is not set means the default that its comment names.
template <typename Row>
struct Column
{
    /// Stable, English, lower-case: what settings remember, and what a filter may call the column (`id:value`).
    QByteArray id = {};
    /// Translated at each call: never stored.
    std::function<QString()> header = {};
    /// A sign that stands for the header over a narrow column. Menus, files and screen readers have the words. Default:
    /// the header.
    std::function<QString()> headerSign = {};
    /// What a filter may call the column beside its header and id, translated. Default: the header.
    std::function<QString()> field = {};
    /// What the cell shows, as plain text. Default: nothing.
    std::function<QString(const Row &, const QLocale &)> text = {};
    /// What to sort by: a number, QDate, QDateTime, QByteArray (by its bytes) or QString (collated), in this order
    /// where a column mixes them. Invalid or blank is unknown, and stands last in both directions. Default: the text.
    std::function<QVariant(const Row &)> sort = {};
    /// Whether there is nothing though the cell shows a word: then `id:` finds the row. Default: where the text is
    /// blank.
    std::function<bool(const Row &)> blank = {};
    /// A further text that finds the row. Default: none.
    std::function<QString(const Row &)> search = {};
    /// Default: Tone::Normal.
    std::function<words::Tone(const Row &)> tone = {};
    /// A sign before the text where its tone means something. It is no part of the text: what is copied and exported
    /// goes without. Default: none.
    std::function<QString(const Row &)> sign = {};
    /// A text behind the cell's own, muted, that tells rows apart which say the same. It is no part of the text either,
    /// but screen readers say it. Default: none.
    std::function<QString(const Row &)> suffix = {};
    /// How much of a bar beside the text is filled, from 0 to 1. Default: no bar.
    std::function<std::optional<double>(const Row &)> fraction = {};
    /// Plain text, lines separated by line breaks. Default: the text.
    std::function<QString(const Row &, const QLocale &)> toolTip = {};
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool fixedFont = false;
    bool bold = false;
};

} // namespace tables
