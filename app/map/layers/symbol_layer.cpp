// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/symbol_layer.h"

#include "app/map/layers/picture_node.h"
#include "app/map/layers/sprite_node.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>

#include <cmath>

namespace fanion::app {

SymbolLayer::SymbolLayer(QQuickItem *parent) : CameraLayer(parent), m_sprites(Catalogue::inUse()) {}

void SymbolLayer::lookChanged() {
    m_lookIsOld = m_contentIsOld = true;
    polish();
}

void SymbolLayer::contentChanged() {
    m_contentIsOld = true;
    polish();
}

void SymbolLayer::cameraChanged() {
    polish();
    update();
}

void SymbolLayer::updatePolish() {
    if (!view() || !window()) return;
    const bool quietLabels = view()->zoomLevel() >= kQuietLabelZoom;
    if (m_contentIsOld || quietLabels != m_quietLabels) {
        m_quietLabels = quietLabels;
        rebuild();
    }
    const MapCamera step = LabelLayout::stepOf(view()->camera());
    if (m_labelsAreOld || !m_labelStep || step.zoom() != m_labelStep->zoom() ||
        step.bearing() != m_labelStep->bearing())
        layLabels();
    if (isSoftware() && (m_nodeNeedsSprites || !m_picture.covers(view()->camera()))) repaint();
}

void SymbolLayer::rebuild() {
    if (m_lookIsOld) m_sprites.setLook({QGuiApplication::font(), halo(), isNight(), devicePixelRatio()});
    m_lookIsOld = m_contentIsOld = false;
    m_sprites.begin(m_quietLabels);
    if (const MapScene *objects = scene()) {
        for (const auto &object : objects->drawingOrder())
            if (object->shape == MapShape::Point && !objects->isDragged(object->id)) m_sprites.add(object);
    }
    m_labelsAreOld = true;
}

/** A label that was left out is shown when its object is selected. */
void SymbolLayer::selectionChanged() {
    if (!scene()) return;
    std::unordered_set<EntityId> shown;
    for (const EntityId id : scene()->selection())
        if (m_labels.isLeftOut(id) || m_shownAnyway.contains(id)) shown.insert(id);
    if (shown == m_shownAnyway) return;
    m_shownAnyway = std::move(shown);
    m_labelsAreOld = true;
    polish();
}

void SymbolLayer::layLabels() {
    m_labelsAreOld = false;
    m_labelStep = LabelLayout::stepOf(view()->camera());
    m_labels.setLeaders(m_sprites.leaders());
    m_labels.lay(m_sprites.sprites(), m_sprites.spots(), m_shownAnyway, *m_labelStep, devicePixelRatio());
    m_nodeNeedsSprites = true;
    update();
}

void SymbolLayer::repaint() {
    m_nodeNeedsSprites = false;
    const MapCamera &camera = view()->camera();
    const double ratio = devicePixelRatio();
    const QRectF frame = ViewPicture::frame(camera);
    const QSize size(static_cast<int>(std::ceil(frame.width() * ratio)),
                     static_cast<int>(std::ceil(frame.height() * ratio)));
    if (m_picture.image.size() != size) m_picture.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_picture.image.fill(Qt::transparent);
    m_picture.camera = camera;
    m_picture.place = frame;
    // Device pixels throughout: copies of whole pixels are several times faster than scaled ones.
    QPainter painter(&m_picture.image);
    const QImage &atlas = m_sprites.atlas().image();
    const QRectF whole{QPointF(), QSizeF(size)};
    for (const Sprite &sprite : m_labels.sprites()) {
        const ScreenPoint at = camera.toScreen(sprite.at);
        const QPointF anchor((at.x - frame.x()) * ratio, (at.y - frame.y()) * ratio);
        const QPointF corner(std::round(anchor.x()) + sprite.place.x() * ratio,
                             std::round(anchor.y()) + sprite.place.y() * ratio);
        if (!sprite.turnsWithMap) {
            if (whole.intersects({corner, QSizeF(sprite.cell.size())})) painter.drawImage(corner, atlas, sprite.cell);
            continue;
        }
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(anchor);
        painter.rotate(sprite.angle - camera.bearing());
        painter.drawImage(sprite.place.topLeft() * ratio, atlas, sprite.cell);
        painter.restore();
    }
    m_nodeNeedsPicture = true;
    update();
}

QSGNode *SymbolLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *) {
    const bool isEmpty = !view() || m_labels.sprites().empty();
    if (isEmpty) {
        delete old;
        m_atlasOfNode = -1;
        return nullptr;
    }
    if (isSoftware()) {
        auto *node = static_cast<PictureNode *>(old);
        if (!node) node = new PictureNode(*window());
        if (m_nodeNeedsPicture || !old) node->setPicture(*window(), m_picture);
        m_nodeNeedsPicture = false;
        node->setCamera(m_picture, view()->camera(), devicePixelRatio());
        return node;
    }
    auto *node = static_cast<SpriteNode *>(old);
    if (!node) {
        node = new SpriteNode;
        m_atlasOfNode = -1;
        m_nodeNeedsSprites = true;
    }
    const SpriteAtlas &atlas = m_sprites.atlas();
    if (m_atlasOfNode != atlas.generation()) {
        node->setAtlas(*window(), atlas.image());
        m_atlasOfNode = atlas.generation();
        m_nodeNeedsSprites = true; // places in the atlas are fractions of its size
    }
    if (m_nodeNeedsSprites) node->setSprites(m_labels.sprites(), atlas.image().size());
    m_nodeNeedsSprites = false;
    node->setCamera(view()->camera(), devicePixelRatio());
    return node;
}

} // namespace fanion::app
