// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/disk_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <span>
#include <stdexcept>

namespace fanion::cluster {

namespace {

namespace fs = std::filesystem;

// SQLite's interface is plain C: its callbacks reach these as globals.
sqlite3_vfs *inner = nullptr;
sqlite3_vfs outer{};
std::map<std::string, Disk *> disks; // by folder
test::SeededRandom randomness(0);

/** What SQLite allocates for us, and behind it the real file. */
struct File {
    sqlite3_file base;
    Disk *disk; ///< null: of no disk of ours
    DiskFile *state;
};

sqlite3_file *real(sqlite3_file *file) {
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}
const sqlite3_io_methods &methods(sqlite3_file *file) {
    return *real(file)->pMethods;
}
File &own(sqlite3_file *file) {
    return *reinterpret_cast<File *>(file);
}
Disk *diskOf(const fs::path &path) {
    const auto found = disks.find(path.parent_path().string());
    return found == disks.end() ? nullptr : found->second;
}

int closeFile(sqlite3_file *file) {
    return methods(file).xClose(real(file));
}
int readFile(sqlite3_file *file, void *out, int size, sqlite3_int64 at) {
    const int rc = own(file).disk ? own(file).disk->read() : SQLITE_OK;
    return rc != SQLITE_OK ? rc : methods(file).xRead(real(file), out, size, at);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at) {
    if (own(file).disk) {
        sqlite3_int64 length = 0;
        if (own(file).disk->faults.isFull) methods(file).xFileSize(real(file), &length);
        const std::string_view bytes(static_cast<const char *>(data), static_cast<std::size_t>(size));
        if (const int rc = own(file).disk->write(*own(file).state, bytes, at, length); rc != SQLITE_OK) return rc;
    }
    return methods(file).xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    const int rc = own(file).disk ? own(file).disk->truncate(*own(file).state, size) : SQLITE_OK;
    return rc != SQLITE_OK ? rc : methods(file).xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags) {
    if (own(file).disk) return own(file).disk->sync(*own(file).state);
    return methods(file).xSync(real(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    return methods(file).xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level) {
    return methods(file).xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level) {
    return methods(file).xUnlock(real(file), level);
}
int checkReserved(sqlite3_file *file, int *out) {
    return methods(file).xCheckReservedLock(real(file), out);
}
int fileControl(sqlite3_file *file, int what, void *argument) {
    return methods(file).xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file) {
    return methods(file).xSectorSize(real(file));
}
int characteristics(sqlite3_file *file) {
    return methods(file).xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out) {
    return methods(file).xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags) {
    return methods(file).xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) {
    methods(file).xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file *file, int remove) {
    return methods(file).xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods{2,           closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                  fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                  shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    File &mine = own(file);
    mine.base.pMethods = nullptr;
    mine.disk = name ? diskOf(name) : nullptr;
    mine.state = nullptr;
    if (mine.disk && mine.disk->isDead()) return SQLITE_CANTOPEN;
    const bool isNew = mine.disk && !fs::exists(name);
    const int rc = inner->xOpen(inner, name, real(file), flags, outFlags);
    if (real(file)->pMethods) mine.base.pMethods = &kMethods;
    if (rc == SQLITE_OK && mine.disk) mine.state = mine.disk->fileAt(fs::path(name).filename().string(), isNew);
    return rc;
}

int removeFile(sqlite3_vfs *, const char *name, int syncsFolder) {
    if (Disk *disk = diskOf(name))
        if (const int rc = disk->remove(fs::path(name).filename().string(), syncsFolder != 0); rc != SQLITE_OK)
            return rc;
    return inner->xDelete(inner, name, syncsFolder);
}

int giveRandomness(sqlite3_vfs *, int size, char *out) {
    randomness.fill({reinterpret_cast<std::uint8_t *>(out), static_cast<std::size_t>(size)});
    return size;
}
int sleepNot(sqlite3_vfs *, int microseconds) {
    return microseconds;
}

} // namespace

DiskVfs::DiskVfs(std::uint64_t seed) {
    inner = sqlite3_vfs_find(nullptr);
    if (inner == &outer) throw std::logic_error("one DiskVfs at a time");
    outer = *inner;
    outer.zName = "fanion-disk";
    outer.szOsFile = static_cast<int>(sizeof(File)) + inner->szOsFile;
    outer.xOpen = openFile;
    outer.xDelete = removeFile;
    outer.xRandomness = giveRandomness;
    outer.xSleep = sleepNot;
    randomness = test::SeededRandom(seed);
    sqlite3_vfs_register(&outer, 1);
    sqlite3_randomness(0, nullptr); // it draws its seed anew
}

DiskVfs::~DiskVfs() {
    sqlite3_vfs_unregister(&outer);
    sqlite3_vfs_register(inner, 1);
}

void DiskVfs::attach(Disk &disk) {
    disks[disk.folder().string()] = &disk;
}

void DiskVfs::detach(Disk &disk) {
    disks.erase(disk.folder().string());
}

} // namespace fanion::cluster
