// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/sometimes.h"
#include "tests/support/test_environment.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::cluster {

/** The files of a folder, by name. */
using Image = std::map<std::string, std::string>;

/** What goes wrong on a disk for a while; in permille of its operations. */
struct DiskFaults {
    std::uint64_t readErrors = 0;
    std::uint64_t writeErrors = 0;
    std::uint64_t syncErrors = 0;
    bool isFull = false;         ///< nothing may grow
    bool liesAboutSyncs = false; ///< says "durable" and does nothing: for the controls
};

/** What one file would be after a power cut, beside what its readers see now (that is in the real file). */
struct DiskFile {
    struct Write {
        std::int64_t at = 0;
        std::string bytes;
        bool isTruncation = false; ///< to `at`
    };
    std::string durable;
    bool isDurable = false;     ///< its name is in the folder even after a power cut
    std::vector<Write> pending; ///< in the page cache only
};

/**
 * The disk of one post: a real folder (in memory, on tmpfs) whose files SQLite sees through DiskVfs, which tells this
 * class of every write and sync. It knows what of it is durable, makes operations fail, and can die at any of them as
 * by a kill or a power cut: from then on nothing reaches the files, until restart() puts back what such an end leaves.
 *
 * Writes that were not synced are lost, torn at sectors, or kept, each by itself, so in any order. A failed sync loses
 * part of them and forgets that they were to be written, as Linux does. Creating and removing files is durable with the
 * next sync of any file of the folder, as in a journalling file system.
 */
class Disk {
public:
    enum class End : std::uint8_t { None, Kill, PowerCut };

    Disk(std::filesystem::path folder, std::uint64_t seed, Sometimes &sometimes);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    DiskFaults faults;

    /** Ends at the \p nth write, sync or removal from now (0: now). \p lossPercent: of what was not synced. */
    void endAt(std::uint64_t nth, End end, std::uint64_t lossPercent);
    void forgetEnd() { m_endIn = 0; }
    [[nodiscard]] bool isDead() const { return m_dead != End::None; }
    [[nodiscard]] End lastEnd() const { return m_lastEnd; }
    [[nodiscard]] bool wasTorn() const { return m_wasTorn; }
    /** Puts into the folder what the end has left; everything that had files open must be gone. */
    void restart();

    /** The files as they are; what a backup takes. */
    [[nodiscard]] Image image() const;
    /** Puts other files in place of all; durable. Nothing may be open. */
    void replace(const Image &image);

    /** For DiskVfs. Each gives SQLite's result code; SQLITE_OK: go on with the real file. */
    [[nodiscard]] DiskFile *fileAt(const std::string &name, bool isNew);
    [[nodiscard]] int read();
    [[nodiscard]] int write(DiskFile &file, std::string_view bytes, std::int64_t at, std::int64_t size);
    [[nodiscard]] int truncate(DiskFile &file, std::int64_t to);
    [[nodiscard]] int sync(DiskFile &file);
    [[nodiscard]] int remove(const std::string &name, bool syncsFolder);

private:
    /** Counts an operation; true when this is the one it dies at. */
    [[nodiscard]] bool endsHere();
    void die();
    [[nodiscard]] std::string afterPowerCut(const DiskFile &file);
    void putBack(const Image &image);

    std::filesystem::path m_folder;
    test::SeededRandom m_random;
    Sometimes *m_sometimes;
    std::deque<DiskFile> m_files;               ///< open handles point into it
    std::map<std::string, DiskFile *> m_names;  ///< as seen now
    std::map<std::string, DiskFile *> m_ghosts; ///< removed, but the folder on the disk still has them
    Image m_atDeath;
    std::uint64_t m_endIn = 0;
    End m_end = End::None;
    std::uint64_t m_lossPercent = 100;
    End m_dead = End::None;
    End m_lastEnd = End::None;
    bool m_wasTorn = false;
};

} // namespace fanion::cluster
