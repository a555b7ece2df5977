// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/store/durable_commits.h"

#include "app/ctl/bench/bench_post.h"
#include "app/ctl/bench/must.h"
#include "app/ctl/bench/scratch_folder.h"
#include "app/ctl/bench/step_clock.h"
#include "app/ctl/bench/stopwatch.h"
#include "core/store/sqlite_database.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/store/drawn_board.h"

#include <format>

namespace fanion::bench {

namespace {

using ctl::must;
constexpr std::size_t kBlock = 100;

/** A post with a board in its file, open for writing. */
struct Desk {
    explicit Desk(const DurableCommits &size) : random(size.seed), board(size.seed, size.objects) {
        for (std::size_t i = 0; i < size.objects; ++i)
            perform();
        post->commit();
    }
    void perform() {
        clock.step();
        post->perform(board.next());
    }
    /** A change in a run of its own, durable; gives the bytes of the run. */
    Bytes write() {
        perform();
        Bytes run = std::move(post->seal().value().bytes);
        post->commit();
        return run;
    }

    ctl::ScratchFolder folder;
    ctl::StepClock clock;
    test::SeededRandom random;
    DrawnBoard board;
    std::unique_ptr<ctl::BenchPost> post = ctl::BenchPost::found(folder.file("a.fanion"), {clock, random});
};

/** A table of rows with some bytes, each durable by itself: the least SQLite can do. */
class BareTable {
public:
    explicit BareTable(const std::filesystem::path &file)
        : m_database(must(SqliteDatabase::open(file, SqliteDatabase::Mode::Create))), m_insert(prepared()) {}
    void insert(ByteView bytes) { must(m_insert.bind(1, bytes).run()); }

private:
    SqliteStatement prepared() {
        static_cast<void>(must(m_database.text("PRAGMA journal_mode=WAL")));
        must(m_database.run("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"));
        return must(m_database.prepare("INSERT INTO row (bytes) VALUES (?)"));
    }
    SqliteDatabase m_database; // synchronous=FULL, as the store's
    SqliteStatement m_insert;
};

} // namespace

void DurableCommits::printSingle() const {
    Figure ours{"store.commit.single", "op/s", true};
    Figure bare{"store.commit.bareSqlite", "op/s", true};
    Figure ratio{"store.commit.single.ofBareSqlite", "ratio", true, {}, 0.9};
    for (int run = 0; run < runs; ++run) {
        Desk desk(*this);
        BareTable table(desk.folder.file("bare.sqlite"));
        double oursSeconds = 0;
        double bareSeconds = 0;
        for (std::size_t done = 0; done < commits; done += kBlock) {
            std::vector<Bytes> written;
            for (std::size_t i = 0; i < kBlock; ++i) {
                const ctl::Stopwatch watch;
                written.push_back(desk.write());
                oursSeconds += watch.seconds();
            }
            for (const Bytes &bytes : written) {
                const ctl::Stopwatch watch;
                table.insert(bytes);
                bareSeconds += watch.seconds();
            }
        }
        ours.runs.push_back(static_cast<double>(commits) / oursSeconds);
        bare.runs.push_back(static_cast<double>(commits) / bareSeconds);
        ratio.runs.push_back(bareSeconds / oursSeconds);
    }
    print(ours, seed);
    print(bare, seed);
    print(ratio, seed);
}

void DurableCommits::printGroups() const {
    for (const std::size_t together : {1, 10, 100, 1000}) {
        Figure figure{std::format("store.commit.group{}", together), "op/s", true};
        const std::size_t times = together == 1000 ? 10 : 50;
        for (int run = 0; run < runs; ++run) {
            Desk desk(*this);
            const ctl::Stopwatch watch;
            for (std::size_t group = 0; group < times; ++group) {
                for (std::size_t i = 0; i < together; ++i)
                    desk.perform();
                desk.post->commit();
            }
            figure.runs.push_back(static_cast<double>(times * together) / watch.seconds());
        }
        print(figure, seed);
    }
}

} // namespace fanion::bench
