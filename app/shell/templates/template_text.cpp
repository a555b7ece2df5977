// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/templates/template_text.h"

#include "app/symbols/clean_text.h"

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestText = 200;

/** Texts of a file end in every post's board: one line, bounded. */
QString line(const JsonCursor &cursor) {
    const QString text = cursor.text();
    const QString clean = shortText(text.toStdString(), kLongestText);
    if (clean != text) cursor.complain(u"one line of at most %1 characters is wanted"_s.arg(kLongestText));
    return clean;
}

} // namespace

TemplateText readTemplateText(const JsonCursor &cursor) {
    cursor.allow({"fr"_L1, "en"_L1});
    TemplateText read{line(cursor.at("fr"_L1)), cursor.has("en"_L1) ? line(cursor.at("en"_L1)) : QString()};
    if (read.french.trimmed().isEmpty()) cursor.complain(u"\"fr\" is empty"_s);
    return read;
}

TemplateText readTemplateText(const JsonCursor &owner, QLatin1StringView key) {
    return owner.has(key) ? readTemplateText(owner.at(key)) : TemplateText();
}

std::vector<JsonCursor> itemsAt(const JsonCursor &owner, QLatin1StringView key, std::size_t most) {
    if (!owner.has(key)) return {};
    std::vector<JsonCursor> all = owner.at(key).items();
    if (all.size() <= most) return all;
    owner.at(key).complain(u"has more than %1 items"_s.arg(most));
    return {};
}

} // namespace fanion::app
