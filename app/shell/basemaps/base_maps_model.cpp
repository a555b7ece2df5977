// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/base_maps_model.h"

#include "app/shell/basemaps/map_keys.h"
#include "app/shell/basemaps/online_presets.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/tiles/open_tiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr auto kKey = "map/baseMaps";
constexpr std::size_t kMost = 32;
constexpr double kFaintest = 0.1;

QString shortName(const QString &map) {
    const auto online = OnlineAddress::isOnline(map) ? OnlineAddress::parse(map) : std::unexpected(Error{});
    return online ? online->url({}).host() : QFileInfo(map).fileName();
}

} // namespace

BaseMapsModel::BaseMapsModel(QSettings &store, MapKeys &keys, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_keys(keys), m_notices(notices) {
    connect(&keys, &MapKeys::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1), {DetailRole});
    });
    load();
    connect(&Translator::instance(), &Translator::changed, this,
            [this] { emit dataChanged(index(0), index(rowCount() - 1), {LabelRole, DetailRole}); });
}

int BaseMapsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BaseMapsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case MapRole:
        return row.map;
    case Qt::DisplayRole:
    case LabelRole:
        return label(row);
    case DetailRole:
        return detail(row);
    case ShownRole:
        return row.shown;
    case StrengthRole:
        return row.strength;
    case ReadyRole:
        return row.state != State::Failed;
    case BuiltInRole:
        return row.map.isEmpty();
    case BoundedRole:
        return row.facts.bounds.has_value();
    case KeyServerRole:
        return MapKeys::serverOf(row.map);
    default:
        return {};
    }
}

QHash<int, QByteArray> BaseMapsModel::roleNames() const {
    return {{MapRole, "map"},         {LabelRole, "label"},       {DetailRole, "detail"},
            {ShownRole, "shown"},     {StrengthRole, "strength"}, {ReadyRole, "ready"},
            {BuiltInRole, "builtIn"}, {BoundedRole, "bounded"},   {KeyServerRole, "keyServer"}};
}

QString BaseMapsModel::label(const Row &row) const {
    if (row.map.isEmpty()) return tr("Fond de situation (fourni avec Fanion)");
    return row.facts.name.isEmpty() ? shortName(row.map) : row.facts.name;
}

QString BaseMapsModel::detail(const Row &row) const {
    switch (row.state) {
    case State::Looking:
        return tr("Lecture…");
    case State::Failed:
        switch (row.problem.code) {
        case ErrorCode::NotFound:
            return tr("Absent : %1").arg(row.map);
        case ErrorCode::InvalidArgument:
            return tr("Image sans géoréférencement");
        case ErrorCode::Foreign:
            return tr("Ce n'est pas un fond de carte lisible");
        default:
            return tr("Fichier endommagé ou illisible");
        }
    case State::Ready:
        break;
    }
    const QString kind = row.facts.kind == TileFacts::Kind::Vector ? tr("Vecteur") : tr("Image");
    const QString zooms = tr("niveaux %1 à %2").arg(row.facts.minZoom).arg(row.facts.maxZoom);
    QStringList words{kind, zooms};
    if (!row.map.isEmpty()) words += shortName(row.map);
    if (!MapKeys::wantedBy(row.map).isEmpty()) words.prepend(tr("Clé du service à donner"));
    return words.join(QStringLiteral(" · "));
}

QString BaseMapsModel::attribution() const {
    QStringList words;
    for (const Row &row : m_rows)
        if (row.shown && row.state == State::Ready && !row.facts.attribution.isEmpty() &&
            !words.contains(row.facts.attribution))
            words += row.facts.attribution;
    return words.join(QStringLiteral(" · "));
}

QVariantList BaseMapsModel::presets() const {
    QVariantList list;
    for (const OnlineAddress &preset : onlinePresets())
        list.append(QVariantMap{{QStringLiteral("label"),
                                 preset.needsKey() ? tr("%1 (clé de votre service)").arg(preset.name) : preset.name},
                                {QStringLiteral("address"), preset.text()}});
    return list;
}

std::vector<OnlineAddress> BaseMapsModel::online() const {
    std::vector<OnlineAddress> all;
    for (const Row &row : m_rows)
        if (OnlineAddress::isOnline(row.map))
            if (auto address = OnlineAddress::parse(row.map)) all.push_back(*std::move(address));
    return all;
}

void BaseMapsModel::add(const QUrl &url) {
    if (url.isLocalFile()) addMap(QFileInfo(url.toLocalFile()).absoluteFilePath());
}

void BaseMapsModel::addInPlace(const QUrl &url) {
    addMap(url.toLocalFile(), View::Stays);
}

bool BaseMapsModel::addAddress(const QString &address) {
    QString text = address;
    const QString key = OnlineAddress::takeKey(text);
    const auto online = OnlineAddress::parse(text);
    if (online) {
        if (!key.isEmpty()) m_keys.set(online->host(), key);
        addMap(online->text());
    } else
        m_notices.tell(Notices::Failure, tr("Ce n'est pas l'adresse d'un fond de carte : elle commence par https:// et "
                                            "contient {z}, {x} et {y}."));
    return online.has_value();
}

void BaseMapsModel::addMap(const QString &map, View view) {
    if (const int row = rowOf(map); row >= 0) {
        setShown(row, true);
        if (view == View::Moves) look(row);
        return;
    }
    if (m_rows.size() >= kMost)
        return m_notices.tell(Notices::Warning, tr("La liste des fonds est pleine : retirez-en un d'abord."));
    examine(map, [this, map, view](const Looked &looked) {
        if (rowOf(map) >= 0) return;
        if (looked) return insert(map, *looked, view);
        Row failed{map, true, 1, State::Failed, {}, looked.error()};
        m_notices.tell(Notices::Failure,
                       tr("%1 n'a pas été ajouté aux fonds de carte. %2.").arg(shortName(map), detail(failed)));
    });
}

void BaseMapsModel::insert(const QString &map, const TileFacts &facts, View view) {
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), Row{map, true, 1, State::Ready, facts, {}});
    endInsertRows();
    save();
    emit attributionChanged();
    m_notices.tell(Notices::Information, tr("Fond de carte ajouté : %1.").arg(label(m_rows.front())));
    if (const auto &bounds = facts.bounds; bounds && view == View::Moves)
        emit added(bounds->southWest.latitude(), bounds->southWest.longitude(), bounds->northEast.latitude(),
                   bounds->northEast.longitude());
}

void BaseMapsModel::remove(int row) {
    if (!isOwn(row)) return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    save();
    emit attributionChanged();
}

void BaseMapsModel::move(int row, int by) {
    const int to = row + by;
    if (std::abs(by) != 1 || !isOwn(row) || !isOwn(to)) return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(to)]);
    endMoveRows();
    save();
}

void BaseMapsModel::setShown(int row, bool shown) {
    if (row < 0 || row >= rowCount()) return;
    m_rows[static_cast<std::size_t>(row)].shown = shown;
    changed(row);
}

void BaseMapsModel::setStrength(int row, double strength) {
    if (row < 0 || row >= rowCount()) return;
    m_rows[static_cast<std::size_t>(row)].strength = std::clamp(strength, kFaintest, 1.0);
    changed(row);
}

void BaseMapsModel::look(int row) {
    if (row < 0 || row >= rowCount()) return;
    const auto &bounds = m_rows[static_cast<std::size_t>(row)].facts.bounds;
    if (!bounds) return;
    emit lookAsked(bounds->southWest.latitude(), bounds->southWest.longitude(), bounds->northEast.latitude(),
                   bounds->northEast.longitude());
}

void BaseMapsModel::lookAgain() {
    for (const Row &row : m_rows)
        if (!row.map.isEmpty()) examine(row.map, [this, map = row.map](const Looked &looked) { learn(map, looked); });
}

void BaseMapsModel::examine(const QString &map, const std::function<void(const Looked &)> &then) {
    // A stick may take seconds to answer, a large picture too.
    aside(
        *this,
        [map]() -> Looked {
            const auto source = openTiles(map.isEmpty() ? embeddedMap() : map);
            if (!source) return std::unexpected(source.error());
            return (*source)->facts();
        },
        then);
}

void BaseMapsModel::learn(const QString &map, const Looked &looked) {
    const int at = rowOf(map);
    if (at < 0) return;
    Row &row = m_rows[static_cast<std::size_t>(at)];
    row.state = looked ? State::Ready : State::Failed;
    if (looked)
        row.facts = *looked;
    else
        row.problem = looked.error();
    emit dataChanged(index(at), index(at));
    emit attributionChanged();
}

void BaseMapsModel::changed(int row) {
    emit dataChanged(index(row), index(row), {ShownRole, StrengthRole});
    emit attributionChanged();
    save();
}

void BaseMapsModel::load() {
    const auto saved = QJsonDocument::fromJson(m_store.value(kKey).toByteArray()).array();
    bool hasOwn = false;
    for (const auto each : saved) {
        const QJsonObject row = each.toObject();
        const QString map = row[QLatin1StringView("map")].toString();
        if (rowOf(map) >= 0 || m_rows.size() >= kMost) continue;
        hasOwn = hasOwn || map.isEmpty();
        m_rows.push_back({map,
                          row[QLatin1StringView("shown")].toBool(true),
                          std::clamp(row[QLatin1StringView("strength")].toDouble(1), kFaintest, 1.0),
                          State::Looking,
                          {},
                          {}});
    }
    if (!hasOwn) m_rows.push_back({});
    std::ranges::stable_partition(m_rows, [](const Row &row) { return !row.map.isEmpty(); });
    for (const Row &row : m_rows)
        examine(row.map, [this, map = row.map](const Looked &looked) { learn(map, looked); });
}

void BaseMapsModel::save() {
    QJsonArray all;
    for (const Row &row : m_rows)
        all.append(QJsonObject{{QStringLiteral("map"), row.map},
                               {QStringLiteral("shown"), row.shown},
                               {QStringLiteral("strength"), row.strength}});
    m_store.setValue(kKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

int BaseMapsModel::rowOf(const QString &map) const {
    const auto found = std::ranges::find(m_rows, map, &Row::map);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

/** Whether it is one that the officer added. */
bool BaseMapsModel::isOwn(int row) const {
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].map.isEmpty();
}

} // namespace fanion::app
