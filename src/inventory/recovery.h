// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "inventory/state.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace api {
class Alarm;
}

namespace inventory {

class Inventory;

/// After an outage goes on reading without being asked to: tries one of the failed reads now and then, less often the
/// longer it lasts, and reads all the others once one was answered.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit Recovery(Inventory &inventory, QObject *parent = nullptr);
    ~Recovery() override;

    /// Off at first: who reads an account once wants to know what failed.
    void setOn(bool on);
    /// Whether something failed and waits for its next try.
    bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    /// isWaiting() is different now.
    void changed();

private:
    /// How often a read has failed since the API answered something else.
    struct Failures
    {
        int count = 0;
        quint64 answersBefore = 0;
    };

    void hear(const Changes &changes);
    void note(const Resource &resource, const State &state);
    QList<Resource> findLeft() const;
    void plan();
    void act();
    void setWaiting(bool waiting);

    Inventory &m_inventory;
    std::unique_ptr<api::Alarm> m_alarm;
    /// What is tried again.
    QList<Resource> m_left;
    QHash<Resource, Failures> m_failures;
    /// Reads that were answered.
    quint64 m_answers = 0;
    std::optional<Resource> m_probe;
    int m_probes = 0;
    bool m_on = false;
    /// The key was refused: it is sent no more by itself until a read succeeds.
    bool m_refused = false;
    /// The last read that ended was answered.
    bool m_reached = false;
    /// A probe was answered, and the others are yet to be read.
    bool m_isOver = false;
    bool m_isPaused = false;
    bool m_isWaiting = false;
};

} // namespace inventory
