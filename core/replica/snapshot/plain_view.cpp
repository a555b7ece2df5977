// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/register_view.h"
#include "core/replica/snapshot/state_codec.h"

namespace fanion::snapshot {

namespace {

/** The registers, which are in the order of their fields; false when they are damaged. */
bool readRegisters(PackedReader &in, const KindSpec &kind, Dot creation, Entity &entity) {
    auto count = in.size();
    entity.registers.reserve(count);
    for (; count > 0 && in.isGood(); --count) {
        const auto field = static_cast<Field>(in.number());
        const auto *spec = kind.find(field);
        auto writes = in.size();
        if (!spec || !isRegister(spec->merge)) {
            for (; writes > 0; --writes) {
                static_cast<void>(in.tag());
                static_cast<void>(in.value());
            }
            continue;
        }
        RegisterViewer viewer(*spec, creation, in.names(), entity.registers[field]);
        for (; writes > 0; --writes) {
            const auto &tag = in.tag();
            viewer.take(in.value(), tag);
        }
        if (!viewer.isShown()) entity.registers.erase(field);
    }
    return in.isGood();
}

} // namespace

std::shared_ptr<const Entity> decodePlainView(PackedReader &in, EntityId id, std::string_view bytes) {
    in.begin(bytes);
    if (in.size() != 1) return nullptr;
    const auto created = in.tag();
    const auto number = static_cast<Kind>(in.number());
    const auto *kind = findKind(number);
    if (!kind || kind->tree != Field{}) return nullptr;
    auto entity = std::make_shared<Entity>();
    entity->id = id;
    entity->kind = number;
    entity->deleted = in.skipDots() == 0;
    entity->editedAfterDelete = in.skipDots() > 0 && !entity->deleted;
    const auto changed = in.number() != 0 ? in.tag() : created;
    if (!in.isGood()) return nullptr; // the logs named are known
    entity->createdBy = in.names().name(created.dot.log).post;
    entity->createdAt = created.wall;
    entity->changedBy = in.names().name(changed.dot.log).post;
    entity->changedAt = changed.wall;
    if (!readRegisters(in, *kind, created.dot, *entity)) return nullptr;
    for (int tables = 4; tables > 0; --tables) // sets, lists, texts, counters
        if (in.number() != 0) return nullptr;
    return in.isGood() && in.isAtEnd() ? entity : nullptr;
}

} // namespace fanion::snapshot
