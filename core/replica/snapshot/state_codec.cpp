// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/snapshot/state_codec.h"

#include "core/base/varint.h"

#include <algorithm>
#include <set>
#include <utility>

namespace fanion::snapshot {

namespace {

/** More text than any object may have; what a field says about itself is checked again by the rope. */
constexpr std::size_t kMostInOne = 1 << 24;

std::uint64_t fixed64(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * i);
    return value;
}

void putFixed64(std::string &out, std::uint64_t value) {
    for (int i = 0; i < 8; ++i)
        out.push_back(static_cast<char>(value >> (8 * i)));
}

class Encoder {
public:
    void encode(const EntityState &state, std::string &out) {
        put(state.creations.size());
        for (const auto &creation : state.creations) {
            put(creation.tag);
            put(static_cast<std::uint64_t>(creation.kind));
        }
        put(state.presence.marks());
        put(state.deletions);
        put(state.changed ? 1 : 0);
        if (state.changed) put(*state.changed);
        putFields(state.registers, [this](const MultiRegister<Value> &reg) { put(reg); });
        putFields(state.sets, [this](const EntityState::Elements &elements) {
            put(elements.size());
            for (const auto &[value, presence] : elements) {
                put(value);
                put(presence.marks());
            }
        });
        putFields(state.lists, [this](const OrderedList &list) {
            put(list.all().size());
            for (const auto &item : list.all()) {
                putFixed64(m_body, item.id);
                put(item.insertions);
                put(item.presence.marks());
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
    void put(const std::vector<Dot> &dots) {
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
    template <typename T, typename Put>
    void putFields(const FieldTable<Field, T> &fields, const Put &putField) {
        putVarint(m_body, static_cast<std::uint64_t>(fields.end() - fields.begin()));
        for (const auto &[field, content] : fields) {
            putVarint(m_body, static_cast<std::uint64_t>(field));
            putField(content);
        }
    }

    std::vector<WriteTag> m_tags;
    std::string m_body;
};

class Decoder {
public:
    Decoder(std::string_view bytes, const LogNames &names) : m_in(bytes), m_names(names) {}

    bool decode(EntityState &state) {
        readTags();
        for (auto count = size(); count > 0; --count) {
            const auto &written = tag();
            state.creations.push_back({written, static_cast<Kind>(number())});
        }
        state.presence = Presence::of(dots());
        state.deletions = dots();
        if (number() != 0) state.changed = tag();
        fields(state.registers, [this] { return reg<Value>(); });
        fields(state.sets, [this] {
            EntityState::Elements elements;
            for (auto count = size(); count > 0; --count) {
                auto element = readValue();
                elements.insert_or_assign(std::move(element), Presence::of(dots()));
            }
            return elements;
        });
        fields(state.lists, [this] { return list(); });
        fields(state.texts, [this] { return text(); });
        fields(state.counters, [this] { return counter(); });
        return !m_isBad && !m_in.failed() && m_in.isAtEnd();
    }

private:
    std::uint64_t number() { return m_in.nextMinimal(); }
    /** A count of things that take a byte each at least. */
    std::size_t size() {
        const auto count = number();
        if (count <= m_in.rest().size()) return count;
        m_isBad = true;
        return 0;
    }
    std::string_view bytes() {
        const auto count = number();
        return m_in.take(std::min<std::uint64_t>(count, kMostInOne));
    }
    void readTags() {
        std::uint64_t before = 0;
        for (auto count = size(); count > 0; --count) {
            WriteTag tag;
            tag.time.value = before += unzigzag(number());
            tag.dot = dot();
            tag.operation = static_cast<std::uint32_t>(number());
            tag.wall = tag.time.milliseconds() + static_cast<std::int64_t>(unzigzag(number()));
            m_tags.push_back(tag);
        }
    }
    const WriteTag &tag() {
        static const WriteTag kNone;
        const auto at = number();
        if (at < m_tags.size()) return m_tags[at];
        m_isBad = true;
        return kNone;
    }
    Dot dot() {
        const auto log = number();
        const auto sequence = number();
        if (log >= m_names.size() || sequence > UINT32_MAX) m_isBad = true;
        return {static_cast<LogIndex>(log), static_cast<std::uint32_t>(sequence)};
    }
    std::vector<Dot> dots() {
        std::vector<Dot> dots(size());
        for (auto &one : dots)
            one = dot();
        return dots;
    }
    Position position() {
        const auto latitude = static_cast<std::int32_t>(unzigzag(number()));
        return {latitude, static_cast<std::int32_t>(unzigzag(number()))};
    }
    Value readValue() {
        switch (number()) {
        case 0:
            return {};
        case 1:
            return number() != 0;
        case 2:
            return static_cast<std::int64_t>(unzigzag(number()));
        case 3:
            return std::string(bytes());
        case 4:
            return position();
        case 5: {
            Path path(size());
            for (auto &point : path)
                point = position();
            return path;
        }
        case 6:
            return EntityId{fixed64(m_in.take(8))};
        case 7: {
            TreePlace place;
            place.parent.value = fixed64(m_in.take(8));
            read(place.key);
            return place;
        }
        default:
            m_isBad = true;
            return {};
        }
    }
    void read(Value &value) { value = readValue(); }
    void read(std::string &value) { value = bytes(); }
    void read(OrderKey &value) {
        const auto key = asBytes(bytes());
        value.assign(key.begin(), key.end());
    }
    template <typename T>
    MultiRegister<T> reg() {
        const auto count = size();
        if (count == 0) return {};
        std::vector<typename MultiRegister<T>::Write> writes(count);
        for (auto &write : writes) {
            write.tag = tag();
            read(write.value);
        }
        auto newest = std::move(writes.front());
        writes.erase(writes.begin());
        return MultiRegister<T>::of(std::move(newest), std::move(writes));
    }
    OrderedList list() {
        std::vector<OrderedList::Item> items(size());
        for (auto &item : items) {
            item.id = fixed64(m_in.take(8));
            item.insertions = dots();
            item.presence = Presence::of(dots());
            item.text = reg<std::string>();
            item.key = reg<OrderKey>();
            m_isBad = m_isBad || item.text.isEmpty() || item.key.isEmpty();
        }
        return OrderedList::of(std::move(items));
    }
    TextRope text() {
        auto rope = TextRope::decode(bytes(), m_names, [this](std::uint32_t log) -> std::optional<LogIndex> {
            return log < m_names.size() ? std::optional<LogIndex>(log) : std::nullopt;
        });
        if (rope) return std::move(*rope);
        m_isBad = true;
        return {};
    }
    Counter counter() {
        std::vector<Counter::Share> shares(size());
        std::set<LogIndex> met;
        for (auto &share : shares) {
            share.log = static_cast<LogIndex>(number());
            m_isBad = m_isBad || share.log >= m_names.size() || !met.insert(share.log).second;
            share.increments.resize(size());
            std::uint32_t before = 0;
            for (auto &increment : share.increments) {
                const auto sequence = number();
                m_isBad = m_isBad || sequence <= before || sequence > UINT32_MAX;
                increment.sequence = before = static_cast<std::uint32_t>(sequence);
                increment.amount = static_cast<std::int64_t>(unzigzag(number()));
            }
            m_isBad = m_isBad || share.increments.empty();
        }
        return Counter::of(std::move(shares));
    }
    template <typename T, typename Read>
    void fields(FieldTable<Field, T> &fields, const Read &read) {
        auto count = size();
        fields.reserve(count);
        for (; count > 0 && !m_isBad; --count) {
            const auto field = static_cast<Field>(number());
            fields[field] = read();
        }
    }

    VarintReader m_in;
    const LogNames &m_names;
    std::vector<WriteTag> m_tags;
    bool m_isBad = false;
};

} // namespace

void encodeState(const EntityState &state, std::string &out) {
    Encoder().encode(state, out);
}

bool decodeState(std::string_view bytes, const LogNames &names, EntityState &state) {
    return Decoder(bytes, names).decode(state);
}

} // namespace fanion::snapshot
