// SPDX-License-Identifier: GPL-3.0-or-later
// For the thread sanitizer (preset tsan) only. Debian's Qt is not compiled for it, so that it sees none of Qt's locks,
// and all that one thread hands to another by a queued call or a thread pool would look unguarded. The functions by
// which our own code hands over stand here in the place of Qt's: they tell the sanitizer that what was done before the
// handing over comes before what is done with it after, and call Qt's. What is shared in any other way is still found.
#include <QMetaObject>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

// Qt 6.7 hands arguments over as well; without this file the tests would report what is no race.
static_assert(QT_VERSION < QT_VERSION_CHECK(6, 7, 0), "see how QMetaObject::invokeMethodImpl has changed");

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

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto qts = next<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return qts(object, new HandedOver(slot), type, result);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    using Function = void (*)(QThreadPool *, std::function<void()>, int);
    static const auto qts = next<Function>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    std::function<void()> handed = [work = std::move(work)] {
        // Before anything that it brought along is looked at.
        __tsan_acquire(&poolSign);
        work();
        __tsan_release(&poolSign);
    };
    __tsan_release(&poolSign);
    qts(this, std::move(handed), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    using Function = bool (*)(QThreadPool *, int);
    static const auto qts = next<Function>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = qts(this, milliseconds);
    __tsan_acquire(&poolSign);
    return done;
}
