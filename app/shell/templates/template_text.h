// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace fanion::app
