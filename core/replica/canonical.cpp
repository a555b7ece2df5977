// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/canonical.h"

#include "core/log/value_codec.h"

namespace fanion::canonical {

namespace {

/** Collects the canonical bytes. */
class Sink {
public:
    Sink &number(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
        return *this;
    }
    Sink &number(std::int64_t value) { return number(static_cast<std::uint64_t>(value)); }
    Sink &raw(ByteView bytes) {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    Sink &text(std::string_view text) { return number(std::uint64_t{text.size()}).raw(asBytes(text)); }
    Sink &value(const Value &value) { return text(wire::encodeValue(value)); }
    Sink &written(const Written &written) {
        return value(written.value).raw(written.by.view()).number(written.stamp.value).number(written.at);
    }
    template <typename Map>
    Sink &count(const Map &map) {
        return number(std::uint64_t{map.size()});
    }
    template <typename Enum>
    Sink &code(Enum value) {
        return number(static_cast<std::uint64_t>(value));
    }
    [[nodiscard]] ByteView bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

void addFields(Sink &sink, const Entity &entity) {
    sink.count(entity.registers);
    for (const auto &[field, view] : entity.registers) {
        sink.code(field).number(std::uint64_t{view.others.size() + 1}).written(view.shown);
        for (const auto &other : view.others)
            sink.written(other);
    }
    sink.count(entity.sets);
    for (const auto &[field, values] : entity.sets) {
        sink.code(field).count(values);
        for (const auto &value : values)
            sink.value(value);
    }
    sink.count(entity.lists);
    for (const auto &[field, items] : entity.lists) {
        sink.code(field).count(items);
        for (const auto &item : items)
            sink.number(item.id.value).text(item.text);
    }
    sink.count(entity.texts);
    for (const auto &[field, text] : entity.texts)
        sink.code(field).text(text);
    sink.count(entity.counters);
    for (const auto &[field, count] : entity.counters)
        sink.code(field).number(count);
    sink.count(entity.places);
    for (const auto &[field, place] : entity.places)
        sink.code(field).number(place.parent.value).text(place.order).number(std::uint64_t{place.isCut});
}

void addMember(Sink &sink, const Member &member) {
    sink.raw(member.post.view()).code(member.role).text(member.name).text(member.function).text(member.code);
    sink.number(std::uint64_t{member.revoked}).number(member.since).raw(member.admittedBy.view());
}

} // namespace

Hash hashOf(const Entity &entity) {
    Sink sink;
    sink.number(entity.id.value).code(entity.kind);
    sink.number(std::uint64_t{entity.deleted}).number(std::uint64_t{entity.editedAfterDelete});
    sink.raw(entity.createdBy.view()).number(entity.createdAt).raw(entity.changedBy.view()).number(entity.changedAt);
    addFields(sink, entity);
    return Hasher("fanion-entity-v2").add(sink.bytes()).finish();
}

Hash hashOf(std::span<const std::pair<EntityId, Hash>> entities, std::span<const Member> members,
            const Frontier &frontier) {
    Sink sink;
    sink.count(entities);
    for (const auto &[id, hash] : entities)
        sink.number(id.value).raw(hash);
    sink.count(members);
    for (const auto &member : members)
        addMember(sink, member);
    sink.count(frontier);
    for (const auto &[log, head] : frontier) {
        sink.raw(log.post.view()).number(log.incarnation).raw(log.branch.view());
        sink.number(head.sequence).raw(head.hash.view());
    }
    return Hasher("fanion-state-v2").add(sink.bytes()).finish();
}

} // namespace fanion::canonical
