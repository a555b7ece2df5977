// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/json_cursor.h"

#include <QString>

#include <vector>

namespace fanion::app {

/** A text of a template in the languages of the program. */
struct TemplateText {
    QString french;
    QString english; ///< empty: the French one stands for it

    /** \p language: as Translator::language. */
    [[nodiscard]] const QString &in(const QString &language) const {
        return language == QLatin1StringView("en") && !english.isEmpty() ? english : french;
    }
};

/** {"fr": …, "en": …}; the second may be missing. One line each, of at most 200 characters. */
[[nodiscard]] TemplateText readTemplateText(const JsonCursor &cursor);
/** The same of a member that may be missing. */
[[nodiscard]] TemplateText readTemplateText(const JsonCursor &owner, QLatin1StringView key);

/** The items of a list that may be missing; complains of more than \p most. */
[[nodiscard]] std::vector<JsonCursor> itemsAt(const JsonCursor &owner, QLatin1StringView key, std::size_t most);

} // namespace fanion::app
