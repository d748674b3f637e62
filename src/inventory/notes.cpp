// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/notes.h"

#include "store/store.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

/// Between two tries to write what could not be written.
constexpr std::chrono::seconds betweenTries(20);

QString placeOf(const QString &kind, const QString &object)
{
    return kind + u'/' + object;
}

/// The name of the value in the store that holds what the object was called.
QString titleName(const QString &kind, const QString &object)
{
    return u"note-title/"_s + placeOf(kind, object);
}

} // namespace

Notes::Notes(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &Notes::writeAgain);
    connect(&store, &store::Store::followed, this, &Notes::read);
    connect(&store, &store::Store::statusChanged, this, &Notes::followStatus);
    m_wasWritable = isWritable();
    read();
}

Notes::~Notes()
{
    // The store does what it was asked for before it ends; nobody waits for an answer.
    for (const QString &place : std::as_const(m_refused)) {
        m_store.writeMine(
            [kept = m_waiting.value(place)](store::Database &mine) { return store::keep(mine, kept.note); });
    }
}

const Note *Notes::noteOf(const QString &kind, const QString &object) const
{
    const auto objects = m_kinds.constFind(kind);
    if (objects == m_kinds.cend())
        return nullptr;
    const auto found = objects->constFind(object);
    return found == objects->cend() ? nullptr : &found->note;
}

Note Notes::noteFor(const QString &kind, const QString &object) const
{
    if (const Note *note = noteOf(kind, object))
        return *note;
    Note empty;
    empty.kind = kind;
    empty.object = object;
    return empty;
}

QString Notes::titleOf(const QString &kind, const QString &object) const
{
    const QString title = m_kinds.value(kind).value(object).title;
    return title.isEmpty() ? object : title;
}

QList<Note> Notes::all() const
{
    QList<Note> all;
    all.reserve(m_count);
    for (const Objects &objects : m_kinds) {
        for (const Kept &kept : objects)
            all.append(kept.note);
    }
    return all;
}

QStringList Notes::tags() const
{
    QStringList tags;
    for (const Objects &objects : m_kinds) {
        for (const Kept &kept : objects)
            tags += kept.note.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void Notes::set(Note note, const QString &title)
{
    note.changed = QDateTime::currentDateTimeUtc();
    const Kept kept{std::move(note), title};
    put(kept);
    m_waiting.insert(placeOf(kept.note.kind, kept.note.object), kept);
    write(kept);
    Q_EMIT changed(kept.note.kind, kept.note.object);
}

void Notes::put(const Kept &kept)
{
    Objects &objects = m_kinds[kept.note.kind];
    m_count -= static_cast<int>(objects.size());
    if (kept.note.isEmpty())
        objects.remove(kept.note.object);
    else
        objects.insert(kept.note.object, kept);
    m_count += static_cast<int>(objects.size());
}

void Notes::write(const Kept &kept)
{
    m_store.writeMine(
        [kept](store::Database &mine) {
            const Note &note = kept.note;
            // The title only helps to tell a note whose object is gone.
            const QString title = note.isEmpty() ? QString() : kept.title;
            return store::keep(mine, note) && store::setValue(mine, titleName(note.kind, note.object), title);
        },
        this, [this, kept](bool isWritten) { written(kept, isWritten); });
}

void Notes::written(const Kept &kept, bool isWritten)
{
    const QString place = placeOf(kept.note.kind, kept.note.object);
    // A newer one is on its way: that one counts.
    if (m_waiting.value(place).note != kept.note)
        return;
    const bool wasRefused = m_refused.contains(place);
    if (isWritten) {
        m_waiting.remove(place);
        m_refused.remove(place);
    } else {
        m_refused.insert(place);
        m_again.start();
    }
    if (wasRefused == isWritten)
        Q_EMIT changed(kept.note.kind, kept.note.object);
}

store::Mine Notes::unwritten() const
{
    store::Mine mine;
    for (const Kept &kept : m_waiting) {
        mine.notes.append(kept.note);
        mine.values.insert(titleName(kept.note.kind, kept.note.object), kept.note.isEmpty() ? QString() : kept.title);
    }
    return mine;
}

void Notes::writeAgain()
{
    m_again.stop();
    for (const QString &place : std::as_const(m_refused))
        write(m_waiting.value(place));
}

void Notes::read()
{
    m_store.ask<QList<Kept>>(
        this,
        [](store::Files &files) {
            QList<Kept> all;
            for (const Note &note : store::notes(files.mine()))
                all.append({note, store::value(files.mine(), titleName(note.kind, note.object))});
            return all;
        },
        [this](const QList<Kept> &all) { take(all); });
}

void Notes::take(const QList<Kept> &all)
{
    m_kinds.clear();
    m_count = 0;
    for (const Kept &kept : all)
        put(kept);
    // What is on its way is newer than what was read.
    for (const Kept &kept : std::as_const(m_waiting))
        put(kept);
    m_isRead = true;
    Q_EMIT reset();
}

bool Notes::isWritable() const
{
    return m_store.status().isWriter;
}

bool Notes::isUnwritten(const QString &kind, const QString &object) const
{
    return m_refused.contains(placeOf(kind, object));
}

void Notes::followStatus()
{
    if (isWritable() == m_wasWritable)
        return;
    m_wasWritable = isWritable();
    if (m_wasWritable)
        writeAgain();
    Q_EMIT reset();
}

QString Notes::objectOfDomain(const QString &name)
{
    QString ascii = name.trimmed();
    // What is in ASCII stays as it is, but for its case: also labels that the rules of today do not allow.
    const bool isAscii = std::all_of(ascii.cbegin(), ascii.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        const QByteArray encoded = QUrl::toAce(ascii, QUrl::IgnoreIDNWhitelist);
        ascii = encoded.isEmpty() ? ascii : QString::fromLatin1(encoded);
    }
    ascii = ascii.toLower();
    return ascii.endsWith(u'.') ? ascii.chopped(1) : ascii;
}

QStringList Notes::tagsOf(const QString &typed)
{
    QStringList tags;
    const QStringList parts = typed.split(u',');
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

} // namespace inventory

#include "moc_notes.cpp"
