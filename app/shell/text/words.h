// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/intent.h"
#include "core/model/schema.h"

#include <QString>

#include <string_view>

namespace fanion::app {

/** The words of the doctrine for what the schema names in English: in the language of the screen. */
[[nodiscard]] QString kindWord(Kind kind);
[[nodiscard]] QString fieldWord(Kind kind, Field field);
/** A choice of a field ("enRoute" of a means' state: "En route"); the choice itself when it is unknown. */
[[nodiscard]] QString choiceWord(Kind kind, Field field, std::string_view choice);
/** The same within a sentence: "engagé", "au CRM". */
[[nodiscard]] QString choiceWordInside(Kind kind, Field field, std::string_view choice);
[[nodiscard]] QString roleWord(Role role);
/** "observer", "editor", "commander", as QML and fanionctl say it. */
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] Role readRole(const QString &name);

/** How many choices and fields of \p kind have no word; for the test that keeps this table complete. */
[[nodiscard]] QStringList missingWords(Kind kind);

} // namespace fanion::app
