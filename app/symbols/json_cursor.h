// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace fanion::app {

/**
 * A value inside a JSON document that knows its place. Reading never fails half-way: what is wrong is added to the
 * shared complaints, with its place, and a harmless default is returned; the caller looks at the complaints at the end.
 */
class JsonCursor {
public:
    /** No more complaints are kept than this. */
    static constexpr qsizetype kMaxComplaints = 100;

    /** The complaints outlive the cursor and all cursors made from it. */
    JsonCursor(QJsonValue value, QString place, QStringList &complaints);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_value.toObject().contains(key); }
    [[nodiscard]] JsonCursor at(QLatin1StringView key) const;
    [[nodiscard]] std::vector<JsonCursor> items() const;
    [[nodiscard]] QStringList keys() const { return m_value.toObject().keys(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] bool isNumber() const { return m_value.isDouble(); }

    [[nodiscard]] QString text() const;
    [[nodiscard]] double number(double low, double high) const;
    [[nodiscard]] bool boolean() const;
    /** A text that is one of the names; its index. */
    [[nodiscard]] int choice(std::initializer_list<QLatin1StringView> names) const;

    // The same for an optional member of an object.
    [[nodiscard]] QString text(QLatin1StringView key, const QString &fallback) const;
    [[nodiscard]] double number(QLatin1StringView key, double fallback, double low, double high) const;
    [[nodiscard]] bool boolean(QLatin1StringView key, bool fallback) const;
    [[nodiscard]] int choice(QLatin1StringView key, int fallback, std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;

    /** Complains about members that are not in the list: a misspelt option must not be silently without effect. */
    void allow(std::initializer_list<QLatin1StringView> keys) const;
    /** "place: what". */
    void complain(const QString &what) const;

private:
    QJsonValue m_value;
    QString m_place;
    JsonCursor(QJsonValue value, QString place, QStringList *complaints);
    QStringList *m_complaints; ///< null: below something missing, about which all was said
};

} // namespace fanion::app
