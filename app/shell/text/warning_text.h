// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QStringList>

namespace fanion::app {

/** One sentence for each thing that holds until somebody does something about it. */
[[nodiscard]] QStringList warningTexts(const Warnings &warnings, const std::vector<Member> &members);

} // namespace fanion::app
