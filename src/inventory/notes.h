// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mine.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace store {
class Store;
}

namespace inventory {

using Note = store::Note;

/// The kinds of objects that have notes, as they are kept.
namespace noted {
inline constexpr auto instance = "instance"; ///< by name
inline constexpr auto domain = "domain";     ///< by name, see objectOfDomain()
inline constexpr auto user = "user";         ///< by id
} // namespace noted

/// The person's own notes on the objects of one account. All of them are in memory; what is written reaches the
/// account's store a little later, and is tried again until it has.
class Notes : public QObject
{
    Q_OBJECT

public:
    /// Begins to read them. @p store must outlive the notes.
    explicit Notes(store::Store &store, QObject *parent = nullptr);
    /// Tries once more to write what could not be written.
    ~Notes() override;

    /// The note on @p object, valid until the next change; null when there is none, or none was read yet.
    const Note *noteOf(const QString &kind, const QString &object) const;
    /// The same, or an empty note on it: to be changed and set().
    Note noteFor(const QString &kind, const QString &object) const;
    /// What the object was called when its note was last written; its own name when that is not known.
    QString titleOf(const QString &kind, const QString &object) const;
    QList<Note> all() const;
    /// Every tag there is, once in each spelling, sorted.
    QStringList tags() const;
    bool isEmpty() const { return m_count == 0; }

    /// The note on its object from now on; one that is empty is none. @p title is what the object is called.
    void set(Note note, const QString &title);

    /// Reads the store again, which something has been added to.
    void reload() { read(); }

    /// Whether the notes were read.
    bool isRead() const { return m_isRead; }
    /// Whether they can be written: not where another program does.
    bool isWritable() const;
    /// Whether the note on @p object could not be written. It is not lost while the program runs.
    bool isUnwritten(const QString &kind, const QString &object) const;
    /// Those that are not on the disk, with what their objects are called, as the store would have them.
    store::Mine unwritten() const;
    /// Tries to write them now.
    void writeAgain();

    /// How a domain's note names it: in ASCII lower case, without a dot at its end.
    static QString objectOfDomain(const QString &name);
    /// @p typed as tags: parted by commas, without spaces around them, each once, whatever its case.
    static QStringList tagsOf(const QString &typed);

Q_SIGNALS:
    /// The note on @p object is another, or whether it could be written is.
    void changed(const QString &kind, const QString &object);
    /// isRead() or isWritable() is different, and all notes may be.
    void reset();

private:
    struct Kept
    {
        Note note;
        QString title;
    };
    using Objects = QHash<QString, Kept>;

    void read();
    void take(const QList<Kept> &all);
    void write(const Kept &kept);
    void written(const Kept &kept, bool isWritten);
    void put(const Kept &kept);
    void followStatus();

    store::Store &m_store;
    QHash<QString, Objects> m_kinds;
    int m_count = 0;
    /// By kind and object: on its way, or refused.
    QHash<QString, Kept> m_waiting;
    QSet<QString> m_refused;
    QTimer m_again;
    bool m_isRead = false;
    bool m_wasWritable = false;
};

} // namespace inventory
