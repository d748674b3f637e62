// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchkey.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace models {

/// What a person typed into a filter box. Every word must be found in the row; "quoted words" stay together;
/// `field:value` looks in one column only, and is plain text where no column has that name. Letters match as fold()
/// says; å, ä, ö in a word match only themselves, a and o match å, ä, ö too. A whole address matches in any spelling.
class Filter
{
public:
    /// Columns by the names that fieldName() makes.
    using Fields = QHash<QString, int>;

    /// Lets every row pass.
    Filter() = default;
    Filter(const QString &typed, const Fields &fields);

    /// A column's id or header as the name of a field: folded, without å, ä, ö and spaces.
    static QString fieldName(const QString &name);

    /// Whether every row passes.
    bool isEmpty() const { return m_words.empty(); }
    bool matches(const SearchKey &key) const;
    /// Whether every row that passes this one passes @p other too: then only the rows that passed @p other need a look.
    bool narrows(const Filter &other) const;

    bool operator==(const Filter &other) const = default;

private:
    class Word
    {
    public:
        Word(const QString &text, int column);

        bool isEmpty() const { return m_plain.isEmpty(); }
        bool matches(const SearchKey &key) const;
        bool narrows(const Word &other) const;
        bool operator==(const Word &other) const { return m_folded == other.m_folded && m_column == other.m_column; }

    private:
        bool isIn(QByteArrayView plain) const;
        bool isIn(QStringView kept) const;
        bool fits(QStringView kept) const;

        QString m_folded;
        /// In UTF-8.
        QByteArray m_plain;
        /// The position in m_plain of the byte to look for first.
        qsizetype m_rarest = 0;
        /// Whether the word has å, ä or ö.
        bool m_hasLetters = false;
        /// The position in m_folded of the first of them.
        qsizetype m_letter = 0;
        /// The only column to look in, or -1.
        int m_column = -1;
    };

    void add(const QString &text, int column);

    std::vector<Word> m_words;
};

} // namespace models
