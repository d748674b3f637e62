// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program's own libraries: no file can be locked, as on a network folder whose server has no lock
// service.
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int control(int file, int command, void *argument)
{
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
        errno = ENOLCK;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fcntl, file, command, argument));
}

} // namespace

extern "C" int fcntl(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return control(file, command, argument);
}

extern "C" int fcntl64(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return control(file, command, argument);
}
