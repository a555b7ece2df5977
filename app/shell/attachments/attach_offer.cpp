// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/attach_offer.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/commands.h"
#include "app/shell/coordinates.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/entry/values.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/models/selection.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/catalogue.h"
#include "app/symbols/clean_text.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace fanion::app {

namespace {

constexpr WallTime kHalfDay = 12 * 60 * kMinuteMs;
const PreviewWish kWish{PreviewLoader::kThumbnail};

} // namespace

AttachOffer::AttachOffer(Parts parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.previews, &PreviewLoader::made, this, &AttachOffer::take);
    connect(&m_parts.selection, &Selection::changed, this, &AttachOffer::changed);
    connect(&m_parts.board, &BoardView::cleared, this, &AttachOffer::dismiss);
}

void AttachOffer::begin(Step step, const std::vector<AttachmentRef> &refs) {
    m_refs = refs;
    m_picture = {};
    m_facts = {};
    m_usesTime = false;
    m_object = {};
    m_dropped = {};
    m_wanted = step;
    m_step = step == Step::Choosing ? step : Step::Closed; // else nothing to see until a photo says something
}

void AttachOffer::ask(const std::vector<AttachmentRef> &refs, const QGeoCoordinate &dropped) {
    begin(Step::Choosing, refs);
    m_dropped = dropped;
    emit changed();
    lookAtPhotos();
}

void AttachOffer::look(const std::vector<AttachmentRef> &refs, const QString &entityId) {
    const EntityPtr entity = m_parts.board.find(toEntityId(entityId));
    const auto *position = entity ? findKind(entity->kind)->find(Field::Position) : nullptr;
    if (!position || position->merge == Merge::Fixed || isOpen()) return;
    begin(Step::Object, refs);
    m_object = entity->id;
    lookAtPhotos();
}

void AttachOffer::lookForLine(const std::vector<AttachmentRef> &refs) {
    if (isOpen()) return;
    begin(Step::Line, refs);
    lookAtPhotos();
}

void AttachOffer::lookAtPhotos() {
    for (const AttachmentRef &ref : m_refs)
        m_parts.previews.want(ref, kWish);
    for (const AttachmentRef &ref : m_refs)
        take(ref.id); // what was looked at before is told by nobody
}

void AttachOffer::take(const AttachmentId &id) {
    if (m_wanted == Step::Closed || !std::ranges::contains(m_refs, id, &AttachmentRef::id)) return;
    const auto *made = m_parts.previews.find(id, kWish);
    if (!made) return;
    if (m_picture.isNull()) m_picture = made->preview.picture;
    if (!m_facts.place && !m_facts.takenAt.isValid()) m_facts = made->preview.facts;
    if (m_wanted == Step::Object && m_facts.place) m_step = Step::Object;
    if (m_wanted == Step::Line && !lineTime().isEmpty()) m_step = Step::Line;
    emit changed();
}

QString AttachOffer::title() const {
    if (m_refs.empty()) return {};
    return m_refs.size() == 1 ? attachmentName(m_refs.front())
                              : tr("%n fichiers", nullptr, static_cast<int>(m_refs.size()));
}

WallTime AttachOffer::takenAt() const {
    return m_facts.takenAt.isValid() ? m_facts.takenAt.toMSecsSinceEpoch() : 0;
}

QGeoCoordinate AttachOffer::place() const {
    return m_facts.place ? QGeoCoordinate(m_facts.place->latitude(), m_facts.place->longitude()) : m_dropped;
}

QString AttachOffer::facts() const {
    const QString at =
        takenAt() == 0 ? QString() : clockText(takenAt(), QDateTime::fromMSecsSinceEpoch(m_parts.commands.now()));
    const QString where =
        m_facts.place ? m_parts.coordinates.named(place(), m_parts.coordinates.notation()) : QString();
    if (!at.isEmpty() && !where.isEmpty()) return tr("Photo prise à %1, à %2").arg(at, where);
    if (!at.isEmpty()) return tr("Photo prise à %1 ; le lieu n'y est pas").arg(at);
    return where.isEmpty() ? QString() : tr("Photo prise à %1 ; l'heure n'y est pas").arg(where);
}

QString AttachOffer::lineTime() const {
    const WallTime at = takenAt();
    // A line is dated by hours and minutes: of the nearest day.
    const bool isNear = at != 0 && std::llabs(at - m_parts.commands.now()) < kHalfDay;
    return isNear ? QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("HH:mm")) : QString();
}

EntityPtr AttachOffer::selectedObject() const {
    EntityPtr entity = m_parts.board.find(toEntityId(m_parts.selection.single()));
    return entity && !entity->deleted && findKind(entity->kind)->find(Field::Attachments) ? entity : nullptr;
}

QString AttachOffer::selectedName() const {
    const EntityPtr entity = selectedObject();
    return entity ? searchedName(*entity) : QString();
}

QString AttachOffer::selectedId() const {
    const EntityPtr entity = selectedObject();
    return entity ? toText(entity->id) : QString();
}

QString AttachOffer::placeable() const {
    const EntityPtr entity = m_step == Step::Object ? m_parts.board.find(m_object) : nullptr;
    if (!entity || !m_facts.place) return {};
    return entity->kind == Kind::LogEntry ? shortText(entity->text(Field::Number)) : searchedName(*entity);
}

void AttachOffer::writeLine() {
    for (const AttachmentRef &ref : m_refs)
        m_parts.composer.attach(ref);
    if (m_usesTime) m_parts.composer.setEventAt(lineTime());
    if (m_parts.composer.text().trimmed().isEmpty() && !m_refs.empty())
        m_parts.composer.setText(QFileInfo(attachmentName(m_refs.front())).completeBaseName());
    dismiss();
    emit lineWanted();
}

void AttachOffer::placeSign() {
    const auto position = toPosition(place());
    const CatalogueEntry *point = Catalogue::inUse().find(QStringLiteral("point"));
    if (!position || !point || m_refs.empty()) return;
    const EntityId id = m_parts.commands.newId();
    Fields fields{{Field::Position, Value(*position)},
                  {Field::Catalogue, textValue(point->key)},
                  {Field::Nature, textValue(natureName(point->nature))},
                  {Field::Phase, Value(std::string("engaged"))}};
    addText(fields, Field::Label, QFileInfo(attachmentName(m_refs.front())).completeBaseName());
    if (m_usesTime && takenAt() != 0) fields.emplace_back(Field::EventAt, timeValue(takenAt()));
    std::vector<Intent> intents{intent::Add{Kind::Symbol, std::move(fields), id}};
    for (const AttachmentRef &ref : m_refs)
        intents.emplace_back(intent::SetAdd{id, Field::Attachments, Value(ref.text())});
    m_parts.commands.perform(std::move(intents), tr("%1 placé sur la carte").arg(title()));
    dismiss();
}

void AttachOffer::attachToSelected() {
    const EntityPtr entity = selectedObject();
    if (!entity) return;
    std::vector<Intent> intents;
    for (const AttachmentRef &ref : m_refs)
        intents.emplace_back(intent::SetAdd{entity->id, Field::Attachments, Value(ref.text())});
    m_parts.commands.perform(std::move(intents), tr("%1 joint à %2").arg(title(), searchedName(*entity)));
    dismiss();
}

void AttachOffer::placeObject() {
    if (m_facts.place && !m_object.isNull()) m_parts.commands.move(toText(m_object), place());
    dismiss();
}

void AttachOffer::dateLine() {
    m_parts.composer.setEventAt(lineTime());
    dismiss();
}

void AttachOffer::dismiss() {
    begin(Step::Closed, {});
    emit changed();
}

} // namespace fanion::app
