// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/perimeters/typed_amounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace fanion::app {

namespace {

struct Unit {
    QLatin1StringView name;
    double factor;
};
using Units = std::array<Unit, 2>; ///< the first is meant when none is written

/** Everything but separators must be an amount. */
std::optional<std::vector<double>> readAmounts(const QString &text, const Units &units, double most) {
    static const QRegularExpression form(
        QStringLiteral(R"(\G[\s;,/]*(\d{1,6}(?:\.\d{1,3}|,\d{1,2}(?!\d))?)\s*(km|m|min|h)?(?=[\s;,/]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(QStringLiteral(R"(^[\s;,/]*$)"));
    std::vector<double> amounts;
    qsizetype at = 0;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        const QString unit = found.captured(2).toLower();
        const auto known =
            unit.isEmpty() ? units.begin() : std::ranges::find(units, unit, [](const Unit &one) { return one.name; });
        if (known == units.end()) return std::nullopt;
        const double amount = found.captured(1).replace(u',', u'.').toDouble() * known->factor;
        if (amount < 1 || amount > most) return std::nullopt;
        amounts.push_back(amount);
        at = found.capturedEnd();
    }
    if (amounts.empty() || !rest.match(text.mid(at)).hasMatch()) return std::nullopt;
    std::ranges::sort(amounts);
    amounts.erase(std::ranges::unique(amounts).begin(), amounts.end());
    if (amounts.size() > kMostAmounts) return std::nullopt;
    return amounts;
}

constexpr std::array kDirections{QT_TRANSLATE_NOOP("Perimeters", "N"),  QT_TRANSLATE_NOOP("Perimeters", "NNE"),
                                 QT_TRANSLATE_NOOP("Perimeters", "NE"), QT_TRANSLATE_NOOP("Perimeters", "ENE"),
                                 QT_TRANSLATE_NOOP("Perimeters", "E"),  QT_TRANSLATE_NOOP("Perimeters", "ESE"),
                                 QT_TRANSLATE_NOOP("Perimeters", "SE"), QT_TRANSLATE_NOOP("Perimeters", "SSE"),
                                 QT_TRANSLATE_NOOP("Perimeters", "S"),  QT_TRANSLATE_NOOP("Perimeters", "SSO"),
                                 QT_TRANSLATE_NOOP("Perimeters", "SO"), QT_TRANSLATE_NOOP("Perimeters", "OSO"),
                                 QT_TRANSLATE_NOOP("Perimeters", "O"),  QT_TRANSLATE_NOOP("Perimeters", "ONO"),
                                 QT_TRANSLATE_NOOP("Perimeters", "NO"), QT_TRANSLATE_NOOP("Perimeters", "NNO")};
constexpr double kPoint = 22.5;

} // namespace

std::optional<std::vector<double>> readDistances(const QString &text) {
    return readAmounts(text, {{{QLatin1StringView("m"), 1}, {QLatin1StringView("km"), 1000}}}, 100'000);
}

std::optional<std::vector<double>> readMinutes(const QString &text) {
    return readAmounts(text, {{{QLatin1StringView("min"), 1}, {QLatin1StringView("h"), 60}}}, 1440);
}

std::optional<double> readWindSpeed(const QString &text) {
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:km/?h)?\s*$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text);
    if (!found.hasMatch()) return std::nullopt;
    const double speed = found.captured(1).replace(u',', u'.').toDouble();
    return speed <= 250 ? std::optional(speed) : std::nullopt;
}

std::optional<double> readDirection(const QString &text) {
    QString word = text.trimmed().toUpper();
    word.remove(u'°').remove(u'-').remove(u' ');
    bool isNumber = false;
    const int degrees = word.toInt(&isNumber);
    if (isNumber) return degrees >= 0 && degrees <= 360 ? std::optional<double>(degrees % 360) : std::nullopt;
    // Whole words first: the "o" of "nord" is no west.
    static constexpr std::array<std::pair<const char *, const char *>, 7> kWords{
        {{"NORD", "N"}, {"NORTH", "N"}, {"SUD", "S"}, {"SOUTH", "S"}, {"OUEST", "O"}, {"WEST", "O"}, {"EAST", "E"}}};
    for (const auto &[whole, letter] : kWords)
        word.replace(QLatin1StringView(whole), QLatin1StringView(letter));
    word.replace(QLatin1StringView("EST"), QLatin1StringView("E")).replace(u'W', u'O');
    const auto found = std::ranges::find(kDirections, word, [](const char *name) { return QString::fromLatin1(name); });
    if (found == kDirections.end()) return std::nullopt;
    return static_cast<double>(found - kDirections.begin()) * kPoint;
}

QString directionText(double degrees) {
    const auto point = static_cast<std::size_t>(std::lround(degrees / kPoint)) % kDirections.size();
    return QCoreApplication::translate("Perimeters", kDirections[point]);
}

} // namespace fanion::app
