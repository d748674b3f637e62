// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <array>

namespace api {

/// Takes keys out of what a server answered, wherever it repeats them: what is kept, shown and exported never holds
/// one. It looks at texts as they read once they are decoded, so that no way to escape their signs gets past it.
///
/// A key of eight characters or more goes wherever it stands, in capitals or not. A shorter one goes where it stands by
/// itself, between signs that are neither letters nor digits: within a word nobody can tell it from the word, and to
/// take it out there would spoil ordinary values and point to the key (docs/decisions.md). The names of the API's own
/// fields stay.
class KeyCensor
{
public:
    /// Of printable ASCII, as what goes into a header is. An empty one is none.
    void add(const QByteArray &key);

    /// Whether the JSON text @p body can hold a key, however it is escaped; never false where it does. It costs little
    /// beside parsing, so that nearly all answers need not be looked through twice.
    bool maySpell(QByteArrayView body) const;
    /// True when the text held a key, which is taken out.
    bool clean(QString &text) const;
    /// The same for all texts and names of a value, at any depth.
    bool clean(QJsonValue &json) const;

private:
    struct Key
    {
        QString text;
        /// In small letters, to be looked for in bytes.
        QByteArray bytes;
        /// How far to go on from a byte that is the last of a stretch that is no key.
        std::array<qsizetype, 256> steps;
        /// Only where it stands by itself.
        bool isShort = false;
    };

    bool cleanArray(QJsonValue &json) const;
    bool cleanObject(QJsonValue &json) const;

    QList<Key> m_keys;
    /// The signs of the keys.
    std::array<bool, 128> m_signs{};
};

} // namespace api
