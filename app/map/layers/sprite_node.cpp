// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/sprite_node.h"

#include "app/map/layers/sprite_material.h"

#include <QQuickWindow>
#include <QSGGeometry>

#include <array>
#include <cmath>
#include <numbers>

namespace fanion::app {

namespace {

/** As the shader's inputs. */
struct Vertex {
    std::array<float, 4> place;
    std::array<float, 4> cornerAndTexture;
    std::array<float, 2> options;
};

const QSGGeometry::AttributeSet &attributes() {
    static const std::array<QSGGeometry::Attribute, 3> list{
        QSGGeometry::Attribute::createWithAttributeType(0, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set{static_cast<int>(list.size()), sizeof(Vertex), list.data()};
    return set;
}

void writeCorners(Vertex *vertices, const Sprite &sprite, QSizeF atlas) {
    const SplitNumber x(sprite.at.x);
    const SplitNumber y(sprite.at.y);
    const double angle = sprite.angle * std::numbers::pi / 180;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const std::array corners{sprite.place.topLeft(), sprite.place.topRight(), sprite.place.bottomLeft(),
                             sprite.place.bottomRight()};
    const QRectF cell(sprite.cell);
    const std::array textures{cell.topLeft(), cell.topRight(), cell.bottomLeft(), cell.bottomRight()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF c = corners[i];
        vertices[i] = {
            {x.high, y.high, x.low, y.low},
            {static_cast<float>(c.x() * cosine - c.y() * sine), static_cast<float>(c.x() * sine + c.y() * cosine),
             static_cast<float>(textures[i].x() / atlas.width()), static_cast<float>(textures[i].y() / atlas.height())},
            {sprite.turnsWithMap ? 1.0F : 0.0F, sprite.opacity}};
    }
}

} // namespace

SpriteNode::SpriteNode() {
    auto *geometry = new QSGGeometry(attributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::StaticPattern);
    geometry->setIndexDataPattern(QSGGeometry::StaticPattern);
    setGeometry(geometry);
    setMaterial(new SpriteMaterial);
    setFlags(OwnsGeometry | OwnsMaterial);
}

SpriteNode::~SpriteNode() = default;

void SpriteNode::setSprites(const std::vector<Sprite> &sprites, QSize atlasSize) {
    const int count = static_cast<int>(sprites.size());
    geometry()->allocate(count * 4, count * 6);
    auto *vertices = static_cast<Vertex *>(geometry()->vertexData());
    quint32 *indices = geometry()->indexDataAsUInt();
    for (int i = 0; i < count; ++i) {
        writeCorners(vertices + 4 * i, sprites[static_cast<std::size_t>(i)], atlasSize);
        const auto first = static_cast<quint32>(4 * i);
        for (const quint32 corner : {0U, 1U, 2U, 2U, 1U, 3U})
            *indices++ = first + corner;
    }
    geometry()->markVertexDataDirty();
    geometry()->markIndexDataDirty();
    markDirty(DirtyGeometry);
}

void SpriteNode::setAtlas(QQuickWindow &window, const QImage &atlas) {
    m_texture.reset(window.createTextureFromImage(atlas, QQuickWindow::TextureHasAlphaChannel));
    m_texture->setFiltering(QSGTexture::Linear);
    static_cast<SpriteMaterial *>(material())->setTexture(m_texture.get());
    markDirty(DirtyMaterial);
}

void SpriteNode::setCamera(const MapCamera &camera, double devicePixelRatio) {
    static_cast<SpriteMaterial *>(material())->setCamera(camera, devicePixelRatio);
    markDirty(DirtyMaterial);
}

} // namespace fanion::app
