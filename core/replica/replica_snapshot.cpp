// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ahead.h"
#include "core/base/varint.h"
#include "core/replica/replica_impl.h"

#include <zstd.h>

// The replica as pages for its own store. Page 0, numbers as varints: version; the ChangeLog; the changes of membership
// and keys with their places; the changes that do not count; how much each post wrote in a later version; the number of
// pages that follow, each of a part of the board. Each page is one zstd frame with a checksum.

namespace fanion {

namespace {

/** Of the pages; another one is not read: the log is replayed instead. */
constexpr std::uint64_t kVersion = 4;
constexpr int kLevel = 5;
/** No page is larger: an incident of a million changes and thousands of logs stays well below. */
constexpr std::size_t kMostUnpacked = 512 * 1024 * 1024;

Bytes pack(std::string_view plain) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    Bytes packed(ZSTD_compressBound(plain.size()));
    packed.resize(ZSTD_compress2(context.get(), packed.data(), packed.size(), plain.data(), plain.size()));
    return packed;
}

std::optional<std::string> unpack(ByteView packed) {
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > kMostUnpacked) return std::nullopt;
    std::string plain(size, '\0');
    if (ZSTD_decompress(plain.data(), size, packed.data(), packed.size()) != size) return std::nullopt;
    return plain;
}

} // namespace

std::map<std::int64_t, Bytes> Replica::Impl::takePages() {
    std::map<std::int64_t, Bytes> pages;
    for (const auto &[number, plain] : board.takePages())
        pages.emplace(std::int64_t{number} + 1, pack(plain));
    std::string head;
    putVarint(head, kVersion);
    log.encode(head);
    putVarint(head, m_membership.size());
    for (const auto &act : m_membership) {
        putVarint(head, act.dot.log);
        putVarint(head, act.dot.sequence);
        putVarint(head, act.before.value);
        putVarint(head, act.body.size());
        head += asText(act.body);
    }
    putVarint(head, m_void.size());
    for (const auto dot : m_void) {
        putVarint(head, dot.log);
        putVarint(head, dot.sequence);
    }
    putVarint(head, newerOperations.size());
    for (const auto &[post, count] : newerOperations) {
        head += asText(post.view());
        putVarint(head, count);
    }
    putVarint(head, board.pageCount());
    pages.emplace(0, pack(head));
    return pages;
}

bool Replica::Impl::restore(const PageSource &source) {
    const auto packed = source(0);
    const auto head = packed ? unpack(*packed) : std::nullopt;
    if (!head) return false;
    VarintReader in(*head);
    if (in.nextMinimal() != kVersion || !log.decode(in)) return false;
    const auto isHere = [this](Dot dot) {
        return dot.log < log.names().size() && dot.sequence >= 1 && dot.sequence <= log.length(dot.log);
    };
    const auto dot = [&] {
        const auto logIndex = static_cast<LogIndex>(in.nextMinimal());
        return Dot{logIndex, static_cast<std::uint32_t>(in.nextMinimal())};
    };
    Change change;
    for (auto count = in.nextMinimal(); count > 0; --count) {
        MembershipChange act;
        act.dot = dot();
        act.before.value = in.nextMinimal();
        const auto body = asBytes(in.take(in.nextMinimal()));
        if (in.failed() || !isHere(act.dot)) return false;
        act.body.assign(body.begin(), body.end());
        const change_codec::Place place{log.names().name(act.dot.log).trunk(), act.dot.sequence, act.before};
        if (!change_codec::decode(act.body, place, change)) return false;
        authority.record(change, act.dot, *incident);
        epochs.record(change, act.dot);
        m_membership.push_back(std::move(act));
    }
    for (auto count = in.nextMinimal(); count > 0 && !in.failed(); --count) {
        const auto isVoid = dot();
        if (!isHere(isVoid)) return false;
        m_void.insert(m_void.end(), isVoid);
    }
    for (auto count = in.nextMinimal(); count > 0 && !in.failed(); --count) {
        const auto post = PostId::fromBytes(asBytes(in.take(sizeof(PostId::bytes))));
        if (!post) return false;
        newerOperations[*post] = in.nextMinimal();
    }
    const auto pages = in.nextMinimal();
    if (in.failed() || !in.isAtEnd() || pages > UINT32_MAX) return false;
    if (!restoreBoard(source, static_cast<std::int64_t>(pages))) return false;
    for (LogIndex index = 0; index < log.names().size(); ++index)
        m_clock.observe(log.timeOfHead(index));
    return true;
}

bool Replica::Impl::restoreBoard(const PageSource &source, std::int64_t pages) {
    board.expectPages(static_cast<std::uint32_t>(pages));
    Ahead<std::optional<BoardPage>> ahead(pages > 1 ? SIZE_MAX : 0);
    std::int64_t next = 1;
    bool isThere = true;
    while (true) {
        for (; isThere && next <= pages && ahead.hasRoom(); ++next) {
            auto stored = source(next);
            isThere = stored.has_value();
            if (isThere) {
                ahead.add([packed = std::move(*stored), &names = log.names()]() -> std::optional<BoardPage> {
                    auto page = unpack(packed);
                    return page ? BoardPage::read(std::move(*page), names) : std::nullopt;
                });
            }
        }
        if (ahead.isEmpty()) return isThere;
        auto page = ahead.take();
        if (!page || !board.restorePage(std::move(*page))) return false;
    }
}

} // namespace fanion
