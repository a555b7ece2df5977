// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/clipboard.h"
#include "app/shell/report/map_features.h"

#include "app/map/shape_path.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/models/selection.h"
#include "app/shell/report/map_features.h"
#include "app/shell/text/field_text.h"
#include "core/geo/local_plane.h"
#include "core/io/geojson_writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <limits>
#include <map>

namespace fanion::app {

namespace {

const QString kOwnType = QStringLiteral("application/x-fanion-objects+json");
const QString kGeoJsonType = QStringLiteral("application/geo+json");
constexpr qsizetype kMostText = 64 * 1024 * 1024;

bool isCopiable(Kind kind) {
    static constexpr std::array kKinds{Kind::Symbol, Kind::Line, Kind::Area,      Kind::Sector,
                                       Kind::Means,  Kind::Task, Kind::Hypothesis};
    return std::ranges::contains(kKinds, kind);
}

/** What a text must begin with to be looked at as GeoJSON: cheap, the importer decides. */
bool looksLikeGeoJson(const QString &text) {
    return text.size() <= kMostText && QStringView(text).trimmed().startsWith(u'{') &&
           text.contains(QLatin1String("\"type\"")) &&
           (text.contains(QLatin1String("coordinates")) || text.contains(QLatin1String("Feature")));
}

QByteArray geoJsonOf(const QMimeData *data) {
    if (!data) return {};
    if (data->hasFormat(kGeoJsonType)) return data->data(kGeoJsonType);
    return data->hasText() && looksLikeGeoJson(data->text()) ? data->text().toUtf8() : QByteArray();
}

/** South-west and north-east of everything that has a place; empty when nothing has. */
std::optional<std::pair<Position, Position>> boxOf(const CopiedObjects &copied) {
    std::optional<std::pair<Position, Position>> box;
    const auto take = [&box](const Position &place) {
        if (!box) box.emplace(place, place);
        box->first = {std::min(box->first.latitudeE7, place.latitudeE7),
                      std::min(box->first.longitudeE7, place.longitudeE7)};
        box->second = {std::max(box->second.latitudeE7, place.latitudeE7),
                       std::max(box->second.longitudeE7, place.longitudeE7)};
    };
    for (const CopiedObject &object : copied.objects)
        for (const auto &[field, value] : object.fields) {
            if (const auto *place = std::get_if<Position>(&value)) take(*place);
            if (const auto *path = std::get_if<Path>(&value)) std::ranges::for_each(*path, take);
        }
    return box;
}

Clipboard::Shift asideBy(const CopiedObjects &copied, double metres) {
    const auto box = boxOf(copied);
    if (!box) return {};
    const Position moved = LocalPlane(box->first).toPosition({metres, -metres});
    return {std::int64_t{moved.latitudeE7} - box->first.latitudeE7,
            std::int64_t{moved.longitudeE7} - box->first.longitudeE7};
}

} // namespace

Clipboard::Clipboard(const BoardView &board, Commands &commands, Selection &selection, Notices &notices,
                     Incident incident, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_selection(selection), m_notices(notices),
      m_incident(std::move(incident)) {}

bool Clipboard::canPaste() const {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(kOwnType) || !geoJsonOf(data).isEmpty());
}

std::vector<EntityPtr> Clipboard::copiable(const QStringList &ids) const {
    std::vector<EntityPtr> objects;
    for (const QString &id : ids)
        if (EntityPtr entity = m_board.find(toEntityId(id));
            entity && !entity->deleted && entity->id != kIncidentEntity)
            objects.push_back(std::move(entity));
    return objects;
}

void Clipboard::copy(const QStringList &ids) {
    std::vector<EntityPtr> objects = copiable(ids);
    if (objects.empty()) return;
    const std::string geoJson = writeGeoJson(mapFeatures(
        objects, [this](const Entity &entity) { return m_board.find(referenceOf(entity, Field::Layer)); },
        Catalogue::inUse()));
    const auto others = std::erase_if(objects, [](const EntityPtr &object) { return !isCopiable(object->kind); });
    auto data = std::make_unique<QMimeData>();
    if (!objects.empty())
        data->setData(kOwnType, QByteArray::fromStdString(copiedToJson(objects, m_incident().toStdString())));
    data->setData(kGeoJsonType, QByteArray::fromStdString(geoJson));
    data->setText(QString::fromStdString(geoJson));
    QGuiApplication::clipboard()->setMimeData(data.release());
    QString text = tr("%n objet(s) copié(s).", nullptr, static_cast<int>(objects.size()));
    if (objects.empty())
        text = tr("Copié en GeoJSON seulement : points importés et main courante ne se collent pas comme objets.");
    else if (others > 0)
        text += u' ' + tr("Points importés et main courante : en GeoJSON seulement.");
    m_notices.tell(Notices::Information, text);
}

void Clipboard::cut(const QStringList &ids) {
    QStringList copied;
    for (const EntityPtr &object : copiable(ids))
        if (isCopiable(object->kind)) copied += toText(object->id);
    if (copied.isEmpty())
        return m_notices.tell(Notices::Information,
                              tr("Rien à couper : points importés et main courante restent où ils sont."));
    const QStringList free = m_commands.unlocked(copied);
    if (free.isEmpty()) return;
    copy(free);
    m_commands.remove(free);
}

void Clipboard::pasteAt(const std::function<Shift(const CopiedObjects &)> &shiftOf) {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasFormat(kOwnType)) {
        auto copied = readCopied(data->data(kOwnType).toStdString());
        if (!copied) return m_notices.tell(copied.error());
        if (!copied->objects.empty()) {
            const Shift shift = shiftOf(*copied);
            return make(std::move(*copied), shift);
        }
        return m_notices.tell(Notices::Warning,
                              tr("Rien à coller : ces objets viennent d'une version plus récente de Fanion."));
    }
    if (const QByteArray text = geoJsonOf(data); !text.isEmpty())
        emit geoJsonPasted(text, tr("Presse-papiers"));
    else
        m_notices.tell(Notices::Information,
                       tr("Le presse-papiers ne contient ni objet de Fanion ni GeoJSON : copiez d'abord par Ctrl+C."));
}

void Clipboard::paste(const QGeoCoordinate &place, double asideMetres) {
    pasteAt([this, at = toPosition(place), asideMetres](const CopiedObjects &copied) -> Shift {
        const auto box = boxOf(copied);
        if (!box) return {};
        if (!at) {
            const bool isBeside = std::ranges::any_of(copied.objects, [this](const CopiedObject &object) {
                const EntityPtr there = m_board.find(object.id);
                return there && !there->deleted;
            });
            return isBeside ? asideBy(copied, asideMetres) : Shift{};
        }
        const auto middle = [](std::int64_t a, std::int64_t b) { return (a + b) / 2; };
        return {at->latitudeE7 - middle(box->first.latitudeE7, box->second.latitudeE7),
                at->longitudeE7 - middle(box->first.longitudeE7, box->second.longitudeE7)};
    });
}

void Clipboard::pasteInPlace() {
    pasteAt([](const CopiedObjects &) { return Shift{}; });
}

void Clipboard::duplicate(const QStringList &ids, double asideMetres) {
    CopiedObjects copied;
    copied.source = m_incident().toStdString();
    for (const EntityPtr &object : copiable(ids))
        copied.objects.push_back({object->id, object->kind, fieldsOf(*object)});
    const Shift shift = asideBy(copied, asideMetres);
    make(std::move(copied), shift);
}

void Clipboard::make(CopiedObjects copied, Shift shift) {
    std::erase_if(copied.objects, [](const CopiedObject &object) { return !isCopiable(object.kind); });
    std::map<EntityId, EntityId> made;
    std::map<std::string, std::string> groups; // copies of a group are a group of their own
    std::vector<EntityId> ids;
    for (const CopiedObject &object : copied.objects) {
        ids.push_back(m_commands.newId());
        if (!object.id.isNull()) made[object.id] = ids.back();
    }
    const bool isFromHere = copied.source == m_incident().toStdString();
    std::vector<Intent> intents;
    QStringList selected;
    int lostLinks = 0;
    int lostFiles = 0;
    for (std::size_t i = 0; i < copied.objects.size(); ++i) {
        const CopiedObject &object = copied.objects[i];
        intent::Add add{object.kind, {}, ids[i]};
        for (const auto &[field, value] : object.fields) {
            if (const auto *target = std::get_if<EntityId>(&value)) {
                const auto brother = made.find(*target);
                const EntityPtr there = m_board.find(*target);
                // A parent that comes along is set below: here it may not exist yet.
                if (brother != made.end() && findKind(object.kind)->tree == field) continue;
                if (brother != made.end())
                    add.fields.emplace_back(field, Value(brother->second));
                else if (there && !there->deleted)
                    add.fields.emplace_back(field, value);
                else
                    ++lostLinks;
            } else if (field == Field::Locked) {
                continue; // a copy is to be put somewhere
            } else if (const auto *group = std::get_if<std::string>(&value); group && field == Field::Group) {
                const auto [known, isNew] = groups.try_emplace(*group);
                if (isNew) known->second = m_commands.newId().hex();
                add.fields.emplace_back(field, Value(known->second));
            } else if (field == Field::Attachments && !isFromHere) {
                ++lostFiles;
            } else if (const auto *place = std::get_if<Position>(&value)) {
                add.fields.emplace_back(field, Value(shiftedPlace(*place, shift.north, shift.east)));
            } else if (const auto *path = std::get_if<Path>(&value)) {
                add.fields.emplace_back(field, Value(shiftedPath(*path, shift.north, shift.east)));
            } else {
                add.fields.emplace_back(field, value);
            }
        }
        intents.emplace_back(std::move(add));
        selected += toText(ids[i]);
    }
    for (std::size_t i = 0; i < copied.objects.size(); ++i)
        for (const auto &[field, value] : copied.objects[i].fields)
            if (const auto *target = std::get_if<EntityId>(&value);
                target && findKind(copied.objects[i].kind)->tree == field && made.contains(*target))
                intents.emplace_back(intent::Set{ids[i], field, Value(made.at(*target))});
    if (intents.empty()) return;
    QString text = tr("%n objet(s) collé(s).", nullptr, static_cast<int>(selected.size()));
    if (lostLinks > 0) text += u' ' + tr("%n lien(s) vers des objets absents d'ici retiré(s).", nullptr, lostLinks);
    if (lostFiles > 0) text += u' ' + tr("%n pièce(s) jointe(s) restée(s) dans l'autre incident.", nullptr, lostFiles);
    if (const auto unknown = copied.unknownFields + copied.unknownKinds; unknown > 0)
        text += u' ' + tr("%n élément(s) d'une version plus récente laissé(s).", nullptr, static_cast<int>(unknown));
    m_commands.perform(std::move(intents), text);
    m_selection.setIds(selected);
}

} // namespace fanion::app
