// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/resource.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace api {
class Alarm;
}

namespace inventory {

class Inventory;

/// Decides what is read when nobody asks for it: the lists every so often, and below them what is not known or too old.
class Refresh : public QObject
{
    Q_OBJECT

public:
    /// How old something may become.
    struct Ages
    {
        /// Lists are read this often; zero for never.
        std::chrono::minutes lists{15};
        std::chrono::hours details{24};
    };

    /// @p inventory must outlive this.
    explicit Refresh(Inventory &inventory, QObject *parent = nullptr);
    ~Refresh() override;

    void setAges(const Ages &ages);
    /// All that can be read, persons and every server's keys and users too, not only the details of servers and
    /// domains.
    void setDeep(bool isDeep) { m_isDeep = isDeep; }

    /// Reads the lists now and every so often from now on.
    void start();
    /// Reads the lists for a person who waits, and after them everything below, whatever its age.
    void readAll();
    /// Which reading of the account this is: each time that the lists are read begins one. What a person reads on one
    /// page belongs to the last; 0 before the first.
    qint64 number() const { return m_number; }
    /// When that one began (UTC).
    const QDateTime &began() const { return m_began; }
    /// So many there were before this program began.
    void countFrom(qint64 number) { m_number += number; }

    /// A list has come: what is due below it is read in the background; with @p isAsked, because a person has asked for
    /// the list, every server's detail is.
    void follow(Kind list, bool isAsked);

private:
    void begin();
    void readLists();
    bool isDue(const Resource &resource, const QDateTime &now) const;

    Inventory &m_inventory;
    std::unique_ptr<api::Alarm> m_alarm;
    Ages m_ages;
    /// What was read before this is due.
    QDateTime m_allSince;
    qint64 m_number = 0;
    QDateTime m_began;
    bool m_isDeep = false;
    bool m_isStarted = false;
};

} // namespace inventory
