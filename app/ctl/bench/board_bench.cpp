// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/board_bench.h"

#include "app/ctl/bench/fresh_load.h"
#include "app/ctl/bench/must.h"
#include "app/ctl/bench/stopwatch.h"

#include <algorithm>
#include <utility>

namespace fanion::ctl {

namespace {

using Act = BoardWorkload::Act;
/** Commits of the durable part: enough for a figure, and seconds where a disk takes milliseconds to write. */
constexpr std::size_t kDurable = 1000;

} // namespace

BoardBench::BoardBench(BoardWorkload workload, Random &random)
    : m_workload(std::move(workload)), m_cluster(m_workload.replicas, random) {
    for (std::size_t i = 0; i < m_cluster.size(); ++i)
        m_runs.emplace_back(m_cluster.post(i));
}

nlohmann::ordered_json BoardBench::run() {
    replay();
    tellPhases();
    tellState();
    measureSaved();
    measureJoin();
    measureOffline();
    return std::move(m_figures);
}

Intent BoardBench::intentOf(const BoardWorkload::Line &line) const {
    const BoardRow &row = m_workload.rows[line.object];
    const auto &fields = board_row::fields();
    if (line.act != Act::Create)
        return intent::Set{board_row::idOf(row), fields[line.column - 1], board_row::toField(line.column, line.value)};
    intent::Add add{Kind::Symbol, {}, board_row::idOf(row)};
    for (std::size_t column = 1; column < kColumns; ++column)
        add.fields.emplace_back(fields[column - 1], board_row::toField(column, row[column]));
    return add;
}

void BoardBench::plan(const BoardWorkload::Line &line) {
    m_planned.emplace_back(line.replica, intentOf(line));
    const BoardRow &row = m_workload.rows[line.object];
    if (line.act == Act::Create)
        m_expected.put(row);
    else
        m_expected.put(std::get<std::string>(row[0]), line.column, line.value);
}

void BoardBench::perform(Latencies &times) {
    for (const auto &[replica, intent] : std::exchange(m_planned, {})) {
        m_cluster.clock().step();
        m_runs[replica].perform(intent, times);
    }
}

void BoardBench::replay() {
    Phase *phase = &m_create;
    for (const auto &line : m_workload.lines) {
        if (line.act == Act::Sync) {
            perform(phase->local);
            sync(*phase);
            phase = &m_update;
        } else if (line.act == Act::Create || line.act == Act::Update) {
            plan(line);
        }
    }
}

void BoardBench::sync(Phase &phase) {
    std::vector<std::vector<BenchMessage>> outbox;
    for (SealedRuns &runs : m_runs) {
        outbox.push_back(runs.take(phase.local));
        for (const BenchMessage &message : outbox.back())
            phase.sizes.add(message);
    }
    for (std::size_t to = 0; to < m_runs.size(); ++to)
        for (std::size_t from = 0; from < m_runs.size(); ++from)
            if (from != to) deliver(outbox[from], m_cluster.post(to), phase.remote);
}

void BoardBench::tellPhases() {
    m_figures["create_ops_s"] = m_create.local.perSecond();
    m_figures["local_ops_s"] = m_update.local.perSecond();
    m_figures["local_p50_us"] = m_update.local.quantile(0.5);
    m_figures["local_p99_us"] = m_update.local.quantile(0.99);
    m_figures["remote_ops_s"] = m_update.remote.perSecond();
    m_figures["remote_p50_us"] = m_update.remote.quantile(0.5);
    m_figures["remote_p99_us"] = m_update.remote.quantile(0.99);
    // A run mixes fields, so there are no msg_bytes_pos, _status and _label; but creations have runs of their own.
    if (const auto mean = m_update.sizes.mean()) m_figures["msg_bytes"] = *mean;
    if (const auto mean = m_create.sizes.mean()) m_figures["msg_bytes_create"] = *mean;
}

void BoardBench::tellState() {
    std::vector<std::string> digests;
    for (std::size_t i = 0; i < m_cluster.size(); ++i)
        digests.push_back(BoardTable::of(m_cluster.post(i)).digest());
    m_figures["converged"] = std::ranges::all_of(digests, [&](const auto &one) { return one == digests[0]; });
    m_state = digests[0];
    m_figures["state"] = m_state;
    m_figures["lww_mismatch_fields"] = BoardTable::of(m_cluster.post(0)).mismatches(m_expected);
}

void BoardBench::measureSaved() {
    const auto file = m_cluster.folder().file("saved.fanion");
    BenchPost &post = m_cluster.post(0);
    const Stopwatch watch;
    post.save();
    m_figures["save_ms"] = watch.milliseconds();
    post.copyFile(file);
    m_figures["saved_bytes"] = std::filesystem::file_size(file);
    const auto loaded = FreshLoad(file, "board").measure();
    for (const char *key : {"load_ms", "load_read_ms", "rss_loaded_mb", "rss_doc_mb"})
        m_figures[key] = loaded.at(key);
    m_figures["loaded_equal"] = loaded.at("check") == m_state;
    measureDurable();
}

void BoardBench::measureDurable() {
    const auto post =
        BenchPost::open(m_cluster.folder().file("saved.fanion"), m_cluster.post(0).identity(), m_cluster.environment());
    Latencies times;
    for (const auto &line : m_workload.lines) {
        if (line.act != Act::Update || times.count() == kDurable) continue;
        m_cluster.clock().step();
        const Intent intent = intentOf(line);
        const Stopwatch watch;
        post->perform(intent);
        post->commit();
        times.add(watch.seconds());
    }
    if (times.count() > 0) m_figures["durable_local_ops_s"] = times.perSecond();
}

void BoardBench::measureJoin() {
    BenchPost &running = m_cluster.post(1);
    running.save(); // as any post does when it is idle: what is old is packed
    const auto joiner = BenchPost::empty(m_cluster.folder().file("join.fanion"), m_cluster.environment(), running);
    const Stopwatch watch;
    const BenchParcel all = running.exportAfter({});
    joiner->import(all);
    m_figures["join_ms"] = watch.milliseconds();
    m_figures["join_bytes"] = all.bytes();
    m_figures["join_equal"] = BoardTable::of(*joiner).digest() == m_state;
}

void BoardBench::measureOffline() {
    BenchPost &a = m_cluster.post(0);
    BenchPost &b = m_cluster.post(1);
    const Frontier beforeA = a.frontier();
    const Frontier beforeB = b.frontier();
    Latencies local;
    for (const auto &line : m_workload.lines)
        if (line.act == Act::Offline) plan(line);
    perform(local);
    static_cast<void>(m_runs[0].take(local));
    static_cast<void>(m_runs[1].take(local));
    m_figures["offline_local_ms"] = local.sum() * 1e3;
    a.commit(); // only what is durable is told to others; what that costs is durable_local_ops_s
    b.commit();
    const Stopwatch watch;
    const BenchParcel fromA = a.exportAfter(beforeB);
    const BenchParcel fromB = b.exportAfter(beforeA);
    b.import(fromA);
    a.import(fromB);
    m_figures["merge_ms"] = watch.milliseconds();
    m_figures["merge_bytes"] = fromA.bytes() + fromB.bytes();
    const BoardTable table = BoardTable::of(a);
    m_figures["merge_equal"] = table.digest() == BoardTable::of(b).digest();
    m_figures["merge_state"] = table.digest();
    m_figures["merge_lww_mismatch_fields"] = table.mismatches(m_expected);
    m_figures["signed"] = true;
    m_figures["notes"] =
        "signed and checked; a message is a run of up to 256 changes under one signature, as the core makes when it "
        "commits a burst (a lone change has a signature to itself); msg_bytes is a run's bytes over its changes, not "
        "told by field as runs mix them; each transaction is timed alone, sealing is in local's sum; remote p50 and "
        "p99: a run's time over its changes; the clock of all posts goes on by 1 ms a line; merge and join read what "
        "is committed already; memory after malloc_trim";
}

} // namespace fanion::ctl
