// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QRect>
#include <QString>

namespace fanion::app {

/**
 * Many small pictures on one, by key. Shelves of equal height, doubled in height when full, up to 2048 by 8192 pixels;
 * what does not fit then is refused. Device pixels throughout.
 */
class SpriteAtlas {
public:
    static constexpr int kWidth = 2048;
    static constexpr int kMaxHeight = 8192;

    /** Where a picture lies; null when there is none. */
    [[nodiscard]] QRect find(const QString &key) const { return m_cells.value(key); }
    /** Copies a picture in; a null rectangle when there is no room left. Empty pictures take one pixel. */
    QRect add(const QString &key, const QImage &picture);
    void clear();

    [[nodiscard]] const QImage &image() const { return m_image; }
    /** Rises whenever the image changes. */
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] qsizetype count() const { return m_cells.size(); }

private:
    [[nodiscard]] QPoint placeFor(QSize size);

    QImage m_image;
    QHash<QString, QRect> m_cells;
    QPoint m_next; ///< top left of the next cell on the open shelf
    int m_shelfHeight = 0;
    int m_generation = 0;
};

} // namespace fanion::app
