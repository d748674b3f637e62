// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files.h"

#include <QList>
#include <QTimer>

#include <functional>

namespace store {

/// The files' end of Store: lives in their thread.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const QString &folder, Begin begin);

    void open();
    void run(const std::function<void(Files &)> &work);
    /// Writes @p part to `mine`, together with all that is asked for before this thread comes to it, then calls
    /// @p done, in this thread, with whether it is on the disk.
    void writeMine(Files::Part part, std::function<void(bool)> done);
    /// keep() or forget() of the files, written a little later with what comes meanwhile.
    void change(const std::function<void(Files &)> &work);
    bool removeAll();
    /// The end: nothing is written after it.
    void close();

Q_SIGNALS:
    void statusChanged(const store::Status &status);
    void followed();

private:
    void write();
    void writeParts();
    void follow();
    void tell();

    struct Waiting
    {
        Files::Part part;
        std::function<void(bool)> done;
    };

    Files m_files;
    /// Of `mine`.
    QList<Waiting> m_waiting;
    Status m_told;
    QTimer m_writing;
    QTimer m_following;
    bool m_isRemoved = false;
};

} // namespace store
