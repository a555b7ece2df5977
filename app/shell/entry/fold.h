// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanion::app {

/** For comparing what people type: lower case, without accents, single spaces. "Désengagé  CRM" gives "desengage crm".
 */
[[nodiscard]] QString fold(const QString &text);

} // namespace fanion::app
