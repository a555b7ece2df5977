// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/typed_leg.h"

#include <QRegularExpression>

namespace fanion::app {

namespace {
constexpr double kFarthest = 1'000'000;
constexpr qsizetype kLongest = 24;
} // namespace

std::optional<TypedLeg> TypedLeg::parse(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d+(?:[.,]\d+)?)\s*(k?m)?(?:(?<=[\skm])\s*(\d+(?:[.,]\d+)?)\s*°?)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text);
    if (!found.hasMatch()) return std::nullopt;
    const auto number = [&found](int group) { return found.captured(group).replace(u',', u'.').toDouble(); };
    TypedLeg leg;
    leg.metres = number(1) * (found.captured(2).startsWith(u'k', Qt::CaseInsensitive) ? 1000 : 1);
    if (leg.metres <= 0 || leg.metres > kFarthest) return std::nullopt;
    if (found.hasCaptured(3)) {
        const double bearing = number(3);
        if (bearing > 360) return std::nullopt;
        leg.bearing = bearing == 360 ? 0 : bearing;
    }
    return leg;
}

bool TypedLeg::accepts(const QString &text, QChar next) {
    if (text.size() >= kLongest) return false;
    if (next >= u'0' && next <= u'9') return true;
    return !text.isEmpty() && QStringView(u",.kKmM °").contains(next);
}

} // namespace fanion::app
