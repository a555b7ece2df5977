// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/packs/pack_part.h"
#include "app/post/packs/pack_shelf.h"
#include "net/pack_store.h"

#include <functional>
#include <optional>

namespace fanion::app {

/** The packs as the network sees them: those on the shelf and the one that is fetched. Engine's thread. */
class PackExchange final : public net::PackStore {
public:
    /** Each may be called from within calls of the network; they may not change the exchange before that returns. */
    struct Hooks {
        std::function<void()> withdrawn;           ///< the shelf gives less than before
        std::function<void()> whole;               ///< the last piece has come
        std::function<void(const Error &)> failed; ///< the disk takes no more: nothing is fetched now
    };
    explicit PackExchange(Hooks hooks) : m_hooks(std::move(hooks)) {}

    [[nodiscard]] PackShelf &shelf() { return m_shelf; }
    /** Fetches this one from now on, instead of the one before. */
    void fetch(PackPart part);
    /** Fetches nothing any more; what came is on the disk. */
    void endFetching();
    [[nodiscard]] const std::optional<PackPart> &part() const { return m_part; }

    [[nodiscard]] std::uint64_t version() const override { return m_version; }
    [[nodiscard]] std::optional<net::PackOffer> fetched() const override;
    [[nodiscard]] std::vector<net::Piece> missing(std::size_t most) const override;
    [[nodiscard]] bool knows(const net::Piece &piece) const override;
    [[nodiscard]] Result<Bytes> piece(const net::Piece &piece) override;
    Result<void> take(const net::Piece &piece, ByteView bytes) override;

private:
    Hooks m_hooks;
    PackShelf m_shelf;
    std::optional<PackPart> m_part;
    bool m_isOver = false; ///< of m_part: it is whole, or the disk failed
    std::uint64_t m_version = 1;
};

} // namespace fanion::app
