// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/salvage/damage.h"

#include "core/log/stored_changes.h"
#include "core/store/sqlite_database.h"

#include <algorithm>
#include <format>
#include <map>
#include <stdexcept>

namespace fanion::test {

namespace {

constexpr std::size_t kPage = 4096;

template <typename T>
T must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

/** Leaves of a table in the order of their rows, with all pages of each row. */
std::vector<std::set<std::size_t>> pagesOfRows(const SqliteDatabase &database, const std::string &table) {
    // Paths (sqlite.org/dbstat.html): "/000/01a/" a leaf, "/000/01a+00000b" … a page that one of its cells goes on in.
    struct Leaf {
        std::int64_t page = 0;
        std::int64_t cells = 0;
        std::map<std::int64_t, std::set<std::size_t>> more; ///< by cell
    };
    std::map<std::string, Leaf> leaves;
    auto rows = must(
        database.prepare(std::format("SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name = '{}'", table)));
    while (must(rows.step())) {
        const std::string path(rows.text(0));
        const std::string type(rows.text(2));
        if (type == "leaf") {
            leaves[path].page = rows.integer(1);
            leaves[path].cells = rows.integer(3);
        } else if (type == "overflow") {
            const auto plus = path.find('+');
            const auto slash = path.rfind('/', plus);
            leaves[path.substr(0, slash + 1)]
                .more[std::stoll(path.substr(slash + 1, plus - slash - 1), nullptr, 16)]
                .insert(static_cast<std::size_t>(rows.integer(1) - 1));
        }
    }
    std::vector<std::set<std::size_t>> result;
    for (auto &[path, leaf] : leaves) {
        for (std::int64_t cell = 0; cell < leaf.cells; ++cell) {
            auto pages = leaf.more[cell];
            pages.insert(static_cast<std::size_t>(leaf.page - 1));
            result.push_back(std::move(pages));
        }
    }
    return result;
}

} // namespace

Changes changesIn(ByteView bytes) {
    Changes changes;
    const auto read = visitChanges(bytes, UINT32_MAX, [&](const StoredChange &change) -> Result<void> {
        changes.insert(change.hash);
        return {};
    });
    if (!read) throw std::runtime_error(read.error().message);
    return changes;
}

std::vector<PlacedRow> placedRows(const std::filesystem::path &file) {
    const auto database = must(SqliteDatabase::open(file, SqliteDatabase::Mode::Read));
    std::vector<PlacedRow> result;
    for (const char *table : {"run", "block"}) {
        const auto pages = pagesOfRows(database, table);
        auto rows = must(database.prepare(std::format("SELECT bytes FROM {} ORDER BY position", table)));
        std::size_t next = 0;
        while (must(rows.step()))
            result.push_back({changesIn(rows.blob(0)), pages.at(next++)});
        if (next != pages.size()) throw std::runtime_error("dbstat counts other rows");
    }
    return result;
}

Changes changesOf(const std::filesystem::path &file) {
    const auto store = must(IncidentStore::open(file, IncidentStore::Access::Read));
    Changes all;
    const auto read = store->readAll([&](const StoredRow &row) -> Result<void> {
        all.merge(changesIn(row.bytes));
        return {};
    });
    if (!read) throw std::runtime_error(read.error().message);
    return all;
}

std::string damage(std::string &bytes, SeededRandom &random) {
    const auto fill = [&](std::size_t at, std::size_t size) {
        for (std::size_t i = at; i < std::min(at + size, bytes.size()); ++i)
            bytes[i] = static_cast<char>(random.below(256));
    };
    const std::size_t pages = bytes.size() / kPage;
    const auto page = [&] { return random.below(pages); };
    switch (random.below(9)) {
    case 0: {
        const auto count = 1 + random.below(50);
        for (std::uint64_t i = 0; i < count; ++i)
            fill(random.below(bytes.size()), 1);
        return std::format("{} bytes", count);
    }
    case 1: {
        const auto count = 1 + random.below(std::max<std::size_t>(pages / 4, 1));
        for (std::uint64_t i = 0; i < count; ++i)
            fill(page() * kPage, kPage);
        return std::format("{} pages of nonsense", count);
    }
    case 2: {
        const auto at = random.below(bytes.size());
        const auto size = std::min<std::size_t>(1 + random.below(100'000), bytes.size() - at);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, '\0');
        return std::format("{} zero bytes from {}", size, at);
    }
    case 3:
        bytes.resize(random.below(bytes.size()));
        return std::format("cut to {}", bytes.size());
    case 4:
        fill(0, 1 + random.below(100));
        return "a torn head";
    case 5:
        fill(0, kPage);
        return "the first page";
    case 6: {
        const auto a = page();
        const auto b = page();
        std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(a * kPage),
                         bytes.begin() + static_cast<std::ptrdiff_t>((a + 1) * kPage),
                         bytes.begin() + static_cast<std::ptrdiff_t>(b * kPage));
        return std::format("pages {} and {} exchanged", a, b);
    }
    case 7: {
        for (std::size_t i = 0; i < pages; ++i)
            fill(i * kPage, 8); // the heads of all pages: no tree is left
        return "the head of every page";
    }
    default: {
        const auto from = page();
        const auto count = 1 + random.below(5);
        for (std::uint64_t i = 0; i < count; ++i)
            bytes.replace(page() * kPage, kPage, bytes.substr(from * kPage, kPage));
        return std::format("{} pages written over with page {}", count, from);
    }
    }
}

std::set<std::size_t> damagedPages(const std::string &before, const std::string &after) {
    std::set<std::size_t> pages;
    for (std::size_t at = 0; at < before.size(); at += kPage)
        if (at + kPage > after.size() || before.compare(at, kPage, after, at, kPage) != 0) pages.insert(at / kPage);
    return pages;
}

} // namespace fanion::test
