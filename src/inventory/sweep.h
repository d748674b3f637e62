// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/resource.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <array>
#include <optional>

namespace inventory {

class Inventory;

/// Reads many resources in the background, a few at a time, so that what a person asks for meanwhile never waits behind
/// them. When one after the other does not reach the API, the rest is not tried: it has failed like them.
class Sweep : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive the sweep.
    explicit Sweep(Inventory &inventory, QObject *parent = nullptr);

    /// Puts those in line that are not yet, what was read longest ago first among its kind; starts unless paused.
    void add(const QList<Resource> &resources);
    /// Takes one out of the line: somebody reads it now.
    void remove(const Resource &resource);
    /// Empties the line; what is under way goes on.
    void giveUp();
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// Of the work since the line was last empty: how many are read, and how many there were.
    int done() const { return m_done; }
    int total() const { return m_total; }
    bool isIdle() const { return m_inLine.isEmpty() && m_underWay.isEmpty(); }

Q_SIGNALS:
    /// done, total or paused is different now.
    void progressed();
    /// The line is empty and nothing is on its way.
    void finished();

private:
    friend class Inventory;

    QList<Resource> takeLine();
    std::optional<Resource> takeNext();
    void fill();
    void finish();
    /// The read of @p resource may be over.
    void settled(const Resource &resource);
    void failLine(const api::Error &error);

    Inventory &m_inventory;
    /// In the order in which they are read: persons, who say who may do what, before servers, and these before domains
    /// and before the keys and users of each server.
    std::array<QList<Resource>, 5> m_waiting;
    QSet<Resource> m_inLine;
    QSet<Resource> m_underWay;
    int m_done = 0;
    int m_total = 0;
    /// How many in a row did not reach the API.
    int m_unreached = 0;
    bool m_paused = false;
};

} // namespace inventory
