// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/text_rope.h"
#include "tests/unit/crdt/naive_text.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fanion::test {

/**
 * People who edit copies of one text, each a TextRope and a NaiveText side by side; what they do is drawn from
 * \p below. Changes arrive in any order that is causal. Every copy numbers the logs in its own way.
 */
class TextCluster {
public:
    using Below = std::function<std::uint64_t(std::uint64_t)>; ///< 0 to bound - 1

    TextCluster(std::size_t people, Below below);

    /** Somebody does something, or receives something; who. */
    std::size_t step();
    /** Everybody receives everything. */
    void heal();
    /** What differs between the rope and the reference of one person; empty when nothing does. */
    [[nodiscard]] std::string differenceAt(std::size_t who) const;
    /** What differs between the people after heal(). */
    [[nodiscard]] std::string differenceBetween() const;

    [[nodiscard]] const TextRope &rope(std::size_t who) const { return m_people[who]->rope; }
    [[nodiscard]] const LogNames &names(std::size_t who) const { return m_people[who]->names; }
    [[nodiscard]] std::string snapshot(std::size_t who) const;
    [[nodiscard]] std::optional<TextRope> load(std::size_t who, std::string_view bytes) const;
    /** Goes on with the text as it comes back from its snapshot; false when it does not. */
    bool reload(std::size_t who);

private:
    /** One change, with people for logs. */
    struct Edit {
        std::size_t author = 0;
        std::vector<std::size_t> seen; ///< how many edits of each person the author had
        std::vector<CharRange> erased;
        TextOrigin origin;
        CharId first;
        std::u32string characters;
        bool isGhost = false;
    };
    struct Person {
        LogNames names;
        std::vector<LogIndex> logs; ///< by person
        TextRope rope;
        NaiveText naive{names};
        std::vector<std::size_t> seen;
        std::uint32_t typed = 0;
        std::size_t at = 0; ///< where they typed last
    };
    void edit(std::size_t who);
    bool receive(std::size_t who);
    void apply(Person &person, const Edit &edit);
    [[nodiscard]] TextOrigin drawOrigin(const Person &person, std::size_t at) const;
    [[nodiscard]] std::string differenceInRanges(const TextRope &rope, const std::vector<NaiveText::Node> &all,
                                                 const std::vector<NaiveText::Node> &visible) const;
    [[nodiscard]] static CharId toPeople(const Person &person, CharId id);
    [[nodiscard]] static CharId fromPeople(const Person &person, CharId id);

    Below m_below;
    std::vector<std::unique_ptr<Person>> m_people;
    std::vector<std::vector<Edit>> m_edits; ///< by author
    bool m_refused = false;
};

} // namespace fanion::test
