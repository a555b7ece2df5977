// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/viewer.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "core/base/media_type.h"

#include <algorithm>

namespace fanion::app {

Viewer::Viewer(const BoardView &board, PreviewLoader &previews, const Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_previews(previews), m_notices(notices) {
    connect(&previews, &PreviewLoader::made, this, [this](const AttachmentId &id) {
        if (!m_ref || m_ref->id != id) return;
        if (const auto *made = m_previews.find(id, wish()); made && made->fault == PreviewFault::None)
            m_pages = made->preview.pages;
        emit changed();
    });
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        // What is looked at stays, also when a colleague takes it off: only its neighbours are others.
        if (m_ref && std::ranges::contains(delta.changed, m_entity, [](const EntityPtr &entity) { return entity->id; }))
            emit changed();
    });
    connect(&board, &BoardView::cleared, this, &Viewer::close);
    connect(&Translator::instance(), &Translator::changed, this, &Viewer::changed);
}

std::vector<AttachmentRef> Viewer::beside() const {
    const EntityPtr entity = m_board.find(m_entity);
    return entity ? attachmentsOf(*entity) : std::vector<AttachmentRef>();
}

PreviewWish Viewer::wish() const {
    return {PreviewLoader::kLarge, m_page};
}

QString Viewer::reference() const {
    return m_ref ? toText(*m_ref) : QString();
}

QString Viewer::name() const {
    return m_ref ? attachmentName(*m_ref) : QString();
}

QString Viewer::about() const {
    if (!m_ref) return {};
    QString text = QStringLiteral("%1 · %2").arg(attachmentKind(*m_ref), bytesText(m_ref->size));
    const auto *made = m_previews.find(m_ref->id, wish());
    if (made && made->fault == PreviewFault::None && attachmentSign(*m_ref) == QLatin1String("picture"))
        text += QStringLiteral(" · %1 × %2").arg(made->preview.size.width()).arg(made->preview.size.height());
    return text;
}

QImage Viewer::picture() const {
    const auto *made = m_ref ? m_previews.find(m_ref->id, wish()) : nullptr;
    return made ? made->preview.picture : QImage();
}

QString Viewer::state() const {
    if (!m_ref) return {};
    if (!hasPreview(m_ref->mediaType)) return previewFaultText(PreviewFault::Unknown);
    if (const auto *made = m_previews.find(m_ref->id, wish())) return previewFaultText(made->fault);
    return m_previews.isLate(m_ref->id) ? tr("Le contenu n'est pas encore arrivé : il vient d'un poste qui l'a.")
                                        : tr("Préparation de l'aperçu…");
}

int Viewer::index() const {
    const auto all = beside();
    const auto at = m_ref ? std::ranges::find(all, *m_ref) : all.end();
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

bool Viewer::isOpenable() const {
    return m_ref && !endingToOpen(m_ref->mediaType).empty();
}

void Viewer::show(const QString &entityId, const QString &reference) {
    auto ref = toAttachment(reference);
    if (!ref) return;
    if (!isOpen()) m_where = m_notices.where();
    m_entity = toEntityId(entityId);
    m_ref = std::move(ref);
    m_page = 0;
    m_pages = 1;
    look();
}

void Viewer::step(int by) {
    const auto all = beside();
    const int to = index() + by;
    if (to < 0 || to >= static_cast<int>(all.size())) return;
    show(toText(m_entity), toText(all[static_cast<std::size_t>(to)]));
}

void Viewer::turnPage(int by) {
    const int to = std::clamp(m_page + by, 0, m_pages - 1);
    if (to == m_page) return;
    m_page = to;
    look();
}

void Viewer::look() {
    m_previews.want(*m_ref, wish());
    if (const auto *made = m_previews.find(m_ref->id, wish()); made && made->fault == PreviewFault::None)
        m_pages = made->preview.pages;
    emit changed();
}

void Viewer::close() {
    m_ref.reset();
    emit changed();
}

} // namespace fanion::app
