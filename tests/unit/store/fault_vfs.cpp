// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/fault_vfs.h"

#include <sqlite3.h>

#include <cstring>
#include <limits>
#include <utility>

namespace fanion::test {

namespace {

constexpr long kNever = std::numeric_limits<long>::max();

struct Plan {
    long count = 0;
    long failAt = kNever;
    bool sticky = false;
    bool failed = false;
    FaultVfs::Fault fault = FaultVfs::Fault::Io;
    std::string only;
} plan; // SQLite's interface is plain C: its callbacks reach the plan as a global

sqlite3_vfs *inner = nullptr;
sqlite3_vfs outer{};

/** What SQLite allocates for us: our methods, a name, and behind it the real file. */
struct File {
    sqlite3_file base;
    char name[512];
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
File *own(sqlite3_file *file) {
    return reinterpret_cast<File *>(file);
}
sqlite3_file *real(sqlite3_file *file) {
    return own(file)->real();
}

/** Counts one operation; true when it is to fail. */
bool trips(sqlite3_file *file) {
    if (!plan.only.empty() && !std::strstr(own(file)->name, plan.only.c_str())) return false;
    ++plan.count;
    const bool now = plan.count == plan.failAt || (plan.sticky && plan.count > plan.failAt);
    plan.failed = plan.failed || now;
    return now;
}
int error(int io) {
    return plan.fault == FaultVfs::Fault::Full ? SQLITE_FULL : io;
}

int closeFile(sqlite3_file *file) {
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file *file, void *out, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), out, size, at);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at) {
    if (trips(file)) {
        // Half of it may have reached the disk.
        real(file)->pMethods->xWrite(real(file), data, size / 2, at);
        return error(SQLITE_IOERR_WRITE);
    }
    return real(file)->pMethods->xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    if (trips(file)) return error(SQLITE_IOERR_TRUNCATE);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags) {
    if (trips(file)) return SQLITE_IOERR_FSYNC;
    return real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReserved(sqlite3_file *file, int *out) {
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int fileControl(sqlite3_file *file, int what, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file *file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods{2,           closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                  fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                  shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    File *mine = own(file);
    std::strncpy(mine->name, name ? name : "", sizeof mine->name - 1);
    const int rc = inner->xOpen(inner, name, mine->real(), flags, outFlags);
    mine->base.pMethods = mine->real()->pMethods ? &kMethods : nullptr;
    return rc;
}

} // namespace

FaultVfs::FaultVfs() {
    inner = sqlite3_vfs_find(nullptr);
    outer = *inner;
    outer.zName = "fanion-fault";
    outer.szOsFile = static_cast<int>(sizeof(File)) + inner->szOsFile;
    outer.xOpen = openFile;
    heal();
    sqlite3_vfs_register(&outer, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&outer);
    sqlite3_vfs_register(inner, 1);
}

void FaultVfs::failAt(long nth, bool sticky, Fault fault, std::string only) {
    plan = {0, nth, sticky, false, fault, std::move(only)};
}

void FaultVfs::heal() {
    plan = {};
}

long FaultVfs::operations() const {
    return plan.count;
}

bool FaultVfs::hasFailed() const {
    return plan.failed;
}

} // namespace fanion::test
