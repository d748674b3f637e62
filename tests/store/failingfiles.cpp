// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failingfiles.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace storetest {

namespace {

std::atomic<int> left = 0;
std::atomic<bool> isFailing = false;
std::atomic<bool> failed = false;

bool fails()
{
    if (!isFailing || --left > 0)
        return false;
    failed = true;
    return true;
}

/// One file: SQLite's own comes behind it in memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

sqlite3_vfs *below()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}
int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, amount, at);
}
int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    return fails() ? SQLITE_FULL : real(file)->pMethods->xWrite(real(file), from, amount, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int isReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int control(sqlite3_file *file, int op, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = fileSize;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = isReserved;
        made.xFileControl = control;
        made.xSectorSize = sectorSize;
        made.xDeviceCharacteristics = characteristics;
        return made;
    }();
    return &all;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = below()->xOpen(below(), name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods ? methods() : nullptr;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    return fails() ? SQLITE_IOERR_DELETE : below()->xDelete(below(), name, sync);
}

sqlite3_vfs *layer()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *below();
        made.zName = "failing";
        made.szOsFile = below()->szOsFile + static_cast<int>(sizeof(File));
        made.pNext = nullptr;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    return &vfs;
}

} // namespace

FailingFiles::FailingFiles()
{
    failFrom(0);
    sqlite3_vfs_register(layer(), 1);
}

FailingFiles::~FailingFiles()
{
    failFrom(0);
    sqlite3_vfs_register(below(), 1);
}

void FailingFiles::failFrom(int number)
{
    failed = false;
    left = number;
    isFailing = number > 0;
}

bool FailingFiles::hasFailed() const
{
    return failed;
}

} // namespace storetest
