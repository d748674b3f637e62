// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/searchkey.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tables {

/// What a person typed into a filter box. Every word must be found in the row; "quoted words" stay together; a hyphen
/// before a word excludes the rows that have it. `field:value` looks in one column only, `field:` finds the rows in
/// which that column is empty; where no column has that name, both are plain text. Letters match as fold() says; å, ä,
/// ö in a word match only themselves, a and o match å, ä, ö too. A whole address matches in any spelling, a name with
/// the dot that DNS writes behind it matches without too, and of a URL the host is looked for. A telephone number
/// matches in any spelling where its digits are in the row (names::phoneDigits), also one of several words.
class Filter
{
public:
    /// Columns by the names that fieldName() makes.
    using Fields = QHash<QString, int>;

    /// Lets every row pass.
    Filter() = default;
    Filter(const QString &typed, const Fields &fields);

    /// A column's id or header as the name of a field: folded, without å, ä, ö, spaces and hyphens.
    static QString fieldName(const QString &name);

    /// What was typed like the name of a field, though no column has it.
    const QStringList &unknownFields() const { return m_unknownFields; }

    /// Whether every row passes.
    bool isEmpty() const { return m_words.empty(); }
    bool matches(const SearchKey &key) const;
    /// Whether every row that passes this one passes @p other too: then only the rows that passed @p other need a look.
    bool narrows(const Filter &other) const;

    /// Whether the same rows pass.
    bool operator==(const Filter &other) const { return m_words == other.m_words; }

private:
    class Word
    {
    public:
        Word(const QString &text, int column, bool excludes);

        /// Whether it says nothing.
        bool isEmpty() const { return m_plain.isEmpty() && m_column < 0; }
        bool matches(const SearchKey &key) const { return isFound(key) != m_excludes; }
        bool narrows(const Word &other) const;
        bool operator==(const Word &other) const
        {
            return m_folded == other.m_folded && m_column == other.m_column && m_excludes == other.m_excludes &&
                   m_endsName == other.m_endsName && m_phone == other.m_phone;
        }
        /// It is part of this telephone number: the row may have that instead.
        void setPhone(const QString &typed);

    private:
        bool isFound(const SearchKey &key) const;
        bool isFoundAsTyped(const SearchKey &key) const;
        bool implies(const Word &other) const;
        bool isIn(QByteArrayView plain, bool endsName = true) const;
        bool isIn(QStringView kept, bool endsName = true) const;
        bool fits(QStringView kept) const;

        /// Empty where the column has to be.
        QString m_folded;
        /// In UTF-8.
        QByteArray m_plain;
        /// The position in m_plain of the byte to look for first.
        qsizetype m_rarest = 0;
        /// Whether the word has å, ä or ö.
        bool m_hasLetters = false;
        /// The position in m_folded of the first of them.
        qsizetype m_letter = 0;
        /// Whether it was typed with a dot at its end: a label, or the whole name, ends with it.
        bool m_endsName = false;
        bool m_excludes = false;
        /// The digits of the telephone number that it is, or is part of; empty for none.
        QByteArray m_phone;
        /// The only column to look in, or -1.
        int m_column = -1;
    };

    QString read(const QString &typed, qsizetype &at, const Fields &fields);
    void add(Word word);

    std::vector<Word> m_words;
    QStringList m_unknownFields;
};

} // namespace tables
