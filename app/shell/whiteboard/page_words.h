// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/whiteboard/page_shape.h"

namespace fanion::app {

/** "jaune", "orange"… of a place in kPageColours. */
[[nodiscard]] QString colourWord(int colour);

/** What a screen reader says of a shape: form, colour and what it stands for, words, votes, what was made of it. */
[[nodiscard]] QString spokenShape(const PageShape &shape, const QString &legend);

} // namespace fanion::app
