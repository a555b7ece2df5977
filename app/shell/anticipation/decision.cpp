// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/anticipation/decision.h"

#include "app/shell/entry/fold.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Anticipation", text);
}

std::ptrdiff_t rankOf(const Entity &entity, Field field) {
    const auto choices = findKind(Kind::Hypothesis)->find(field)->choices;
    const auto found = std::ranges::find(choices, entity.text(field));
    return found == choices.end() ? -1 : found - choices.begin();
}

/** Watched, triggered, answered, discarded. */
std::ptrdiff_t stateRank(const Entity &entity) {
    return std::max<std::ptrdiff_t>(0, rankOf(entity, Field::State));
}

std::int64_t delayOf(const Entity &hypothesis) {
    return std::max<std::int64_t>(0, numberOf(hypothesis, Field::Delay));
}

} // namespace

std::optional<WallTime> readHorizon(QStringView text, WallTime saidAt) {
    static const QRegularExpression ahead(QStringLiteral("^(?:(?:h|t0?)?\\s*\\+|dans)\\s*(?:(\\d{1,3})\\s*(?:h|heures?)"
                                                         "\\s*(\\d{1,2})?|(\\d{1,4})\\s*(?:min|mn|minutes?|'))$"));
    static const QRegularExpression hours(QStringLiteral("^h\\s*\\+\\s*(\\d{1,3})$"));
    static const QRegularExpression days(QStringLiteral("^j\\s*\\+\\s*(\\d{1,2})$"));
    const QString said = fold(text.toString());
    if (const auto match = ahead.match(said); match.hasMatch()) {
        const WallTime minutes = match.captured(3).isEmpty()
                                     ? 60 * match.captured(1).toLongLong() + match.captured(2).toLongLong()
                                     : match.captured(3).toLongLong();
        return saidAt + minutes * kMinuteMs;
    }
    if (const auto match = hours.match(said); match.hasMatch())
        return saidAt + 60 * kMinuteMs * match.captured(1).toLongLong();
    if (const auto match = days.match(said); match.hasMatch())
        return saidAt + 24 * 60 * kMinuteMs * match.captured(1).toLongLong();
    return readClock(said, QDateTime::fromMSecsSinceEpoch(saidAt));
}

Decision decisionOf(const Entity &hypothesis) {
    Decision decision;
    const auto horizon = hypothesis.registers.find(Field::Horizon);
    if (horizon != hypothesis.registers.end())
        decision.expected = readHorizon(choiceOf(hypothesis, Field::Horizon), horizon->second.shown.at).value_or(0);
    const std::int64_t delay = delayOf(hypothesis);
    if (decision.expected != 0 && delay > 0) decision.latest = decision.expected - delay * kMinuteMs;
    decision.limit = timeOf(hypothesis, Field::DueAt);
    if (decision.limit == 0) {
        decision.limit = decision.latest;
        decision.isComputed = decision.latest != 0;
    }
    if (decision.limit != 0 && delay > 0) decision.ready = decision.limit + delay * kMinuteMs;
    return decision;
}

bool isWatched(const Entity &hypothesis) {
    return stateRank(hypothesis) == 0;
}

bool isOpen(const Entity &hypothesis) {
    return stateRank(hypothesis) < 2;
}

bool isDecisionLate(const Entity &hypothesis, WallTime now) {
    const WallTime limit = decisionOf(hypothesis).limit;
    return limit != 0 && isWatched(hypothesis) && isPast(limit, now);
}

QString decisionText(const Entity &hypothesis) {
    const Decision decision = decisionOf(hypothesis);
    if (decision.isTooLate())
        return say(QT_TRANSLATE_NOOP("Anticipation",
                                     "Trop tard : décidé à %1, moyens là à %2, possible dès %3. À décider avant %4."))
            .arg(clockText(decision.limit), clockText(decision.ready), clockText(decision.expected),
                 clockText(decision.latest));
    if (decision.isComputed)
        return say(QT_TRANSLATE_NOOP("Anticipation", "Possible à %1, moyens en %2 min : à décider avant %3."))
            .arg(clockText(decision.expected))
            .arg(delayOf(hypothesis))
            .arg(clockText(decision.latest));
    if (decision.ready != 0)
        return say(QT_TRANSLATE_NOOP("Anticipation", "Décidé à %1, moyens là à %2."))
            .arg(clockText(decision.limit), clockText(decision.ready));
    return {};
}

bool isDecidedBefore(const Entity &a, const Entity &b) {
    const auto key = [](const Entity &entity) {
        const WallTime limit = decisionOf(entity).limit;
        return std::tuple(stateRank(entity), limit == 0, limit, -rankOf(entity, Field::Gravity),
                          -rankOf(entity, Field::Likelihood));
    };
    return key(a) < key(b);
}

} // namespace fanion::app
