// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a replica, unpacked: four bytes with the length of the first page, it, then the second page. What is
// taken must be usable: shown, hashed, written on, kept again.
#include "tests/support/test_post.h"

#include <zstd.h>

#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

Bytes pack(ByteView plain) {
    Bytes packed(ZSTD_compressBound(plain.size()));
    packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 1));
    return packed;
}

class NoArchive final : public Archive {
public:
    std::optional<ChangeHash> hashOf(const LogId &, std::uint32_t) const override { return std::nullopt; }
    Result<void> visit(const std::function<void(const Stored &)> &) const override { return {}; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size < 4) return 0;
    ByteView rest(data + 4, size - 4);
    const auto length = std::min<std::size_t>(data[0] | data[1] << 8 | data[2] << 16, rest.size());
    const auto head = pack(rest.first(length));
    const auto page = pack(rest.subspan(length));
    const NoArchive archive;
    test::ManualClock clock;
    test::SeededRandom random(1);
    Replica replica({clock, random});
    replica.follow(IncidentId{{1}});
    replica.useArchive(archive);
    const bool isRestored = replica.restore([&](std::int64_t number) -> std::optional<Bytes> {
        if (number > 1) return std::nullopt;
        return number == 0 ? head : page;
    });
    if (!isRestored) return 0;
    replica.endLoading();
    replica.writeAs(Identity::generate(random));
    static_cast<void>(replica.stateHash());
    static_cast<void>(replica.members());
    for (const auto &[id, entity] : replica.board()) {
        const Intent intent = intent::Set{id, Field::Label, "x"};
        static_cast<void>(replica.perform({&intent, 1}));
    }
    static_cast<void>(replica.takePages());
    return 0;
}
