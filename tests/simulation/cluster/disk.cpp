// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/disk.h"

#include "tests/simulation/cluster/disk_vfs.h"

#include <sqlite3.h>

#include <fstream>
#include <sstream>

namespace fanion::cluster {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSector = 512;

std::string readWhole(const fs::path &path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return std::move(text).str();
}

void apply(std::string &content, const DiskFile::Write &write) {
    const auto at = static_cast<std::size_t>(write.at);
    if (write.isTruncation) {
        content.resize(at);
        return;
    }
    if (content.size() < at + write.bytes.size()) content.resize(at + write.bytes.size());
    content.replace(at, write.bytes.size(), write.bytes);
}

/** What is not of the disk: the index in shared memory, and the side file of the lock. */
bool isVolatile(const std::string &name) {
    return name.ends_with("-shm") || name.ends_with("-lock");
}

} // namespace

Disk::Disk(fs::path folder, std::uint64_t seed, Sometimes &sometimes)
    : m_folder(std::move(folder)), m_random(seed), m_sometimes(&sometimes) {
    fs::create_directories(m_folder);
    m_folder = fs::canonical(m_folder);
    DiskVfs::attach(*this);
}

Disk::~Disk() {
    DiskVfs::detach(*this);
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void Disk::endAt(std::uint64_t nth, End end, std::uint64_t lossPercent) {
    if (isDead()) return;
    m_end = end;
    m_lossPercent = lossPercent;
    m_endIn = nth;
    if (nth == 0) die();
}

bool Disk::endsHere() {
    return m_endIn > 0 && --m_endIn == 0;
}

void Disk::die() {
    m_endIn = 0;
    m_dead = m_end;
    m_atDeath = image();
}

Image Disk::image() const {
    Image image;
    for (const auto &entry : fs::directory_iterator(m_folder))
        if (entry.is_regular_file()) image[entry.path().filename().string()] = readWhole(entry.path());
    return image;
}

void Disk::putBack(const Image &image) {
    for (const auto &entry : fs::directory_iterator(m_folder))
        fs::remove_all(entry.path());
    for (const auto &[name, bytes] : image)
        std::ofstream(m_folder / name, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void Disk::replace(const Image &image) {
    m_files.clear();
    m_names.clear();
    m_ghosts.clear();
    Image kept;
    for (const auto &[name, bytes] : image) {
        if (isVolatile(name)) continue;
        kept.emplace(name, bytes);
        m_names[name] = &m_files.emplace_back(DiskFile{bytes, true, {}});
    }
    putBack(kept);
}

void Disk::restart() {
    const auto end = m_dead;
    m_lastEnd = end;
    m_dead = End::None;
    m_wasTorn = false;
    if (end == End::Kill) putBack(m_atDeath); // the page cache lives on
    if (end != End::PowerCut) return;
    Image left;
    // Removals reach the disk in their order, but how far is chance: here all of them or none.
    const bool keepGhosts = m_random.oneIn(2);
    if (keepGhosts && !m_ghosts.empty()) m_sometimes->reached("a removed file came back");
    if (keepGhosts)
        for (const auto &[name, file] : m_ghosts)
            left[name] = afterPowerCut(*file);
    for (const auto &[name, file] : m_names) {
        if (isVolatile(name) || !m_atDeath.contains(name)) continue;
        if (!file->isDurable && left.contains(name)) continue; // the old file of that name is still there
        if (file->isDurable || m_random.oneIn(2)) left[name] = afterPowerCut(*file);
    }
    replace(left);
}

std::string Disk::afterPowerCut(const DiskFile &file) {
    std::string content = file.durable;
    for (const auto &write : file.pending) {
        const bool isKept = m_random.below(100) >= m_lossPercent;
        const bool isTorn = !write.isTruncation && write.bytes.size() > kSector && m_random.oneIn(3);
        if (isKept && !isTorn) {
            apply(content, write);
        } else if (isTorn) { // some of its sectors
            m_wasTorn = true;
            for (std::size_t from = 0; from < write.bytes.size(); from += kSector)
                if (m_random.oneIn(2))
                    apply(content, {write.at + static_cast<std::int64_t>(from), write.bytes.substr(from, kSector)});
        } else {
            m_sometimes->reached("unsynced write lost");
        }
    }
    return content;
}

DiskFile *Disk::fileAt(const std::string &name, bool isNew) {
    auto &known = m_names[name];
    if (known && !isNew) return known;
    if (isNew) {
        if (known && known->isDurable) m_ghosts[name] = known; // removed past SQLite
        return known = &m_files.emplace_back();
    }
    // Came by a rename, which the store syncs: it is on the disk as it is.
    known = &m_files.emplace_back(DiskFile{readWhole(m_folder / name), true, {}});
    return known;
}

int Disk::read() {
    if (isDead()) return SQLITE_IOERR_READ;
    if (faults.readErrors == 0 || m_random.below(1000) >= faults.readErrors) return SQLITE_OK;
    m_sometimes->reached("read failed");
    return SQLITE_IOERR_READ;
}

int Disk::write(DiskFile &file, std::string_view bytes, std::int64_t at, std::int64_t size) {
    if (isDead()) return SQLITE_IOERR_WRITE;
    if (endsHere()) {
        if (m_end == End::PowerCut) file.pending.push_back({at, std::string(bytes)}); // on its way
        die();
        return SQLITE_IOERR_WRITE;
    }
    if (faults.isFull && at + static_cast<std::int64_t>(bytes.size()) > size) {
        m_sometimes->reached("disk full");
        return SQLITE_FULL;
    }
    if (faults.writeErrors > 0 && m_random.below(1000) < faults.writeErrors) {
        m_sometimes->reached("write failed");
        return SQLITE_IOERR_WRITE;
    }
    file.pending.push_back({at, std::string(bytes)});
    return SQLITE_OK;
}

int Disk::truncate(DiskFile &file, std::int64_t to) {
    if (isDead()) return SQLITE_IOERR_TRUNCATE;
    if (endsHere()) {
        die();
        return SQLITE_IOERR_TRUNCATE;
    }
    file.pending.push_back({to, {}, true});
    return SQLITE_OK;
}

int Disk::sync(DiskFile &file) {
    if (isDead()) return SQLITE_IOERR_FSYNC;
    if (endsHere()) {
        die();
        return SQLITE_IOERR_FSYNC;
    }
    if (faults.syncErrors > 0 && m_random.below(1000) < faults.syncErrors) {
        // fsyncgate: what could not be written is "clean" from now on, and no later sync writes it.
        m_sometimes->reached("sync failed");
        std::erase_if(file.pending, [this](const auto &) { return m_random.oneIn(2); });
        return SQLITE_IOERR_FSYNC;
    }
    if (faults.liesAboutSyncs) return SQLITE_OK;
    for (const auto &write : file.pending)
        apply(file.durable, write);
    file.pending.clear();
    file.isDurable = true;
    m_ghosts.clear();
    return SQLITE_OK;
}

int Disk::remove(const std::string &name, bool syncsFolder) {
    if (isDead()) return SQLITE_IOERR_DELETE;
    if (endsHere()) {
        die();
        return SQLITE_IOERR_DELETE;
    }
    const auto known = m_names.find(name);
    if (known == m_names.end()) return SQLITE_OK;
    if (known->second->isDurable) m_ghosts[name] = known->second;
    m_names.erase(known);
    if (syncsFolder) m_ghosts.clear();
    return SQLITE_OK;
}

} // namespace fanion::cluster
