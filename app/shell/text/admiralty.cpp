// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/admiralty.h"

#include "app/shell/text/words.h"

#include <QStringList>

namespace fanion::app {

namespace {

QString letterOf(std::string_view choice) {
    return choice.empty() ? QStringLiteral("?")
                          : QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size())).toUpper();
}

/** The words behind "B, ". */
QString meaningOf(const Entity &entity, Field field) {
    const std::string_view choice = entity.text(field);
    return choice.empty() ? QString() : choiceWord(entity.kind, field, choice).section(u',', 1).trimmed();
}

} // namespace

QString admiraltyCode(const Entity &intelligence) {
    const std::string_view source = intelligence.text(Field::Reliability);
    const std::string_view content = intelligence.text(Field::Credibility);
    return source.empty() && content.empty() ? QString() : letterOf(source) + letterOf(content);
}

QString admiraltyText(const Entity &intelligence) {
    QStringList parts{meaningOf(intelligence, Field::Reliability), meaningOf(intelligence, Field::Credibility)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace fanion::app
