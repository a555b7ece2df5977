// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/snapshot/state_codec.h"

#include "core/base/varint.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <span>
#include <utility>

namespace fanion::snapshot {

namespace {

class Encoder {
public:
    void encode(const EntityState &state, std::string &out) {
        put(state.creations.size());
        for (const auto &creation : state.creations) {
            put(creation.tag);
            put(static_cast<std::uint64_t>(creation.kind));
        }
        put(std::span<const Dot>(state.presence.marks()));
        put(state.deletions);
        put(state.changed ? 1 : 0);
        if (state.changed) put(*state.changed);
        putFields(state.registers, [this](const MultiRegister<Value> &reg) { put(reg); });
        putFields(state.sets, [this](const EntityState::Elements &elements) {
            put(elements.size());
            for (const auto &[value, presence] : elements) {
                put(value);
                put(std::span<const Dot>(presence.marks()));
            }
        });
        putFields(state.lists, [this](const OrderedList &list) {
            put(list.all().size());
            for (const auto &item : list.all()) {
                putFixed64(m_body, item.id);
                put(item.insertions);
                put(std::span<const Dot>(item.presence.marks()));
                put(item.text);
                put(item.key);
            }
        });
        putFields(state.texts, [this](const TextRope &text) {
            std::string bytes;
            text.encode(bytes, [](LogIndex log) { return log; });
            put(std::string_view(bytes));
        });
        putFields(state.counters, [this](const Counter &counter) {
            put(counter.shares().size());
            for (const auto &share : counter.shares()) {
                put(share.log);
                put(share.increments.size());
                for (const auto &increment : share.increments) {
                    put(increment.sequence);
                    put(zigzag(static_cast<std::uint64_t>(increment.amount)));
                }
            }
        });
        putVarint(out, m_tags.size());
        std::uint64_t before = 0;
        for (const auto &tag : m_tags) {
            putVarint(out, zigzag(tag.time.value - std::exchange(before, tag.time.value)));
            putVarint(out, tag.dot.log);
            putVarint(out, tag.dot.sequence);
            putVarint(out, tag.operation);
            putVarint(out, zigzag(static_cast<std::uint64_t>(tag.wall - tag.time.milliseconds())));
        }
        out += m_body;
    }

private:
    void put(std::uint64_t number) { putVarint(m_body, number); }
    void put(std::string_view bytes) {
        putVarint(m_body, bytes.size());
        m_body += bytes;
    }
    void put(const std::string &text) { put(std::string_view(text)); }
    void put(const OrderKey &key) { put(asText(key)); }
    void put(std::span<const Dot> dots) {
        putVarint(m_body, dots.size());
        for (const auto dot : dots) {
            putVarint(m_body, dot.log);
            putVarint(m_body, dot.sequence);
        }
    }
    void put(const WriteTag &tag) {
        const auto isSame = [&](const WriteTag &met) { return met.dot == tag.dot && met.operation == tag.operation; };
        const auto met = std::ranges::find_if(m_tags, isSame);
        putVarint(m_body, static_cast<std::uint64_t>(met - m_tags.begin()));
        if (met == m_tags.end()) m_tags.push_back(tag);
    }
    void put(Position position) {
        putVarint(m_body, zigzag(static_cast<std::uint64_t>(std::int64_t{position.latitudeE7})));
        putVarint(m_body, zigzag(static_cast<std::uint64_t>(std::int64_t{position.longitudeE7})));
    }
    void put(const Value &value) {
        putVarint(m_body, value.index());
        std::visit([this](const auto &held) { putHeld(held); }, value);
    }
    void putHeld(std::monostate) {}
    void putHeld(bool held) { put(std::uint64_t{held}); }
    void putHeld(std::int64_t held) { put(zigzag(static_cast<std::uint64_t>(held))); }
    void putHeld(const std::string &held) { put(std::string_view(held)); }
    void putHeld(Position held) { put(held); }
    void putHeld(const Path &held) {
        putVarint(m_body, held.size());
        for (const auto &position : held)
            put(position);
    }
    void putHeld(EntityId held) { putFixed64(m_body, held.value); }
    void putHeld(const TreePlace &held) {
        putFixed64(m_body, held.parent.value);
        put(held.key);
    }
    template <typename T>
    void put(const MultiRegister<T> &reg) {
        putVarint(m_body, reg.isEmpty() ? 0 : 1 + reg.others().size());
        if (reg.isEmpty()) return;
        put(reg.newest().tag);
        put(reg.newest().value);
        for (const auto &other : reg.others()) {
            put(other.tag);
            put(other.value);
        }
    }
    template <typename Table, typename Put>
    void putFields(const Table &fields, const Put &putField) {
        using Entry = std::ranges::range_value_t<Table>;
        std::vector<const Entry *> byField; // as the view has them
        for (const auto &entry : fields)
            byField.push_back(&entry);
        std::ranges::sort(byField, {}, &Entry::first);
        put(byField.size());
        for (const auto *entry : byField) {
            put(static_cast<std::uint64_t>(entry->first));
            putField(entry->second);
        }
    }

    std::vector<WriteTag> m_tags;
    std::string m_body;
};

class Decoder {
public:
    explicit Decoder(PackedReader &in) : m_in(in) {}

    bool decode(EntityState &state) {
        for (auto count = m_in.size(); count > 0; --count) {
            const auto &written = m_in.tag();
            state.creations.push_back({written, static_cast<Kind>(m_in.number())});
        }
        state.presence = m_in.presence();
        state.deletions = m_in.dots();
        if (m_in.number() != 0) state.changed = m_in.tag();
        fields(state.registers, [this] { return reg<Value>(); });
        fields(state.sets, [this] {
            EntityState::Elements elements;
            for (auto count = m_in.size(); count > 0; --count) {
                auto element = m_in.value();
                elements.insert_or_assign(std::move(element), m_in.presence());
            }
            return elements;
        });
        fields(state.lists, [this] { return list(); });
        fields(state.texts, [this] { return text(); });
        fields(state.counters, [this] { return counter(); });
        return m_in.isGood() && m_in.isAtEnd();
    }

private:
    void read(Value &value) { value = m_in.value(); }
    void read(std::string &value) { value = m_in.bytes(); }
    void read(OrderKey &value) {
        const auto key = asBytes(m_in.bytes());
        value.assign(key.begin(), key.end());
    }
    template <typename T>
    MultiRegister<T> reg() {
        using Write = typename MultiRegister<T>::Write;
        const auto count = m_in.size();
        if (count == 0) return {};
        const auto next = [this] {
            Write write;
            write.tag = m_in.tag();
            read(write.value);
            return write;
        };
        auto newest = next();
        std::vector<Write> others;
        for (auto more = count - 1; more > 0; --more)
            others.push_back(next());
        return MultiRegister<T>::of(std::move(newest), std::move(others));
    }
    OrderedList list() {
        std::vector<OrderedList::Item> items(m_in.size());
        for (auto &item : items) {
            item.id = m_in.fixed64();
            item.insertions = m_in.dots();
            item.presence = m_in.presence();
            item.text = reg<std::string>();
            item.key = reg<OrderKey>();
            if (item.text.isEmpty() || item.key.isEmpty()) m_in.fail();
        }
        return OrderedList::of(std::move(items));
    }
    TextRope text() {
        const auto &names = m_in.names();
        auto rope = TextRope::decode(m_in.bytes(), names, [&names](std::uint32_t log) -> std::optional<LogIndex> {
            return log < names.size() ? std::optional<LogIndex>(log) : std::nullopt;
        });
        if (rope) return std::move(*rope);
        m_in.fail();
        return {};
    }
    Counter counter() {
        std::vector<Counter::Share> shares(m_in.size());
        std::set<LogIndex> met;
        for (auto &share : shares) {
            share.log = static_cast<LogIndex>(m_in.number());
            if (share.log >= m_in.names().size() || !met.insert(share.log).second) m_in.fail();
            share.increments.resize(m_in.size());
            std::uint32_t before = 0;
            for (auto &increment : share.increments) {
                const auto sequence = m_in.number();
                if (sequence <= before || sequence > UINT32_MAX) m_in.fail();
                increment.sequence = before = static_cast<std::uint32_t>(sequence);
                increment.amount = static_cast<std::int64_t>(unzigzag(m_in.number()));
            }
            if (share.increments.empty()) m_in.fail();
        }
        return Counter::of(std::move(shares));
    }
    template <typename Table, typename Read>
    void fields(Table &fields, const Read &read) {
        auto count = m_in.size();
        fields.reserve(count);
        for (; count > 0 && m_in.isGood(); --count) {
            const auto field = static_cast<Field>(m_in.number());
            fields[field] = read();
        }
    }

    PackedReader &m_in;
};

} // namespace

void encodeState(const EntityState &state, std::string &out) {
    Encoder().encode(state, out);
}

bool decodeState(PackedReader &in, std::string_view bytes, EntityState &state) {
    in.begin(bytes);
    return Decoder(in).decode(state);
}

} // namespace fanion::snapshot
