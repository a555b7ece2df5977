// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/perimeters/wind_sign.h"

#include "app/shell/text/field_text.h"

#include <QRegularExpression>

namespace fanion::app {

namespace {

std::optional<double> speedOf(const Entity &sign) {
    static const QRegularExpression number(QStringLiteral(R"((?<!\d)(\d{1,3})(?!\d))"));
    const QString words = toQString(sign.text(Field::Label)) + u' ' + toQString(sign.text(Field::Label2));
    const auto found = number.match(words);
    return found.hasMatch() ? std::optional(found.captured(1).toDouble()) : std::nullopt;
}

} // namespace

std::optional<Wind> windOnBoard(const BoardView &board) {
    std::optional<Wind> wind;
    WallTime latest = 0;
    for (const EntityId id : board.index().kinds().of(Kind::Symbol)) {
        const EntityPtr entity = board.find(id);
        if (entity->text(Field::Catalogue) != "vent") continue;
        const auto speed = speedOf(*entity);
        if (!speed || (wind && entity->changedAt < latest)) continue;
        const auto *turned = std::get_if<std::int64_t>(&entity->value(Field::Rotation)); // tenths of a degree
        wind = Wind{turned ? static_cast<double>(*turned) / 10 : 0, *speed};
        latest = entity->changedAt;
    }
    return wind;
}

} // namespace fanion::app
