// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files.h"

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
    void follow();
    void tell();

    Files m_files;
    Status m_told;
    QTimer m_writing;
    QTimer m_following;
    bool m_isRemoved = false;
};

} // namespace store
