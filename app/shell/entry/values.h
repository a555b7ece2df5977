// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/model/schema.h"

#include <QString>

#include <utility>
#include <vector>

namespace fanion::app {

/** What a new object is made with. */
using Fields = std::vector<std::pair<Field, Value>>;

inline Value textValue(const QString &text) {
    return Value(text.toStdString());
}
inline Value timeValue(WallTime at) {
    return Value(static_cast<std::int64_t>(at));
}
/** Nothing for a text that is empty or blank; else it without blanks round it. */
inline void addText(Fields &fields, Field field, const QString &text) {
    if (const QString trimmed = text.trimmed(); !trimmed.isEmpty()) fields.emplace_back(field, textValue(trimmed));
}

} // namespace fanion::app
