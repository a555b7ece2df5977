// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/column.h"

#include "core/base/varint.h"
#include "core/log/wire.h"

#include <algorithm>

namespace fanion::block {

namespace {

using wire::require;

/** Texts of which there are at most this many different ones are numbered. */
constexpr std::size_t kFewTexts = 250;
/** First byte of a column of texts. */
enum Texts : char { kInARow = 0, kNumbered = 1 };

std::uint32_t zigzag32(std::uint32_t difference) {
    return (difference << 1) ^ (0U - (difference >> 31));
}
std::uint32_t unzigzag32(std::uint32_t packed) {
    return (packed >> 1) ^ (0U - (packed & 1));
}
void putFixed(Bytes &out, std::uint64_t value, std::size_t size) {
    const auto at = out.size();
    out.resize(at + size);
    for (std::size_t i = 0; i < size; ++i)
        out[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void putNumber(Bytes &out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
    out.push_back(static_cast<std::uint8_t>(value));
}

void putText(Bytes &out, std::string_view text) {
    putNumber(out, text.size());
    const auto bytes = asBytes(text);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

} // namespace

std::uint32_t IdWriter::pack(std::uint64_t id, Memory &memory) {
    const auto [entry, isNew] = m_numbers.try_emplace(id, memory.size());
    if (!isNew) {
        memory.meet(entry->second);
        return entry->second;
    }
    memory.meet(memory.add());
    for (int i = 0; i < 8; ++i)
        m_ids.push_back(static_cast<char>(id >> (8 * i)));
    return 0;
}

void IdWriter::finish(StreamWriter &out) const {
    out.add(m_ids);
}

IdReader::IdReader(StreamReader &in) {
    const auto bytes = in.next();
    require(bytes.size() % 8 == 0, "its ids are cut short");
    m_ids.resize(bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        m_ids[i / 8] |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * (i % 8));
}

std::uint64_t IdReader::unpack(std::uint32_t packed, Memory &memory) {
    if (packed == 0) {
        require(m_met < m_ids.size(), "it has fewer ids than it says");
        memory.meet(memory.add());
        return m_ids[m_met++];
    }
    require(packed <= m_met, "it names an id before it has come");
    memory.meet(packed);
    return m_ids[packed - 1];
}

void ColumnWriter::add(const LeafValue &value, IdWriter &ids, Memory &memory) {
    switch (m_leaf) {
    case Leaf::Varint:
        putVarint(m_numbers, value.number);
        return;
    case Leaf::Counter:
        putVarint(m_numbers, fanion::zigzag(value.number - m_last));
        m_last = value.number;
        return;
    case Leaf::Id:
        m_low.push_back(ids.pack(value.number, memory));
        return;
    case Leaf::Position: {
        const auto latitude = static_cast<std::uint32_t>(value.number >> 32);
        const auto longitude = static_cast<std::uint32_t>(value.number);
        auto &last = memory.place();
        m_low.push_back(zigzag32(latitude - last.latitude));
        m_high.push_back(zigzag32(longitude - last.longitude));
        last = {latitude, longitude};
        return;
    }
    case Leaf::Fixed64:
        m_high.push_back(static_cast<std::uint32_t>(value.number >> 32));
        [[fallthrough]];
    case Leaf::Fixed32:
        m_low.push_back(static_cast<std::uint32_t>(value.number));
        return;
    case Leaf::Text:
        putVarint(m_numbers, value.bytes.size());
        m_texts += asText(value.bytes);
        return;
    }
}

void ColumnWriter::finish(StreamWriter &out) const {
    switch (m_leaf) {
    case Leaf::Varint:
    case Leaf::Counter:
        out.add(m_numbers);
        return;
    case Leaf::Position:
    case Leaf::Fixed64:
        out.addPlanes(m_low);
        out.addPlanes(m_high);
        return;
    case Leaf::Id:
    case Leaf::Fixed32:
        out.addPlanes(m_low);
        return;
    case Leaf::Text:
        finishTexts(out);
        return;
    }
}

void ColumnWriter::finishTexts(StreamWriter &out) const {
    std::map<std::string_view, std::uint8_t> numbers;
    std::string values;
    std::string packed;
    std::string_view rest = m_texts;
    VarintReader lengths(m_numbers);
    while (!lengths.isAtEnd()) {
        const auto text = rest.substr(0, lengths.nextMinimal());
        rest.remove_prefix(text.size());
        const auto [entry, isNew] = numbers.try_emplace(text, static_cast<std::uint8_t>(numbers.size()));
        if (isNew) {
            if (numbers.size() > kFewTexts) break;
            putVarint(values, text.size());
            values += text;
        }
        packed.push_back(static_cast<char>(entry->second));
    }
    if (numbers.size() <= kFewTexts && numbers.size() < packed.size()) {
        out.add(std::string(1, kNumbered) + values);
        out.add(packed);
    } else {
        out.add(std::string(1, kInARow) + m_numbers);
        out.add(m_texts);
    }
}

ColumnReader::ColumnReader(Leaf leaf, std::size_t count, StreamReader &in) : m_leaf(leaf) {
    switch (leaf) {
    case Leaf::Varint:
    case Leaf::Counter:
        m_numbers = in.next();
        return;
    case Leaf::Position:
    case Leaf::Fixed64:
        m_low = in.nextPlanes(count);
        m_high = in.nextPlanes(count);
        return;
    case Leaf::Id:
    case Leaf::Fixed32:
        m_low = in.nextPlanes(count);
        return;
    case Leaf::Text:
        readTexts(count, in);
        return;
    }
}

void ColumnReader::readTexts(std::size_t count, StreamReader &in) {
    m_numbers = in.next();
    m_texts = in.next();
    require(!m_numbers.empty(), "its texts are cut short");
    m_numberAt = 1;
    if (m_numbers.front() != kNumbered) {
        require(m_numbers.front() == kInARow, "its texts are packed in an unknown way");
        return;
    }
    require(m_texts.size() == count, "its columns have different lengths");
    VarintReader values(std::string_view(m_numbers).substr(1));
    while (!values.isAtEnd()) {
        m_values.emplace_back(values.take(values.nextMinimal()));
        require(!values.failed() && m_values.size() <= kFewTexts, "its texts are cut short");
    }
    require(!m_values.empty(), "its texts are cut short");
    m_numberAt = m_numbers.size();
}

std::uint64_t ColumnReader::nextNumber() {
    VarintReader reader(std::string_view(m_numbers).substr(m_numberAt));
    const auto number = reader.nextMinimal();
    require(!reader.failed(), "its numbers are cut short");
    m_numberAt = m_numbers.size() - reader.rest().size();
    return number;
}

void ColumnReader::next(Bytes &out, IdReader &ids, Memory &memory) {
    switch (m_leaf) {
    case Leaf::Varint:
        putNumber(out, nextNumber());
        return;
    case Leaf::Counter:
        m_last += fanion::unzigzag(nextNumber());
        putNumber(out, m_last);
        return;
    case Leaf::Id:
        putFixed(out, ids.unpack(m_low[m_at++], memory), 8);
        return;
    case Leaf::Position: {
        auto &last = memory.place();
        last.latitude += unzigzag32(m_low[m_at]);
        last.longitude += unzigzag32(m_high[m_at++]);
        putFixed(out, std::uint64_t{last.latitude} << 32 | last.longitude, 8);
        return;
    }
    case Leaf::Fixed64:
        putFixed(out, std::uint64_t{m_high[m_at]} << 32 | m_low[m_at], 8);
        ++m_at;
        return;
    case Leaf::Fixed32:
        putFixed(out, m_low[m_at++], 4);
        return;
    case Leaf::Text: {
        if (!m_values.empty()) {
            const auto number = static_cast<std::uint8_t>(m_texts[m_textAt++]);
            require(number < m_values.size(), "it names a text that it lacks");
            putText(out, m_values[number]);
            return;
        }
        const auto size = nextNumber();
        require(size <= m_texts.size() - m_textAt, "its texts are cut short");
        putText(out, std::string_view(m_texts).substr(m_textAt, size));
        m_textAt += size;
        return;
    }
    }
}

bool ColumnReader::isAtEnd() const {
    return m_numberAt == m_numbers.size() && m_textAt == m_texts.size();
}

} // namespace fanion::block
