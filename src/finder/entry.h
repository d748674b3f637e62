// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Finds anything of an account by words, in whatever order, and ranks what is found. Pure over values; only Finder
/// has a thread.
namespace finder {

/// What can be found. Of several that fit equally well, the one of the earlier kind stands first.
enum class Kind : quint8 {
    Page,
    Server,
    Domain,
    Person,
    Customer,
    Key,
    SavedFilter,
    Action,
    Certificate,
    Record,
    Case,
    Finding,
    Note,
    Change,
};
inline constexpr int kindCount = 14;

/// Stable, in small letters: settings remember it.
QString kindId(Kind kind);

/// What a text of an entry is.
enum class Field : quint8 {
    Name,
    OtherName, ///< a second name: the server's own beside its hostname, a domain in ASCII
    Address,
    Fingerprint,
    Email,
    Phone,
    Id,
    Type,
    Content, ///< of a record
    Description,
    Customer,
    Contact,
    Software,
    Registrar,
    Owner,
    Server,
    Concerns, ///< what support was asked about
    Subject,
    Tag,
    Note,
    Value, ///< what stood before or after a change
    Filter,
    Shortcut,
    None, ///< nothing to be found by
};

struct Text
{
    Field field = Field::None;
    QString text;
};

/// Something that can be found.
struct Entry
{
    Kind kind = Kind::Server;
    /// With the kind, the same for the same thing at all times.
    QString id;
    /// As it is shown.
    QString name;
    /// What else it is found by; empty ones do no harm.
    QList<Text> texts = {};
    /// What tells it from others of the name; shown where only the name fits.
    QString about = {};
    /// In words, where it leads; empty where the kind says it.
    QString where = {};
    /// A drawing of its own; empty for that of the kind.
    QString icon = {};
    /// It is no longer in the account.
    bool isGone = false;
    /// It asks for action.
    bool isUrgent = false;

    /// The first text of that field; null for none.
    QString text(Field field) const;
    /// By what it is remembered that somebody used it: kind and id.
    QString key() const;
};

/// The record's id, as insight::recordObject() has it, made when it is asked for: there are very many.
QString recordId(const Entry &record);

} // namespace finder
