// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-crdt [--json]: the merge types by themselves. Always prints JSON lines.
#include "core/crdt/move_tree.h"
#include "tests/bench/figure/figure.h"
#include "tests/support/test_environment.h"

#include <chrono>
#include <functional>

namespace fanion::bench {
namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr std::uint64_t kNodes = 10'000;
constexpr int kRuns = 9;

double secondsOf(const std::function<void()> &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** Places of 10,000 nodes: every tenth a group at the top level, the rest in groups, in no order. */
class Places {
public:
    Places() {
        m_names.intern({});
        for (std::uint64_t i = 1; i <= kNodes; ++i) {
            const auto parent = i % 10 == 0 ? EntityId() : anyGroup();
            all.push_back({{i}, {{parent, *orderKeyBetween({}, {}, random)}, tag()}});
        }
    }
    EntityId anyGroup() { return {(1 + random.below(kNodes / 10)) * 10}; }
    WriteTag tag() { return {{++m_time}, {0, static_cast<std::uint32_t>(m_time)}, 0, 0}; }
    [[nodiscard]] const LogNames &names() const { return m_names; }

    test::SeededRandom random{kSeed};
    std::vector<std::pair<EntityId, MoveTree::Placement>> all;

private:
    LogNames m_names;
    std::uint64_t m_time = 0;
};

void benchTree() {
    Figure derive{"crdt.tree.derive.10k", "ms", false, {}, 5, {}, {}};
    Figure move{"crdt.tree.move.leaf", "us", false, {}, 10, {}, {}};
    Figure group{"crdt.tree.move.group", "us", false, {}, 10, {}, {}};
    Places places;
    for (int run = 0; run < kRuns; ++run) {
        MoveTree tree(places.names());
        derive.runs.push_back(secondsOf([&] {
                                  for (const auto &[node, place] : places.all)
                                      tree.set(node, place);
                                  for (const auto root : tree.roots())
                                      static_cast<void>(tree.childrenOf(root));
                              }) *
                              1e3);
        const auto moves = [&](bool isGroup) {
            return secondsOf([&] {
                       for (std::uint64_t i = 0; i < kNodes; ++i) {
                           const auto node = isGroup ? places.anyGroup() : EntityId{1 + places.random.below(1000) * 10};
                           tree.place(node, places.anyGroup(), {1, 2, 3, 4, 5}, places.tag());
                       }
                   }) *
                   1e6 / kNodes;
        };
        move.runs.push_back(moves(false));
        group.runs.push_back(moves(true)); // groups go into each other: chains and cycles
    }
    print(derive, kSeed);
    print(move, kSeed);
    print(group, kSeed);
}

} // namespace
} // namespace fanion::bench

int main() {
    fanion::bench::benchTree();
}
