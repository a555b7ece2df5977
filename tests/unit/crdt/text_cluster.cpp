// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/crdt/text_cluster.h"

#include <format>

namespace fanion::test {

namespace {

LogId idOf(std::size_t person) {
    LogId id;
    id.post.bytes[0] = static_cast<std::uint8_t>(person * 37 + 11); // not in the order of the numbers
    return id;
}

std::string show(const CharId &id) {
    return std::format("{}:{}", id.log, id.number);
}

} // namespace

TextCluster::TextCluster(std::size_t people, Below below)
    : m_below(std::move(below)), m_people(people), m_edits(people) {
    for (std::size_t who = 0; who < people; ++who) {
        auto &person = m_people[who];
        person = std::make_unique<Person>();
        person->seen.resize(people);
        person->logs.resize(people);
        for (std::size_t i = 0; i < people; ++i) {
            const auto other = (i + who) % people;
            person->logs[other] = person->names.intern(idOf(other));
        }
    }
}

CharId TextCluster::toPeople(const Person &person, CharId id) {
    const auto log = std::ranges::find(person.logs, id.log);
    return {static_cast<LogIndex>(log - person.logs.begin()), id.number};
}

CharId TextCluster::fromPeople(const Person &person, CharId id) {
    return {person.logs[id.log], id.number};
}

/** Mostly where a position says, sometimes any character and any side: the tree takes all. */
TextOrigin TextCluster::drawOrigin(const Person &person, std::size_t at) const {
    if (m_below(6) != 5) return person.rope.originAt(at);
    const auto nodes = person.naive.all();
    if (nodes.empty() || m_below(8) == 7) return {};
    return {nodes[m_below(nodes.size())].id, m_below(2) == 1};
}

void TextCluster::edit(std::size_t who) {
    static constexpr std::u32string_view kWords[] = {U"a", U"né", U"feu", U"", U"€uro", U"🚒", U"éàü"};
    auto &person = *m_people[who];
    Edit edit;
    edit.author = who;
    edit.seen = person.seen;
    const auto size = person.rope.size();
    const auto at = m_below(3) < 2 ? std::min(person.at, size) : m_below(size + 1);
    const auto erased = m_below(3) == 2 ? m_below(std::min<std::size_t>(size - at, 4) + 1) : 0;
    for (const auto &range : person.rope.rangesAt(at, erased))
        edit.erased.push_back({toPeople(person, range.first), range.count});
    edit.characters = kWords[m_below(std::size(kWords))];
    edit.isGhost = m_below(12) == 11;
    if (m_below(8) == 7) person.typed += static_cast<std::uint32_t>(m_below(3)); // in another text
    edit.first = {static_cast<LogIndex>(who), person.typed};
    person.typed += static_cast<std::uint32_t>(edit.characters.size());
    edit.origin = drawOrigin(person, at);
    if (edit.origin.parent) edit.origin.parent = toPeople(person, *edit.origin.parent);
    person.at = at + edit.characters.size() * m_below(2);
    apply(person, edit);
    ++person.seen[who];
    m_edits[who].push_back(std::move(edit));
}

void TextCluster::apply(Person &person, const Edit &edit) {
    for (const auto &range : edit.erased) {
        const CharRange own{fromPeople(person, range.first), range.count};
        person.rope.erase(own);
        person.naive.erase(own);
    }
    auto origin = edit.origin;
    if (origin.parent) origin.parent = fromPeople(person, *origin.parent);
    const auto first = fromPeople(person, edit.first);
    const bool isIn = person.rope.insert(person.names, origin, first, edit.characters, edit.isGhost);
    if (isIn != !edit.characters.empty()) m_refused = true;
    person.naive.insert(origin, first, edit.characters, edit.isGhost);
}

bool TextCluster::receive(std::size_t who) {
    auto &person = *m_people[who];
    std::vector<const Edit *> ready;
    for (std::size_t author = 0; author < m_people.size(); ++author) {
        if (person.seen[author] == m_edits[author].size()) continue;
        const auto &edit = m_edits[author][person.seen[author]];
        if (std::ranges::equal(edit.seen, person.seen, std::less_equal())) ready.push_back(&edit);
    }
    if (ready.empty()) return false;
    const auto &edit = *ready[m_below(ready.size())];
    apply(person, edit);
    ++person.seen[edit.author];
    return true;
}

std::size_t TextCluster::step() {
    const auto who = m_below(m_people.size());
    const auto dice = m_below(5);
    if (dice < 2) {
        edit(who);
    } else {
        for (auto count = dice == 4 ? 8 : 1; count > 0; --count)
            receive(who);
    }
    return who;
}

void TextCluster::heal() {
    for (std::size_t who = 0; who < m_people.size(); ++who) {
        while (receive(who)) {
        }
    }
}

std::string TextCluster::snapshot(std::size_t who) const {
    const auto &person = *m_people[who];
    std::string bytes;
    person.rope.encode(bytes, [&](LogIndex log) { return toPeople(person, {log, 0}).log; });
    return bytes;
}

std::optional<TextRope> TextCluster::load(std::size_t who, std::string_view bytes) const {
    const auto &person = *m_people[who];
    return TextRope::decode(bytes, person.names, [&](std::uint32_t log) -> std::optional<LogIndex> {
        if (log >= person.logs.size()) return std::nullopt;
        return person.logs[log];
    });
}

bool TextCluster::reload(std::size_t who) {
    auto loaded = load(who, snapshot(who));
    if (!loaded) return false;
    m_people[who]->rope = *loaded;
    return true;
}

std::string TextCluster::differenceAt(std::size_t who) const {
    const auto &[names, logs, rope, naive, seen, typed, last] = *m_people[who];
    const auto all = naive.all();
    const auto visible = naive.visible();
    if (m_refused) return "an edit was refused";
    std::string text;
    for (const auto &node : visible)
        appendUtf8(text, node.character);
    if (rope.text() != text) return std::format("text '{}' for '{}'", rope.text(), text);
    if (rope.size() != visible.size()) return "size";
    const auto step = 1 + visible.size() / 64; // the reference walks the whole tree for each answer
    for (std::size_t at = m_below(step); at <= visible.size(); at += step) {
        if (rope.originAt(at) != naive.originAt(at)) return std::format("origin at {}", at);
        for (const auto bias : {Bias::Before, Bias::After}) {
            if (rope.positionOf(rope.anchorAt(at, bias)) != at) return std::format("anchor at {}", at);
        }
    }
    std::size_t position = 0;
    for (const auto &node : all) {
        if (!rope.contains(node.id)) return "lost " + show(node.id);
        if (rope.positionOf(node.id) != position) return "position of " + show(node.id);
        if (rope.positionOf(Anchor{node.id, true}) != position + !node.isErased) return "anchor at " + show(node.id);
        position += !node.isErased;
    }
    return differenceInRanges(rope, all, visible);
}

std::string TextCluster::differenceInRanges(const TextRope &rope, const std::vector<NaiveText::Node> &all,
                                            const std::vector<NaiveText::Node> &visible) const {
    for (int i = 0; i < 4; ++i) {
        const auto at = m_below(visible.size() + 1);
        const auto count = m_below(visible.size() + 2 - at);
        std::vector<CharRange> runs;
        for (auto n = at; n < std::min(visible.size(), at + count); ++n) {
            const auto &id = visible[n].id;
            if (!runs.empty() && id == CharId{runs.back().first.log, runs.back().first.number + runs.back().count}) {
                ++runs.back().count;
            } else {
                runs.push_back({id, 1});
            }
        }
        if (rope.rangesAt(at, count) != runs) return std::format("{} characters at {}", count, at);
        if (all.empty()) continue;
        const CharRange range{all[m_below(all.size())].id, static_cast<std::uint32_t>(m_below(12))};
        if (rope.visiblePartsOf(range) != NaiveText::runs(visible, range)) return "parts of " + show(range.first);
        std::string text;
        auto inOrder = visible;
        std::ranges::sort(inOrder, {}, &NaiveText::Node::id);
        for (const auto &node : inOrder) {
            if (NaiveText::isIn(range, node.id)) appendUtf8(text, node.character);
        }
        if (rope.textOf(range) != text) return std::format("'{}' for '{}'", rope.textOf(range), text);
    }
    return {};
}

std::string TextCluster::differenceBetween() const {
    const auto first = m_people[0]->rope.text();
    for (std::size_t who = 1; who < m_people.size(); ++who) {
        const auto text = m_people[who]->rope.text();
        if (text != first) return std::format("'{}' and '{}'", first, text);
    }
    return {};
}

} // namespace fanion::test
