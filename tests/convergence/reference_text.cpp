// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "tests/convergence/reference_rules.h"

namespace fanion::test::rules {

using CharId = std::pair<LogId, std::uint32_t>;

std::string textOf(const Ops &ops, Field field, Rule rule) {
    std::map<CharId, std::tuple<std::optional<CharId>, bool, char32_t>> chars;
    std::set<CharId> erased;
    const auto idOf = [](const Change &change, const op::CharSpan &span, std::uint32_t i) {
        return CharId{span.log == 0 ? change.log : change.logs[span.log - 1], span.number + i};
    };
    for (const auto &op : all<op::TextEdit>(ops, field)) {
        const auto &edit = *as<op::TextEdit>(op);
        for (const auto &span : op.isVoid ? std::vector<op::CharSpan>() : edit.erase)
            for (std::uint32_t i = 0; i < span.count; ++i)
                erased.insert(idOf(*op.change, span, i));
        auto parent = edit.parent ? std::optional(idOf(*op.change, *edit.parent, 0)) : std::nullopt;
        bool isLeft = edit.parent && edit.isLeft;
        std::uint32_t number = edit.offset;
        for (const auto point : toCodePoints(edit.insert)) {
            const CharId id{op.change->log, number++};
            chars[id] = {parent, isLeft, point};
            if (op.isVoid) erased.insert(id);
            parent = id;
            isLeft = false;
        }
    }
    std::string text;
    const std::function<void(std::optional<CharId>)> read = [&](std::optional<CharId> node) {
        const auto children = [&](bool left) {
            std::vector<CharId> side;
            for (const auto &[id, node_] : chars)
                if (std::get<0>(node_) == node && std::get<1>(node_) == left) side.push_back(id);
            if (rule == Rule::SiblingsReverse) std::ranges::reverse(side);
            for (const auto &id : side)
                read(id);
        };
        children(true);
        if (node && !erased.contains(*node)) appendUtf8(text, std::get<2>(chars[*node]));
        children(false);
    };
    read(std::nullopt);
    return text;
}

} // namespace fanion::test::rules
