// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"
#include "app/shell/attachments/attachment_files.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

#include <deque>
#include <expected>

namespace fanion::app {

/**
 * Pictures of attached files, made one after another by processes of their own (app/preview) and kept in memory as long
 * as there is room; on no disk. Nothing is made unless somebody asks.
 */
class PreviewLoader final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.previews")

public:
    /** Makes one; called on a thread of the pool. */
    using Make =
        std::function<std::expected<Preview, PreviewFault>(const QByteArray &contents, const PreviewWish &wish)>;
    static constexpr int kThumbnail = 256; ///< edge in pixels
    static constexpr int kMiddle = 640;
    static constexpr int kLarge = 2048;
    static constexpr qsizetype kMemory = qsizetype{128} << 20U; ///< bytes of pictures kept

    PreviewLoader(AttachmentFiles files, Make make, QObject *parent = nullptr);

    struct Made {
        Preview preview;
        PreviewFault fault = PreviewFault::None;
    };
    /** Null: not made yet, or forgotten. Lives until the next call. */
    [[nodiscard]] const Made *find(const AttachmentId &id, const PreviewWish &wish) const;
    /** Makes it unless it is there; made() tells. Contents that are still to come are tried again when they have come.
     */
    void want(const AttachmentRef &ref, const PreviewWish &wish);
    /** What there is of it, the best at hand first; what was wished for is made unless it was made once already. */
    [[nodiscard]] QImage pictureOrWant(const AttachmentRef &ref, const PreviewWish &wish);
    /** The largest at hand; null: none. */
    [[nodiscard]] QImage best(const AttachmentId &id) const;
    /** It was asked for, and its contents are still to come. */
    [[nodiscard]] bool isLate(const AttachmentId &id) const;
    /** The contents have come. */
    void arrived(const AttachmentId &id);
    /** Another incident. */
    void clear();

signals:
    void made(const fanion::AttachmentId &id);

private:
    struct Wanted {
        AttachmentRef ref;
        PreviewWish wish;
    };
    [[nodiscard]] static QByteArray keyOf(const AttachmentId &id, const PreviewWish &wish);
    void makeNext();
    void keep(const Wanted &wanted, std::expected<Preview, PreviewFault> preview);

    AttachmentFiles m_files;
    Make m_make;
    QCache<QByteArray, Made> m_kept{kMemory};
    QSet<QByteArray> m_painted; ///< made for a page once: not again and again where there is no room for all
    std::deque<Wanted> m_wanted;
    std::deque<Wanted> m_late; ///< whose contents are still to come
    int m_generation = 0;      ///< answers of another incident are dropped
    bool m_isBusy = false;
};

/** Why there is no picture, for people. */
[[nodiscard]] QString previewFaultText(PreviewFault fault);

} // namespace fanion::app
