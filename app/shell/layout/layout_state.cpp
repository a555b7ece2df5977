// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/layout_state.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kLeastShare = 0.2;

} // namespace

const BoardWindow *LayoutState::window(const QString &board) const {
    const auto found = std::ranges::find(windows, board, &BoardWindow::board);
    return found == windows.end() ? nullptr : &*found;
}

BoardWindow *LayoutState::window(const QString &board) {
    return const_cast<BoardWindow *>(std::as_const(*this).window(board));
}

void LayoutState::show(const QString &view) {
    if (window(view)) return;
    if (view == left || view == right) {
        frontIsRight = view == right;
    } else if (view == kMap) {
        // The board that is not in front stays beside it; alone, the last one seen is what S brings back.
        if (split && frontIsRight) right = left;
        left = kMap;
        frontIsRight = false;
    } else if (frontIsRight || left == kMap) {
        right = view;
        frontIsRight = true;
    } else {
        left = view;
    }
}

void LayoutState::showBeside(const QString &view) {
    putBack(view);
    if (view == kMap && left != kMap) {
        if (!frontIsRight) right = left;
        left = kMap;
        frontIsRight = true;
    } else if (view != left && view != right) {
        (frontIsRight ? left : right) = view;
    }
    split = !right.isEmpty();
}

void LayoutState::takeOut(const QString &board) {
    if (board == kMap || window(board)) return;
    windows.push_back({board, {}});
    const bool wasShown = front() == board || (split && behind() == board);
    if (left == board) {
        left = kMap;
        if (split) frontIsRight = true;
    } else if (right == board) {
        right.clear();
        frontIsRight = false;
    }
    if (wasShown) split = false;
}

void LayoutState::putBack(const QString &board) {
    std::erase_if(windows, [&](const BoardWindow &each) { return each.board == board; });
}

void LayoutState::keepKnown(const QStringList &boards) {
    QStringList seen;
    std::erase_if(windows, [&](const BoardWindow &each) {
        const bool isWrong = !boards.contains(each.board) || seen.contains(each.board);
        seen += each.board;
        return isWrong;
    });
    const auto isFree = [&](const QString &board) { return boards.contains(board) && !window(board); };
    if (!isFree(left)) left = kMap;
    if (right == left || !isFree(right)) {
        const auto next =
            std::ranges::find_if(boards, [&](const QString &board) { return board != left && isFree(board); });
        right = next == boards.end() ? QString() : *next;
    }
    if (right.isEmpty()) frontIsRight = split = false;
    if (!std::isfinite(share)) share = 0.5;
    share = std::clamp(share, kLeastShare, 1 - kLeastShare);
}

} // namespace fanion::app
