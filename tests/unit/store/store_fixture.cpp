// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace fanion::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "fanion-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("mkdtemp failed");
    m_path = name;
    fs::permissions(m_path, fs::perms(0755));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::map<std::string, std::string> TemporaryFolder::contents() const {
    std::map<std::string, std::string> result;
    for (const auto &entry : fs::directory_iterator(m_path))
        result[entry.path().filename().string()] = entry.is_regular_file() ? readFile(entry.path()) : "(folder)";
    return result;
}

std::string readFile(const fs::path &path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void writeFile(const fs::path &path, std::string_view bytes) {
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

bool asNobody(const std::function<bool()> &work) {
    constexpr uid_t kNobody = 65534;
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = geteuid() != 0 || (setgid(kNobody) == 0 && setuid(kNobody) == 0);
        _exit(dropped && work() ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

ChangeRun ChangeSource::next(const LogId &log, std::size_t size) {
    ChangeRun change;
    change.log = log;
    change.first = change.sequence = ++m_sequences[log];
    m_random.fill(change.hash.bytes);
    change.bytes.resize(size);
    m_random.fill(change.bytes);
    return change;
}

LogId ChangeSource::newLog() {
    LogId log;
    m_random.fill(log.post.bytes);
    log.incarnation = m_random.next();
    return log;
}

std::vector<ChangeRun> rowsOf(const IncidentStore &store) {
    std::vector<ChangeRun> rows;
    const Result<void> read = store.readAll([&](const StoredRow &row) -> Result<void> {
        rows.push_back({row.spans.front(), Bytes(row.bytes.begin(), row.bytes.end())});
        return {};
    });
    EXPECT_TRUE(read) << read.error().message;
    return rows;
}

Result<void> loadAll(IncidentStore &store) {
    return store.load([](const StoredRow &) { return Result<void>(); });
}

std::unique_ptr<IncidentStore> StoreTest::makeStore(std::size_t count) {
    StoreBatch first;
    for (std::size_t i = 0; i < count; ++i)
        first.runs.push_back(source.next(log));
    written = first.runs;
    IncidentId incident;
    source.random().fill(incident.bytes);
    auto store = IncidentStore::create(file, incident, first, source.random());
    EXPECT_TRUE(store) << store.error().message;
    if (!store) return nullptr;
    EXPECT_TRUE(loadAll(**store));
    return std::move(*store);
}

void StoreTest::copyAsKilled(const IncidentStore &store, const fs::path &to) const {
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const fs::path from = store.file().string() + suffix;
        if (fs::exists(from)) fs::copy_file(from, to.string() + suffix);
    }
}

} // namespace fanion::test
