// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/incident_store.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fanion::test {

/** A folder of its own for one test, removed afterwards. */
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /** Every file's name and contents. */
    [[nodiscard]] std::map<std::string, std::string> contents() const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string readFile(const std::filesystem::path &path);
void writeFile(const std::filesystem::path &path, std::string_view bytes);
/** Runs \p work in a child process as an ordinary user; true when it returned true. */
[[nodiscard]] bool asNobody(const std::function<bool()> &work);

/** Changes as the store sees them: numbered, hashed, opaque. */
class ChangeSource {
public:
    explicit ChangeSource(std::uint64_t seed) : m_random(seed) {}
    [[nodiscard]] ChangeRun next(const LogId &log, std::size_t size = 100);
    [[nodiscard]] LogId newLog();
    [[nodiscard]] Random &random() { return m_random; }

private:
    SeededRandom m_random;
    std::map<LogId, std::uint32_t> m_sequences;
};

/** All rows of a store, in order. */
[[nodiscard]] std::vector<ChangeRun> rowsOf(const IncidentStore &store);
/** load() with a visitor that takes everything. */
[[nodiscard]] Result<void> loadAll(IncidentStore &store);

class StoreTest : public ::testing::Test {
protected:
    /** A new incident with \p count changes of one log, open for writing. */
    std::unique_ptr<IncidentStore> makeStore(std::size_t count = 3);
    /** The folder as a killed program leaves it: file, log and shared index, copied while the store is open. */
    void copyAsKilled(const IncidentStore &store, const std::filesystem::path &to) const;

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "feu de forêt.fanion";
    ChangeSource source{7};
    LogId log = source.newLog();
    std::vector<ChangeRun> written;
};

} // namespace fanion::test
