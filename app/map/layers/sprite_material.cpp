// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/sprite_material.h"

#include <QSGTexture>

#include <cmath>
#include <cstring>
#include <numbers>

namespace fanion::app {

namespace {

// Offsets of the uniform block of sprite.vert (std140).
constexpr int kMatrixBytes = 64;
constexpr int kOpacityOffset = 104;

class SpriteShader final : public QSGMaterialShader {
public:
    SpriteShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/fanion/map/shaders/sprite.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/fanion/map/shaders/sprite.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override {
        char *block = state.uniformData()->data();
        if (state.isMatrixDirty()) std::memcpy(block, state.combinedMatrix().constData(), kMatrixBytes);
        if (state.isOpacityDirty()) {
            const float opacity = state.opacity();
            std::memcpy(block + kOpacityOffset, &opacity, sizeof opacity);
        }
        const auto &uniforms = static_cast<SpriteMaterial *>(newMaterial)->uniforms();
        std::memcpy(block + kMatrixBytes, uniforms.data(), sizeof uniforms);
        return true;
    }

    void updateSampledImage(RenderState &state, int binding, QSGTexture **texture, QSGMaterial *newMaterial,
                            QSGMaterial *) override {
        if (binding != 1) return;
        *texture = static_cast<SpriteMaterial *>(newMaterial)->texture();
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }
};

} // namespace

SpriteMaterial::SpriteMaterial() {
    setFlag(Blending);
    setFlag(NoBatching);
}

QSGMaterialType *SpriteMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *SpriteMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new SpriteShader;
}

int SpriteMaterial::compare(const QSGMaterial *other) const {
    const auto *that = static_cast<const SpriteMaterial *>(other);
    const qint64 mine = m_texture ? m_texture->comparisonKey() : 0;
    const qint64 theirs = that->m_texture ? that->m_texture->comparisonKey() : 0;
    if (mine != theirs) return mine < theirs ? -1 : 1;
    return m_uniforms == that->m_uniforms ? 0 : m_uniforms < that->m_uniforms ? -1 : 1;
}

void SpriteMaterial::setCamera(const MapCamera &camera, double devicePixelRatio) {
    const SplitNumber x(camera.centre().x);
    const SplitNumber y(camera.centre().y);
    const double bearing = camera.bearing() * std::numbers::pi / 180;
    m_uniforms = {x.high,
                  y.high,
                  x.low,
                  y.low,
                  static_cast<float>(camera.scale()),
                  static_cast<float>(std::cos(bearing)),
                  static_cast<float>(std::sin(bearing)),
                  static_cast<float>(devicePixelRatio),
                  static_cast<float>(camera.width() / 2),
                  static_cast<float>(camera.height() / 2)};
}

} // namespace fanion::app
