// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <QSGMaterial>
#include <QSGMaterialShader>

#include <array>

class QSGTexture;

namespace fanion::app {

/** A number as the sum of two floats, so that differences of near numbers stay exact on the GPU. */
struct SplitNumber {
    float high = 0;
    float low = 0;
    explicit SplitNumber(double value)
        : high(static_cast<float>(value)), low(static_cast<float>(value - static_cast<double>(high))) {}
};

/** What the sprite shader needs besides its vertices. */
class SpriteMaterial final : public QSGMaterial {
public:
    SpriteMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    void setCamera(const MapCamera &camera, double devicePixelRatio);
    void setTexture(QSGTexture *texture) { m_texture = texture; }

    [[nodiscard]] QSGTexture *texture() const { return m_texture; }
    /** centre, transform, middle as in sprite.vert. */
    [[nodiscard]] const std::array<float, 10> &uniforms() const { return m_uniforms; }

private:
    QSGTexture *m_texture = nullptr;
    std::array<float, 10> m_uniforms{};
};

} // namespace fanion::app
