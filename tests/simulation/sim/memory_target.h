// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync_target.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace fanion::sim {

/**
 * An incident's log in memory, with the rules that matter to net and none of the board's: dense logs, causal order,
 * durable only after commit(), members admitted and revoked by changes, observers refused. Its changes carry no
 * signatures (the hash stands for them), so thousands of seeds are cheap.
 */
class MemoryTarget : public net::SyncTarget {
public:
    /** The founder's copy: its first change makes it the first commander. */
    MemoryTarget(const IncidentId &incident, const PostId &self, std::uint64_t incarnation);

    void found();
    void write(ByteView payload);
    /** A file of so many chunks is attached, and here. */
    AttachmentId attach(std::uint32_t chunks);
    /** Of an attached file that the log tells of, all pieces are here. */
    [[nodiscard]] bool isWhole(const AttachmentId &id) const;
    void admit(const PostId &post, Role role);
    void revoke(const PostId &post);
    void invite(ByteView key, Role role, WallTime expiresAt);
    /** Makes what is staged durable; true when anything was. */
    bool commit();
    [[nodiscard]] bool hasStaged() const { return !m_staged.empty(); }
    /** What a power cut leaves; the post then writes in a new log. */
    void crash(std::uint64_t incarnation);

    [[nodiscard]] IncidentId incident() const override { return m_incident; }
    [[nodiscard]] const Member *member(const PostId &post) const override;
    [[nodiscard]] std::vector<Member> members() const override;
    [[nodiscard]] const ContentKey *contentKey(const PostId &post) const override;
    [[nodiscard]] const Frontier &frontier() const override { return m_durable; }
    [[nodiscard]] Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs,
                                                              std::size_t maxBytes) const override;
    [[nodiscard]] std::uint64_t attachmentsVersion() const override { return m_attached.size(); }
    [[nodiscard]] std::vector<net::Piece> missingPieces(std::size_t most) const override;
    [[nodiscard]] Result<Bytes> piece(const net::Piece &piece) const override;
    Result<void> takePiece(const net::Piece &piece, ByteView bytes) override;
    [[nodiscard]] net::PackStore *packs() const override { return packsInUse; }
    net::Delivery accept(const PostId &from, std::span<const Bytes> changes) override;
    Result<void> admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view name,
                              std::string_view function) override;

    [[nodiscard]] std::size_t changeCount() const { return m_changes.size(); }
    /** Pieces as they came, in their order. */
    [[nodiscard]] const std::vector<net::Piece> &taken() const { return m_taken; }
    [[nodiscard]] std::size_t duplicates() const { return m_duplicates; }
    WallTime now = 0; ///< for the expiry of invitations
    /** As if the log said that these posts were handed it. */
    std::optional<ContentKey> contentKeyInUse = {};
    std::set<PostId> contentKeyHolders = {};
    net::PackStore *packsInUse = nullptr;

private:
    enum class Act : std::uint8_t { Found = 1, Data, Admit, Revoke, Invite };
    struct Parsed {
        LogId log;
        std::uint64_t sequence = 0;
        std::map<LogId, std::uint64_t> needs;
        Act act{};
        Bytes payload;
    };
    [[nodiscard]] static Bytes encode(const Parsed &change);
    [[nodiscard]] static std::optional<Parsed> parse(ByteView bytes);
    void author(Act act, Bytes payload);
    void stage(const Parsed &change, Bytes bytes);
    void apply(const Parsed &change);
    [[nodiscard]] std::uint64_t stagedSequence(const LogId &log) const;
    [[nodiscard]] bool isReady(const Parsed &change) const;
    /** Nothing when the change may count. */
    [[nodiscard]] std::optional<Error> refusal(const Parsed &change) const;
    void takeWaiting(net::Delivery &delivery);

    IncidentId m_incident;
    LogId m_own;
    std::map<LogId, std::uint64_t> m_heads; ///< changes that no other needs yet
    Frontier m_durable;
    Frontier m_all; ///< with what is staged
    std::vector<ChangeRun> m_changes;
    std::map<LogId, std::vector<std::size_t>> m_index; ///< places in m_changes, by log
    std::map<AttachmentId, std::uint32_t> m_attached;  ///< how many chunks
    std::set<net::Piece> m_pieces;                     ///< that are here, on the disk
    std::vector<net::Piece> m_taken;
    std::vector<ChangeRun> m_staged;
    std::vector<Bytes> m_waiting;
    std::map<PostId, Member> m_members;
    std::map<Bytes, std::pair<Role, WallTime>> m_invitations;
    std::size_t m_duplicates = 0;
};

} // namespace fanion::sim
