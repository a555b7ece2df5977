// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guard/open_records.h"

#include "app/shell/bridge/board_view.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr std::array kStates{"closed", "loading", "showing", "settled"};
constexpr qint64 kMaxBytes = 16'000'000;
constexpr qsizetype kNameDigits = 24;
constexpr int kManyCrashes = 1000;

constexpr auto kState = QLatin1StringView("state");
constexpr auto kCrashes = QLatin1StringView("crashes");
constexpr auto kSettledAt = QLatin1StringView("settledAt");
constexpr auto kAside = QLatin1StringView("aside");
constexpr auto kBoot = QLatin1StringView("boot");

} // namespace

QString OpenRecords::path(const QString &incident, QLatin1StringView ending) const {
    const QByteArray name = QCryptographicHash::hash(incident.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QLatin1StringView(name.first(kNameDigits)) + ending);
}

std::filesystem::path OpenRecords::crumbsOf(const QString &incident) const {
    QDir().mkpath(m_folder);
    return path(incident, QLatin1StringView(".crumbs")).toStdString();
}

OpenRecord OpenRecords::of(const QString &incident) const {
    QFile file(path(incident, QLatin1StringView(".json")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMaxBytes)).object();
    OpenRecord record;
    const auto *const state = std::ranges::find(kStates, json[kState].toString().toStdString());
    if (state == kStates.end()) return {};
    record.state = static_cast<OpenRecord::State>(state - kStates.begin());
    record.crashes = std::clamp(json[kCrashes].toInt(), 0, kManyCrashes);
    record.settledAt = json[kSettledAt].toInteger();
    for (const auto &id : json[kAside].toArray())
        if (const EntityId object = toEntityId(id.toString()); !object.isNull()) record.aside.push_back(object);
    if (json[kBoot].toString() == QLatin1StringView(m_boot)) return record;
    record.state = OpenRecord::State::Closed;
    record.crashes = 0;
    return record;
}

void OpenRecords::write(const QString &incident, const OpenRecord &record) const {
    QJsonArray aside;
    for (const EntityId object : record.aside)
        aside.append(toText(object));
    const QJsonObject json{{kState, QLatin1StringView(kStates.at(static_cast<std::size_t>(record.state)))},
                           {kCrashes, record.crashes},
                           {kSettledAt, static_cast<qint64>(record.settledAt)},
                           {kAside, aside},
                           {kBoot, QLatin1StringView(m_boot)}};
    QDir().mkpath(m_folder);
    const QString name = path(incident, QLatin1StringView(".json"));
    QFile file(name + QLatin1StringView(".new"));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()) return;
    file.close();
    std::error_code ignored;
    std::filesystem::rename(file.filesystemFileName(), QFile(name).filesystemFileName(), ignored);
}

} // namespace fanion::app
