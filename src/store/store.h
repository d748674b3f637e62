// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace store {

class Worker;

/// What is kept of one account, used from the thread it is made in: all work with the files is done in a thread of its
/// own, in the order in which it was asked for.
class Store : public QObject
{
    Q_OBJECT

public:
    /// In @p folder. Where it begins empty, what another program has open there stays all the same.
    explicit Store(const QString &folder, Begin begin = Begin::WithWhatIsThere, QObject *parent = nullptr);
    /// Writes what waits to be written.
    ~Store() override;

    const QString &folder() const { return m_folder; }
    /// As last heard; nothing is open at first.
    const Status &status() const { return m_status; }

    /// Does @p work in the files' thread. It must not keep the reference.
    void run(std::function<void(Files &)> work);
    /// The same, and then @p done in this one with what came of it, unless @p context has died.
    template <typename T>
    void ask(QObject *context, std::function<T(Files &)> work, std::function<void(T)> done)
    {
        run([this, context = QPointer(context), work = std::move(work), done = std::move(done)](Files &files) {
            post([context, done, result = std::make_shared<T>(work(files))] {
                if (context)
                    done(std::move(*result));
            });
        });
    }
    /// Writes @p part to `mine` in the files' thread, together with what else is waiting to be written there; then
    /// calls @p done in this one with whether it is on the disk, unless @p context has died.
    void writeMine(Files::Part part, QObject *context, std::function<void(bool)> done);
    /// The same, for who does not wait for the answer.
    void writeMine(Files::Part part);
    /// Does @p work in the thread of this object; may be called from within run().
    void post(std::function<void()> work);

    /// Keeps what @p make makes, which is called in the files' thread; written within a quarter of a second.
    void keep(std::function<Answer()> make);
    /// The answer to that path is not kept any more.
    void forget(const QString &path);
    /// Removes all that is kept of the account, and keeps nothing more.
    void removeAll(QObject *context, std::function<void(bool)> done);

Q_SIGNALS:
    /// status() is different now.
    void statusChanged();
    /// Another program has written what is kept of the account, and is the one that writes it.
    void followed();

private:
    void setStatus(const Status &status);

    QString m_folder;
    Status m_status;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace store
