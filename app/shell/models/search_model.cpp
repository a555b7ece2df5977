// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/search_model.h"

#include "app/shell/entry/geometry.h"
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "app/shell/search/search_commands.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/place_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"
#include "core/gazetteer/name_words.h"
#include "core/geo/coordinate_text.h"
#include "core/geo/dfci.h"
#include "core/index/footprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxObjects = 30;
constexpr std::size_t kMaxSymbols = 12;
constexpr std::size_t kMaxPlaces = 12;
constexpr double kCoordinatesZoom = 15;

static_assert(int(SearchModel::Coordinates) == int(SearchRow::Kind::Coordinates) &&
              int(SearchModel::Command) == int(SearchRow::Kind::Command));

QString say(const char *text) {
    return QCoreApplication::translate("Search", text);
}

std::optional<NameQuery::Fit> fitOf(const NameQuery &query, const QString &name) {
    return query.fit(nameWords(name.toStdString()));
}

/** The middle of where it is; invalid for what has no place. */
QGeoCoordinate placeOf(const Entity &entity) {
    const Footprint footprint = footprintOf(entity);
    return footprint.empty() ? QGeoCoordinate() : toCoordinate(footprint.front().centre());
}

} // namespace

SearchModel::SearchModel(const BoardView &board, const Catalogue &catalogue, EmbeddedGazetteer &gazetteer,
                         const QAbstractItemModel &views, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_catalogue(catalogue), m_gazetteer(gazetteer), m_views(views) {
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        m_names.refill(m_board.board());
        refill();
    });
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) { m_names.take(delta); });
    connect(&board, &BoardView::cleared, this, [this] { m_names.refill(m_board.board()); });
    connect(&gazetteer, &EmbeddedGazetteer::ready, this, [this] {
        if (!m_text.isEmpty()) refill();
    });
    m_names.refill(m_board.board());
    refill();
}

int SearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case PlaceRole:
        return QVariant::fromValue(row.place);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{KindRole, "kind"}, {KeyRole, "key"}, {NameRole, "name"}, {DetailRole, "detail"}, {PlaceRole, "place"}};
}

void SearchModel::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    if (!m_text.isEmpty()) prepare();
    emit textChanged();
    refill();
}

void SearchModel::setOrigin(const QGeoCoordinate &origin) {
    if (origin == m_origin) return;
    m_origin = origin;
    emit originChanged();
    if (!m_text.isEmpty()) refill();
}

void SearchModel::prepare() {
    m_gazetteer.prepare();
}

void SearchModel::activate(int row) {
    if (row < 0 || row >= count()) return;
    const Row chosen = m_rows[static_cast<std::size_t>(row)];
    switch (chosen.kind) {
    case Row::Kind::Command:
        return emit commandChosen(chosen.key);
    case Row::Kind::Symbol:
        return emit symbolChosen(chosen.key);
    case Row::Kind::Object:
        return emit objectChosen(chosen.key);
    case Row::Kind::LogLine:
        return emit logLineChosen(chosen.key);
    case Row::Kind::View:
        return emit viewChosen(chosen.place, chosen.zoom, chosen.bearing);
    case Row::Kind::Coordinates:
        return emit placeChosen(chosen.place, chosen.key, chosen.zoom, chosen.uncertainty);
    case Row::Kind::Place:
        return emit placeChosen(chosen.place, chosen.name, chosen.zoom, chosen.uncertainty);
    }
}

void SearchModel::refill() {
    const NameQuery query(m_text.toStdString());
    SearchRows rows;
    if (!m_text.trimmed().isEmpty()) findCoordinates(rows);
    if (query.isEmpty()) {
        if (m_text.trimmed().isEmpty()) findCommands(rows, query);
    } else {
        findObjects(rows, query);
        findViews(rows, query);
        findPlaces(rows, query);
        findSymbols(rows, query);
        findCommands(rows, query);
    }
    beginResetModel();
    m_rows = std::move(rows).sorted();
    endResetModel();
    emit countChanged();
}

QString SearchModel::detail(const QString &what, const QGeoCoordinate &place) const {
    const auto from = toPosition(m_origin);
    const auto to = toPosition(place);
    return from && to ? what + QStringLiteral(" · ") + distanceText(*from, *to) : what;
}

void SearchModel::findCoordinates(SearchRows &rows) const {
    const auto read = parseCoordinates(m_text.trimmed().toStdString());
    if (!read) return;
    const QString name = toQString(formatDecimalDegrees(read->position));
    const QString dfci = toQString(encodeDfci(read->position).value_or(std::string()));
    const QGeoCoordinate place = toCoordinate(read->position);
    // A square of 100 km and one of 100 m are both coordinates: all of it is to be seen.
    constexpr double kMetresAtZoom = 600;
    const double zoom = read->uncertaintyMetres > kMetresAtZoom
                            ? kCoordinatesZoom - std::log2(read->uncertaintyMetres / kMetresAtZoom)
                            : kCoordinatesZoom;
    rows.add({Row::Kind::Coordinates, name, say(QT_TRANSLATE_NOOP("Search", "Aller à %1")).arg(name),
              detail(dfci.isEmpty() ? say(QT_TRANSLATE_NOOP("Search", "Coordonnées")) : QStringLiteral("DFCI ") + dfci,
                     place),
              place, zoom, 0, read->uncertaintyMetres},
             {});
}

void SearchModel::findCommands(SearchRows &rows, const NameQuery &query) const {
    for (const SearchCommand &command : searchCommands()) {
        const QString name = say(command.name);
        const auto fit = query.isEmpty() ? NameQuery::Fit() : fitOf(query, name);
        if (!fit) continue;
        const QString keys = QString::fromUtf8(command.keys);
        rows.add({Row::Kind::Command, QLatin1String(command.id), name,
                  keys.isEmpty() ? say(QT_TRANSLATE_NOOP("Search", "Action"))
                                 : say(QT_TRANSLATE_NOOP("Search", "Action")) + QStringLiteral(" · ") + keys},
                 fit);
    }
}

SearchModel::Row SearchModel::objectRow(const Entity &entity) const {
    const bool isLine = entity.kind == fanion::Kind::LogEntry;
    const QGeoCoordinate place = placeOf(entity);
    return {isLine ? Row::Kind::LogLine : Row::Kind::Object, toText(entity.id), searchedName(entity),
            detail(isLine ? say(QT_TRANSLATE_NOOP("Search", "Main courante")) : kindWord(entity.kind), place), place};
}

void SearchModel::findObjects(SearchRows &rows, const NameQuery &query) const {
    const auto named = m_names.find(query, kMaxObjects);
    const auto isNamed = [&named](EntityId id) { return std::ranges::contains(named, id, &NameCache::Found::id); };
    for (const NameCache::Found &found : named)
        rows.add(objectRow(*m_board.find(found.id)), found.fit);
    // Then those that have the words elsewhere: in a note, an order, the rest of a line of the main courante.
    std::size_t count = named.size();
    for (const EntityId id : m_board.index().words().find(m_text.toStdString(), kMaxObjects)) {
        if (count >= kMaxObjects) break;
        const EntityPtr entity = m_board.find(id);
        if (entity->kind == fanion::Kind::Incident || isNamed(id)) continue;
        rows.add(objectRow(*entity), {});
        ++count;
    }
}

void SearchModel::findSymbols(SearchRows &rows, const NameQuery &query) const {
    const Translator &language = Translator::instance();
    const QString what = say(QT_TRANSLATE_NOOP("Search", "Symbole à placer"));
    std::size_t shown = 0;
    if (const VehicleEntry *vehicle = m_catalogue.vehicle(m_text.trimmed()))
        rows.add({Row::Kind::Symbol, QStringLiteral("vehicle:") + vehicle->abbreviation,
                  vehicle->abbreviation + QStringLiteral(", ") + language.choose(vehicle->french, vehicle->english),
                  what},
                 {});
    for (const CatalogueEntry *entry : m_catalogue.search(m_text)) {
        if (++shown > kMaxSymbols) break;
        const QString name = language.choose(entry->french, entry->english);
        // The catalogue knows them by other words, too; what is not in the name is no mistake.
        rows.add({Row::Kind::Symbol, entry->key, name, what}, fitOf(query, name));
    }
}

void SearchModel::findViews(SearchRows &rows, const NameQuery &query) const {
    for (int i = 0; i < m_views.rowCount(); ++i) {
        const QModelIndex index = m_views.index(i, 0);
        const QString name = index.data(BookmarksModel::NameRole).toString();
        const auto fit = fitOf(query, name);
        if (!fit) continue;
        const auto centre = index.data(BookmarksModel::CentreRole).value<QGeoCoordinate>();
        rows.add({Row::Kind::View,
                  {},
                  name,
                  detail(say(QT_TRANSLATE_NOOP("Search", "Vue gardée")), centre),
                  centre,
                  index.data(BookmarksModel::ZoomRole).toDouble(),
                  index.data(BookmarksModel::BearingRole).toDouble()},
                 fit);
    }
}

void SearchModel::findPlaces(SearchRows &rows, const NameQuery &query) const {
    const Gazetteer *gazetteer = m_gazetteer.get();
    if (!gazetteer) return;
    const auto from = toPosition(m_origin);
    NameQuery::Fit fit;
    for (const Gazetteer::Found &found : gazetteer->find(query, from, kMaxPlaces)) {
        const GazetteerPlace &place = *found.place;
        // A far village of exactly this name stays behind the near town that begins with it.
        fit = {std::max(fit.cost, found.fit.cost), found.fit.worst};
        QString what = placeKindText(place.kind);
        if (from) what += QStringLiteral(" · ") + distanceText(*from, place.position);
        if (place.uncertaintyMetres > 0)
            what += QStringLiteral(" · ") +
                    say(QT_TRANSLATE_NOOP("Search", "position approchée à %1 km")).arg(place.uncertaintyMetres / 1000);
        rows.add({Row::Kind::Place,
                  {},
                  placeName(place),
                  what,
                  toCoordinate(place.position),
                  placeZoom(place),
                  0,
                  static_cast<double>(place.uncertaintyMetres)},
                 fit);
    }
}

} // namespace fanion::app
