// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace tables {

/// What a filter looks at in one row: its cells, folded, in one text, so that a word costs one search. A view: it owns
/// nothing.
class SearchKey
{
public:
    SearchKey(QByteArrayView plain, QStringView kept)
        : m_plain(plain)
        , m_kept(kept)
    {
    }

    /// Whether any cell has å, ä or ö.
    bool hasLetters() const { return !m_kept.isEmpty(); }

    /// All cells, or one, with å, ä, ö as a, a, o (foldPlain), in UTF-8: half the memory to walk through.
    QByteArrayView plain() const { return m_plain; }
    QByteArrayView plain(int column) const;
    /// Whether the cell is empty, or says in words that there is nothing.
    bool isBlank(int column) const;
    /// All cells, or one, with å, ä, ö as they are (fold); empty where no cell has any.
    QStringView kept() const { return m_kept; }
    QStringView kept(int column) const;

private:
    QByteArrayView m_plain;
    QStringView m_kept;
};

/// The texts of a SearchKey.
struct SearchText
{
    /// @p cells: for each column the texts it can be found by, the shown one first. A domain name in ASCII is found in
    /// Unicode too, an address in any spelling. @p blank: the columns that show a word where there is nothing; those
    /// that show nothing are blank by themselves.
    explicit SearchText(const QList<QStringList> &cells, const QList<int> &blank = {});

    SearchKey key() const { return {plain, kept}; }

    QByteArray plain;
    QString kept;
};

} // namespace tables
