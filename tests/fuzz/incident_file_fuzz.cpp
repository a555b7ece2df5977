// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Incident files. The first byte says how the rest is read: 0: the file as it is; else: changes to a healthy file, each
// two bytes of place, one of length (0-15) and the bytes. What is refused must stay as it was, and what is saved of it
// must be a sound part of the healthy one; what is opened must bear being verified and written to.
#include "core/incident/incident.h"
#include "core/salvage/salvage.h"
#include "tests/support/test_environment.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace fanion;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChanges = 6; ///< in the healthy file

void require(bool condition, const char *what) {
    if (condition) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

std::string read(const fs::path &path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/** A folder in memory and a healthy file. */
struct World {
    test::ManualClock clock;
    test::SeededRandom random{1};
    Identity identity = Identity::generate(random);
    fs::path folder = std::format("/dev/shm/fanion-fuzz-{}", getpid());
    fs::path file = folder / "a.fanion";
    std::string healthy;

    World() {
        fs::remove_all(folder);
        fs::create_directories(folder);
        auto incident = Incident::create(file, {"Feu", "", false}, identity, environment());
        for (std::size_t i = 1; i < kChanges; ++i) {
            const Intent add = intent::Add{Kind::Means, {{Field::Label, std::string("FPT")}}, {}};
            require(incident && (*incident)->perform({&add, 1}) && (*incident)->commit(), "no healthy file");
        }
        incident->reset();
        healthy = read(file);
    }
    ~World() { fs::remove_all(folder); }
    [[nodiscard]] Environment environment() { return {clock, random}; }
    void empty() const {
        for (const auto &entry : fs::directory_iterator(folder))
            fs::remove(entry.path());
    }
};

std::string contents(const World &world, const std::uint8_t *data, std::size_t size) {
    if (size == 0 || data[0] == 0) return size == 0 ? std::string() : std::string(asText({data + 1, size - 1}));
    std::string bytes = world.healthy;
    std::size_t at = 1;
    while (at + 3 <= size) {
        const std::size_t place = (std::size_t{data[at]} << 8 | data[at + 1]) % bytes.size();
        const std::size_t length = std::min({std::size_t{data[at + 2]} & 15, size - at - 3, bytes.size() - place});
        std::copy_n(data + at + 3, length, bytes.begin() + static_cast<std::ptrdiff_t>(place));
        at += 3 + length;
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static World world;
    world.empty();
    const std::string bytes = contents(world, data, size);
    std::ofstream(world.file, std::ios::binary) << bytes;
    {
        auto incident = Incident::open(world.file, Incident::Access::Write, world.identity, world.environment());
        if (incident) {
            (void)(*incident)->verify();
            (void)(*incident)->history(kIncidentEntity);
            require(read(world.file) == bytes, "opening and looking changed the file");
            const Intent add = intent::Add{Kind::Means, {}, {}};
            if ((*incident)->perform({&add, 1})) (void)(*incident)->commit();
            return 0;
        }
        require(!incident.error().message.empty(), "refused without a word");
    }
    const auto salvage = Salvage::read(world.file, world.environment());
    require(read(world.file) == bytes, "a refused file was changed");
    require(std::distance(fs::directory_iterator(world.folder), {}) == 1, "something was left beside a refused file");
    if (!salvage) return 0;
    const fs::path saved = world.folder / "saved.fanion";
    require(salvage->save(saved, world.random).has_value(), "what was found can't be saved");
    if (!salvage->incident()) return 0;
    auto incident = Incident::open(saved, Incident::Access::Read, world.identity, world.environment());
    require(incident && (*incident)->verify() == salvage->report().changes, "what was saved is not sound");
    require(data[0] == 0 || salvage->report().changes <= kChanges, "more was saved than there was");
    return 0;
}
