// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/model/schema.h"

#include <QString>

#include <span>
#include <string_view>

namespace fanion::app {

/** One block of the cadre d'ordre (doctrine 1.5). */
struct OrderSection {
    Field field{};
    const char *letter = ""; ///< as in the name of the frame
    std::string_view forms;  ///< the forms that have it, between spaces
    const char *rule = "";   ///< what goes into it, in French; to be translated in the context OrderFrame
};

/** All blocks, in the order in which every frame reads them: S A O M I E C L, safety last. */
[[nodiscard]] std::span<const OrderSection> orderSections();
/** The frame of a task; SOIEC for one that has none yet. */
[[nodiscard]] std::string_view orderFormOf(const Entity &task);
/** Whether the frame has this block. */
[[nodiscard]] bool isOfForm(const OrderSection &section, std::string_view form);

/**
 * The order as it is read out: to whom, then every block that says something with its title in front, time and channel,
 * and the request to acknowledge. Blocks outside the frame are read, too, when somebody wrote in them: an order is
 * never shortened by choosing another frame.
 */
[[nodiscard]] QString spokenOrder(const BoardView &board, const Entity &task, const QDateTime &now);

} // namespace fanion::app
