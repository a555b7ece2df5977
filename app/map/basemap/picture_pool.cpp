// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/picture_pool.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

#include <utility>

namespace fanion::app {

namespace {

constexpr QRectF kNowhere(-9, -9, 1, 1);

QImage blank() {
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

PicturePool::PicturePool(QQuickWindow &window, QSGNode &parent)
    : m_window(window), m_parent(parent), m_blank(window.createTextureFromImage(blank())) {}

PicturePool::~PicturePool() = default;

void PicturePool::begin() {
    m_used = 0;
    for (auto &[key, texture] : m_textures)
        texture.isShown = false;
}

void PicturePool::show(QSGTexture &texture, const QRectF &place) {
    if (m_used == m_nodes.size()) {
        m_nodes.push_back(m_window.createImageNode());
        m_nodes.back()->setTexture(&texture);
        m_nodes.back()->setFiltering(QSGTexture::Linear);
        m_parent.appendChildNode(m_nodes.back());
    }
    QSGImageNode &node = *m_nodes[m_used++];
    if (node.texture() != &texture) {
        node.setTexture(&texture);
        node.setSourceRect(QRectF(QPointF(), texture.textureSize()));
    }
    if (node.rect() != place) node.setRect(place);
}

void PicturePool::put(const QImage &image, const QRectF &place) {
    Texture &known = m_textures[image.cacheKey()];
    if (!known.texture) known.texture.reset(m_window.createTextureFromImage(image));
    known.isShown = true;
    show(*known.texture, place);
}

void PicturePool::end() {
    const std::size_t used = m_used;
    while (m_used < m_nodes.size())
        show(*m_blank, kNowhere);
    m_used = used;
    std::erase_if(m_textures, [](const auto &each) { return !each.second.isShown; });
}

} // namespace fanion::app
