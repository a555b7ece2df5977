// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/block/shape.h"
#include "core/log/block/stream.h"

#include <map>
#include <unordered_map>

namespace fanion::block {

/** What all columns of a block share while values go by in order: ids met, and where each object was last. */
class Memory {
public:
    struct Place {
        std::uint32_t latitude = 0;
        std::uint32_t longitude = 0;
    };
    /** Forgets which object the values belong to: a change starts. */
    void startChange() { m_current = 0; }
    /** 1 + the number of an id met before, which becomes the object that positions belong to. */
    void meet(std::uint32_t number) { m_current = number; }
    /** Makes room for a new id; gives its number. */
    std::uint32_t add() {
        m_places.emplace_back();
        return static_cast<std::uint32_t>(m_places.size() - 1);
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_places.size()); }
    [[nodiscard]] Place &place() { return m_places[m_current]; }

private:
    std::vector<Place> m_places{1}; ///< the first: of no object
    std::uint32_t m_current = 0;
};

/** The ids of a block in the order they were first met, with a number each. */
class IdWriter {
public:
    /** What stands for the id: 0 for a new one, else its number. */
    [[nodiscard]] std::uint32_t pack(std::uint64_t id, Memory &memory);
    void finish(StreamWriter &out) const;

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;
    std::string m_ids;
};

class IdReader {
public:
    explicit IdReader(StreamReader &in);
    [[nodiscard]] std::uint64_t unpack(std::uint32_t packed, Memory &memory);
    [[nodiscard]] bool isAtEnd() const { return m_met == m_ids.size(); }

private:
    std::vector<std::uint64_t> m_ids;
    std::size_t m_met = 0;
};

/** The values of one leaf of one shape, in order. */
class ColumnWriter {
public:
    explicit ColumnWriter(Leaf leaf) : m_leaf(leaf) {}
    void add(const LeafValue &value, IdWriter &ids, Memory &memory);
    void finish(StreamWriter &out) const;

private:
    void finishTexts(StreamWriter &out) const;

    Leaf m_leaf;
    std::vector<std::uint32_t> m_low;  ///< ids; latitudes; low halves
    std::vector<std::uint32_t> m_high; ///< longitudes; high halves
    std::string m_numbers;             ///< varints; lengths of texts
    std::string m_texts;
    std::uint64_t m_last = 0;
};

class ColumnReader {
public:
    /** \p count: how many values there are. */
    ColumnReader(Leaf leaf, std::size_t count, StreamReader &in);
    /** Appends the next value as it stands in a change. */
    void next(Bytes &out, IdReader &ids, Memory &memory);
    /** Whether everything has been read. */
    [[nodiscard]] bool isAtEnd() const;

private:
    void readTexts(std::size_t count, StreamReader &in);
    [[nodiscard]] std::uint64_t nextNumber();

    Leaf m_leaf;
    std::vector<std::uint32_t> m_low;
    std::vector<std::uint32_t> m_high;
    std::string m_numbers;
    std::size_t m_numberAt = 0;
    std::string m_texts; ///< values in a row, or (with m_values) one number each
    std::size_t m_textAt = 0;
    std::vector<std::string> m_values; ///< those there are, when they are few
    std::size_t m_at = 0;
    std::uint64_t m_last = 0;
};

} // namespace fanion::block
