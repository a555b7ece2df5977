// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/attachments_model.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/text/translator.h"
#include "core/base/media_type.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace fanion::app {

namespace {

constexpr int kAgainMs = 1000;

} // namespace

AttachmentsModel::AttachmentsModel(const BoardView &board, AttachmentFiles files, PreviewLoader &previews,
                                   QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_files(std::move(files)), m_previews(previews) {
    connect(&board, &BoardView::applied, this, &AttachmentsModel::apply);
    connect(&board, &BoardView::cleared, this, [this] {
        m_here.clear();
        setEntityId({});
        refill();
    });
    connect(&previews, &PreviewLoader::made, this, [this](const AttachmentId &id) { refresh(id, {PictureRole}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1));
    });
    m_again.setInterval(kAgainMs);
    m_again.callOnTimeout(this, &AttachmentsModel::askHere);
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

void AttachmentsModel::setEntityId(const QString &text) {
    const EntityId id = text.isEmpty() ? EntityId() : toEntityId(text);
    if (id == m_id) return;
    m_id = id;
    emit entityIdChanged();
    refill();
}

void AttachmentsModel::setEverything(bool everything) {
    if (everything == m_everything) return;
    m_everything = everything;
    emit entityIdChanged();
    refill();
}

void AttachmentsModel::setWatched(bool watched) {
    if (watched == m_watched) return;
    m_watched = watched;
    emit watchedChanged();
    askHere();
    if (watched && !m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {PictureRole});
}

void AttachmentsModel::lookAtKind() {
    const EntityPtr entity = m_board.find(m_id);
    const bool canAttach = entity && findKind(entity->kind)->find(Field::Attachments) != nullptr;
    if (canAttach != std::exchange(m_canAttach, canAttach)) emit canAttachChanged();
}

void AttachmentsModel::apply(const BoardDelta &delta) {
    lookAtKind();
    bool isTouched = false;
    for (const EntityPtr &entity : delta.changed) {
        if (!m_everything && entity->id != m_id) continue;
        auto refs = m_everything && entity->deleted ? std::vector<AttachmentRef>() : attachmentsOf(*entity);
        const bool isKnown = m_uses.contains(entity->id);
        if (refs.empty() && !isKnown) continue;
        isTouched = true;
        if (refs.empty())
            m_uses.erase(entity->id);
        else
            m_uses[entity->id] = std::move(refs);
    }
    if (!isTouched) return;
    std::vector<Row> rows;
    for (const auto &[entity, refs] : m_uses)
        for (const AttachmentRef &ref : refs)
            rows.push_back({entity, ref});
    turnInto(rows);
}

void AttachmentsModel::refill() {
    m_uses.clear();
    BoardDelta all;
    if (m_everything)
        for (const auto &[id, entity] : m_board.board())
            all.changed.push_back(entity);
    else if (EntityPtr entity = m_board.find(m_id))
        all.changed.push_back(std::move(entity));
    if (!m_rows.empty()) turnInto({});
    apply(all);
}

void AttachmentsModel::turnInto(const std::vector<Row> &unsorted) {
    const auto rank = [](const Row &row) { return std::tie(row.ref.name, row.entity, row.ref.id, row.ref.mediaType); };
    std::vector<Row> rows = unsorted;
    std::ranges::sort(rows, {}, rank);
    const int before = count();
    for (std::size_t at = m_rows.size(); at-- > 0;) {
        if (std::ranges::binary_search(rows, rank(m_rows[at]), {}, rank)) continue;
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at < m_rows.size() && m_rows[at] == rows[at]) continue;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), rows[at]);
        endInsertRows();
    }
    if (before != count()) emit countChanged();
    askHere();
}

std::uint64_t AttachmentsModel::here(const AttachmentRef &ref) const {
    const auto known = m_here.find(ref.id);
    return known == m_here.end() ? 0 : known->second;
}

void AttachmentsModel::askHere() {
    std::vector<AttachmentId> ids;
    for (const Row &row : m_rows)
        if (here(row.ref) < row.ref.size) ids.push_back(row.ref.id);
    if (ids.empty() || !m_watched) return m_again.stop();
    if (!m_again.isActive()) m_again.start();
    m_files.bytesHere(std::move(ids), [this](const Result<AttachmentFiles::Here> &told) {
        if (!told) return;
        for (const auto &[id, bytes] : *told) {
            auto &known = m_here[id];
            if (known == bytes) continue;
            known = bytes;
            refresh(id, {HereRole, WholeRole, PictureRole});
        }
    });
}

void AttachmentsModel::arrived(const AttachmentId &id) {
    for (const Row &row : m_rows)
        if (row.ref.id == id) m_here[id] = row.ref.size;
    refresh(id, {HereRole, WholeRole, PictureRole});
}

void AttachmentsModel::refresh(const AttachmentId &id, const QList<int> &roles) {
    for (int row = 0; row < count(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].ref.id == id) emit dataChanged(index(row), index(row), roles);
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &[entity, ref] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ReferenceRole:
        return toText(ref);
    case Qt::DisplayRole:
    case NameRole:
        return attachmentName(ref);
    case SignRole:
        return attachmentSign(ref);
    case AboutRole:
        return QStringLiteral("%1 · %2").arg(attachmentKind(ref), bytesText(ref.size));
    case HereRole:
        return hereText(ref, here(ref));
    case WholeRole:
        return here(ref) >= ref.size;
    case PreviewRole:
        return hasPreview(ref.mediaType);
    case OpenableRole:
        return !endingToOpen(ref.mediaType).empty();
    case PictureRole: {
        const PreviewWish wish{PreviewLoader::kThumbnail};
        if (const auto *made = m_previews.find(ref.id, wish)) return made->preview.picture;
        if (m_watched && here(ref) >= ref.size) m_previews.want(ref, wish);
        return QImage();
    }
    case EntityIdRole:
        return toText(entity);
    case EntityNameRole: {
        const EntityPtr object = m_board.find(entity);
        return object ? searchedName(*object) : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> AttachmentsModel::roleNames() const {
    return {{ReferenceRole, "reference"},
            {NameRole, "name"},
            {SignRole, "sign"},
            {AboutRole, "about"},
            {HereRole, "here"},
            {WholeRole, "whole"},
            {PreviewRole, "preview"},
            {OpenableRole, "openable"},
            {PictureRole, "picture"},
            {EntityIdRole, "entityId"},
            {EntityNameRole, "entityName"}};
}

} // namespace fanion::app
