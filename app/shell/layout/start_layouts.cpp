// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/start_layouts.h"

#include "app/shell/entry/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kNames{std::pair{StartLayout::Plain, "plain"_L1}, std::pair{StartLayout::Command, "command"_L1},
                            std::pair{StartLayout::Intelligence, "intelligence"_L1},
                            std::pair{StartLayout::Means, "means"_L1}, std::pair{StartLayout::Operator, "operator"_L1}};

/** Beginnings of words, in French and English, without accents. An operator comes before the post he serves at. */
constexpr std::array kWords{std::pair{"operateur"_L1, StartLayout::Operator},
                            std::pair{"operatrice"_L1, StartLayout::Operator},
                            std::pair{"operator"_L1, StartLayout::Operator},
                            std::pair{"transmission"_L1, StartLayout::Operator},
                            std::pair{"trs"_L1, StartLayout::Operator},
                            std::pair{"renseignement"_L1, StartLayout::Intelligence},
                            std::pair{"intelligence"_L1, StartLayout::Intelligence},
                            std::pair{"moyen"_L1, StartLayout::Means},
                            std::pair{"means"_L1, StartLayout::Means},
                            std::pair{"crm"_L1, StartLayout::Means},
                            std::pair{"cos"_L1, StartLayout::Command},
                            std::pair{"chef"_L1, StartLayout::Command},
                            std::pair{"command"_L1, StartLayout::Command},
                            std::pair{"action"_L1, StartLayout::Command},
                            std::pair{"operations"_L1, StartLayout::Command},
                            std::pair{"conduite"_L1, StartLayout::Command}};

LayoutState sideBySide(const QString &left, const QString &right, bool frontIsRight, double share) {
    LayoutState state;
    state.left = left;
    state.right = right;
    state.frontIsRight = frontIsRight;
    state.split = true;
    state.share = share;
    state.inspectorOpen = false; // two views want the width; the sheet opens with the first object
    return state;
}

} // namespace

QString startLayoutName(StartLayout layout) {
    return std::ranges::find(kNames, layout, &decltype(kNames)::value_type::first)->second;
}

StartLayout startLayoutNamed(const QString &name) {
    const auto found = std::ranges::find_if(kNames, [&](const auto &each) { return each.second == name; });
    return found == kNames.end() ? StartLayout::Plain : found->first;
}

StartLayout startLayoutFor(const QString &function) {
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    const QStringList words = fold(function).split(between, Qt::SkipEmptyParts);
    const auto found = std::ranges::find_if(kWords, [&](const auto &each) {
        // "cos" is a whole word, "costume" is none.
        const bool isWhole = each.first.size() <= 3;
        return std::ranges::any_of(
            words, [&](const QString &word) { return isWhole ? word == each.first : word.startsWith(each.first); });
    });
    return found == kWords.end() ? StartLayout::Plain : found->second;
}

LayoutState startLayout(StartLayout layout) {
    switch (layout) {
    case StartLayout::Command:
        return sideBySide(LayoutState::kMap, u"tasks"_s, false, 0.6);
    case StartLayout::Intelligence:
        return sideBySide(LayoutState::kMap, u"intelligence"_s, true, 0.5);
    case StartLayout::Means:
        return sideBySide(LayoutState::kMap, u"means"_s, true, 0.4);
    case StartLayout::Operator:
        return sideBySide(LayoutState::kMap, u"log"_s, true, 0.4);
    case StartLayout::Plain:
        break;
    }
    return {};
}

} // namespace fanion::app
