// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/preview_loader.h"

#include "app/shell/bridge/aside.h"
#include "core/base/media_type.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app {

PreviewLoader::PreviewLoader(AttachmentFiles files, Make make, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_make(std::move(make)) {}

QByteArray PreviewLoader::keyOf(const AttachmentId &id, const PreviewWish &wish) {
    return QByteArray::fromStdString(id.hex()) + ' ' + QByteArray::number(wish.edge) + ' ' +
           QByteArray::number(wish.page);
}

const PreviewLoader::Made *PreviewLoader::find(const AttachmentId &id, const PreviewWish &wish) const {
    return m_kept.object(keyOf(id, wish));
}

void PreviewLoader::want(const AttachmentRef &ref, const PreviewWish &wish) {
    const auto isSame = [&](const Wanted &wanted) { return keyOf(wanted.ref.id, wanted.wish) == keyOf(ref.id, wish); };
    if (!hasPreview(ref.mediaType) || m_kept.contains(keyOf(ref.id, wish)) || std::ranges::any_of(m_wanted, isSame) ||
        std::ranges::any_of(m_late, isSame))
        return;
    // What is looked at large goes before the small ones of a list.
    if (wish.edge > kThumbnail && !m_wanted.empty())
        m_wanted.insert(m_wanted.begin() + 1, {ref, wish});
    else
        m_wanted.push_back({ref, wish});
    makeNext();
}

QImage PreviewLoader::best(const AttachmentId &id) const {
    for (const int edge : {kLarge, kMiddle, kThumbnail})
        if (const Made *made = find(id, {edge}); made && !made->preview.picture.isNull()) return made->preview.picture;
    return {};
}

QImage PreviewLoader::pictureOrWant(const AttachmentRef &ref, const PreviewWish &wish) {
    if (const Made *made = find(ref.id, wish)) return made->preview.picture;
    if (const QByteArray key = keyOf(ref.id, wish); !m_painted.contains(key)) {
        m_painted.insert(key);
        want(ref, wish);
    }
    return best(ref.id);
}

bool PreviewLoader::isLate(const AttachmentId &id) const {
    return std::ranges::any_of(m_late, [&](const Wanted &late) { return late.ref.id == id; });
}

void PreviewLoader::arrived(const AttachmentId &id) {
    std::vector<Wanted> come;
    std::erase_if(m_late, [&](const Wanted &late) {
        if (late.ref.id == id) come.push_back(late);
        return late.ref.id == id;
    });
    for (const Wanted &wanted : come)
        want(wanted.ref, wanted.wish);
}

void PreviewLoader::clear() {
    ++m_generation;
    m_kept.clear();
    m_painted.clear();
    m_wanted.clear();
    m_late.clear();
    m_isBusy = false;
}

void PreviewLoader::makeNext() {
    if (m_isBusy || m_wanted.empty()) return;
    m_isBusy = true;
    m_files.read(m_wanted.front().ref, [this, generation = m_generation](Result<Bytes> contents) {
        if (generation != m_generation) return;
        const Wanted wanted = m_wanted.front();
        if (!contents) {
            m_wanted.pop_front();
            m_isBusy = false;
            if (contents.error().code == ErrorCode::NotFound) {
                m_late.push_back(wanted);
                emit made(wanted.ref.id); // so far: that it is late
            } else {
                keep(wanted, std::unexpected(PreviewFault::Unreadable));
            }
            return makeNext();
        }
        aside(
            *this,
            [make = m_make, wish = wanted.wish, bytes = std::move(*contents)] {
                return make(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                                    static_cast<qsizetype>(bytes.size())),
                            wish);
            },
            [this, generation, wanted](std::expected<Preview, PreviewFault> preview) {
                if (generation != m_generation) return;
                m_wanted.pop_front();
                m_isBusy = false;
                keep(wanted, std::move(preview));
                makeNext();
            });
    });
}

void PreviewLoader::keep(const Wanted &wanted, std::expected<Preview, PreviewFault> preview) {
    const qsizetype cost = preview ? std::max<qsizetype>(1, preview->picture.sizeInBytes()) : 1;
    auto *const kept = preview ? new Made{std::move(*preview)} : new Made{{}, preview.error()};
    m_kept.insert(keyOf(wanted.ref.id, wanted.wish), kept, cost);
    emit made(wanted.ref.id);
}

QString previewFaultText(PreviewFault fault) {
    const auto say = [](const char *text) { return QCoreApplication::translate("Attachments", text); };
    switch (fault) {
    case PreviewFault::None:
        return {};
    case PreviewFault::Unknown:
        return say(QT_TRANSLATE_NOOP("Attachments", "Pas d'aperçu pour ce genre de fichier sur ce poste."));
    case PreviewFault::Unreadable:
        return say(QT_TRANSLATE_NOOP("Attachments", "Aperçu impossible : le fichier est endommagé ou protégé."));
    case PreviewFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Attachments", "Aperçu impossible : l'image a trop de points."));
    case PreviewFault::Crashed:
        return say(QT_TRANSLATE_NOOP(
            "Attachments",
            "Aperçu impossible : ce fichier fait échouer sa lecture. Le reste du programme n'est pas touché."));
    case PreviewFault::NoSandbox:
    case PreviewFault::Missing:
        return say(QT_TRANSLATE_NOOP(
            "Attachments", "Aperçu impossible sur ce poste : le lecteur protégé (fanion-preview) ne démarre pas."));
    }
    return {};
}

} // namespace fanion::app
