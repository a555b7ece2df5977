// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/time_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fanion::app {

namespace {

constexpr qint64 kHalfDayMs = 12 * 60 * kMinuteMs;

} // namespace

QString clockText(WallTime at, const QDateTime &now) {
    if (at == 0) return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const bool isNear = qAbs(local.msecsTo(now)) < kHalfDayMs;
    return local.toString(isNear ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm"));
}

QString agoText(WallTime at, WallTime now) {
    const qint64 minutes = (now - at) / kMinuteMs;
    if (minutes < 1) return QCoreApplication::translate("Time", "à l'instant");
    if (minutes < 60) return QCoreApplication::translate("Time", "il y a %1 min").arg(minutes);
    if (minutes < 24 * 60)
        return QCoreApplication::translate("Time", "il y a %1 h %2")
            .arg(minutes / 60)
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("Time", "le %1")
        .arg(QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("dd/MM HH:mm")));
}

QString dueText(WallTime at, WallTime now) {
    const qint64 minutes = qAbs(at - now) / kMinuteMs;
    if (minutes < 1) return QCoreApplication::translate("Time", "maintenant");
    const QString length = minutes < 60 ? QCoreApplication::translate("Time", "%1 min").arg(minutes)
                                        : QCoreApplication::translate("Time", "%1 h %2")
                                              .arg(minutes / 60)
                                              .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return (at > now ? QCoreApplication::translate("Time", "dans %1")
                     : QCoreApplication::translate("Time", "retard %1"))
        .arg(length);
}

bool isPast(WallTime at, WallTime now) {
    return now - at >= kMinuteMs;
}

std::optional<WallTime> readClock(QStringView text, const QDateTime &now) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,2})(?:[hH:]([0-9]{2})?|([0-9]{2}))$"));
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.captured(3).size() == 2 && text.size() != 4) return std::nullopt; // "143" is no time
    const int hour = match.captured(1).toInt();
    const int minute = (match.captured(2) + match.captured(3)).toInt();
    const QTime clock(hour, minute);
    if (!clock.isValid()) return std::nullopt;

    QDateTime best(now.date(), clock);
    for (const int days : {-1, 1}) {
        const QDateTime other(now.date().addDays(days), clock);
        if (qAbs(other.msecsTo(now)) < qAbs(best.msecsTo(now))) best = other;
    }
    return best.toMSecsSinceEpoch();
}

} // namespace fanion::app
