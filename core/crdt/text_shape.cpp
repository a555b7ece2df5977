// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_shape.h"

namespace fanion::text {

TextShape::Link TextShape::linkOf(const Run &run) const {
    Link link;
    link.isLeft = run.isLeft;
    auto top = m_stack.size() - 1;
    while (true) {
        const auto left = m_stack[top].nearestLeft;
        if (left == 0) break;
        const auto &child = m_runs[m_stack[left].run];
        if (child.parent != run.range.first) break;
        ++link.leftChildren;
        top = left - 1;
    }
    if (run.isLeft) return link;
    for (; top > 0; --top, ++link.closed) {
        const auto &above = m_runs[m_stack[top].run].range;
        const auto offset = run.parent.number - above.first.number;
        if (run.parent.log != above.first.log || offset >= m_stack[top].count) continue;
        link.cut = m_stack[top].count - 1 - offset;
        break;
    }
    return link;
}

bool TextShape::takeLeftChildren(std::uint32_t count) {
    std::optional<CharId> after; // they come off the stack last first
    for (; count > 0; --count) {
        const auto left = m_stack.back().nearestLeft;
        if (left == 0) return false;
        const auto &child = m_runs[m_stack[left].run];
        if (!isOrder(child.range.first, after)) return false;
        after = child.range.first;
        m_lefts.push_back(m_stack[left].run);
        m_stack.resize(left);
    }
    return true;
}

bool TextShape::open(const Link &link) {
    m_lefts.clear();
    if (!takeLeftChildren(link.leftChildren)) return false;
    if (link.isLeft) return true;
    if (link.closed >= m_stack.size() - m_stack.back().nearestLeft) return false;
    m_stack.resize(m_stack.size() - link.closed);
    auto &parent = m_stack.back();
    if (link.cut == 0) return true;
    if (link.cut >= parent.count) return false;
    parent.count -= link.cut;
    parent.lastChild = natural();
    return true;
}

std::optional<CharId> TextShape::natural() const {
    if (m_stack.size() == 1) return std::nullopt;
    const auto &top = m_stack.back();
    const auto &range = m_runs[top.run].range;
    return CharId{range.first.log, range.first.number + top.count};
}

bool TextShape::hang(const Link &link, Run run) {
    run.isLeft = link.isLeft;
    run.hasLeft = !m_lefts.empty();
    for (const auto left : m_lefts)
        m_runs[left].parent = run.range.first;
    if (!link.isLeft) {
        auto &parent = m_stack.back();
        if (!isOrder(parent.lastChild, run.range.first)) return false;
        parent.lastChild = run.range.first;
        if (m_stack.size() > 1) {
            auto &above = m_runs[parent.run];
            run.parent = {above.range.first.log, above.range.first.number + parent.count - 1};
            if (parent.count == above.range.count) above.hasRight = true;
        }
    }
    const auto place = static_cast<std::uint32_t>(m_stack.size());
    m_stack.push_back({static_cast<std::uint32_t>(m_runs.size()), run.range.count,
                       link.isLeft ? place : m_stack.back().nearestLeft, std::nullopt});
    m_runs.push_back(run);
    return true;
}

} // namespace fanion::text
