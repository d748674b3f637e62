// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace finder {

/// One way to write what is looked for.
struct Form
{
    explicit Form(const QString &folded);

    QByteArray plain;
    /// With å, ä, ö; empty where it has none. Then only texts that have the same match.
    QByteArray kept;
    quint64 mask = 0;
    /// Where the rarest bytes of both are: what does not have them is passed quickly.
    qsizetype plainRare = 0;
    qsizetype keptRare = 0;
    /// Short and of letters and digits alone: may also be letters in order.
    bool isLoose = false;
};

/// A word is found by any of its forms.
struct Word
{
    std::vector<Form> forms;
    /// What no form does without.
    quint64 mask() const;
};

/// Words that all must be found, in any order, and all of them together as they were typed.
struct Terms
{
    std::vector<Word> words;
    /// Of more than one word; without forms for one.
    Word phrase = {};
};

/// What was typed. A whole address is found in any spelling, a URL by its host, a public key by its fingerprint, a
/// telephone number however it is parted.
class Query
{
public:
    explicit Query(const QString &typed);

    bool isEmpty() const { return m_alternatives.empty(); }
    /// Any of them must be found.
    const std::vector<Terms> &alternatives() const { return m_alternatives; }

    /// The words as typed, parted by blanks.
    static QStringList split(const QString &typed);

private:
    std::vector<Terms> m_alternatives;
};

} // namespace finder
