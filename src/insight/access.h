// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/ties.h"

#include <QStringList>

namespace insight {

/// Who may enter which servers of one account, and with which keys, as far as it was read. People are named by their
/// ids, keys by keyName(); those that have neither are in ties() alone.
class Access
{
public:
    /// Follows what is different now.
    void take(const inventory::Difference &difference, Asked::Matters *changed = nullptr)
    {
        m_ties.take(difference, changed);
    }
    const Ties &ties() const { return m_ties; }

    /// The servers that the person has access to, by the person's detail or the server's.
    QStringList serversOf(const QString &person) const;
    QStringList peopleOn(const QString &server) const;
    /// The servers on which the key is, a person's or a deploy key.
    QStringList serversWith(const QString &key) const;
    QStringList keysOn(const QString &server) const;
    /// The people whose key it is.
    QStringList peopleWith(const QString &key) const;
    QStringList keysOf(const QString &person) const;

private:
    Ties m_ties;
};

/// By what the same key is known wherever it stands: its data, without type, options and comment; of a key that cannot
/// be read, its fingerprint as it came. Null when it has neither.
QString keyName(const api::SshKey &key);

} // namespace insight
