// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/receipt_book.h"

#include <algorithm>
#include <optional>

namespace fanion::app {

namespace {

void put(Bytes &out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/** Takes values off the front; nothing more once something was missing. */
class Reader {
public:
    explicit Reader(ByteView bytes) : m_rest(bytes) {}

    std::uint64_t number(std::size_t bytes) {
        if (!has(bytes)) return 0;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value |= std::uint64_t{m_rest[i]} << (8 * i);
        m_rest = m_rest.subspan(bytes);
        return value;
    }
    template <typename Id>
    Id id() {
        if (!has(Id::size())) return {};
        const Id id = *Id::fromBytes(m_rest.first(Id::size()));
        m_rest = m_rest.subspan(Id::size());
        return id;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    bool has(std::size_t bytes) {
        m_isGood = m_isGood && m_rest.size() >= bytes;
        return m_isGood;
    }

    ByteView m_rest;
    bool m_isGood = true;
};

} // namespace

Bytes encodeReceipts(const ReceiptBook &book) {
    Bytes out;
    for (const auto &[post, frontier] : book) {
        out.insert(out.end(), post.bytes.begin(), post.bytes.end());
        put(out, frontier.size(), 4);
        for (const auto &[log, head] : frontier) {
            out.insert(out.end(), log.post.bytes.begin(), log.post.bytes.end());
            put(out, log.incarnation, 8);
            out.insert(out.end(), log.branch.bytes.begin(), log.branch.bytes.end());
            put(out, head.sequence, 4);
            out.insert(out.end(), head.hash.bytes.begin(), head.hash.bytes.end());
        }
    }
    return out;
}

ReceiptBook decodeReceipts(ByteView bytes) {
    ReceiptBook book;
    Reader in(bytes);
    while (in.isGood() && !in.isAtEnd()) {
        Frontier &frontier = book[in.id<PostId>()];
        for (std::uint64_t left = in.number(4); left > 0 && in.isGood(); --left) {
            LogId log;
            log.post = in.id<PostId>();
            log.incarnation = in.number(8);
            log.branch = in.id<ChangeHash>();
            LogHead &head = frontier[log];
            head.sequence = in.number(4);
            head.hash = in.id<ChangeHash>();
        }
    }
    return in.isGood() ? book : ReceiptBook();
}

} // namespace fanion::app
