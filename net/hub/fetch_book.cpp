// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/fetch_book.h"

#include "net/wire/limits.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace {
constexpr std::size_t kLookedAt = 4'096;    ///< missing pieces, 256 MiB of them
constexpr std::size_t kPartials = 64;       ///< pieces of which a part is here, 4 MiB
constexpr std::int64_t kSilent = 20'000;    ///< a piece that brought nothing for so long is asked of another
constexpr std::int64_t kLongest = 600'000;  ///< and one that takes longer than that on any line
constexpr std::int64_t kLacksFirst = 2'000; ///< a post that lacks something is asked again, then twice as late…
constexpr std::int64_t kLacksLast = 60'000; ///< … up to this
constexpr std::int64_t kPause = 30'000;     ///< after a failing disk, or a full one
constexpr std::int64_t kDueEvery = 1'000;
} // namespace

void FetchBook::clear() {
    m_version.reset();
    m_missing.clear();
    m_asked.clear();
    m_partial.clear();
    m_ofOne.clear();
    m_lacks.clear();
    m_pausedUntil = 0;
}

FetchBook::Version FetchBook::versionOf(const SyncTarget &target) {
    const auto *packs = target.packs();
    return {target.attachmentsVersion(), packs != nullptr ? packs->version() : 0};
}

bool FetchBook::isDue(const SyncTarget &target) {
    const auto now = m_clock.monotonicNow();
    if (m_version == versionOf(target) && now < wakeAt()) return false;
    m_dueAt = now + kDueEvery;
    return true;
}

void FetchBook::look(const SyncTarget &target) {
    const auto version = versionOf(target);
    if (m_version == version) return;
    m_version = version;
    m_missing = target.missingPieces(kLookedAt);
    if (const auto *packs = target.packs(); packs != nullptr && m_missing.size() < kLookedAt) {
        const auto more = packs->missing(kLookedAt - m_missing.size());
        m_missing.insert(m_missing.end(), more.begin(), more.end());
    }
    const auto isOver = [this](const auto &entry) { // it came on a stick, or was detached
        return std::ranges::find(m_missing, entry.first) == m_missing.end();
    };
    std::erase_if(m_partial, isOver);
    for (auto &[session, asked] : m_asked)
        std::erase_if(asked, isOver);
}

/** Asked for in vain: another may be asked, and that one again later. */
void FetchBook::giveUpSilent() {
    const auto now = m_clock.monotonicNow();
    for (auto &of : m_asked) {
        const ConnectionId session = of.first;
        std::erase_if(of.second, [&](const auto &entry) {
            const Ask &ask = entry.second;
            const bool isSilent = now - ask.heardAt >= kSilent || now - ask.askedAt >= kLongest;
            if (isSilent) lacks(session, entry.first);
            return isSilent;
        });
    }
}

void FetchBook::lacks(ConnectionId session, const Piece &piece) {
    auto &lack = m_lacks[{session, piece.id}];
    forgetOfOne(session, piece);
    const auto now = m_clock.monotonicNow();
    if (now < lack.until) return; // so does a piece asked for beside it
    lack.wait = std::clamp(lack.wait * 2, kLacksFirst, kLacksLast);
    lack.until = now + lack.wait;
}

bool FetchBook::isOnItsWay(const Piece &piece) const {
    return std::ranges::any_of(m_asked, [&](const auto &entry) { return entry.second.contains(piece); });
}

std::vector<wire::Wanted> FetchBook::ask(ConnectionId session, const SyncTarget &target, bool givesPack) {
    const auto now = m_clock.monotonicNow();
    std::vector<wire::Wanted> wanted;
    if (now < m_pausedUntil) return wanted;
    look(target);
    if (m_missing.empty()) return wanted;
    giveUpSilent();
    auto &asked = m_asked[session];
    const auto before = asked.size();
    const auto *packs = target.packs();
    const auto isOfPack = [packs](const Piece &piece) { return packs != nullptr && packs->knows(piece); };
    for (const auto &piece : m_missing) {
        if (asked.size() == limits::kPiecesAsked) break;
        // One place stays free for what the incident needs.
        if (isOfPack(piece) && (!givesPack || asked.size() >= limits::kPackPiecesAsked)) break;
        const auto lack = m_lacks.find({session, piece.id});
        if (lack != m_lacks.end() && now < lack->second.until) continue;
        if (!isOnItsWay(piece)) asked[piece] = {now, now};
    }
    if (asked.size() == before) return wanted;
    for (const auto &[piece, ask] : asked) {
        const auto partial = m_partial.find(piece);
        const auto from = partial == m_partial.end() ? 0 : partial->second.bytes.size();
        wanted.push_back({piece, static_cast<std::uint32_t>(from)});
    }
    return wanted;
}

Result<FetchBook::Taken> FetchBook::take(ConnectionId session, const wire::PiecePart &part, SyncTarget &target) {
    const auto of = m_asked.find(session);
    if (of == m_asked.end() || !of->second.contains(part.piece)) return Taken::Unasked;
    if (part.size == 0) {
        of->second.erase(part.piece);
        lacks(session, part.piece);
        return Taken::Nothing;
    }
    if (!m_partial.contains(part.piece)) makeRoom();
    auto &partial = m_partial[part.piece];
    if (partial.size != part.size) partial = {{}, part.size, {}};
    const auto held = partial.bytes.size();
    if (part.from > held || part.from + part.bytes.size() <= held) return Taken::Part; // nothing new, or a gap
    of->second[part.piece].heardAt = m_clock.monotonicNow();
    const auto fresh = part.bytes.begin() + static_cast<std::ptrdiff_t>(held - part.from);
    partial.bytes.insert(partial.bytes.end(), fresh, part.bytes.end());
    partial.from.insert(session);
    if (partial.bytes.size() < partial.size) return Taken::Part;
    m_lacks.erase({session, part.piece.id});
    auto whole = std::move(partial);
    return finish(part.piece, std::move(whole), target);
}

Result<FetchBook::Taken> FetchBook::finish(const Piece &piece, Partial partial, SyncTarget &target) {
    forget(piece);
    auto *packs = target.packs();
    const auto taken = packs != nullptr && packs->knows(piece) ? packs->take(piece, partial.bytes)
                                                               : target.takePiece(piece, partial.bytes);
    if (taken) {
        m_ofOne.erase(piece);
        std::erase(m_missing, piece);
        if (piece.isList() || m_missing.empty()) m_version.reset(); // now its chunks, or what was beyond kLookedAt
        return Taken::Whole;
    }
    if (taken.error().code != ErrorCode::Corrupt) {
        m_pausedUntil = m_clock.monotonicNow() + kPause;
        return std::unexpected(taken.error());
    }
    if (partial.from.size() == 1) return Taken::Wrong;
    m_ofOne.insert(piece);
    return Taken::Again;
}

/** What nobody is asked for now is forgotten first: at most the sessions' own pieces are left then. */
void FetchBook::makeRoom() {
    for (auto entry = m_partial.begin(); entry != m_partial.end() && m_partial.size() >= kPartials;)
        entry = isOnItsWay(entry->first) ? std::next(entry) : m_partial.erase(entry);
}

void FetchBook::forget(const Piece &piece) {
    m_partial.erase(piece);
    for (auto &[session, asked] : m_asked)
        asked.erase(piece);
}

/** What one session began of a piece that is to come from one alone is of no use to another. */
void FetchBook::forgetOfOne(ConnectionId session, const Piece &piece) {
    const auto partial = m_partial.find(piece);
    const bool isIts = partial != m_partial.end() && partial->second.from.contains(session);
    if (isIts && m_ofOne.contains(piece)) m_partial.erase(partial);
}

void FetchBook::gone(ConnectionId session) {
    m_asked.erase(session);
    std::erase_if(m_lacks, [session](const auto &entry) { return entry.first.first == session; });
    for (const auto &piece : m_ofOne)
        forgetOfOne(session, piece);
}

std::int64_t FetchBook::wakeAt() const {
    if (m_missing.empty()) return std::numeric_limits<std::int64_t>::max();
    return std::max(m_dueAt, m_pausedUntil);
}

} // namespace fanion::net
