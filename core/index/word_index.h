// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entity_change.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fanion {

/** Living objects by the words written in them (searchedWords()). */
class WordIndex {
public:
    void take(const EntityChange &change);

    /**
     * Those in which each word of the query begins some word, wherever, whatever its case and accents: "rns fpt" finds
     * "FPT RNS". First those in which more words of the query are whole words, then those changed last, then by id; at
     * most \p limit. Nothing for a query without a word.
     */
    [[nodiscard]] std::vector<EntityId> find(std::string_view query, std::size_t limit) const;
    /** Another number whenever any answer, or its order, may be another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    using Slot = std::uint32_t;
    struct Use {
        Slot slot = 0;
        std::uint32_t place = 0; ///< in the words of that slot
    };
    /** A word and where it is used; the uses name their places in Slot::words, and those theirs here. */
    using Words = std::map<std::string, std::vector<Use>, std::less<>>;
    struct WordAt {
        Words::iterator word;
        std::uint32_t use = 0; ///< its place in the uses of the word
    };
    struct Object {
        EntityId id;
        WallTime changedAt = 0;
        std::vector<WordAt> words; ///< in the order of words
    };
    struct Range {
        Words::const_iterator begin, end;
        std::size_t uses = 0;
    };

    void add(const Entity &entity);
    void remove(EntityId id);
    [[nodiscard]] Range begunBy(const std::string &prefix) const;
    /** How many of the wanted words are whole words of the object, or -1 when one begins none. */
    [[nodiscard]] static int rank(const Object &object, const std::vector<std::string> &wanted);

    Words m_words;
    std::vector<Object> m_objects; ///< by slot
    std::vector<Slot> m_free;
    std::unordered_map<EntityId, Slot> m_slots;
    std::uint64_t m_generation = 0;
};

} // namespace fanion
