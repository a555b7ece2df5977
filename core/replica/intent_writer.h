// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/authority.h"
#include "core/model/intent.h"
#include "core/replica/change_builder.h"
#include "core/replica/tree_writer.h"

#include <functional>
#include <string>

namespace fanion {

/** Checks intents and writes them as operations. A refused intent leaves the rest to the caller's rollback. */
class IntentWriter {
public:
    /** \p nextNumber gives the text of the author's next number of a kind (isNumbered()). */
    IntentWriter(ChangeBuilder &builder, const Authority &authority, const ChangeLog &log, const Member &author,
                 Environment environment, std::function<std::string(Kind)> nextNumber);

    /** The entity made or touched; null for membership. */
    [[nodiscard]] Result<EntityId> write(const Intent &intent);

private:
    struct Target {
        const EntityState *state = nullptr;
        const FieldSpec *field = nullptr;
    };

    [[nodiscard]] Result<EntityId> put(const intent::Add &add);
    [[nodiscard]] Result<EntityId> put(const intent::Set &set);
    [[nodiscard]] Result<EntityId> put(const intent::Delete &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Restore &intent);
    [[nodiscard]] Result<EntityId> put(const intent::SetAdd &intent);
    [[nodiscard]] Result<EntityId> put(const intent::SetRemove &intent);
    [[nodiscard]] Result<EntityId> put(const intent::ListInsert &intent);
    [[nodiscard]] Result<EntityId> put(const intent::ListMove &intent);
    [[nodiscard]] Result<EntityId> put(const intent::ListRemove &intent);
    [[nodiscard]] Result<EntityId> put(const intent::CounterAdd &intent);
    [[nodiscard]] Result<EntityId> put(const intent::CounterReset &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Move &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Text &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Admit &intent);
    [[nodiscard]] Result<EntityId> put(const intent::ChangeRole &intent);
    [[nodiscard]] Result<EntityId> put(const intent::HandOver &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Revoke &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Invite &intent);
    [[nodiscard]] Result<EntityId> put(const intent::Profile &intent);

    /** An object of a kind this version knows, be it in the bin. */
    [[nodiscard]] Result<const EntityState *> entityOf(EntityId id) const;
    [[nodiscard]] Kind kindOf(const EntityState &state) const { return state.creation(m_builder->names()).kind; }
    /** The entity, which must not be in the bin, and its field, which must merge so. */
    [[nodiscard]] Result<Target> targetOf(EntityId id, Field field) const;
    [[nodiscard]] Result<Target> targetOf(EntityId id, Field field, Merge merge) const;
    [[nodiscard]] Result<std::vector<op::FieldValue>> registersOf(const intent::Add &add, const KindSpec &kind,
                                                                  EntityId id) const;
    [[nodiscard]] Result<EntityId> setTree(const intent::Set &set, const Target &target);
    [[nodiscard]] Result<EntityId> setCounter(const intent::Set &set, const Target &target);
    [[nodiscard]] TreeWriter treeOf(Kind kind) const;
    [[nodiscard]] Result<void> putCollections(const intent::Add &add, const KindSpec &kind, EntityId id);
    /** Number and both times of an object that has them. */
    void complete(Kind kind, std::vector<op::FieldValue> &fields);
    [[nodiscard]] Result<void> replaceText(const Target &target, const std::string &text);
    [[nodiscard]] Result<OrderKey> keyAt(EntityId id, Field field, std::size_t at, ItemId moving);
    [[nodiscard]] Result<void> requireCommander() const;
    [[nodiscard]] bool isLastCommander(const PostId &post) const;
    [[nodiscard]] EntityId drawId() const;

    ChangeBuilder *m_builder;
    const Authority *m_authority;
    const ChangeLog *m_log;
    const Member *m_author;
    Environment m_environment;
    std::function<std::string(Kind)> m_nextNumber;
};

/** The latest stamp of what an intent replaces: the stamp of its change must exceed it. */
[[nodiscard]] HybridTime latestStampReplaced(const Intent &intent, const BoardState &board, const Authority &authority,
                                             const PostId &author);
[[nodiscard]] HybridTime latestStampOf(const EntityState &state, Field field, ItemId item);

} // namespace fanion
