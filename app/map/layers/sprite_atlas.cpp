// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/sprite_atlas.h"

#include <algorithm>
#include <cstring>

namespace fanion::app {

namespace {
constexpr int kGap = 1; ///< transparent pixels between cells, for the filter
constexpr int kFirstHeight = 256;
} // namespace

void SpriteAtlas::clear() {
    m_image = {};
    m_cells.clear();
    m_next = {};
    m_shelfHeight = 0;
    ++m_generation;
}

QPoint SpriteAtlas::placeFor(QSize size) {
    if (m_next.x() + size.width() + kGap > kWidth) {
        m_next = {0, m_next.y() + m_shelfHeight + kGap};
        m_shelfHeight = 0;
    }
    const QPoint at = m_next;
    m_shelfHeight = std::max(m_shelfHeight, size.height());
    m_next.rx() += size.width() + kGap;
    return at;
}

QRect SpriteAtlas::add(const QString &key, const QImage &picture) {
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QSize size = source.size().expandedTo({1, 1});
    if (size.width() > kWidth) return {};
    const QPoint before = m_next;
    const int shelfBefore = m_shelfHeight;
    const QRect cell(placeFor(size), size);
    if (cell.bottom() >= kMaxHeight) {
        m_next = before;
        m_shelfHeight = shelfBefore;
        return {};
    }
    if (cell.bottom() >= m_image.height()) {
        int height = std::max(kFirstHeight, m_image.height());
        while (height <= cell.bottom())
            height *= 2;
        QImage larger(kWidth, std::min(height, kMaxHeight), QImage::Format_ARGB32_Premultiplied);
        larger.fill(Qt::transparent);
        for (int y = 0; y < m_image.height(); ++y)
            std::memcpy(larger.scanLine(y), m_image.constScanLine(y), static_cast<std::size_t>(m_image.bytesPerLine()));
        m_image = larger;
    }
    for (int y = 0; y < source.height(); ++y)
        std::memcpy(m_image.scanLine(cell.y() + y) + 4 * cell.x(), source.constScanLine(y),
                    4 * static_cast<std::size_t>(source.width()));
    m_cells.insert(key, cell);
    ++m_generation;
    return cell;
}

} // namespace fanion::app
