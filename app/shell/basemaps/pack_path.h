// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanion::app {

/**
 * A path in \p folder, without its ending, that no pack has, finished or not: called as people call the pack, as far as
 * a file of any system may be.
 */
[[nodiscard]] QString freePackPath(const QString &folder, const QString &name);

} // namespace fanion::app
