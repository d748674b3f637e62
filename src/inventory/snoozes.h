// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>

namespace store {
class Store;
}

namespace inventory {

/// Somebody does not want to be reminded of an end.
struct Snooze
{
    /// Of what: "certificate" or "domain", and its name as names::comparableName() gives it.
    QString kind;
    QString object;
    /// Up to and including that day, and why.
    QDate until;
    QString reason;
    /// The end that it is about: the next one asks again.
    QDate end;

    bool operator==(const Snooze &) const = default;
};

/// The name under which the store has them.
inline const QString snoozesName = QStringLiteral("end-snoozes");

/// As one text that is kept, and what is well of such a text.
QString snoozesText(const QList<Snooze> &snoozes);
QList<Snooze> snoozesOf(const QString &text);

/// The snoozes of one account. All of them are in memory; what is written reaches the account's store a little later.
class Snoozes : public QObject
{
    Q_OBJECT

public:
    /// Begins to read them. @p store must outlive this.
    explicit Snoozes(store::Store &store, QObject *parent = nullptr);

    const QList<Snooze> &all() const { return m_all; }
    /// In place of an older one of the same object, which goes for good where @p snooze has no day. What was over for a
    /// year on @p today is dropped.
    void set(const Snooze &snooze, const QDate &today);
    /// Reads the store again, which something has been added to.
    void reload() { read(); }

    /// Whether they were read, and can be written: not where another program does.
    bool isWritable() const;
    /// Whether they could not be written. They are not lost while the program runs.
    bool isUnwritten() const { return m_isUnwritten; }
    /// What is not on the disk, by its name in the store: nothing or one.
    QMap<QString, QString> unwritten() const;

Q_SIGNALS:
    /// Anything of the above is different now.
    void changed();

private:
    void read();
    void write();

    store::Store &m_store;
    QList<Snooze> m_all;
    /// How many are on their way to the store, which are newer than what is read.
    int m_onTheWay = 0;
    bool m_isRead = false;
    bool m_wasWritable = false;
    bool m_isUnwritten = false;
};

} // namespace inventory
