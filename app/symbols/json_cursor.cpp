// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/json_cursor.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace fanion::app {

JsonCursor::JsonCursor(QJsonValue value, QString place, QStringList &complaints)
    : JsonCursor(std::move(value), std::move(place), &complaints) {}

JsonCursor::JsonCursor(QJsonValue value, QString place, QStringList *complaints)
    : m_value(std::move(value)), m_place(std::move(place)), m_complaints(complaints) {}

JsonCursor JsonCursor::at(QLatin1StringView key) const {
    if (!has(key)) complain(QStringLiteral("'%1' is missing").arg(key));
    return {m_value.toObject().value(key), m_place.isEmpty() ? QString(key) : m_place + u'.' + key,
            has(key) ? m_complaints : nullptr};
}

std::vector<JsonCursor> JsonCursor::items() const {
    std::vector<JsonCursor> list;
    if (!m_value.isArray()) {
        complain(QStringLiteral("must be a list"));
        return list;
    }
    const QJsonArray array = m_value.toArray();
    list.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        list.push_back(JsonCursor(array.at(i), QStringLiteral("%1[%2]").arg(m_place).arg(i), m_complaints));
    return list;
}

QString JsonCursor::text() const {
    if (!m_value.isString()) complain(QStringLiteral("must be a text"));
    return m_value.toString();
}

double JsonCursor::number(double low, double high) const {
    const double value = m_value.toDouble(low);
    if (!m_value.isDouble() || value < low || value > high)
        complain(QStringLiteral("must be a number from %1 to %2").arg(low).arg(high));
    return std::clamp(value, low, high);
}

bool JsonCursor::boolean() const {
    if (!m_value.isBool()) complain(QStringLiteral("must be true or false"));
    return m_value.toBool();
}

int JsonCursor::choice(std::initializer_list<QLatin1StringView> names) const {
    const QString value = m_value.toString();
    const auto found = std::ranges::find_if(names, [&](QLatin1StringView name) { return value == name; });
    if (found != names.end()) return static_cast<int>(found - names.begin());
    QStringList all;
    for (const QLatin1StringView name : names)
        all.append(name);
    complain(QStringLiteral("'%1' is not one of %2").arg(value, all.join(QStringLiteral(", "))));
    return 0;
}

QString JsonCursor::text(QLatin1StringView key, const QString &fallback) const {
    return has(key) ? at(key).text() : fallback;
}

double JsonCursor::number(QLatin1StringView key, double fallback, double low, double high) const {
    return has(key) ? at(key).number(low, high) : fallback;
}

bool JsonCursor::boolean(QLatin1StringView key, bool fallback) const {
    return has(key) ? at(key).boolean() : fallback;
}

int JsonCursor::choice(QLatin1StringView key, int fallback, std::initializer_list<QLatin1StringView> names) const {
    return has(key) ? at(key).choice(names) : fallback;
}

QStringList JsonCursor::texts(QLatin1StringView key) const {
    QStringList list;
    if (!has(key)) return list;
    for (const JsonCursor &item : at(key).items())
        list.append(item.text());
    return list;
}

void JsonCursor::allow(std::initializer_list<QLatin1StringView> keys) const {
    if (!m_value.isObject()) {
        complain(QStringLiteral("must be an object"));
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString &name = member.key();
        if (std::ranges::none_of(keys, [&](QLatin1StringView key) { return name == key; }))
            complain(QStringLiteral("'%1' is not known here").arg(name));
    }
}

void JsonCursor::complain(const QString &what) const {
    if (!m_complaints || m_complaints->size() >= kMaxComplaints) return;
    m_complaints->append(m_place.isEmpty() ? what : QStringLiteral("%1: %2").arg(m_place, what));
}

} // namespace fanion::app
