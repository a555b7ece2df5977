// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/content_key.h"
#include "core/log/frontier.h"
#include "core/log/membership.h"
#include "core/replica/replica.h"
#include "net/pack_store.h"
#include "net/piece.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fanion::net {

/** What became of changes a peer sent. */
struct Delivery {
    std::size_t accepted = 0;
    std::size_t duplicates = 0;
    std::size_t waiting = 0;
    std::vector<Error> refused; ///< the peer sent something no honest post sends (or its role forbids it)
};

/**
 * What the network needs of an incident. Implemented over Incident by app/post, over memory in tests. All calls come
 * on the engine's thread; accept() only stages: the owner commits and then tells the node what became durable.
 */
class SyncTarget {
public:
    virtual ~SyncTarget() = default;

    [[nodiscard]] virtual IncidentId incident() const = 0;
    /** Null while the member list isn't known yet (a guest that was just admitted) or the post is no member. */
    [[nodiscard]] virtual const Member *member(const PostId &post) const = 0;
    [[nodiscard]] virtual std::vector<Member> members() const = 0;
    /** The content key that is in use, when this post has it and the log says that \p post was handed it too. */
    [[nodiscard]] virtual const ContentKey *contentKey(const PostId &post) const = 0;
    /** What is durable here. */
    [[nodiscard]] virtual const Frontier &frontier() const = 0;
    /**
     * Durable changes that a post with `theirs` lacks, in causal order, up to about `maxBytes` (at least one when any
     * is missing). The session remembers what it sent by their log, sequence and hash, so it never asks for one twice.
     */
    [[nodiscard]] virtual Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs,
                                                                      std::size_t maxBytes) const = 0;
    /** Stages changes from a peer. Never called from inside one of the owner's calls to Node. */
    virtual Delivery accept(const PostId &from, std::span<const Bytes> changes) = 0;

    // Attached files. They are no changes: who has a piece of one gives it to who asks.
    /** Another number when the board may refer to other attached files than before. */
    [[nodiscard]] virtual std::uint64_t attachmentsVersion() const = 0;
    /** What the board refers to and isn't here, at most `most` pieces, in the order in which they are wanted. */
    [[nodiscard]] virtual std::vector<Piece> missingPieces(std::size_t most) const = 0;
    /** NotFound when it isn't here (yet). */
    [[nodiscard]] virtual Result<Bytes> piece(const Piece &piece) const = 0;
    /** Untrusted; durable at once. Corrupt unless it is what its hash says; other errors: it can't be kept. */
    virtual Result<void> takePiece(const Piece &piece, ByteView bytes) = 0;
    /** What is given and fetched beside the incident, or null. */
    [[nodiscard]] virtual PackStore *packs() const { return nullptr; }

    /**
     * A guest showed an invitation: `inviteKey` and a signature by it over ("fanion-invite", incident, guest).
     * Admits the guest (a change; staging it is enough, the owner's commit follows) when the invitation stands and has
     * not expired; Refused otherwise. The session goes on as soon as member(guest) answers.
     */
    virtual Result<void> admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view name,
                                      std::string_view function) = 0;
};

} // namespace fanion::net
