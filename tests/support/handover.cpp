// SPDX-License-Identifier: GPL-3.0-or-later
// For the thread sanitizer (preset tsan) only. Debian's Qt is not compiled for it, so that it sees none of Qt's locks,
// and all that one thread hands to another by a queued call or a thread pool would look unguarded. The functions by
// which our own code hands over stand here in the place of Qt's: they tell the sanitizer that what was done before the
// handing over comes before what is done with it after, and call Qt's. What is shared in any other way is still found.
//
// They go by their names in the library, which are those of Qt 6.4 to 6.6 and, where these differ, those of Qt
// since 6.7: both can then be defined here whichever of them Qt's headers declare, and the one that they declare is the
// one called.
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <memory>

namespace {

template <typename Function>
Function next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        qFatal("Qt has no %s", name);
    return reinterpret_cast<Function>(found);
}

/// A call that tells the sanitizer where it came from.
class HandedOver : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase *slot)
        : QSlotObjectBase(&HandedOver::act)
        , m_slot(slot)
    {
        __tsan_release(this);
    }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *handed = static_cast<HandedOver *>(self);
        __tsan_acquire(self);
        if (which == Call) {
            handed->m_slot->call(receiver, arguments);
            // Who posted it may be the one that lets go last.
            __tsan_release(self);
        } else if (which == Destroy) {
            handed->m_slot->destroyIfLastRef();
            delete handed;
        }
    }

    QtPrivate::QSlotObjectBase *const m_slot;
};

/// Stands for all that goes through thread pools.
char poolSign;

/// Work for a thread pool that tells the sanitizer what comes before it and after it.
class HandedWork : public QRunnable
{
public:
    explicit HandedWork(QRunnable *work)
        : m_work(work)
        , m_owned(work->autoDelete() ? work : nullptr)
    {
        __tsan_release(&poolSign);
    }

    void run() override
    {
        // Before anything that it brought along is looked at.
        __tsan_acquire(&poolSign);
        m_work->run();
        m_owned.reset();
        __tsan_release(&poolSign);
    }

private:
    QRunnable *const m_work;
    std::unique_ptr<QRunnable> m_owned;
};

} // namespace

#define INVOKE "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeE"
#define INVOKE_UNTIL_6_6 INVOKE "Pv"
#define INVOKE_SINCE_6_7 INVOKE "xPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE"
#define START_UNTIL_6_5 "_ZN11QThreadPool5startESt8functionIFvvEEi"
// Qt 6.4 has it as well, but hands functions to the other one.
#define START_SINCE_6_6 "_ZN11QThreadPool5startEP9QRunnablei"
#define WAIT_UNTIL_6_7 "_ZN11QThreadPool11waitForDoneEi"
#define WAIT_SINCE_6_8 "_ZN11QThreadPool11waitForDoneE14QDeadlineTimer"

extern "C" {
bool invokeUntil66(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) __asm__(INVOKE_UNTIL_6_6);
bool invokeSince67(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                   const char *const *, const QtPrivate::QMetaTypeInterface *const *) __asm__(INVOKE_SINCE_6_7);
void startUntil65(QThreadPool *, std::function<void()>, int) __asm__(START_UNTIL_6_5);
void startSince66(QThreadPool *, QRunnable *, int) __asm__(START_SINCE_6_6);
bool waitUntil67(QThreadPool *, int) __asm__(WAIT_UNTIL_6_7);
bool waitSince68(QThreadPool *, QDeadlineTimer) __asm__(WAIT_SINCE_6_8);
}

bool invokeUntil66(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto qts = next<decltype(&invokeUntil66)>(INVOKE_UNTIL_6_6);
    return qts(object, new HandedOver(slot), type, result);
}

bool invokeSince67(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, qsizetype count,
                   const void *const *arguments, const char *const *names,
                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static const auto qts = next<decltype(&invokeSince67)>(INVOKE_SINCE_6_7);
    return qts(object, new HandedOver(slot), type, count, arguments, names, types);
}

void startUntil65(QThreadPool *pool, std::function<void()> work, int priority)
{
    static const auto qts = next<decltype(&startSince66)>(START_SINCE_6_6);
    qts(pool, new HandedWork(QRunnable::create(std::move(work))), priority);
}

void startSince66(QThreadPool *pool, QRunnable *work, int priority)
{
    static const auto qts = next<decltype(&startSince66)>(START_SINCE_6_6);
    qts(pool, new HandedWork(work), priority);
}

bool waitUntil67(QThreadPool *pool, int milliseconds)
{
    static const auto qts = next<decltype(&waitUntil67)>(WAIT_UNTIL_6_7);
    const bool done = qts(pool, milliseconds);
    __tsan_acquire(&poolSign);
    return done;
}

bool waitSince68(QThreadPool *pool, QDeadlineTimer deadline)
{
    static const auto qts = next<decltype(&waitSince68)>(WAIT_SINCE_6_8);
    const bool done = qts(pool, deadline);
    __tsan_acquire(&poolSign);
    return done;
}
