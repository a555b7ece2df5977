// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/intent.h"

#include <QString>

#include <optional>

namespace fanion::app {

/**
 * The smallest single edit that makes \p after of \p before, so that two officers typing in one text at different
 * places both keep their words. Nothing when they are equal.
 */
[[nodiscard]] std::optional<intent::Text> textEdit(EntityId id, Field field, const QString &before,
                                                   const QString &after);

/**
 * The edit from \p before to \p after, made to fit a text that meanwhile became \p present: what a colleague wrote or
 * left stays, what both erased is erased once.
 */
[[nodiscard]] std::optional<intent::Text> textEdit(EntityId id, Field field, const QString &before,
                                                   const QString &after, const QString &present);

} // namespace fanion::app
