// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fork_book.h"

#include "core/base/varint.h"

namespace fanion {

namespace {

template <typename Id>
Id readId(VarintReader &in) {
    return Id::fromBytes(asBytes(in.take(Id::size()))).value_or(Id{});
}

} // namespace

namespace fork_book {

Bytes encode(const std::vector<Fork> &forks) {
    std::string out;
    putVarint(out, forks.size());
    for (const auto &[branch, cut] : forks) {
        out += asText(branch.log.post.view());
        putVarint(out, branch.log.incarnation);
        out += asText(branch.log.branch.view());
        putVarint(out, branch.first);
        out += asText(branch.before.view());
        putVarint(out, cut ? 1 : 0);
        if (cut) out += asText(cut->branch.view());
    }
    const auto bytes = asBytes(out);
    return {bytes.begin(), bytes.end()};
}

std::optional<std::vector<Fork>> decode(ByteView bytes) {
    VarintReader in(asText(bytes));
    std::vector<Fork> forks;
    for (auto count = in.nextMinimal(); count > 0 && !in.failed(); --count) {
        Fork fork;
        auto &branch = fork.branch;
        branch.log.post = readId<PostId>(in);
        branch.log.incarnation = in.nextMinimal();
        branch.log.branch = readId<ChangeHash>(in);
        const auto first = in.nextMinimal();
        branch.first = static_cast<std::uint32_t>(first);
        branch.before = readId<ChangeHash>(in);
        if (in.nextMinimal() == 1) fork.cut = LogId{branch.log.post, branch.log.incarnation, readId<ChangeHash>(in)};
        if (in.failed() || first < 1 || first > UINT32_MAX || !branch.log.isBranch()) return std::nullopt;
        forks.push_back(std::move(fork));
    }
    if (in.failed() || !in.isAtEnd()) return std::nullopt;
    return forks;
}

} // namespace fork_book

} // namespace fanion
